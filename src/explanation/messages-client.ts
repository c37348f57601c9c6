import type * as Sdk from '@anthropic-ai/sdk';
import type { Failure } from '../paper.ts';
import type { Usage } from './cost.ts';
import { usageOf, usageOfBroken } from './message-usage.ts';
import { blamesSchema, endsTheRun, readTrouble, refusalError } from './model-trouble.ts';

export type Message = { role: 'user' | 'assistant'; content: string };

/** `again`: nothing came of this request, and another one may succeed; why. */
export type ModelAnswer = { text: string } | { failure: Failure } | { again: string };

/**
 * Makes one request and fills in `usage`, also where the stream breaks off.
 * @throws UserError when no further request of the run can succeed (key, billing, model).
 */
export type Ask = (messages: Message[], usage: Usage) => Promise<ModelAnswer>;

export type MessagesClientOptions = {
  model: string;
  apiKey: string | undefined;
  /** undefined: Anthropic's own API. */
  baseUrl: string | undefined;
  maxTokens: number;
  instructions: string;
  /** JSON schema of the answer, sent as long as the endpoint takes it. */
  schema: Record<string, unknown>;
  /** `disabled`: the model is told not to think first. Not every model takes that. */
  thinking?: 'disabled' | undefined;
  log: (line: string) => void;
};

/**
 * Creates the client of the Messages API, streaming. Connection errors, 429 and 5xx are repeated by
 * the SDK; a stream that breaks off is not, and comes back as `again`.
 */
export function createMessagesClient(options: MessagesClientOptions): Ask {
  const { model, baseUrl, log } = options;
  let sdk: Promise<typeof Sdk> | undefined;
  let client: Sdk.Anthropic | undefined;
  // Not every endpoint takes a schema; the first refusal that blames it ends its use for the run.
  let takesSchema = true;

  return async (messages, usage) => {
    // Loaded when the first paper is ready: most runs of a day find nothing to do.
    sdk ??= import('@anthropic-ai/sdk');
    const { default: Client, AnthropicError, APIConnectionError } = await sdk;
    client ??= new Client(connection(options));
    const sentSchema = takesSchema;
    const stream = client.messages.stream({
      model,
      max_tokens: options.maxTokens,
      system:
        baseUrl === undefined
          ? [{ type: 'text', text: options.instructions, cache_control: { type: 'ephemeral' } }]
          : options.instructions,
      messages,
      ...(sentSchema
        ? { output_config: { format: { type: 'json_schema', schema: options.schema } } }
        : {}),
      ...(options.thinking === undefined ? {} : { thinking: { type: options.thinking } }),
    });
    let seen: unknown;
    stream.on('streamEvent', (_, message) => {
      seen = message;
    });
    try {
      const message = await stream.finalMessage();
      Object.assign(usage, usageOf(message));
      return answerOf(message);
    } catch (error) {
      if (!(error instanceof AnthropicError)) throw error;
      Object.assign(usage, usageOfBroken(seen, options.maxTokens));
      const trouble = readTrouble(error, options.apiKey);
      if (endsTheRun(trouble)) throw refusalError(trouble, model);
      if (sentSchema && blamesSchema(trouble)) {
        if (takesSchema) log(`The endpoint takes no output schema (${trouble.sentence}).`);
        takesSchema = false;
        return { again: trouble.sentence };
      }
      const mayPass = trouble.status === undefined && !(error instanceof APIConnectionError);
      if (mayPass) return { again: trouble.sentence };
      return { failure: { reason: 'unavailable', detail: trouble.sentence } };
    }
  };
}

function connection({ apiKey, baseUrl }: MessagesClientOptions) {
  // Exactly one credential: the SDK would also pick up ANTHROPIC_AUTH_TOKEN of the environment.
  const shared = { authToken: null, maxRetries: 4 };
  // The base URL is given always, so that the environment cannot move it unseen.
  if (baseUrl === undefined) {
    return { ...shared, apiKey: apiKey ?? null, baseURL: 'https://api.anthropic.com' };
  }
  const key = apiKey ?? 'none';
  return {
    ...shared,
    apiKey: key,
    baseURL: baseUrl.replace(/\/v1(\/messages)?\/?$/, ''),
    // Compatible endpoints were written against this version, and some read only this key header.
    defaultHeaders: { 'x-api-key': key, 'anthropic-version': '2023-06-01' },
  };
}

function answerOf(message: Sdk.Anthropic.Message): ModelAnswer {
  switch (message.stop_reason) {
    case 'refusal':
      return { failure: { reason: 'refused', detail: 'The model refused to write about it.' } };
    case 'max_tokens':
    case 'model_context_window_exceeded': {
      // Even when the JSON happens to be complete, its last part may be cut short.
      const detail = `The reply was cut off (${message.stop_reason}).`;
      return { failure: { reason: 'cut-off', detail } };
    }
    default: {
      const texts = message.content.map((block) => (block.type === 'text' ? block.text : ''));
      return { text: texts.join('') };
    }
  }
}
