/** A piece of text on a page; lengths in points from the lower left corner. */
export type PdfText = {
  text: string;
  x: number;
  y: number;
  /** By default 10. */
  size?: number;
  font?: 'Helvetica' | 'Helvetica-Bold';
  /** Upwards, as the stamp in the margin is. */
  upwards?: boolean;
};

export type WrittenPdf = {
  pages: PdfText[][];
  /** Says that the file is encrypted, with a password that nobody has. */
  encrypted?: boolean;
};

const FONTS = ['Helvetica', 'Helvetica-Bold'] as const;

/** Writes a PDF 1.4 of US letter pages with these texts, in this order. Latin-1 text only. */
export function writePdf({ pages, encrypted = false }: WrittenPdf): Uint8Array<ArrayBuffer> {
  const firstPage = 3 + FONTS.length;
  const kids = pages.map((_, at) => `${firstPage + at * 2} 0 R`);
  const fonts = FONTS.map((_, at) => `/F${at} ${3 + at} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`,
    ...FONTS.map(
      (name) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`,
    ),
    ...pages.flatMap((texts, at) => {
      const content = texts.map(paint).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << ${fonts} >> >> ` +
          `/Contents ${firstPage + at * 2 + 1} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  const trailer = encrypted
    ? `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> ` +
      `/ID [<${'43'.repeat(16)}> <${'43'.repeat(16)}>]`
    : '';
  return Buffer.from(assemble(objects, trailer), 'latin1');
}

function paint({ text, x, y, size = 10, font = 'Helvetica', upwards = false }: PdfText): string {
  const matrix = upwards ? `0 1 -1 0 ${x} ${y}` : `1 0 0 1 ${x} ${y}`;
  const escaped = text.replace(/[\\()]/g, (character) => `\\${character}`);
  return `BT /F${FONTS.indexOf(font)} ${size} Tf ${matrix} Tm (${escaped}) Tj ET`;
}

/** The objects with the table of where each begins. */
function assemble(objects: string[], trailer: string): string {
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const root = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>`;
  return `${file}${table}${root}\nstartxref\n${file.length}\n%%EOF\n`;
}
