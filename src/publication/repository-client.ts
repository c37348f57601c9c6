import type { Octokit } from '@octokit/rest';
import {
  asGitHubFailure,
  explainGitHubError,
  isPullRequestForbidden,
  PULL_REQUEST_SETTING,
} from './github-errors.ts';
import { readPosts } from './posts-client.ts';
import type { Publication, PublicationRequest, Repository } from './publication.ts';

export type RepositoryOptions = {
  github: Octokit;
  /** `owner/name`. */
  repository: string;
  /** The default branch when undefined. */
  baseBranch: string | undefined;
  branchPrefix: string;
  postsDir: string;
  delivery: 'pull-request' | 'commit';
  draft: boolean;
  labels: string[];
  reviewers: string[];
  teamReviewers: string[];
  assignees: string[];
  /** Where people look at the repository, e.g. `https://github.com`. */
  serverUrl: string;
  warn: (line: string) => void;
};

type Head = { sha: string; tree: string };

/**
 * Creates the repository that gets the pages, by GitHub's API alone. A page becomes visible with
 * one write, that of the branch; nothing is ever forced.
 */
export function createRepository(options: RepositoryOptions): Repository {
  const { github, branchPrefix, warn } = options;
  const [owner = '', repo = ''] = options.repository.split('/');
  const here = { owner, repo };
  let base: Promise<string> | undefined;

  function baseBranch(): Promise<string> {
    base ??=
      options.baseBranch === undefined
        ? github.rest.repos.get(here).then(({ data }) => data.default_branch)
        : Promise.resolve(options.baseBranch);
    return base;
  }

  async function headOf(branch: string): Promise<Head> {
    const ref = await github.rest.git.getRef({ ...here, ref: `heads/${branch}` });
    const { sha } = ref.data.object;
    const commit = await github.rest.git.getCommit({ ...here, commit_sha: sha });
    return { sha, tree: commit.data.tree.sha };
  }

  async function commitOn(head: Head, { path, text, title }: PublicationRequest): Promise<string> {
    const tree = await github.rest.git.createTree({
      ...here,
      base_tree: head.tree,
      tree: [{ path, mode: '100644', type: 'blob', content: text }],
    });
    const commit = await github.rest.git.createCommit({
      ...here,
      message: title,
      tree: tree.data.sha,
      parents: [head.sha],
    });
    return commit.data.sha;
  }

  /** Puts the page on its branch; on one that an earlier run left, as a further commit. */
  async function pushBranch(branch: string, request: PublicationRequest): Promise<string> {
    const sha = await commitOn(await headOf(await baseBranch()), request);
    try {
      await github.rest.git.createRef({ ...here, ref: `refs/heads/${branch}`, sha });
      return sha;
    } catch (error) {
      if (!/already exists/i.test(asGitHubFailure(error)?.message ?? '')) throw error;
    }
    const next = await commitOn(await headOf(branch), request);
    await github.rest.git.updateRef({ ...here, ref: `heads/${branch}`, sha: next, force: false });
    return next;
  }

  /** Puts the page on the base branch; when that moved meanwhile, on its new head. */
  async function pushToBase(request: PublicationRequest): Promise<string> {
    const branch = await baseBranch();
    for (let tries = 1; ; tries += 1) {
      const sha = await commitOn(await headOf(branch), request);
      try {
        await github.rest.git.updateRef({ ...here, ref: `heads/${branch}`, sha, force: false });
        return sha;
      } catch (error) {
        const moved = /not a fast.forward/i.test(asGitHubFailure(error)?.message ?? '');
        if (!moved || tries === 5) throw error;
      }
    }
  }

  async function openPullRequest(
    branch: string,
    { title, body }: PublicationRequest,
  ): Promise<{ number: number; url: string }> {
    const { draft } = options;
    const head = { ...here, title, body, head: branch, base: await baseBranch(), draft };
    try {
      const { data } = await github.rest.pulls.create(head);
      return { number: data.number, url: data.html_url };
    } catch (error) {
      // The answer to an earlier try may have been lost on its way.
      if (!/already exists/i.test(asGitHubFailure(error)?.message ?? '')) throw error;
      const found = await github.rest.pulls.list({ ...here, head: `${owner}:${branch}` });
      const ours = found.data.find((one) => one.head.repo?.full_name === options.repository);
      if (ours === undefined) throw error;
      return { number: ours.number, url: ours.html_url };
    }
  }

  /** Labels, reviewers and assignees are niceties: what fails is a warning. */
  async function dress(issue: number): Promise<void> {
    const { labels, reviewers, teamReviewers, assignees } = options;
    const number = { ...here, issue_number: issue };
    if (labels.length > 0) {
      await attempt('set the labels', () => github.rest.issues.addLabels({ ...number, labels }));
    }
    if (reviewers.length + teamReviewers.length > 0) {
      await attempt('ask the reviewers', () =>
        github.rest.pulls.requestReviewers({
          ...here,
          pull_number: issue,
          reviewers,
          team_reviewers: teamReviewers,
        }),
      );
    }
    if (assignees.length > 0) {
      await attempt('set the assignees', () =>
        github.rest.issues.addAssignees({ ...number, assignees }),
      );
    }
  }

  async function attempt(doing: string, task: () => Promise<unknown>): Promise<void> {
    try {
      await task();
    } catch (error) {
      const failure = asGitHubFailure(error);
      if (failure === undefined) throw error;
      warn(`Could not ${doing}: status ${failure.status}, ${failure.message}`);
    }
  }

  async function publish(request: PublicationRequest): Promise<Publication> {
    if (options.delivery === 'commit') {
      const commitSha = await pushToBase(request);
      return { commitSha, pullRequest: undefined, problem: undefined };
    }
    const branch = `${branchPrefix}${request.day}`;
    const commitSha = await pushBranch(branch, request);
    try {
      const pullRequest = await openPullRequest(branch, request);
      await dress(pullRequest.number);
      return { commitSha, pullRequest, problem: undefined };
    } catch (error) {
      const failure = asGitHubFailure(error);
      if (failure === undefined || !isPullRequestForbidden(failure)) throw error;
      const compare = `${options.serverUrl}/${options.repository}/compare/${await baseBranch()}...${branch}`;
      const problem =
        `The page is on the branch ${branch}, but GitHub Actions is not permitted to open pull ` +
        `requests here. ${PULL_REQUEST_SETTING} Or open it by hand: ${compare}?expand=1`;
      return { commitSha, pullRequest: undefined, problem };
    }
  }

  return {
    readState: (since) =>
      explained(`read ${options.repository}`, async () =>
        readPosts({ ...options, here, since, base: await headOf(await baseBranch()) }),
      ),
    publish: (request) => explained(`deliver the page of ${request.day}`, () => publish(request)),
  };
}

async function explained<T>(doing: string, task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    throw explainGitHubError(doing, error);
  }
}
