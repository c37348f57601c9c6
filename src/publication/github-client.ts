import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';

export type GitHubClientOptions = {
  token: string;
  /** `GITHUB_API_URL`, also of an Enterprise Server. */
  apiUrl: string;
  userAgent: string;
  log: (line: string) => void;
};

/** Longer waits are left to the next run: a job pays for every minute it sleeps. */
const LONGEST_WAIT_SECONDS = 180;

/**
 * Creates the client of GitHub's API: 5xx is repeated, writes are a second apart, and rate limits
 * are waited out where the wait is bearable
 * (https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api).
 */
export function createGitHubClient({
  token,
  apiUrl,
  userAgent,
  log,
}: GitHubClientOptions): Octokit {
  const waitOut = (seconds: number, request: object, _client: unknown, retries: number) => {
    const waits = retries < 2 && seconds <= LONGEST_WAIT_SECONDS;
    const path = 'url' in request ? String(request.url) : '';
    log(`GitHub: rate limit at ${path}; ${waits ? `waiting ${seconds} s` : 'giving up'}`);
    return waits;
  };
  const Client = Octokit.plugin(retry, throttling);
  return new Client({
    auth: token,
    baseUrl: apiUrl,
    userAgent,
    throttle: { onRateLimit: waitOut, onSecondaryRateLimit: waitOut },
    // Its lines would repeat what the run says, with text that is not ours.
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
}

function silent(): void {}
