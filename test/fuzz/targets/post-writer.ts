import { randomBelow } from '../../support/random.ts';
import { mixedCase, pageCase, readBatch, type Difference } from '../../post/fuzz/fuzz-post.ts';
import { hostileString } from '../../post/fuzz/hostile-string.ts';
import { PLACES } from '../../post/support/hostile-page.ts';
import type { FuzzTarget, Verdict } from '../support/fuzz-target.ts';
import { shorterLists, shorterTexts, smallerMembers } from '../support/shrink.ts';

/** Strings in all places of a page; or mixed blocks, by the seed that makes them. */
type WriterCase = { strings: string[] } | { seed: number };

/** Blocks in a document; groups on a page have a string each for every place. */
const BLOCKS = 40;
const GROUPS = 4;

/**
 * Random hostile strings written by the post writer and read back by a GFM parser and, where it is
 * installed, by the real kramdown.
 */
export const POST_WRITER: FuzzTarget<WriterCase> = {
  name: 'post-writer',
  make(random) {
    if (random() < 0.5) return { seed: randomBelow(random, 2 ** 32) };
    return { strings: Array.from({ length: GROUPS * PLACES }, () => hostileString(random)) };
  },
  async judge(cases) {
    const made = cases.map((one) =>
      'seed' in one ? mixedCase(one.seed, BLOCKS) : pageCase(one.strings),
    );
    return (await readBatch(made)).map(verdictOf);
  },
  smaller: (made) =>
    'seed' in made
      ? []
      : [
          ...shorterLists(made.strings).filter((strings) => strings.length > 0),
          ...smallerMembers(made.strings, shorterTexts),
        ].map((strings) => ({ strings })),
};

function verdictOf([first]: Difference[]): Verdict {
  if (first === undefined) return { outcome: 'read back' };
  const { reader, expected, got } = first;
  return {
    fault: `${reader} reads ${JSON.stringify(got)} where ${JSON.stringify(expected)} was written`,
  };
}
