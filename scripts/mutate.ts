/**
 * Tests the tests: puts small faults one by one into the writer, the reader, the escaping and the
 * rules for addresses, and lists those that no test notices. `docs/mutation.md` tells how to read it.
 *
 *     npm run mutate                             24 of each file, drawn by a seed
 *     npm run mutate -- --file src/post/math.ts  one file (repeatable)
 *     npm run mutate -- --most 60 --seed 2       more of each, and others
 *     npm run mutate -- --again                  what no test noticed the last time
 *     npm run mutate -- --page                   the page alone, from the results of the last runs
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { guardLoops } from './mutation/guard-loops.ts';
import { makeMutants } from './mutation/mutants.ts';
import type { Mutant } from './mutation/mutants.ts';
import { readRecord, writeRecord } from './mutation/record.ts';
import type { FileRecord, Survivor } from './mutation/record.ts';
import { renderResult } from './mutation/result-page.ts';
import { readScope } from './mutation/scope.ts';
import { createWarmTests } from './mutation/warm-tests.ts';

const { values } = parseArgs({
  options: {
    file: { type: 'string', multiple: true },
    most: { type: 'string', default: '24' },
    seed: { type: 'string', default: '1' },
    again: { type: 'boolean', default: false },
    page: { type: 'boolean', default: false },
  },
});

const scope = readScope();
const files = values.file ?? [...scope.keys()];
const unknown = files.find((file) => !scope.has(file));
if (unknown !== undefined) {
  throw new Error(`--file got ${unknown}; expected one of:\n${[...scope.keys()].join('\n')}`);
}

type Named = Mutant & { told: Survivor };

/** The same fault is told by the same words wherever an edit moves it. */
function nameMutant(mutant: Mutant, lines: string[]): Named {
  const source = lines[mutant.line - 1]?.trim() ?? '';
  const { line, operator } = mutant;
  return {
    ...mutant,
    told: { line, operator, source, from: oneLine(mutant.from), to: oneLine(mutant.to) },
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const keyOf = ({ source, from, to }: Survivor) => [source, from, to].join('\n');

function draw(mutants: Named[]): Named[] {
  const rank = ({ told }: Named) =>
    createHash('sha256')
      .update(`${values.seed}\n${keyOf(told)}`)
      .digest('hex');
  return mutants
    .map((mutant) => ({ mutant, rank: rank(mutant) }))
    .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, Number(values.most))
    .map(({ mutant }) => mutant)
    .toSorted((a, b) => a.start - b.start);
}

const tests = createWarmTests();
/** Sets of tests that were seen to pass. */
const sound = new Set<string>();

/** Undefined where the tests fail without a fault. */
async function mutateFile(
  file: string,
  last: FileRecord | undefined,
): Promise<FileRecord | undefined> {
  const original = readFileSync(file, 'utf8');
  const lines = original.split('\n');
  const made = makeMutants(original).map((mutant) => nameMutant(mutant, lines));
  const known = last && new Set(last.survivors.map(keyOf));
  const mutants = known ? made.filter(({ told }) => known.has(keyOf(told))) : draw(made);

  let order = scope.get(file) ?? [];
  const all = order.toSorted().join();
  if (!sound.has(all)) {
    const failed = await tests.run({ file, code: guardLoops(original), tests: order });
    if (failed) {
      console.error(`${file} is left out: without a fault, ${failed.file} fails: ${failed.test}`);
      process.exitCode = 1;
      return undefined;
    }
    sound.add(all);
  }
  const survivors: Survivor[] = [];
  for (const { start, end, to, told } of mutants) {
    const code = guardLoops(original.slice(0, start) + to + original.slice(end));
    const failed = await tests.run({ file, code, tests: order });
    if (failed === undefined) {
      survivors.push(told);
      console.log(`not noticed: ${file}:${told.line} ${told.operator}: ${told.from} → ${told.to}`);
    } else if (order.includes(failed.file)) {
      // What noticed one fault of a file is the likeliest to notice the next.
      const [first] = order;
      order = order.filter((test) => test !== failed.file && test !== first);
      order.unshift(...new Set([first ?? failed.file, failed.file]));
    }
  }
  // A fault of the last time whose line is no longer there was not tried on this text.
  const tried = last ? last.tried - last.survivors.length + mutants.length : mutants.length;
  return { made: made.length, tried, survivors };
}

for (const file of values.page ? [] : files) {
  const last = values.again ? readRecord()[file] : undefined;
  if (values.again && (last?.survivors.length ?? 0) === 0) continue;
  const result = await mutateFile(file, last);
  if (result === undefined) continue;
  writeRecord({ ...readRecord(), [file]: result });
  const noticed = result.tried - result.survivors.length;
  console.log(
    `${file}: ${noticed} of ${result.tried}; ${Math.round(tests.cpu())} s of processor time`,
  );
}
tests.close();

const PAGE = 'docs/mutation.md';
const [before = '', , after = ''] = readFileSync(PAGE, 'utf8').split(
  /(?<=<!-- result -->\n)|(?=<!-- end of result -->)/,
);
const day = new Date().toISOString().slice(0, 10);
const how = `${day}, at most ${values.most} faults a file by seed ${values.seed}`;
const page = `${before}\n${renderResult(readRecord(), how)}\n\n${after}`;
writeFileSync(PAGE, await format(page, { parser: 'markdown' }));
