import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setPaper } from '../test/support/pdf-paper.ts';
import { writePdf } from '../test/support/pdf-writer.ts';
import { readSamplePapers } from '../test/support/sample-papers.ts';
import { median, type Figure } from './figure.ts';
import { pdfProbeSchema, type PdfReaderName } from './pdf-probe.ts';
import { printTable } from './table.ts';

const PROBE = fileURLToPath(new URL('pdf-probe.ts', import.meta.url));
const RUNS = 7;
/** How often the sample papers stand in it: long enough that the start does not count. */
const COPIES = 4;

/** Reading a PDF in two columns, in order and in paragraphs, beside the bare text of unpdf. */
export function benchPdf(): Figure[] {
  const directory = mkdtempSync(join(tmpdir(), 'pdf-bench-'));
  try {
    const file = join(directory, 'paper.pdf');
    const pages = setPaper({ columns: 2, title: 'Quiet rooms', parts: sampleParts() });
    writeFileSync(file, writePdf({ pages }));
    const unpdf = measure('unpdf', file);
    const ours = measure('servePdf', file);
    const row = (name: string, { ms, characters }: typeof ours) => [
      name,
      characters,
      ms.toFixed(0),
      ((1000 * pages.length) / ms).toFixed(0),
    ];
    printTable(`A PDF of ${pages.length} pages`, [
      ['', 'characters', 'ms of the processor', 'pages a second'],
      row('unpdf', unpdf),
      row('the reader of the action', ours),
    ]);
    return [{ name: 'reading a PDF', value: ours.ms / unpdf.ms, unit: '× unpdf', atMost: 2 }];
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function measure(name: PdfReaderName, file: string): { ms: number; characters: number } {
  const answer = execFileSync(process.execPath, [PROBE, name, file, String(RUNS)], {
    encoding: 'utf8',
  });
  const { runs, characters } = pdfProbeSchema.parse(JSON.parse(answer));
  return { ms: median(runs), characters };
}

function sampleParts() {
  const texts = readSamplePapers().flatMap(({ markdown }) => markdown?.split('\n\n') ?? []);
  const once = texts.map((text) =>
    text.startsWith('#')
      ? { heading: text.replace(/^#+ /, '') }
      : { text: text.replaceAll(/[^\x20-\x7e]+/g, ' ') },
  );
  return Array.from({ length: COPIES }, () => once).flat();
}
