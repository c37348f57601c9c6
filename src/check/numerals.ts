/** A number in a text: as written, and all the values it may stand for. */
export type Numeral = { written: string; values: number[] };

/** All numbers in digits of a text. Digits that belong to a name (wav2vec2, BCPT-220K, 3D) are none. */
export function numeralsIn(text: string): Numeral[] {
  return [...plainDigits(text).matchAll(NUMERAL)].map(([written, digits = '', scale]) => {
    const value = Number(digits.replaceAll(',', ''));
    const factor = scale === undefined ? undefined : SCALES[scale];
    const values = factor === undefined ? [value] : [value, round(value * factor)];
    return { written: written.trim(), values };
  });
}

/** The values of all numbers in digits of a text. */
export function valuesOf(text: string): Set<number> {
  return new Set(numeralsIn(text).flatMap(({ values }) => values));
}

const SCALES: Record<string, number> = {
  k: 1e3,
  K: 1e3,
  M: 1e6,
  B: 1e9,
  T: 1e12,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  億: 1e8,
  十亿: 1e9,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

// Digits that follow a letter belong to a name (wav2vec, Qwen2.5), unless the letter is Chinese or
// Japanese. The scale must not be the beginning of a unit: 16 kHz, 5 MB, 3 km.
const NUMERAL =
  /(?<![A-Za-z\d_.]|[A-Za-z][-\u2010\u2011])(\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?:\s?([十百千万]?[千万亿]|[萬億]|(?:[kKMBT]|thousand|million|billion|trillion)(?![A-Za-z])))?/g;

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function superscriptDigit(char: string): string {
  return String(SUPERSCRIPTS.indexOf(char));
}

/** One way to write digits: ASCII, thousands by commas or nothing, no TeX between them. */
function plainDigits(text: string): string {
  return (
    text
      // A full-width comma after a digit is a comma of the sentence, unless all are full-width.
      .replace(/[０-９](?:[０-９．，]*[０-９])?/g, (run) => run.normalize('NFKC'))
      .replace(/[⁰¹²³⁴-⁹]+/g, (run) => `^${run.replace(/./g, superscriptDigit)}`)
      .replaceAll('{,}', ',')
      .replace(/\\[,;:!]/g, '\u2009')
      .replace(/(?<=\d)[\u00A0\u2009\u202F](?=\d{3}(?!\d))/g, '')
      .replace(/\\(?:[A-Za-z]+|.)|~/g, ' ')
      .replace(/(?<=\d)[xX](?=\d)/g, '×')
      .replace(/(?<![A-Za-z\d_.])(?:\d-?[dD]|1st)(?![A-Za-z\d])/g, ' ')
  );
}

/** 0.358 × 1e6 is 357999.99… in floating point. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
