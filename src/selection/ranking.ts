import pLimit from 'p-limit';
import type { Paper, Spending } from '../paper.ts';
import { renderRankingRequest } from './ranking-prompt.ts';
import { parseScores } from './ranking-reply.ts';

/** How well papers fit the interests, and what it took to find out. */
export type Ranking = { spending: Spending } & (
  | {
      ranked: true;
      /** Id → score from 0 to 10, for each paper that was given. */
      scores: ReadonlyMap<string, number>;
    }
  | {
      ranked: false;
      /** Why ranking failed, in English for the log and the reviewer; undefined: not called for. */
      why: string | undefined;
    }
);

/** @throws UserError when no further request of the run can succeed. */
export type Rank = (papers: Paper[]) => Promise<Ranking>;

type Message = { role: 'user' | 'assistant'; content: string };

export type RankerOptions = {
  /** Asks within the budget and adds what it took to `spending`; a UserError ends the run. */
  model: {
    ask: (
      messages: Message[],
      spending: Spending,
    ) => Promise<{ text: string } | { failure: { detail: string } }>;
    openAccount: () => Spending;
  };
  /** The reader's words; empty: nothing is ranked and nothing asked. */
  interests: string;
  /** Requests at a time. */
  concurrency: number;
  /** The last complete JSON object of a text; undefined where it holds none. */
  lastJsonObject: (text: string) => unknown;
  log: (line: string) => void;
};

/** More papers in one request would save little and be scored less carefully. */
const PAPERS_A_REQUEST = 50;

/**
 * Creates the ranker: a request for every 50 papers, and one more, with the problem named, when a
 * reply does not score each of them. All papers are ranked or none, as those without a score would
 * have no fair place. A ranking that fails is no failure of the run.
 */
export function createRanker(options: RankerOptions): Rank {
  const { interests, model, log } = options;

  function readScores(text: string, ids: string[]) {
    const { scores, problem, strangers } = parseScores(options.lastJsonObject(text), ids);
    if (strangers.length > 0) {
      const shown = strangers.slice(0, 3).map((id) => JSON.stringify(id.slice(0, 30)));
      log(
        `Ranking: ignored ids that were not asked for (${strangers.length}): ${shown.join(', ')}.`,
      );
    }
    return { scores, problem };
  }

  async function score(papers: Paper[], spending: Spending) {
    const ids = papers.map(({ id }) => id);
    const messages: Message[] = [{ role: 'user', content: renderRankingRequest(papers) }];
    const first = await model.ask(messages, spending);
    if ('failure' in first) return { why: sentence(first.failure.detail) };
    const { scores, problem } = readScores(first.text, ids);
    if (problem === undefined) return { scores };

    log(`Ranking: asking for a repair: ${problem}`);
    messages.push(
      { role: 'assistant', content: first.text.trim() || '(nothing)' },
      { role: 'user', content: `${problem}\nReply with the whole JSON object again.` },
    );
    const second = await model.ask(messages, spending);
    if ('failure' in second) return { why: sentence(second.failure.detail) };
    // A model that answers with the missing ones alone has answered.
    for (const [id, one] of readScores(second.text, ids).scores) scores.set(id, one);
    const missing = ids.length - scores.size;
    if (missing === 0) return { scores };
    return { why: `${spending.model} left ${missing} of ${ids.length} papers without a score.` };
  }

  return async (papers) => {
    const spending = model.openAccount();
    // One paper has its place without being asked about.
    if (interests === '' || papers.length < 2) {
      return { ranked: false, why: undefined, spending: { ...spending, costUsd: 0 } };
    }

    const inTurn = pLimit(options.concurrency);
    const scores = new Map<string, number>();
    let why: string | undefined;
    let isOver = false;
    const scorePart = async (part: Paper[]): Promise<void> => {
      if (isOver) return;
      try {
        const outcome = await score(part, spending);
        if ('scores' in outcome) for (const [id, one] of outcome.scores) scores.set(id, one);
        else why ??= outcome.why;
        isOver ||= why !== undefined;
      } catch (error) {
        isOver = true;
        throw error;
      }
    };
    await Promise.all(partsOf(papers).map((part) => inTurn(scorePart, part)));
    if (why !== undefined) return { ranked: false, why, spending };
    const requests = spending.requests === 1 ? '1 request' : `${spending.requests} requests`;
    log(`Ranked ${papers.length} papers by the interests with ${requests}.`);
    return { ranked: true, scores, spending };
  };
}

/** As few parts as possible, of one size give or take a paper. */
function partsOf(papers: Paper[]): Paper[][] {
  const count = Math.ceil(papers.length / PAPERS_A_REQUEST);
  const size = Math.ceil(papers.length / count);
  return Array.from({ length: count }, (_, at) => papers.slice(at * size, (at + 1) * size));
}

/** What an endpoint says may or may not end as a sentence does. */
function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
