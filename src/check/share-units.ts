import type { Numeral } from './numerals.ts';

/** Points may be those of percent, or of a scale. */
const POINTS = /^[\s-]?(?:points?|pts?|punto|punkt|分|点|點|점|ポイント|포인트)/i;

/** What joins numbers of one unit. A change of a value (from 5 to 10) is told from a range. */
const LIST =
  /^[\s$]*(?:[-–—~〜～至、,，/±]|\+\/-|\+-|,? ?(?:and|or|und|oder|bis|et|ou|y|o|与|與|和|及|或|对|對|比|와|과|및|と))[\s$+−-]*$/;
const CHANGE = /^[\s$]*(?:to|through|auf|à|a|到|から|에서|versus|vs\.?)[\s$+−-]*$/;
/** A value and its error are one thing, in one unit. */
const ERROR = /^[\s$]*(?:±|\+\/-|\+-)[\s$]*$/;
const MOST_BETWEEN = 12;

/**
 * Gives numbers without a unit the one of the next number, where both are a list, a range or a
 * change, and numbers in points percent, which they may be. Changes the numerals.
 * @param text the text that the numerals have their places in
 */
export function shareUnits(text: string, numerals: Numeral[]): void {
  let next: Numeral | undefined;
  for (const numeral of numerals.toReversed()) {
    if (
      numeral.unit === undefined &&
      next?.unit !== undefined &&
      next.at - numeral.end <= MOST_BETWEEN
    ) {
      const between = text.slice(numeral.end, next.at);
      numeral.unitShared = LIST.test(between) ? 'list' : CHANGE.test(between) ? 'to' : undefined;
      if (numeral.unitShared !== undefined) numeral.unit = next.unit;
      if (ERROR.test(between)) [numeral.unit, numeral.unitShared] = [next.unit, next.unitShared];
    }
    next = numeral;
  }
  for (const numeral of numerals) {
    if (numeral.unit === undefined && POINTS.test(text.slice(numeral.end, numeral.end + 12))) {
      numeral.unit = 'percent';
      numeral.unitShared = 'list';
    }
  }
}
