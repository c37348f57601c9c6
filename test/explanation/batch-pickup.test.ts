import { afterEach, describe, expect, it } from 'vitest';
import type { BatchClient } from '../../src/explanation/batch-client.ts';
import { createBatchClient } from '../../src/explanation/batch-client.ts';
import type { BatchedRequest } from '../support/messages-batch-rules.ts';
import {
  answerAbout,
  type BatchWorldOptions,
  createSpending,
  createWork,
  DAY,
  KEY,
  startBatchWorld,
} from './support/batch-world.ts';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

const WORK = createWork(5);
const [FIRST] = WORK;

function endOfRunner(): Promise<void> {
  return Promise.reject(new Error('killed'));
}

/** A world in which `die` starts a run that is killed while it waits for its batch. */
async function start(options: BatchWorldOptions = {}) {
  const world = await startBatchWorld(options);
  closers.push(world.server.close);
  const { stored, calls, add } = world.server.batches;
  const endpoints = () => calls.map(({ endpoint }) => endpoint);

  async function die(work = WORK, changes: Parameters<typeof world.createRun>[0] = {}) {
    const { batch } = world.createRun({ wait: endOfRunner, ...changes });
    await expect(batch.request(DAY, work)).rejects.toThrow('killed');
    calls.length = 0;
  }
  return { ...world, stored, calls, add, endpoints, die };
}

/** Requests of somebody else. */
function others(count: number): BatchedRequest[] {
  return Array.from({ length: count }, (_, index) => ({
    custom_id: `row-${index}`,
    params: { model: 'claude-haiku-5-5', max_tokens: 10, messages: [] },
  }));
}

describe('after a run that was killed', () => {
  it('the answers are taken from its batch, and nothing is asked', async () => {
    const { die, createRun, stored, endpoints, clock } = await start();
    await die();
    const { batch, takeAll, log, warnings } = createRun();
    await batch.request(DAY, WORK);
    expect(stored).toHaveLength(1);
    expect(endpoints()).toEqual(['list', 'retrieve', 'results']);
    expect(takeAll(WORK)).toEqual(WORK.map(answerAbout));
    expect(clock.waits).toEqual([]);
    expect(warnings).toEqual([]);
    expect(log).toEqual([
      'Batch msgbatch_000000000000000000000001 of an earlier run: 5 answers picked up, already paid for.',
    ]);
  });

  it('they are told with their price, and not charged to this run', async () => {
    const { die, createRun } = await start();
    await die();
    const { batch, budget } = createRun({ maxCost: 1 });
    await batch.request(DAY, WORK);
    const spending = createSpending();
    batch.take(FIRST!.paper, spending);
    expect(spending.costUsd).toBeCloseTo(0.015, 10);
    expect(await budget.reserve(1)).toBe(true);
  });

  it('its batch is waited for where it is still in progress', async () => {
    const { die, createRun, stored, clock } = await start({
      batches: { endsAfter: { looks: 8 } },
    });
    await die();
    const { batch, takeAll, log } = createRun();
    await batch.request(DAY, WORK);
    expect(stored).toHaveLength(1);
    expect(takeAll(WORK)).toEqual(WORK.map(answerAbout));
    expect(clock.waits).toEqual([30, 60, 120, 240, 300, 300, 300]);
    expect(log[0]).toBe(
      'Batch msgbatch_000000000000000000000001: 5 requests in progress, perhaps of an earlier run, ' +
        'which are not to be paid twice; looking again in 30 s.',
    );
  });

  it('as long as the wait goes, and it is not cancelled', async () => {
    const { die, createRun, stored, clock } = await start({
      batches: { endsAfter: { looks: 99 } },
    });
    await die();
    const { batch, takeAll } = createRun({ waitMinutes: 20 });
    await batch.request(DAY, WORK);
    expect(stored.map(({ cancelledAt }) => cancelledAt)).toEqual([undefined]);
    expect(takeAll(WORK)).toEqual(WORK.map(() => undefined));
    expect(clock.waits.reduce((sum, seconds) => sum + seconds, 0)).toBe(20 * 60);
  });

  it('whose day was cut into several batches, all of them are waited for', async () => {
    const { die, createRun, stored, clock } = await start({
      batches: { endsAfter: { ms: 50 * 60_000 } },
    });
    await die(WORK, { limits: { items: 2, bytes: 1_000_000 } });
    const { batch, takeAll } = createRun();
    await batch.request(DAY, WORK);
    expect(stored.map(({ requests }) => requests.length)).toEqual([2, 2, 1]);
    expect(takeAll(WORK)).toEqual(WORK.map(answerAbout));
    expect(clock.waits.reduce((sum, seconds) => sum + seconds, 0)).toBeGreaterThan(50 * 60 - 1);
  });

  it('that had the money for some alone, the others are asked', async () => {
    const { die, createRun, stored } = await start();
    await die(WORK, { maxCost: 0.2 });
    const { batch, takeAll } = createRun();
    await batch.request(DAY, WORK);
    expect(stored.map(({ requests }) => requests.length)).toEqual([2, 3]);
    expect(takeAll(WORK)).toEqual(WORK.map(answerAbout));
  });

  it('while it cancelled, what was finished is taken', async () => {
    const { createRun, stored, clock, die } = await start({
      batches: { endsAfter: { looks: 99 }, finishedWhenCancelled: 3, cancelledAfter: 2 },
    });
    let waited = 0;
    const wait = (milliseconds: number) => {
      waited += 1;
      return waited > 2 ? endOfRunner() : clock.wait(milliseconds);
    };
    await die(WORK, { wait, waitMinutes: 1 });
    expect(stored[0]?.cancelledAt).toBeDefined();
    const { batch } = createRun({ waitMinutes: 1 });
    await batch.request(DAY, WORK);
    const had = WORK.map(({ paper }) => batch.has(paper));
    expect(had.slice(0, 3)).toEqual([true, true, true]);
  });

  it.each([
    ['another model', { model: 'claude-haiku-5-5' }],
    ['other instructions', { instructions: 'Translate.' }],
    ['more room', { maxTokens: 8000 }],
    ['another schema', { schema: { type: 'object', additionalProperties: false } }],
    ['another text of the paper', { renderRequest: () => 'It has a full text by now.' }],
  ])('its answers are not taken for %s', async (_, changes) => {
    const { die, createRun, stored } = await start();
    await die();
    const { batch } = createRun(changes);
    await batch.request(DAY, WORK);
    expect(stored).toHaveLength(2);
  });

  it('its answers are not taken for another version or another day', async () => {
    const { die, createRun, stored } = await start();
    await die();
    const { batch } = createRun();
    await batch.request(DAY, [{ ...FIRST!, paper: { ...FIRST!.paper, version: 2 } }]);
    await batch.request('2026-03-17', [FIRST!]);
    expect(stored.map(({ requests }) => requests.length)).toEqual([5, 1, 1]);
  });

  it('what was refused is asked anew', async () => {
    const { die, createRun, stored } = await start({
      answer: ({ number }) => ({ text: 'Done.', stopReason: number > 5 ? 'end_turn' : 'refusal' }),
    });
    await die();
    const { batch, takeAll } = createRun();
    await batch.request(DAY, WORK);
    expect(stored).toHaveLength(2);
    expect(takeAll(WORK)).toEqual(WORK.map(() => ({ text: 'Done.' })));
  });
});

/** A client that is killed at its `last` call: before it is sent, or before its answer is read. */
function mortal(client: BatchClient, last: number, when: 'before' | 'after'): BatchClient {
  let calls = 0;
  async function live<T>(call: () => Promise<T>): Promise<T> {
    calls += 1;
    if (calls === last && when === 'before') throw new Error('killed');
    const answer = await call();
    if (calls === last) throw new Error('killed');
    return answer;
  }
  return {
    list: (since) => live(() => client.list(since)),
    create: (requests) => live(() => client.create(requests)),
    retrieve: (id) => live(() => client.retrieve(id)),
    cancel: (id) => live(() => client.cancel(id)),
    results: (id, visit) => live(() => client.results(id, visit)),
  };
}

describe.each(['before', 'after'] as const)('killed %s any one call', (when) => {
  it.each([1, 2, 3, 4, 5, 6, 7])('(number %i), a day is asked about once', async (last) => {
    const { createRun, server, stored } = await start({ batches: { endsAfter: { looks: 3 } } });
    const model = 'claude-sonnet-5-5';
    const client = createBatchClient({ model, apiKey: KEY, baseUrl: server.url });
    const killed = createRun({ client: mortal(client, last, when) });
    await expect(killed.batch.request(DAY, WORK)).rejects.toThrow('killed');
    const { batch, takeAll } = createRun();
    await batch.request(DAY, WORK);
    expect(takeAll(WORK)).toEqual(WORK.map(answerAbout));
    expect(stored).toHaveLength(1);
  });
});

describe('batches of somebody else in the same workspace', () => {
  it('are put away at their first line', async () => {
    const { add, createRun, stored, endpoints, clock } = await start();
    add(others(400));
    add(others(3));
    const { batch, takeAll } = createRun();
    await batch.request(DAY, WORK);
    expect(stored).toHaveLength(3);
    expect(endpoints().filter((endpoint) => endpoint === 'results')).toHaveLength(3);
    expect(takeAll(WORK)).toEqual(WORK.map(answerAbout));
    expect(clock.waits).toEqual([30]);
  });

  it('are not opened where they are from before the day, or too large to be ours', async () => {
    const { add, createRun, endpoints } = await start();
    add(others(5), new Date('2026-03-17T20:00:00Z'));
    add(others(1001));
    await createRun().batch.request(DAY, WORK);
    expect(endpoints()).toEqual(['list', 'list', 'create', 'retrieve', 'retrieve', 'results']);
  });

  it('are opened up to a number, the newest first', async () => {
    const { add, createRun, endpoints, die } = await start();
    for (let count = 0; count < 30; count += 1) add(others(2));
    await die();
    const { batch, takeAll } = createRun();
    await batch.request(DAY, WORK);
    expect(takeAll(WORK)).toEqual(WORK.map(answerAbout));
    expect(endpoints()).toEqual(['list', 'retrieve', 'results']);
    await createRun({ model: 'claude-haiku-5-5' }).batch.request(DAY, WORK);
    // 20 old ones, and the one of its own.
    expect(endpoints().filter((endpoint) => endpoint === 'results')).toHaveLength(1 + 20 + 1);
  });

  it('are not waited for where they are larger', async () => {
    const { add, createRun, clock, stored } = await start({
      batches: { endsAfter: { ms: 3_600_000 } },
    });
    add(others(6));
    await createRun({ waitMinutes: 2 }).batch.request(DAY, WORK);
    expect(stored).toHaveLength(2);
    expect(clock.waits.slice(0, 2)).toEqual([30, 60]);
    expect(stored[0]?.cancelledAt).toBeUndefined();
  });

  it('are waited for during half of the time where they are smaller', async () => {
    const { add, createRun, clock, stored } = await start({
      batches: { endsAfter: { ms: 40 * 60_000 } },
    });
    add(others(4), new Date(clock.now().getTime() + 30 * 60_000));
    const { batch, takeAll } = createRun();
    await batch.request(DAY, WORK);
    // More than 30 of 60 minutes for the other one; what was left did not do for our own.
    expect(clock.waits.slice(0, 9)).toEqual([30, 60, 120, 240, 300, 300, 300, 300, 300]);
    expect(stored.map(({ cancelledAt }) => cancelledAt !== undefined)).toEqual([false, true]);
    expect(takeAll(WORK)).toEqual(WORK.map(() => undefined));
  });

  it('that cannot be read do not keep the papers from being asked about', async () => {
    const gone = { status: 404, type: 'not_found_error', message: 'archived' };
    const { add, createRun } = await start({
      batches: {
        fault: ({ endpoint, number }) =>
          endpoint === 'results' && number === 1 ? gone : undefined,
      },
    });
    add(others(4));
    const { batch, takeAll, log, warnings } = createRun();
    await batch.request(DAY, WORK);
    expect(takeAll(WORK)).toEqual(WORK.map(answerAbout));
    expect(log[0]).toBe(
      'Batch msgbatch_000000000000000000000001 cannot be read: status 404, archived.',
    );
    expect(warnings).toEqual([]);
  });
});

it('a day of several batches is picked up from all of them', async () => {
  const { createRun, stored, clock } = await start({ batches: { endsAfter: { looks: 4 } } });
  // Killed in the second round: its first batch has ended, its second has not.
  let looks = 0;
  const wait = (milliseconds: number) => {
    looks += 1;
    return looks > 4 ? endOfRunner() : clock.wait(milliseconds);
  };
  const killed = createRun({ wait, maxCost: 0.2 });
  await expect(killed.batch.request(DAY, WORK)).rejects.toThrow('killed');
  expect(stored.map(({ requests }) => requests.length)).toEqual([2, 2]);
  const { batch, takeAll } = createRun();
  await batch.request(DAY, WORK);
  expect(stored.map(({ requests }) => requests.length)).toEqual([2, 2, 1]);
  expect(takeAll(WORK)).toEqual(WORK.map(answerAbout));
});
