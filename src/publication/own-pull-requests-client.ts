import type { Octokit } from '@octokit/rest';
import type { GitHubPlace } from './branch-client.ts';

type Listed = Awaited<ReturnType<Octokit['rest']['pulls']['list']>>['data'][number];

/** A pull request of this action. */
export type OwnPullRequest = {
  day: string;
  number: number;
  url: string;
  body: string;
  isOpen: boolean;
  /** The commit at the tip of its branch. */
  head: string;
  /** Nothing was done to it since it was opened. */
  isBare: boolean;
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOST_PAGES = 10;

/** What is set right after opening takes longer, and so does a person. */
const BARE_MS = 10_000;

/** The listing date that a branch is for; undefined where it is none of ours. */
export function dayOfBranch(branch: string, prefix: string): string | undefined {
  const day = branch.startsWith(prefix) ? branch.slice(prefix.length) : '';
  return DAY.test(day) ? day : undefined;
}

/** Whether its branch is in this repository: a stranger's fork may have a branch of the same name. */
export function isFromHere({ head, base }: Pick<Listed, 'head' | 'base'>): boolean {
  // A fork that was deleted is null, whatever the types say.
  const from: { id: number } | null = head.repo;
  return from !== null && from.id === base.repo.id;
}

/**
 * This action's pull requests that were opened since a day, among the newest 1,000: 1 request for
 * each hundred.
 */
export async function readOwnPullRequests(
  { github, here }: GitHubPlace,
  prefix: string,
  since: string,
): Promise<OwnPullRequest[]> {
  const pages = github.paginate.iterator(github.rest.pulls.list, {
    ...here,
    state: 'all',
    sort: 'created',
    direction: 'desc',
    per_page: 100,
  });
  const found: OwnPullRequest[] = [];
  let page = 0;
  for await (const { data } of pages) {
    page += 1;
    found.push(...data.flatMap((one) => toOwn(one, prefix)));
    // Older ones cannot be of a day since then.
    const isOld = data.some((one) => one.created_at.slice(0, 10) < since);
    if (isOld || page === MOST_PAGES) break;
  }
  return found;
}

/** Those of one branch, in any state. */
export async function readPullRequestsOf(
  { github, here }: GitHubPlace,
  branch: string,
  prefix: string,
): Promise<OwnPullRequest[]> {
  // Without the owner GitHub does not filter at all.
  const head = `${here.owner}:${branch}`;
  const { data } = await github.rest.pulls.list({ ...here, head, state: 'all', per_page: 100 });
  return data.flatMap((one) => toOwn(one, prefix)).filter(({ day }) => branch === prefix + day);
}

function toOwn(one: Listed, prefix: string): OwnPullRequest[] {
  const day = dayOfBranch(one.head.ref, prefix);
  if (day === undefined || !isFromHere(one)) return [];
  const { number, html_url: url, body, state, head } = one;
  const dressing = [one.labels, one.requested_reviewers, one.requested_teams, one.assignees];
  const untouchedFor = Date.parse(one.updated_at) - Date.parse(one.created_at);
  const isBare =
    dressing.every((list) => (list ?? []).length === 0) &&
    one.auto_merge === null &&
    untouchedFor < BARE_MS;
  const isOpen = state === 'open';
  return [{ day, number, url, body: body ?? '', isOpen, head: head.sha, isBare }];
}
