/** How much a review text shows of each thing. */
export type Detail = {
  listed: 'titles' | 'short' | 'ids' | 'counts';
  table: 'titles' | 'short' | 'ids' | 'bare' | 'counts';
  redo: 'titles' | 'short' | 'ids' | 'none';
  /** What findings quote of the paper. */
  passages: 'all' | 'wrong' | 'none';
  /** Links to the lines of the page: of each finding, of each paper, or none. */
  places: 'all' | 'papers' | 'none';
  style: 'all' | 'count';
  /** Papers to look at; of the others the number is told. */
  looks: number;
};

const EVERYTHING: Detail = {
  listed: 'titles',
  table: 'titles',
  redo: 'titles',
  passages: 'all',
  places: 'all',
  style: 'all',
  looks: Infinity,
};

/** What is left out, one after the other, until the text is short enough: last what needs eyes. */
const SAVINGS: Partial<Detail>[] = [
  { listed: 'short', table: 'short', redo: 'short' },
  { redo: 'ids' },
  { listed: 'ids' },
  { table: 'ids' },
  { style: 'count' },
  { listed: 'counts' },
  { table: 'bare' },
  { passages: 'wrong' },
  { places: 'papers' },
  { redo: 'none' },
  { passages: 'none' },
  { table: 'counts' },
  { places: 'none' },
  { looks: 200 },
  { looks: 100 },
  { looks: 50 },
  { looks: 20 },
  { looks: 5 },
  { looks: 0 },
];

/** From everything to counts alone. */
export const DETAILS: Detail[] = [EVERYTHING];
for (const saving of SAVINGS) DETAILS.push({ ...(DETAILS.at(-1) ?? EVERYTHING), ...saving });

/** A shortened title has about this many characters. */
export const SHORT_TITLE = 60;
