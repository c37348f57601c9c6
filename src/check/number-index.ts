import type { Reading } from '../paper.ts';
import { passagesOf, type Passage, withoutNotices } from './passages.ts';
import { vocabularyNumbersIn } from './number-vocabulary.ts';
import { unitAt } from './numeral-units.ts';
import { scanNumerals, type Numeral } from './numerals.ts';
import { wordsOf } from './paper-keys.ts';
import { tableCells, tableHeads } from './table-heads.ts';

/** A number of the paper: where it stands, and how. */
export type Occurrence = {
  passage: number;
  /** Its place among the numbers in digits; −1 for one in words. */
  order: number;
  negative: boolean;
  unit: string | undefined;
  unitShared: Numeral['unitShared'];
  /** In a row of a table. */
  isRow: boolean;
  /** Not written with a decimal nought: 5, not 5.0. */
  isWhole: boolean;
  /** Where it ends, and where it begins, in its text. */
  at: number;
  end: number;
  /** In a table: the column, by the row of the heads and its place there. */
  column: string | undefined;
};

/** What is read of a paper's text whatever the explanation says. */
export type NumberIndex = {
  text: string;
  numerals: readonly Numeral[];
  passages: readonly Passage[];
  heads: ReadonlyMap<number, readonly number[]>;
  /** The words of each passage. */
  words: readonly (readonly string[])[];
  byValue: ReadonlyMap<number, readonly Occurrence[]>;
  byPassage: ReadonlyMap<number, readonly number[]>;
  units: ReadonlySet<string>;
};

/** Occurrences of one value that are looked at. */
const MOST_OCCURRENCES = 400;

const seen = new WeakMap<Reading, { source: string; index: NumberIndex }>();

/**
 * Reads the numbers and words of a paper's text, once as long as its reading lives: an answer that
 * is repaired is checked again against the same. Not as long as the paper, which the page keeps: an
 * index is many times as large as its text.
 */
export function indexNumbers(source: string, reading: Reading): NumberIndex {
  const known = seen.get(reading);
  if (known?.source === source) return known.index;
  const index = readIndex(source);
  seen.set(reading, { source, index });
  return index;
}

function readIndex(source: string): NumberIndex {
  const { text, numerals } = scanNumerals(withoutNotices(source), 'en');
  const passages = passagesOf(text);
  const heads = tableHeads(passages);
  const cellOf = tableCells(passages, heads);
  const units = new Set<string>();
  const byValue = new Map<number, Occurrence[]>();
  const byPassage = new Map<number, number[]>();
  let passage = 0;
  for (const [order, numeral] of numerals.entries()) {
    while ((passages[passage + 1]?.at ?? Infinity) <= numeral.at) passage += 1;
    const isRow = passages[passage]?.isRow ?? false;
    const { negative, unitShared, values, parts, at, end, endsInNought } = numeral;
    const cell = isRow ? cellOf(passage, at) : undefined;
    const unit = numeral.unit ?? cell?.unit;
    if (unit !== undefined) units.add(unit);
    const occurrence: Occurrence = {
      passage,
      order,
      negative,
      unit,
      unitShared,
      isRow,
      isWhole: !endsInNought,
      at,
      end,
      column: cell?.column,
    };
    for (const value of new Set([...values, ...(parts ?? [])])) push(byValue, value, occurrence);
    for (const value of values) push(byPassage, passage, value);
  }
  for (const [index, { text: written, isRow, at }] of passages.entries()) {
    for (const { value, end } of vocabularyNumbersIn(written, 'en')) {
      push(byValue, value, {
        passage: index,
        order: -1,
        negative: false,
        unit: unitOfWord(written, end, units),
        unitShared: undefined,
        isRow,
        isWhole: true,
        at: at + end,
        end: at + end,
        column: undefined,
      });
    }
  }
  const words = passages.map((one) => [...new Set(wordsOf(one.text))]);
  return { text, numerals, passages, heads, words, byValue, byPassage, units };
}

/** The unit after a number in words, which is one of the paper's. */
function unitOfWord(written: string, end: number, units: Set<string>): string | undefined {
  const unit = unitAt(written, end)?.unit;
  if (unit !== undefined) units.add(unit);
  return unit;
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else if (list.length < MOST_OCCURRENCES) list.push(value);
}
