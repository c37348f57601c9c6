import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { createBudget, type Budget } from '../../src/explanation/budget.ts';
import type { ExplanationOutcome } from '../../src/explanation/explainer.ts';
import { UserError } from '../../src/errors.ts';
import type { TextReply } from '../support/messages-reply.ts';
import { type Messages, type MessagesOptions, startMessages } from '../support/messages-server.ts';
import { createWorld, KEY, sampleWork, type WorldOptions } from './support/model-world.ts';

let server: Messages | undefined;
afterEach(async () => server?.close());

const WORK = sampleWork();
const [FIRST] = WORK;
if (FIRST === undefined) throw new Error('the sample day has no papers');
/** 10,000 tokens in and 1,000 out: US$ 0.03 on the default model. */
const GOOD: TextReply = { text: FIRST.reply, inputTokens: 10_000, outputTokens: 1000 };
const PROSE: TextReply = { ...GOOD, text: 'I would rather talk about it.' };
const BROKEN = { streamError: 'overloaded_error', afterChars: 400, text: 'x'.repeat(900) };

async function start(answer: MessagesOptions['answer'], options: Partial<WorldOptions> = {}) {
  server = await startMessages({ answer, key: KEY, models: ['some-model'] });
  return { ...createWorld({ baseUrl: server.url, ...options }), server };
}

/** Explains the first sample paper, the model answering with `replies` in turn. */
async function explainWith(
  replies: ReturnType<MessagesOptions['answer']>[],
  options: Partial<WorldOptions> = {},
) {
  const world = await start(({ number }) => replies[number - 1] ?? 'reset', options);
  const outcome = await world.explain(FIRST!.paper, FIRST!.reading);
  return { ...world, outcome, requests: world.server.requests };
}

const failureIn = (outcome: ExplanationOutcome) =>
  'failure' in outcome ? outcome.failure : undefined;

describe('one paper', () => {
  it('takes one request for translation and explainer, and counts it', async () => {
    const { outcome, requests, log } = await explainWith([GOOD]);
    expect(outcome).toEqual({
      explanation: JSON.parse(FIRST.reply),
      findings: [],
      spending: {
        model: 'claude-sonnet-5-5',
        requests: 1,
        inputTokens: 10_000,
        outputTokens: 1000,
        costUsd: expect.closeTo(0.03, 10),
      },
    });
    expect(requests).toHaveLength(1);
    expect(log).toEqual([]);
    const prompt = JSON.stringify(requests[0]?.body?.['messages']);
    expect(prompt).toContain('GateLet');
    expect(prompt).toContain('MMAC');
  });

  it('of the sample day is explained as recorded, all of them at once', async () => {
    const world = await start(({ prompt }) => {
      const one = WORK.find(({ paper }) => prompt.startsWith(`arXiv:${paper.id},`));
      return { text: `\`\`\`json\n${one?.reply}\n\`\`\`` };
    });
    const outcomes = await Promise.all(
      WORK.map(({ paper, reading }) => world.explain(paper, reading)),
    );
    expect(outcomes).toEqual(
      WORK.map(({ reply }) => expect.objectContaining({ explanation: JSON.parse(reply) })),
    );
    expect(world.server.requests).toHaveLength(WORK.length);
  });

  it('without the explainer has its three parts empty', async () => {
    const { title, hook, abstract } = JSON.parse(FIRST.reply);
    const text = JSON.stringify({ title, hook, abstract });
    const { outcome, requests } = await explainWith([{ text }], { explainer: false });
    expect(outcome).toMatchObject({ explanation: { title, background: [], results: [] } });
    expect(JSON.stringify(requests[0]?.body?.['output_config'])).not.toContain('background');
  });

  it('has tokens but no cost where the price is not known', async () => {
    const { outcome } = await explainWith([GOOD], { model: 'some-model' });
    expect(outcome.spending).toMatchObject({ inputTokens: 10_000, costUsd: undefined });
  });

  it('has its cost by the prices of the user', async () => {
    const prices = { input: 1, output: 3 };
    const { outcome } = await explainWith([GOOD], { model: 'some-model', prices });
    expect(outcome.spending.costUsd).toBeCloseTo(0.013, 10);
  });
});

describe('a reply that is not what was asked for', () => {
  it('is sent back once with the problem', async () => {
    const { outcome, requests, log } = await explainWith([PROSE, GOOD]);
    expect(outcome).toMatchObject({ explanation: JSON.parse(FIRST.reply) });
    expect(outcome.spending).toMatchObject({
      requests: 2,
      inputTokens: 20_000,
      outputTokens: 2000,
    });
    expect(outcome.spending.costUsd).toBeCloseTo(0.06, 10);
    const [asked, ...repair] = Object(requests[1]?.body?.['messages']);
    expect([asked]).toEqual(requests[0]?.body?.['messages']);
    expect(repair).toEqual([
      { role: 'assistant', content: PROSE.text },
      {
        role: 'user',
        content: expect.stringContaining('The reply holds no complete JSON object.'),
      },
    ]);
    expect(log).toEqual([
      '2603.90011: asking for a repair: The reply holds no complete JSON object.',
    ]);
  });

  it('names the part in question', async () => {
    const reply = { ...JSON.parse(FIRST.reply), hook: '' };
    const { requests } = await explainWith([{ text: JSON.stringify(reply) }, GOOD]);
    expect(JSON.stringify(requests[1]?.body?.['messages'])).toContain(
      String.raw`The part \"hook\" is empty.`,
    );
  });

  it('can be empty', async () => {
    const { outcome } = await explainWith([{ ...GOOD, text: ' ' }, GOOD]);
    expect(outcome).toHaveProperty('explanation');
  });

  it('twice makes the paper `unreadable`', async () => {
    const { outcome, requests } = await explainWith([PROSE, { ...PROSE, text: '{"title": "题"}' }]);
    expect(failureIn(outcome)).toEqual({
      reason: 'unreadable',
      detail: expect.stringContaining('not of the shape asked for'),
    });
    expect(outcome.spending).toMatchObject({ requests: 2, inputTokens: 20_000 });
    expect(requests).toHaveLength(2);
  });

  it('can be repaired by a reply that is cut off, which is then the failure', async () => {
    const { outcome } = await explainWith([PROSE, { ...GOOD, stopReason: 'max_tokens' }]);
    expect(failureIn(outcome)?.reason).toBe('cut-off');
    expect(outcome.spending.requests).toBe(2);
  });
});

describe('a paper that the model does not write about', () => {
  it.each([
    ['refused', 'refusal'],
    ['cut-off', 'max_tokens'],
  ] as const)('is `%s` after one request', async (reason, stopReason) => {
    const { outcome, requests } = await explainWith([{ ...GOOD, stopReason }]);
    expect(failureIn(outcome)?.reason).toBe(reason);
    expect(outcome.spending).toMatchObject({ requests: 1, inputTokens: 10_000 });
    expect(requests).toHaveLength(1);
  });
});

describe('a stream that breaks off', () => {
  it('is asked for again, and both requests count', async () => {
    const { outcome } = await explainWith([BROKEN, GOOD]);
    expect(outcome).toHaveProperty('explanation');
    expect(outcome.spending.requests).toBe(2);
    expect(outcome.spending.inputTokens).toBeGreaterThan(10_000 + 2000);
    expect(outcome.spending.outputTokens).toBeGreaterThan(1000 + 100);
    expect(outcome.spending.costUsd).toBeCloseTo(
      (2 * outcome.spending.inputTokens + 10 * outcome.spending.outputTokens) / 1e6,
      10,
    );
  });

  it('six times makes the paper `unavailable`', async () => {
    const { outcome, requests } = await explainWith(Array.from({ length: 7 }, () => BROKEN));
    expect(failureIn(outcome)).toEqual({
      reason: 'unavailable',
      detail: expect.stringContaining('overloaded_error'),
    });
    expect(outcome.spending.requests).toBe(6);
    expect(requests).toHaveLength(6);
  });

  it('during the repair leaves the repair its attempts', async () => {
    const { outcome } = await explainWith([BROKEN, PROSE, BROKEN, BROKEN, GOOD]);
    expect(outcome).toHaveProperty('explanation');
    expect(outcome.spending.requests).toBe(5);
  });
});

it('a schema that the endpoint refuses costs one request of the run', async () => {
  const world = await start(({ schema }) =>
    schema === undefined
      ? GOOD
      : { error: { status: 400, type: 'invalid_request_error', message: 'output_config: what?' } },
  );
  const first = await world.explain(FIRST.paper, FIRST.reading);
  const second = await world.explain(FIRST.paper, FIRST.reading);
  expect([first, second].map(({ spending }) => spending.requests)).toEqual([2, 1]);
  expect(first).toHaveProperty('explanation');
  expect(first.spending.inputTokens).toBe(10_000);
});

it('a key that is refused ends the run and gives its reservation back', async () => {
  const budget = createBudget(1);
  const world = await start(() => GOOD, { apiKey: 'sk-wrong-0123456789', budget });
  const outcome = await world.explain(FIRST.paper, FIRST.reading);
  const error = 'ended' in outcome ? outcome.ended : undefined;
  expect(error).toBeInstanceOf(UserError);
  expect(String(error)).toContain('status 401');
  expect(String(error)).not.toContain('sk-wrong');
  expect(await budget.reserve(1)).toBe(true);
});

describe('the cost cap', () => {
  it('that one request could pass is the failure `budget`, and nothing is asked', async () => {
    const { outcome, requests } = await explainWith([GOOD], { maxCost: 0.05 });
    expect(outcome).toEqual({
      failure: { reason: 'budget', detail: expect.stringContaining('max-cost') },
      spending: {
        model: 'claude-sonnet-5-5',
        requests: 0,
        inputTokens: 0,
        outputTokens: 0,
        costUsd: 0,
      },
    });
    expect(requests).toHaveLength(0);
  });

  it('also stops a repair', async () => {
    const long = { ...PROSE, outputTokens: 8000 };
    const { outcome } = await explainWith([long, GOOD], { maxCost: 0.13 });
    expect(failureIn(outcome)?.reason).toBe('budget');
    expect(outcome.spending).toMatchObject({ requests: 1, costUsd: expect.closeTo(0.1, 10) });
  });

  it('holds the worst case of each request of the sample day', async () => {
    const reserved: number[] = [];
    const settled: [number, number][] = [];
    const budget: Budget = {
      reserve: async (usd) => reserved.push(usd) > 0,
      settle: (amount, spent) => void settled.push([amount, spent]),
    };
    // The most that the stand-in lets a model say: every token of the limit.
    const world = await start(() => ({ text: '数'.repeat(30_000), outputTokens: 8000 }), {
      budget,
    });
    for (const { paper, reading } of WORK) await world.explain(paper, reading);
    expect(settled.map(([amount]) => amount)).toEqual(reserved);
    for (const [amount, spent] of settled) expect(spent).toBeLessThan(amount);
  });

  it('is never passed with eight papers in flight, and what fits is written', async () => {
    const world = await start(
      async ({ number }) => {
        await setTimeout((number * 7) % 5);
        if (number % 7 === 0) return BROKEN;
        return number % 5 === 0 ? PROSE : { ...GOOD, outputTokens: number % 3 === 0 ? 8000 : 900 };
      },
      { maxCost: 0.7 },
    );
    const papers = Array.from({ length: 24 }, () => FIRST);
    const outcomes: ExplanationOutcome[] = [];
    const worker = async () => {
      for (let next = papers.pop(); next !== undefined; next = papers.pop()) {
        outcomes.push(await world.explain(next.paper, next.reading));
      }
    };
    await Promise.all(Array.from({ length: 8 }, worker));
    const spent = outcomes.reduce((sum, { spending }) => sum + (spending.costUsd ?? NaN), 0);
    expect(spent).toBeLessThanOrEqual(0.7);
    // Left unspent is less than one worst case, and what the broken ones may have cost unseen.
    const broken = world.log.filter((line) => line.includes('broke off')).length;
    expect(broken).toBeGreaterThan(0);
    expect(spent).toBeGreaterThan(0.7 - 0.15 * (1 + broken));
    expect(spent).toBeGreaterThan(0.3);
    const reasons = outcomes.map((outcome) => failureIn(outcome)?.reason);
    expect(reasons.filter((reason) => reason === 'budget').length).toBeGreaterThan(5);
    expect(reasons.filter((reason) => reason === undefined).length).toBeGreaterThan(5);
    expect(outcomes).toHaveLength(24);
  });
});
