/** A run of characters as a PDF paints it. Lengths in points, from the lower left of the page. */
export type PdfItem = {
  text: string;
  x: number;
  /** Of the baseline. */
  y: number;
  width: number;
  /** Of the font, as painted. */
  size: number;
  /** Name of the font; means nothing beyond its document. */
  font: string;
  /** Degrees that the text is turned counter-clockwise, in quarters. */
  rotation: 0 | 90 | 180 | 270;
};

export type PdfPage = { items: PdfItem[] };

/** Items of one baseline that belong together, left to right. */
export type PdfLine = {
  text: string;
  x0: number;
  x1: number;
  y: number;
  /** Of most of its characters, and so the font. */
  size: number;
  font: string;
  items: PdfItem[];
};

/** The lines of one column between two things that go across the columns, top to bottom. */
export type PdfColumn = PdfLine[];

/** The key under which most weight was counted; undefined where there was none. */
export function heaviest<Key>(weights: ReadonlyMap<Key, number>): Key | undefined {
  let best: { key: Key; weight: number } | undefined;
  for (const [key, weight] of weights) {
    if (best === undefined || weight > best.weight) best = { key, weight };
  }
  return best?.key;
}

/** Counts `amount` more under `key`. */
export function weigh<Key>(weights: Map<Key, number>, key: Key, amount: number): void {
  weights.set(key, (weights.get(key) ?? 0) + amount);
}

/** The middle one of some numbers; 0 where there are none. */
export function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
