import type { Octokit } from '@octokit/rest';
import type { GitHubPlace } from './branch-client.ts';
import { asGitHubFailure, mayHaveHappened } from './github-failure.ts';
import { isFromHere } from './own-pull-requests-client.ts';

/** An open pull request of this action, as the steps after its opening need it. */
export type OpenPullRequest = {
  number: number;
  url: string;
  title: string;
  body: string;
  /** Its name in the GraphQL interface. */
  nodeId: string;
  head: string;
  isDraft: boolean;
};

export type PullRequests = ReturnType<typeof createPullRequests>;

type Given = { title: string; body: string; base: string; draft: boolean };

type Full = Awaited<ReturnType<Octokit['rest']['pulls']['get']>>['data'];

type Known = Pick<Full, 'number' | 'html_url' | 'title' | 'body' | 'node_id'> & {
  head: { sha: string };
  draft?: boolean | undefined;
};

/** Creates the means to open pull requests and to change their texts. */
export function createPullRequests({ github, here }: GitHubPlace, warn: (line: string) => void) {
  async function openOnce(branch: string, given: Given): Promise<OpenPullRequest> {
    try {
      const { data } = await github.rest.pulls.create({ ...here, head: branch, ...given });
      return toOpen(data);
    } catch (error) {
      // The answer to an earlier try may have been lost on its way.
      if (!mayHaveHappened(asGitHubFailure(error))) throw error;
      const head = `${here.owner}:${branch}`;
      const { data } = await github.rest.pulls.list({ ...here, head, base: given.base });
      const ours = data.find((one) => isFromHere(one) && one.head.ref === branch);
      if (ours === undefined) throw error;
      return toOpen(ours);
    }
  }

  return {
    /** Opens one, or finds the open one that the branch has. */
    open: async (branch: string, given: Given): Promise<OpenPullRequest> => {
      try {
        return await openOnce(branch, given);
      } catch (error) {
        const { status, message } = asGitHubFailure(error) ?? { status: 0, message: '' };
        if (!given.draft || status !== 422 || !/draft/i.test(message)) throw error;
        warn('This repository has no draft pull requests, so the pull request is a usual one.');
        return openOnce(branch, { ...given, draft: false });
      }
    },

    /** Undefined where it is closed, or is not of this branch of this repository. */
    findOpen: async (branch: string, number: number): Promise<OpenPullRequest | undefined> => {
      const { data } = await github.rest.pulls.get({ ...here, pull_number: number });
      const isOurs = data.state === 'open' && isFromHere(data) && data.head.ref === branch;
      return isOurs ? toOpen(data) : undefined;
    },

    rewrite: async (number: number, texts: { title?: string; body: string }): Promise<void> => {
      const pull = { ...here, pull_number: number };
      try {
        await github.rest.pulls.update({ ...pull, ...texts });
      } catch (error) {
        if (!mayHaveHappened(asGitHubFailure(error))) throw error;
        const { data } = await github.rest.pulls.get(pull);
        if (data.body !== texts.body) throw error;
      }
    },
  };
}

function toOpen(data: Known): OpenPullRequest {
  return {
    number: data.number,
    url: data.html_url,
    title: data.title,
    body: data.body ?? '',
    nodeId: data.node_id,
    head: data.head.sha,
    isDraft: data.draft ?? false,
  };
}
