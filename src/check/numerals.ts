import {
  latinScale,
  NUMERAL_BY_COMMA,
  NUMERAL_BY_POINT,
  type NumeralGroups,
  valueWithHanScale,
} from './numeral-pattern.ts';
import { maskNames, plainDigits } from './numeral-text.ts';
import { unitAt } from './numeral-units.ts';
import { shareUnits } from './share-units.ts';

/** A number in digits. Places are those of the text that the scan gives, not of its input. */
export type Numeral = {
  /** With its scale, without sign and unit: `35.8 万`. */
  written: string;
  at: number;
  /** Where the number ends, with scale and unit. */
  end: number;
  /** What it may stand for, the likeliest first; without sign. */
  values: number[];
  /** The digits alone, where a scale follows them: 35.8 of 35.8 万. */
  bare: number | undefined;
  /** Written with a decimal nought at its end: 5.0. */
  endsInNought: boolean;
  negative: boolean;
  unit: string | undefined;
  /** The unit is that of the next number: 5 in `5–10 ms` and `5, 10 ms`; in `5 to 10 ms` by `to`. */
  unitShared: 'list' | 'to' | undefined;
  /** Numerator and denominator of a fraction in digits. */
  parts: [number, number] | undefined;
  /** A year, or the version in a name: not counted how often. */
  loose: boolean;
};

export type NumeralScan = {
  /** The text in plain digits. */
  text: string;
  numerals: Numeral[];
  /** Values of the digits that belong to names, places and dimensions. */
  inNames: number[];
};

/**
 * All numbers in digits of a text, in its order. Digits of names (wav2vec2, BCPT-220K, 3D), of
 * references (Table 2, [12]) and of indices are none.
 * @param language BCP-47 tag; where it writes 1,5 the comma is a decimal one, or one of thousands
 */
export function scanNumerals(text: string, language: string): NumeralScan {
  const plain = plainDigits(text);
  const masked = maskNames(plain);
  const byComma = hasDecimalComma(language);
  const numerals: Numeral[] = [];
  const pattern = byComma ? NUMERAL_BY_COMMA : NUMERAL_BY_POINT;
  let last = 0;
  for (const match of masked.text.matchAll(pattern)) {
    // The −1 of s^{-1} is part of a unit.
    if (match.index < last) continue;
    const numeral = readNumeral(masked.text, plain, match, byComma, last);
    numerals.push(numeral);
    last = numeral.end;
  }
  shareUnits(masked.text, numerals);
  return { text: plain, numerals, inNames: masked.inNames.map(Number) };
}

/** Whether a language writes one and a half as 1,5. */
export function hasDecimalComma(language: string): boolean {
  return new Intl.NumberFormat(language).format(1.5).includes(',');
}

function readNumeral(
  text: string,
  plain: string,
  match: RegExpExecArray,
  byComma: boolean,
  last: number,
): Numeral {
  const { index: at } = match;
  const groups = match.slice(1);
  const [numerator, denominator, below, above, digits = '', , , , word, han] = groups;
  const numberEnd = at + match[0].length;
  const scaled = valuesOf(groups, byComma);
  const isKelvin = /\s[KT]$/.test(match[0]);
  const found = isKelvin ? { unit: match[0].slice(-1), end: numberEnd } : unitAt(plain, numberEnd);
  // 300 K are kelvins rather than thousands, 300K the reverse.
  const values = isKelvin ? [...valuesOf(groups.slice(0, 5), byComma), ...scaled] : scaled;
  const unit = text
    .slice(at - 4, at)
    .trimEnd()
    .endsWith('百分之')
    ? 'percent'
    : found !== undefined && isUnit(text, found, numberEnd, values[0] ?? 0)
      ? found.unit
      : undefined;
  const [over, under] = [numerator ?? above, denominator ?? below];
  return {
    written: match[0].trim(),
    at,
    end: unit === undefined || found === undefined ? numberEnd : found.end,
    values,
    bare:
      isKelvin || (word === undefined && han === undefined)
        ? undefined
        : Number(digits.replaceAll(',', '')),
    endsInNought: /\.0+$/.test(digits),
    negative: isNegative(text, at, last),
    unit,
    unitShared: undefined,
    parts: over === undefined || under === undefined ? undefined : [Number(over), Number(under)],
    loose: unit === undefined && (isYear(match[0]) || isVersion(text, at, match[0])),
  };
}

function valuesOf(groups: NumeralGroups, byComma: boolean): number[] {
  const [numerator, denominator, below, above, digits = '', e, power, ten, word, han] = groups;
  if (numerator !== undefined) return [round(Number(numerator) / Number(denominator))];
  if (above !== undefined) return [round(Number(above) / Number(below))];
  const plain = byComma ? valuesByComma(digits) : [Number(digits.replaceAll(',', ''))];
  if (e !== undefined) return plain.map((value) => round(value * 10 ** exponent(e)));
  if (power !== undefined) return plain.map((value) => round(value ** exponent(power)));
  if (ten !== undefined) return plain.map((value) => round(value * 10 ** exponent(ten)));
  if (word !== undefined) return plain.map((value) => round(value * latinScale(word)));
  if (han !== undefined) return plain.map((value) => round(valueWithHanScale(value, han)));
  return plain;
}

function exponent(written: string): number {
  return Number(written.replace('−', '-').replace(/\s/g, ''));
}

/** 1,5 is one and a half; 1.500 and 1,500 may be that or fifteen hundred. */
function valuesByComma(digits: string): number[] {
  const isThousands = /^\d{1,3}(?:[.,'’ ]\d{3})+/.test(digits);
  const groups = digits.split(/[.,'’ ]/);
  const decimal = Number(digits.replace(',', '.'));
  if (!isThousands) return [decimal];
  const last = /^(.*)[.,](\d+)$/.exec(digits);
  const all = Number(groups.join(''));
  if (/[.,]\d+$/.test(digits) && groups.at(-1)?.length !== 3) {
    return [Number(`${groups.slice(0, -1).join('')}.${last?.[2]}`)];
  }
  return groups.length === 2 && !Number.isNaN(decimal) ? [decimal, all] : [all];
}

/** 80s and 1990s are no seconds, the first of 3 × 3 is no factor. */
function isUnit(
  text: string,
  { unit, end }: { unit: string; end: number },
  numberEnd: number,
  value: number,
): boolean {
  if (unit === 's' && text[numberEnd] === 's') {
    return (
      value < 1000 &&
      !(value % 10 === 0 && /\bthe\s\d+$/.test(text.slice(numberEnd - 8, numberEnd)))
    );
  }
  return unit !== 'factor' || !/^\s?\d/.test(text.slice(end, end + 2));
}

const MINUS = /(?:负|負|マイナス|마이너스|영하|[Mm]inus|moins|menos)\s?$/;

/** A hyphen that follows a letter, a digit or the number before is none of a sign. */
function isNegative(text: string, at: number, last: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at);
  if (MINUS.test(before)) return true;
  if (!/[-−–]$/.test(before)) return false;
  if (last > 0 && last === at - 1) return false;
  return !/[A-Za-z\d)\]}%\uE000][-−–]$/.test(before);
}

function isYear(written: string): boolean {
  return /^(?:19|20)\d\d$/.test(written);
}

/** The 2.0 of wav2vec 2.0: a short number after a name. */
function isVersion(text: string, at: number, written: string): boolean {
  return (
    /^\d{1,2}(?:\.\d)?$/.test(written) &&
    /(?:\uE000|(?<![A-Za-z])[A-Z][A-Za-z]+)\s$/.test(text.slice(Math.max(0, at - 20), at))
  );
}

/** 0.358 × 1e6 is 357999.99… in floating point. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
