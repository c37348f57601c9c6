/** One measured number, and the limit that it may not pass where there is one. */
export type Figure = {
  /** What was measured, e.g. `reading, 5 MB`. */
  name: string;
  value: number;
  /** What the number counts, e.g. `× parse5`. */
  unit: string;
  /** Without one the number is told and not judged. */
  atMost?: number;
};

/** Prints its table and gives the figures that count. */
export type Bench = () => Figure[] | Promise<Figure[]>;

/** `reading, 5 MB: 0.90 × parse5 (≤ 5)`, and `MISSED` behind it where it is. */
export function describeFigure(figure: Figure): string {
  const limit = figure.atMost === undefined ? '' : ` (${describeLimit(figure)})`;
  return `${figure.name}: ${describeValue(figure)}${limit}${isMet(figure) ? '' : ' MISSED'}`;
}

/** `≤ 1.05`, or nothing. */
export function describeLimit({ atMost }: Figure): string {
  return atMost === undefined ? '' : `≤ ${Number(atMost.toFixed(3))}`;
}

/** `0.90 × parse5` */
export function describeValue({ value, unit }: Figure): string {
  return `${shorten(value)} ${unit}`;
}

export function isMet({ value, atMost }: Figure): boolean {
  // A number that could not be measured meets no limit.
  return atMost === undefined ? Number.isFinite(value) : value <= atMost;
}

/** The middle one of an odd count of numbers; NaN where there is none. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** Three digits say all that is repeatable. */
function shorten(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}
