import { passagesOf, withoutNotices } from './nearest-passage.ts';
import { vocabularyNumbersIn } from './number-vocabulary.ts';
import { unitAt } from './numeral-units.ts';
import { scanNumerals, type Numeral } from './numerals.ts';
import { wordsOf, type PaperKeys } from './paper-keys.ts';
import { tableHeads, tableUnits } from './table-heads.ts';

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
  /** What stands after it, a few characters. */
  after: string;
};

/** The numbers and words of a paper by passage (a sentence or a row). */
export type Evidence = {
  occurrencesOf: (value: number) => readonly Occurrence[];
  /** Whether the next number (step 1) or the one before (−1) is close by and has one of these values. */
  isBeside: (order: number, step: number, values: readonly number[]) => boolean;
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
  const unitInTable = tableUnits(passages, heads);
  const byValue = new Map<number, Occurrence[]>();
  const byPassage = new Map<number, number[]>();
  const byKey = new Map<string, number[]>();
  let passage = 0;
  for (const [order, numeral] of numerals.entries()) {
    while ((passages[passage + 1]?.at ?? Infinity) <= numeral.at) passage += 1;
    const isRow = passages[passage]?.isRow ?? false;
    const { negative, unitShared, values, parts, end, endsInNought } = numeral;
    const unit = numeral.unit ?? (isRow ? unitInTable(passage, numeral.at) : undefined);
    const after = text.slice(end, end + AFTER);
    const isWhole = !endsInNought;
    const occurrence = { passage, order, negative, unit, unitShared, isRow, isWhole, after };
    for (const value of new Set([...values, ...(parts ?? [])])) push(byValue, value, occurrence);
    for (const value of values) push(byPassage, passage, value);
  }
  for (const [index, { text: written, isRow }] of passages.entries()) {
    for (const { value, end } of vocabularyNumbersIn(written, 'en')) {
      push(byValue, value, {
        passage: index,
        order: -1,
        negative: false,
        unit: unitAt(written, end)?.unit,
        unitShared: undefined,
        isRow,
        isWhole: true,
        after: written.slice(end, end + AFTER),
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
    valuesIn: (index) => byPassage.get(index) ?? NONE,
    passagesWith: (key) => byKey.get(key) ?? NONE,
    headOf: (index) => heads.get(index) ?? NONE,
    textOf: (index) => passages[index]?.text ?? '',
  };
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V, most = MOST_OCCURRENCES): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else if (list.length < most) list.push(value);
}
