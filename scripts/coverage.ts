/**
 * `npm run coverage [-- <test files>]`: what the tests run of src/, the runs of the action as a child
 * process included. Node strips the types without moving anything, so that what it counts is told
 * of the sources themselves. Ends with exit code 1 where a test fails or a figure is missed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { mergeProcessCovs, type ProcessCov } from '@bcoe/v8-coverage';
import { createCoverageMap, type CoverageMap } from '@vitest/istanbul-lib-coverage';
import { convert } from 'ast-v8-to-istanbul';
import { parseAstAsync } from 'vite';

const root = path.join(import.meta.dirname, '..');
const src = path.join(root, 'src');
/** Percent. What is not reached is mostly what the types ask for and no input brings about. */
const LEAST = { lines: 98, branches: 95 };

/** They need GitHub's language service, some parts of which Node cannot load by itself. */
const NOT_HERE = [
  'test/contract.test.ts',
  'test/workflows.test.ts',
  'test/docs/code-blocks.test.ts',
  'test/e2e/starter.test.ts',
];

const raw = mkdtempSync(path.join(tmpdir(), 'arxiv-daily-coverage-'));
const tests = spawnSync(
  path.join(root, 'node_modules/.bin/vitest'),
  [
    'run',
    '--experimental.viteModuleRunner=false',
    ...NOT_HERE.map((file) => `--exclude=${file}`),
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_V8_COVERAGE: raw } },
);
const whole = await createMap(readScripts(raw));
rmSync(raw, { recursive: true });
report(whole);
if (tests.status !== 0) process.exitCode = 1;

/** What all processes ran of src/, as one. Merged as it is read: together the files are gigabytes. */
function readScripts(folder: string): ProcessCov {
  let merged: ProcessCov = { result: [] };
  const prefix = `${pathToFileURL(src).href}/`;
  const pending: ProcessCov[] = [];
  for (const name of readdirSync(folder)) {
    // Written by Node.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const { result } = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as ProcessCov;
    pending.push({ result: result.filter(({ url }) => url.startsWith(prefix)) });
    if (pending.length < 50) continue;
    merged = mergeProcessCovs([merged, ...pending.splice(0)]);
  }
  return mergeProcessCovs([merged, ...pending]);
}

async function createMap({ result }: ProcessCov): Promise<CoverageMap> {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => path.join(src, file));
  const seen = new Map(result.map((script) => [fileURLToPath(script.url), script]));
  const map = createCoverageMap({});
  for (const file of files.sort()) {
    const code = stripTypeScriptTypes(readFileSync(file, 'utf8'));
    const url = pathToFileURL(file).href;
    const nothing = { scriptId: '', url, functions: [] };
    const coverage = seen.get(file) ?? nothing;
    map.merge(await convert({ ast: parseAstAsync(code), code, coverage, wrapperLength: 0 }));
  }
  return map;
}

function report(map: CoverageMap): void {
  const rows = map.files().map((file) => {
    const coverage = map.fileCoverageFor(file);
    const { lines, branches } = coverage.toSummary();
    return {
      file: path.relative(root, file),
      lines,
      branches,
      missed: coverage.getUncoveredLines(),
    };
  });
  for (const { file, lines, branches, missed } of rows) {
    if (lines.pct === 100 && branches.pct === 100) continue;
    const gap = missed.length === 0 ? '' : `  lines ${missed.join(', ')}`;
    console.log(`${file}: lines ${lines.pct} %, branches ${branches.pct} %${gap}`);
  }
  const total = map.getCoverageSummary();
  const folder = path.join(root, 'coverage');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'coverage.json'), JSON.stringify(map));
  for (const kind of ['lines', 'branches'] as const) {
    const { covered, total: all, pct } = total[kind];
    const isMet = Number(pct) >= LEAST[kind];
    console.log(
      `${kind}: ${pct} % (${covered} of ${all}; ≥ ${LEAST[kind]})${isMet ? '' : ' MISSED'}`,
    );
    if (!isMet) process.exitCode = 1;
  }
}
