import { isRecord } from './messages-schema-rules.ts';

/** A request of a batch as it was sent. */
export type BatchedRequest = { custom_id: string; params: Record<string, unknown> };

const CUSTOM_ID = /^[a-zA-Z0-9_-]{1,64}$/;
const MOST_REQUESTS = 100_000;
const MOST_BYTES = 256_000_000;

/** What a single request may have and one of a batch may not. */
const NOT_IN_BATCHES = ['stream', 'speed'];

/**
 * Checks the body that makes a batch. What `/v1/messages` would refuse of a single request is no
 * fault here: the API finds it while it works, and the request alone fails.
 * @returns the requests, or the first thing wrong
 */
export function readBatchBody(body: unknown): { requests: BatchedRequest[] } | { fault: string } {
  if (!isRecord(body)) return { fault: 'Input should be a valid dictionary' };
  const extra = Object.keys(body).find((field) => field !== 'requests');
  if (extra !== undefined) return { fault: `${extra}: Extra inputs are not permitted` };
  const { requests } = body;
  if (!Array.isArray(requests)) return { fault: 'requests: Field required' };
  if (requests.length === 0 || requests.length > MOST_REQUESTS) {
    return { fault: `requests: List should have 1 to ${MOST_REQUESTS} items` };
  }
  const read: BatchedRequest[] = [];
  const ids = new Set<string>();
  let bytes = 0;
  for (const [index, request] of requests.entries()) {
    const path = `requests.${index}`;
    if (!isRecord(request)) return { fault: `${path}: Input should be a valid dictionary` };
    const { custom_id: id, params, ...rest } = request;
    const [unknown] = Object.keys(rest);
    if (unknown !== undefined)
      return { fault: `${path}.${unknown}: Extra inputs are not permitted` };
    if (typeof id !== 'string' || !CUSTOM_ID.test(id)) {
      return { fault: `${path}.custom_id: String should match pattern '${CUSTOM_ID.source}'` };
    }
    if (ids.has(id)) return { fault: `${path}.custom_id: "${id}" is not unique` };
    if (!isRecord(params)) return { fault: `${path}.params: Input should be a valid dictionary` };
    const barred = NOT_IN_BATCHES.find((field) => field in params);
    if (barred !== undefined) return { fault: `${path}.params.${barred}: not allowed in a batch` };
    ids.add(id);
    bytes += Buffer.byteLength(JSON.stringify(params));
    if (bytes > MOST_BYTES) return { fault: `requests: more than ${MOST_BYTES} bytes` };
    read.push({ custom_id: id, params });
  }
  return { requests: read };
}

/** A window of a list whose newest item is first, as the API's pages are. */
export function pageOf<T extends { id: string }>(
  newestFirst: readonly T[],
  query: URLSearchParams,
): { page: T[]; hasMore: boolean } | { fault: string } {
  const limit = Number(query.get('limit') ?? '20');
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000) {
    return { fault: 'limit: Input should be 1 to 1000' };
  }
  const [after, before] = [query.get('after_id'), query.get('before_id')];
  if (after !== null && before !== null) return { fault: 'after_id: not beside before_id' };
  const at = newestFirst.findIndex(({ id }) => id === (after ?? before));
  if ((after ?? before) !== null && at < 0) return { fault: 'after_id: no such batch' };
  if (before !== null) {
    const rest = newestFirst.slice(0, at);
    return { page: rest.slice(-limit), hasMore: rest.length > limit };
  }
  const rest = newestFirst.slice(at + 1);
  return { page: rest.slice(0, limit), hasMore: rest.length > limit };
}
