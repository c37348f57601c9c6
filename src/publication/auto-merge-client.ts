import type { GitHubPlace } from './branch-client.ts';
import { asGitHubFailure, describeGitHubFailure } from './github-failure.ts';
import { onceKnown } from './once-known-client.ts';
import type { OpenPullRequest } from './pull-request-client.ts';

export type MergeMethod = 'merge' | 'squash' | 'rebase';

export type AutoMergeOptions = GitHubPlace & {
  method: MergeMethod;
  warn: (line: string) => void;
  log: (line: string) => void;
  /** Milliseconds that a second of waiting lasts. */
  second: number;
};

const MUTATION = `mutation ($pullRequestId: ID!, $mergeMethod: PullRequestMergeMethod!) {
  enablePullRequestAutoMerge(input: {pullRequestId: $pullRequestId, mergeMethod: $mergeMethod}) {
    pullRequest { number }
  }
}`;

/** What it refuses where nothing is left to wait for; optional checks may still be running. */
const NOTHING_REQUIRED = /in (?:clean|unstable) status/i;

const SETTING =
  'Switch on "Allow auto-merge" under Settings → General → Pull Requests, or merge by hand.';

/**
 * Has GitHub merge a pull request once what the base branch requires is there; where it requires
 * nothing, merges at once. A nicety: what fails is a warning. Never throws.
 */
export async function mergeWhenReady(
  options: AutoMergeOptions,
  pullRequest: OpenPullRequest,
): Promise<void> {
  const { warn } = options;
  if (pullRequest.isDraft) {
    return warn('A draft is not merged by itself: auto-merge takes effect without draft alone.');
  }
  const refused = await enable(options, pullRequest);
  if (refused === undefined) return;
  if (NOTHING_REQUIRED.test(refused)) return mergeNow(options, pullRequest);
  const setting = /not allowed for this repository/i.test(refused) ? ` ${SETTING}` : '';
  warn(`Could not switch on auto-merge: ${refused}.${setting}`);
}

/** @returns why not, undefined where it is on. */
async function enable(
  { github, method, second }: AutoMergeOptions,
  { nodeId }: OpenPullRequest,
): Promise<string | undefined> {
  try {
    const mergeMethod = method.toUpperCase();
    const names = { pullRequestId: nodeId, mergeMethod };
    await onceKnown(second, () => github.graphql(MUTATION, names));
    return undefined;
  } catch (error) {
    const failure = asGitHubFailure(error);
    const why = failure === undefined ? messageOf(error) : describeGitHubFailure(failure);
    return why.replace(/\.$/, '');
  }
}

function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const line = text.slice(0, 2000).replace(/\s+/g, ' ').trim();
  return line.replace('Request failed due to following response errors: - ', '').slice(0, 400);
}

/** Only the commit that this run put there: what a person pushed meanwhile is for them to merge. */
async function mergeNow(
  { github, here, method, warn, log }: AutoMergeOptions,
  { number, head }: OpenPullRequest,
): Promise<void> {
  const pull = { ...here, pull_number: number };
  try {
    await github.rest.pulls.merge({ ...pull, merge_method: method, sha: head });
  } catch (error) {
    const failure = asGitHubFailure(error);
    // It may have been merged before the answer was lost.
    const now = await github.rest.pulls.get(pull).catch(() => undefined);
    if (now?.data.merged !== true) {
      const why = failure === undefined ? messageOf(error) : describeGitHubFailure(failure);
      return warn(`Could not merge pull request ${number}: ${why.replace(/\.$/, '')}.`);
    }
  }
  log(`Pull request ${number} was merged at once: its base branch requires nothing to wait for.`);
}
