import type { Finding } from '../paper.ts';
import { derivationOf } from './derived-number.ts';
import type { ExplainedSentence } from './explained-numbers.ts';
import { mistakenValues } from './mistaken-number.ts';
import { showPassage } from './nearest-passage.ts';
import { isFall } from './number-conflict.ts';
import { anchorOf, bestPassage, contextOf, type Anchor } from './number-context.ts';
import type { Evidence, Occurrence } from './number-evidence.ts';
import { fits, isSameUnit, occurrencesOf } from './number-fit.ts';
import type { Numeral } from './numerals.ts';
import type { PaperKeys } from './paper-keys.ts';

/** A sentence with what the paper has of it. */
export type ReadSentence = ExplainedSentence & {
  words: Anchor[];
  numbers: (Anchor & { numeral: Numeral })[];
  isFall: boolean;
};

/** How much the words and numbers around a sentence tell, a word of the table, and one of both. */
const AROUND = 0.15;
const TABLE_WORD = 0.2;
/** A neighbour that is one thing with the number, here and in the paper: 43.2 ± 4.8. */
const BESIDE = 1;
const BESIDE_CHARACTERS = 12;
/** How much better the passage of another number has to fit, so that this one is doubted. */
const TIMES = 1.5;
const MARGIN = 0.3;
/** A cell of a table need not say the unit that the text says of the same number. */
const CELL_TIMES = 0.7;
/** Numbers to either side that are anchors of a number. */
const MOST_BESIDE = 20;

/** Looks up in the paper what a sentence says, once for all its numbers. */
export function readSentence(
  sentence: ExplainedSentence,
  evidence: Evidence,
  keys: PaperKeys,
): ReadSentence {
  const own = keys.ofText(sentence.text);
  const words = [...keys.ofText(sentence.around)].flatMap((key) => {
    const passages = evidence.passagesWith(key);
    const weight = (own.has(key) ? 1 : AROUND) * (key.startsWith('#') ? TABLE_WORD : 1);
    return passages.length === 0 ? [] : [anchorOf(passages, weight)];
  });
  const numbers = [
    ...sentence.numerals.map((numeral) => ({ numeral, weight: 1, most: Infinity })),
    ...sentence.numeralsAround.map((numeral) => ({ numeral, weight: AROUND, most: MOST_AROUND })),
  ].flatMap(({ numeral, weight, most }) => {
    const passages = passagesOf(numeral, evidence);
    if (passages.length === 0 || passages.length > most) return [];
    return [{ ...anchorOf(passages, weight), numeral }];
  });
  return { ...sentence, words, numbers, isFall: isFall(sentence.text) };
}

/** A number of the lines around that more passages have says nothing. */
const MOST_AROUND = 5;

/** The doubt about a number of an explainer's sentence, if there is one. */
export function judgeNumber(
  numeral: Numeral,
  index: number,
  sentence: ReadSentence,
  evidence: Evidence,
): Omit<Finding, 'where'> | undefined {
  const all = occurrencesOf(numeral, evidence);
  const anchors = anchorsOf(numeral, index, sentence);
  const show = (passage: number | undefined): string | undefined =>
    passage === undefined ? undefined : showPassage(evidence.textOf(passage), [numeral.written]);
  const inFull = sentence.part.slice(numeral.at - (numeral.negative ? 1 : 0), numeral.end).trim();
  const beside = neighboursOf(numeral, index, sentence);
  const score = (one: Occurrence): number =>
    contextOf(one.passage, anchors, evidence) +
    BESIDE * beside.filter(({ step, values }) => evidence.isBeside(one.order, step, values)).length;

  if (all.length === 0) {
    if (isCount(numeral)) return undefined;
    const derivation = derivationOf(numeral, sentence.numerals, evidence);
    if (derivation !== undefined) {
      return { rule: 'number-derived', what: numeral.written, passage: derivation };
    }
    const near = likely(numeral, sentence, evidence, 0, score)?.passage ?? bestPassage(anchors);
    return { rule: 'number-unknown', what: numeral.written, passage: show(near) };
  }
  const fitting = all.filter((one) => fits(numeral, one, sentence.isFall));
  // 5.0 ms is not what 5 was meant to be.
  const other = all.filter(
    (one) => one.isWhole !== numeral.endsInNought && !fits(numeral, one, sentence.isFall),
  );
  const best = fitting.reduce((most, one) => Math.max(most, score(one)), -Infinity);
  const isBare =
    numeral.unit === undefined && fitting.every((one) => one.isRow && one.unit === undefined);
  const better = other.find((one) =>
    isBare && !one.isRow && !Number.isInteger(numeral.values[0])
      ? score(one) >= best * CELL_TIMES
      : score(one) > best + MARGIN,
  );
  if (better !== undefined) {
    return { rule: 'number-unknown', what: inFull, passage: show(better.passage) };
  }
  const quality = fitting.some((one) => isSameUnit(numeral, one)) ? 1 : 0;
  const mistaken = likely(numeral, sentence, evidence, quality, score);
  if (mistaken === undefined || mistaken.score <= best * TIMES + MARGIN) return undefined;
  return { rule: 'number-unknown', what: numeral.written, passage: show(mistaken.passage) };
}

/** One and two are said of much that nobody counted. */
function isCount({ values: [value = 0], unit, negative }: Numeral): boolean {
  return unit === undefined && !negative && Number.isInteger(value) && value <= 2;
}

function passagesOf(numeral: Numeral, evidence: Evidence): number[] {
  const passages = occurrencesOf(numeral, evidence).map(({ passage }) => passage);
  return [...new Set(passages)].sort((one, other) => one - other);
}

function anchorsOf(numeral: Numeral, index: number, sentence: ReadSentence): Anchor[] {
  const near = new Set(
    sentence.numerals.slice(Math.max(0, index - MOST_BESIDE), index + MOST_BESIDE),
  );
  const isNear = (one: Numeral): boolean => near.has(one) || sentence.numeralsAround.includes(one);
  return [
    ...sentence.words,
    ...sentence.numbers.filter((one) => one.numeral !== numeral && isNear(one.numeral)),
  ];
}

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

/** The number of the paper that this one may be meant to be, by its context. */
function likely(
  numeral: Numeral,
  sentence: ReadSentence,
  evidence: Evidence,
  quality: number,
  score: (one: Occurrence) => number,
): { passage: number; score: number } | undefined {
  const [value = 0] = numeral.values;
  if (numeral.parts !== undefined) return undefined;
  const isDecimal = /\.\d/.test(numeral.written);
  let best: { passage: number; score: number } | undefined;
  for (const other of mistakenValues(numeral.written, value)) {
    if (sentence.numerals.some(({ values }) => values.includes(other))) continue;
    for (const one of evidence.occurrencesOf(other)) {
      // 3 is not what 3.8 was meant to be; 38 may be.
      if (isDecimal && Number.isInteger(other) && one.isWhole && other !== value * 10) continue;
      if (!fits(numeral, one, sentence.isFall) || (quality > 0 && !isSameUnit(numeral, one)))
        continue;
      const found = score(one);
      if (found > (best?.score ?? 0)) best = { passage: one.passage, score: found };
    }
  }
  return best;
}
