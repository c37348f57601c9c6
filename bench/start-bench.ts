import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundleAction, bundleText } from './bundle.ts';
import { bytesByPackage, type Loads, type PackageBytes } from './dist-bytes.ts';
import type { Figure } from './figure.ts';
import { interleave } from './interleave.ts';
import { filesLoaded, readEnvironments, startRefusal, timeToEnd } from './start-run.ts';

const DIST = path.join(import.meta.dirname, '../dist');
const RUNS = 21;
/** Packages of less than this share a row. */
const SMALL_BYTES = 20_000;

const CORE = `import * as core from '@actions/core';\ncore.debug('');\n`;

/** Starting the shipped action beside starting Node and a bundle of @actions/core alone. */
export async function benchStart(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'start-bench-'));
  const github = await startRefusal();
  try {
    const { right, wrong } = await readEnvironments(github.url);
    bundleText(path.join(folder, 'core'), { 'index.js': CORE });
    bundleText(path.join(folder, 'asking'), {
      'index.js': `${CORE}await fetch(process.env.GITHUB_API_URL);\n`,
    });
    const dist = path.join(DIST, 'index.js');
    const cases: [name: string, measure: () => Promise<number>][] = [
      ['node -e 0', () => timeToEnd(['-e', '0'], {})],
      ['@actions/core alone', () => timeToEnd([path.join(folder, 'core/dist/index.js')], {})],
      [
        '@actions/core and one request',
        () => timeToEnd([path.join(folder, 'asking/dist/index.js')], right),
      ],
      ['dist, a wrong input', () => timeToEnd([dist], wrong)],
      ['dist, one request that is refused', () => timeToEnd([dist], right)],
    ];
    const times = await interleave(
      RUNS,
      cases.map(([, measure]) => measure),
    );
    const [node = Number.NaN, core = Number.NaN, asking = Number.NaN, inputs, request] = times;
    console.log(row(['started', 'ms', '÷ node', '÷ core']));
    for (const [at, [name]] of cases.entries()) {
      const ms = times[at] ?? Number.NaN;
      console.log(row([name, ms.toFixed(0), (ms / node).toFixed(2), (ms / core).toFixed(2)]));
    }

    const files = bundleAction(path.join(folder, 'action'));
    const bundle = path.join(folder, 'action/dist');
    const loads: Loads = {
      start: await filesLoaded(bundle, wrong),
      request: await filesLoaded(bundle, right),
    };
    printBytes(bytesByPackage(files, loads));
    return [
      {
        name: 'start, up to the validated inputs',
        value: (inputs ?? Number.NaN) / core,
        unit: '× @actions/core alone',
        atMost: 1.5,
      },
      {
        name: 'start, with the first request and its answer',
        value: (request ?? Number.NaN) / asking,
        unit: '× @actions/core and one request',
        atMost: 3,
      },
    ];
  } finally {
    github.close();
    rmSync(folder, { recursive: true });
  }
}

/** In thousands of bytes. */
function printBytes(packages: PackageBytes[]): void {
  console.log(row(['kB of dist', 'all', 'at start', 'by request']));
  const large = packages.filter(({ bytes }) => bytes >= SMALL_BYTES);
  const small = packages.filter(({ bytes }) => bytes < SMALL_BYTES);
  const rows = [...large, sum(`${small.length} smaller ones`, small), sum('all', packages)];
  for (const { name, bytes, start, request } of rows) {
    console.log(row([name, ...[bytes, start, request].map((one) => (one / 1000).toFixed(0))]));
  }
}

function sum(name: string, packages: PackageBytes[]): PackageBytes {
  const total = (key: 'bytes' | 'start' | 'request') =>
    packages.reduce((all, one) => all + one[key], 0);
  return { name, bytes: total('bytes'), start: total('start'), request: total('request') };
}

function row([name = '', ...cells]: string[]): string {
  return [name.padEnd(40), ...cells.map((cell) => cell.padStart(10))].join('  ');
}
