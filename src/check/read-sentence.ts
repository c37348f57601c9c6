import type { ExplainedSentence } from './explained-numbers.ts';
import { anchorOf, type Anchor } from './number-context.ts';
import type { Evidence } from './number-evidence.ts';
import { occurrencesOf } from './number-fit.ts';
import type { Numeral } from './numerals.ts';
import type { PaperKeys } from './paper-keys.ts';

/** A sentence with what the paper has of it. */
export type ReadSentence = ExplainedSentence & {
  /** All values of its numbers. */
  values: ReadonlySet<number>;
  /** What the sentence says beside the number at an index. */
  anchorsAt: (index: number) => Anchor[];
};

/** How much the words and numbers of the lines around tell, and a word known by a table. */
const AROUND = 0.15;
const TABLE_WORD = 0.2;
/** Numbers to either side that are anchors of a number. */
const MOST_BESIDE = 20;
/** A number of the lines around that more passages have says nothing. */
const MOST_AROUND = 5;

/** Looks up in the paper what a sentence says, once for all its numbers. */
export function readSentence(
  sentence: ExplainedSentence,
  evidence: Evidence,
  keys: PaperKeys,
): ReadSentence {
  const { text, numerals, around, numeralsAround } = sentence;
  const own = keys.ofText(text);
  const words = [...keys.ofText(around)].flatMap((key) => {
    const passages = evidence.passagesWith(key);
    const weight = (own.has(key) ? 1 : AROUND) * (key.startsWith('#') ? TABLE_WORD : 1);
    return passages.length === 0 ? [] : [anchorOf(passages, weight)];
  });
  const farther = numeralsAround.flatMap((numeral) => {
    const passages = passagesOf(numeral, evidence);
    const tells = passages.length > 0 && passages.length <= MOST_AROUND;
    return tells ? [anchorOf(passages, AROUND)] : [];
  });
  const seen = new Map<Numeral, Anchor>();
  const anchorFor = (numeral: Numeral): Anchor => {
    const known = seen.get(numeral) ?? anchorOf(passagesOf(numeral, evidence), 1);
    seen.set(numeral, known);
    return known;
  };
  const anchorsAt = (index: number): Anchor[] => {
    const beside = [
      ...numerals.slice(Math.max(0, index - MOST_BESIDE), index),
      ...numerals.slice(index + 1, index + 1 + MOST_BESIDE),
    ];
    const near = beside.map(anchorFor).filter(({ passages }) => passages.length > 0);
    return [...words, ...near, ...farther];
  };
  const values = new Set(numerals.flatMap((numeral) => numeral.values));
  return { ...sentence, values, anchorsAt };
}

function passagesOf(numeral: Numeral, evidence: Evidence): number[] {
  const passages = occurrencesOf(numeral, evidence).map(({ passage }) => passage);
  return [...new Set(passages)].sort((one, other) => one - other);
}
