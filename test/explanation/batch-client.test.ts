import { afterEach, describe, expect, it, vi } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { type BatchResult, createBatchClient } from '../../src/explanation/batch-client.ts';
import type { BatchesOptions } from '../support/messages-batches.ts';
import { type Messages, startMessages } from '../support/messages-server.ts';
import { KEY } from './support/batch-world.ts';
import { startRaw } from './support/model-world.ts';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  await Promise.all(closers.splice(0).map((close) => close()));
});

const MODEL = 'claude-sonnet-5-5';
const NOON = Date.parse('2026-03-18T12:00:00Z');

async function start(batches: BatchesOptions = {}) {
  const server = await startMessages({ answer: () => ({ text: 'Done.' }), key: KEY, batches });
  closers.push(server.close);
  const client = createBatchClient({ model: MODEL, apiKey: KEY, baseUrl: server.url });
  return { server, client };
}

const request = (customId: string) => ({
  customId,
  params: { model: MODEL, max_tokens: 100, messages: [{ role: 'user', content: 'Explain.' }] },
});

const REQUESTS = ['a', 'b', 'c', 'd'].map(request);

/** A batch that has ended. */
async function endedBatch(options: BatchesOptions = {}) {
  const world = await start(options);
  await world.client.create(REQUESTS);
  const [batch] = world.server.batches.stored;
  const id = batch?.id ?? '';
  await world.client.retrieve(id);
  return { ...world, id };
}

function fail(): boolean {
  throw new RangeError('a bug');
}

/** Sends what is meant for the public host to the stand-in, as the network would. */
function forward(server: Messages): string[] {
  const asked: string[] = [];
  const realFetch = globalThis.fetch;
  vi.stubGlobal('fetch', async (input: string | URL | Request, init?: RequestInit) => {
    const url = new URL(new Request(input, init).url);
    asked.push(url.href);
    return realFetch(server.url + url.pathname + url.search, init);
  });
  return asked;
}

describe('a batch', () => {
  it('is made, looked at, cancelled', async () => {
    const { client, server } = await start({ endsAfter: { looks: 9 }, now: () => new Date(NOON) });
    const state = { id: expect.any(String), createdAt: NOON, ended: false, size: 4 };
    expect(await client.create(REQUESTS)).toEqual({ value: state });
    const id = server.batches.stored[0]?.id ?? '';
    expect(server.batches.stored[0]?.requests).toEqual(
      REQUESTS.map(({ customId, params }) => ({ custom_id: customId, params })),
    );
    expect(await client.retrieve(id)).toEqual({ value: state });
    expect(await client.cancel(id)).toEqual({ value: state });
    expect(await client.retrieve(id)).toEqual({ value: { ...state, ended: true } });
  });

  it('is sent once, whatever comes back', async () => {
    for (const status of [408, 409, 429, 500, 502, 529]) {
      const error = { status, type: 'api_error', message: 'busy', retryAfter: 0 };
      const { client, server } = await start({ fault: () => error });
      expect(await client.create(REQUESTS)).toMatchObject({ trouble: { status } });
      expect(server.batches.calls).toHaveLength(1);
    }
  });

  it('is looked at again by itself where that passes', async () => {
    const busy = { status: 529, type: 'overloaded_error', message: 'busy', retryAfter: 0 };
    const { client, id } = await endedBatch({
      fault: ({ endpoint, number }) => (endpoint === 'cancel' && number === 1 ? busy : undefined),
    });
    // The second answer is that of the API: too late to cancel.
    expect(await client.cancel(id)).toMatchObject({ trouble: { status: 400 } });
  });

  it('that the endpoint does not understand is trouble', async () => {
    const raw = await startRaw(200, 'application/json', '{"error":"no such path"}');
    closers.push(raw.close);
    const client = createBatchClient({ model: MODEL, apiKey: KEY, baseUrl: raw.url });
    expect(await client.create(REQUESTS)).toHaveProperty('trouble');
    expect(await client.retrieve('x')).toHaveProperty('trouble');
    expect(await client.list(0)).toEqual({ value: [] });
  });
});

describe('the list', () => {
  it('goes back to a time, page by page, the newest first', async () => {
    const { client, server } = await start();
    for (let minute = 0; minute < 130; minute += 1) {
      server.batches.add([], new Date(NOON + minute * 60_000));
    }
    const listed = await client.list(NOON + 60 * 60_000);
    const times = 'value' in listed ? listed.value.map(({ createdAt }) => createdAt) : [];
    expect(times).toEqual(Array.from({ length: 70 }, (_, index) => NOON + (129 - index) * 60_000));
    expect(server.batches.calls).toHaveLength(2);
  });

  it('ends at 100', async () => {
    const { client, server } = await start();
    for (let count = 0; count < 130; count += 1) server.batches.add([]);
    const listed = await client.list(0);
    expect('value' in listed && listed.value).toHaveLength(100);
  });
});

describe('results', () => {
  it('tell what became of each request', async () => {
    const { client, id } = await endedBatch({
      outcome: (name) => {
        if (name === 'a') return 'expired';
        if (name === 'b') return 'canceled';
        return name === 'c' ? { error: { type: 'api_error', message: 'oops' } } : undefined;
      },
    });
    const results: BatchResult[] = [];
    const read = await client.results(id, (result) => results.push(result) > 0);
    expect(read).toEqual({ value: undefined });
    expect(results.toSorted((one, two) => (one.customId < two.customId ? -1 : 1))).toEqual([
      { customId: 'a', type: 'missing' },
      { customId: 'b', type: 'missing' },
      { customId: 'c', type: 'errored', error: { type: 'api_error', message: 'oops' } },
      { customId: 'd', type: 'succeeded', message: expect.objectContaining({ role: 'assistant' }) },
    ]);
  });

  it('are read no further than they are wanted', async () => {
    const { client, id } = await endedBatch();
    let visits = 0;
    const read = await client.results(id, () => {
      visits += 1;
      return visits < 2;
    });
    expect([read, visits]).toEqual([{ value: undefined }, 2]);
  });

  it('that break off are trouble', async () => {
    const { client, id } = await endedBatch({
      fault: ({ endpoint }) => (endpoint === 'results' ? 'lost' : undefined),
    });
    expect(await client.results(id, () => true)).toMatchObject({ trouble: { status: undefined } });
  });

  it('of a batch in progress are trouble', async () => {
    const { client, server } = await start({ endsAfter: { looks: 9 } });
    await client.create(REQUESTS);
    const read = await client.results(server.batches.stored[0]?.id ?? '', () => true);
    expect(read).toMatchObject({ trouble: { sentence: expect.stringContaining('in_progress') } });
  });

  it('pass on what goes wrong where they are used', async () => {
    const { client, id } = await endedBatch();
    await expect(client.results(id, fail)).rejects.toThrow('a bug');
  });
});

describe('the credential', () => {
  it('is the key alone, sent to the public address', async () => {
    vi.stubEnv('ANTHROPIC_BASE_URL', 'http://127.0.0.1:9');
    vi.stubEnv('ANTHROPIC_AUTH_TOKEN', 'token-of-somebody-else');
    const { server } = await start();
    const asked = forward(server);
    const client = createBatchClient({ model: MODEL, apiKey: KEY, baseUrl: undefined });
    await client.create(REQUESTS);
    expect(asked).toEqual(['https://api.anthropic.com/v1/messages/batches']);
    expect(server.batches.calls[0]?.authorization).toBe(`Bearer ${KEY}`);
  });

  it('may be an access token, renewed where it is refused', async () => {
    const { server } = await start();
    forward(server);
    const tokens = ['too-old', KEY];
    const client = createBatchClient({
      model: MODEL,
      apiKey: undefined,
      baseUrl: undefined,
      credentials: () => Promise.resolve({ token: tokens.shift() ?? '', expiresAt: null }),
    });
    expect(await client.list(0)).toEqual({ value: [] });
    expect(server.batches.calls.map(({ authorization }) => authorization)).toEqual([
      `Bearer ${KEY}`,
    ]);
  });

  it('that is refused ends the run, with the way to mend it and without the key', async () => {
    const { server } = await start();
    const client = createBatchClient({ model: MODEL, apiKey: 'sk-wrong-key', baseUrl: server.url });
    const failure = await client.list(0).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UserError);
    expect(failure).toMatchObject({ hint: expect.stringContaining('anthropic-api-key') });
    expect(String(failure)).not.toContain('sk-wrong-key');
  });
});
