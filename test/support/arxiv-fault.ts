import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { Answer } from './arxiv-state.ts';

/** A request as a fault rule sees it. */
export type ArxivRequest = {
  /** Path and query. */
  path: string;
  url: URL;
  headers: IncomingHttpHeaders;
  /** 1 for the first request of exactly this path and query. */
  attempt: number;
};

/**
 * What goes wrong with a request: another answer; a change of the normal answer's text; the
 * connection cut before a byte (`reset`); no answer ever (`hang`); head and then a byte every
 * 50 ms (`slow`); half of the body, then the connection cut (`truncate`).
 */
export type Fault =
  | { status: number; headers?: Record<string, string>; body?: string }
  | { rewrite: (body: string) => string }
  | 'reset'
  | 'hang'
  | 'slow'
  | 'truncate';

/** Decides about a request; undefined lets it pass. */
export type FaultRule = (request: ArxivRequest) => Fault | undefined;

/** arXiv's answer to a client that asks too fast. */
export const RATE_EXCEEDED: Fault = {
  status: 429,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: 'Rate exceeded.',
};

/** Sends an answer the way the fault says. */
export function sendAnswer(
  response: ServerResponse,
  answer: Answer,
  fault: Fault | undefined,
): void {
  if (fault === 'reset') {
    response.destroy();
    return;
  }
  if (fault === 'hang') return;
  const sent = withFault(answer, fault);
  const body = Buffer.from(sent.body);
  response.writeHead(sent.status, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': body.length,
    ...sent.headers,
  });
  if (fault === 'truncate') {
    response.write(body.subarray(0, body.length >> 1), () => response.destroy());
  } else if (fault === 'slow') {
    let at = 0;
    const timer = setInterval(() => response.write(body.subarray(at, ++at)), 50);
    response.on('close', () => clearInterval(timer));
  } else {
    response.end(body);
  }
}

function withFault(answer: Answer, fault: Fault | undefined): Answer {
  if (fault === undefined || typeof fault === 'string') return answer;
  if ('rewrite' in fault) {
    return { ...answer, body: fault.rewrite(Buffer.from(answer.body).toString('utf8')) };
  }
  return { status: fault.status, headers: fault.headers ?? {}, body: fault.body ?? '' };
}
