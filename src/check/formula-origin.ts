import { atomsOf } from './formula-key.ts';
import { type FormulaStock, gramsOf, hasFormula, isValueOfOther } from './formula-stock.ts';

/**
 * Of the triples of symbols in a formula, how many, or what share, the paper need not have: one
 * changed symbol changes three, and a formula may be put together from two of the paper's.
 */
const FREE = 1;
const SHARE = 0.15;

/**
 * Whether a formula may come from a paper: it is there, or it has the letters and nearly all the
 * triples of symbols of the paper's formulas, and no sign turned round. Of a paper without TeX the
 * letters alone are looked at.
 */
export function isMadeOf(
  formula: string,
  key: string,
  paper: FormulaStock,
  metadata: FormulaStock,
): boolean {
  if (isValueOfOther(key, paper.whole)) return false;
  if (hasFormula(paper, key) || hasFormula(metadata, key)) return true;
  const has = (gram: string) =>
    paper.atoms.has(gram) ||
    metadata.atoms.has(gram) ||
    (!paper.hasTex && paper.whole.includes(gram));
  const atoms = atomsOf(formula);
  if (atoms.some((atom) => /[\p{L}]/u.test(atom) && !has(atom))) return false;
  if (hasTurnedSign(atoms, has)) return false;
  if (paper.hasTex && isAmountOfNone(key, paper.whole + metadata.whole)) return false;
  const triples = gramsOf(atoms).filter((gram) => gram.length >= 3);
  const foreign = triples.filter((gram) => !has(gram)).length;
  return !paper.hasTex || foreign <= Math.max(FREE, SHARE * triples.length);
}

/** A sum of numbers, or an index with a decimal (the 1.7 of Cl_{1.7}), that formulas have not. */
function isAmountOfNone(key: string, whole: string): boolean {
  const indices = key.match(/_\d+\.\d+/g) ?? [];
  return SUM.test(key) || indices.some((index) => !whole.includes(index));
}

const SUM = /^[\d.+\-^×·]*\d\+\d[\d.+\-^×·]*$/;

const TURNED: Readonly<Record<string, string>> = {
  '+': '-',
  '-': '+',
  '≤': '≥',
  '≥': '≤',
  '<': '>',
  '>': '<',
};

/** Whether a sign stands between two symbols where the paper has its opposite, and it never. */
function hasTurnedSign(atoms: string[], has: (gram: string) => boolean): boolean {
  const flat = atoms.filter((atom) => !/^[_^()]$/.test(atom));
  return flat.some((sign, at) => {
    const turned = TURNED[sign];
    const before = flat[at - 1];
    const after = flat[at + 1];
    if (turned === undefined || before === undefined || after === undefined) return false;
    return has(before + turned + after) && !has(before + sign + after);
  });
}
