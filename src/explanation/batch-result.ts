import type { Failure } from '../paper.ts';
import { answerOf } from './answer-of.ts';
import type { BatchResult } from './batch-client.ts';
import type { Usage } from './cost.ts';
import { usageOf } from './message-usage.ts';

/** What a batch gave for a paper, and the tokens it took. */
export type BatchAnswer = { usage: Usage } & ({ text: string } | { failure: Failure });

const NOTHING: Usage = { input: 0, output: 0, cacheWrite: 0, cacheRead: 0 };

/** Of an error's message, in characters. */
const LONGEST = 300;

/**
 * Reads the result of one request.
 * @returns undefined where nothing came of it and asking again may help; nothing was billed then.
 */
export function readBatchResult(result: BatchResult): BatchAnswer | undefined {
  if (result.type === 'succeeded') {
    return { ...answerOf(result.message), usage: usageOf(result.message) };
  }
  // The one error that the same request would meet again.
  if (result.type === 'errored' && result.error.type === 'invalid_request_error') {
    const said = result.error.message.slice(0, 10_000).replace(/\s+/g, ' ').trim();
    const detail = `The model API refused the request: ${said.slice(0, LONGEST)}`;
    return { failure: { reason: 'unavailable', detail }, usage: { ...NOTHING } };
  }
  return undefined;
}
