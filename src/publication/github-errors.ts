import { UserError } from '../errors.ts';

/** An answer of GitHub that is an error: Octokit's RequestError, by its fields. */
export type GitHubFailure = { status: number; message: string };

/** @returns undefined where `error` is no answer of GitHub. */
export function asGitHubFailure(error: unknown): GitHubFailure | undefined {
  if (!(error instanceof Error) || !('status' in error)) return undefined;
  return typeof error.status === 'number'
    ? { status: error.status, message: error.message.replace(/\s+/g, ' ').slice(0, 400) }
    : undefined;
}

/** True where pull requests by workflows are switched off, in the repository or its organization. */
export function isPullRequestForbidden({ status, message }: GitHubFailure): boolean {
  return status === 403 && /not permitted to create or approve pull requests/i.test(message);
}

/** The setting that lets workflows open pull requests, and where it is. */
export const PULL_REQUEST_SETTING =
  'Switch on "Allow GitHub Actions to create and approve pull requests" under ' +
  'Settings → Actions → General → Workflow permissions (of the organization too, if it has one).';

const HINTS: { matches: (failure: GitHubFailure) => boolean; hint: string }[] = [
  { matches: isPullRequestForbidden, hint: PULL_REQUEST_SETTING },
  {
    matches: ({ status }) => status === 401,
    hint: 'Check the input github-token: it is wrong or has expired.',
  },
  {
    matches: ({ status, message }) => status === 403 && /not accessible by/i.test(message),
    hint: 'Give the job these permissions: contents: write, pull-requests: write.',
  },
  {
    matches: ({ message }) => /archived/i.test(message),
    hint: 'The repository is archived and takes no changes.',
  },
  {
    matches: ({ message }) => /is empty/i.test(message),
    hint: 'Give the repository a first commit.',
  },
  {
    matches: ({ message }) => /rule violations|protected branch/i.test(message),
    hint: 'A ruleset or branch protection forbids this push: use delivery: pull-request, or let the token bypass the rule.',
  },
  {
    matches: ({ status }) => status === 404,
    hint: 'Check the inputs repository and base-branch, and that github-token may read the repository.',
  },
  {
    matches: ({ status }) => status === 429 || status === 403,
    hint: 'If this is a rate limit, run the workflow again in an hour.',
  },
];

/** Turns an answer of GitHub into a sentence with the way to fix it; other errors pass through. */
export function explainGitHubError(doing: string, error: unknown): unknown {
  const failure = asGitHubFailure(error);
  if (failure === undefined) return error;
  const hint = HINTS.find((one) => one.matches(failure))?.hint;
  return new UserError(
    `GitHub refused to ${doing}: status ${failure.status}, ${failure.message}.`,
    {
      ...(hint === undefined ? {} : { hint }),
      cause: error,
    },
  );
}
