import { median } from './figure.ts';

/**
 * Measures several things turn by turn, so that what else the machine does is the same for all.
 * @param runs an odd number.
 * @returns the median of each
 */
export async function interleave(
  runs: number,
  cases: (() => Promise<number>)[],
): Promise<number[]> {
  const measured: number[][] = cases.map(() => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [at, measure] of cases.entries()) measured[at]?.push(await measure());
  }
  return measured.map(median);
}
