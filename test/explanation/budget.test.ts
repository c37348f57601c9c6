import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createBudget, type Budget } from '../../src/explanation/budget.ts';
import { createRandom } from '../support/random.ts';

type Outcome = { spent: number; peak: number; asked: number; refused: number; least: number };

/** Requests of random worst cases, costs and latencies, some of them started by others' ends. */
async function spendAtRandom(cap: number, seed: number): Promise<Outcome> {
  const random = createRandom(seed);
  const budget: Budget = createBudget(cap);
  const outcome: Outcome = { spent: 0, peak: 0, asked: 0, refused: 0, least: Infinity };
  let inFlight = 0;
  async function wait() {
    for (let turns = Math.floor(random() * 4); turns > 0; turns -= 1) {
      await (random() < 0.5 ? setImmediate() : Promise.resolve());
    }
  }
  async function ask(repairs: number): Promise<void> {
    const worst = random() * random() * cap * 1.2;
    if (!(await budget.reserve(worst))) {
      outcome.refused += 1;
      outcome.least = Math.min(outcome.least, outcome.spent + worst);
      return;
    }
    inFlight += worst;
    outcome.peak = Math.max(outcome.peak, outcome.spent + inFlight);
    await wait();
    const real = random() < 0.2 ? worst : worst * random();
    inFlight -= worst;
    outcome.spent += real;
    outcome.asked += 1;
    budget.settle(worst, real);
    if (repairs > 0 && random() < 0.3) await ask(repairs - 1);
  }
  const papers = Array.from({ length: 1 + Math.floor(random() * 12) }, async () => {
    await wait();
    await ask(2);
  });
  await Promise.all(papers);
  return outcome;
}

describe('createBudget', () => {
  it('keeps the cap in 1,000 random schedules, and every wait ends', async () => {
    const outcomes: Outcome[] = [];
    for (let seed = 1; seed <= 1000; seed += 1) {
      const cap = [0.01, 0.3, 5, 1000][seed % 4] ?? 1;
      const outcome = await spendAtRandom(cap, seed);
      const context = { seed, cap, ...outcome };
      expect(outcome.spent, JSON.stringify(context)).toBeLessThanOrEqual(cap * (1 + 1e-9));
      expect(outcome.peak, JSON.stringify(context)).toBeLessThanOrEqual(cap * (1 + 1e-9));
      // Nothing is refused that would have fitted at the end.
      expect(outcome.least, JSON.stringify(context)).toBeGreaterThan(cap * (1 - 1e-9));
      outcomes.push(outcome);
    }
    // The schedules did something: most asked, many were refused.
    expect(outcomes.filter(({ asked }) => asked > 0).length).toBeGreaterThan(900);
    expect(outcomes.filter(({ refused }) => refused > 0).length).toBeGreaterThan(200);
  });

  it('refuses at once what can never fit', async () => {
    const budget = createBudget(1);
    expect(await budget.reserve(1.01)).toBe(false);
    expect(await budget.reserve(0.5)).toBe(true);
    // Another request is in flight, but 1.01 would not fit even if it cost nothing.
    expect(await budget.reserve(1.01)).toBe(false);
  });

  it('waits for a request in flight, and takes what it gives back', async () => {
    const budget = createBudget(1);
    expect(await budget.reserve(0.7)).toBe(true);
    let answer: boolean | undefined;
    const second = budget.reserve(0.7).then((fits) => (answer = fits));
    await setImmediate();
    expect(answer).toBeUndefined();
    budget.settle(0.7, 0.2);
    await second;
    expect(answer).toBe(true);
  });

  it('refuses when what comes back is too little', async () => {
    const budget = createBudget(1);
    await budget.reserve(0.7);
    const second = budget.reserve(0.7);
    budget.settle(0.7, 0.4);
    expect(await second).toBe(false);
    expect(await budget.reserve(0.6)).toBe(true);
  });

  it('lets a request without a price pass, whatever was spent', async () => {
    const budget = createBudget(1);
    await budget.reserve(1);
    budget.settle(1, 1);
    expect(await budget.reserve(0)).toBe(true);
    expect(await budget.reserve(0.000_001)).toBe(false);
  });

  it('does not wait for the rest that sums of decimals leave', async () => {
    const amounts = [0.21, 0.18, 0.2];
    expect(amounts.reduce((rest, usd) => rest - usd, 0.21 + 0.18 + 0.2)).toBeGreaterThan(0);
    const budget = createBudget(0.9);
    for (const usd of amounts) expect(await budget.reserve(usd)).toBe(true);
    for (const usd of amounts) budget.settle(usd, 0);
    expect(await budget.reserve(0.9)).toBe(true);
  });
});
