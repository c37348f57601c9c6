/**
 * `npm run fuzz -- [target] [--count 100000] [--seed 1]`: random cases for one target or for all, one
 * after the other; `--count 0` goes on until one fails or you end it. A case that breaks a promise is
 * made as small as it goes, kept as a file under `test/fuzz/cases/`, and replayed by
 * `npm run fuzz -- <target> --case <name>` and by every test run. Exit code 1 where there is one.
 */
import { parseArgs } from 'node:util';
import type { FuzzTarget } from '../test/fuzz/support/fuzz-target.ts';
import { describeFailure, keepCase, readKeptCases } from '../test/fuzz/support/kept-cases.ts';
import { describeRun, runFuzz } from '../test/fuzz/support/run-fuzz.ts';
import { TARGETS } from '../test/fuzz/targets.ts';
import { POST_WRITER } from '../test/fuzz/targets/post-writer.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    case: { type: 'string' },
  },
});
const [count, seed] = [Number(values.count), Number(values.seed)];
if (!Number.isInteger(count) || count < 0 || !Number.isInteger(seed)) {
  throw new Error(
    '--count and --seed are whole numbers: npm run fuzz -- atom --count 1000 --seed 2',
  );
}
const all: FuzzTarget<unknown>[] = [...TARGETS, POST_WRITER];
const chosen = all.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
if (chosen.length === 0) {
  throw new Error(`There is no such target; expected ${all.map(({ name }) => name).join(', ')}.`);
}

for (const target of chosen) {
  await (values.case === undefined ? fuzz(target) : replay(target, values.case));
}

async function fuzz(target: FuzzTarget<unknown>): Promise<void> {
  let told = performance.now();
  const limits = { count: count === 0 ? Infinity : count, seed };
  const result = await runFuzz(target, limits, (so) => {
    if (performance.now() - told < 10_000) return;
    told = performance.now();
    console.log(`… ${describeRun(target.name, seed, so)}`);
  });
  console.log(describeRun(target.name, seed, result));
  for (const failure of result.failures) {
    console.log(describeFailure(target.name, keepCase(target.name, failure), failure));
    process.exitCode = 1;
  }
}

async function replay(target: FuzzTarget<unknown>, name: string): Promise<void> {
  const found = readKeptCases(target.name).find((one) => one.name === name);
  if (found === undefined)
    throw new Error(`There is no test/fuzz/cases/${target.name}/${name}.json`);
  const [verdict] = await target.judge([found.kept.made]);
  console.log(verdict);
  if (verdict !== undefined && 'fault' in verdict) process.exitCode = 1;
}
