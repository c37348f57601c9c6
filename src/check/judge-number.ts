import type { Finding } from '../paper.ts';
import { derivationOf } from './derived-number.ts';
import { mistakenValues } from './mistaken-number.ts';
import { showPassage } from './passages.ts';
import { isFall } from './number-conflict.ts';
import { bestPassage, contextOf } from './number-context.ts';
import type { Evidence } from './number-evidence.ts';
import type { Occurrence } from './number-index.ts';
import { isKeptUnit } from './numeral-units.ts';
import { fits, isSameUnit, occurrencesOf } from './number-fit.ts';
import type { Numeral } from './numerals.ts';
import type { ReadSentence } from './read-sentence.ts';

type Doubt = Omit<Finding, 'where'>;
type Score = (one: Occurrence) => number;

/** A neighbour that is one thing with the number, here and in the paper: 43.2 ± 4.8. */
const BESIDE = 1;
const BESIDE_CHARACTERS = 12;
/** How much better the passage of another number has to fit, so that this one is doubted. */
const TIMES = 1.5;
const MARGIN = 0.3;
/** A cell of a table need not say the unit that the text says of the same number. */
const CELL_TIMES = 0.7;

/** The doubt about the number at an index of an explainer's sentence, if there is one. */
export function judgeNumber(
  index: number,
  sentence: ReadSentence,
  evidence: Evidence,
): Doubt | undefined {
  const numeral = sentence.numerals[index];
  if (numeral === undefined) return undefined;
  const all = occurrencesOf(numeral, evidence);
  const isLower = isFall({ numeral, text: sentence.part });
  const anchors = sentence.anchorsAt(index);
  const beside = neighboursOf(numeral, index, sentence);
  const score: Score = (one) =>
    contextOf(one.passage, anchors, evidence) +
    BESIDE * beside.filter(({ step, values }) => evidence.isBeside(one.order, step, values)).length;
  const show = (passage: number | undefined): string | undefined =>
    passage === undefined ? undefined : showPassage(evidence.textOf(passage), []);
  const unknown = (what: string, passage: number | undefined): Doubt => ({
    rule: 'number-unknown',
    what,
    passage: show(passage),
  });

  if (all.length === 0) {
    if (isCount(numeral)) return undefined;
    const derivation = derivationOf(numeral, sentence.numerals, evidence);
    if (derivation !== undefined) {
      return { rule: 'number-derived', what: numeral.written, passage: derivation };
    }
    const canBe = (one: Occurrence): boolean => fits(numeral, one, isLower, evidence);
    const meant = likeliest(numeral, sentence, evidence, canBe, score);
    return unknown(numeral.written, meant?.passage ?? bestPassage(anchors));
  }
  const fitting = all.filter((one) => fits(numeral, one, isLower, evidence));
  const best = fitting.reduce((most, one) => Math.max(most, score(one)), -Infinity);
  const other = betterOther(numeral, all, fitting, best, score, sentence.part);
  if (other !== undefined) return unknown(inFull(numeral, sentence), other.passage);
  const alike = loneAmongAlike(numeral, index, sentence, fitting, best, score, evidence);
  if (alike !== undefined) return unknown(inFull(numeral, sentence), alike);
  const needsUnit = fitting.some((one) => isSameUnit(numeral, one));
  const isLike = (one: Occurrence): boolean =>
    fits(numeral, one, isLower, evidence) && (!needsUnit || isSameUnit(numeral, one));
  const meant = likeliest(numeral, sentence, evidence, isLike, score);
  if (meant === undefined || meant.score <= best * TIMES + MARGIN) return undefined;
  return unknown(numeral.written, meant.passage);
}

/** What is written without having to count: one of them, two sides. */
function isCount({ values: [value = 0], unit, negative }: Numeral): boolean {
  return unit === undefined && !negative && Number.isInteger(value) && value <= 2;
}

/** With its sign and its unit, which are what is in doubt. */
function inFull({ at, end, negative }: Numeral, { part }: ReadSentence): string {
  return part.slice(negative ? at - 1 : at, end).trim();
}

/** The same digits with another sign or unit, where their passage fits better than any with these. */
function betterOther(
  numeral: Numeral,
  all: readonly Occurrence[],
  fitting: readonly Occurrence[],
  best: number,
  score: Score,
  part: string,
): Occurrence | undefined {
  if (fitting.length === 0) return all.toSorted((one, other) => score(other) - score(one))[0];
  const isFitting = new Set(fitting);
  const isBare =
    fitting.every((one) => one.isRow && one.unit === undefined) &&
    (numeral.unit === undefined ? !Number.isInteger(numeral.values[0]) : isKeptUnit(numeral.unit));
  const isUncounted =
    numeral.unit === undefined && COUNTS_NOTHING.test(part.slice(numeral.end, numeral.end + 4));
  // 5.0 ms is not what 5 was meant to be.
  return all
    .filter((one) => !isFitting.has(one) && one.isWhole !== numeral.endsInNought)
    .find((one) =>
      (isBare || isUncounted) && !one.isRow
        ? score(one) >= best * CELL_TIMES
        : score(one) > best + MARGIN,
    );
}

/** Numbers to either side that are looked at. */
const MOST_ALIKE = 10;

/** What follows a number that does not say what there are so many of. */
const COUNTS_NOTHING = /^\s?(?:$|[.。,，;；、)）\n]|[的のを]|이다|이며)/;

/**
 * The passage of a number without unit whose neighbours in the sentence are of the same column of
 * a table, and have one.
 */
function loneAmongAlike(
  numeral: Numeral,
  index: number,
  { numerals }: ReadSentence,
  fitting: readonly Occurrence[],
  highest: number,
  score: Score,
  evidence: Evidence,
): number | undefined {
  if (numeral.unit !== undefined) return undefined;
  const best = fitting.find((one) => score(one) === highest);
  if (best?.column === undefined || best.unit !== undefined) return undefined;
  const near = numerals.slice(Math.max(0, index - MOST_ALIKE), index + MOST_ALIKE);
  const alike = near.filter(
    (other) =>
      other !== numeral &&
      occurrencesOf(other, evidence).some(({ column }) => column === best.column),
  );
  return alike.length > 0 && alike.every(({ unit }) => unit !== undefined && isKeptUnit(unit))
    ? best.passage
    : undefined;
}

/** Numbers so close to another in the sentence that they are one thing with it. */
function neighboursOf(
  { at, end }: Numeral,
  index: number,
  { numerals }: ReadSentence,
): { step: number; values: number[] }[] {
  return [-1, 1].flatMap((step) => {
    const other = numerals[index + step];
    if (other === undefined) return [];
    const gap = step < 0 ? at - other.end : other.at - end;
    return gap <= BESIDE_CHARACTERS ? [{ step, values: other.values }] : [];
  });
}

/** The number of the paper that this one is most likely to be mistaken for, by its context. */
function likeliest(
  numeral: Numeral,
  sentence: ReadSentence,
  evidence: Evidence,
  isLike: (one: Occurrence) => boolean,
  score: Score,
): { passage: number; score: number } | undefined {
  const [value = 0] = numeral.values;
  if (numeral.parts !== undefined) return undefined;
  const isDecimal = /\.\d/.test(numeral.written);
  let best: { passage: number; score: number } | undefined;
  for (const other of mistakenValues(numeral.written, value)) {
    if (sentence.values.has(other)) continue;
    for (const one of evidence.occurrencesOf(other)) {
      // 3 is not what 3.8 was meant to be; 38 may be.
      if (isDecimal && Number.isInteger(other) && one.isWhole && other !== value * 10) continue;
      if (!isLike(one)) continue;
      const found = score(one);
      if (found > (best?.score ?? 0)) best = { passage: one.passage, score: found };
    }
  }
  return best;
}
