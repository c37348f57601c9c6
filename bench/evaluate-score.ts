import { checkExplanation } from '../src/check/check-explanation.ts';
import { RULE_SEVERITY, type Finding, type Severity } from '../src/paper.ts';
import type { SavedAnswer } from './evaluate-answers.ts';
import { languageShare } from './evaluate-language.ts';
import { scoreLengths, type LengthScore } from './evaluate-lengths.ts';

/** What can be said of an answer without asking anybody. */
export type Score = {
  id: string;
  /** `usable`: with the first request. `again`: it took more. `failed`: there is none. */
  outcome: 'usable' | 'again' | 'failed';
  /** Why it failed. */
  failure: string | undefined;
  findings: Finding[];
  counts: Record<Severity, number>;
  lengths: LengthScore;
  /** Share of the text that is in the language of the page; undefined where there is no text. */
  language: number | undefined;
  /** Different numbers in the results part; undefined where none can be expected. */
  figures: number | undefined;
  outputTokens: number;
  /** US dollars; undefined where the price is not known. */
  cost: number | undefined;
  seconds: number;
};

/** Scores one answer by the checks that every run makes, and by what the prompt asks for besides. */
export function scoreAnswer(answer: SavedAnswer): Score {
  const { explanation, failure, paper, reading, settings, spending, seconds } = answer;
  const findings =
    explanation === undefined ? [] : checkExplanation(explanation, paper, reading, settings);
  const counts = { wrong: 0, doubtful: 0, style: 0 };
  for (const { rule } of findings) counts[RULE_SEVERITY[rule]] += 1;
  return {
    id: paper.id,
    outcome: explanation === undefined ? 'failed' : spending.requests > 1 ? 'again' : 'usable',
    failure: failure === undefined ? undefined : `${failure.reason}: ${failure.detail}`,
    findings,
    counts,
    lengths: scoreLengths(answer),
    language:
      explanation === undefined
        ? undefined
        : languageShare(ownTextOf(answer).join('\n'), settings.language),
    figures: figuresOf(answer),
    outputTokens: spending.outputTokens,
    cost: spending.costUsd,
    seconds,
  };
}

/** What the model wrote; the title and abstract of an English page are the paper's. */
function ownTextOf({ explanation, paper }: SavedAnswer): string[] {
  if (explanation === undefined) return [];
  const { title, hook, abstract, background, method, results } = explanation;
  const points = [...background, ...method, ...results];
  return [
    ...(abstract === paper.abstract ? [hook] : [title, hook, abstract]),
    ...points.flatMap(({ label, text, points: inner }) => [label, text].concat(inner)),
  ];
}

function figuresOf({ explanation, reading, settings }: SavedAnswer): number | undefined {
  if (explanation === undefined || !settings.explainer || reading.source === 'abstract') {
    return undefined;
  }
  const text = explanation.results.flatMap((point) => [point.text, ...point.points]).join('\n');
  return new Set(text.match(/(?<![A-Za-z\d.])\d+(?:[.,]\d+)*/g)).size;
}
