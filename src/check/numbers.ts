import type { Finding, Part } from '../paper.ts';
import type { Checked } from './check-explanation.ts';

/** A number in a text: as written, and all the values it may stand for. */
type Numeral = { written: string; values: number[] };

/**
 * The abstract's translation has the numbers of the abstract and no others; a number of any other
 * part occurs somewhere in the paper. Compared by value, so that 358k is 35.8 万 and 0.5 is .5.
 * Numbers in words are not read, but a small whole number may translate one.
 */
export function checkNumbers({ parts, paper, metadata, source }: Checked): Finding[] {
  const inPaper = valuesOf(source);
  const inMetadata = valuesOf(metadata);
  const findings: Finding[] = [];
  for (const [part, text] of parts) {
    const known = part === 'abstract' || part === 'title' ? inMetadata : inPaper;
    findings.push(...unknownNumbers(part, text, known));
  }
  const translated = valuesOf(parts.get('abstract') ?? '');
  for (const { written, values } of numeralsIn(paper.abstract)) {
    if (!values.some((value) => translated.has(value))) {
      findings.push({ rule: 'number-missing', where: 'abstract', what: written });
    }
  }
  return distinct(findings);
}

function unknownNumbers(where: Part, text: string, known: ReadonlySet<number>): Finding[] {
  return numeralsIn(text)
    .filter(({ values }) => !values.some((value) => known.has(value) || isSmallCount(value)))
    .map(({ written }) => ({ rule: 'number-unknown', where, what: written }));
}

/** "three data sets" becomes 3 个数据集: a digit where the paper has a word. */
function isSmallCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= 10;
}

function valuesOf(text: string): Set<number> {
  return new Set(numeralsIn(text).flatMap(({ values }) => values));
}

const SCALES: Record<string, number> = {
  k: 1e3,
  K: 1e3,
  M: 1e6,
  B: 1e9,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};

// Digits that follow a letter belong to a name (wav2vec, Qwen2.5, BCPT-220K), unless the letter is
// Chinese or Japanese. The scale must not be the beginning of a unit: 16 kHz, 5 MB, 3 km.
const NUMERAL =
  /(?<![A-Za-z\d_.]|[A-Za-z][-\u2010\u2011])(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?:\s?(千|万|萬|亿|億|(?:[kKMB]|thousand|million|billion)(?![A-Za-z])))?/g;

function numeralsIn(text: string): Numeral[] {
  const plain = plainDigits(text);
  return [...plain.matchAll(NUMERAL)].map(([written, digits = '', scale]) => {
    const value = Number(digits.replaceAll(',', ''));
    const factor = scale === undefined ? undefined : SCALES[scale];
    const values = factor === undefined ? [value] : [value, round(value * factor)];
    return { written: written.trim(), values };
  });
}

/** Full-width digits to ASCII, TeX thin spaces and thousands braces out, `\%` to `%`. */
function plainDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\\[,;!%]|\{,\}/g, (tex) => (tex === '{,}' ? ',' : ''))
    .replace(/(\d)[\u00A0\u2009\u202F](?=\d{3}(?!\d))/g, '$1');
}

/** 0.358 × 1e6 is 357999.99… in floating point. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}

function distinct(findings: Finding[]): Finding[] {
  const seen = new Map(findings.map((one) => [`${one.rule} ${one.where} ${one.what}`, one]));
  return [...seen.values()];
}
