import type * as Sdk from '@anthropic-ai/sdk';
import { UserError } from '../errors.ts';
import type { Failure } from '../paper.ts';
import { answerOf } from './answer-of.ts';
import { connectionTo, type Access } from './connection.ts';
import type { Usage } from './cost.ts';
import { IdentityTrouble } from './identity-trouble.ts';
import { createMessageReader } from './message-reader.ts';
import {
  blamesSchema,
  endsTheRun,
  isBusy,
  mayPass,
  readTrouble,
  retryAfterMs,
  type Trouble,
} from './model-trouble.ts';
import { redirectError, refusalError } from './refusal-error.ts';
import { renderBody } from './request-body.ts';
import { startWatch, type Limits } from './watch-client.ts';

export type Message = { role: 'user' | 'assistant'; content: string };

/** Nothing came of a request, and another one may succeed. */
export type Again = {
  /** Why, one line without a full stop. */
  again: string;
  /** The endpoint has too much to do. */
  isBusy?: boolean;
  /** The next request is another one than this, so that there is nothing to wait for. */
  isOther?: boolean;
  /** How long the endpoint asks to wait. */
  retryAfterMs?: number | undefined;
  /** How long the request took. */
  tookMs?: number;
};

export type ModelAnswer = { text: string } | { failure: Failure } | Again;

/**
 * Makes one request and fills in `usage`, also where the stream breaks off.
 * @throws UserError when no further request of the run can succeed (key, billing, model).
 */
export type Ask = (messages: Message[], usage: Usage) => Promise<ModelAnswer>;

export type MessagesClientOptions = Access & {
  model: string;
  maxTokens: number;
  instructions: string;
  /** JSON schema of the answer, sent as long as the endpoint takes it. */
  schema: Record<string, unknown>;
  /** `disabled`: the model is told not to think first. Not every model takes that. */
  thinking?: 'disabled' | undefined;
  /** By default 2 minutes of silence and 10 minutes in all. */
  limits?: Limits;
  log: (line: string) => void;
};

const MINUTE = 60_000;
const TOTAL_MS = 10 * MINUTE;

/** Anthropic's API begins its answer at once; a server of one's own reads the whole prompt first. */
function limitsOf(baseUrl: string | undefined): Limits {
  const firstByteMs = baseUrl === undefined ? 2 * MINUTE : TOTAL_MS;
  return { firstByteMs, idleMs: 2 * MINUTE, totalMs: TOTAL_MS };
}

/**
 * Creates the client of the Messages API, streaming. It asks once: what may pass comes back as
 * `again`. Two changes take a request more: an endpoint that refuses the schema is asked without it
 * for the rest of the run, and an access token that is no longer taken is renewed.
 */
export function createMessagesClient(options: MessagesClientOptions): Ask {
  const { model, apiKey, baseUrl, log } = options;
  const limits = options.limits ?? limitsOf(baseUrl);
  let sdk: Promise<typeof Sdk> | undefined;
  let client: Sdk.Anthropic | undefined;
  // Not every endpoint takes a schema; the first refusal that blames it ends its use for the run.
  let takesSchema = true;

  /** @returns undefined where the access token was refused and `mayRenew`. */
  async function askOnce(messages: Message[], usage: Usage, mayRenew: boolean) {
    // Loaded when the first paper is ready: most runs of a day find nothing to do.
    sdk ??= import('@anthropic-ai/sdk');
    const { default: Client } = await sdk;
    client ??= new Client(connectionTo(options));
    const sendsSchema = takesSchema;
    const body = renderBody(options, messages, sendsSchema);
    const promptOf = () => options.instructions + messages.map(({ content }) => content).join('');
    const message = createMessageReader();
    const began = performance.now();
    const watch = startWatch(limits);
    let broken: Trouble | undefined;
    try {
      const patient = client.withOptions({ fetch: watch.fetch, timeout: limits.totalMs });
      for await (const event of await patient.messages.create(body)) message.add(event);
    } catch (error) {
      if (error instanceof IdentityTrouble) return { again: error.message };
      if (!(error instanceof Error) || error instanceof UserError) throw error;
      broken = readTrouble(error, apiKey);
    } finally {
      watch.stop();
    }
    // Of an answer with an error's status nothing is billed, nor of a request that was not sent.
    const isAnswered = broken === undefined || (broken.status === undefined && !broken.isUnsent);
    if (isAnswered) Object.assign(usage, message.usage(promptOf));
    if (message.isWhole) return answerOf(message.whole());
    const trouble = broken ?? readTrouble(new Error('The stream ended before its end'), apiKey);
    if (watch.brokenOff !== undefined) trouble.sentence = watch.brokenOff;
    if (watch.isTooLong) {
      return { failure: { reason: 'cut-off' as const, detail: `${trouble.sentence}.` } };
    }
    if (trouble.status === 401 && mayRenew) return undefined;
    return answerTo(trouble, sendsSchema, {
      tookMs: performance.now() - began,
      contentType: isAnswered && !message.began ? watch.contentType : '',
    });
  }

  function answerTo(
    trouble: Trouble,
    sentSchema: boolean,
    { tookMs, contentType }: { tookMs: number; contentType: string },
  ): ModelAnswer {
    const final = redirectError(trouble, options) ?? endingError(trouble);
    if (final !== undefined) throw final;
    const { sentence } = trouble;
    if (sentSchema && blamesSchema(trouble)) {
      if (takesSchema) log(`The endpoint takes no output schema (${sentence}).`);
      takesSchema = false;
      return { again: sentence, isOther: true };
    }
    if (contentType !== '' && !contentType.includes('event-stream')) {
      const detail = `The answer is no stream of events but ${contentType.slice(0, 100)}.`;
      return { failure: { reason: 'unavailable', detail } };
    }
    if (!mayPass(trouble)) return { failure: { reason: 'unavailable', detail: sentence } };
    const waitMs = retryAfterMs(trouble.headers, Date.now());
    return { again: sentence, isBusy: isBusy(trouble), retryAfterMs: waitMs, tookMs };
  }

  function endingError(trouble: Trouble): UserError | undefined {
    return endsTheRun(trouble) ? refusalError(trouble, model, options) : undefined;
  }

  return async (messages, usage) => {
    const isKeyless = apiKey === undefined && options.credentials !== undefined;
    // A token may be refused before its time; the SDK then drops it, and gets another.
    const first = await askOnce(messages, usage, isKeyless);
    return first ?? (await askOnce(messages, usage, false)) ?? { again: 'no access token' };
  };
}
