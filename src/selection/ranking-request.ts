import type { Spending } from '../paper.ts';

export type Message = { role: 'user' | 'assistant'; content: string };

type Usage = { input: number; output: number; cacheWrite: number; cacheRead: number };

/** What ranking needs of the model and of the purse it shares with the writer. */
export type RankingRequestOptions = {
  /** Makes one request and fills in `usage`; `again`: another one may succeed. */
  ask: (
    messages: Message[],
    usage: Usage,
  ) => Promise<{ text: string } | { failure: { detail: string } } | { again: string }>;
  /** What every request carries beside its messages, for the worst case of its price. */
  instructions: string;
  maxTokens: number;
  budget: {
    reserve: (usd: number) => Promise<boolean>;
    settle: (reserved: number, spent: number) => void;
  };
  /** US dollars; undefined where the price of the model is not known. */
  priceOf: (usage: Usage) => number | undefined;
  /** The most tokens that a text can be. */
  tokenBound: (text: string) => number;
};

/**
 * Asks within the budget, adds to `spending` what it took, and gives the text of the reply, or why
 * there is none. @throws UserError when no further request of the run can succeed.
 */
export type RankingRequest = (
  messages: Message[],
  spending: Spending,
) => Promise<{ text: string } | { why: string }>;

/** How often a request is made that came to nothing (a broken stream, a schema not taken). */
const ATTEMPTS = 3;

/** Room for the schema and the frame of a request, in tokens. */
const FRAME = 1000;

export const NO_TOKENS: Usage = { input: 0, output: 0, cacheWrite: 0, cacheRead: 0 };

/** Creates the asking side of the ranking. Each request reserves its worst case first. */
export function createRankingRequest(options: RankingRequestOptions): RankingRequest {
  const { ask, budget, priceOf, tokenBound } = options;

  async function askOnce(messages: Message[], spending: Spending) {
    // As if all were written to the cache, which costs most.
    const input = tokenBound(options.instructions + JSON.stringify(messages)) + FRAME;
    const bound = { ...NO_TOKENS, cacheWrite: input, output: options.maxTokens };
    const worst = priceOf(bound) ?? 0;
    if (!(await budget.reserve(worst))) {
      return { failure: { detail: 'The cost cap (max-cost) was reached.' } };
    }
    const usage = { ...NO_TOKENS };
    try {
      return await ask(messages, usage);
    } finally {
      const usd = priceOf(usage);
      budget.settle(worst, usd ?? 0);
      spending.requests += 1;
      spending.inputTokens += usage.input + usage.cacheWrite + usage.cacheRead;
      spending.outputTokens += usage.output;
      if (spending.costUsd !== undefined) spending.costUsd += usd ?? 0;
    }
  }

  return async (messages, spending) => {
    let why = '';
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const answer = await askOnce(messages, spending);
      if ('text' in answer) return answer;
      if ('failure' in answer) return { why: sentence(answer.failure.detail) };
      why = answer.again;
    }
    return { why: sentence(why) };
  };
}

/** What an endpoint says may or may not end as a sentence does. */
function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
