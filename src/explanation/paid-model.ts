import type { Failure, Spending } from '../paper.ts';
import type { Budget } from './budget.ts';
import { tokenBound, type PriceOf, type Usage } from './cost.ts';
import { createGate, type Gate } from './gate.ts';
import type { Ask, Message, ModelAnswer } from './messages-client.ts';
import { createRetryPlan } from './retry-plan.ts';
import { waitFor } from './wait-client.ts';

export type PaidModelOptions = {
  ask: Ask;
  model: string;
  /** What every request carries beside its messages, for the worst case of its price. */
  instructions: string;
  schema?: Record<string, unknown>;
  maxTokens: number;
  budget: Budget;
  priceOf: PriceOf;
  /** The way to the endpoint, one for all its models; without one, 64 requests at a time. */
  gate?: Gate;
  /** Waits so many milliseconds; in real time by default. */
  wait?: (milliseconds: number) => Promise<void>;
  log?: (line: string) => void;
};

/** A model and the purse it is paid from. */
export type PaidModel = {
  /**
   * Asks within the budget and adds what it took to `spending`. Where nothing came and another try
   * may do it (a busy endpoint, a broken stream, a schema not taken), it is asked again, 6 times in
   * all and within 10 minutes of waiting.
   * @throws UserError when no further request of the run can succeed.
   */
  ask: (
    messages: Message[],
    spending: Spending,
  ) => Promise<{ text: string } | { failure: Failure }>;
  /** An account on which nothing is spent yet. */
  openAccount: () => Spending;
};

/** Room for the frame of a request and for what the API adds to it for a schema, in tokens. */
const FRAME = 1000;

const NOTHING: Usage = { input: 0, output: 0, cacheWrite: 0, cacheRead: 0 };

/**
 * Puts a purse to a model. Each attempt reserves its worst case first, so that the budget holds
 * with many in flight, and nothing is reserved while it waits. An answer that broke off may have
 * been thought about unseen, and be billed for it: the budget takes it at its worst case, the
 * account at what is known, and the log tells the difference.
 */
export function createPaidModel(options: PaidModelOptions): PaidModel {
  const { model, budget, priceOf, wait = waitFor, log = () => {} } = options;
  const gate = options.gate ?? createGate(64, log);
  const fixedPart = options.instructions + JSON.stringify(options.schema ?? {});

  async function askOnce(
    messages: Message[],
    worst: number,
    spending: Spending,
  ): Promise<ModelAnswer> {
    if (!(await budget.reserve(worst))) {
      return { failure: { reason: 'budget', detail: 'The cost cap (max-cost) was reached.' } };
    }
    const usage: Usage = { ...NOTHING };
    try {
      return await options.ask(messages, usage);
    } finally {
      const usd = priceOf(usage) ?? 0;
      const unknown = usage.isPartial === true ? Math.max(0, worst - usd) : 0;
      budget.settle(worst, usd + unknown);
      if (unknown > 0) {
        log(`An answer of ${model} broke off: up to $${unknown.toFixed(3)} more may be billed.`);
      }
      spending.requests += 1;
      spending.inputTokens += usage.input + usage.cacheWrite + usage.cacheRead;
      spending.outputTokens += usage.output;
      if (spending.costUsd !== undefined) spending.costUsd += usd;
    }
  }

  return {
    async ask(messages, spending) {
      // As if all were written to the cache, which costs most.
      const input = tokenBound(fixedPart + JSON.stringify(messages)) + FRAME;
      const worst = priceOf({ ...NOTHING, cacheWrite: input, output: options.maxTokens }) ?? 0;
      const plan = createRetryPlan();
      for (;;) {
        const answer = await gate.pass(() => askOnce(messages, worst, spending));
        if (!('again' in answer)) return answer;
        const next = plan.after(answer, gate.isDown);
        if ('over' in next) {
          gate.giveUp();
          return { failure: { reason: 'unavailable', detail: next.over } };
        }
        await wait(next.waitMs);
      }
    },
    openAccount: () => ({
      model,
      requests: 0,
      inputTokens: 0,
      outputTokens: 0,
      costUsd: priceOf(NOTHING),
    }),
  };
}
