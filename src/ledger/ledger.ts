import type { Ledger } from '../paper.ts';

/** A file of the posts folder, on the base branch or on the branch of an open pull request. */
export type PostFile = {
  name: string;
  /** Base ids of the papers it has, had, or links. */
  ids: string[];
  /** Listing dates that its page left open. */
  open: string[];
};

const POST_NAME = /^(\d{4}-\d{2}-\d{2})-(.+)\.(?:md|markdown)$/;

/**
 * What is already out, from posts and from the days that have a pull request. A paper of several
 * posts belongs to the earliest. Files that are no posts are ignored.
 * @param pullRequestDays listing dates of this action's pull requests, in any state.
 * @param pageName what the file of a page is called after its date; others are posts alone.
 */
export function parseLedger(
  posts: PostFile[],
  pullRequestDays: string[],
  pageName: string,
): Ledger {
  const papers = new Map<string, string>();
  const days = new Set(pullRequestDays);
  const openDays = new Map<string, string[]>();
  for (const { name, ids, open } of posts) {
    const [, day, slug] = POST_NAME.exec(name) ?? [];
    if (day === undefined) continue;
    if (slug === pageName) {
      days.add(day);
      openDays.set(day, open);
    }
    for (const id of ids) {
      const known = papers.get(id);
      if (known === undefined || day < known) papers.set(id, day);
    }
  }
  return { papers, days, open: openDays };
}

/**
 * The listing dates that the page of `day` has to read again: those that the newest page before it
 * left open. A day whose pull request was closed without merging is done and is left out.
 */
export function openBefore(ledger: Ledger, day: string): string[] {
  const newest = [...ledger.open.keys()]
    .filter((one) => one < day)
    .sort()
    .at(-1);
  const open = newest === undefined ? [] : (ledger.open.get(newest) ?? []);
  return open.filter((one) => !ledger.days.has(one) || ledger.open.has(one));
}
