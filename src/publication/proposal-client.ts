import { describeFailure } from '../errors.ts';
import { mergeWhenReady, type MergeMethod } from './auto-merge-client.ts';
import type { Branches, GitHubPlace } from './branch-client.ts';
import { dressPullRequest, type Dressing } from './dressing-client.ts';
import { explainGitHubError } from './github-errors.ts';
import { asGitHubFailure } from './github-failure.ts';
import type { Publication, PublicationRequest } from './publication.ts';
import type { OpenPullRequest, PullRequests } from './pull-request-client.ts';

export type ProposalOptions = Dressing & {
  /** `owner/name`. */
  repository: string;
  draft: boolean;
  /** How GitHub merges the pull request once it may; undefined: a person does. */
  autoMerge?: MergeMethod | undefined;
  /** Where people look at the repository, e.g. `https://github.com`. */
  serverUrl: string;
  warn: (line: string) => void;
  log?: (line: string) => void;
};

type Texts = Pick<PublicationRequest, 'title' | 'body'>;

/** Creates the means to propose a page that is on its branch, and to renew what a proposal says. */
export function createProposals(
  place: GitHubPlace,
  branches: Branches,
  pullRequests: PullRequests,
  options: ProposalOptions,
) {
  const { autoMerge, warn, log = warn, second = 1000, draft } = options;

  async function dress(pullRequest: OpenPullRequest): Promise<void> {
    await dressPullRequest(place, pullRequest.number, options, warn);
    if (autoMerge === undefined) return;
    await mergeWhenReady({ ...place, method: autoMerge, warn, log, second }, pullRequest);
  }

  return {
    /** Labels, people, auto-merge: never throws. */
    dress,

    /** Opens the pull request. The page is out whatever happens now, so a failure is a `problem`. */
    propose: async (branch: string, texts: Texts, commitSha: string): Promise<Publication> => {
      const base = await branches.base();
      try {
        const { title, body } = texts;
        const opened = await pullRequests.open(branch, { title, body, base, draft });
        await dress(opened);
        const { number, url } = opened;
        return { commitSha, pullRequest: { number, url }, problem: undefined };
      } catch (error) {
        if (asGitHubFailure(error) === undefined) throw error;
        const why = describeFailure(explainGitHubError('open its pull request', error));
        const compare = `${options.serverUrl}/${options.repository}/compare/${base}...${branch}?expand=1`;
        const problem = `The page is on the branch ${branch}. ${why} Or open it by hand: ${compare}`;
        return { commitSha, pullRequest: undefined, problem };
      }
    },

    /**
     * Renews the text of a pull request, and its title where only numbers differ: another title is
     * a person's. A text that changed since it was read stays.
     * @returns what could not be done.
     */
    renew: async (
      current: OpenPullRequest,
      seen: string,
      { title, body }: Texts,
    ): Promise<string | undefined> => {
      const now = comparable(current.body);
      if (now === comparable(body)) return undefined;
      if (now !== comparable(seen)) {
        warn(
          `The text of pull request ${current.number} was changed while this run was at work, and stays so.`,
        );
        return undefined;
      }
      try {
        const isOurTitle = withoutNumbers(current.title) === withoutNumbers(title);
        await pullRequests.rewrite(current.number, { ...(isOurTitle && { title }), body });
        return undefined;
      } catch (error) {
        if (asGitHubFailure(error) === undefined) throw error;
        const doing = `renew the text of pull request ${current.number}`;
        return `The page is out. ${describeFailure(explainGitHubError(doing, error))}`;
      }
    },
  };
}

/** GitHub's editor sends other line ends than its API was given. */
function comparable(text: string): string {
  return text.replaceAll('\r\n', '\n').trimEnd();
}

function withoutNumbers(title: string): string {
  return title.replaceAll(/\d[\d,]*/g, '0').replace(/\bpapers?$/, 'papers');
}
