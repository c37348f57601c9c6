/**
 * `node bench/dependency-costs.ts`: what each runtime dependency adds to a bundle of @actions/core
 * alone, imported as src/ imports it: time of the processor to load it, as a multiple, and kB with
 * what it brings along. Two that share a part both count it.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { bundleText } from './bundle.ts';
import { interleave } from './interleave.ts';
import { filesLoaded } from './start-run.ts';

const RUNS = 15;
const root = path.join(import.meta.dirname, '..');
const { dependencies } = z
  .object({ dependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')));
const names = Object.keys(dependencies).filter((name) => name !== '@actions/core');

const src = path.join(root, 'src');
const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(path.join(src, file), 'utf8'))
  .join('\n');

/** Loads the part that PART names, and says what the processor took for it, Node included. */
const INDEX = `import * as core from '@actions/core';
core.debug('');
await { none: () => undefined, PARTS }[process.env.PART]();
const { user, system } = process.cpuUsage();
console.error((user + system) / 1000);
`;

/** A module that uses of a package what src/ does, so that what is unused stays out. */
function useOf(name: string): string {
  if (code.includes(`import('${name}')`)) return `export * as all from '${name}';`;
  const statement = new RegExp(`^import (?!type)([^;']+) from '(${name}(?:/[^']+)?)';`, 'gm');
  const members = [...code.matchAll(statement)].flatMap(([, what = '', from = '']) =>
    membersOf(what).map((member) => `import { ${member} } from '${from}';`),
  );
  const imports = [...new Set(members)];
  if (imports.length === 0) throw new Error(`src/ imports nothing of ${name}`);
  const uses = imports.flatMap((line) => usesOf(/(\w+) \}/.exec(line)?.[1] ?? ''));
  return [...imports, `export const all = [${uses.join(', ')}];`].join('\n');
}

/** `Parser` and `default as pLimit`, of what stands between `import` and `from`. */
function membersOf(what: string): string[] {
  const braces = /\{([^}]*)\}/.exec(what)?.[1];
  if (braces === undefined) return [`default as ${what.trim()}`];
  const members = braces.split(',').map((member) => member.trim());
  return members.filter((member) => member !== '' && !member.startsWith('type '));
}

/** `z.object`, `z.string` and so on of `z`, where src/ calls only what is in it. */
function usesOf(local: string): string[] {
  const calls = [...code.matchAll(new RegExp(`\\b${local}\\.(\\w+)\\(`, 'g'))];
  const inner = new Set(calls.map(([, member = '']) => `${local}.${member}`));
  return inner.size === 0 ? [local] : [...inner];
}

const folder = mkdtempSync(path.join(tmpdir(), 'dependency-costs-'));
try {
  const modules = names.map((name, at) => [`part${at}.js`, useOf(name)]);
  const loaders = names.map((_, at) => `${at}: () => import('./part${at}.js')`).join(', ');
  bundleText(folder, {
    ...Object.fromEntries(modules),
    'index.js': INDEX.replace('PARTS', loaders),
  });
  const bundle = path.join(folder, 'dist');
  const load = async (part: string): Promise<number> => {
    const args = [path.join(bundle, 'index.js')];
    const { stderr } = await promisify(execFile)(process.execPath, args, { env: { PART: part } });
    return Number(stderr);
  };
  const parts = ['none', ...names.keys()].map(String);
  const [alone = Number.NaN, ...times] = await interleave(
    RUNS,
    parts.map((part) => () => load(part)),
  );
  for (const [at, name] of names.entries()) {
    const loaded = await filesLoaded(bundle, { PART: String(at) });
    loaded.delete('index.js');
    const bytes = [...loaded].reduce((all, one) => all + statSync(path.join(bundle, one)).size, 0);
    const ratio = (times[at] ?? Number.NaN) / alone;
    const cells = [ratio.toFixed(2), (bytes / 1000).toFixed(0)];
    console.log([name.padEnd(34), ...cells.map((cell) => cell.padStart(7))].join(''));
  }
} finally {
  rmSync(folder, { recursive: true });
}
