import { atomsOf, formulaKey } from './formula-key.ts';
import { formulaSpansOf } from './formula-spans.ts';
import { withoutFormulas } from './prose.ts';

/** What a text has of formulas, in dollars or not. */
export type FormulaStock = {
  /** The key of the whole text. */
  whole: string;
  /** Formulas, the sides of their relations, and the letters that stand alone between words. */
  members: ReadonlySet<string>;
  /** Single atoms, pairs and triples of the formulas, and the letters between words. */
  atoms: ReadonlySet<string>;
  /** Whether it has formulas in dollars at all: the text of a PDF has none. */
  hasTex: boolean;
};

/**
 * Takes stock of the formulas of a text, in time linear in its length.
 * @param isShort whether what stands between the formulas is looked at too, as in an abstract that
 * writes some without dollars. It always is in a text that has none in dollars.
 */
export function formulaStockOf(text: string, isShort: boolean): FormulaStock {
  const { formulas } = formulaSpansOf(text);
  const keys = formulas.map(({ tex }) => formulaKey(tex));
  const hasTex = formulas.length > 0;
  const letters = (withoutFormulas(text).match(LETTER) ?? []).map((letter) => formulaKey(letter));
  const members = new Set(letters);
  const atoms = new Set(letters);
  for (const key of keys) {
    for (const member of key.split(/[=<>≤≥≈∈,，;]/)) members.add(member);
  }
  for (const { tex } of formulas) for (const gram of gramsOf(atomsOf(tex))) atoms.add(gram);
  const whole = isShort || !hasTex ? formulaKey(text) : keys.join('\n');
  return { whole, members, atoms, hasTex };
}

/** Letters that stand alone, by their blocks, which is faster than by their properties. */
const LETTER =
  /(?<![\w\u00C0-\u024F\u0370-\u03FF])[A-Za-z\u0370-\u03FF\u{1D400}-\u{1D7FF}]\d?(?![\w\u00C0-\u024F\u0370-\u03FF])/gu;

/**
 * Whether a text has a formula: as a whole, or both sides of its equals signs and each member of
 * its lists. Of a letter or two there is enough if they are in a longer formula.
 */
export function hasFormula({ whole, atoms }: FormulaStock, key: string): boolean {
  return hasPieces(key, whole, atoms);
}

/** The same, but a letter or two have to stand as a formula, a side of a relation or a word. */
export function hasOwnFormula({ whole, members }: FormulaStock, key: string): boolean {
  return hasPieces(key, whole, members);
}

function hasPieces(key: string, whole: string, short: ReadonlySet<string>): boolean {
  const has = (piece: string) =>
    /^\p{L}.?$/u.test(piece) ? short.has(piece) : whole.includes(piece);
  if (has(key)) return true;
  if (isValueOfOther(key, whole)) return false;
  return key.split(/[=,，]/).every((piece) => !isJudged(piece) || has(piece));
}

/** Whether a key says `β=0.05` where the text says that of another letter, and not of
 * this one. Single digits are values of too many letters. */
export function isValueOfOther(key: string, whole: string): boolean {
  const [, value] = /^[^=]+(=\d[\d.]+)$/.exec(key) ?? [];
  return value !== undefined && hasValue(whole, value) && !hasValue(whole, key);
}

/** Whether a key has a value as a number of its own: `=5` is not in `=50`. */
function hasValue(whole: string, value: string): boolean {
  for (let at = whole.indexOf(value); at >= 0; at = whole.indexOf(value, at + 1)) {
    if (!/[\d.]/.test(whole.charAt(at + value.length))) return true;
  }
  return false;
}

/** Whether a key says more than a number, a sign or a unit, which other rules look at. */
export function isJudged(key: string): boolean {
  // A sum of numbers, 2^64 + 1, is a formula; 2^8 - 2^4 may be a range.
  if (/\d\+\d/.test(key)) return true;
  const rest = key.replace(/^[\d.,+\-±%°×·*∼~<>≤≥≈^'()]+/, '');
  return rest.length < key.length
    ? /[a-zA-Z\u0370-\u03FF∂∇∑∏∫∞∅]/.test(rest) && !UNIT.test(rest)
    : /[a-zA-Z\u0370-\u03FF∂∇∑∏∫∞∅_]/.test(key) && key !== 'μ';
}

const UNIT = /^(?:k?Hz|MHz|GHz|dB\w?|ms|μs|s|min|h|[kMGT]?B?|k?bps|[cmkμn]?m|%|x)$/;

/** The atoms of a formula one by one, in pairs and in triples. */
export function gramsOf(atoms: string[]): string[] {
  const flat = atoms.filter((atom) => !/^[_^()]$/.test(atom));
  return flat.flatMap((atom, at) => {
    const next = flat[at + 1];
    const third = flat[at + 2];
    if (next === undefined) return [atom];
    return third === undefined ? [atom, atom + next] : [atom, atom + next, atom + next + third];
  });
}
