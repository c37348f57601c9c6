import { joinItems } from './pdf-lines.ts';
import { medianOf, weigh, type PdfColumn, type PdfItem, type PdfLine } from './pdf-page.ts';

/** Columns stand further apart than words do, in sizes of the letters. */
const BETWEEN_COLUMNS = 1;
/** So far a line may stick out of its column, in points. */
const OVERFULL = 10;
const MOST_CANDIDATES = 12;

/**
 * Where the right column of each page begins, in points; undefined for a page in one column.
 * A page that does not show it by itself, such as the last one, follows the others.
 */
export function findGutters(pages: readonly (readonly PdfItem[])[]): (number | undefined)[] {
  const shown = pages.map(findGutter);
  const found = shown.filter((gutter) => gutter !== undefined);
  const ofDocument = found.length * 2 >= pages.length ? medianOf(found) : undefined;
  return shown.map((gutter) => gutter ?? ofDocument);
}

/** Columns are wide lines that begin at one place near the middle, beside others that end there. */
function findGutter(items: readonly PdfItem[]): number | undefined {
  const lines = joinItems(items, BETWEEN_COLUMNS);
  const left = lines.reduce((least, { x0 }) => Math.min(least, x0), Infinity);
  const right = lines.reduce((most, { x1 }) => Math.max(most, x1), -Infinity);
  const width = right - left;
  const wide = lines.filter((line) => line.x1 - line.x0 > width / 4);
  const starts = new Map<number, number>();
  for (const { x0 } of wide) {
    const place = (x0 - left) / width;
    if (place > 0.4 && place < 0.65) weigh(starts, Math.round(x0), 1);
  }
  const candidates = [...starts].toSorted((a, b) => b[1] - a[1]).slice(0, MOST_CANDIDATES);
  const countAcross = (gutter: number) => wide.filter((line) => goesAcross(line, gutter)).length;
  // An indented list may have more lines than the text of its column, which then goes across.
  const start = candidates
    .filter(([, count]) => count >= 3)
    .map(([place]) => ({ place, across: countAcross(place) }))
    .toSorted((a, b) => a.across - b.across || a.place - b.place)[0]?.place;
  if (start === undefined) return undefined;
  const beside = wide.filter(({ x1 }) => x1 < start).length;
  const begin = wide.filter(({ x0 }) => Math.abs(x0 - start) < 3).length;
  return begin >= 4 && beside >= 4 && begin + beside > countAcross(start) / 3 ? start : undefined;
}

function goesAcross({ x0, x1 }: Pick<PdfLine, 'x0' | 'x1'>, gutter: number): boolean {
  return x0 < gutter - OVERFULL && x1 > gutter + OVERFULL;
}

/**
 * The lines of a page in the order of reading: what goes across the columns divides the page, and
 * between two such lines the left column comes before the right one.
 */
export function orderColumns(items: readonly PdfItem[], gutter: number | undefined): PdfColumn[] {
  if (gutter === undefined) return [joinItems(items, Infinity)];
  const across = joinItems(items, BETWEEN_COLUMNS).filter((line) => goesAcross(line, gutter));
  const taken = new Set(across.flatMap((line) => line.items));
  const rest = items.filter((item) => !taken.has(item));
  const isLeft = ({ x, width }: PdfItem) => x + width / 2 < gutter - OVERFULL / 2;
  const left = joinItems(rest.filter(isLeft), Infinity);
  const right = joinItems(
    rest.filter((item) => !isLeft(item)),
    Infinity,
  );
  const columns: PdfColumn[] = [];
  let [nextLeft, nextRight] = [0, 0];
  const takeAbove = (y: number) => {
    const [fromLeft, fromRight] = [nextLeft, nextRight];
    while ((left[nextLeft]?.y ?? -Infinity) > y) nextLeft += 1;
    while ((right[nextRight]?.y ?? -Infinity) > y) nextRight += 1;
    columns.push(left.slice(fromLeft, nextLeft), right.slice(fromRight, nextRight));
  };
  for (const line of across) {
    takeAbove(line.y);
    // Lines across that follow each other are one column.
    const last = columns.slice(-2).every(({ length }) => length === 0) ? columns.at(-3) : undefined;
    if (last === undefined) columns.push([line]);
    else {
      columns.length -= 2;
      last.push(line);
    }
  }
  takeAbove(-Infinity);
  return columns.filter(({ length }) => length > 0);
}
