import { KEPT_UNITS, UNIT_IN_RATE, UNIT_OF_WORD } from './numeral-unit-words.ts';

/** Between a number and its unit: spaces, marks of TeX, a hyphen, 个 of 个小时, millions de. */
const GAP = /(?:[^\S\n]|[{}$]){0,4}-?(?:[个個](?=[百小月])|de\s|d['’])?/y;
const LATIN = /[A-Za-z\u00C0-\u024FµμΩ]+(?:\/s(?![A-Za-z]))?/y;
const NEXT_WORD = /[\s-](?:[A-Za-z]+|%)/y;
const LONGEST = 10;

/** A power of a unit: $^{-1}$, ^{2}, and −1 as it comes out of a PDF. */
const POWER = /[\s{}$]{0,2}\^ ?\{? ?([-−+]?) ?([1-9]) ?\}?\$?|([-−])([1-3])(?!\d|[.,]\d)/y;
const PER = / ?\/ ?| per | pro | par | por |[每毎]/y;
const TIMES = /[\s·⋅×{}]{1,3}/y;
/** Units that are multiplied and divided in one: kg m s^{-2}. */
const MOST_PARTS = 4;

const NAME_GOES_ON = /^(?:\d|-[A-Z\d])/;

type Read = { unit: string; end: number };

/** The unit that stands at a place of a text, and where it ends; the gap before it belongs to it. */
export function unitAt(text: string, at: number): Read | undefined {
  const start = endOf(GAP, text, at);
  // No unit begins so; most numbers end here.
  if (/[\s\d,.;:)\]|$-]/.test(text.charAt(start))) return undefined;
  const first = wordAt(text, start, UNIT_OF_WORD) ?? rateAt(text, start);
  return first === undefined ? undefined : withRest(text, first);
}

/** A unit that is none alone has to be divided: S/cm. */
function rateAt(text: string, start: number): Read | undefined {
  if (!UNIT_IN_RATE.has(text.charAt(start))) return undefined;
  const found = wordAt(text, start, UNIT_IN_RATE);
  return found !== undefined && text[found.end] === '/' ? found : undefined;
}

/** Goes on with powers and with further units: km s^{-1}, m/s, fb^{-1}. */
function withRest(text: string, first: Read): Read {
  // Most numbers that have a unit have one.
  if (!/[\s/^$\-−·⋅{}每毎]/.test(text.charAt(first.end))) return first;
  const above: string[] = [];
  const below: string[] = [];
  let { unit, end } = first;
  let isDivided = false;
  for (let part = 0; part < MOST_PARTS; part += 1) {
    const power = powerAt(text, end);
    const isBelow = isDivided !== (power?.isNegative ?? false);
    (isBelow ? below : above).push(unit + (power?.degree ?? ''));
    end = power?.end ?? end;
    const perEnd = endOf(PER, text, end);
    isDivided = perEnd > end;
    const nextStart = isDivided ? perEnd : endOf(TIMES, text, end);
    if (nextStart === end) break;
    const next =
      wordAt(text, nextStart, UNIT_OF_WORD) ??
      (isDivided ? wordAt(text, nextStart, UNIT_IN_RATE) : undefined);
    if (next === undefined || (!isDivided && powerAt(text, next.end) === undefined)) break;
    [unit, end] = [next.unit, next.end];
  }
  return { unit: [above.join(' '), ...below].join('/'), end };
}

function powerAt(
  text: string,
  at: number,
): { isNegative: boolean; degree: string; end: number } | undefined {
  POWER.lastIndex = at;
  const match = POWER.exec(text);
  if (match === null) return undefined;
  const [all, sign = '', degree = '', minus, plainDegree] = match;
  return {
    isNegative: minus !== undefined || (sign !== '' && sign !== '+'),
    degree: (plainDegree ?? degree).replace(/^1$/, ''),
    end: at + all.length,
  };
}

function wordAt(text: string, start: number, units: ReadonlyMap<string, string>): Read | undefined {
  const latinEnd = endOf(LATIN, text, start);
  if (latinEnd > start) {
    // A100 and GW-C are names.
    if (NAME_GOES_ON.test(text.slice(latinEnd, latinEnd + 2))) return undefined;
    const two = endOf(NEXT_WORD, text, latinEnd);
    const three = endOf(NEXT_WORD, text, two);
    // The /s of bit/s is one with it, that of m/s is not.
    const bare = text[latinEnd - 2] === '/' ? latinEnd - 2 : latinEnd;
    for (const end of [three, two, latinEnd, bare]) {
      const unit = unitOf(text.slice(start, end), units);
      if (unit !== undefined) return { unit, end };
    }
    return undefined;
  }
  for (let end = Math.min(text.length, start + LONGEST); end > start; end -= 1) {
    const unit = units.get(text.slice(start, end));
    if (unit !== undefined) return { unit, end };
  }
  return undefined;
}

function unitOf(word: string, units: ReadonlyMap<string, string>): string | undefined {
  // Hertz and hertz are the same, MB and mb are not.
  return units.get(word) ?? (word.length > 2 ? units.get(word.toLowerCase()) : undefined);
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

/** Whether a translation that lacks this unit has lost it. */
export function isKeptUnit(unit: string): boolean {
  const first = /[ /]/.exec(unit)?.index ?? unit.length;
  return first === 0 || KEPT_UNITS.has(unit.slice(0, first));
}

/**
 * Whether a number of the paper has another unit than one of the page. The page may leave out the
 * time of a rate (每秒 3 TB), and say points where the paper says percent, but not the reverse.
 */
export function isOtherUnit(ofPaper: string, ofPage: string): boolean {
  const page = ofPaper.startsWith('percent') ? ofPage.replace(/^point/, 'percent') : ofPage;
  if (ofPaper === page || (isDegree(ofPaper) && isDegree(page))) {
    return false;
  }
  return !ofPaper.startsWith(`${page}/`) && !page.startsWith(`${ofPaper}/`);
}

function isDegree(unit: string): boolean {
  return unit === 'degree' || unit === '°C' || unit === '°F';
}

/** Whether two numbers are of the same unit, be it percent or points of it. */
export function isLikeUnit(one: string | undefined, other: string | undefined): boolean {
  return one?.replace(/^point/, 'percent') === other?.replace(/^point/, 'percent');
}

/** Whether a text has a unit as a word of its own, wherever it stands; of a rate nothing is said. */
export function isWritten(unit: string, text: string): boolean {
  const words = [...UNIT_OF_WORD].filter(([word, one]) => one === unit && /^[\w μ%°]+$/.test(word));
  if (words.length === 0) return false;
  const any = words.map(([word]) => word).join('|');
  return new RegExp(`(?<![A-Za-z])(?:${any})(?![A-Za-z])`).test(text);
}
