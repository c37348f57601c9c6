import { parseArxivId, type Ledger } from '../paper.ts';

/** A file of the posts folder, on the base branch or on the branch of an open pull request. */
export type PostFile = { name: string; text: string };

const POST_NAME = /^(\d{4}-\d{2}-\d{2})-(.+)\.(?:md|markdown)$/;
// A link to an abstract page, on arXiv or a mirror, as this action and hand-made pages write it.
const ABSTRACT_LINK = /\/abs\/((?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d{1,3})?)/g;

/**
 * What is already out, read from posts and from the days that have a pull request.
 * A paper that several posts link belongs to the earliest. Files that are no posts are ignored.
 * @param pullRequestDays listing dates of this action's pull requests, in any state.
 */
export function parseLedger(posts: PostFile[], pullRequestDays: string[]): Ledger {
  const papers = new Map<string, string>();
  const days = new Set(pullRequestDays);
  for (const { name, text } of posts) {
    const [, day, slug] = POST_NAME.exec(name) ?? [];
    if (day === undefined) continue;
    if (slug === 'arxiv-daily') days.add(day);
    for (const [, link = ''] of text.matchAll(ABSTRACT_LINK)) {
      const id = parseArxivId(link)?.id;
      if (id === undefined) continue;
      const known = papers.get(id);
      if (known === undefined || day < known) papers.set(id, day);
    }
  }
  return { papers, days };
}

/** The date in the name of a post; undefined where the file is none. */
export function postDay(name: string): string | undefined {
  return POST_NAME.exec(name)?.[1];
}
