import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, type Figure } from './figure.ts';
import { readingPage } from './reading-page.ts';
import { probeSchema, type ParserName } from './reading-probe.ts';
import { printTable } from './table.ts';

const PROBE = fileURLToPath(new URL('reading-probe.ts', import.meta.url));
const MB = 1_000_000;
const SIZES = [0.1, 1, 5];
const RUNS = 9;
const NAMES: ParserName[] = ['parse5', 'htmlparser2 events', 'parseLatexmlPage'];

type Measure = { ms: number; peak: number };

/** Reading LaTeXML pages beside parsing them into a tree, and beside parsing them for nothing. */
export function benchReading(): Figure[] {
  const directory = mkdtempSync(join(tmpdir(), 'reading-bench-'));
  try {
    const measured = SIZES.map((size) => measureSize(size, join(directory, `${size}.html`)));
    printTable('LaTeXML pages, milliseconds of the processor', [
      ['parser', 'MB', 'ms', 'peak MB', '× parse5', '× memory'],
      ...measured.flatMap((measures, at) => rowsOf(SIZES[at] ?? 0, measures)),
    ]);
    const [, one, five] = measured;
    const ours = (of: typeof five) => of?.get('parseLatexmlPage')?.ms ?? Number.NaN;
    const ratio = (key: keyof Measure) =>
      (five?.get('parseLatexmlPage')?.[key] ?? Number.NaN) / (five?.get('parse5')?.[key] ?? 0);
    return [
      { name: 'reading, 5 MB', value: ratio('ms'), unit: '× parse5', atMost: 5 },
      { name: 'reading, 5 MB, peak memory', value: ratio('peak'), unit: '× parse5', atMost: 5 },
      {
        name: 'reading, from 1 to 5 MB',
        value: ours(five) / ours(one),
        unit: '× the time',
        atMost: 10,
      },
    ];
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function measureSize(size: number, file: string): Map<ParserName, Measure> {
  writeFileSync(file, readingPage(size * MB));
  return new Map(NAMES.map((name) => [name, measure(name, file)]));
}

function rowsOf(size: number, measures: Map<ParserName, Measure>): (string | number)[][] {
  const tree = measures.get('parse5') ?? { ms: Number.NaN, peak: Number.NaN };
  return [...measures].map(([name, { ms, peak }]) => [
    name,
    size,
    ms.toFixed(1),
    (peak / MB).toFixed(1),
    (ms / tree.ms).toFixed(2),
    (peak / tree.peak).toFixed(2),
  ]);
}

function measure(name: ParserName, file: string): Measure {
  const answer = execFileSync(
    process.execPath,
    [...process.execArgv, PROBE, name, file, String(RUNS)],
    { encoding: 'utf8' },
  );
  const { runs, peak } = probeSchema.parse(JSON.parse(answer));
  return { ms: median(runs), peak };
}
