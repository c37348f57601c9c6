import { weightOf } from '../src/explanation/repair-request.ts';
import type { SavedAnswer } from './evaluate-answers.ts';
import { describeAnswers } from './evaluate-report.ts';
import { scoreAnswer, type Score } from './evaluate-score.ts';
import { summarise, type Scored } from './evaluate-summary.ts';
import { renderTable } from './evaluate-table.ts';

/**
 * Two folders of answers to the same papers, side by side. A paper without an answer is worse than
 * any answer. Papers that only one folder has are named and left out.
 */
export function renderComparison(
  first: readonly SavedAnswer[],
  second: readonly SavedAnswer[],
): string {
  const pairs = first.flatMap((a) => {
    const b = second.find(({ paper }) => paper.id === a.paper.id);
    return b === undefined ? [] : [[withScore(a), withScore(b)] as const];
  });
  const a = pairs.map(([one]) => one);
  const b = pairs.map(([, other]) => other);
  if (pairs.length === 0) return 'The two folders have no paper in common.';
  const [left, right] = [summarise(a), summarise(b)];
  const rows = pairs.map(([one, other]) => {
    const [x, y] = [doubtsOf(one.score), doubtsOf(other.score)];
    return [one.score.id, show(x), show(y), x === y ? '' : x < y ? 'A' : 'B'];
  });
  return [
    `A: ${describeAnswers(a.map(({ answer }) => answer))}\nB: ${describeAnswers(b.map(({ answer }) => answer))}`,
    ...caveats(first, second, pairs),
    renderTable(['doubts in', 'A', 'B', 'fewer'], rows),
    renderTable(
      ['measure', 'A', 'B', 'good'],
      left.map(({ name, value, good }, at) => [name, value, right[at]?.value ?? '', good]),
    ),
    verdict(
      rows.filter(([, , , fewer]) => fewer === 'A').length,
      rows.filter(([, , , fewer]) => fewer === 'B').length,
      rows.length,
    ),
  ].join('\n\n');
}

function withScore(answer: SavedAnswer): Scored {
  return { answer, score: scoreAnswer(answer) };
}

/** 3 for each finding "wrong", 1 for each "doubtful", as the repair of a run weighs them. */
function doubtsOf({ outcome, findings }: Score): number {
  return outcome === 'failed' ? Infinity : weightOf(findings);
}

function show(doubts: number): string {
  return doubts === Infinity ? 'failed' : String(doubts);
}

/** What makes the two sides differ besides the model. */
function caveats(
  first: readonly SavedAnswer[],
  second: readonly SavedAnswer[],
  pairs: (readonly [Scored, Scored])[],
): string[] {
  const common = new Set(pairs.map(([{ score }]) => score.id));
  const alone = [...first, ...second].map(({ paper }) => paper.id).filter((id) => !common.has(id));
  const differs = (of: (answer: SavedAnswer) => string) =>
    pairs.some(([a, b]) => of(a.answer) !== of(b.answer));
  return [
    ...(alone.length === 0 ? [] : [`Left out, as only one side has them: ${alone.join(', ')}.`]),
    ...(differs(({ prompt }) => prompt)
      ? ['Note: they were asked with different words (prompt versions).']
      : []),
    ...(differs(({ settings }) => JSON.stringify(settings))
      ? ['Note: language, glossary or explainer differ.']
      : []),
    ...(differs(({ reading }) => reading.text) ? ['Note: they read different texts.'] : []),
  ];
}

/** By the sign test: how often a fair coin would favour one side as clearly. */
function verdict(fewerA: number, fewerB: number, papers: number): string {
  const decided = fewerA + fewerB;
  const equal = papers - decided;
  const count = `Fewer doubts: A ${fewerA}, B ${fewerB}, equal ${equal}.`;
  if (decided === 0) return `${count} The checks see no difference; read a few papers of each.`;
  const chance = signTest(fewerA, fewerB);
  const meaning =
    chance < 0.05
      ? 'That is more than chance.'
      : 'That may be chance: compare more papers, or take the cheaper one.';
  return `${count} Equally good models differ so much in ${Math.round(chance * 100)} % of cases. ${meaning}`;
}

/** The two-sided p-value of so many wins and losses of equals. */
export function signTest(wins: number, losses: number): number {
  const total = wins + losses;
  let tail = 0;
  let ways = 1;
  for (let at = 0; at <= Math.min(wins, losses); at += 1) {
    tail += ways;
    ways = (ways * (total - at)) / (at + 1);
  }
  return Math.min(1, (2 * tail) / 2 ** total);
}
