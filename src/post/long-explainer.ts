import type { Explanation, Point } from '../paper.ts';
import { LONGEST_TEXT } from './clean-text.ts';

/**
 * UTF-16 units that the three lists of an entry have together; a usual explainer has 1,000 in
 * Chinese and 4,000 in English. What is longer is runaway output, and nobody reads it.
 */
const LONGEST_EXPLAINER = 20_000;

type Lists = Pick<Explanation, 'background' | 'method' | 'results'>;

/**
 * The explainer up to the point that goes past the limit; points under it count as points.
 * @returns `left`: how many points were left out, from there to the end
 */
export function cutExplainer(explanation: Lists): Lists & { left: number } {
  let room = LONGEST_EXPLAINER;
  let left = 0;
  const fits = (...texts: string[]) => {
    // Of a longer string the page shows no more.
    for (const text of texts) room -= Math.min(text.length, LONGEST_TEXT);
    // After the first that does not fit nothing does: a gap in the middle would not be seen.
    if (left > 0 || room < 0) left += 1;
    return left === 0;
  };
  const cut = (points: Point[]) =>
    points.flatMap((point) => {
      const isIn = fits(point.label, point.text);
      const kept = point.points.filter((text) => fits(text));
      return isIn ? [{ ...point, points: kept }] : [];
    });
  return {
    background: cut(explanation.background),
    method: cut(explanation.method),
    results: cut(explanation.results),
    left,
  };
}
