import type { StoredPaper } from '../test/support/arxiv-stored-paper.ts';
import { randomBelow, type Random } from '../test/support/random.ts';

/** Makes papers that there are not. */
export type PaperMill = {
  /**
   * A paper announced for the first time.
   * @param submittedAt in milliseconds since 1970
   * @param without a category it is not in
   */
  fresh: (day: string, submittedAt: number, without?: string) => StoredPaper;
  /** An announced paper as it comes again: cross-listed into the other category, or replaced. */
  returned: (paper: StoredPaper) => StoredPaper;
  /** Papers of years ago, replaced or newly cross-listed. */
  older: (count: number) => StoredPaper[];
};

const MIXES = [
  ['cs.SD'],
  ['eess.AS'],
  ['cs.SD', 'eess.AS'],
  ['eess.AS', 'cs.SD'],
  ['cs.SD', 'cs.LG'],
  ['eess.AS', 'eess.SP'],
  ['cs.CL', 'cs.SD'],
  ['cs.LG', 'eess.AS'],
  ['cs.CL', 'cs.SD', 'eess.AS'],
];
const ADJECTIVES = ['Quiet', 'Sparse', 'Robust', 'Streaming', 'Neural', 'Causal', 'Low-Rank'];
const THINGS = ['Reverberation', 'Tokens', 'Codecs', 'Voices', 'Beamformers', 'Drums', 'Birdsong'];

/** Creates a mill whose ids rise, as arXiv's do, and are never used twice. */
export function createPaperMill(random: Random): PaperMill {
  let number = 1000 + randomBelow(random, 500);
  let olderNumber = 1000;

  function make(id: string, categories: string[], changes: Partial<StoredPaper>): StoredPaper {
    const title = `${pick(ADJECTIVES)} ${pick(THINGS)} in Series ${id.slice(5)}`;
    const abstract = `We study ${title.toLowerCase()} and measure it on ${2 + randomBelow(random, 9)} sets.`;
    return {
      id,
      version: 1,
      kind: 'new',
      title,
      authors: ['Ada Example', 'Bo Sample'],
      categories,
      comments: null,
      abstract,
      html: random() < 0.9,
      ...changes,
    };
  }

  function pick<T>(items: readonly T[]): T | undefined {
    return items[randomBelow(random, items.length)];
  }

  return {
    fresh(day, submittedAt, without) {
      number += 1 + randomBelow(random, 6);
      const id = `${day.slice(2, 4)}${day.slice(5, 7)}.${String(number).padStart(5, '0')}`;
      const mixes = MIXES.filter((mix) => without === undefined || !mix.includes(without));
      const submitted = `${new Date(submittedAt).toISOString().slice(0, 19)}Z`;
      return make(id, pick(mixes) ?? [], { submitted });
    },
    returned(paper) {
      const other = paper.categories[0] === 'cs.SD' ? 'eess.AS' : 'cs.SD';
      if (!paper.categories.includes(other)) {
        return { ...paper, kind: 'cross', categories: [...paper.categories, other] };
      }
      return { ...paper, kind: 'replaced', version: 2 };
    },
    older(count) {
      return Array.from({ length: count }, () => {
        olderNumber += 1 + randomBelow(random, 20);
        const id = `2401.${String(olderNumber).padStart(5, '0')}`;
        const submitted = '2024-01-15T10:00:00Z';
        return random() < 0.3
          ? make(id, ['cs.CV', pick(['cs.SD', 'eess.AS']) ?? ''], { kind: 'cross', submitted })
          : make(id, pick(MIXES) ?? [], { kind: 'replaced', version: 3, submitted });
      });
    },
  };
}
