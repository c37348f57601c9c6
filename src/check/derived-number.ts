import type { Evidence } from './number-evidence.ts';
import type { Numeral } from './numerals.ts';

/** Numbers of the sentence, and of each passage that has one of them, that are tried. */
const MOST_OPERANDS = 12;
const MOST_PASSAGES = 6;

/**
 * How a number follows from two of the paper, of which the sentence has one at least and a passage
 * of the paper the other: `68.1 − 64.0`; their difference, their ratio or the change in percent, to
 * the precision that is written. Of numbers of one digit nothing is derived: too many would fit.
 */
export function derivationOf(
  numeral: Numeral,
  sentence: readonly Numeral[],
  evidence: Evidence,
): string | undefined {
  const [value = 0] = numeral.values;
  const share = shareOf(numeral, evidence);
  if (share !== undefined) return share;
  const written = numeral.written.replaceAll(',', '');
  const digits = written.replace(/^0+\.?0*/, '').replace(/\D/g, '').length;
  if (numeral.bare !== undefined || digits < 2) return undefined;
  const half = 0.5 * 10 ** -(/\.(\d+)/.exec(written)?.[1]?.length ?? 0);
  const isValue = (result: number): boolean => Math.abs(result - value) <= half + 1e-9;
  const others = sentence
    .filter((one) => one !== numeral && one.parts === undefined)
    .slice(0, MOST_OPERANDS)
    .flatMap(({ values: [one] }) => (one === undefined ? [] : [one]));
  for (const own of others) {
    const passages = new Set(evidence.occurrencesOf(own).map(({ passage }) => passage));
    if (passages.size === 0) continue;
    const inPaper = [...passages]
      .slice(0, MOST_PASSAGES)
      .flatMap((passage) => evidence.valuesIn(passage).slice(0, 3 * MOST_OPERANDS));
    const inSentence = others.filter((one) => evidence.occurrencesOf(one).length > 0);
    for (const other of new Set([...inSentence, ...(digits < 3 ? [] : inPaper)])) {
      const [more, less] = [Math.max(own, other), Math.min(own, other)];
      if (less <= 0 || more === less) continue;
      if (isValue(more - less)) return `${more} − ${less}`;
      if (numeral.unit === 'factor' && isValue(more / less)) return `${more} / ${less}`;
      if (numeral.unit !== 'percent') continue;
      if (isValue((100 * (more - less)) / more)) return `(${more} − ${less}) / ${more}`;
      if (isValue((100 * (more - less)) / less)) return `(${more} − ${less}) / ${less}`;
    }
  }
  return undefined;
}

/** 61.8% of 0.618, and a third of 33%. */
function shareOf(
  { values: [value = 0], parts, unit }: Numeral,
  evidence: Evidence,
): string | undefined {
  const percent = parts === undefined ? value : Math.round(100 * value);
  const found = evidence.occurrencesOf(parts === undefined ? round(value / 100) : percent);
  const isShare =
    parts === undefined
      ? unit === 'percent' && !Number.isInteger(value) && found.length > 0
      : found.some((one) => one.unit === 'percent');
  if (!isShare) return undefined;
  return parts === undefined ? `100 × ${round(value / 100)}` : `${percent}%`;
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}
