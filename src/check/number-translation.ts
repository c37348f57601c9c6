import type { Finding } from '../paper.ts';
import type { Checked } from './checked.ts';
import { sentencesOf, showPassage } from './passages.ts';
import { conflictOf } from './number-conflict.ts';
import { pairNumerals } from './number-pairs.ts';
import { countValues, wordNumbersIn } from './number-words.ts';
import { scanNumerals, type Numeral, type NumeralScan } from './numerals.ts';

/**
 * The abstract's translation has the numbers of the abstract, each as often, with its sign and its
 * unit, and no others. Compared by value, so that 358k is 35.8 万 and a quarter 四分之一. Only
 * numbers in digits are looked for; those in words may be what is found. Those of title and
 * comments may come in.
 */
export function checkTranslatedNumbers({ parts, paper, settings }: Checked): Finding[] {
  const translated = parts.get('abstract') ?? '';
  const source = scanNumerals(paper.abstract, 'en');
  const target = scanNumerals(translated, settings.language);
  const sourceWords = countValues([...wordNumbersIn(paper.abstract, 'en'), ...source.inNames]);
  const targetWords = countValues([
    ...wordNumbersIn(translated, settings.language),
    ...target.inNames,
  ]);
  const { pairs, missing, added } = pairNumerals(source.numerals, target.numerals, {
    source: new Set(sourceWords.keys()),
    translation: new Set(targetWords.keys()),
  });
  const passageOf = sentenceFinder(paper.abstract, source);
  const findings: Finding[] = [];
  for (const [from, to] of pairs) {
    const conflict = conflictOf(
      { numeral: from, text: source.text },
      { numeral: to, text: target.text },
    );
    if (conflict === undefined) continue;
    const isLost = conflict === 'unit-lost';
    findings.push({
      rule: isLost ? 'number-missing' : 'number-unknown',
      where: 'abstract',
      what: isLost ? fullText(source, from) : fullText(target, to),
      passage: passageOf(from),
    });
  }
  const extra = around(paper.title, paper.comments ?? '');
  const explains = evidence(sourceWords, targetWords, source);
  for (const numeral of added) {
    if (isSingle(numeral) || numeral.values.some((value) => extra.has(value)) || explains(numeral))
      continue;
    findings.push({
      rule: 'number-unknown',
      where: 'abstract',
      what: numeral.written,
      passage: undefined,
    });
  }
  const tells = evidence(targetWords, sourceWords, target);
  for (const numeral of missing) {
    if (tells(numeral)) continue;
    findings.push({
      rule: 'number-missing',
      where: 'abstract',
      what: numeral.written,
      passage: passageOf(numeral),
    });
  }
  return findings;
}

/** The translated title has only numbers of title, abstract and comments; not counted how often. */
export function checkTitleNumbers({ parts, paper, settings }: Checked): Finding[] {
  const known = around(paper.title, paper.abstract, paper.comments ?? '');
  return scanNumerals(parts.get('title') ?? '', settings.language)
    .numerals.filter(
      (numeral) =>
        !isSingle(numeral) &&
        ![...numeral.values, ...(numeral.parts ?? [])].some((value) => known.has(value)),
    )
    .map(({ written }) => ({ rule: 'number-unknown', where: 'title', what: written }));
}

/** "frame by frame" may be 1 フレームずつ. */
function isSingle({ values: [value], unit, negative }: Numeral): boolean {
  return unit === undefined && !negative && value === 1;
}

function around(...texts: string[]): Set<number> {
  const known = new Set(texts.flatMap((text) => wordNumbersIn(text, 'en')));
  for (const text of texts) {
    const { numerals, inNames } = scanNumerals(text, 'en');
    for (const value of inNames) known.add(value);
    for (const { values } of numerals) for (const value of values) known.add(value);
  }
  return known;
}

/**
 * Whether a side tells a number that no digits of it are paired with: by a word that it has more
 * often than the other side, in a name, or, where it is not counted how often, by digits.
 */
function evidence(
  words: ReadonlyMap<number, number>,
  otherWords: ReadonlyMap<number, number>,
  { numerals }: NumeralScan,
): (numeral: Numeral) => boolean {
  const spare = new Map(
    [...words].map(([value, count]) => [value, count - (otherWords.get(value) ?? 0)]),
  );
  const digits = new Set(numerals.flatMap(({ values }) => values));
  return ({ values, loose }) =>
    values.some((value) => {
      if (loose && digits.has(value)) return true;
      const left = spare.get(value) ?? 0;
      spare.set(value, left - 1);
      return left > 0;
    });
}

/** A number as it stands, with sign and unit. */
function fullText({ text }: NumeralScan, { at, end, negative }: Numeral): string {
  return text.slice(negative ? at - 1 : at, end).trim();
}

/** The sentence of a text that a number of its scan stands in. */
function sentenceFinder(text: string, scan: NumeralScan): (numeral: Numeral) => string | undefined {
  const plain = sentencesOf(scan.text);
  const sources = sentencesOf(text);
  const ends: number[] = [];
  for (const sentence of plain) ends.push((ends.at(-1) ?? 0) + sentence.length);
  return ({ at, written }) => {
    const index = indexAfter(ends, at);
    const sentence = (sources.length === plain.length ? sources : plain)[index] ?? '';
    if (sentence.length <= LONGEST_SENTENCE) return showPassage(sentence, [written]);
    return showPassage(scan.text.slice(Math.max(0, at - 100), at + 100), []);
  };
}

/** A longer sentence is cut before it is looked at, so that many numbers in one cost little. */
const LONGEST_SENTENCE = 1000;

/** The index of the first of some sorted numbers that is above another. */
function indexAfter(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
