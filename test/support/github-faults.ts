/** What GitHub or the way to it can do to one request, and what has to come of it. */
import type { Fault } from './github-server.ts';

/** A fault of one request; `lasts`: of every request of that kind from then on. */
export type NamedFault = { name: string; fault: Fault; lasts: boolean };

function answer(status: number, message: string, headers: Record<string, string> = {}): Fault {
  return { status, body: { message }, headers };
}

const SECONDARY = 'You have exceeded a secondary rate limit. Please wait a few minutes.';
const NO_PERMISSION = 'Resource not accessible by integration';
const inAnHour = String(Math.floor(Date.now() / 1000) + 3600);

/** What passes by itself: the request is repeated, and done in the end. */
const PASSING: [string, Fault][] = [
  ['500', answer(500, 'Server Error')],
  ['502 that was carried out', { afterEffect: 502 }],
  ['connection cut before', 'reset'],
  ['connection cut after', { afterEffect: 'reset' }],
  ['no answer in time', 'slow'],
  ['no answer in time, carried out', { afterEffect: 'slow' }],
  ['body cut', { afterEffect: 'cut-body' }],
  ['body that stalls', { afterEffect: 'slow-body' }],
  ['half of the JSON', { afterEffect: 'half-json' }],
  ['HTML', { afterEffect: 'html' }],
  ['another answer', { status: 200, body: { message: [{}], data: 7 } }],
  ['403 secondary', answer(403, SECONDARY)],
  ['403 secondary, retry-after', answer(403, SECONDARY, { 'retry-after': '30' })],
  ['429', answer(429, 'Too Many Requests')],
  ['429 secondary, retry-after', answer(429, SECONDARY, { 'retry-after': '30' })],
];

const LASTING: [string, Fault][] = [
  ['401', answer(401, 'Bad credentials')],
  ['403 permission', answer(403, NO_PERMISSION)],
  ['403 rate limit', answer(403, 'API rate limit exceeded', limit())],
  ['404', answer(404, 'Not Found')],
  ['409', answer(409, 'Conflict')],
  ['422', answer(422, 'Validation Failed')],
  ['502', answer(502, 'Bad Gateway')],
  ['502 that was carried out', { afterEffect: 502 }],
  ['connection cut', 'reset'],
  ['another answer', { status: 200, body: null }],
];

function limit(): Record<string, string> {
  return { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inAnHour };
}

export const FAULTS: NamedFault[] = [
  ...PASSING.map(([name, fault]) => ({ name, fault, lasts: false })),
  ...LASTING.map(([name, fault]) => ({ name, fault, lasts: true })),
];

/** What the hint of a lasting fault has to name. */
export const HINTS: Record<string, RegExp> = {
  '401': /Check the input github-token/,
  '403 permission': /contents: write, pull-requests: write/,
  '403 rate limit': /in an hour/,
  '404': /github-token/,
  '409': /run the workflow again/i,
  '422': /status 422, Validation Failed/,
  '502': /githubstatus\.com/,
  '502 that was carried out': /githubstatus\.com/,
  'another answer':
    /the answer to [A-Z]+ http\S+ is not one that GitHub gives .*check GITHUB_API_URL/,
  'connection cut': /no answer .*githubstatus\.com/,
};
