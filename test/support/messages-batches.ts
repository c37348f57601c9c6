import type { IncomingMessage, ServerResponse } from 'node:http';
import { type BatchedRequest, pageOf, readBatchBody } from './messages-batch-rules.ts';
import type { Reply } from './messages-reply.ts';
import { createRandom, randomBelow } from './random.ts';

type ApiError = Extract<Reply, { error: unknown }>['error'];

/** What becomes of one request of a batch. */
export type BatchOutcome =
  | { message: Record<string, unknown> }
  | { error: { type: string; message: string } }
  | 'expired'
  | 'canceled';

/** A request to the batches' endpoints that arrived. */
export type BatchCall = {
  endpoint: 'create' | 'list' | 'retrieve' | 'cancel' | 'results';
  /** 1 for the first call of this endpoint. */
  number: number;
  id: string | undefined;
  authorization: string | undefined;
};

/**
 * A call that fails: an error before anything happens, or `lost`: all happens, and a gateway says
 * 502 instead of the answer; of results, `lost` breaks the connection in the middle.
 */
export type BatchFault = ApiError | 'lost';

/** How the stand-in treats batches. */
export type BatchesOptions = {
  /** A look is a retrieval, or a list that shows the batch. By default the first look sees the end. */
  endsAfter?: { looks: number } | { ms: number };
  /** Looks after a cancellation until it is through; by default 1. */
  cancelledAfter?: number;
  /** How many requests of a cancelled batch are finished all the same, the first ones. */
  finishedWhenCancelled?: number;
  /** What comes of a request without asking the model; undefined: what the model answers. */
  outcome?: (customId: string) => BatchOutcome | undefined;
  fault?: (call: BatchCall) => BatchFault | undefined;
  /** By default the real time. */
  now?: () => Date;
};

/** A batch that was made. */
export type StoredBatch = {
  id: string;
  requests: BatchedRequest[];
  createdAt: Date;
  endedAt: Date | undefined;
  cancelledAt: Date | undefined;
  /** In the order of the requests; empty until the end. */
  outcomes: BatchOutcome[];
  /** How often it was looked at, since it was cancelled where it was. */
  looks: number;
};

export type Batches = {
  stored: StoredBatch[];
  calls: BatchCall[];
  /** Puts a batch there as if somebody had made it. */
  add: (requests: BatchedRequest[], createdAt?: Date) => StoredBatch;
  /** Answers a request to `/v1/messages/batches…`. @returns the error to send, if any */
  answer: (
    request: IncomingMessage,
    response: ServerResponse,
    body: unknown,
  ) => Promise<ApiError | undefined>;
};

const PATH = /^\/v1\/messages\/batches(?:\/(\w+)(?:\/(cancel|results))?)?$/;
const DAY = 24 * 60 * 60 * 1000;

/**
 * The endpoints of message batches: create, list in pages, retrieve, cancel, and results as JSON
 * lines in an order of their own. As at the API, what is in a batch shows only in its results, and
 * all its requests count as processing until it has ended.
 * @param work what the model makes of the parameters of one request
 */
export function createBatches(
  options: BatchesOptions,
  work: (params: Record<string, unknown>) => Promise<BatchOutcome>,
): Batches {
  const stored: StoredBatch[] = [];
  const calls: BatchCall[] = [];
  const now = options.now ?? (() => new Date());

  function add(requests: BatchedRequest[], createdAt = now()): StoredBatch {
    const id = `msgbatch_${String(stored.length + 1).padStart(24, '0')}`;
    const open = { endedAt: undefined, cancelledAt: undefined, outcomes: [], looks: 0 };
    const batch = { id, requests, createdAt, ...open };
    stored.push(batch);
    return batch;
  }

  async function look(batch: StoredBatch): Promise<void> {
    batch.looks += 1;
    if (batch.outcomes.length > 0 || !isOver(batch)) return;
    const finished = batch.cancelledAt === undefined ? Infinity : options.finishedWhenCancelled;
    for (const [index, { custom_id: id, params }] of batch.requests.entries()) {
      const isDone = index < (finished ?? 0);
      batch.outcomes.push(isDone ? (options.outcome?.(id) ?? (await work(params))) : 'canceled');
    }
    batch.endedAt = now();
  }

  function isOver({ cancelledAt, looks, createdAt }: StoredBatch): boolean {
    if (cancelledAt !== undefined) return looks >= (options.cancelledAfter ?? 1);
    const end = options.endsAfter ?? { looks: 1 };
    if ('looks' in end) return looks >= end.looks;
    return now().getTime() - createdAt.getTime() >= end.ms;
  }

  return {
    stored,
    calls,
    add,
    async answer(request, response, body) {
      const origin = `http://${request.headers.host}`;
      const url = new URL(request.url ?? '/', origin);
      const at = endpointOf(request.method, PATH.exec(url.pathname));
      if (at === undefined) return notFound(url.pathname);
      const { authorization } = request.headers;
      const number = calls.filter(({ endpoint }) => endpoint === at.endpoint).length + 1;
      const call = { ...at, number, authorization };
      calls.push(call);
      const fault = options.fault?.(call);
      if (fault !== undefined && fault !== 'lost') return fault;
      const send = (json: unknown): ApiError | undefined => {
        if (fault === 'lost') return { status: 502, type: 'api_error', message: 'Bad gateway' };
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(json));
        return undefined;
      };

      if (call.endpoint === 'create') {
        const read = readBatchBody(body);
        if ('fault' in read) return invalid(read.fault);
        return send(describe(add(read.requests), origin));
      }
      if (call.endpoint === 'list') {
        const read = pageOf(stored.toReversed(), url.searchParams);
        if ('fault' in read) return invalid(read.fault);
        for (const batch of read.page) await look(batch);
        const data = read.page.map((batch) => describe(batch, origin));
        const [first_id = null, last_id = null] = [data[0]?.['id'], data.at(-1)?.['id']];
        return send({ data, has_more: read.hasMore, first_id, last_id });
      }
      const batch = stored.find(({ id }) => id === call.id);
      if (batch === undefined) return notFound(`batch ${call.id}`);
      if (call.endpoint === 'retrieve') {
        await look(batch);
        return send(describe(batch, origin));
      }
      if (call.endpoint === 'cancel') {
        if (batch.endedAt !== undefined) return invalid(`batch ${batch.id} has already ended`);
        if (batch.cancelledAt === undefined) batch.looks = 0;
        batch.cancelledAt ??= now();
        return send(describe(batch, origin));
      }
      if (batch.endedAt === undefined) return notFound(`results of batch ${batch.id}`);
      const lines = shuffled(batch).join('');
      response.writeHead(200, { 'content-type': 'application/binary' });
      if (fault !== 'lost') response.end(lines);
      else response.write(lines.slice(0, lines.length / 2), () => response.destroy());
      return undefined;
    },
  };
}

function endpointOf(
  method: string | undefined,
  path: RegExpExecArray | null,
): Omit<BatchCall, 'number' | 'authorization'> | undefined {
  const [, id, part] = path ?? [];
  if (path === null) return undefined;
  if (id === undefined) {
    if (method !== 'POST' && method !== 'GET') return undefined;
    return { endpoint: method === 'POST' ? 'create' : 'list', id };
  }
  if (part === 'cancel') return method === 'POST' ? { endpoint: 'cancel', id } : undefined;
  if (method !== 'GET') return undefined;
  return { endpoint: part === 'results' ? 'results' : 'retrieve', id };
}

/** A batch as the API shows it. */
function describe(batch: StoredBatch, origin: string): Record<string, unknown> {
  const { id, createdAt, endedAt, cancelledAt, outcomes, requests } = batch;
  const running = cancelledAt === undefined ? 'in_progress' : 'canceling';
  const tally = (type: string) => outcomes.filter((outcome) => typeOf(outcome) === type).length;
  return {
    id,
    type: 'message_batch',
    processing_status: endedAt === undefined ? running : 'ended',
    request_counts: {
      processing: endedAt === undefined ? requests.length : 0,
      succeeded: tally('succeeded'),
      errored: tally('errored'),
      canceled: tally('canceled'),
      expired: tally('expired'),
    },
    created_at: createdAt.toISOString(),
    expires_at: new Date(createdAt.getTime() + DAY).toISOString(),
    ended_at: endedAt?.toISOString() ?? null,
    cancel_initiated_at: cancelledAt?.toISOString() ?? null,
    archived_at: null,
    results_url: endedAt === undefined ? null : `${origin}/v1/messages/batches/${id}/results`,
  };
}

function typeOf(outcome: BatchOutcome): string {
  if (typeof outcome === 'string') return outcome;
  return 'message' in outcome ? 'succeeded' : 'errored';
}

/** The results as JSON lines, in an order that is not that of the requests. */
function shuffled({ requests, outcomes }: StoredBatch): string[] {
  const lines = requests.map(({ custom_id }, index) => {
    const outcome = outcomes[index] ?? 'expired';
    const type = typeOf(outcome);
    if (typeof outcome === 'string') return { custom_id, result: { type } };
    if ('message' in outcome) return { custom_id, result: { type, message: outcome.message } };
    const { type: kind, message } = outcome.error;
    const error = { type: 'error', error: { type: kind, message }, request_id: null };
    return { custom_id, result: { type, error } };
  });
  const random = createRandom(7);
  for (let last = lines.length - 1; last > 0; last -= 1) {
    // Not with itself, so that two lines change places already.
    const other = randomBelow(random, last);
    const [one, two] = [lines[last], lines[other]];
    if (one === undefined || two === undefined) continue;
    [lines[last], lines[other]] = [two, one];
  }
  return lines.map((line) => `${JSON.stringify(line)}\n`);
}

function invalid(message: string): ApiError {
  return { status: 400, type: 'invalid_request_error', message };
}

function notFound(message: string): ApiError {
  return { status: 404, type: 'not_found_error', message };
}
