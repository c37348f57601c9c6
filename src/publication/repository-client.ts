import type { Octokit } from '@octokit/rest';
import { UserError } from '../errors.ts';
import { createBranches, type GitHubPlace } from './branch-client.ts';
import { requireFree, type NamedBranch } from './branch-names-client.ts';
import { attempt } from './dressing-client.ts';
import { explainGitHubError } from './github-errors.ts';
import { createPageStore } from './page-store-client.ts';
import { createProposals, type ProposalOptions } from './proposal-client.ts';
import type {
  OpenPage,
  Publication,
  PublicationRequest,
  Repository,
  RepositoryState,
} from './publication.ts';
import { createPullRequests } from './pull-request-client.ts';
import { readRepositoryState } from './state-client.ts';

export type RepositoryOptions = ProposalOptions & {
  github: Octokit;
  /** The default branch when undefined. */
  baseBranch: string | undefined;
  branchPrefix: string;
  postsDir: string;
  pageName: string;
  delivery: 'pull-request' | 'commit';
};

const LEFT_ALONE = 'Nothing was overwritten, and the next run goes on from there.';

/**
 * Creates the repository that gets the pages, by GitHub's API alone. A page becomes visible with
 * one write, that of the branch; nothing is ever forced, and every write can be repeated.
 */
export function createRepository(options: RepositoryOptions): Repository {
  const { github, branchPrefix, delivery, warn } = options;
  const [owner = '', repo = ''] = options.repository.split('/');
  const place: GitHubPlace = { github, here: { owner, repo } };
  const branches = createBranches(place, options.baseBranch);
  const pages = createPageStore(place, branches);
  const pullRequests = createPullRequests(place, warn);
  const proposals = createProposals(place, branches, pullRequests, options);
  const branchOf = (day: string): string => `${branchPrefix}${day}`;
  let known: NamedBranch[] = [];
  let hasDelivered = false;

  async function readState(since: string): Promise<RepositoryState> {
    const { branches: named, ...state } = await readRepositoryState({
      ...options,
      ...place,
      since,
      base: branches.baseHead(),
    });
    known = named;
    const isPage = ({ name }: { name: string }) => name.endsWith(`-${options.pageName}.md`);
    hasDelivered = state.pullRequests.length > 0 || state.posts.some(isPage);
    for (const { day, text } of state.openPages) pages.remember(branchOf(day), text);
    return state;
  }

  async function publish(request: PublicationRequest): Promise<Publication> {
    if (delivery === 'commit') return publishOnBase(request, undefined);
    const branch = branchOf(request.day);
    const put = await pages.put(branch, request);
    if ('changed' in put) return undone(put.changed, undefined);
    return proposals.propose(branch, request, put.sha);
  }

  /** @param seen the page as it was read from a branch that an earlier run left. */
  async function publishOnBase(
    request: PublicationRequest,
    seen: string | undefined,
  ): Promise<Publication> {
    const put = await pages.putOnBase(request);
    if ('changed' in put) return undone(put.changed, undefined);
    const branch = branchOf(request.day);
    await attempt(`remove the branch ${branch}`, warn, () =>
      pages.discard(branch, request.path, seen),
    );
    return { commitSha: put.sha, pullRequest: undefined, problem: undefined };
  }

  async function update(page: OpenPage, given: PublicationRequest): Promise<Publication> {
    const { day, path, text, pullRequest } = page;
    const request = { ...given, day, path };
    if (pullRequest !== undefined) return updateProposal(page, pullRequest, request);
    if (delivery === 'commit') return publishOnBase(request, text);
    const put = await pages.put(branchOf(day), request, text);
    if ('changed' in put) return undone(put.changed, undefined);
    return proposals.propose(branchOf(day), request, put.sha);
  }

  async function updateProposal(
    page: OpenPage,
    seen: { number: number; url: string; body: string },
    request: PublicationRequest,
  ): Promise<Publication> {
    const branch = branchOf(page.day);
    const pullRequest = { number: seen.number, url: seen.url };
    const current = await pullRequests.findOpen(branch, seen.number);
    if (current === undefined) {
      return undone(`Pull request ${seen.number} is closed by now.`, pullRequest);
    }
    const last = pages.last(branch) ?? { text: page.text, sha: undefined };
    const isSame = request.text === last.text;
    const put = isSame ? last : await pages.put(branch, request, page.text);
    if ('changed' in put) return undone(put.changed, pullRequest);
    const problem = await proposals.renew(current, seen.body, request);
    if (page.undressed) await proposals.dress(current);
    return { commitSha: put.sha, pullRequest, problem };
  }

  async function save({ day, ...page }: Parameters<Repository['save']>[0]): Promise<void> {
    const put = await pages.put(branchOf(day), page);
    if ('changed' in put) throw new UserError(put.changed, { hint: LEFT_ALONE });
  }

  async function prepare(day: string): Promise<void> {
    if (delivery === 'pull-request') requireFree(known, branchOf(day));
    if (hasDelivered) return;
    // The first time nobody knows. A blob that no tree has is in no clone, and git clears it away.
    await github.rest.git.createBlob({ ...place.here, content: 'arXiv Daily\n' });
  }

  return {
    prepare: (day) => explained(`write to ${options.repository}`, () => prepare(day)),
    readState: (since) => explained(`read ${options.repository}`, () => readState(since)),
    publish: (request) => explained(`deliver the page of ${request.day}`, () => publish(request)),
    update: (page, request) =>
      explained(`deliver the page of ${page.day}`, () => update(page, request)),
    save: (request) => explained(`save the page of ${request.day}`, () => save(request)),
  };
}

function undone(why: string, pullRequest: Publication['pullRequest']): Publication {
  return { commitSha: undefined, pullRequest, problem: `${why} ${LEFT_ALONE}` };
}

async function explained<T>(doing: string, task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    throw explainGitHubError(doing, error);
  }
}
