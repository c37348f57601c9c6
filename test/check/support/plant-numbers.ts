import { type Random, randomBelow } from '../../support/random.ts';
import { around, type Change, proseOf, splice, withoutAddresses } from './plant-slot.ts';
import { UNITS } from './plant-units.ts';

// Numbers in digits, in formulas too; digits of names (Qwen2.5-7B, NGC 4417b) are left alone.
const NUMBER =
  /(?<![A-Za-z\d０-９_]|[A-Za-z][-‑]|[\d０-９][.,．，])[\d０-９]+(?:[.,．，][\d０-９]+)*(?![\d０-９A-Za-jlnp-wyzC-LN-Z])/g;

type Found = { at: number; written: string };

function numbersIn(text: string): Found[] {
  return [...withoutAlgebra(text).matchAll(NUMBER)].map(({ 0: written, index }) => ({
    at: index,
    written,
  }));
}

/** The text without addresses and without formulas that have letters: $10^{-3}$ is a number. */
function withoutAlgebra(text: string): string {
  return withoutAddresses(text).replace(/(?<!\\)\$[^$]+\$/g, (formula) =>
    /[A-Za-z]/.test(formula.replace(/\\(?:times|pm|cdot|odot|,)|M_/g, ''))
      ? ' '.repeat(formula.length)
      : formula,
  );
}

/** One digit of each number becomes another one. */
export function changeDigits(text: string, random: Random): Change[] {
  return numbersIn(text).map(({ at, written }) => {
    const places = [...written.matchAll(/[\d０-９]/g)].map(({ index }) => index);
    const place = places[randomBelow(random, places.length)] ?? 0;
    const zero = /\d/.test(written.charAt(place)) ? 0x30 : 0xff10;
    const digit = written.charCodeAt(place) - zero;
    // A leading zero would be no number, so that 9 becomes 1 there.
    const next = place === 0 ? (digit % 9) + 1 : (digit + 1 + randomBelow(random, 9)) % 10;
    const changed = splice(written, place, 1, String.fromCharCode(zero + next));
    return change('digit changed', text, at, written, changed);
  });
}

/** The decimal point goes one place to the left or to the right. */
export function moveDecimals(text: string, random: Random): Change[] {
  // 1.105 is a thousand where 47,9 is a decimal.
  const commaDecimals = /(?<![\d.])\d+,\d{1,2}(?!\d)/.test(text);
  return numbersIn(text).flatMap(({ at, written }) => {
    const point = commaDecimals ? ',' : '.';
    const groups = commaDecimals ? '.' : ',';
    if (!/\d\D?\d/.test(written)) return [];
    const [whole = '', fraction = ''] = written.replaceAll(groups, '').split(point);
    if (/[^\d]/.test(whole + fraction) || Number(whole + fraction) === 0) return [];
    const right = randomBelow(random, 2) === 0;
    const value = `${whole}${fraction}`;
    const place = right ? whole.length + 1 : whole.length - 1;
    const digits = value.padEnd(place, '0').padStart(value.length + (place <= 0 ? 1 : 0), '0');
    const cut = Math.max(place, 1);
    const head = digits.slice(0, cut).replace(/^0+(?=\d)/, '');
    const tail = digits.slice(cut).replace(fraction === '' ? /0+$/ : /$^/, '');
    const changed = tail === '' ? head : `${head}${point}${tail}`;
    if (sameValue(changed, written, point, groups)) return [];
    return [change('decimal moved', text, at, written, changed)];
  });
}

function sameValue(one: string, other: string, point: string, groups: string): boolean {
  const value = (text: string) => Number(text.replaceAll(groups, '').replace(point, '.'));
  return value(one) === value(other);
}

/** What stands after a number becomes another unit of its kind, or is lost. */
export function changeUnits(text: string, language: string): Change[] {
  const prose = proseOf(text);
  return (UNITS[language] ?? []).flatMap(([unit, other]) => {
    const isWord = /^[A-Za-zμ°]/.test(unit);
    const end = isWord ? '(?![A-Za-z/\\d])' : '(?![의の])';
    const gap = /^[kM]$/.test(unit) ? '' : '\\s?';
    const pattern = new RegExp(`(?<=(?<![A-Za-z-])[\\d.,]*\\d)${gap}${unit}${end}`, 'g');
    // 1 to 2% says the same as 1% to 2%, and 12 up to 37% nearly so.
    const isRepeated = new RegExp(`^[^\\d。.,，、;；]{0,8}[\\d.,]*\\d\\s?${unit}`);
    const says = ({ 0: found, index }: RegExpExecArray) =>
      other !== '' || !isRepeated.test(prose.slice(index + found.length));
    return [...prose.matchAll(pattern)].filter(says).map(({ 0: found, index }) => {
      const lead = /^\s/.test(found) && other !== '' ? ' ' : '';
      return change('unit changed or lost', text, index, found, lead + other);
    });
  });
}

/** A minus is lost, or a percentage, voltage or temperature gets one. */
export function flipSigns(text: string): Change[] {
  const minus = [...text.matchAll(/(?<![\d\w\s)}][-−]?|[\d\w)}]\s?)[−-](?=\d)|(?<=\^\{)-(?=\d)/g)];
  const lost = minus.map(({ index }) => change('sign lost', text, index, text.charAt(index), ''));
  const plain = numbersIn(proseOf(text)).filter(
    ({ at, written }) =>
      /\d[.,]\d|\d\d/.test(written) &&
      !/[−\-±^_{–～~/+:.a-zA-Z]\s?$/.test(text.slice(0, at)) &&
      /^\s?(?:%|dB|°C|V|eV)/.test(text.slice(at + written.length)),
  );
  const got = plain.map(({ at, written }) =>
    change('sign gained', text, at, written, `−${written}`),
  );
  return [...lost, ...got];
}

function change(kind: string, text: string, at: number, from: string, to: string): Change {
  const after = splice(text, at, from.length, to);
  return { kind, what: `${from.trim()} → ${to.trim()} in “${around(text, at)}”`, text: after };
}
