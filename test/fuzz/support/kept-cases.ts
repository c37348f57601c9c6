import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Failure } from './run-fuzz.ts';

/** One folder a target, one file a case that once failed. */
const FOLDER = path.join(import.meta.dirname, '../cases');

const fileSchema = z.object({ fault: z.string(), made: z.unknown() });

/** The cases of a target that once failed, each with what was wrong then. */
export function readKeptCases(target: string, root = FOLDER): { name: string; kept: Failure }[] {
  const folder = path.join(root, target);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({
      name: file.slice(0, -'.json'.length),
      kept: fileSchema.parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8'))),
    }));
}

/**
 * Keeps a failing case as a file, all in ASCII: no reader of it is misled.
 * @returns its name, which is a hash of the case
 */
export function keepCase(target: string, { fault, made }: Failure, root = FOLDER): string {
  const name = createHash('sha256').update(JSON.stringify(made)).digest('hex').slice(0, 12);
  const json = JSON.stringify({ fault: fault.slice(0, 500), made }, null, 2).replace(
    /[^\n\x20-\x7E]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  mkdirSync(path.join(root, target), { recursive: true });
  writeFileSync(path.join(root, target, `${name}.json`), `${json}\n`);
  return name;
}

/** What to tell of a failing case, and how to come back to it. */
export function describeFailure(target: string, name: string, { fault, made }: Failure): string {
  return (
    `${target} broke a promise: ${fault}\n` +
    `The case: ${JSON.stringify(made).slice(0, 2000)}\n` +
    `It is kept as test/fuzz/cases/${target}/${name}.json; to replay it: ` +
    `npm run fuzz -- ${target} --case ${name}`
  );
}
