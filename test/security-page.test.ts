import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '..');
const page = readFileSync(path.join(root, 'SECURITY.md'), 'utf8');
const threats = [...page.matchAll(/\| \[(test\/[^\]]+)\]\(\1\) "([^|]+)" +\|$/gm)];

test('every threat has its test', () => {
  const rows =
    page
      .split('## Threats')[1]
      ?.split('\n## ')[0]
      ?.match(/^\| (?!Who  |-)/gm) ?? [];
  expect(threats.length).toBe(rows.length);
  expect(threats.length).toBeGreaterThan(15);
});

test.each(threats.map(([, file = '', name = '']) => [name, file]))(
  '“%s” is in %s',
  (name, file) => {
    expect(readFileSync(path.join(root, file), 'utf8')).toContain(name);
  },
);

describe.each(['SECURITY.md', 'CONTRIBUTING.md'])('%s', (name) => {
  test('links to files that are there', () => {
    const text = readFileSync(path.join(root, name), 'utf8');
    const targets = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target);
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((target) => !existsSync(path.join(root, target)))).toEqual([]);
  });
});
