import type { Explanation, Failure, Paper, Reading, Spending } from '../paper.ts';
import type { Budget } from './budget.ts';
import { tokenBound, type PriceOf, type Usage } from './cost.ts';
import type { Ask, Message, ModelAnswer } from './messages-client.ts';
import { renderRequest, type PromptSettings } from './prompt.ts';
import { parseReply } from './reply.ts';

export type ExplainerOptions = {
  ask: Ask;
  model: string;
  /** What every request carries beside its messages, for the worst case of its price. */
  instructions: string;
  maxTokens: number;
  settings: PromptSettings;
  budget: Budget;
  priceOf: PriceOf;
  log: (line: string) => void;
};

/** What came of one paper. */
export type ExplanationOutcome = { spending: Spending } & (
  { explanation: Explanation } | { failure: Failure }
);

/** @throws UserError when no further request of the run can succeed. */
export type Explain = (paper: Paper, reading: Reading) => Promise<ExplanationOutcome>;

/** How often a request is made that came to nothing (a broken stream, a schema not taken). */
const ATTEMPTS = 3;

/**
 * Creates the writer: one request a paper, and one more, with the problem named, when the reply has
 * not the shape asked for. Each request reserves its worst case in the budget first, so that the
 * budget holds with many in flight.
 */
export function createExplainer(options: ExplainerOptions): Explain {
  const { settings, budget, priceOf, log } = options;

  async function askWithinBudget(messages: Message[], spending: Spending): Promise<ModelAnswer> {
    // The 1,000 is for the schema. As if all were written to the cache, which costs most.
    const input = tokenBound(options.instructions + JSON.stringify(messages)) + 1000;
    const bound = { input: 0, cacheWrite: input, cacheRead: 0, output: options.maxTokens };
    const worst = priceOf(bound) ?? 0;
    if (!(await budget.reserve(worst))) {
      return { failure: { reason: 'budget', detail: 'The cost cap (max-cost) was reached.' } };
    }
    const usage: Usage = { input: 0, output: 0, cacheWrite: 0, cacheRead: 0 };
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

  async function askPatiently(
    messages: Message[],
    spending: Spending,
  ): Promise<{ text: string } | { failure: Failure }> {
    let trouble = '';
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const answer = await askWithinBudget(messages, spending);
      if (!('again' in answer)) return answer;
      trouble = answer.again;
    }
    return { failure: { reason: 'unavailable', detail: trouble } };
  }

  return async (paper, reading) => {
    const spending: Spending = {
      model: options.model,
      requests: 0,
      inputTokens: 0,
      outputTokens: 0,
      costUsd: priceOf({ input: 0, output: 0, cacheWrite: 0, cacheRead: 0 }),
    };
    const messages: Message[] = [
      { role: 'user', content: renderRequest(paper, reading, settings) },
    ];
    const first = await askPatiently(messages, spending);
    if ('failure' in first) return { spending, failure: first.failure };
    const parsed = parseReply(first.text, settings.explainer);
    if ('explanation' in parsed) return { spending, explanation: parsed.explanation };

    log(`${paper.id}: asking for a repair: ${parsed.problem}`);
    messages.push(
      { role: 'assistant', content: first.text.trim() || '(nothing)' },
      { role: 'user', content: `${parsed.problem}\nReply with the whole JSON object again.` },
    );
    const second = await askPatiently(messages, spending);
    if ('failure' in second) return { spending, failure: second.failure };
    const repaired = parseReply(second.text, settings.explainer);
    if ('explanation' in repaired) return { spending, explanation: repaired.explanation };
    return { spending, failure: { reason: 'unreadable', detail: repaired.problem } };
  };
}
