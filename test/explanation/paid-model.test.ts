import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { createBudget, type Budget } from '../../src/explanation/budget.ts';
import { priceOf, type Usage } from '../../src/explanation/cost.ts';
import { createGate, type Gate } from '../../src/explanation/gate.ts';
import type { ModelAnswer } from '../../src/explanation/messages-client.ts';
import { createPaidModel } from '../../src/explanation/paid-model.ts';
import { UserError } from '../../src/errors.ts';
import { startMessages, type MessagesOptions } from '../support/messages-server.ts';
import { createWorld, KEY } from './support/model-world.ts';

let close: (() => Promise<void>) | undefined;
afterEach(async () => close?.());

const QUESTION = [{ role: 'user' as const, content: 'Translate.' }];
const BUSY: ModelAnswer = { again: 'status 529, Overloaded', isBusy: true };

type Step = { answer: ModelAnswer | Error; usage?: Partial<Usage> };

/** A model at a dollar a million tokens that answers by a plan, 1,000 tokens at most. */
function plan(steps: Step[], options: { budget?: Budget; gate?: Gate } = {}) {
  const log: string[] = [];
  const events: string[] = [];
  let asked = 0;
  const budget = options.budget ?? createBudget(1);
  const watched: Budget = {
    async reserve(usd) {
      const fits = await budget.reserve(usd);
      events.push(fits ? 'reserve' : 'refuse');
      return fits;
    },
    settle(reserved, spent) {
      events.push(`settle ${spent.toFixed(6)} of ${reserved.toFixed(6)}`);
      budget.settle(reserved, spent);
    },
  };
  const model = createPaidModel({
    ask: async (_, usage) => {
      const step = steps[asked];
      asked += 1;
      if (step === undefined) throw new Error('asked too often');
      Object.assign(usage, step.usage);
      if (step.answer instanceof Error) throw step.answer;
      return step.answer;
    },
    model: 'some-model',
    instructions: 'i'.repeat(500),
    maxTokens: 1000,
    budget: watched,
    priceOf: priceOf('some-model', { input: 1, output: 1 }),
    gate: options.gate ?? createGate(4, (line) => void log.push(line)),
    wait: async (ms) => void events.push(`wait ${ms / 1000}`),
    log: (line) => void log.push(line),
  });
  const spending = model.openAccount();
  return { model, spending, events, log, ask: () => model.ask(QUESTION, spending) };
}

const WORST = 'of 0.002927';

describe('a question', () => {
  it('holds no money while it waits, and each attempt is paid for', async () => {
    const world = plan([
      { answer: BUSY },
      { answer: { again: 'cut' }, usage: { input: 300, output: 20, isPartial: true } },
      { answer: { text: 'Done.' }, usage: { input: 300, output: 100 } },
    ]);
    expect(await world.ask()).toEqual({ text: 'Done.' });
    expect(world.events).toEqual([
      'reserve',
      `settle 0.000000 ${WORST}`,
      'wait 2',
      'reserve',
      // What broke off may have been billed to the last token of the limit.
      `settle 0.002927 ${WORST}`,
      'wait 6',
      'reserve',
      `settle 0.000400 ${WORST}`,
    ]);
    // The account has what is known, and the log has the rest.
    expect(world.spending).toMatchObject({ requests: 3, inputTokens: 600, outputTokens: 120 });
    expect(world.spending.costUsd).toBeCloseTo(0.00072, 10);
    expect(world.log).toEqual([
      'An answer of some-model broke off: up to $0.003 more may be billed.',
    ]);
  });

  it('is given up after six attempts, with the reason', async () => {
    const world = plan(Array.from({ length: 6 }, () => ({ answer: BUSY })));
    expect(await world.ask()).toEqual({
      failure: { reason: 'unavailable', detail: 'status 529, Overloaded; asked 6 times' },
    });
    expect(world.events.filter((event) => event.startsWith('wait'))).toHaveLength(5);
    expect(world.spending.requests).toBe(6);
  });

  it('ends at once with an error that ends the run, and its money comes back', async () => {
    const budget = createBudget(0.003);
    const world = plan([{ answer: new UserError('no') }], { budget });
    await expect(world.ask()).rejects.toThrow('no');
    expect(world.events).toEqual(['reserve', `settle 0.000000 ${WORST}`]);
    expect(await budget.reserve(0.003)).toBe(true);
  });

  it('is not asked again where the money is out, and what it took counts', async () => {
    const broken = { answer: { again: 'cut' }, usage: { input: 300, isPartial: true } };
    const world = plan([broken, broken], { budget: createBudget(0.005) });
    expect(await world.ask()).toMatchObject({ failure: { reason: 'budget' } });
    expect(world.events.at(-1)).toBe('refuse');
    expect(world.spending).toMatchObject({ requests: 1, inputTokens: 300 });
  });

  it('is asked once when three before it found the endpoint down', async () => {
    const gate = createGate(4, () => {});
    for (let question = 1; question <= 3; question += 1) {
      const { ask, spending } = plan(
        Array.from({ length: 6 }, () => ({ answer: BUSY })),
        { gate },
      );
      await ask();
      expect(spending.requests).toBe(6);
    }
    const fourth = plan([{ answer: BUSY }], { gate });
    expect(await fourth.ask()).toEqual({
      failure: { reason: 'unavailable', detail: 'status 529, Overloaded' },
    });
    const fifth = plan([{ answer: { text: 'Done.' } }], { gate });
    expect(await fifth.ask()).toEqual({ text: 'Done.' });
    const sixth = plan([{ answer: BUSY }, { answer: { text: 'Done.' } }], { gate });
    expect(await sixth.ask()).toEqual({ text: 'Done.' });
  });
});

/** An endpoint, and a question to it through the real client. */
async function start(answer: MessagesOptions['answer']) {
  const server = await startMessages({ answer, key: KEY });
  close = server.close;
  const log: string[] = [];
  const gate = createGate(4, (line) => void log.push(line));
  const world = createWorld({ baseUrl: server.url, gate });
  const ask = () => world.model.ask(QUESTION, world.model.openAccount());
  return { ...world, ask, server, log };
}

/** An error with headers of its own. */
const trouble = (headers: Record<string, string>, status = 429) => ({
  error: { status, type: 'rate_limit_error', message: 'slow down', headers },
});

describe('with the client, at an endpoint', () => {
  it('that names seconds, milliseconds or a date, waits so long', async () => {
    const date = new Date(Date.now() + 90_000).toUTCString();
    const past = new Date(Date.now() - 90_000).toUTCString();
    const replies = [
      trouble({ 'retry-after': '20' }),
      trouble({ 'retry-after': '20', 'retry-after-ms': '19500' }),
      trouble({ 'retry-after': date }),
      trouble({ 'retry-after': past }, 503),
      trouble({ 'retry-after': 'soon' }, 500),
      { text: 'Done.' },
    ];
    const { ask, waits, server } = await start(({ number }) => replies[number - 1] ?? 'reset');
    expect(await ask()).toEqual({ text: 'Done.' });
    expect(server.requests).toHaveLength(6);
    expect(waits.slice(0, 2)).toEqual([20_000, 19_500]);
    expect(waits[2]).toBeGreaterThan(85_000);
    expect(waits[2]).toBeLessThanOrEqual(90_000);
    // Neither a time that is over nor a word is a time to wait.
    expect(waits.slice(3)).toEqual([54_000, 162_000]);
  });

  it('that asks for too long a wait, ends it with a sentence that says so', async () => {
    const { ask, waits, server } = await start(() => trouble({ 'retry-after': '3600' }));
    expect(await ask()).toEqual({
      failure: {
        reason: 'unavailable',
        detail:
          'status 429, slow down; it asks to wait 60 minutes, longer than the 10 minutes left',
      },
    });
    expect(waits).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });

  it('that lasts in its trouble, sends six requests and no more', async () => {
    const { ask, server } = await start(() => 'reset');
    expect(await ask()).toMatchObject({ failure: { reason: 'unavailable' } });
    expect(server.requests).toHaveLength(6);
  });

  it('that is throttled, gets fewer requests at a time', async () => {
    const peaks = [0, 0];
    let active = 0;
    const allFour = Promise.withResolvers<void>();
    const { ask, log, server } = await start(async ({ number }) => {
      const phase = number <= 4 ? 0 : 1;
      active += 1;
      peaks[phase] = Math.max(peaks[phase] ?? 0, active);
      if (number === 4) allFour.resolve();
      await (phase === 0 ? allFour.promise : setTimeout(5));
      active -= 1;
      return phase === 0 ? trouble({}, 529) : { text: 'Done.' };
    });
    const answers = await Promise.all(Array.from({ length: 7 }, ask));
    expect(answers).toEqual(Array.from({ length: 7 }, () => ({ text: 'Done.' })));
    expect(log).toEqual([
      'The model API is busy (status 529, slow down): 2 requests at a time from now on.',
    ]);
    expect(peaks[0]).toBe(4);
    expect(peaks[1]).toBeLessThanOrEqual(2);
    expect(server.requests).toHaveLength(4 + 7);
  });

  it.each([
    [401, 'authentication_error', undefined],
    [402, 'billing_error', undefined],
    [403, 'permission_error', undefined],
    [404, 'not_found_error', undefined],
    [429, 'rate_limit_error', 'enforced_spend_limit_reached'],
    [429, 'rate_limit_error', 'contract_spend_limit_reached'],
    [429, 'billing_error', undefined],
  ])('that answers %d (%s, %s), ends the run after one request', async (status, type, code) => {
    const error = { status, type, message: 'No.', retryAfter: 0.001 };
    const { ask, server, waits } = await start(() => ({
      error: code === undefined ? error : { ...error, errorCode: code },
    }));
    await expect(ask()).rejects.toBeInstanceOf(UserError);
    expect(server.requests).toHaveLength(1);
    expect(waits).toEqual([]);
  });
});
