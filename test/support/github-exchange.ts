/** Reading requests and writing answers in GitHub's manner, one effect at a time. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from './github-answer.ts';

const RATE_LIMIT = 1_000;

/** The body as sent; `undefined` where there is none. */
export async function readText(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return chunks.length === 0 ? undefined : Buffer.concat(chunks).toString();
}

/** `undefined` for what is no JSON. */
export function parseJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Runs one thing after the other, so that no check is overtaken by another request's effect. */
export function createQueue(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
}

/** `used`: how many requests of the hour's allowance are gone. */
export function send(
  response: ServerResponse,
  { status, body, headers }: Answer,
  used: number,
): void {
  const isRaw = Buffer.isBuffer(body) || typeof body === 'string';
  response.writeHead(status, {
    'content-type': isRaw ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
    'x-github-request-id': `0000:${used.toString(16).padStart(8, '0').toUpperCase()}`,
    'x-github-api-version-selected': '2022-11-28',
    'x-ratelimit-limit': String(RATE_LIMIT),
    'x-ratelimit-remaining': String(Math.max(RATE_LIMIT - used, 0)),
    'x-ratelimit-used': String(used),
    'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3_600),
    'x-ratelimit-resource': 'core',
    ...headers,
  });
  if (body === undefined || status === 204) response.end();
  else response.end(isRaw ? body : JSON.stringify(body));
}

/** An answer that is not what it should be: its body ends early or never, or is no JSON. */
export type Spoilt = 'cut-body' | 'slow-body' | 'half-json' | 'html';

export function sendSpoilt(response: ServerResponse, { status, body }: Answer, how: Spoilt): void {
  const whole = JSON.stringify(body ?? { message: 'done' });
  const half = whole.slice(0, Math.ceil(whole.length / 2));
  const type = how === 'html' ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8';
  // 204 could have no body to spoil.
  const sent = status === 204 ? 200 : status;
  if (how === 'half-json' || how === 'html') {
    response.writeHead(sent, { 'content-type': type });
    response.end(how === 'html' ? '<!DOCTYPE html><title>Login</title>' : half);
    return;
  }
  response.writeHead(sent, { 'content-type': type, 'content-length': Buffer.byteLength(whole) });
  response.write(half, () => {
    if (how === 'cut-body') response.destroy();
  });
}
