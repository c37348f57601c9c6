import type { PdfText } from './pdf-writer.ts';

/** A part of a paper: a heading, or a paragraph whose first line is indented. */
export type PaperPart = { heading: string } | { text: string };

export type PaperLayout = {
  columns: 1 | 2;
  title: string;
  parts: readonly PaperPart[];
  /** Id and version in the stamp of the first page; without one there is no stamp. */
  stamp?: string;
  /** On every page but the first, at its top. */
  head?: string;
  /** At the foot of the first column. */
  footnote?: string;
};

const [TOP, BOTTOM, PITCH, SIZE] = [700, 90, 11, 9];
/** Left edge and characters of a column: Helvetica is half as wide as high. */
const COLUMNS = {
  1: [{ x: 110, characters: 80 }],
  2: [
    { x: 54, characters: 46 },
    { x: 318, characters: 46 },
  ],
} as const;

/** Sets a paper in pages, with page numbers, and with words divided at the ends of lines. */
export function setPaper(layout: PaperLayout): PdfText[][] {
  const columns: readonly { x: number }[] = COLUMNS[layout.columns];
  const pages: PdfText[][] = [];
  let column: number = columns.length;
  let y = 0;
  const nextLine = (gap: number, room = 0): { page: PdfText[]; x: number } => {
    y -= gap;
    const floor = BOTTOM + room + (pages.length === 1 && column === 0 && layout.footnote ? 30 : 0);
    if (column === columns.length || y < floor) {
      column += 1;
      if (column >= columns.length) {
        column = 0;
        pages.push(furnish(pages.length + 1, layout));
      }
      y = pages.length === 1 ? TOP - 50 : TOP;
    }
    return { page: pages.at(-1) ?? [], x: columns[column]?.x ?? 0 };
  };

  for (const part of layout.parts) {
    if ('heading' in part) {
      const { page, x } = nextLine(PITCH * 2, PITCH * 4);
      page.push({ text: part.heading, x, y, size: 11, font: 'Helvetica-Bold' });
      y -= PITCH / 2;
      continue;
    }
    for (const [at, text] of breakLines(
      part.text,
      COLUMNS[layout.columns][0].characters,
    ).entries()) {
      const { page, x } = nextLine(PITCH);
      page.push({ text, x: at === 0 ? x + 10 : x, y, size: SIZE });
    }
  }
  return pages;
}

/** What a page has besides the text. */
function furnish(
  number: number,
  { title, head, stamp, footnote, columns }: PaperLayout,
): PdfText[] {
  const texts: PdfText[] = [{ text: String(number), x: 303, y: 50, size: 8 }];
  if (number > 1)
    return head === undefined ? texts : [{ text: head, x: 54, y: 740, size: 8 }, ...texts];
  texts.unshift({ text: title, x: 120, y: TOP, size: 17, font: 'Helvetica-Bold' });
  if (stamp !== undefined) {
    const text = `arXiv:${stamp} [cs.SD] 5 Apr 2026`;
    texts.push({ text, x: 32, y: 237, size: 20, upwards: true });
  }
  if (footnote !== undefined) {
    texts.push({ text: footnote, x: COLUMNS[columns][0].x, y: BOTTOM, size: 7 });
  }
  return texts;
}

/** Lines of at most so many characters, indentation of the first one included. */
function breakLines(text: string, characters: number): string[] {
  const lines: string[] = [];
  let line = '  ';
  for (const word of text.split(' ')) {
    const room = characters - line.length - 1;
    if (word.length <= room) {
      line += line.trim() === '' ? word : ` ${word}`;
      continue;
    }
    // Only plain words are divided, and never near their ends.
    const isDivided = /^[a-z]{8,}$/.test(word) && room >= 5;
    const at = isDivided ? Math.min(room - 1, word.length - 3) : 0;
    lines.push(isDivided ? `${line} ${word.slice(0, at)}-`.trim() : line.trim());
    line = word.slice(at);
  }
  return [...lines, line.trim()];
}
