import Anthropic, { BadRequestError, InternalServerError, NotFoundError } from '@anthropic-ai/sdk';
import { afterEach, describe, expect, it } from 'vitest';
import type { BatchesOptions } from '../support/messages-batches.ts';
import { type Messages, type MessagesOptions, startMessages } from '../support/messages-server.ts';

let server: Messages | undefined;
afterEach(async () => server?.close());

async function start(
  batches: BatchesOptions = {},
  answer: MessagesOptions['answer'] = ({ prompt }) => ({ text: `On ${prompt}` }),
) {
  server = await startMessages({ answer, batches, key: 'sk-test' });
  const client = new Anthropic({ apiKey: 'sk-test', baseURL: server.url, maxRetries: 0 });
  return { batches: client.messages.batches, server };
}

type Request = Anthropic.Messages.BatchCreateParams.Request;

function requestOf(id: string, params: Partial<Request['params']> = {}): Request {
  const messages = [{ role: 'user' as const, content: id }];
  return {
    custom_id: id,
    params: { model: 'claude-sonnet-5-5', max_tokens: 100, messages, ...params },
  };
}

const REQUESTS = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => requestOf(id));

/** Makes a batch, looks at it until it has ended, and gives its lines. */
async function runBatch(batches: Anthropic['messages']['batches'], requests = REQUESTS) {
  const { id } = await batches.create({ requests });
  for (;;) {
    const state = await batches.retrieve(id);
    if (state.processing_status !== 'ended') continue;
    const lines: Anthropic.Messages.MessageBatchIndividualResponse[] = [];
    for await (const line of await batches.results(id)) lines.push(line);
    return { id, state, lines };
  }
}

describe('a batch', () => {
  it('counts all as processing until it has ended, and gives results in its own order', async () => {
    const { batches, server: standIn } = await start({ endsAfter: { looks: 3 } });
    const made = await batches.create({ requests: REQUESTS });
    expect(made).toMatchObject({
      type: 'message_batch',
      processing_status: 'in_progress',
      request_counts: { processing: 6, succeeded: 0 },
      ended_at: null,
      results_url: null,
      archived_at: null,
    });
    await expect(batches.results(made.id)).rejects.toThrow('in_progress');
    expect((await batches.retrieve(made.id)).processing_status).toBe('in_progress');
    const ended = await batches.retrieve(made.id);
    expect(ended).toMatchObject({
      processing_status: 'ended',
      request_counts: { processing: 0, succeeded: 6 },
    });
    const lines = [];
    for await (const line of await batches.results(made.id)) lines.push(line);
    const order = lines.map(({ custom_id: id }) => id);
    expect(order.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(order).not.toEqual(order.toSorted());
    for (const { custom_id: id, result } of lines) {
      expect(result).toMatchObject({
        type: 'succeeded',
        message: { content: [{ type: 'text', text: `On ${id}` }], stop_reason: 'end_turn' },
      });
    }
    expect(standIn.requests).toEqual([]);
  });

  it('of any size gives its results in another order', async () => {
    const { batches } = await start();
    const { lines } = await runBatch(batches, REQUESTS.slice(0, 2));
    expect(lines.map(({ custom_id: id }) => id)).toEqual(['b', 'a']);
  });

  it('can end by time', async () => {
    let now = Date.parse('2026-03-18T01:00:00Z');
    const { batches } = await start({ endsAfter: { ms: 60_000 }, now: () => new Date(now) });
    const { id, created_at, expires_at } = await batches.create({ requests: REQUESTS });
    expect([created_at, expires_at]).toEqual([
      '2026-03-18T01:00:00.000Z',
      '2026-03-19T01:00:00.000Z',
    ]);
    now += 59_999;
    expect((await batches.retrieve(id)).processing_status).toBe('in_progress');
    now += 1;
    expect((await batches.retrieve(id)).ended_at).toBe('2026-03-18T01:01:00.000Z');
  });

  it('has requests that fail alone: wrong ones, errors, those without time', async () => {
    const { batches } = await start({}, ({ prompt }) => {
      if (prompt === 'a') return 'hang';
      if (prompt === 'b') return { error: { status: 529, type: 'overloaded_error', message: 'x' } };
      if (prompt === 'c') return { streamError: 'api_error', afterChars: 3 };
      return { text: 'ok' };
    });
    const wrong = requestOf('d', { thinking: { type: 'disabled' } });
    const unknown = requestOf('e', { model: 'claude-nothing' });
    const requests = [...REQUESTS.slice(0, 3), wrong, unknown, requestOf('f')];
    const { lines, state } = await runBatch(batches, requests);
    expect(state.request_counts).toMatchObject({ succeeded: 1, errored: 4, expired: 1 });
    const told = lines.map(({ custom_id: id, result }) => [
      id,
      result.type === 'errored' ? result.error.error.type : result.type,
    ]);
    expect(Object.fromEntries(told)).toEqual({
      a: 'expired',
      b: 'overloaded_error',
      c: 'api_error',
      d: 'invalid_request_error',
      e: 'not_found_error',
      f: 'succeeded',
    });
  });

  it('has what the options say of a request, without asking the model', async () => {
    const { batches } = await start({ outcome: (id) => (id === 'a' ? 'expired' : undefined) });
    const { state } = await runBatch(batches);
    expect(state.request_counts).toMatchObject({ succeeded: 5, expired: 1 });
  });

  it('is cancelled some time after it was asked for', async () => {
    const { batches } = await start({
      endsAfter: { looks: 99 },
      cancelledAfter: 2,
      finishedWhenCancelled: 2,
    });
    const { id } = await batches.create({ requests: REQUESTS });
    const cancelled = await batches.cancel(id);
    expect(cancelled.processing_status).toBe('canceling');
    expect(cancelled.cancel_initiated_at).not.toBeNull();
    expect((await batches.retrieve(id)).processing_status).toBe('canceling');
    expect(await batches.retrieve(id)).toMatchObject({
      processing_status: 'ended',
      request_counts: { processing: 0, succeeded: 2, canceled: 4 },
    });
    await expect(batches.cancel(id)).rejects.toThrow(BadRequestError);
  });
});

describe('what is refused', () => {
  it.each([
    ['an id with a full stop', [requestOf('2603.1')], 'custom_id: String should match'],
    ['an id that is too long', [requestOf('x'.repeat(65))], 'custom_id: String should match'],
    ['an id twice', [requestOf('a'), requestOf('a')], 'is not unique'],
    ['no request', [], 'List should have 1 to 100000 items'],
    ['a stream', [{ custom_id: 'a', params: { ...REQUESTS[0]!.params, stream: true } }], 'stream'],
  ])('%s', async (_, requests, message) => {
    const { batches, server: standIn } = await start();
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const made = batches.create({ requests: requests as Request[] });
    await expect(made).rejects.toThrow(BadRequestError);
    await expect(made).rejects.toThrow(message);
    expect(standIn.batches.stored).toEqual([]);
  });

  it('a batch that is not there', async () => {
    const { batches } = await start();
    await expect(batches.retrieve('msgbatch_1')).rejects.toThrow(NotFoundError);
  });
});

describe('the list', () => {
  it('has the newest first, in pages in both directions', async () => {
    const { batches, server: standIn } = await start({ endsAfter: { looks: 99 } });
    const ids = Array.from({ length: 25 }, () => standIn.batches.add([]).id).toReversed();
    const first = await batches.list();
    expect(first.data.map(({ id }) => id)).toEqual(ids.slice(0, 20));
    expect([first.has_more, first.first_id, first.last_id]).toEqual([true, ids[0], ids[19]]);
    const all = [];
    for await (const { id } of batches.list({ limit: 7 })) all.push(id);
    expect(all).toEqual(ids);
    const before = await batches.list({ before_id: ids[10]!, limit: 3 });
    expect(before.data.map(({ id }) => id)).toEqual(ids.slice(7, 10));
    await expect(batches.list({ limit: 0 })).rejects.toThrow('limit');
  });

  it('counts as a look at what it shows', async () => {
    const { batches } = await start({ endsAfter: { looks: 2 } });
    await batches.create({ requests: REQUESTS });
    await batches.list();
    expect((await batches.list()).data[0]?.processing_status).toBe('ended');
  });
});

describe('a fault', () => {
  it('stops a call before it does anything, or hides what it did', async () => {
    const { batches, server: standIn } = await start({
      fault: ({ endpoint, number }) => {
        if (endpoint !== 'create') return undefined;
        return number === 1 ? { status: 500, type: 'api_error', message: 'down' } : 'lost';
      },
    });
    await expect(batches.create({ requests: REQUESTS })).rejects.toThrow(InternalServerError);
    expect(standIn.batches.stored).toHaveLength(0);
    await expect(batches.create({ requests: REQUESTS })).rejects.toThrow('502');
    expect(standIn.batches.stored).toHaveLength(1);
    expect(standIn.batches.calls.map(({ endpoint, number }) => [endpoint, number])).toEqual([
      ['create', 1],
      ['create', 2],
    ]);
  });

  it('of the results breaks them in the middle', async () => {
    const { batches } = await start({
      fault: ({ endpoint }) => (endpoint === 'results' ? 'lost' : undefined),
    });
    await expect(runBatch(batches)).rejects.toThrow();
  });
});
