import Anthropic, {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  AuthenticationError,
  BadRequestError,
  NotFoundError,
  RateLimitError,
} from '@anthropic-ai/sdk';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findSchemaFault } from '../support/messages-schema-rules.ts';
import type { Reply } from '../support/messages-reply.ts';
import { type Messages, type MessagesOptions, startMessages } from '../support/messages-server.ts';

const TEXT = '语音增强（speech enhancement）在 3.21 dB 下提升 🎧。'.repeat(40);
const REQUEST = {
  model: 'claude-sonnet-5-5',
  max_tokens: 16_000,
  messages: [{ role: 'user' as const, content: '翻译 this paper' }],
};

let server: Messages | undefined;
afterEach(async () => server?.close());

async function start(
  reply: Reply | MessagesOptions['answer'] = { text: TEXT },
  options: Partial<MessagesOptions> = {},
): Promise<Anthropic> {
  server = await startMessages({
    answer: typeof reply === 'function' ? reply : () => reply,
    key: 'sk-test',
    ...options,
  });
  return new Anthropic({ apiKey: 'sk-test', baseURL: server.url, maxRetries: 0, timeout: 2_000 });
}

/** Sends a body as it is and gives status and error back. */
async function post(body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${server!.url}/v1/messages`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: 'Bearer sk-test',
      'anthropic-version': '2026-10-21',
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const answer = z
    .looseObject({ error: z.object({ type: z.string(), message: z.string() }).optional() })
    .parse(await response.json());
  return { status: response.status, ...answer.error };
}

/** A text block, with a cache breakpoint or without. */
function textBlock(cached: boolean) {
  return {
    type: 'text',
    text: 'x',
    ...(cached ? { cache_control: { type: 'ephemeral' } } : {}),
  };
}

function user(content: unknown) {
  return { messages: [{ role: 'user', content }] };
}

function format(schema: unknown) {
  return { output_config: { format: { type: 'json_schema', schema } } };
}

/** An object schema that is closed and whose properties are all required. */
function closed(properties: Record<string, unknown>, more = {}) {
  return {
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
    ...more,
  };
}

describe('an answer', () => {
  it('streams through the SDK with usage, stop reason and request id', async () => {
    const client = await start();
    const stream = client.messages.stream({ ...REQUEST, system: '你是译者' });
    const types: string[] = [];
    stream.on('streamEvent', (event) => types.push(event.type));
    const message = await stream.finalMessage();
    expect(message.content).toMatchObject([{ type: 'text', text: TEXT }]);
    expect(message.stop_reason).toBe('end_turn');
    expect(message.usage.input_tokens).toBe(Math.round('你是译者翻译 this paper'.length / 2.5));
    expect(message.usage.output_tokens).toBe(Math.round(TEXT.length / 2.5));
    expect(stream.request_id).toMatch(/^req_/);
    expect(types.filter((type) => type !== 'content_block_delta')).toEqual([
      'message_start',
      'content_block_start',
      'content_block_stop',
      'message_delta',
      'message_stop',
    ]);
    expect(types.length).toBeGreaterThan(10);
  });

  it('cuts characters of several bytes across packets', async () => {
    await start();
    const response = await fetch(`${server!.url}/v1/messages`, {
      method: 'POST',
      headers: { 'x-api-key': 'sk-test', 'anthropic-version': '2023-06-01' },
      body: JSON.stringify({ ...REQUEST, stream: true }),
    });
    let cuts = 0;
    const packets: Uint8Array[] = [];
    for await (const packet of response.body!) {
      packets.push(packet);
      if (Buffer.from(packet).toString('utf8').endsWith('\u{FFFD}')) cuts += 1;
    }
    expect(cuts).toBeGreaterThan(3);
    const text = Buffer.concat(packets).toString('utf8');
    expect(text).not.toContain('\u{FFFD}');
    expect([...text.matchAll(/^event: (\w+)$/gm)].map((match) => match[1]).slice(0, 4)).toEqual([
      'message_start',
      'ping',
      'content_block_start',
      'content_block_delta',
    ]);
  });

  it('comes as JSON without streaming, thinking first', async () => {
    const client = await start({ text: TEXT, thinking: 'hm'.repeat(5), inputTokens: 77 });
    const message = await client.messages.create(REQUEST);
    expect(message.content.map(({ type }) => type)).toEqual(['thinking', 'text']);
    expect(message.usage.input_tokens).toBe(77);
    expect(message.usage.output_tokens_details?.thinking_tokens).toBe(4);
    expect(message).toMatchObject({ _request_id: expect.stringMatching(/^req_/) });
    const streamed = await client.messages.stream(REQUEST).finalMessage();
    expect(streamed.content).toEqual(message.content);
  });

  it('is cut off at max_tokens, and refused when told to', async () => {
    const client = await start((request) =>
      request.number === 1 ? { text: TEXT } : { text: '', stopReason: 'refusal' },
    );
    const cut = await client.messages.create({ ...REQUEST, max_tokens: 10 });
    expect(cut.stop_reason).toBe('max_tokens');
    expect(cut.content).toMatchObject([{ text: TEXT.slice(0, 25) }]);
    const refused = await client.messages.stream(REQUEST).finalMessage();
    expect(refused).toMatchObject({
      content: [],
      stop_reason: 'refusal',
      stop_details: { category: 'frontier_llm' },
    });
  });

  it('is decided from the request', async () => {
    const client = await start((request) => ({
      text: JSON.stringify([request.system, request.prompt, request.schema, request.maxTokens]),
    }));
    const schema = { type: 'object', properties: {}, additionalProperties: false };
    const message = await client.messages.create({
      ...REQUEST,
      system: [{ type: 'text', text: 'S', cache_control: { type: 'ephemeral' } }],
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'a' },
            { type: 'text', text: 'b' },
          ],
        },
        { role: 'assistant', content: 'c' },
        { role: 'user', content: 'd' },
      ],
      output_config: { format: { type: 'json_schema', schema }, effort: 'high' },
      thinking: { type: 'adaptive' },
    });
    expect(message.content).toMatchObject([
      { text: JSON.stringify(['S', 'a\n\nb\n\nd', schema, 16_000]) },
    ]);
  });
});

describe('a failure', () => {
  it('is of the class that the SDK gives to its status', async () => {
    const failures: [Reply, string][] = [
      [{ error: { status: 429, type: 'rate_limit_error', message: 'slow' } }, 'RateLimitError'],
      [{ error: { status: 529, type: 'overloaded_error', message: 'busy' } }, 'OverloadedError'],
      [{ error: { status: 402, type: 'billing_error', message: 'pay' } }, 'PaymentRequiredError'],
      [
        { error: { status: 403, type: 'permission_error', message: 'no' } },
        'PermissionDeniedError',
      ],
      [{ error: { status: 500, type: 'api_error', message: 'oh' } }, 'InternalServerError'],
    ];
    const client = await start((request) => failures[request.number - 1]![0]);
    for (const [, name] of failures) {
      const error = await client.messages.create(REQUEST).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(APIError);
      expect(error).toMatchObject({ name, requestID: expect.stringMatching(/^req_/) });
    }
  });

  it('carries the code of a spend limit and the time to wait', async () => {
    const error = { status: 429, type: 'rate_limit_error', message: 'limit' };
    const client = await start((request) => ({
      error:
        request.number === 1
          ? { ...error, errorCode: 'enforced_spend_limit_reached' }
          : { ...error, retryAfter: 7 },
    }));
    await expect(client.messages.create(REQUEST)).rejects.toMatchObject({
      errorCode: 'enforced_spend_limit_reached',
    });
    const second = await client.messages.create(REQUEST).catch((thrown: unknown) => thrown);
    expect(second).toBeInstanceOf(RateLimitError);
    expect(second instanceof RateLimitError && second.headers.get('retry-after')).toBe('7');
  });

  it('is retried by the SDK when it passes', async () => {
    const client = await start((request) =>
      request.number === 1
        ? { error: { status: 529, type: 'overloaded_error', message: 'busy', retryAfter: 0.01 } }
        : { text: 'ok' },
    );
    const message = await client.messages.create(REQUEST, { maxRetries: 1 });
    expect(message.content).toMatchObject([{ text: 'ok' }]);
    expect(server!.requests.map(({ status }) => status)).toEqual([529, 200]);
  });

  it('can come in mid-stream, without a status', async () => {
    const client = await start({ streamError: 'overloaded_error', afterChars: 60, text: TEXT });
    let received = '';
    const stream = client.messages.stream(REQUEST).on('text', (delta) => {
      received += delta;
    });
    const error = await stream.finalMessage().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(APIError);
    expect(error).toMatchObject({ status: undefined, type: 'overloaded_error' });
    expect(received).toBe(TEXT.slice(0, 60));
  });

  it('can be a cut connection or silence', async () => {
    const client = await start((request) => (request.number === 1 ? 'reset' : 'hang'));
    await expect(client.messages.create(REQUEST)).rejects.toThrow(APIConnectionError);
    await expect(client.messages.create(REQUEST, { timeout: 200 })).rejects.toThrow(
      APIConnectionTimeoutError,
    );
  });

  it('of the test itself is told to the client', async () => {
    const client = await start(() => {
      throw new Error('no such paper');
    });
    await expect(client.messages.create(REQUEST)).rejects.toThrow('no such paper');
  });
});

describe('the door', () => {
  it('takes the key in either header and nothing else', async () => {
    const client = await start();
    await expect(
      new Anthropic({ apiKey: 'wrong', baseURL: server!.url, maxRetries: 0 }).messages.create(
        REQUEST,
      ),
    ).rejects.toThrow(AuthenticationError);
    expect((await post(REQUEST, { authorization: '', 'x-api-key': 'sk-test' })).status).toBe(200);
    expect((await client.messages.create(REQUEST)).type).toBe('message');
    expect(server!.requests.map(({ status }) => status)).toEqual([401, 200, 200]);
  });

  it('can have a path before it, and headers with its errors', async () => {
    await start(
      { error: { status: 503, type: 'api_error', message: 'no', headers: { 'retry-after': '9' } } },
      { prefix: '/api/anthropic' },
    );
    expect(new URL(server!.url).pathname).toBe('/api/anthropic');
    expect((await post(REQUEST)).status).toBe(503);
    const root = new URL('/v1/messages', server!.url);
    expect((await fetch(root, { method: 'POST' })).status).toBe(401);
    const headers = { 'x-api-key': 'sk-test', 'anthropic-version': '2023-06-01' };
    expect((await fetch(root, { method: 'POST', headers, body: '{}' })).status).toBe(404);
    expect(server!.requests).toHaveLength(1);
  });

  it('wants a version it knows', async () => {
    await start();
    const { status, message } = await post(REQUEST, { 'anthropic-version': '2020-01-01' });
    expect([status, message?.split(':')[0]]).toEqual([400, 'anthropic-version']);
  });

  it('knows models', async () => {
    const client = await start({ text: 'ok' }, { models: ['local-model'] });
    const sonnet = await client.models.retrieve('claude-sonnet-5-5');
    expect(sonnet.capabilities?.thinking.types).toMatchObject({
      between_tools: { supported: true },
      disabled: { supported: false },
    });
    await expect(client.models.retrieve('claude-nothing')).rejects.toThrow(NotFoundError);
    await expect(client.messages.create({ ...REQUEST, model: 'claude-nothing' })).rejects.toThrow(
      NotFoundError,
    );
    expect((await client.messages.create({ ...REQUEST, model: 'local-model' })).model).toBe(
      'local-model',
    );
    await expect(client.messages.batches.list()).rejects.toThrow(NotFoundError);
  });

  it('counts how many are inside at a time, and keeps what was sent', async () => {
    const client = await start({ text: 'ok' }, { latencyMs: 60 });
    await client.messages.create(REQUEST);
    expect(server!.peakConcurrency).toBe(1);
    await Promise.all([1, 2, 3].map(() => client.messages.create(REQUEST)));
    expect(server!.peakConcurrency).toBe(3);
    expect(server!.requests).toHaveLength(4);
    expect(server!.requests[0]).toMatchObject({
      body: REQUEST,
      headers: { authorization: 'Bearer sk-test' },
    });
  });
});

describe('a wrong request', () => {
  it.each<[string, Record<string, unknown>]>([
    ['model', { model: undefined }],
    ['max_tokens', { max_tokens: undefined }],
    ['max_tokens', { max_tokens: 128_001 }],
    ['max_tokens', { max_tokens: '100' }],
    ['messages', { messages: undefined }],
    ['messages', { messages: [] }],
    ['messages', { messages: [{ role: 'assistant', content: 'a' }] }],
    ['messages', { messages: [...REQUEST.messages, { role: 'assistant', content: '{' }] }],
    ['messages.0.role', { messages: [{ role: 'system', content: 'a' }] }],
    ['messages.0', user('')],
    ['messages.0.content.0.text', user([{ type: 'text', text: ' ' }])],
    ['messages.0.content.0.type', user([{ type: 'video' }])],
    [
      'messages.0.content.0.citations',
      user([{ ...textBlock(false), citations: { enabled: true } }]),
    ],
    ['system.0.text', { system: [{ type: 'text', text: '' }] }],
    ['cache_control', user([1, 2, 3, 4, 5].map(() => textBlock(true)))],
    [
      'messages.0.content.0.cache_control.ttl',
      user([{ ...textBlock(false), cache_control: { type: 'ephemeral', ttl: '2h' } }]),
    ],
    ['temperature', { temperature: 0.2 }],
    ['top_p', { top_p: 1 }],
    ['top_k', { top_k: 5 }],
    ['output_format', { output_format: {} }],
    ['stream', { stream: 'yes' }],
    ['seed', { seed: 7 }],
    ['response_format', { response_format: { type: 'json_object' } }],
    ['model', { model: '' }],
    ['max_tokens', { max_tokens: 0 }],
    ['metadata', { metadata: 'x' }],
    ['stop_sequences', { stop_sequences: [1] }],
    ['messages.0.name', { messages: [{ role: 'user', content: 'a', name: 'Ada' }] }],
    ['messages.0.content', { messages: [{ role: 'user' }] }],
    ['messages.0.content', user([])],
    ['system.0.type', { system: [{ type: 'image' }] }],
    ['tools', { tools: 'all' }],
    ['thinking', { thinking: 'no' }],
    ['output_config', { output_config: 'json' }],
    ['output_config.schema', { output_config: { schema: {} } }],
    [
      'output_config.format.name',
      { output_config: { format: { type: 'json_schema', name: 'x', schema: closed({}) } } },
    ],
    ['output_config.format', { output_config: { format: 'json' } }],
    ['tool_choice', { tool_choice: { type: 'any' } }],
    ['tool_choice', { tool_choice: { type: 'tool', name: 'x' } }],
    ['thinking.type', { thinking: { type: 'disabled' } }],
    ['thinking.type', { thinking: { type: 'enabled', budget_tokens: 2000 } }],
    ['thinking.type', { thinking: { type: 'between_tools' }, output_config: { effort: 'max' } }],
    ['output_config.effort', { output_config: { effort: 'huge' } }],
    ['output_config.format.type', { output_config: { format: { type: 'json' } } }],
    ['output_config.format.schema', format({ type: 'object', properties: {} })],
  ])('is refused with the field %s named (%o)', async (field, change) => {
    await start();
    const { status, type, message } = await post({ ...REQUEST, ...change });
    expect([status, type]).toEqual([400, 'invalid_request_error']);
    expect(message?.split(': ')[0]).toBe(field);
  });

  it('is one that is no JSON', async () => {
    const client = await start();
    expect((await post('{')).status).toBe(400);
    await expect(
      client.messages.create({ ...REQUEST, thinking: { type: 'disabled' } }),
    ).rejects.toThrow(BadRequestError);
  });

  it('with more tokens than may come without streaming is not even sent by the SDK', async () => {
    await start();
    // With a time-out of its own, as above, the SDK leaves the choice to the client.
    const client = new Anthropic({ apiKey: 'sk-test', baseURL: server!.url, maxRetries: 0 });
    const long = { ...REQUEST, max_tokens: 21_334 };
    expect(() => void client.messages.create(long)).toThrow('Streaming is required');
    expect(server!.requests).toHaveLength(0);
    expect((await client.messages.stream(long).finalMessage()).stop_reason).toBe('end_turn');
    expect((await client.messages.create({ ...long, max_tokens: 21_333 })).type).toBe('message');
  });

  it('is none when another model allows it', async () => {
    await start();
    const haiku = { ...REQUEST, model: 'claude-haiku-5-5' };
    expect((await post({ ...haiku, thinking: { type: 'disabled' } })).status).toBe(200);
    expect((await post({ ...haiku, tool_choice: { type: 'any' } })).status).toBe(200);
    expect((await post({ ...REQUEST, thinking: { type: 'between_tools' } })).status).toBe(200);
    expect((await post({ ...haiku, thinking: { type: 'between_tools' } })).status).toBe(400);
  });
});

describe('a schema for structured output', () => {
  it('passes where it keeps to what is documented', () => {
    const item = closed({
      label: { type: 'string' },
      points: { type: 'array', items: { type: 'string' } },
    });
    const schema = closed(
      {
        title: { type: 'string', description: 'one line', format: 'date', pattern: '^a' },
        parts: { type: 'array', items: { $ref: '#/$defs/part' }, minItems: 1 },
        more: { type: 'array', items: { $ref: '#/$defs/part' } },
        kind: { anyOf: [{ const: 'a' }, { enum: ['b', null] }] },
      },
      { $defs: { part: item }, $schema: 'https://json-schema.org/draft/2020-12/schema' },
    );
    expect(findSchemaFault(schema, 'schema')).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ['maxLength', closed({ a: { type: 'string', maxLength: 5 } })],
    ['minLength', closed({ a: { type: 'string', minLength: 1 } })],
    ['maximum', closed({ a: { type: 'number', maximum: 5 } })],
    ['maxItems', closed({ a: { type: 'array', items: { type: 'string' }, maxItems: 3 } })],
    ['minItems', closed({ a: { type: 'array', items: { type: 'string' }, minItems: 2 } })],
    ['oneOf', closed({ a: { oneOf: [{ type: 'string' }] } })],
    ['additionalProperties', closed({ a: closed({}, { additionalProperties: true }) })],
    ['items', closed({ a: { type: 'array' } })],
    ['format', closed({ a: { type: 'string', format: 'phone' } })],
    ['enum', closed({ a: { enum: [{}] } })],
    ['required', closed({}, { required: ['b'] })],
    ['$ref', closed({ a: { $ref: 'https://example.org/schema' } })],
    ['leads nowhere', closed({ a: { $ref: '#/$defs/b' } })],
    [
      'recursive',
      closed({ a: { $ref: '#/$defs/b' } }, { $defs: { b: closed({ c: { $ref: '#/$defs/b' } }) } }),
    ],
    [
      'allOf',
      closed({ a: { allOf: [{ $ref: '#/$defs/b' }] } }, { $defs: { b: { type: 'string' } } }),
    ],
    [
      'optional',
      closed(
        Object.fromEntries(Array.from({ length: 25 }, (_, n) => [`p${n}`, { type: 'string' }])),
        { required: [] },
      ),
    ],
    [
      'union',
      closed(
        Object.fromEntries(
          Array.from({ length: 17 }, (_, n) => [`p${n}`, { type: ['string', 'null'] }]),
        ),
      ),
    ],
  ])('is refused for %s', (reason, schema) => {
    expect(findSchemaFault(schema, 'schema')).toContain(reason);
  });
});
