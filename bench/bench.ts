/**
 * `npm run bench [-- --only NAME,…] [--commands all|TEXT] [--full] [--write]`: measures what has to be
 * fast, prints a table for each bench, then a line for each figure with its limit, and the promised
 * figures at the end; ends with exit code 1 where one is missed. The last results of each bench stay
 * in bench/out/results.json. `--commands` runs the tests and programs that measure something of their
 * own, too: all, or those whose command has the text in it. `--full` takes the mornings without
 * haste; `--write` puts the results into docs/performance.md.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { benchChecks } from './check-bench.ts';
import { describeFigure, isMet, type Bench } from './figure.ts';
import { benchGrowth } from './growth-bench.ts';
import { benchLedger } from './ledger-bench.ts';
import { benchAllMemory, benchMemory } from './memory-bench.ts';
import { benchAllMornings, benchMornings } from './morning-bench.ts';
import { benchPage } from './page-bench.ts';
import { benchPdf } from './pdf-bench.ts';
import { withResults } from './performance-page.ts';
import { benchPipeline } from './pipeline-bench.ts';
import { judgePromise, PROMISES } from './promises.ts';
import { benchReading } from './reading-bench.ts';
import { machine, readResults, today, writeResults } from './results.ts';
import { benchStart } from './start-bench.ts';
import { printTable } from './table.ts';
import { benchTokens } from './token-bench.ts';

const PAGE = path.join(import.meta.dirname, '../docs/performance.md');

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    commands: { type: 'string' },
    full: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

// One after the other: they would disturb each other's clocks.
const BENCHES: readonly (readonly [string, Bench])[] = [
  ['Start', benchStart],
  ['Pipeline', benchPipeline],
  ['Mornings', values.full ? benchAllMornings : benchMornings],
  ['Growth', benchGrowth],
  ['Reading', benchReading],
  ['PDF', benchPdf],
  ['Page', benchPage],
  ['Checks', benchChecks],
  ['Ledger', benchLedger],
  ['Memory', values.full ? benchAllMemory : benchMemory],
  ['Tokens', benchTokens],
];

const names = BENCHES.map(([name]) => name);
const only = values.only?.split(',') ?? names;
const unknown = only.filter((name) => !names.includes(name));
if (unknown.length > 0) throw new Error(`--only takes ${names.join(', ')}; got ${unknown.join()}`);

const earlier = readResults();
const results = { groups: { ...earlier.groups }, commands: { ...earlier.commands } };
for (const [name, bench] of BENCHES) {
  if (!only.includes(name)) continue;
  results.groups[name] = { date: today(), machine: machine(), figures: await bench() };
  writeResults(results);
}
const wanted = values.commands;
for (const command of PROMISES.flatMap((one) => ('command' in one ? [one.command] : []))) {
  if (wanted === undefined || (wanted !== 'all' && !command.includes(wanted))) continue;
  console.log(`\n${command}`);
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  results.commands[command] = { date: today(), passed: status === 0 };
  writeResults(results);
}
if (values.write) {
  const page = withResults(readFileSync(PAGE, 'utf8'), results);
  const options = { ...(await resolveConfig(PAGE)), filepath: PAGE };
  writeFileSync(PAGE, await format(page, options));
}

const measured = only.flatMap((name) => results.groups[name]?.figures ?? []);
console.log('');
for (const figure of measured) console.log(describeFigure(figure));
const judged = PROMISES.map((promised) => judgePromise(promised, results));
printTable('Promised', [
  ['', 'limit', 'measured', 'holds'],
  ...judged.map(({ what, limit, measured: value, holds }) => [
    what,
    limit,
    value,
    holds === undefined ? 'not measured yet' : holds ? 'yes' : 'NO',
  ]),
]);
if (!measured.every(isMet) || judged.some(({ holds }) => holds === false)) process.exitCode = 1;
