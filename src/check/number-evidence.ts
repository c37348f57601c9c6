import type { Reading } from '../paper.ts';
import { fallsBy, speaksOfFall } from './number-conflict.ts';
import { indexNumbers, type Occurrence } from './number-index.ts';
import { isOtherUnit, isWritten } from './numeral-units.ts';
import type { PaperKeys } from './paper-keys.ts';

/** The numbers and words of a paper by passage (a sentence or a row). */
export type Evidence = {
  occurrencesOf: (value: number) => readonly Occurrence[];
  /** Whether the next number (step 1) or the one before (−1) is close by and has one of these values. */
  isBeside: (order: number, step: number, values: readonly number[]) => boolean;
  /** What stands after a number, a few characters. */
  after: (one: Occurrence) => string;
  /** Whether something falls by a number: in its clause, its row, or the head of its table. */
  fallsBy: (one: Occurrence) => boolean;
  /** Whether a unit is used anywhere in the paper. */
  hasUnit: (unit: string) => boolean;
  /** The values of the numbers in digits of a passage. */
  valuesIn: (passage: number) => readonly number[];
  /** The passages that have a key, in their order; only of keys asked for when it was made. */
  passagesWith: (key: string) => readonly number[];
  /** Passages that speak for a row of a table: its head and its caption. */
  headOf: (passage: number) => readonly number[];
  /** The passage, TeX commands as plain words. */
  textOf: (passage: number) => string;
};

const NONE: readonly never[] = [];
/** Characters after a number in which it is said what it counts. */
const AFTER = 32;
/** Characters between two numbers that are written as one thing: 43.2 ± 4.8. */
const BESIDE = 12;
/** Characters of a row that are looked at for a word of fall. */
const LONGEST_ROW = 500;

/**
 * Reads a paper's text once for all numbers of an explanation.
 * @param source the text and what belongs to it, the same for a reading at each call
 */
export function readEvidence(
  source: string,
  reading: Reading,
  keys: PaperKeys,
  wanted: ReadonlySet<string>,
): Evidence {
  const index = indexNumbers(source, reading);
  const { text, numerals, passages, heads, byValue, byPassage, units } = index;
  const hasUnit = new Map<string, boolean>();
  const byKey = new Map<string, number[]>();
  for (const [passage, words] of index.words.entries()) {
    for (const word of words) {
      for (const key of keys.ofWord(word)) {
        if (!wanted.has(key)) continue;
        const list = byKey.get(key);
        if (list === undefined) byKey.set(key, [passage]);
        else if (list.at(-1) !== passage) list.push(passage);
      }
    }
  }
  return {
    occurrencesOf: (value) => byValue.get(value) ?? NONE,
    isBeside: (order, step, values) => {
      const [one, other] = [numerals[order], numerals[order + step]];
      if (order < 0 || one === undefined || other === undefined) return false;
      const between = step < 0 ? text.slice(other.end, one.at) : text.slice(one.end, other.at);
      return (
        between.length <= BESIDE &&
        !/[|\n]/.test(between) &&
        other.values.some((value) => values.includes(value))
      );
    },
    after: ({ end }) => text.slice(end, end + AFTER),
    fallsBy: ({ order, isRow, passage: row }) => {
      const numeral = numerals[order];
      if (numeral === undefined) return false;
      if (!isRow) return fallsBy({ numeral, text });
      return [row, ...(heads.get(row) ?? NONE)].some((one) =>
        speaksOfFall((passages[one]?.text ?? '').slice(0, LONGEST_ROW)),
      );
    },
    hasUnit: (unit) => {
      const known = hasUnit.get(unit) ?? isUsed(unit, units, text);
      hasUnit.set(unit, known);
      return known;
    },
    valuesIn: (passage) => byPassage.get(passage) ?? NONE,
    passagesWith: (key) => byKey.get(key) ?? NONE,
    headOf: (passage) => heads.get(passage) ?? NONE,
    textOf: (passage) => passages[passage]?.text ?? '',
  };
}

function isUsed(unit: string, units: ReadonlySet<string>, text: string): boolean {
  return [...units].some((one) => !isOtherUnit(one, unit)) || isWritten(unit, text);
}
