import type { GitHubFailure } from './github-failure.ts';

const PULL_REQUEST_SETTING =
  'Switch on "Allow GitHub Actions to create and approve pull requests" under ' +
  'Settings → Actions → General → Workflow permissions (of the organization too, if it has one).';

const OWN_TOKEN =
  'The token of a workflow reaches the repository of that workflow alone: for another one give ' +
  'github-token a token of your own that may write there.';

type Hint = {
  matches: (failure: GitHubFailure) => boolean;
  hint: string | ((failure: GitHubFailure) => string);
};

const HINTS: Hint[] = [
  {
    matches: ({ isForeign }) => isForeign,
    hint:
      'Something answers in the place of GitHub, or changes its answers: check GITHUB_API_URL and ' +
      'the proxies of the runner, and run the workflow again.',
  },
  { matches: isPullRequestForbidden, hint: PULL_REQUEST_SETTING },
  {
    matches: ({ status }) => status === 0,
    hint:
      'Run the workflow again. If it stays so, look at https://www.githubstatus.com, or check ' +
      'that the runner reaches the server.',
  },
  {
    matches: ({ status }) => status >= 500,
    hint: 'This is an error of GitHub itself: run the workflow again later (https://www.githubstatus.com).',
  },
  {
    matches: ({ status }) => status === 401,
    hint: 'Check the input github-token: it is wrong or has expired.',
  },
  {
    matches: ({ status, message }) => status === 403 && /SAML|single sign-on|SSO/i.test(message),
    hint:
      'Authorize the token behind github-token for the organization: Settings → Developer ' +
      'settings → Personal access tokens → Configure SSO.',
  },
  {
    matches: ({ status, message }) => status === 403 && /not accessible by/i.test(message),
    hint: namePermission,
  },
  {
    matches: ({ message }) => /archived/i.test(message),
    hint: 'The repository is archived and takes no changes.',
  },
  {
    matches: ({ message }) => /repository is empty/i.test(message),
    hint: 'Give the repository a first commit.',
  },
  {
    matches: isRuleViolation,
    hint: ({ request }) =>
      /^POST .*\/git\/refs$/.test(request)
        ? 'A ruleset forbids branches of this name: choose another branch-prefix, or let the token bypass the rule.'
        : 'A ruleset or branch protection forbids this push: use delivery: pull-request, or let the token bypass the rule.',
  },
  {
    matches: ({ status, message, request }) =>
      status === 422 && /reference update failed/i.test(message) && request.endsWith('/git/refs'),
    hint:
      'A branch may be in the way that is named like the beginning of branch-prefix (a branch ' +
      'arxiv-daily beside arxiv-daily/…): rename it, or choose another branch-prefix.',
  },
  {
    matches: ({ status, request }) => status === 404 && !request.startsWith('GET '),
    hint: `The token behind github-token may read the repository, but not write to it. ${OWN_TOKEN}`,
  },
  {
    matches: ({ status }) => status === 404,
    hint:
      'Check the inputs repository and base-branch, and that github-token may read the ' +
      `repository (a fine-grained token has to name it). ${OWN_TOKEN}`,
  },
  {
    matches: ({ status }) => status === 409,
    hint: 'Something else changed the repository at the same moment: run the workflow again.',
  },
  {
    matches: ({ status, message, headers }) =>
      status === 429 ||
      (status === 403 && (/rate limit/i.test(message) || headers['x-ratelimit-remaining'] === '0')),
    hint: 'GitHub limits how much is asked of it: run the workflow again in an hour.',
  },
  {
    matches: ({ status }) => status === 403,
    hint: 'If this is a rate limit, run the workflow again in an hour.',
  },
];

/** The way to fix a failed request; undefined where GitHub's own words have to do. */
export function findHint(failure: GitHubFailure): string | undefined {
  const found = HINTS.find(({ matches }) => matches(failure))?.hint;
  return typeof found === 'function' ? found(failure) : found;
}

/** True where pull requests by workflows are switched off, in the repository or its organization. */
function isPullRequestForbidden({ status, message }: GitHubFailure): boolean {
  return status === 403 && /not permitted to create or approve pull requests/i.test(message);
}

/** GH013 of rulesets, and what branch protection of the old kind says. */
function isRuleViolation({ message }: GitHubFailure): boolean {
  return /rule violations|protected branch|GH0(?:06|13)/i.test(message);
}

/** Both permissions, as nothing works with one; and the one that this request lacked. */
function namePermission({ request, message, headers }: GitHubFailure): string {
  const accepted = headers['x-accepted-github-permissions'];
  const wanted = typeof accepted === 'string' ? accepted : request;
  const missing = /pull_requests|\/(?:pulls|issues)\b/.test(wanted) ? 'pull-requests' : 'contents';
  const whom = /personal access token/i.test(message) ? 'token behind github-token' : 'job';
  return (
    `Give the ${whom} these permissions: contents: write, pull-requests: write ` +
    `(${missing} is what this request lacked). ${OWN_TOKEN}`
  );
}
