import type { Failure, Spending } from '../paper.ts';
import type { Budget } from './budget.ts';
import { tokenBound, type PriceOf, type Usage } from './cost.ts';
import type { Ask, Message, ModelAnswer } from './messages-client.ts';

export type PaidModelOptions = {
  ask: Ask;
  model: string;
  /** What every request carries beside its messages, for the worst case of its price. */
  instructions: string;
  maxTokens: number;
  budget: Budget;
  priceOf: PriceOf;
};

/** A model and the purse it is paid from. */
export type PaidModel = {
  /**
   * Asks within the budget and adds what it took to `spending`. What came to nothing (a broken
   * stream, a schema not taken) is asked 3 times in all.
   * @throws UserError when no further request of the run can succeed.
   */
  ask: (
    messages: Message[],
    spending: Spending,
  ) => Promise<{ text: string } | { failure: Failure }>;
  /** An account on which nothing is spent yet. */
  openAccount: () => Spending;
};

const ATTEMPTS = 3;

/** Room for the schema and the frame of a request, in tokens. */
const FRAME = 1000;

const NOTHING: Usage = { input: 0, output: 0, cacheWrite: 0, cacheRead: 0 };

/**
 * Puts a purse to a model. Each request reserves its worst case first, so that the budget holds
 * with many in flight.
 */
export function createPaidModel(options: PaidModelOptions): PaidModel {
  const { budget, priceOf } = options;

  async function askOnce(messages: Message[], spending: Spending): Promise<ModelAnswer> {
    // As if all were written to the cache, which costs most.
    const input = tokenBound(options.instructions + JSON.stringify(messages)) + FRAME;
    const worst = priceOf({ ...NOTHING, cacheWrite: input, output: options.maxTokens }) ?? 0;
    if (!(await budget.reserve(worst))) {
      return { failure: { reason: 'budget', detail: 'The cost cap (max-cost) was reached.' } };
    }
    const usage = { ...NOTHING };
    try {
      return await options.ask(messages, usage);
    } finally {
      const usd = priceOf(usage);
      budget.settle(worst, usd ?? 0);
      spending.requests += 1;
      spending.inputTokens += usage.input + usage.cacheWrite + usage.cacheRead;
      spending.outputTokens += usage.output;
      if (spending.costUsd !== undefined) spending.costUsd += usd ?? 0;
    }
  }

  return {
    async ask(messages, spending) {
      let trouble = '';
      for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
        const answer = await askOnce(messages, spending);
        if (!('again' in answer)) return answer;
        trouble = answer.again;
      }
      return { failure: { reason: 'unavailable', detail: trouble } };
    },
    openAccount: () => ({
      model: options.model,
      requests: 0,
      inputTokens: 0,
      outputTokens: 0,
      costUsd: priceOf(NOTHING),
    }),
  };
}
