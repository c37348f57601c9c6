import { retry } from '@octokit/plugin-retry';
import { throttling, type ThrottlingOptions } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import Bottleneck from 'bottleneck/light.js';
import { findMisfit } from './answer-shapes.ts';
import { createGuardedFetch } from './guarded-fetch-client.ts';

export type GitHubClientOptions = {
  token: string;
  /** `GITHUB_API_URL`, also of an Enterprise Server. */
  apiUrl: string;
  userAgent: string;
  log: (line: string) => void;
  pace?: Pace;
};

/** How patient the client is; tests hurry it. */
export type Pace = {
  /** Milliseconds that a second of waiting lasts. */
  second: number;
  /** Milliseconds that one answer may take. */
  timeLimit: number;
} & Pick<ThrottlingOptions, 'write' | 'notifications'>;

const USUAL_PACE: Pace = {
  second: 1000,
  timeLimit: 60_000,
  // A page takes at most 8 writes, and a person waits for it; GitHub takes 80 a minute.
  write: new Bottleneck.Group({
    maxConcurrent: 1,
    reservoir: 8,
    reservoirRefreshAmount: 8,
    reservoirRefreshInterval: 10_000,
  }),
  // Opening a pull request and asking for its review notify people; by default 3 seconds apart.
  notifications: new Bottleneck.Group({ maxConcurrent: 1 }),
};

/** Longer waits are left to the next run: a job pays for every minute it sleeps. */
const LONGEST_WAIT_SECONDS = 180;
const LONGEST_WAITS_SECONDS = 600;

/**
 * Creates the client of GitHub's API: 5xx, lost connections and answers of another shape are tried 3
 * times more, writes are made one at a time and 8 in ten seconds, and rate limits are waited out, 3
 * minutes at a time and 10 in all
 * (https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api).
 */
export function createGitHubClient({
  token,
  apiUrl,
  userAgent,
  log,
  pace = USUAL_PACE,
}: GitHubClientOptions): Octokit {
  const { second, timeLimit, ...spacing } = pace;
  let waited = 0;
  const waitOut = (seconds: number, request: object, _client: unknown, retries: number) => {
    const isBearable = seconds <= LONGEST_WAIT_SECONDS && waited + seconds <= LONGEST_WAITS_SECONDS;
    const waits = retries < 2 && isBearable;
    if (waits) waited += seconds;
    const path = 'url' in request ? String(request.url) : '';
    log(`GitHub: rate limit at ${path}; ${waits ? `waiting ${seconds} s` : 'giving up'}`);
    return waits;
  };
  const Client = Octokit.plugin(retry, throttling);
  return new Client({
    auth: token,
    baseUrl: apiUrl,
    userAgent,
    request: {
      fetch: createGuardedFetch(timeLimit, { origin: new URL(apiUrl).origin, findMisfit }),
    },
    retry: { retryAfterBaseValue: second },
    throttle: {
      ...spacing,
      retryAfterBaseValue: second,
      onRateLimit: waitOut,
      onSecondaryRateLimit: waitOut,
    },
    // Its lines would repeat what the run says, with text that is not ours.
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
}

function silent(): void {}
