import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Usage } from '../../src/explanation/cost.ts';
import { UserError } from '../../src/errors.ts';
import { type Messages, type MessagesOptions, startMessages } from '../support/messages-server.ts';
import {
  createWorld,
  eventStream,
  KEY,
  startRaw,
  type WorldOptions,
} from './support/model-world.ts';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  await Promise.all(closers.splice(0).map((close) => close()));
});

async function start(
  answer: MessagesOptions['answer'] = () => ({ text: 'Done.' }),
  options: Partial<MessagesOptions> = {},
): Promise<Messages> {
  const server = await startMessages({ answer, ...options });
  closers.push(server.close);
  return server;
}

/** One question, and what the client gave back. */
async function askOnce(options: WorldOptions) {
  const usage: Usage = { input: 0, output: 0, cacheWrite: 0, cacheRead: 0 };
  const { ask, log } = createWorld(options);
  const answer = await ask([{ role: 'user', content: 'Translate.' }], usage);
  return { answer, usage, log };
}

/** The error with which a run ends. */
async function failureOf(options: WorldOptions): Promise<UserError> {
  try {
    await askOnce(options);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

/** Sends what is meant for the public host to the stand-in, as the network would. */
function forward(server: Messages): string[] {
  const asked: string[] = [];
  const realFetch = globalThis.fetch;
  vi.stubGlobal('fetch', async (input: string | URL | Request, init?: RequestInit) => {
    const request = new Request(input, init);
    asked.push(request.url);
    return realFetch(server.url + new URL(request.url).pathname, init);
  });
  return asked;
}

describe("Anthropic's own API", () => {
  it('is asked at its public address, streaming, with cached instructions and the schema', async () => {
    const server = await start(undefined, { key: KEY });
    const asked = forward(server);
    const { answer } = await askOnce({ baseUrl: undefined, maxTokens: 16_000 });
    expect(answer).toEqual({ text: 'Done.' });
    expect(asked).toEqual(['https://api.anthropic.com/v1/messages']);
    const body = server.requests[0]?.body;
    expect(body).toMatchObject({
      model: 'claude-sonnet-5-5',
      max_tokens: 16_000,
      stream: true,
      system: [{ type: 'text', cache_control: { type: 'ephemeral' } }],
      messages: [{ role: 'user', content: 'Translate.' }],
      output_config: { format: { type: 'json_schema' } },
    });
    // No sampling, no thinking setting: the model's defaults are the documented ones.
    expect(Object.keys(body ?? {}).sort()).toEqual(
      ['max_tokens', 'messages', 'model', 'output_config', 'stream', 'system'].sort(),
    );
  });

  it('gets the key alone, whatever the environment holds', async () => {
    vi.stubEnv('ANTHROPIC_BASE_URL', 'http://127.0.0.1:9');
    vi.stubEnv('ANTHROPIC_AUTH_TOKEN', 'token-of-somebody-else');
    vi.stubEnv('ANTHROPIC_API_KEY', 'key-of-somebody-else');
    const server = await start();
    const asked = forward(server);
    await askOnce({ baseUrl: undefined });
    expect(asked).toEqual(['https://api.anthropic.com/v1/messages']);
    const headers = server.requests[0]?.headers;
    expect(headers?.authorization).toBe(`Bearer ${KEY}`);
    expect(headers?.['x-api-key']).toBeUndefined();
    expect(headers?.['anthropic-version']).toBe('2026-10-21');
    expect(JSON.stringify(headers)).not.toContain('somebody-else');
  });
});

describe('another endpoint', () => {
  it.each(['', '/', '/v1', '/v1/', '/v1/messages', '/v1/messages/'])(
    'is asked at /v1/messages where its address ends in %j',
    async (end) => {
      const server = await start();
      const { answer } = await askOnce({ baseUrl: server.url + end });
      expect(answer).toEqual({ text: 'Done.' });
      expect(server.requests).toHaveLength(1);
    },
  );

  it('gets the key in both headers and the version it was written against', async () => {
    const server = await start();
    vi.stubEnv('ANTHROPIC_AUTH_TOKEN', 'token-of-somebody-else');
    await askOnce({ baseUrl: server.url });
    expect(server.requests[0]?.headers).toMatchObject({
      authorization: `Bearer ${KEY}`,
      'x-api-key': KEY,
      'anthropic-version': '2023-06-01',
    });
  });

  it('gets no key of the environment where none was given', async () => {
    const server = await start();
    vi.stubEnv('ANTHROPIC_API_KEY', 'key-of-somebody-else');
    await askOnce({ baseUrl: server.url, apiKey: undefined });
    expect(JSON.stringify(server.requests[0]?.headers)).not.toContain('somebody-else');
  });

  it('gets the instructions as plain text and no cache control', async () => {
    const server = await start();
    await askOnce({ baseUrl: server.url });
    const body = server.requests[0]?.body;
    expect(body?.['system']).toEqual(expect.stringContaining('Simplified Chinese'));
    expect(JSON.stringify(body)).not.toContain('cache_control');
  });

  it.each([
    ['400, naming the field', 400, 'output_config: Extra inputs are not permitted'],
    ['422, naming the schema', 422, 'json_schema is not supported by this model'],
  ])('that refuses the schema with %s, is never sent it again', async (_, status, message) => {
    const server = await start(({ schema }) =>
      schema === undefined
        ? { text: 'Done.' }
        : { error: { status, type: 'invalid_request_error', message } },
    );
    const { ask, log } = createWorld({ baseUrl: server.url });
    const usage = { input: 0, output: 0, cacheWrite: 0, cacheRead: 0 };
    const question = [{ role: 'user' as const, content: 'Translate.' }];
    const both = await Promise.all([ask(question, { ...usage }), ask(question, { ...usage })]);
    const again = { again: `status ${status}, ${message}`, isOther: true };
    expect(both).toEqual([again, again]);
    expect(await ask(question, usage)).toEqual({ text: 'Done.' });
    expect(await ask(question, usage)).toEqual({ text: 'Done.' });
    const sent = server.requests.map(({ body }) => body?.['output_config'] !== undefined);
    expect(sent).toEqual([true, true, false, false]);
    expect(log).toEqual([`The endpoint takes no output schema (status ${status}, ${message}).`]);
  });
});

describe('an answer', () => {
  it('is the text without the thinking before it', async () => {
    const server = await start(() => ({ text: '语音增强 🎧', thinking: 'x'.repeat(250) }));
    const { answer, usage } = await askOnce({ baseUrl: server.url });
    expect(answer).toEqual({ text: '语音增强 🎧' });
    expect(usage.output).toBe(103);
  });

  it('that was refused, is the failure `refused`', async () => {
    const server = await start(() => ({ text: '', stopReason: 'refusal', inputTokens: 900 }));
    const { answer, usage } = await askOnce({ baseUrl: server.url });
    expect(answer).toMatchObject({ failure: { reason: 'refused' } });
    expect(usage.input).toBe(900);
  });

  it.each(['max_tokens', 'model_context_window_exceeded'] as const)(
    'that ends with %s, is the failure `cut-off` even where its JSON is complete',
    async (stopReason) => {
      const server = await start(() => ({ text: '{"title": "题"}', stopReason }));
      const { answer } = await askOnce({ baseUrl: server.url });
      expect(answer).toMatchObject({
        failure: { reason: 'cut-off', detail: expect.stringContaining(stopReason) },
      });
    },
  );

  it.each(['overloaded_error', 'api_error'])(
    'that breaks off with %s, may be asked for again, and what was streamed counts',
    async (streamError) => {
      const server = await start(() => ({ streamError, afterChars: 400, text: '数'.repeat(900) }));
      const { answer, usage } = await askOnce({ baseUrl: server.url });
      expect(answer).toMatchObject({
        again: expect.stringContaining(streamError),
        isBusy: streamError === 'overloaded_error',
      });
      // 400 characters of three bytes each, at 2.5 bytes a token.
      expect(usage).toMatchObject({ output: 480, isPartial: true });
      expect(usage.input).toBeGreaterThan(500);
    },
  );

  it('whose stream ends without an end, may be asked for again, and what it told counts', async () => {
    const usage = { input_tokens: 700, output_tokens: 1, cache_read_input_tokens: 30 };
    const text = eventStream([
      { type: 'message_start', message: { role: 'assistant', content: [], usage } },
      { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
      { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: '{"title' } },
    ]);
    const server = await startRaw(200, 'text/event-stream', text);
    closers.push(server.close);
    const broken = await askOnce({ baseUrl: server.url });
    expect(broken.answer).toMatchObject({ again: 'The stream ended before its end' });
    expect(broken.usage).toEqual({
      input: 700,
      output: 3,
      cacheWrite: 0,
      cacheRead: 30,
      isPartial: true,
    });
  });

  it.each(['invalid_request_error', 'request_too_large'])(
    'that breaks off with %s, is the failure of one paper',
    async (streamError) => {
      const server = await start(() => ({ streamError, afterChars: 5 }));
      const { answer, usage } = await askOnce({ baseUrl: server.url });
      expect(answer).toMatchObject({
        failure: { reason: 'unavailable', detail: expect.stringContaining(streamError) },
      });
      expect(usage.isPartial).toBe(true);
    },
  );
});

describe('an error', () => {
  it.each([
    [
      401,
      'authentication_error',
      'Check the secret behind anthropic-api-key: it has to be a key of HOST.',
    ],
    [402, 'billing_error', 'Check the billing of the account of this key.'],
    [403, 'permission_error', 'Check that this key may use claude-sonnet-5-5.'],
    [
      404,
      'not_found_error',
      'Check the inputs model (claude-sonnet-5-5) and anthropic-base-url (http://HOST).',
    ],
  ])('of status %d ends the run with a hint, and without the key', async (status, type, hint) => {
    const message = `Incorrect API key provided: ${KEY}. Find it in the console.`;
    const server = await start(() => ({ error: { status, type, message } }));
    const error = await failureOf({ baseUrl: server.url });
    expect(error.message).toBe(
      `The model API refused: status ${status}, Incorrect API key provided: ***. Find it in the console.`,
    );
    expect(error.hint).toBe(hint.replace('HOST', new URL(server.url).host));
    expect(server.requests).toHaveLength(1);
  });

  it('of a spending limit ends the run, though its status is 429', async () => {
    const server = await start(() => ({
      error: {
        status: 429,
        type: 'rate_limit_error',
        message: 'This organization has reached its limit.',
        errorCode: 'enforced_spend_limit_reached',
        retryAfter: 0.001,
      },
    }));
    const error = await failureOf({ baseUrl: server.url });
    expect(error.message).toContain('status 429, This organization has reached its limit.');
    expect(error.hint).toContain('spending limit');
  });

  it('of the account in mid-stream ends the run', async () => {
    const server = await start(() => ({ streamError: 'billing_error', afterChars: 5 }));
    expect((await failureOf({ baseUrl: server.url })).hint).toContain('spending limit');
  });

  it.each([
    ['400', 400, 'prompt is too long: 1200000 tokens > 1000000 maximum'],
    ['413', 413, 'request too large'],
    ['422', 422, 'messages: too many'],
  ])('of status %s is the failure of one paper', async (_, status, message) => {
    const server = await start(() => ({ error: { status, type: 'some_error', message } }));
    const { answer, usage } = await askOnce({ baseUrl: server.url });
    expect(answer).toEqual({
      failure: { reason: 'unavailable', detail: `status ${status}, ${message}` },
    });
    // Nothing is billed.
    expect(usage).toEqual({ input: 0, output: 0, cacheWrite: 0, cacheRead: 0 });
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    [408, false],
    [409, false],
    [429, true],
    [500, false],
    [502, false],
    [503, true],
    [529, true],
  ])('of status %d may pass, and is asked once here', async (status, busy) => {
    const server = await start(() => ({
      error: { status, type: 'some_error', message: 'not now', retryAfter: 7 },
    }));
    const { answer, usage } = await askOnce({ baseUrl: server.url });
    expect(answer).toEqual({
      again: `status ${status}, not now`,
      isBusy: busy,
      retryAfterMs: 7000,
      tookMs: expect.any(Number),
    });
    expect(usage).toEqual({ input: 0, output: 0, cacheWrite: 0, cacheRead: 0 });
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    [503, 'false', 'failure'],
    [400, 'true', 'again'],
  ])(
    'of status %d that says `x-should-retry: %s` is taken at its word',
    async (status, told, outcome) => {
      const headers = { 'x-should-retry': told };
      const server = await start(() => ({
        error: { status, type: 'some_error', message: 'no', headers },
      }));
      expect((await askOnce({ baseUrl: server.url })).answer).toHaveProperty(outcome);
    },
  );

  it('of a body that is no JSON is told in one line of bounded length', async () => {
    const server = await startRaw(400, 'text/html', `<html>\n${'bad \n'.repeat(5000)}</html>`);
    closers.push(server.close);
    const { answer } = await askOnce({ baseUrl: server.url });
    const detail = 'failure' in answer ? answer.failure.detail : '';
    expect(detail).toBe('status 400, a web page');
  });

  it('of a long body is told in one line of bounded length', async () => {
    const server = await startRaw(400, 'text/plain', 'bad \n'.repeat(5000));
    closers.push(server.close);
    const { answer } = await askOnce({ baseUrl: server.url });
    const detail = 'failure' in answer ? answer.failure.detail : '';
    expect(detail).toMatch(/^status 400, bad bad [^\n]+$/);
    expect(detail.length).toBeLessThan(330);
  });

  it('of a connection that is cut may pass, and may be billed', async () => {
    const server = await start(() => 'reset');
    const { answer, usage } = await askOnce({ baseUrl: server.url });
    expect(answer).toMatchObject({ again: expect.stringMatching(/^Connection error.* \(\w+\)$/) });
    expect(usage).toEqual({ input: 0, output: 0, cacheWrite: 0, cacheRead: 0, isPartial: true });
    expect(server.requests).toHaveLength(1);
  });

  it('of a connection that was never made may pass, and is not billed', async () => {
    const server = await start();
    await server.close();
    const { answer, usage } = await askOnce({ baseUrl: server.url });
    expect(answer).toMatchObject({ again: expect.stringContaining('(ECONNREFUSED)') });
    expect(usage.isPartial).toBeUndefined();
  });
});
