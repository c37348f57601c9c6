import { needsLook } from '../src/paper.ts';
import type { SavedAnswer } from './evaluate-answers.ts';
import type { Score } from './evaluate-score.ts';

/** One line of the summary. */
export type Measure = {
  name: string;
  value: string;
  /** What a good value is, and why that is asked; empty where there is none. */
  good: string;
};

/** An answer and its score. */
export type Scored = { answer: SavedAnswer; score: Score };

/** Sums up the answers of one model, best explained by `good`. */
export function summarise(scored: readonly Scored[]): Measure[] {
  const scores = scored.map(({ score }) => score);
  const explained = scores.filter(({ outcome }) => outcome !== 'failed');
  const share = (count: number, of: number) =>
    of === 0 ? 'none' : `${count} of ${of} (${percent(count / of)})`;
  const without = (test: (score: Score) => boolean) =>
    share(explained.filter((score) => !test(score)).length, explained.length);
  const fields = sum(explained.map(({ lengths }) => lengths.fields));
  const off = sum(explained.map(({ lengths }) => lengths.off.length));
  const languages = explained.flatMap(({ language }) => language ?? []);
  const figures = explained.flatMap((score) => score.figures ?? []);
  return [
    {
      name: 'explained',
      value: share(explained.length, scores.length),
      good: 'all; a refusal or a reply that is cut off leaves the original abstract on the page',
    },
    {
      name: 'with the first request',
      value: without(({ outcome }) => outcome === 'again'),
      good: '90 % or more; each further request costs as much again',
    },
    {
      name: 'no finding "wrong"',
      value: without(({ counts }) => counts.wrong > 0),
      good: '95 % or more; a number, link or formula that the paper does not have',
    },
    {
      name: 'nothing to look at',
      value: without(({ findings }) => needsLook(findings)),
      good: '85 % or more; the rest is what a reviewer reads each morning',
    },
    {
      name: 'lengths as asked for',
      value: share(fields - off, fields),
      good: '95 % or more; long points are what readers skip',
    },
    {
      name: 'in the language, lowest',
      value: languages.length === 0 ? 'none' : percent(Math.min(...languages)),
      good: '98 % or more; less, and a sentence was left in English',
    },
    {
      name: 'figures in the results, fewest',
      value: figures.length === 0 ? 'none' : String(Math.min(...figures)),
      good: '3 or more where there is a full text (theory papers have fewer)',
    },
    { name: 'tokens written, mean', value: mean(scores.map((one) => one.outputTokens)), good: '' },
    { name: 'seconds, mean', value: mean(scores.map((one) => one.seconds)), good: '' },
    { name: 'cost', value: costOf(scores.map(({ cost }) => cost)), good: '' },
  ];
}

function costOf(costs: (number | undefined)[]): string {
  const known = costs.flatMap((cost) => cost ?? []);
  if (known.length < costs.length) return 'not known';
  return `$${sum(known).toFixed(4)}, $${(sum(known) / costs.length).toFixed(4)} a paper`;
}

export function percent(share: number): string {
  // Never rounded up to all.
  return `${Math.floor(share * 100)} %`;
}

function mean(values: number[]): string {
  return values.length === 0
    ? 'none'
    : Math.round(sum(values) / values.length).toLocaleString('en-US');
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
