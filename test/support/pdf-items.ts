import type { PdfPage } from '../../src/reading/pdf-page.ts';
import type { PdfText } from './pdf-writer.ts';

/** Pages as they are read from a PDF, without one. Each character is half as wide as high. */
export function pdfPages(pages: readonly (readonly PdfText[])[]): PdfPage[] {
  return pages.map((texts) => ({
    items: texts.map(({ text, x, y, size = 10, font = 'Helvetica', upwards = false }) => ({
      text,
      x,
      y,
      width: text.length * size * 0.5,
      size,
      font,
      rotation: upwards ? 90 : 0,
    })),
  }));
}
