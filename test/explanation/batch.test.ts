import { afterEach, describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { createBudget, type Budget } from '../../src/explanation/budget.ts';
import {
  answerAbout,
  type BatchWorldOptions,
  createSpending,
  createWork,
  DAY,
  startBatchWorld,
} from './support/batch-world.ts';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

async function start(options: BatchWorldOptions = {}) {
  const world = await startBatchWorld(options);
  closers.push(world.server.close);
  const endpoints = () => world.server.batches.calls.map(({ endpoint }) => endpoint);
  return { ...world, endpoints, stored: world.server.batches.stored };
}

/** Whether so much can still be spent; false at once, as nothing may be set aside any more. */
async function fits(budget: Budget, usd: number): Promise<boolean> {
  const isFree = await budget.reserve(usd);
  if (isFree) budget.settle(usd, 0);
  return isFree;
}

const WORK = createWork(5);
const LINE_5 = `Batch msgbatch_000000000000000000000001: 5 papers`;

describe('the papers of a day', () => {
  it('are asked about in one batch, and not directly', async () => {
    const { createRun, server, stored, endpoints } = await start();
    const { batch, takeAll, warnings } = createRun();
    await batch.request(DAY, WORK);
    expect(takeAll(WORK)).toEqual(WORK.map(answerAbout));
    expect(stored.map(({ requests }) => requests.length)).toEqual([5]);
    expect(server.requests).toEqual([]);
    expect(warnings).toEqual([]);
    // Two lists: for what an earlier run left, and for what is there before a batch is made.
    expect(endpoints()).toEqual(['list', 'list', 'create', 'retrieve', 'retrieve', 'results']);
  });

  it('are asked as a direct request would be, without a stream and without a cache', async () => {
    const { createRun, stored } = await start();
    await createRun().batch.request(DAY, WORK.slice(0, 1));
    const [request] = stored[0]?.requests ?? [];
    expect(request?.custom_id).toMatch(/^2026-03-18_2603-10001_v1_[0-9a-f]{16}$/);
    expect(request?.params).toEqual({
      model: 'claude-sonnet-5-5',
      max_tokens: 16_000,
      system: 'Explain.',
      messages: [{ role: 'user', content: '2603.10001 from html: A text.' }],
      output_config: { format: { type: 'json_schema', schema: expect.any(Object) } },
    });
  });

  it('are waited for in growing pauses, with a line at each look', async () => {
    const { createRun, clock } = await start({ batches: { endsAfter: { looks: 7 } } });
    const { batch, log } = createRun();
    await batch.request(DAY, WORK);
    expect(clock.waits).toEqual([30, 60, 120, 240, 300, 300, 300]);
    expect(log).toEqual([
      `${LINE_5} asked about at half price.`,
      `${LINE_5}, in progress for 0 min; asking again in 30 s.`,
      `${LINE_5}, in progress for 1 min; asking again in 60 s.`,
      `${LINE_5}, in progress for 2 min; asking again in 120 s.`,
      `${LINE_5}, in progress for 4 min; asking again in 240 s.`,
      `${LINE_5}, in progress for 8 min; asking again in 300 s.`,
      `${LINE_5}, in progress for 13 min; asking again in 300 s.`,
      `${LINE_5}, in progress for 18 min; asking again in 300 s.`,
      'Batch msgbatch_000000000000000000000001: ended, 5 of 5 papers answered in 23 min.',
    ]);
  });

  it('are no reason to ask anything where there are none', async () => {
    const { createRun, endpoints } = await start();
    await createRun().batch.request(DAY, []);
    expect(endpoints()).toEqual([]);
  });
});

describe('an answer', () => {
  it('is given once, at half the price', async () => {
    const { createRun } = await start();
    const { batch } = createRun();
    const { paper } = WORK[0]!;
    expect(batch.has(paper)).toBe(false);
    await batch.request(DAY, WORK);
    expect(batch.has(paper)).toBe(true);
    const spending = createSpending();
    expect(batch.take(paper, spending)).toEqual(answerAbout(WORK[0]!));
    // Directly: 10,000 × $2 and 1,000 × $10 a million, $0.03.
    expect(spending).toMatchObject({ requests: 1, inputTokens: 10_000, outputTokens: 1000 });
    expect(spending.costUsd).toBeCloseTo(0.015, 10);
    expect(batch.take(paper, spending)).toBeUndefined();
    expect(batch.has(paper)).toBe(false);
    expect(spending.requests).toBe(1);
  });

  it('has no price where none is known', async () => {
    const { createRun } = await start({ models: ['some-model'] });
    const { batch } = createRun({ model: 'some-model', priceOf: () => undefined });
    await batch.request(DAY, WORK);
    const spending = { ...createSpending(), costUsd: undefined };
    expect(batch.take(WORK[0]!.paper, spending)).toEqual(answerAbout(WORK[0]!));
    expect(spending).toMatchObject({ inputTokens: 10_000, costUsd: undefined });
  });

  it.each([
    ['refusal', 'refused', 'The model refused to write about it.'],
    ['max_tokens', 'cut-off', 'The reply was cut off (max_tokens).'],
  ] as const)(
    'that ended with %s is a failure that was paid',
    async (stopReason, reason, detail) => {
      const { createRun } = await start({ answer: () => ({ text: '{', stopReason }) });
      const { batch } = createRun();
      await batch.request(DAY, WORK);
      const spending = createSpending();
      expect(batch.take(WORK[0]!.paper, spending)).toEqual({ failure: { reason, detail } });
      expect(spending.costUsd).toBeGreaterThan(0);
    },
  );

  it('is a failure where the request was wrong, and none where it expired or met an error', async () => {
    const invalid = { type: 'invalid_request_error', message: 'prompt is too long:\n1 > 0' };
    const { createRun } = await start({
      batches: {
        outcome: (id) => {
          if (id.includes('10001')) return { error: invalid };
          if (id.includes('10002')) return 'expired';
          if (id.includes('10003')) return { error: { type: 'api_error', message: 'oops' } };
          return id.includes('10004') ? 'canceled' : undefined;
        },
      },
    });
    const { batch, takeAll, log } = createRun();
    await batch.request(DAY, WORK);
    const detail = 'The model API refused the request: prompt is too long: 1 > 0';
    expect(takeAll(WORK)).toEqual([
      { failure: { reason: 'unavailable', detail } },
      undefined,
      undefined,
      undefined,
      answerAbout(WORK[4]!),
    ]);
    expect(log.at(-1)).toBe('3 papers without an answer of a batch: asked about directly.');
  });
});

describe('a day that is too large for one batch', () => {
  const limits = { items: 2, bytes: 1_000_000 };

  it('is asked about in several at a time', async () => {
    const { createRun, clock, stored, server } = await start({
      batches: { endsAfter: { looks: 4 } },
    });
    const { batch, takeAll } = createRun({ limits });
    await batch.request(DAY, WORK);
    expect(stored.map(({ requests }) => requests.length)).toEqual([2, 2, 1]);
    expect(takeAll(WORK)).toEqual(WORK.map(answerAbout));
    // The first two were looked at by the lists before the others, too.
    expect(clock.waits).toEqual([30, 60, 120, 240]);
    expect(server.requests).toEqual([]);
  });

  it('and meets trouble halfway has the answers of what was asked, and the money of the rest', async () => {
    const error = { status: 413, type: 'request_too_large', message: 'too large' };
    const { createRun, stored } = await start({
      batches: {
        fault: ({ endpoint, number }) =>
          endpoint === 'create' && number === 2 ? error : undefined,
      },
    });
    const { batch, budget } = createRun({ limits, maxCost: 1 });
    await batch.request(DAY, WORK);
    expect(stored).toHaveLength(1);
    expect(WORK.map(({ paper }) => batch.has(paper))).toEqual([true, true, false, false, false]);
    expect(await fits(budget, 1 - 2 * 0.015 - 0.001)).toBe(true);
  });
});

describe('when the wait is used up', () => {
  it('the batch is cancelled, and what was finished is taken', async () => {
    const { createRun, clock, stored } = await start({
      batches: { endsAfter: { looks: 99 }, finishedWhenCancelled: 2, cancelledAfter: 2 },
    });
    const { batch, budget, takeAll, warnings } = createRun({ waitMinutes: 10, maxCost: 2 });
    await batch.request(DAY, WORK);
    expect(takeAll(WORK)).toEqual([
      answerAbout(WORK[0]!),
      answerAbout(WORK[1]!),
      undefined,
      undefined,
      undefined,
    ]);
    // Ten minutes, never past them, and the looks at the cancellation.
    expect(clock.waits).toEqual([30, 60, 120, 240, 150, 10, 20]);
    expect(stored[0]?.cancelledAt).toBeDefined();
    expect(warnings).toEqual([]);
    // Two answers were paid, and nothing is set aside any more.
    expect(await fits(budget, 2 - 2 * 0.015 - 0.001)).toBe(true);
  });

  it('and the cancellation takes too long, the cost is counted at its worst', async () => {
    const { createRun } = await start({
      batches: { endsAfter: { looks: 99 }, cancelledAfter: 99 },
    });
    const { batch, budget, warnings } = createRun({ waitMinutes: 1, maxCost: 2 });
    await batch.request(DAY, WORK);
    expect(warnings).toEqual([
      'Batch msgbatch_000000000000000000000001 has not ended yet; what it may cost is counted at its worst.',
    ]);
    // Five times 16,000 tokens of output at $5 a million, and the input.
    expect(await fits(budget, 1.58)).toBe(true);
    expect(await fits(budget, 1.6)).toBe(false);
  });

  it('by what an earlier batch took, no other is made', async () => {
    const { createRun, stored, server } = await start({ batches: { endsAfter: { looks: 99 } } });
    server.batches.add(createWork(5).map(({ paper }) => ({ custom_id: paper.title, params: {} })));
    const { batch, log } = createRun({ waitMinutes: 5 });
    await batch.request(DAY, WORK);
    expect(stored).toHaveLength(1);
    expect(stored[0]?.cancelledAt).toBeUndefined();
    expect(log.at(-1)).toBe('5 papers without an answer of a batch: asked about directly.');
  });
});

describe('the budget', () => {
  // At the worst case a paper costs $0.0821: 16,000 tokens out, some 2,000 in, at half price.
  it('lets in what fits at the worst case; the rest follows with what that left over', async () => {
    const { createRun, stored } = await start();
    const { batch, budget, takeAll } = createRun({ maxCost: 0.2 });
    await batch.request(DAY, WORK);
    expect(stored.map(({ requests }) => requests.length)).toEqual([2, 2, 1]);
    expect(takeAll(WORK)).toEqual(WORK.map(answerAbout));
    expect(await fits(budget, 0.2 - 5 * 0.015 - 0.001)).toBe(true);
    expect(await fits(budget, 0.2 - 5 * 0.015 + 0.001)).toBe(false);
  });

  it('is never passed, and a paper that does not fit has no answer', async () => {
    const { createRun, stored } = await start({
      answer: () => ({ text: 'Done.', inputTokens: 1000, outputTokens: 15_000 }),
    });
    const { batch, budget, takeAll } = createRun({ maxCost: 0.2 });
    await batch.request(DAY, WORK);
    expect(stored.map(({ requests }) => requests.length)).toEqual([2]);
    expect(takeAll(WORK).filter((answered) => answered === undefined)).toHaveLength(3);
    // Each cost $0.076; what nobody asked with was given back.
    expect(await fits(budget, 0.2 - 2 * 0.076 - 0.001)).toBe(true);
  });

  it('that others hold is not waited for', async () => {
    const budget = createBudget(1);
    await budget.reserve(1);
    const { createRun, endpoints } = await start();
    const { batch, log } = createRun({ budget });
    await batch.request(DAY, WORK);
    expect(endpoints()).toEqual(['list']);
    expect(log).toEqual(['5 papers without an answer of a batch: asked about directly.']);
    budget.settle(1, 0);
    // What was still in the queue gives back what it gets.
    expect(await fits(budget, 1)).toBe(true);
  });
});

describe('trouble', () => {
  it('of an endpoint without batches is one warning, and the end of asking for them', async () => {
    const { createRun, server } = await start({ batches: 'none' });
    const { batch, warnings, takeAll } = createRun();
    await batch.request(DAY, WORK);
    await batch.request('2026-03-19', WORK);
    expect(takeAll(WORK)).toEqual(WORK.map(() => undefined));
    expect(warnings).toEqual([
      'The endpoint has no batches (status 404, /v1/messages/batches); papers are asked about directly.',
    ]);
    expect(server.requests).toEqual([]);
  });

  it.each([
    { status: 401, type: 'authentication_error', message: 'no such key' },
    { status: 402, type: 'billing_error', message: 'no credit' },
    { status: 403, type: 'permission_error', message: 'not here' },
    {
      status: 429,
      type: 'rate_limit_error',
      message: 'spent',
      errorCode: 'enforced_spend_limit_reached',
    },
  ])('that no request can get over ends the run ($status)', async (error) => {
    const { createRun, endpoints } = await start({
      batches: { fault: ({ endpoint }) => (endpoint === 'create' ? error : undefined) },
    });
    const { batch } = createRun();
    await expect(batch.request(DAY, WORK)).rejects.toThrow(UserError);
    expect(endpoints().filter((endpoint) => endpoint === 'create')).toHaveLength(1);
  });

  it('in a later batch leaves the answers of the first', async () => {
    const error = { status: 402, type: 'billing_error', message: 'no credit' };
    const { createRun } = await start({
      batches: {
        fault: ({ endpoint, number }) =>
          endpoint === 'create' && number === 2 ? error : undefined,
      },
    });
    const { batch, budget } = createRun({ maxCost: 0.2 });
    await expect(batch.request(DAY, WORK)).rejects.toThrow('no credit');
    expect(WORK.map(({ paper }) => batch.has(paper))).toEqual([true, true, false, false, false]);
    // Nothing is left that a direct request would wait for.
    expect(await fits(budget, 1)).toBe(false);
  });

  it('with the request itself sends all of them the direct way, with their money', async () => {
    const error = { status: 413, type: 'request_too_large', message: 'too large' };
    const { createRun, endpoints } = await start({
      batches: { fault: ({ endpoint }) => (endpoint === 'create' ? error : undefined) },
    });
    const { batch, budget, warnings } = createRun();
    await batch.request(DAY, WORK);
    expect(endpoints().filter((endpoint) => endpoint === 'create')).toHaveLength(1);
    expect(warnings).toEqual([
      'The batch failed (status 413, too large); papers are asked about directly.',
    ]);
    expect(await fits(budget, 5)).toBe(true);
  });

  it('that hides whether a batch was made never makes it twice', async () => {
    const { createRun, stored, clock } = await start({
      batches: {
        endsAfter: { looks: 3 },
        fault: ({ endpoint, number }) =>
          endpoint === 'create' && number === 1 ? 'lost' : undefined,
      },
    });
    const { batch, takeAll, log, warnings } = createRun();
    await batch.request(DAY, WORK);
    expect(stored).toHaveLength(1);
    expect(takeAll(WORK)).toEqual(WORK.map(answerAbout));
    expect(log.slice(0, 2)).toEqual([
      'The batch may have been made or not (status 502, Bad gateway); looking for it in 30 s.',
      `${LINE_5}; it was made after all.`,
    ]);
    expect(clock.waits[0]).toBe(30);
    expect(warnings).toEqual([]);
  });

  it('with the answer to the making, after which no list can be had, counts it at its worst', async () => {
    const broken = { status: 400, type: 'invalid_request_error', message: 'no list' };
    const { createRun, stored } = await start({
      batches: {
        fault: ({ endpoint, number }) => {
          if (endpoint === 'create') return 'lost';
          return endpoint === 'list' && number > 2 ? broken : undefined;
        },
      },
    });
    const { batch, budget, warnings } = createRun({ maxCost: 0.5 });
    await batch.request(DAY, WORK);
    expect(stored).toHaveLength(1);
    expect(warnings).toEqual([
      'The batch failed (status 400, no list); papers are asked about directly.',
    ]);
    expect(await fits(budget, 0.1)).toBe(false);
  });

  it.each([1, 2])('with list number %i makes no batch and gives the money back', async (last) => {
    const broken = { status: 400, type: 'invalid_request_error', message: 'no list' };
    const { createRun, stored } = await start({
      batches: {
        fault: ({ endpoint, number }) =>
          endpoint === 'list' && number === last ? broken : undefined,
      },
    });
    const { batch, budget, warnings } = createRun();
    await batch.request(DAY, WORK);
    expect(stored).toEqual([]);
    expect(warnings).toHaveLength(1);
    expect(await fits(budget, 5)).toBe(true);
  });

  it.each([
    [529, 'busy', 'The batch is not taken now (status 529, busy); asking again in 30 s.'],
    [
      500,
      'down',
      'The batch may have been made or not (status 500, down); looking for it in 30 s.',
    ],
  ])(
    'that outlasts the wait (%i) makes no batch and gives the money back',
    async (status, message, line) => {
      const error = { status, type: 'api_error', message };
      const { createRun, stored, clock } = await start({
        batches: { fault: ({ endpoint }) => (endpoint === 'create' ? error : undefined) },
      });
      const { batch, budget, log, warnings } = createRun({ waitMinutes: 5 });
      await batch.request(DAY, WORK);
      expect(stored).toEqual([]);
      expect(log[0]).toBe(line);
      expect(clock.waits).toEqual([30, 60, 120, 90]);
      expect(warnings).toEqual([
        `The batch failed (status ${status}, ${message}); papers are asked about directly.`,
      ]);
      expect(await fits(budget, 5)).toBe(true);
    },
  );

  it('before a batch was made makes it later', async () => {
    const busy = { status: 529, type: 'overloaded_error', message: 'busy' };
    const { createRun, stored } = await start({
      batches: {
        fault: ({ endpoint, number }) => (endpoint === 'create' && number <= 2 ? busy : undefined),
      },
    });
    const { batch, takeAll } = createRun();
    await batch.request(DAY, WORK);
    expect(stored).toHaveLength(1);
    expect(takeAll(WORK)).toEqual(WORK.map(answerAbout));
  });

  it('with the answer to the making, and a batch that does not end, leaves it alone', async () => {
    const { createRun, stored } = await start({
      batches: {
        endsAfter: { looks: 99 },
        fault: ({ endpoint }) => (endpoint === 'create' ? 'lost' : undefined),
      },
    });
    const { batch, warnings, budget } = createRun({ waitMinutes: 10, maxCost: 1 });
    await batch.request(DAY, WORK);
    expect(stored.map(({ cancelledAt }) => cancelledAt)).toEqual([undefined]);
    expect(warnings).toEqual([
      "Batch msgbatch_000000000000000000000001 is left alone, as it may be somebody else's.",
    ]);
    expect(await fits(budget, 0.6)).toBe(false);
  });

  it('while looking or reading passes', async () => {
    const busy = { status: 529, type: 'overloaded_error', message: 'busy', retryAfter: 0 };
    const { createRun, endpoints } = await start({
      batches: {
        fault: ({ endpoint, number }) => {
          // The SDK repeats twice by itself.
          if (endpoint === 'retrieve' && number <= 3) return busy;
          return endpoint === 'results' && number === 1 ? 'lost' : undefined;
        },
      },
    });
    const { batch, takeAll, warnings } = createRun();
    await batch.request(DAY, WORK);
    expect(takeAll(WORK)).toEqual(WORK.map(answerAbout));
    expect(endpoints().filter((endpoint) => endpoint === 'results')).toHaveLength(2);
    expect(warnings).toEqual([]);
  });

  it('that lasts while reading leaves what is missing to be asked directly', async () => {
    const { createRun } = await start({
      batches: { fault: ({ endpoint }) => (endpoint === 'results' ? 'lost' : undefined) },
    });
    const { batch, takeAll, warnings } = createRun();
    await batch.request(DAY, WORK);
    const answered = takeAll(WORK).filter((answer) => answer !== undefined);
    expect(answered).toHaveLength(2);
    expect(warnings).toEqual([
      expect.stringMatching(/^Not all answers of batch msgbatch_0*1 can be read: .+\.$/),
    ]);
  });

  it('of a batch that somebody deleted counts it at its worst', async () => {
    const gone = { status: 404, type: 'not_found_error', message: 'no such batch' };
    const { createRun } = await start({
      batches: { fault: ({ endpoint }) => (endpoint === 'retrieve' ? gone : undefined) },
    });
    const { batch, budget, warnings, takeAll } = createRun({ maxCost: 0.5 });
    await batch.request(DAY, WORK);
    expect(takeAll(WORK)).toEqual(WORK.map(() => undefined));
    expect(warnings).toEqual([
      'Batch msgbatch_000000000000000000000001 is gone; what it may have cost is counted at its worst.',
    ]);
    expect(await fits(budget, 0.1)).toBe(false);
  });
});
