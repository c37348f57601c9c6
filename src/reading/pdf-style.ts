import { heaviest, medianOf, weigh, type PdfColumn, type PdfLine } from './pdf-page.ts';

/** How the running text of a document looks. */
export type PdfStyle = {
  size: number;
  font: string;
  /** From baseline to baseline, in sizes. */
  pitch: number;
};

/** The size, the font and the line pitch that most of the text has. */
export function findStyle(columns: readonly PdfColumn[]): PdfStyle {
  const sizes = new Map<number, number>();
  for (const { size, text } of columns.flat()) weigh(sizes, roundSize(size), text.length);
  const size = heaviest(sizes) ?? 10;
  const fonts = new Map<string, number>();
  const pitches: number[] = [];
  for (const column of columns) {
    for (const [at, line] of column.entries()) {
      if (roundSize(line.size) !== size) continue;
      weigh(fonts, line.font, line.text.length);
      const above = column[at - 1];
      if (above !== undefined && roundSize(above.size) === size) pitches.push(above.y - line.y);
    }
  }
  const pitch = medianOf(pitches.filter((one) => one > size * 0.8 && one < size * 3)) / size;
  return { size, font: heaviest(fonts) ?? '', pitch: pitch || 1.2 };
}

/** Writers vary sizes by less than half a point to fill a line. */
function roundSize(size: number): number {
  return Math.round(size * 2) / 2;
}

const NUMBERED =
  /^(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?|[A-Z](?:\.\d{1,2}){1,3}\.?|[A-Z]\.?|[IVX]{1,5}\.)\s+\p{Lu}/u;
const KEYWORD =
  /^(?:(?:\d{1,2}|[IVX]{1,5}|[A-Z])\.?\s+)?(?:abstract|introduction|related work|methods?|results|discussion|conclusions?|acknowledge?ments?|references|bibliography|appendix|appendices)\s{0,2}[:.]?$/i;
const MOST_WORDS = 14;

/**
 * Whether a line is (part of) a heading: short, and larger than the running text, or of another
 * font after a gap and numbered or in capitals, or one of the words that only head a section.
 */
export function isHeading(line: PdfLine, isAfterGap: boolean, style: PdfStyle): boolean {
  const text = line.text.trim();
  if (!/\p{L}{3}/u.test(text) || text.split(/\s+/, MOST_WORDS + 1).length > MOST_WORDS)
    return false;
  if (line.size < style.size * 0.95) return false;
  if (KEYWORD.test(text)) return true;
  // Authors and their places are often set larger than the text.
  if (/[.,;]$|@|,.*,/.test(text)) return false;
  if (line.size > style.size * 1.07) return true;
  const isCapitals = text === text.toUpperCase();
  return isAfterGap && line.font !== style.font && (NUMBERED.test(text) || isCapitals);
}
