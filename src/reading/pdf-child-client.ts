import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';
import type { PdfItem, PdfPage } from './pdf-page.ts';
import { parsePdfText } from './pdf-text.ts';
import { parseStamp } from './pdf-upright.ts';

/** What the process answers: the text and the stamp, or why there is none. */
export type PdfAnswer =
  { ok: true; text: string; stamp: ReturnType<typeof parseStamp> } | { ok: false; reason: string };

/** More would be cut from the text anyway. */
const MOST_PAGES = 300;
/** A page of a paper has some thousands; more is a drawing made of letters. */
const MOST_ITEMS = 1_000_000;
const LEAST_LETTERS = 500;

/** Reads the PDF whose bytes the parent process sends, and answers it once. */
export function servePdf(): void {
  process.once('message', (bytes) => {
    void readPdfFile(bytes).then((answer) => process.send?.(answer));
  });
}

/** The text of a PDF, as deep into memory and time as the file drives it; never rejects. */
export async function readPdfFile(data: unknown): Promise<PdfAnswer> {
  if (!(data instanceof Uint8Array)) return { ok: false, reason: 'it is no file' };
  try {
    const { getDocumentProxy } = await import('unpdf');
    const pages = await readPages(
      // Of Node's Buffer pdf.js wants nothing to know.
      await getDocumentProxy(new Uint8Array(data), {
        useSystemFonts: false,
        disableFontFace: true,
        // Warnings quote the file, which a stranger wrote, into the log.
        verbosity: 0,
      }),
    );
    const letters = pages.flatMap(({ items }) => items.map(({ text }) => countLetters(text)));
    const total = letters.reduce((sum, count) => sum + count, 0);
    const text = total < LEAST_LETTERS ? '' : parsePdfText(pages);
    return countLetters(text) < LEAST_LETTERS
      ? { ok: false, reason: 'it holds almost no text, as scanned pages do' }
      : { ok: true, text, stamp: parseStamp(pages) };
  } catch (error) {
    if (!(error instanceof Error)) return { ok: false, reason: 'it is broken' };
    return {
      ok: false,
      reason: error.name === 'PasswordException' ? 'it is encrypted' : 'it is broken',
    };
  }
}

function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

async function readPages(document: PDFDocumentProxy): Promise<PdfPage[]> {
  const pages: PdfPage[] = [];
  let count = 0;
  for (let at = 1; at <= Math.min(document.numPages, MOST_PAGES); at += 1) {
    const page = await document.getPage(at);
    const items = await readItems(page);
    page.cleanup();
    count += items.length;
    if (count > MOST_ITEMS) break;
    pages.push({ items });
  }
  return pages;
}

async function readItems(page: PDFPageProxy): Promise<PdfItem[]> {
  // Its normalization would fold exponents into digits.
  const content = await page.getTextContent({ disableNormalization: true });
  return content.items.flatMap((item): PdfItem[] => {
    if (!('str' in item) || item.str === '') return [];
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0]: unknown[] = item.transform;
    const numbers = [a, b, c, d, x, y].map(Number);
    if (!numbers.every(Number.isFinite)) return [];
    return placeItem(item.str, item.width, item.fontName, numbers);
  });
}

function placeItem(text: string, width: number, font: string, matrix: number[]): PdfItem[] {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = matrix;
  const quarters = Math.atan2(b, a) / (Math.PI / 2);
  const rotation = ([0, 90, 180, 270] as const)[(Math.round(quarters) + 4) % 4];
  // Text askew is a watermark.
  if (rotation === undefined || Math.abs(quarters - Math.round(quarters)) > 0.06) return [];
  const size = Math.min(Math.hypot(a, b), Math.hypot(c, d));
  return size > 0 ? [{ text, x, y, width, size, font, rotation }] : [];
}
