import type { Paper, Reading } from '../paper.ts';
import type { BatchRequest } from './batch-client.ts';
import { tokenBound, type PriceOf } from './cost.ts';
import { renderCustomId } from './custom-id.ts';

/** What every request of a run has in common. */
export type BatchPrompt = {
  model: string;
  maxTokens: number;
  instructions: string;
  /** JSON schema of the answer. */
  schema: Record<string, unknown>;
  /** The question about one paper. */
  renderRequest: (paper: Paper, reading: Reading) => string;
};

/** A paper and the way to its text, which is asked for anew each time and kept nowhere. */
export type BatchPaper = { paper: Paper; reading: () => Reading };

/** A paper's place in a batch. */
export type BatchItem = {
  paper: Paper;
  customId: string;
  /** Of the request as JSON. */
  bytes: number;
  /** The most it can cost, in US dollars; 0 where the price is not known. */
  worstUsd: number;
  /** Made anew each time, so that a large day's texts are not all in memory. */
  render: () => BatchRequest;
};

/** Room for what the API adds to a request for its schema, in tokens. */
const FRAME = 1000;

/**
 * Puts a paper in its place. Without a cache breakpoint: requests of a batch run at any time and
 * beside each other, so that what is written would hardly be read, and it costs more.
 */
export function createBatchItem(
  day: string,
  { paper, reading }: BatchPaper,
  prompt: BatchPrompt & { priceOf: PriceOf },
): BatchItem {
  const { model, maxTokens, instructions, schema } = prompt;
  const renderParams = () => ({
    model,
    max_tokens: maxTokens,
    system: instructions,
    messages: [{ role: 'user', content: prompt.renderRequest(paper, reading()) }],
    output_config: { format: { type: 'json_schema', schema } },
  });
  const params = renderParams();
  const customId = renderCustomId(day, paper, params);
  const json = JSON.stringify(params);
  const input = tokenBound(json) + FRAME;
  const usage = { input, output: maxTokens, cacheWrite: 0, cacheRead: 0 };
  return {
    paper,
    customId,
    bytes: Buffer.byteLength(json),
    worstUsd: prompt.priceOf(usage) ?? 0,
    render: () => ({ customId, params: renderParams() }),
  };
}

/** What a batch holds at most: requests, and bytes of them. */
export type BatchLimits = { items: number; bytes: number };

/**
 * The API takes 100,000 requests and 256 MB (https://platform.claude.com/docs/en/build-with-claude/batch-processing).
 * Fewer bytes, as the body is in memory several times while it is sent.
 */
const LIMITS: BatchLimits = { items: 100_000, bytes: 12_500_000 };

/** Cuts items into batches, in their order. An item over the limit is a batch of its own. */
export function splitItems(
  items: readonly BatchItem[],
  limits: BatchLimits = LIMITS,
): BatchItem[][] {
  const batches: BatchItem[][] = [];
  let batch: BatchItem[] = [];
  let bytes = 0;
  for (const item of items) {
    if (batch.length > 0 && (batch.length === limits.items || bytes + item.bytes > limits.bytes)) {
      batches.push(batch);
      batch = [];
      bytes = 0;
    }
    batch.push(item);
    bytes += item.bytes;
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}

/**
 * The body that makes a batch, as bytes: request after request, since all of them as objects, as one
 * string and as bytes would be in memory several times.
 */
export function renderBatchBody(requests: Iterable<BatchRequest>): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (const { customId, params } of requests) {
    const comma = pieces.length === 0 ? '' : ',';
    pieces.push(Buffer.from(comma + JSON.stringify({ custom_id: customId, params })));
  }
  return Buffer.concat([Buffer.from('{"requests":['), ...pieces, Buffer.from(']}')]);
}
