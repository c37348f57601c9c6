/** One measured number that may not pass a limit. */
export type Figure = {
  /** What was measured, e.g. `reading, 5 MB`. */
  name: string;
  value: number;
  /** What the number counts, e.g. `× parse5`. */
  unit: string;
  atMost: number;
};

/** Prints its table and gives the figures that count. */
export type Bench = () => Figure[] | Promise<Figure[]>;

/** `reading, 5 MB: 0.9 × parse5 (≤ 5)`, and `MISSED` behind it where it is. */
export function describeFigure(figure: Figure): string {
  const { name, value, unit, atMost } = figure;
  return `${name}: ${value.toFixed(value < 2 ? 2 : 1)} ${unit} (≤ ${atMost})${isMet(figure) ? '' : ' MISSED'}`;
}

export function isMet({ value, atMost }: Figure): boolean {
  // A number that could not be measured meets no limit.
  return value <= atMost;
}

/** The middle one of an odd count of numbers; NaN where there is none. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
