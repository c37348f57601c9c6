import { heaviest, weigh, type PdfColumn, type PdfLine } from './pdf-page.ts';
import { isHeading, type PdfStyle } from './pdf-style.ts';

/** A paragraph or heading: its lines, not yet joined to one. */
export type PdfBlock = {
  kind: 'text' | 'heading';
  lines: string[];
  size: number;
  font: string;
  /** The last line reaches the right edge, so the text may go on in the next column. */
  isFull: boolean;
};

const LIST_ITEM = /^(?:\^\d{1,2}(?=\D)|(?:[•‣▪◦∙–—]|\(\w{1,3}\)|\d{1,2}[.)])\s)/u;
const REFERENCES =
  /^(?:(?:\d{1,2}|[IVX]{1,5}|[A-Z])\.?\s+)?(?:references?(?: and notes)?|bibliography|literature cited)\s?:?$/i;

/** Whether a heading begins the list of references. */
export function headsReferences({ kind, lines }: PdfBlock): boolean {
  return kind === 'heading' && REFERENCES.test(lines.join(' ').trim());
}

/**
 * Splits the columns of all pages, in the order of reading, into paragraphs and headings. A paragraph
 * goes on in the next column or page where it visibly did not end. Footnotes come after the text
 * of their page, so that they do not cut a sentence in two.
 */
export function splitParagraphs(
  pages: readonly (readonly PdfColumn[])[],
  style: PdfStyle,
): PdfBlock[] {
  const blocks: PdfBlock[] = [];
  let last: PdfBlock | undefined;
  // The last paragraph that a figure or its caption may have cut in two.
  let open: PdfBlock | undefined;
  let isPastText = false;
  for (const columns of pages) {
    const notes: PdfBlock[] = [];
    for (const column of columns) {
      const headed: boolean = isPastText || column.some(({ text }) => REFERENCES.test(text.trim()));
      const noteStart = headed ? column.length : findNotes(column, style);
      const body = splitColumn(column.slice(0, noteStart), style);
      for (const [at, block] of body.entries()) {
        const isFirst = at === 0;
        const begun = [isFirst ? last : undefined, open].find(
          (before) => before !== undefined && goesOn(before, block, before === last && isFirst),
        );
        if (begun === undefined) {
          blocks.push(block);
          last = block;
          continue;
        }
        begun.lines.push(...block.lines);
        begun.isFull = block.isFull;
        if (isFirst) last = begun;
        if (begun === open) open = undefined;
      }
      if (last?.kind === 'text' && isBodySize(last, style) && !isEnded(last)) open = last;
      isPastText = headed;
      notes.push(...splitColumn(column.slice(noteStart), style));
    }
    blocks.push(...notes);
  }
  return blocks;
}

/** Where the small print at the foot of a column begins; its length where there is none. */
function findNotes(column: PdfColumn, { size }: PdfStyle): number {
  let start = column.length;
  while (start > 0 && (column[start - 1]?.size ?? size) < size * 0.93) start -= 1;
  return column.length - start < column.length * 0.4 ? start : column.length;
}

/** @param isNext whether nothing stands between the two but the end of a column */
function goesOn(before: PdfBlock, next: PdfBlock, isNext: boolean): boolean {
  if (before.kind !== 'text' || next.kind !== 'text') return false;
  if (Math.abs(before.size - next.size) > before.size * 0.07) return false;
  const end = before.lines.at(-1)?.trimEnd() ?? '';
  const start = next.lines[0]?.trimStart() ?? '';
  if (isEnded(before)) return false;
  return /^\p{Ll}/u.test(start) || (isNext && (/\p{L}-$/u.test(end) || before.isFull));
}

function isBodySize({ size }: PdfBlock, style: PdfStyle): boolean {
  return Math.abs(size - style.size) < style.size * 0.07;
}

function isEnded({ lines }: PdfBlock): boolean {
  return /[.!?:]["”’)\]]?$/.test(lines.at(-1)?.trimEnd() ?? '');
}

function splitColumn(column: PdfColumn, style: PdfStyle): PdfBlock[] {
  const blocks: PdfBlock[] = [];
  const edges = findEdges(column);
  for (const [at, line] of column.entries()) {
    const above = column[at - 1];
    const isAfterGap = above === undefined || isApart(above, line, style);
    const kind = isHeading(line, isAfterGap || blocks.at(-1)?.kind === 'heading', style)
      ? 'heading'
      : 'text';
    const block = blocks.at(-1);
    const isFull = line.x1 > edges.right - line.size * 2;
    const begins =
      block === undefined ||
      above === undefined ||
      isAfterGap ||
      block.kind !== kind ||
      Math.abs(above.size - line.size) > line.size * 0.08 ||
      (kind === 'text' && beginsParagraph(line, above, edges));
    if (begins) {
      blocks.push({ kind, lines: [line.text], size: line.size, font: line.font, isFull });
    } else {
      block.lines.push(line.text);
      block.isFull = isFull;
    }
  }
  return blocks.map(demoteLongHeading);
}

function isApart(above: PdfLine, line: PdfLine, { pitch }: PdfStyle): boolean {
  const size = Math.max(above.size, line.size);
  return above.y - line.y > Math.max(size * pitch * 1.28, size * 1.4) || above.y < line.y;
}

function beginsParagraph(
  line: PdfLine,
  above: PdfLine,
  { left, right }: { left: number; right: number },
): boolean {
  const indent = line.x0 - left;
  const indentAbove = above.x0 - left;
  if (LIST_ITEM.test(line.text)) return true;
  if (indent > line.size * 0.7 && indent < line.size * 4 && indentAbove < line.size * 0.4)
    return true;
  // A short line that ends a sentence ends its paragraph, where paragraphs are not indented.
  return above.x1 < right - (right - left) / 4 && /[.!?:]$/.test(above.text.trimEnd());
}

/** Where most lines of a column begin, and how far the long ones reach. */
function findEdges(column: PdfColumn): { left: number; right: number } {
  const starts = new Map<number, number>();
  for (const { x0 } of column) weigh(starts, Math.round(x0), 1);
  const ends = column.map(({ x1 }) => x1).sort((a, b) => a - b);
  return { left: heaviest(starts) ?? 0, right: ends[Math.floor(ends.length * 0.9)] ?? 0 };
}

/** Large letters in a figure or a quotation are no heading when there are many. */
function demoteLongHeading(block: PdfBlock): PdfBlock {
  return block.kind === 'heading' && block.lines.join(' ').length > 240
    ? { ...block, kind: 'text' }
    : block;
}
