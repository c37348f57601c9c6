import { createBatch, type BatchOptions } from '../../../src/explanation/batch.ts';
import { createBatchClient } from '../../../src/explanation/batch-client.ts';
import { createBudget } from '../../../src/explanation/budget.ts';
import { priceOf } from '../../../src/explanation/cost.ts';
import { replySchema } from '../../../src/explanation/reply.ts';
import type { Paper, Reading, Spending } from '../../../src/paper.ts';
import { startMessages, type MessagesOptions } from '../../support/messages-server.ts';

export const KEY = 'sk-test-0123456789';
export const DAY = '2026-03-18';

/** Half an hour after the day was announced. */
const MORNING = Date.parse(`${DAY}T01:30:00Z`);

export type BatchWorldOptions = Partial<Omit<MessagesOptions, 'batches'>> & {
  batches?: MessagesOptions['batches'] | 'none';
};

/** A clock that stands until somebody waits on it. */
export function createClock() {
  let time = MORNING;
  const waits: number[] = [];
  return {
    now: () => new Date(time),
    wait: (milliseconds: number) => {
      waits.push(milliseconds / 1000);
      time += milliseconds;
      return Promise.resolve();
    },
    /** Seconds of each wait. */
    waits,
  };
}

/** The stand-in with batches, and runs that use them; each run begins as a new process does. */
export async function startBatchWorld({ batches, ...options }: BatchWorldOptions = {}) {
  const clock = createClock();
  const server = await startMessages({
    answer: ({ prompt }) => ({ text: `About ${prompt}.`, inputTokens: 10_000, outputTokens: 1000 }),
    key: KEY,
    ...(batches === 'none' ? {} : { batches: { now: clock.now, ...batches } }),
    ...options,
  });

  function createRun(changes: Partial<BatchOptions> & { maxCost?: number; apiKey?: string } = {}) {
    const log: string[] = [];
    const warnings: string[] = [];
    const { maxCost = 5, apiKey = KEY, ...rest } = changes;
    const model = rest.model ?? 'claude-sonnet-5-5';
    const budget = createBudget(maxCost);
    const batch = createBatch({
      client: createBatchClient({ model, apiKey, baseUrl: server.url }),
      budget,
      priceOf: priceOf(model, undefined),
      model,
      instructions: 'Explain.',
      schema: replySchema(true),
      maxTokens: 16_000,
      renderRequest: (paper, reading) => `${paper.id} from ${reading.source}: ${reading.text}`,
      waitMinutes: 60,
      now: clock.now,
      wait: clock.wait,
      log: (line) => void log.push(line),
      warn: (line) => void warnings.push(line),
      ...rest,
    });
    /** What `take` gives for each paper, in order. */
    const takeAll = (papers: Work[]) =>
      papers.map(({ paper }) => batch.take(paper, createSpending()));
    return { batch, budget, log, warnings, takeAll };
  }

  return { server, clock, createRun };
}

export type Work = { paper: Paper; reading: () => Reading };

/** `count` papers with a text, the first `2603.10001`. */
export function createWork(count: number, text = 'A text.'): Work[] {
  return Array.from({ length: count }, (_, index) => ({
    paper: {
      id: `2603.${10_001 + index}`,
      version: 1,
      kind: 'new',
      title: 'A title',
      authors: ['A. Author'],
      categories: ['cs.SD'],
      abstract: 'An abstract.',
      comments: undefined,
    },
    reading: () => ({ source: 'html', text, truncated: false, fallback: undefined }),
  }));
}

export function createSpending(): Spending {
  return { model: 'm', requests: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 };
}

/** The answer of the stand-in about a paper. */
export function answerAbout({ paper, reading }: Work): { text: string } {
  return { text: `About ${paper.id} from ${reading().source}: ${reading().text}.` };
}
