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

  it('10000 of another seed read back as themselves by a GFM parser', async () => {
    const { strings, differences } = await fuzzPost(
      NO_KRAMDOWN === false ? 1000 : 10_000,
      SEED + 1,
    );
    expect(differences).toEqual([]);
    expect(strings).toBeGreaterThanOrEqual(1000);
  });
});

describe('strings that were once shown wrongly', () => {
  it.each(Object.entries(KEPT_STRINGS))('%j is itself (%s)', async (string) => {
    expect(await findDifferences([string])).toEqual([]);
  });
});
