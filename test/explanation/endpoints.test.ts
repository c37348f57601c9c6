import { createServer, type IncomingHttpHeaders } from 'node:http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { UserError } from '../../src/errors.ts';
import type { Usage } from '../../src/explanation/cost.ts';
import { readTrouble } from '../../src/explanation/model-trouble.ts';
import { redirectError } from '../../src/explanation/refusal-error.ts';
import { waitFor } from '../../src/explanation/wait-client.ts';
import { listenOnLoopback } from '../support/arxiv-loopback.ts';
import { type MessagesOptions, startMessages } from '../support/messages-server.ts';
import { createWorld, eventStream, KEY, startRaw } from './support/model-world.ts';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(closers.splice(0).map((close) => close()));
});

async function start(options: Partial<MessagesOptions> = {}) {
  const server = await startMessages({ answer: () => ({ text: 'Done.' }), ...options });
  closers.push(server.close);
  return server;
}

async function raw(text: string, type = 'text/event-stream', status = 200) {
  const server = await startRaw(status, type, text);
  closers.push(server.close);
  return server;
}

/** One request of the client, and what became of it. */
async function askOnce(baseUrl: string, access: { apiKey?: undefined } = {}) {
  const { ask, log } = createWorld({ baseUrl, ...access });
  const usage: Usage = { input: 0, output: 0, cacheWrite: 0, cacheRead: 0 };
  const answer = await ask([{ role: 'user', content: 'Translate.' }], usage);
  return { answer, usage, log };
}

/** Headers that differ from machine to machine. */
function withoutMachine(headers: IncomingHttpHeaders): Record<string, unknown> {
  const names = Object.keys(headers).filter((name) => !name.startsWith('x-stainless-'));
  return Object.fromEntries(names.map((name) => [name, headers[name]]));
}

describe('what arrives', () => {
  it.each([
    ['DeepSeek', '/anthropic'],
    ['Kimi', '/anthropic'],
    ['GLM', '/api/anthropic'],
    ['Qwen', '/apps/anthropic'],
    ['MiniMax', '/anthropic'],
    ['OpenRouter', '/api'],
    ['LiteLLM, vLLM, llama.cpp, Ollama, LM Studio', ''],
  ])('at the address of %s is the same request', async (_, prefix) => {
    const server = await start({ prefix, key: KEY });
    for (const end of ['', '/', '//', '/v1', '/v1/', '/v1/messages', '/v1/messages/']) {
      expect((await askOnce(server.url + end)).answer, end).toEqual({ text: 'Done.' });
    }
    expect(server.requests).toHaveLength(7);
    for (const { headers, body } of server.requests) {
      expect(withoutMachine(headers)).toEqual({
        host: new URL(server.url).host,
        connection: 'keep-alive',
        accept: 'application/json',
        'accept-encoding': expect.any(String),
        'accept-language': '*',
        'anthropic-version': '2023-06-01',
        authorization: `Bearer ${KEY}`,
        'content-length': expect.any(String),
        'content-type': 'application/json',
        'sec-fetch-mode': 'cors',
        'user-agent': expect.stringMatching(/^Anthropic\/JS /),
        'x-api-key': KEY,
      });
      expect(body).toEqual({
        model: 'claude-sonnet-5-5',
        max_tokens: 8000,
        stream: true,
        system: expect.stringContaining('Simplified Chinese'),
        messages: [{ role: 'user', content: 'Translate.' }],
        output_config: { format: { type: 'json_schema', schema: expect.any(Object) } },
      });
    }
  });

  it('without a key is the word none, for servers that want a header', async () => {
    const server = await start();
    await askOnce(server.url, { apiKey: undefined });
    expect(server.requests[0]?.headers).toMatchObject({
      authorization: 'Bearer none',
      'x-api-key': 'none',
    });
  });

  it('has the headers that a gateway wants, by the variable of the SDK', async () => {
    vi.stubEnv('ANTHROPIC_CUSTOM_HEADERS', 'cf-aig-authorization: Bearer gate\nx-api-key: other');
    const server = await start({ key: KEY });
    await askOnce(server.url);
    expect(server.requests[0]?.headers).toMatchObject({
      'cf-aig-authorization': 'Bearer gate',
      'x-api-key': KEY,
    });
  });
});

describe('an output schema', () => {
  it('that is ignored is no trouble: the shape is in the instructions too', async () => {
    const server = await start({ answer: () => ({ text: 'Here it is:\n{"title": "题"}' }) });
    const { answer, log } = await askOnce(server.url);
    expect(answer).toEqual({ text: 'Here it is:\n{"title": "题"}' });
    expect(log).toEqual([]);
    const { system, messages } = Object(server.requests[0]?.body);
    expect(system + JSON.stringify(messages)).toContain('JSON object');
  });

  it.each([
    [400, 'output_config: Extra inputs are not permitted'],
    [422, 'Unsupported field output_config.format'],
    [400, 'response_format of type json_schema is unavailable now'],
  ])('that is refused with %d (%s) costs one request of the run', async (status, message) => {
    const server = await start({
      answer: ({ schema }) =>
        schema === undefined
          ? { text: 'Done.' }
          : { error: { status, type: 'invalid_request_error', message } },
    });
    const { model, log, waits } = createWorld({ baseUrl: server.url });
    for (let paper = 1; paper <= 3; paper += 1) {
      const answer = await model.ask([{ role: 'user', content: `${paper}` }], model.openAccount());
      expect(answer).toEqual({ text: 'Done.' });
    }
    expect(
      server.requests.map(({ body }) =>
        Object.keys(body ?? {})
          .sort()
          .join(),
      ),
    ).toEqual([
      'max_tokens,messages,model,output_config,stream,system',
      'max_tokens,messages,model,stream,system',
      'max_tokens,messages,model,stream,system',
      'max_tokens,messages,model,stream,system',
    ]);
    expect(log).toEqual([`The endpoint takes no output schema (status ${status}, ${message}).`]);
    expect(waits).toEqual([0]);
  });
});

const OPEN = { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } };
const delta = (text: string) => ({
  type: 'content_block_delta',
  index: 0,
  delta: { type: 'text_delta', text },
});
const message = { id: 'm', type: 'message', role: 'assistant', model: 'x', content: [] };
const END = { type: 'message_delta', delta: { stop_reason: 'end_turn' } };

describe('a stream that is not quite like it should be', () => {
  it('has its usage taken from wherever it is told, at its highest', async () => {
    const { url } = await raw(
      eventStream([
        { type: 'ping' },
        { type: 'message_start', message: { ...message, usage: { input_tokens: 900 } } },
        OPEN,
        { type: 'ping' },
        delta('完成'),
        delta('。'),
        { ...END, usage: { input_tokens: 0, output_tokens: 12 } },
        { type: 'message_stop' },
      ]),
    );
    const { answer, usage } = await askOnce(url);
    expect(answer).toEqual({ text: '完成。' });
    expect(usage).toEqual({ input: 900, output: 12, cacheWrite: 0, cacheRead: 0 });
  });

  it.each([
    ['an empty one', { usage: {} }],
    ['none', {}],
    ['no number', { usage: { input_tokens: null, output_tokens: 'many' } }],
  ])('has its usage estimated where it tells %s', async (_, told) => {
    const { url } = await raw(
      eventStream([
        { type: 'message_start', message: { ...message, ...told } },
        OPEN,
        delta('完成。'),
        { ...END, ...told },
        { type: 'message_stop' },
      ]),
    );
    const { answer, usage } = await askOnce(url);
    expect(answer).toEqual({ text: '完成。' });
    expect(usage).toMatchObject({ output: 4, isPartial: true });
    expect(usage.input).toBeGreaterThan(1000);
  });

  it('is whole where it has a stop reason and no message_stop', async () => {
    const { url } = await raw(
      eventStream([{ type: 'message_start', message }, OPEN, delta('完成。'), END]),
    );
    expect((await askOnce(url)).answer).toEqual({ text: '完成。' });
  });

  it('is whole where it has a message_stop and no stop reason', async () => {
    const { url } = await raw(
      eventStream([
        { type: 'message_start', message },
        OPEN,
        delta('完成。'),
        { type: 'message_stop' },
      ]),
    );
    expect((await askOnce(url)).answer).toEqual({ text: '完成。' });
  });

  it('may have events and blocks that are new', async () => {
    const { url } = await raw(
      eventStream([
        { type: 'message_start', message },
        { type: 'weather', sky: null },
        { type: 'content_block_start', index: 0, content_block: { type: 'thought', text: 'hm' } },
        { type: 'content_block_delta', index: 0, delta: { type: 'thinking_delta', thinking: 'm' } },
        { ...OPEN, index: 1 },
        delta('完成。'),
        END,
      ]),
    );
    expect((await askOnce(url)).answer).toEqual({ text: '完成。' });
  });

  it.each([
    ['breaks off without an end', eventStream([{ type: 'message_start', message }, OPEN])],
    ['is empty', ''],
    ['holds what is no JSON', 'event: message_start\ndata: {"type":\n\n'],
  ])('may be asked for again where it %s', async (_, text) => {
    const { url } = await raw(text);
    expect((await askOnce(url)).answer).toMatchObject({ again: expect.any(String) });
  });

  it.each([
    ['text/html', '<html><body>Sign in</body></html>'],
    ['application/json', JSON.stringify({ ...message, usage: {} })],
  ])('fails at once where it is %s', async (type, text) => {
    const { url, requests } = await raw(text, type);
    const { model } = createWorld({ baseUrl: url });
    const answer = await model.ask([{ role: 'user', content: 'x' }], model.openAccount());
    expect(answer).toEqual({
      failure: {
        reason: 'unavailable',
        detail: `The answer is no stream of events but ${type}.`,
      },
    });
    expect(requests()).toBe(1);
  });
});

describe('an error', () => {
  it.each([
    [
      502,
      'text/html',
      '<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title></head></html>',
      { again: 'status 502, a web page: 502 Bad Gateway' },
    ],
    [
      503,
      'application/json',
      '{"error":{"message":"Server overloaded","type":"service_unavailable","param":null,"code":null}}',
      { again: 'status 503, Server overloaded', isBusy: true },
    ],
    [
      400,
      'application/json',
      '{"error":{"message":"Model Not Exist","type":"invalid_request_error","code":"invalid_request_error"}}',
      { failure: { reason: 'unavailable', detail: 'status 400, Model Not Exist' } },
    ],
    [
      400,
      'application/json',
      '{"detail":[{"loc":["body","x"]}]}',
      {
        failure: {
          reason: 'unavailable',
          detail: 'status 400, {"detail":[{"loc":["body","x"]}]}',
        },
      },
    ],
    [500, 'text/plain', '', { again: 'status 500, no message' }],
  ])('of status %d as %s is told in a sentence', async (status, type, text, outcome) => {
    const { url } = await raw(text, type, status);
    expect((await askOnce(url)).answer).toMatchObject(outcome);
  });

  it.each([
    [429, { message: 'You exceeded your quota.', type: 'insufficient_quota' }, 'spending limit'],
    [429, { message: 'No balance.', type: 'exceeded_current_quota_error' }, 'spending limit'],
    [402, { message: 'Insufficient Balance', type: 'unknown_error' }, 'billing'],
    [400, { message: 'Your credit balance is too low.', type: 'invalid_request_error' }, 'billing'],
  ])('of status %d that is about money ends the run (%o)', async (status, error, hint) => {
    const { url, requests } = await raw(JSON.stringify({ error }), 'application/json', status);
    const { model } = createWorld({ baseUrl: url });
    const asked = model.ask([{ role: 'user', content: 'x' }], model.openAccount());
    await expect(asked).rejects.toMatchObject({
      name: 'UserError',
      hint: expect.stringContaining(hint),
    });
    expect(requests()).toBe(1);
  });

  it('of status 401 where no key was given asks for one', async () => {
    const { url } = await raw('{}', 'application/json', 401);
    const error = await askOnce(url, { apiKey: undefined }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      hint: 'This endpoint wants a key: set anthropic-api-key.',
    });
  });
});

describe('a redirect', () => {
  it.each([301, 302, 307, 308])(
    'of status %d is not followed, and names the address',
    async (status) => {
      let stolen = 0;
      const elsewhere = createServer((_, response) => {
        stolen += 1;
        response.end();
      });
      const target = await listenOnLoopback(elsewhere);
      const server = createServer((request, response) => {
        request.resume();
        const location = `${target.url}/new/v1/messages?token=secret`;
        response.writeHead(status, { location }).end();
      });
      const { url, close } = await listenOnLoopback(server);
      closers.push(target.close, close);
      const error = await askOnce(url).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(UserError);
      expect(error).toMatchObject({
        message:
          `The model API answered with a redirect (status ${status}) to ${target.url}/new/v1/messages; ` +
          'it is not followed, as the key would go there.',
        hint: `Where that address is the right one: anthropic-base-url: ${target.url}/new`,
      });
      expect(stolen).toBe(0);
    },
  );

  it.each([
    ['/elsewhere', 'to BASE/elsewhere;'],
    ['http://[', 'to no address;'],
    ['https://user:pass@example.org/v1/messages', 'to https://example.org/v1/messages;'],
  ])('to %j is told as it is', async (location, told) => {
    const server = createServer((request, response) => {
      request.resume();
      response.writeHead(308, { location }).end();
    });
    const { url, close } = await listenOnLoopback(server);
    closers.push(close);
    const error = await askOnce(url).catch((thrown: unknown) => thrown);
    expect(String(error)).toContain(told.replace('BASE', url));
  });

  it("of Anthropic's own API points to what stands between", () => {
    const trouble = readTrouble(
      Object.assign(new Error('x'), {
        status: 302,
        headers: new Headers({ location: 'https://login.example.org/' }),
      }),
      undefined,
    );
    const error = redirectError(trouble, { apiKey: KEY, baseUrl: undefined });
    expect(error?.hint).toBe('Check what stands between the runner and api.anthropic.com.');
    expect(redirectError({ ...trouble, status: 404 }, { apiKey: KEY, baseUrl: undefined })).toBe(
      undefined,
    );
  });
});

it('waits in real time where nothing else is asked for', async () => {
  const began = performance.now();
  await waitFor(20);
  expect(performance.now() - began).toBeGreaterThan(15);
});
