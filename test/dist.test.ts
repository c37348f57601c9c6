import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '..');

function filesOf(folder: string): Record<string, string> {
  const names = readdirSync(folder).toSorted();
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  );
}

test('dist/ is what the sources build', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'arxiv-daily-dist-'));
  try {
    execFileSync(process.execPath, ['scripts/build.ts', folder], { cwd: root });
    const [built, committed] = [filesOf(folder), filesOf(path.join(root, 'dist'))];
    expect(Object.keys(committed)).toEqual(Object.keys(built));
    // Compared one by one: a difference of megabytes is no message.
    const stale = Object.keys(built).filter((name) => built[name] !== committed[name]);
    expect(stale, 'run "npm run build" and commit dist/').toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
