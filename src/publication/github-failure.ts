import { z } from 'zod';
import { FOREIGN } from './answer-shapes.ts';

/** A request to GitHub that failed. */
export type GitHubFailure = {
  /** 0 where no answer came. */
  status: number;
  /** One line, at most 400 characters. */
  message: string;
  /** Method and address, e.g. `POST https://api.github.com/repos/lab/blog/git/refs`. */
  request: string;
  /** Of the answer, names in lower case. */
  headers: Record<string, unknown>;
  /** It was answered, but not by GitHub: `message` says what is wrong with the answer. */
  isForeign: boolean;
};

/** Octokit's RequestError, by its fields. Without an answer it calls the status 500. */
const REQUEST_ERROR = z.object({
  status: z.number(),
  message: z.string(),
  request: z.object({ method: z.string(), url: z.string() }).optional(),
  response: z.object({ headers: z.record(z.string(), z.unknown()) }).optional(),
});

/** @returns undefined where `error` did not come of a request to GitHub. */
export function asGitHubFailure(error: unknown): GitHubFailure | undefined {
  if (!(error instanceof Error)) return undefined;
  const { data } = REQUEST_ERROR.safeParse(error);
  if (data === undefined) return undefined;
  const { status, request, response } = data;
  return {
    status: response === undefined ? 0 : status,
    message: oneLine(data.message),
    request: request === undefined ? '' : `${request.method} ${request.url}`,
    headers: response?.headers ?? {},
    isForeign: response?.headers[FOREIGN] !== undefined,
  };
}

function oneLine(message: string): string {
  // A gateway's error page is for people with a browser.
  if (/^\s*</.test(message)) return 'a page of HTML instead of an answer';
  return message.slice(0, 2000).replace(/\s+/g, ' ').trim().slice(0, 400);
}

/**
 * Whether a failed write may have been carried out nevertheless: no answer, an error of the server,
 * or the complaint that what is to be made is there already.
 */
export function mayHaveHappened(failure: GitHubFailure | undefined): boolean {
  if (failure === undefined) return false;
  const { status, message } = failure;
  return status === 0 || status >= 500 || (status === 422 && /already exists/i.test(message));
}

/** What happened, without the way to fix it: `status 422, Validation Failed`. */
export function describeGitHubFailure(failure: GitHubFailure): string {
  const { status, message, request, isForeign } = failure;
  if (isForeign) return `the answer to ${request} is not one that GitHub gives (${message})`;
  return status === 0 ? `no answer (${message})` : `status ${status}, ${message}`;
}
