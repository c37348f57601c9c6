import type { Evidence } from './number-evidence.ts';

/** What is said beside a number: the passages of the paper that say it too, and how much it tells. */
export type Anchor = { passages: readonly number[]; weight: number };

/** Passages away from a number in which its paragraph is taken to be, and its section. */
const NEAR = 2;
const SAME_SECTION = 8;

/** An anchor tells the more the fewer passages have it. */
export function anchorOf(passages: readonly number[], weight: number): Anchor {
  return { passages, weight: weight / (1 + Math.log2(passages.length)) };
}

/** How well a passage fits anchors: their weight, halved for those near it, a fifth farther off. */
export function contextOf(passage: number, anchors: readonly Anchor[], evidence: Evidence): number {
  const own = [passage, ...evidence.headOf(passage)];
  let sum = 0;
  for (const { passages, weight } of anchors) {
    const distance = own.reduce(
      (least, one) => Math.min(least, distanceTo(one, passages)),
      Infinity,
    );
    if (distance === 0) sum += weight;
    else if (distance <= NEAR) sum += weight / 2;
    else if (distance <= SAME_SECTION) sum += weight / 5;
  }
  return sum;
}

/** The passage that the anchors fit best; undefined where the paper has none of them. */
export function bestPassage(anchors: readonly Anchor[]): number | undefined {
  const sums = new Map<number, number>();
  let best: number | undefined;
  for (const { passages, weight } of anchors) {
    for (const passage of passages) {
      const sum = (sums.get(passage) ?? 0) + weight;
      sums.set(passage, sum);
      if (best === undefined || sum > (sums.get(best) ?? 0)) best = passage;
    }
  }
  return best;
}

/** To the nearest of some sorted numbers. */
function distanceTo(passage: number, sorted: readonly number[]): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < passage) low = middle + 1;
    else high = middle;
  }
  const after = (sorted[low] ?? Infinity) - passage;
  return Math.min(after, passage - (sorted[low - 1] ?? -Infinity));
}
