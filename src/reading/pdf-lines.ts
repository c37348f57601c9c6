import { heaviest, weigh, type PdfItem, type PdfLine } from './pdf-page.ts';

/** How far a raised or lowered item is from the baseline it belongs to, in sizes of the line. */
const REACH = 0.45;
/** Points; a larger shift is a line of its own, however large the letters. */
const LONGEST_REACH = 8;
/** Characters; what is longer and smaller is a label. */
const LONGEST_INDEX = 12;
/** Of the size: a gap between items that the writer meant as a space. */
const SPACE = 0.13;

type Row = { y: number; size: number; items: PdfItem[] };

/**
 * Joins upright items to lines, top to bottom. What is smaller and raised or lowered, as exponents
 * and marks of footnotes are, joins the line beside it with `^` or `_` before it.
 * @param widestGap where a line is broken in two, in sizes of its letters
 */
export function joinItems(items: readonly PdfItem[], widestGap: number): PdfLine[] {
  return collectRows(items).flatMap((row) => splitRow(row, widestGap));
}

function collectRows(items: readonly PdfItem[]): Row[] {
  const rows: Row[] = [];
  // One row a point of height: looking a row up costs the same however many there are.
  const byHeight = new Map<number, Row>();
  for (const item of items.toSorted((a, b) => b.size - a.size)) {
    const row = nearestRow(item, byHeight);
    if (row !== undefined) {
      row.items.push(item);
      continue;
    }
    const fresh = { y: item.y, size: item.size, items: [item] };
    rows.push(fresh);
    byHeight.set(Math.round(item.y), fresh);
  }
  return rows.sort((a, b) => b.y - a.y);
}

function nearestRow({ y, size }: PdfItem, byHeight: ReadonlyMap<number, Row>): Row | undefined {
  let nearest: Row | undefined;
  for (let height = Math.round(y) - LONGEST_REACH; height <= y + LONGEST_REACH; height += 1) {
    const row = byHeight.get(height);
    if (row === undefined) continue;
    const distance = Math.abs(row.y - y);
    // Lines of the same size are two lines even where they stand close.
    const reach = size < row.size * 0.85 ? REACH : REACH / 2;
    if (distance > Math.max(row.size * reach, 0.6)) continue;
    if (nearest === undefined || distance < Math.abs(nearest.y - y)) nearest = row;
  }
  return nearest;
}

function splitRow({ items }: Row, widestGap: number): PdfLine[] {
  const parts: PdfItem[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const item of items.toSorted((a, b) => a.x - b.x)) {
    const part = parts.at(-1);
    if (part !== undefined && item.x - end <= widestGap * item.size) part.push(item);
    else parts.push([item]);
    end = Math.max(end, item.x + item.width);
  }
  return parts.map(joinPart);
}

function joinPart(items: PdfItem[]): PdfLine {
  const weights = new Map<string, number>();
  for (const { size, y, font, text } of items) {
    weigh(weights, JSON.stringify([size, y, font]), text.length);
  }
  // Its key as made three lines above.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const [size, y, font] = JSON.parse(heaviest(weights) ?? '[0,0,""]') as [number, number, string];
  let text = '';
  let x1 = Number.NEGATIVE_INFINITY;
  let raised = '';
  for (const item of items) {
    const mark = shiftOf(item, { size, y });
    const isApart = item.x - x1 > SPACE * Math.max(item.size, size * 0.7);
    const isMarked = mark !== '' && mark !== raised && /[\p{L}\p{N}]/u.test(item.text);
    if (text !== '' && isApart) text += ' ';
    text += isMarked && !text.endsWith(' ') ? mark + item.text : item.text;
    x1 = Math.max(x1, item.x + item.width);
    raised = mark;
  }
  return { text, x0: items[0]?.x ?? 0, x1, y, size, font, items };
}

function shiftOf(item: PdfItem, line: { size: number; y: number }): '' | '^' | '_' {
  if (item.size >= line.size * 0.85 || item.text.length > LONGEST_INDEX) return '';
  const shift = item.y - line.y;
  if (shift > line.size * 0.15) return '^';
  return shift < -line.size * 0.08 ? '_' : '';
}
