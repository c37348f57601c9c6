import { fallsBy, speaksOfFall } from './number-conflict.ts';
import { passagesOf, withoutNotices } from './nearest-passage.ts';
import { vocabularyNumbersIn } from './number-vocabulary.ts';
import { isOtherUnit, isWritten, unitAt } from './numeral-units.ts';
import { scanNumerals, type Numeral } from './numerals.ts';
import { wordsOf, type PaperKeys } from './paper-keys.ts';
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
/** Occurrences of one value that are looked at. */
const MOST_OCCURRENCES = 400;

/** Reads a paper's text once for all numbers of an explanation. */
export function readEvidence(
  source: string,
  keys: PaperKeys,
  wanted: ReadonlySet<string>,
): Evidence {
  const { text, numerals } = scanNumerals(withoutNotices(source), 'en');
  const passages = passagesOf(text);
  const heads = tableHeads(passages);
  const cellOf = tableCells(passages, heads);
  const units = new Set<string>();
  const hasUnit = new Map<string, boolean>();
  const byValue = new Map<number, Occurrence[]>();
  const byPassage = new Map<number, number[]>();
  const byKey = new Map<string, number[]>();
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
    for (const word of wordsOf(written)) {
      for (const key of keys.ofWord(word)) {
        if (wanted.has(key) && byKey.get(key)?.at(-1) !== index) push(byKey, key, index, Infinity);
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
        speaksOfFall(passages[one]?.text ?? ''),
      );
    },
    hasUnit: (unit) => {
      const known = hasUnit.get(unit) ?? isUsed(unit, units, text);
      hasUnit.set(unit, known);
      return known;
    },
    valuesIn: (index) => byPassage.get(index) ?? NONE,
    passagesWith: (key) => byKey.get(key) ?? NONE,
    headOf: (index) => heads.get(index) ?? NONE,
    textOf: (index) => passages[index]?.text ?? '',
  };
}

function isUsed(unit: string, units: ReadonlySet<string>, text: string): boolean {
  return [...units].some((one) => !isOtherUnit(one, unit)) || isWritten(unit, text);
}

/** The unit after a number in words, which is one of the paper's. */
function unitOfWord(written: string, end: number, units: Set<string>): string | undefined {
  const unit = unitAt(written, end)?.unit;
  if (unit !== undefined) units.add(unit);
  return unit;
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V, most = MOST_OCCURRENCES): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else if (list.length < most) list.push(value);
}
