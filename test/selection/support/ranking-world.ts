import { createBudget, type Budget } from '../../../src/explanation/budget.ts';
import { priceOf } from '../../../src/explanation/cost.ts';
import { lastJsonObject } from '../../../src/explanation/last-json-object.ts';
import { createMessagesClient } from '../../../src/explanation/messages-client.ts';
import { createPaidModel } from '../../../src/explanation/paid-model.ts';
import type { Paper } from '../../../src/paper.ts';
import { renderRankingInstructions } from '../../../src/selection/ranking-prompt.ts';
import { rankingSchema } from '../../../src/selection/ranking-reply.ts';
import { createRanker, type Rank } from '../../../src/selection/ranking.ts';

export const KEY = 'sk-test-0123456789';

export type RankingWorldOptions = {
  baseUrl: string;
  interests?: string;
  model?: string;
  apiKey?: string;
  budget?: Budget;
  concurrency?: number;
};

/** The ranker on real parts, with its log. */
export function createRankingWorld(options: RankingWorldOptions): { rank: Rank; log: string[] } {
  const log: string[] = [];
  const model = options.model ?? 'claude-haiku-5-5';
  const interests = options.interests ?? 'speech enhancement';
  const instructions = renderRankingInstructions(interests);
  const maxTokens = 4000;
  const write = (line: string) => void log.push(line);
  const ask = createMessagesClient({
    model,
    apiKey: options.apiKey ?? KEY,
    baseUrl: options.baseUrl,
    maxTokens,
    instructions,
    schema: rankingSchema(),
    thinking: 'disabled',
    log: write,
  });
  const rank = createRanker({
    model: createPaidModel({
      ask,
      model,
      instructions,
      maxTokens,
      budget: options.budget ?? createBudget(5),
      priceOf: priceOf(model, undefined),
      wait: async () => {},
    }),
    interests,
    concurrency: options.concurrency ?? 4,
    lastJsonObject,
    log: write,
  });
  return { rank, log };
}

export function paperOf(id: string, changes: Partial<Paper> = {}): Paper {
  return {
    id,
    version: 1,
    kind: 'new',
    title: `Paper ${id}`,
    authors: ['Ada Müller'],
    categories: ['cs.SD'],
    abstract: 'We listen to rooms.',
    comments: undefined,
    ...changes,
  };
}

/** So many papers, from 2603.90001 on. */
export function papersOf(count: number): Paper[] {
  return Array.from({ length: count }, (_, at) => paperOf(`2603.${90_001 + at}`));
}

/** The ids that a request for scores asks about, read as lines between the tags. */
export function askedIds(prompt: string): string[] {
  const [, lines = ''] = /<papers>\n([\s\S]*?)\n<\/papers>/.exec(prompt) ?? [];
  return lines.split('\n').map((line) => {
    const paper: unknown = JSON.parse(line);
    return typeof paper === 'object' && paper !== null && 'id' in paper ? String(paper.id) : '';
  });
}

export function replyOf(scores: Record<string, unknown>): string {
  return JSON.stringify({
    scores: Object.entries(scores).map(([id, score]) => ({ id, score })),
  });
}
