import type { Evidence } from './number-evidence.ts';
import type { Occurrence } from './number-index.ts';
import { isKeptUnit, isLikeUnit, isOtherUnit } from './numeral-units.ts';
import type { Numeral } from './numerals.ts';

/** Where the paper has the value; a table may have 35.8 under "thousands". */
export function occurrencesOf(
  { values, bare, endsInNought }: Numeral,
  evidence: Evidence,
): Occurrence[] {
  const all = values.flatMap((value, at) =>
    // 5.0 is not said by 5.
    evidence
      .occurrencesOf(value)
      .filter(({ isWhole }) => !(at === 0 && endsInNought && isWhole && Number.isInteger(value))),
  );
  if (bare === undefined) return all;
  const cells = [1e3, 1e6, 1e9].map((scale) => Number(((values[0] ?? 0) / scale).toPrecision(12)));
  return [
    ...all,
    ...[bare, ...cells].flatMap((value) =>
      evidence.occurrencesOf(value).filter(({ isRow }) => isRow),
    ),
  ];
}

/**
 * Whether a number of the paper can be one of an explainer, by sign, unit and what it counts.
 * @param isLower whether the sentence speaks of a fall, in which −3.2 may be 3.2
 */
export function fits(
  numeral: Numeral,
  one: Occurrence,
  isLower: boolean,
  evidence: Evidence,
): boolean {
  if (numeral.negative !== one.negative) {
    const isFallen = one.negative ? isLower : !isLower && evidence.fallsBy(one);
    if (!isFallen) return false;
  }
  if (numeral.unitShared !== undefined || one.unitShared !== undefined) return true;
  if (numeral.unit === one.unit) return true;
  if (numeral.unit !== undefined && one.unit !== undefined)
    return !isOtherUnit(one.unit, numeral.unit);
  if (numeral.unit === undefined) return one.unit === undefined || !isKeptUnit(one.unit);
  if (!isKeptUnit(numeral.unit)) return true;
  if (!evidence.hasUnit(numeral.unit)) return false;
  // Per minute is what 1 minute may stand for.
  if (numeral.values[0] === 1) return true;
  const isCount = Number.isInteger(numeral.values[0]) && COUNTS_ELSE.test(evidence.after(one));
  return one.isRow || !isCount;
}

/** A word after a count that is none of the small ones of a sentence: 3 layers are no 3 ms. */
const COUNTS_ELSE =
  /^[\s-]{1,2}(?!(?:above|about|absolute|across|after|against|among|and|are|as|at|an|any|both|it|its|no|not|we|our|so|all|because|before|below|between|but|by|compared|due|for|from|higher|if|in|is|less|lower|more|of|on|only|or|over|per|points?|relative|respectively|than|that|the|this|to|under|using|versus|vs|was|were|when|which|while|with|without|yet)\b)[A-Za-z]{2,}/;

/** Whether both have the same unit, and have one. */
export function isSameUnit(numeral: Numeral, one: Occurrence): boolean {
  return numeral.unit !== undefined && isLikeUnit(numeral.unit, one.unit);
}
