const BY_POINT = String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+`;
const BY_COMMA = String.raw`\d{1,3}(?:\.\d{3})+,\d+(?!\.?\d)|\d{1,3}(?:[.,'’ ]\d{3})+(?!\d|[.,]\d+\.)(?:[.,]\d+)?|\d+,\d+(?!\.?\d)|\d+\.\d+|\d+|\.\d+`;

// 千克, 百分点 and 兆赫 are units, no scales.
const HAN_SCALE = '[十百千万萬亿億兆백천만억조]+(?![克米瓦赫字分])';
const LATIN_SCALE =
  '[kKMBT](?![A-Za-z])|(?:[Hh]undred|[Tt]housand|[Tt]ausend|mil millones|[Mm]illi(?:on|ard)(?:en|s|es|e)?|[Mm]io\\.?|[Mm]rd\\.?|millones|millón|milliers|mille|mil|billones|Billionen|[Bb]illions?|[Tt]rillions?)(?![A-Za-zÀ-ÿ])';
const EXPONENT = String.raw`\s?\^\s?\{?\s?([-−+]?\s?\d{1,4})\s?\}?`;

/**
 * A number in digits: a fraction (1/16, 四 分の 1 in digits), or digits with one of an exponent
 * (1e-4), a power (10^{-3}), a product with a power of ten, a scale (35.8 万, 35만 8천, 2 million).
 * The groups are those of `NumeralGroups`; names for them would cost half of the time.
 */
function patternOf(digits: string): RegExp {
  return new RegExp(
    String.raw`(?<![A-Za-z\d_.])(?:(\d{1,6})(?:\s?\/\s?|\}\{)(\d{1,6})(?!\d|[/.]\d)|(\d{1,6}(?:\.\d{1,3})?)\s?(?:分の|分之|분의)\s?(\d{1,6})|(${digits})(?:[eE]([-−+]?\d{1,3})(?![A-Za-z\d])|${EXPONENT}|\s?[×·*x]\s?10${EXPONENT}|[\s-]?(${LATIN_SCALE})|\s?(${HAN_SCALE}(?:\s?\d{1,4}\s?${HAN_SCALE}){0,3}(?:\d{1,4}(?!\d|[.,]\d)|\s\d,?\d{3}(?!\d|[.,]\d))?))?)`,
    'g',
  );
}

/**
 * What the patterns capture: numerator, denominator; denominator, numerator; digits, exponent of e,
 * power of the digits, power of ten, scale in Latin letters, scale in Han or Hangul.
 */
export type NumeralGroups = readonly (string | undefined)[];

export const NUMERAL_BY_POINT = patternOf(BY_POINT);
/** For languages that write 1,5 and 1.500; what both can mean is left open. */
export const NUMERAL_BY_COMMA = patternOf(BY_COMMA);

const HAN_SCALES: Record<string, number> = {
  十: 10,
  百: 1e2,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
  兆: 1e12,
  백: 1e2,
  천: 1e3,
  만: 1e4,
  억: 1e8,
  조: 1e12,
};
/** By the first letters in lower case; the first that fits counts. */
const LATIN_SCALES: [start: string, scale: number][] = [
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['tausend', 1e3],
  ['mil millones', 1e9],
  ['milliard', 1e9],
  ['mrd', 1e9],
  ['millier', 1e3],
  ['mille', 1e3],
  ['mil', 1e3],
  ['billionen', 1e12],
  ['billones', 1e12],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
];

/** The factor of a scale in Latin letters. */
export function latinScale(word: string): number {
  const lower = word.toLowerCase();
  if (/^mill?(?:i|o|ó)(?:on|n)/.test(lower)) return 1e6;
  return LATIN_SCALES.find(([start]) => lower.startsWith(start))?.[1] ?? 1;
}

/** The value of a number that goes on with Han or Korean scales: 35.8 and 万; 35 and 만 8천. */
export function valueWithHanScale(first: number, rest: string): number {
  let total = first;
  let at = 0;
  for (const [index, [scale]] of [...rest.matchAll(/[^\d\s,]+/g)].entries()) {
    const place = rest.indexOf(scale, at);
    const before = index === 0 ? first : Number(rest.slice(at, place).replace(/[\s,]/g, ''));
    const factor = scale.split('').reduce((product, char) => product * (HAN_SCALES[char] ?? 1), 1);
    total = index === 0 ? before * factor : total + before * factor;
    at = place + scale.length;
  }
  return total + Number(rest.slice(at).replace(/[\s,]/g, ''));
}
