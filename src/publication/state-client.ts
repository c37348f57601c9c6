import type { GitHubPlace } from './branch-client.ts';
import { readBranches, type NamedBranch } from './branch-names-client.ts';
import { listFiles } from './files-client.ts';
import { readOpenPages } from './open-pages-client.ts';
import { readOwnPullRequests } from './own-pull-requests-client.ts';
import { readPosts } from './posts-client.ts';
import type { RepositoryState } from './publication.ts';

export type StateQuestion = GitHubPlace & {
  /** The commit at the tip of the base branch; the pull requests are asked for meanwhile. */
  base: Promise<string>;
  branchPrefix: string;
  postsDir: string;
  pageName: string;
  since: string;
  warn: (line: string) => void;
};

/**
 * Reads what earlier runs left. Besides the base branch that is 1 request for all its files, and
 * what `readBranches`, `readPosts`, `readOwnPullRequests` and `readOpenPages` take, whatever the
 * size of the blog.
 * @returns with it the branches that are named like ours, or are in their way
 */
export async function readRepositoryState(
  question: StateQuestion,
): Promise<RepositoryState & { branches: NamedBranch[] }> {
  const { base, branchPrefix, postsDir, pageName, since } = question;
  const fileOf = (day: string): string => `${day}-${pageName}.md`;
  const [baseFiles, known, branches] = await Promise.all([
    base.then((commit) => listFiles(question, commit, postsDir)),
    readOwnPullRequests(question, branchPrefix, since),
    readBranches(question, branchPrefix),
  ]);
  const isFirst = known.length === 0;
  if (isFirst && !baseFiles.some(({ path }) => path.startsWith(`${postsDir}/`))) {
    const { owner, repo } = question.here;
    question.warn(
      `${owner}/${repo} has no folder "${postsDir}" yet, so the page makes it: where the posts of your site are elsewhere, set posts-dir.`,
    );
  }
  const [posts, open] = await Promise.all([
    readPosts(question, baseFiles, question),
    readOpenPages({ ...question, baseFiles, branches, pullRequests: known }),
  ]);
  return {
    posts: [
      ...posts,
      ...open.pages.map(({ day, text }) => ({ name: fileOf(day), text })),
      ...open.emptied.map((day) => ({ name: fileOf(day), text: '' })),
    ],
    pullRequests: [...known, ...open.pullRequests].map(({ day, number, url }) => ({
      day,
      number,
      url,
    })),
    openPages: open.pages,
    branches,
  };
}
