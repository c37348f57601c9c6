import type { Measured, UnitKind } from './alignment-units.ts';

/** Sentences of the abstract and those of the translation that stand for them; one side may lack. */
export type Bead = { source: number[]; target: number[] };

/** How sentences come to stand for each other, with the natural logarithm of how usual it is. */
const SHAPES: [source: number, target: number, prior: number][] = [
  [1, 1, Math.log(0.8)],
  [1, 0, Math.log(0.01)],
  [0, 1, Math.log(0.005)],
  [2, 1, Math.log(0.05)],
  [1, 2, Math.log(0.05)],
  [2, 2, Math.log(0.002)],
  [3, 1, Math.log(0.002)],
  [1, 3, Math.log(0.002)],
  // A list: several sentences joined by semicolons.
  [4, 1, Math.log(0.001)],
  [5, 1, Math.log(0.001)],
];

/**
 * How often the counterpart has what a sentence of the abstract has, and how often what a
 * translated sentence has was in the abstract; measured on faithful translations, less a margin.
 */
const KEPT: Record<UnitKind, [translated: number, given: number]> = {
  number: [0.95, 0.9],
  name: [0.93, 0.93],
  formula: [0.95, 0.95],
  link: [0.97, 0.97],
  original: [0.06, 0.95],
  cognate: [0.2, 0.2],
  word: [0.75, 0.52],
};

/** Spread of the logarithm of translated length by length: of long sentences, and more of short. */
const SPREAD = 0.14;
const SPREAD_OF_SHORT = 1.4;
/** Spread of the logarithm of the lengths of sentences. */
const SPREAD_OF_ALL = 0.6;

/**
 * Aligns an abstract with its translation, in order, after Gale and Church (1993): dynamic
 * programming over the likelihood of lengths, here together with that of the numbers, names,
 * formulas and words that both sides have. Quadratic in the number of sentences.
 * @returns aligns by so many characters of prose in the translation for one of the abstract
 */
export function createAlignment(source: Measured[], target: Measured[]): (ratio: number) => Bead[] {
  // What does not depend on the ratio is most of the work.
  const likeness = unitLikelihoods(source, target);
  return (ratio) => alignBy(likeness, source, target, ratio);
}

function alignBy(
  likeness: UnitLikelihood,
  source: Measured[],
  target: Measured[],
  ratio: number,
): Bead[] {
  const rows = source.length + 1;
  const columns = target.length + 1;
  const best = new Float64Array(rows * columns).fill(-Infinity);
  const from = new Int8Array(rows * columns).fill(-1);
  const total = source.reduce((sum, { length }) => sum + length, 0);
  const mean = Math.max(1, (ratio * total) / Math.max(1, source.length));
  best[0] = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const here = best[row * columns + column] ?? -Infinity;
      if (here === -Infinity) continue;
      for (const [shape, [down, right, prior]] of SHAPES.entries()) {
        if (row + down >= rows || column + right >= columns) continue;
        // How much likelier the sentences are as counterparts than as strangers.
        const likelihood =
          down === 0 || right === 0
            ? 0
            : lengthLikelihood(
                source.slice(row, row + down),
                target.slice(column, column + right),
                { ratio, mean },
              ) + likeness(row, down, column, right);
        const score = here + prior + likelihood;
        const at = (row + down) * columns + column + right;
        if (score > (best[at] ?? 0)) {
          best[at] = score;
          from[at] = shape;
        }
      }
    }
  }
  return readBack(from, source.length, target.length);
}

function readBack(from: Int8Array, rows: number, columns: number): Bead[] {
  const beads: Bead[] = [];
  let row = rows;
  let column = columns;
  while (row > 0 || column > 0) {
    const shape = SHAPES[from[row * (columns + 1) + column] ?? -1];
    if (shape === undefined) break;
    const [down, right] = shape;
    row -= down;
    column -= right;
    beads.push({ source: range(row, down), target: range(column, right) });
  }
  return beads.toReversed();
}

function range(start: number, length: number): number[] {
  return Array.from({ length }, (_, at) => start + at);
}

function countUnits(sentences: Measured[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { units } of sentences) {
    for (const unit of units.keys()) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return counts;
}

function lengthLikelihood(
  source: Measured[],
  target: Measured[],
  { ratio, mean }: { ratio: number; mean: number },
): number {
  const expected = 2 + ratio * source.reduce((sum, { length }) => sum + length, 0);
  const length = 2 + target.reduce((sum, one) => sum + one.length, 0);
  const spread = Math.hypot(SPREAD, SPREAD_OF_SHORT / Math.sqrt(expected) / 2);
  const alone = target.reduce(
    (sum, one) => sum + normal(Math.log((2 + one.length) / (2 + mean)), SPREAD_OF_ALL),
    0,
  );
  return normal(Math.log(length / expected), spread) - alone / target.length;
}

function normal(deviation: number, spread: number): number {
  return -((deviation / spread) ** 2) / 2 - Math.log(spread);
}

/** How much likelier so many sentences from a place on have their units in common; a logarithm. */
type UnitLikelihood = (row: number, down: number, column: number, right: number) => number;

/** Each is worked out once, when it is asked for. */
function unitLikelihoods(source: Measured[], target: Measured[]): UnitLikelihood {
  const inSource = countUnits(source);
  const inTarget = countUnits(target);
  const mergedSource = remembered((row, down) => merged(source.slice(row, row + down)));
  const mergedTarget = remembered((column, right) => merged(target.slice(column, column + right)));

  function likelihood(row: number, down: number, column: number, right: number): number {
    const ofSource = mergedSource(row, down);
    const ofTarget = mergedTarget(column, right);
    let sum = 0;
    for (const [unit, kind] of ofSource) {
      const has = ofTarget.has(unit);
      const [kept] = KEPT[kind];
      const others = (inTarget.get(unit) ?? 0) - (has ? 1 : 0);
      const chance = byChance(others, target.length, right);
      sum += Math.log(has ? kept / chance : (1 - kept) / (1 - chance));
    }
    for (const [unit, kind] of ofTarget) {
      if (ofSource.has(unit)) continue;
      const chance = byChance(inSource.get(unit) ?? 0, source.length, down);
      sum += Math.log((1 - KEPT[kind][1]) / (1 - chance));
    }
    return sum;
  }

  const known = remembered((row, down) =>
    remembered((column, right) => likelihood(row, down, column, right)),
  );
  return (row, down, column, right) => known(row, down)(column, right);
}

/** More sentences than any shape takes. */
const MOST_IN_SHAPE = 6;

/** The same function of a place and a number of sentences, worked out once for each. */
function remembered<T>(find: (at: number, count: number) => T): (at: number, count: number) => T {
  const known: T[] = [];
  return (at, count) => (known[at * MOST_IN_SHAPE + count] ??= find(at, count));
}

/** How likely `size` sentences have what `others` of `all` sentences have. */
function byChance(others: number, all: number, size: number): number {
  const one = Math.min(0.9, (others + 0.3) / (all + 1));
  return 1 - (1 - one) ** size;
}

function merged(sentences: Measured[]): ReadonlyMap<string, UnitKind> {
  if (sentences.length === 1) return sentences[0]?.units ?? new Map();
  return new Map(sentences.flatMap(({ units }) => [...units]));
}
