import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { createBudget } from '../../src/explanation/budget.ts';
import { priceOf, type PriceOf, type Usage } from '../../src/explanation/cost.ts';
import { createGate } from '../../src/explanation/gate.ts';
import type { Ask, Message, ModelAnswer } from '../../src/explanation/messages-client.ts';
import { createPaidModel, type PaidModel } from '../../src/explanation/paid-model.ts';
import type { Spending } from '../../src/paper.ts';
import { createRandom, randomBelow, type Random } from '../support/random.ts';

const SCHEDULES = 1000;

/** What really happened with the money and the questions of a schedule. */
type Ledger = {
  billed: number;
  /** The most that was billed at any moment. */
  peak: number;
  requests: number;
  broken: number;
  outcomes: Record<string, number>;
  spendings: Spending[];
  cap: number;
};

/** Prices with a step low enough for short texts to meet it, from a table and by hand. */
function randomPrice(random: Random): PriceOf {
  const kind = randomBelow(random, 4);
  if (kind === 0) return priceOf('claude-haiku-5-5', undefined);
  if (kind === 1) return priceOf('claude-sonnet-5-5', undefined);
  if (kind === 2) return priceOf('x', { input: random() * 20, output: random() * 80 });
  return (usage) => {
    const prompt = usage.input + usage.cacheWrite + usage.cacheRead;
    const rate = prompt > 2000 ? 5 : 1;
    const read = usage.input + 1.25 * usage.cacheWrite + 0.1 * usage.cacheRead;
    return (rate * (read * 2 + usage.output * 10)) / 1e6;
  };
}

/** So many tokens of the prompt: often few, at worst one a byte and all written to the cache. */
function randomInput(random: Random, bytes: number, isWorst: boolean): Usage {
  const tokens = isWorst ? bytes : Math.floor(bytes * random());
  const cached = Math.floor(tokens * (isWorst ? 1 : random()));
  const isWrite = isWorst || random() < 0.5;
  return {
    input: tokens - cached,
    cacheWrite: isWrite ? cached : 0,
    cacheRead: isWrite ? 0 : cached,
    output: 0,
  };
}

/** Lets others go first, for a while. */
async function dawdle(random: Random): Promise<void> {
  for (let turns = randomBelow(random, 4); turns > 0; turns -= 1) {
    await (random() < 0.2 ? setImmediate() : Promise.resolve());
  }
}

/** An endpoint that bills as it likes within what its tokens can be, and tells what it likes. */
function createEndpoint(
  random: Random,
  { instructions, maxTokens, price }: { instructions: string; maxTokens: number; price: PriceOf },
  ledger: Ledger,
): Ask {
  // There are days on which all is as dear as it can be.
  const dearness = random() < 0.3 ? 1 : 0.2;
  function bill(usage: Usage): void {
    ledger.billed += price(usage) ?? 0;
    ledger.peak = Math.max(ledger.peak, ledger.billed);
  }
  return async (messages: Message[], usage: Usage): Promise<ModelAnswer> => {
    ledger.requests += 1;
    const text = instructions + messages.map(({ content }) => content).join('');
    const isWorst = random() < dearness;
    // Beside the text there are the frame and the roles.
    const real = randomInput(random, Buffer.byteLength(text) + 900, isWorst);
    // What was thought unseen is output too, and never more than the limit.
    real.output = isWorst ? maxTokens : randomBelow(random, maxTokens + 1);
    await dawdle(random);
    const fate = random();
    if (fate < 0.15) return { again: 'status 529', isBusy: true };
    if (fate < 0.2) return { again: 'status 503', retryAfterMs: random() * 700_000 };
    if (fate < 0.25) return { again: 'status 400, schema', isOther: true };
    if (fate < 0.28) return { failure: { reason: 'unavailable', detail: 'status 400' } };
    bill(real);
    await dawdle(random);
    if (fate < 0.45) {
      ledger.broken += 1;
      // All that may be known of an answer that broke off.
      const told = random() < 0.5 ? { ...real, output: Math.floor(real.output * random()) } : {};
      Object.assign(usage, told, { isPartial: true });
      if (fate < 0.29) throw new UserError('The account is closed.');
      return { again: 'cut', tookMs: random() * 100_000 };
    }
    Object.assign(usage, real);
    if (fate < 0.5) return { failure: { reason: 'refused', detail: 'It refused.' } };
    return { text: 'Done.' };
  };
}

async function live(seed: number): Promise<Ledger> {
  const random = createRandom(seed);
  const cap = [0.003, 0.02, 0.1, 2][randomBelow(random, 4)] ?? 1;
  const ledger: Ledger = {
    billed: 0,
    peak: 0,
    requests: 0,
    broken: 0,
    outcomes: {},
    spendings: [],
    cap,
  };
  const budget = createBudget(cap);
  const gate = createGate(1 + randomBelow(random, 8), () => {});
  const models: PaidModel[] = Array.from({ length: 1 + randomBelow(random, 3) }, () => {
    const instructions = '指示 i'.repeat(randomBelow(random, 400));
    const maxTokens = 1 + randomBelow(random, 2000);
    const price = randomPrice(random);
    return createPaidModel({
      ask: createEndpoint(random, { instructions, maxTokens, price }, ledger),
      model: 'x',
      instructions,
      maxTokens,
      budget,
      priceOf: price,
      // Most share the way to the endpoint.
      gate: random() < 0.8 ? gate : createGate(2, () => {}),
      wait: () => dawdle(random),
    });
  });

  async function ask(): Promise<void> {
    await dawdle(random);
    const model = models[randomBelow(random, models.length)];
    if (model === undefined) throw new Error('there is no model');
    const spending = model.openAccount();
    ledger.spendings.push(spending);
    const messages: Message[] = [
      { role: 'user', content: '论文 paper x'.repeat(randomBelow(random, 300)) },
    ];
    try {
      const answer = await model.ask(messages, spending);
      const outcome = 'failure' in answer ? answer.failure.reason : 'text';
      ledger.outcomes[outcome] = (ledger.outcomes[outcome] ?? 0) + 1;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      ledger.outcomes['ended'] = (ledger.outcomes['ended'] ?? 0) + 1;
    }
  }
  await Promise.all(Array.from({ length: 1 + randomBelow(random, 10) }, ask));
  return ledger;
}

it(`what is billed never passes the cap, and every question ends, in ${SCHEDULES} schedules`, async () => {
  const totals: Record<string, number> = {};
  let broken = 0;
  let nearCap = 0;
  for (let seed = 1; seed <= SCHEDULES; seed += 1) {
    const ledger = await live(seed);
    const { peak, cap, spendings } = ledger;
    expect(peak, `seed ${seed}`).toBeLessThanOrEqual(cap * (1 + 1e-9));
    const reported = spendings.reduce((sum, { costUsd }) => sum + (costUsd ?? NaN), 0);
    expect(reported, `seed ${seed}`).toBeLessThanOrEqual(cap * (1 + 1e-9));
    // Where all was told, the account says what was billed, to the cent and beyond.
    if (ledger.broken === 0) expect(reported, `seed ${seed}`).toBeCloseTo(ledger.billed, 9);
    for (const [outcome, count] of Object.entries(ledger.outcomes)) {
      totals[outcome] = (totals[outcome] ?? 0) + count;
    }
    const ended = Object.values(ledger.outcomes).reduce((sum, count) => sum + count, 0);
    expect(ended, `seed ${seed}`).toBe(spendings.length);
    broken += ledger.broken;
    if (ledger.billed > cap * 0.5) nearCap += 1;
  }
  // The schedules did what they are for.
  for (const outcome of ['text', 'refused', 'unavailable', 'budget', 'ended']) {
    expect(totals[outcome], outcome).toBeGreaterThan(20);
  }
  expect(broken).toBeGreaterThan(500);
  expect(nearCap).toBeGreaterThan(100);
});
