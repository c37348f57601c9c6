import type * as Sdk from '@anthropic-ai/sdk';
import { z } from 'zod';
import { UserError } from '../errors.ts';
import { renderBatchBody } from './batch-item.ts';
import { connectionTo, type Access } from './connection.ts';
import { endsTheRun, readTrouble, type Trouble } from './model-trouble.ts';
import { refusalError } from './refusal-error.ts';

/** A request of a batch: what `/v1/messages` takes, without streaming. */
export type BatchRequest = { customId: string; params: Record<string, unknown> };

/** What the API tells of a batch. What is in it shows only in its results, once it has ended. */
export type BatchState = {
  id: string;
  /** Milliseconds since 1970, by the clock of the API. */
  createdAt: number;
  ended: boolean;
  /** The number of its requests, at any time. */
  size: number;
};

/** What came of one request. `missing`: nothing, as the batch was cancelled or expired. */
export type BatchResult = { customId: string } & (
  | { type: 'succeeded'; message: unknown }
  | { type: 'errored'; error: { type: string; message: string } }
  | { type: 'missing' }
);

export type Tried<T> = { value: T } | { trouble: Trouble };

/**
 * The Message Batches API. Trouble with one call is a value.
 * @throws UserError when no further request of the run can succeed (key, billing).
 */
export type BatchClient = {
  /** At most 100 batches created since `since` (milliseconds since 1970), newest first. */
  list: (since: number) => Promise<Tried<BatchState[]>>;
  /** Sent once and never repeated: where no answer comes, the batch may exist all the same. */
  create: (requests: Iterable<BatchRequest>) => Promise<Tried<BatchState>>;
  retrieve: (id: string) => Promise<Tried<BatchState>>;
  /** Asks for the end. What is being worked on may still be finished, and paid. */
  cancel: (id: string) => Promise<Tried<BatchState>>;
  /** Streams the results of an ended batch, in any order, until `visit` returns false. */
  results: (id: string, visit: (result: BatchResult) => boolean) => Promise<Tried<void>>;
};

export type BatchClientOptions = Access & {
  /** For the way to fix it that an error names. */
  model: string;
};

type Batches = Sdk.Anthropic['messages']['batches'];

/** Only what changes nothing is repeated by the SDK; it also renews a token that is too old. */
const REPEATED = { maxRetries: 2 };

const MOST_LISTED = 100;
const PAGE = 50;

const count = z.number().int().nonnegative().catch(0);
const batchFields = z
  .object({
    id: z.string().min(1),
    created_at: z.string(),
    processing_status: z.string(),
    request_counts: z.object({
      processing: count,
      succeeded: count,
      errored: count,
      canceled: count,
      expired: count,
    }),
  })
  .transform((batch): BatchState => ({
    id: batch.id,
    createdAt: Date.parse(batch.created_at),
    ended: batch.processing_status === 'ended',
    size: Object.values(batch.request_counts).reduce((sum, part) => sum + part, 0),
  }));

const errorFields = z.object({ error: z.object({ type: z.string(), message: z.string() }) });
const lineFields = z.object({
  custom_id: z.string(),
  result: z.object({
    type: z.string(),
    message: z.unknown().optional(),
    error: z.unknown().optional(),
  }),
});

/** Creates the client of the Message Batches API. Nothing is asked before the first call. */
export function createBatchClient(options: BatchClientOptions): BatchClient {
  let sdk: Promise<typeof Sdk> | undefined;
  let client: Sdk.Anthropic | undefined;

  async function attempt<T>(
    ask: (batches: Batches, client: Sdk.Anthropic) => Promise<T>,
  ): Promise<Tried<T>> {
    sdk ??= import('@anthropic-ai/sdk');
    const { default: Client } = await sdk;
    client ??= new Client(connectionTo(options));
    try {
      return { value: await ask(client.messages.batches, client) };
    } catch (error) {
      // An answer that breaks off or is no JSON throws what the runtime throws.
      if (!(error instanceof Error) || error instanceof UserError) throw error;
      const trouble = readTrouble(error, options.apiKey);
      // Not found is a batch, or the whole of this API at other endpoints; messages may do.
      if (!endsTheRun(trouble) || trouble.status === 404) return { trouble };
      throw refusalError(trouble, options.model, options);
    }
  }

  return {
    list: (since) =>
      attempt(async (batches) => {
        const listed: BatchState[] = [];
        for await (const batch of batches.list({ limit: PAGE }, REPEATED)) {
          const state = batchFields.parse(batch);
          if (state.createdAt < since || listed.length === MOST_LISTED) break;
          listed.push(state);
        }
        return listed;
      }),
    create: (requests) =>
      attempt(async (_, api) => {
        const headers = { 'content-type': 'application/json' };
        return batchFields.parse(
          await api.post('/v1/messages/batches', { body: renderBatchBody(requests), headers }),
        );
      }),
    retrieve: (id) =>
      attempt(async (batches) => batchFields.parse(await batches.retrieve(id, {}, REPEATED))),
    cancel: (id) =>
      attempt(async (batches) => batchFields.parse(await batches.cancel(id, {}, REPEATED))),
    async results(id, visit) {
      const opened = await attempt(async (batches) =>
        (await batches.results(id, {}, REPEATED))[Symbol.asyncIterator](),
      );
      if ('trouble' in opened) return opened;
      for (;;) {
        const next = await attempt(() => opened.value.next());
        if ('trouble' in next) return next;
        if (next.value.done === true) return { value: undefined };
        const line = lineFields.safeParse(next.value.value);
        if (line.success && !visit(resultOf(line.data))) {
          await opened.value.return?.();
          return { value: undefined };
        }
      }
    },
  };
}

function resultOf({ custom_id: customId, result }: z.infer<typeof lineFields>): BatchResult {
  if (result.type === 'succeeded') return { customId, type: 'succeeded', message: result.message };
  if (result.type !== 'errored') return { customId, type: 'missing' };
  const { error } = errorFields.safeParse(result.error).data ?? {};
  return { customId, type: 'errored', error: error ?? { type: '', message: 'no reason given' } };
}
