import type { Failure, Paper, Spending } from '../paper.ts';
import type { BatchClient } from './batch-client.ts';
import {
  createBatchItem,
  type BatchLimits,
  type BatchPaper,
  type BatchPrompt,
} from './batch-item.ts';
import { pickUpAnswers } from './batch-pickup.ts';
import type { BatchAnswer } from './batch-result.ts';
import { askInRounds } from './batch-rounds.ts';
import { countOf } from './batch-work.ts';
import type { Budget } from './budget.ts';
import type { PriceOf } from './cost.ts';
import { createPatience, type Timing } from './patience.ts';

export type BatchOptions = BatchPrompt &
  Timing & {
    client: BatchClient;
    budget: Budget;
    /** Of a direct request; one of a batch costs half. */
    priceOf: PriceOf;
    /** Minutes that are waited for the batches of a day. */
    waitMinutes: number;
    /** Of each batch; by default what the API takes, and what memory does. */
    limits?: BatchLimits | undefined;
    log: (line: string) => void;
    warn: (line: string) => void;
  };

/** Answers of batches, had before the papers' turns. */
export type Batch = {
  /**
   * Asks about the papers of a listing date at once and waits, at most `waitMinutes` and what it
   * takes to cancel. What an earlier run asked for and did not live to read is taken from its
   * batches. What has no answer afterwards is to be asked directly.
   * @throws UserError when no further request of the run can succeed; answers had by then stay.
   */
  request: (day: string, papers: BatchPaper[]) => Promise<void>;
  /** Whether there is an answer about a paper. */
  has: (paper: Paper) => boolean;
  /**
   * The answer about a paper, once; its tokens and price are added to `spending`. An answer picked
   * up from an earlier run is told there too, though it was paid from the budget of that run.
   * @returns undefined where there is none
   */
  take: (paper: Paper, spending: Spending) => { text: string } | { failure: Failure } | undefined;
};

const MINUTE = 60_000;

/** A batch of the day may be a week old: no run tried between Friday and a late Monday. */
const OLDEST = 7 * 24 * 60 * MINUTE;

/** How far the clocks here and at the API may be apart. */
const CLOCKS_APART = 60 * MINUTE;

/** Creates the way through the Message Batches API. Nothing is asked before the first request. */
export function createBatch(options: BatchOptions): Batch {
  const { client, budget, now, wait, log, warn } = options;
  const answers = new Map<string, BatchAnswer>();
  const own = new Set<string>();
  // An endpoint without this API is asked for it once.
  let exists = true;

  const priceOf: PriceOf = (usage) => {
    const usd = options.priceOf(usage);
    return usd === undefined ? undefined : usd / 2;
  };

  return {
    async request(day, papers) {
      if (!exists || papers.length === 0) return;
      const items = papers.map((one) => createBatchItem(day, one, { ...options, priceOf }));
      const open = new Map(items.map((item) => [item.customId, item]));
      const work = {
        client,
        day,
        limits: options.limits,
        open,
        own,
        priceOf,
        now,
        wait,
        log,
        warn,
        patience: createPatience(options.waitMinutes, { now, wait }),
        // No batch can be about papers that are not announced yet.
        since: Math.max(Date.parse(day) - CLOCKS_APART, now().getTime() - OLDEST),
        keep: (item: (typeof items)[number], answer: BatchAnswer) => {
          open.delete(item.customId);
          answers.set(item.paper.id, answer);
        },
      };
      const trouble = (await pickUpAnswers(work)) ?? (await askInRounds(work, budget));
      if (trouble?.status === 404) {
        exists = false;
        warn(`The endpoint has no batches (${trouble.sentence}); papers are asked about directly.`);
      } else if (trouble !== undefined) {
        warn(`The batch failed (${trouble.sentence}); papers are asked about directly.`);
      } else if (open.size > 0) {
        log(`${countOf(open.size, 'paper')} without an answer of a batch: asked about directly.`);
      }
    },
    has: ({ id }) => answers.has(id),
    take({ id }, spending) {
      const had = answers.get(id);
      if (had === undefined) return undefined;
      answers.delete(id);
      const { usage, ...answer } = had;
      spending.requests += 1;
      spending.inputTokens += usage.input + usage.cacheWrite + usage.cacheRead;
      spending.outputTokens += usage.output;
      if (spending.costUsd !== undefined) spending.costUsd += priceOf(usage) ?? 0;
      return answer;
    },
  };
}
