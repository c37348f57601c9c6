import { estimateTokens } from '../src/explanation/cost.ts';
import {
  renderRankingInstructions,
  renderRankingRequest,
} from '../src/selection/ranking-prompt.ts';
import { asPaper } from './as-paper.ts';
import type { Figure } from './figure.ts';
import { answerTokens, dollarsFor, readPaperCosts, type PaperCost } from './paper-cost.ts';
import { simulate } from './pipeline-bench.ts';
import { sampleCopies } from './sample-copies.ts';
import { printTable } from './table.ts';

const WRITER = 'claude-sonnet-5-5';
const RANKER = 'claude-haiku-5-5';
const MODELS = [RANKER, WRITER, 'claude-opus-5-5', 'claude-fable-5-1'];

/** A large category on its largest day. */
const LARGE_DAY = 1000;
/** The default of `max-papers`. */
const EXPLAINED = 40;
/** Papers in one request to the ranker, and the tokens of a score in its answer. */
const RANKED_AT_ONCE = 50;
const TOKENS_A_SCORE = 20;
/** The share of the price that the batch interface takes. */
const BATCH = 0.5;

/** What papers cost by their characters and the list prices: an estimate, and no bill. */
export async function benchTokens(): Promise<Figure[]> {
  const papers = readPaperCosts();
  if (papers.length === 0) {
    console.log('\nTokens: there are no recorded pages beside the project.');
    return [];
  }
  const output = answerTokens();
  printTable('Tokens of a paper by its characters, and US dollars', [
    ['', 'characters', 'references', 'past the cap', 'input', 'output', ...MODELS],
    ...papers.map(({ name, characters, references, cut, input }) => [
      name,
      characters,
      references,
      cut,
      input,
      output,
      ...MODELS.map((model) => dollarsFor(model, input, output).toFixed(4)),
    ]),
  ]);
  return [...savings(papers, output), ...(await largeDay(papers, output))];
}

function savings(papers: readonly PaperCost[], output: number): Figure[] {
  const sum = (of: (paper: PaperCost) => number) =>
    papers.reduce((total, paper) => total + of(paper), 0);
  const answers = papers.length * output;
  const paid = dollarsFor(
    WRITER,
    sum(({ input }) => input),
    answers,
  );
  const saved = (name: string, dearer: number): Figure => ({
    name,
    value: (100 * (dearer - paid)) / dearer,
    unit: '% of the price without it',
  });
  const also = (tokens: number) => paid + dollarsFor(WRITER, tokens, 0);
  return [
    saved('saved by leaving references out', also(sum(({ references }) => references))),
    saved('saved by the cap of 120,000 characters', also(sum(({ cut }) => cut))),
    saved('saved by one request instead of two', also(sum(({ input }) => input))),
  ];
}

async function largeDay(papers: readonly PaperCost[], output: number): Promise<Figure[]> {
  const input = papers.reduce((sum, paper) => sum + paper.input, 0) / papers.length;
  const paper = dollarsFor(WRITER, input, output);
  const ranking = rankingDollars();
  const few = EXPLAINED * paper + ranking;
  const fewMinutes = await minutes(EXPLAINED);
  printTable(`A day of ${LARGE_DAY} papers with ${WRITER}, 4 at a time, 20 s an answer`, [
    ['', 'US dollars', 'minutes'],
    ['all explained', (LARGE_DAY * paper).toFixed(2), (await minutes(LARGE_DAY)).toFixed(0)],
    [`ranked, ${EXPLAINED} explained`, few.toFixed(2), fewMinutes.toFixed(0)],
    [`ranked, ${EXPLAINED} explained in a batch`, (few - EXPLAINED * paper * BATCH).toFixed(2), ''],
    ['the ranking alone', ranking.toFixed(2), ''],
  ]);
  return [
    {
      name: `a day of ${LARGE_DAY} papers, ranked and ${EXPLAINED} explained`,
      value: (100 * few) / (LARGE_DAY * paper),
      unit: '% of the price of explaining all',
    },
    { name: 'a paper, the mean of the recorded ones', value: paper, unit: 'US dollars' },
    {
      name: `the price of ${EXPLAINED} papers and the ranking of ${LARGE_DAY}`,
      value: few,
      unit: 'US dollars',
      atMost: 5,
    },
    {
      name: `the time of ${EXPLAINED} papers, 20 s an answer, 4 at a time`,
      value: fewMinutes,
      unit: 'minutes',
    },
  ];
}

async function minutes(papers: number): Promise<number> {
  return (await simulate({ papers, arxiv: 0.2, interval: 3, model: 20, concurrency: 4 })) / 60;
}

function rankingDollars(): number {
  const papers = sampleCopies(LARGE_DAY).map(({ copy }) => asPaper(copy));
  const instructions = renderRankingInstructions('speech enhancement, room acoustics');
  let dollars = 0;
  for (let at = 0; at < papers.length; at += RANKED_AT_ONCE) {
    const some = papers.slice(at, at + RANKED_AT_ONCE);
    const input = estimateTokens(instructions + renderRankingRequest(some));
    dollars += dollarsFor(RANKER, input, some.length * TOKENS_A_SCORE);
  }
  return dollars;
}
