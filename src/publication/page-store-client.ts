import type { Branches, GitHubPlace, PageCommit } from './branch-client.ts';
import { readFile } from './files-client.ts';

/** The commit that has the page; or, in a sentence, why it was not written over what is there. */
export type Put = { sha: string } | { changed: string };

export type PageStore = ReturnType<typeof createPageStore>;

type Known = { text: string; sha: string | undefined };

/** As many other writers in a row are no accident. */
const MOST_TRIES = 5;

/**
 * Creates the means to put a page on a branch without overwriting anything that this run has not
 * seen or written itself.
 */
export function createPageStore(place: GitHubPlace, branches: Branches) {
  /** Branch → its page as this run read or wrote it last, and the commit where it wrote it. */
  const known = new Map<string, Known>();

  /**
   * A commit on the tip, wherever that is by now.
   * @param seen the page as this run knows it there; undefined: none.
   */
  async function putOnTip(
    branch: string,
    page: PageCommit,
    seen: string | undefined,
    find: () => Promise<string | undefined>,
  ): Promise<Put> {
    for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
      const tip = await find();
      if (tip === undefined) return { changed: `The branch ${branch} was deleted meanwhile.` };
      const there = await readFile(place, page.path, tip);
      if (there === page.text) return { sha: tip };
      if (there !== seen) return { changed: describeChange(branch, page.path, seen, there) };
      const sha = await branches.commit(tip, page);
      if (await branches.advance(branch, sha)) return { sha };
    }
    return { changed: `The branch ${branch} changed faster than the page could be put on it.` };
  }

  /**
   * Puts a page on a branch of its own, which is made where this run knows none.
   * @param seen the page as it was read from the branch; undefined: none was.
   */
  async function put(branch: string, page: PageCommit, seen?: string): Promise<Put> {
    const last = known.get(branch)?.text ?? seen;
    if (last === undefined) {
      const sha = await branches.commit(await branches.baseHead(), page);
      if (await branches.create(branch, sha)) {
        known.set(branch, { text: page.text, sha });
        return { sha };
      }
    }
    const result = await putOnTip(branch, page, last, () => branches.find(branch));
    if ('sha' in result) known.set(branch, { text: page.text, sha: result.sha });
    return result;
  }

  /** Puts a new page on the base branch; a page of that path which is there already stays. */
  async function putOnBase(page: PageCommit): Promise<Put> {
    return putOnTip(await branches.base(), page, undefined, branches.baseHead);
  }

  /**
   * Removes a branch whose page is on the base branch now, if there is nothing else on it.
   * @param seen the page as it was read from the branch.
   */
  async function discard(branch: string, path: string, seen?: string): Promise<void> {
    const last = known.get(branch)?.text ?? seen;
    const tip = last === undefined ? undefined : await branches.find(branch);
    if (tip === undefined || (await readFile(place, path, tip)) !== last) return;
    await branches.remove(branch);
  }

  return {
    put,
    putOnBase,
    discard,
    /** To be told of the pages that were read. */
    remember: (branch: string, text: string) => known.set(branch, { text, sha: undefined }),
    last: (branch: string) => known.get(branch),
  };
}

function describeChange(
  branch: string,
  path: string,
  seen: string | undefined,
  there: string | undefined,
): string {
  const what = seen === undefined ? 'was put' : there === undefined ? 'was removed' : 'was changed';
  const where = there === undefined ? 'from' : 'on';
  return `${path} ${what} ${where} the branch ${branch} while this run was at work.`;
}
