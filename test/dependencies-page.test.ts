import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';

const root = path.join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

const { dependencies } = z
  .object({ dependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read('package.json')));
const names = Object.keys(dependencies);

test('docs/dependencies.md has a row for every runtime dependency, and for no other', () => {
  const table = read('docs/dependencies.md').split('\n## ')[0] ?? '';
  const rows = [...table.matchAll(/^\| `([^`]+)` +\| ([^|]+)\| ([^|]+)\|/gm)];
  expect(new Set(rows.map(([, name]) => name))).toEqual(new Set(names));
  expect(rows.length).toBe(names.length);
  for (const [, , purpose = '', reason = ''] of rows) {
    expect(purpose.trim()).not.toBe('');
    expect(reason.trim()).not.toBe('');
  }
});

test('the licence of every runtime dependency is in dist/licenses.txt', () => {
  const lines = new Set(read('dist/licenses.txt').split('\n'));
  expect(names.filter((name) => !lines.has(name))).toEqual([]);
});
