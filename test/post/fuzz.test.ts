import { describe, expect, it } from 'vitest';
import { findDifferences, fuzzPost } from './fuzz/fuzz-post.ts';
import { KEPT_STRINGS } from './fuzz/kept-strings.ts';
import { shrinkStrings } from './fuzz/shrink-string.ts';
import { NO_KRAMDOWN } from './support/readers.ts';

const COUNT = Number(process.env['POST_FUZZ_COUNT'] ?? 100_000);
const SEED = Number(process.env['POST_FUZZ_SEED'] ?? 1);

describe('random hostile strings, in every place of a page and as mixed blocks', () => {
  it.skipIf(NO_KRAMDOWN !== false)(
    `${COUNT} of seed ${SEED} read back as themselves by a GFM parser and the real kramdown${
      NO_KRAMDOWN === false ? '' : ` (${NO_KRAMDOWN})`
    }`,
    async () => {
      const { strings, differences } = await fuzzPost(COUNT, SEED);
      const shortest = await shrinkStrings(differences.flatMap((each) => each.strings));
      expect({ differences, shortest }).toEqual({ differences: [], shortest: undefined });
      expect(strings).toBeGreaterThanOrEqual(COUNT);
    },
    600_000,
  );

  // Where there is no kramdown, this is all there is.
  const few = Math.min(COUNT, NO_KRAMDOWN === false ? 1000 : 20_000);

  it(`${few} of seed ${SEED + 1} read back as themselves by a GFM parser`, async () => {
    const { strings, differences } = await fuzzPost(few, SEED + 1);
    expect(differences).toEqual([]);
    expect(strings).toBeGreaterThanOrEqual(few);
  }, 120_000);
});

describe('strings that were once shown wrongly', () => {
  it.each(Object.entries(KEPT_STRINGS))('%j is itself (%s)', async (string) => {
    expect(await findDifferences([string])).toEqual([]);
  });
});
