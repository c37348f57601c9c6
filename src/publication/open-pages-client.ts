import type { GitHubPlace } from './branch-client.ts';
import type { NamedBranch } from './branch-names-client.ts';
import { listFiles, readBlob, type FileEntry } from './files-client.ts';
import {
  dayOfBranch,
  readPullRequestsOf,
  type OwnPullRequest,
} from './own-pull-requests-client.ts';
import { baseName, isPageOf } from './posts-client.ts';
import type { OpenPage } from './publication.ts';

export type OpenPagesQuestion = GitHubPlace & {
  branchPrefix: string;
  postsDir: string;
  pageName: string;
  since: string;
  /** Files on the base branch. */
  baseFiles: FileEntry[];
  branches: readonly NamedBranch[];
  /** Of this action, as far back as they were read. */
  pullRequests: OwnPullRequest[];
};

export type OpenPages = {
  pages: OpenPage[];
  /** Days whose branch has no pull request and lost its page: a person took it out. */
  emptied: string[];
  /** Pull requests that were not known, of branches that looked as if they had none. */
  pullRequests: OwnPullRequest[];
};

type Branch = { day: string; head: string; pullRequest: OwnPullRequest | undefined };

/** Every page has this line, and a person who renames the file does not touch it. */
const PAPERS_MARKER = '<!-- arxiv-daily papers ';
const MARKDOWN = /\.(?:md|markdown)$/;
/** More files of one day's date on a branch are not looked into. */
const MOST_CANDIDATES = 10;

/**
 * Finds the pages under way. A day with a page on the base branch is done, and so is one whose pull
 * request was closed or merged. Takes 2 requests for each open pull request and 3 for each branch
 * without one; more only where files of the same date were added to the branch.
 */
export async function readOpenPages(question: OpenPagesQuestion): Promise<OpenPages> {
  const { baseFiles, pullRequests, pageName, since } = question;
  const isOut = (day: string): boolean =>
    baseFiles.some(({ path }) => isPageOf(day, path, pageName));
  const open = pullRequests.filter(({ isOpen, day }) => isOpen && day >= since && !isOut(day));
  const left = await readLeftBranches(question, isOut);
  const branches: Branch[] = [
    ...open.map((pullRequest) => ({ day: pullRequest.day, head: pullRequest.head, pullRequest })),
    ...left.branches,
  ];
  const read = await Promise.all(
    branches.map(async (branch) => ({ branch, page: await readPage(question, branch) })),
  );
  return {
    pages: read.flatMap(({ page }) => page ?? []).toSorted((a, b) => (a.day < b.day ? -1 : 1)),
    emptied: read.flatMap(({ branch: { day, pullRequest }, page }) =>
      page === undefined && pullRequest === undefined ? [day] : [],
    ),
    pullRequests: left.pullRequests,
  };
}

/** Branches of this action that never had a pull request, or whose pull request is long past. */
async function readLeftBranches(
  question: OpenPagesQuestion,
  isOut: (day: string) => boolean,
): Promise<{ branches: Branch[]; pullRequests: OwnPullRequest[] }> {
  const { branchPrefix, since } = question;
  const known = new Set(question.pullRequests.map(({ day }) => day));
  const branches: Branch[] = [];
  const pullRequests: OwnPullRequest[] = [];
  for (const { name, head } of question.branches) {
    const day = dayOfBranch(name, branchPrefix);
    if (day === undefined || day < since || known.has(day) || isOut(day)) continue;
    const ofBranch = await readPullRequestsOf(question, name, branchPrefix);
    const pullRequest = ofBranch.find(({ isOpen }) => isOpen);
    pullRequests.push(...ofBranch);
    if (ofBranch.length > 0 && pullRequest === undefined) continue;
    branches.push({ day, head, pullRequest });
  }
  return { branches, pullRequests };
}

async function readPage(
  question: OpenPagesQuestion,
  { day, head, pullRequest }: Branch,
): Promise<OpenPage | undefined> {
  const { postsDir, pageName, baseFiles } = question;
  const onBase = new Set(baseFiles.map(({ path }) => path));
  const usual = `${postsDir}/${day}-${pageName}.md`;
  const candidates = (await listFiles(question, head, postsDir))
    .filter(({ path }) => !onBase.has(path) && MARKDOWN.test(path))
    .filter(({ path }) => baseName(path).startsWith(day))
    .toSorted((a, b) => Number(b.path === usual) - Number(a.path === usual))
    .slice(0, MOST_CANDIDATES);
  for (const { path, sha } of candidates) {
    const text = await readBlob(question, sha);
    if (path !== usual && !text.includes(PAPERS_MARKER)) continue;
    return {
      day,
      path,
      text,
      pullRequest: pullRequest && {
        number: pullRequest.number,
        url: pullRequest.url,
        body: pullRequest.body,
      },
      undressed: pullRequest?.isBare ?? false,
    };
  }
  return undefined;
}
