import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const src = path.join(import.meta.dirname, '../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => file.replaceAll('\\', '/'));

function textOf(file: string): string {
  return readFileSync(path.join(src, file), 'utf8');
}

/** What a file imports: of src/ by its path there, of packages by name. */
function importsOf(file: string): string[] {
  const specifiers = [...textOf(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)];
  return specifiers.map(([, specifier = '']) =>
    specifier.startsWith('.')
      ? path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier))
      : specifier,
  );
}

/** Files that may touch the network, the file system, the environment and the clock. */
function isEdge(file: string): boolean {
  return /-client\.ts$|(^|-)ports\.ts$/.test(file) || ['main.ts', 'index.ts'].includes(file);
}

/** The folder of a stage; undefined at the root. */
function stageOf(file: string): string | undefined {
  return file.includes('/') ? file.split('/')[0] : undefined;
}

test.each(files.filter((file) => stageOf(file) !== undefined))(
  '%s imports of src/ only its own stage, the nouns and the errors',
  (file) => {
    const foreign = importsOf(file).filter(
      (target) =>
        target.endsWith('.ts') &&
        stageOf(target) !== stageOf(file) &&
        !['paper.ts', 'errors.ts'].includes(target),
    );
    expect(foreign).toEqual([]);
  },
);

test.each(files.filter((file) => !isEdge(file)))('%s has no way out of the process', (file) => {
  const outward =
    /^(@actions\/|@octokit\/|@anthropic-ai\/|node:(fs|https?|net|timers|child_process|process))/;
  expect(importsOf(file).filter((name) => outward.test(name))).toEqual([]);
  const code = textOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
  expect(code).not.toMatch(/\bprocess\.|\bDate\.now\(|new Date\(\)|\bfetch\(|\bsetTimeout\(/);
});

test.each(files)('%s exports by name, ends nobody’s process, and has one job', (file) => {
  const text = textOf(file);
  const name = path.basename(file);
  expect(text).not.toMatch(/^export default|process\.exit\(/m);
  expect(text.split('\n').length).toBeLessThanOrEqual(201);
  expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.ts$/);
  expect(name).not.toMatch(/^(utils|helpers|common|types)\.ts$/);
  if (stageOf(file) !== undefined) expect(name).not.toBe('index.ts');
});
