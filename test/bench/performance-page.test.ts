import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeFigure, isMet } from '../../bench/figure.ts';
import { renderResults, withResults } from '../../bench/performance-page.ts';
import { judgePromise, PROMISES } from '../../bench/promises.ts';
import { readResults, writeResults, type Results } from '../../bench/results.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';

const page = readFileSync(new URL('../../docs/performance.md', import.meta.url), 'utf8');

const results: Results = {
  groups: {
    Reading: {
      date: '2026-03-18',
      machine: '2 processors',
      figures: [
        { name: 'reading, 5 MB', value: 0.7, unit: '× parse5', atMost: 5 },
        { name: 'reading, 5 MB, peak memory', value: 6.5, unit: '× parse5', atMost: 5 },
      ],
    },
  },
  commands: { 'npm run replay': { date: '2026-03-17', passed: true } },
};

const judged = new Map(PROMISES.map((one) => [one.what, judgePromise(one, results)]));

describe('judgePromise', () => {
  it('takes what was not measured neither for met nor for missed', () => {
    expect(judged.get('peak memory, a day of 1,000 papers')?.holds).toBeUndefined();
    expect(judged.get('hostile inputs handled as required')?.holds).toBeUndefined();
  });

  it('is met where all its figures are', () => {
    const reading = judged.get('5 MB of LaTeXML to text');
    expect(reading).toMatchObject({ holds: false, measured: '0.70 × parse5; 6.50 × parse5' });
  });

  it('tells when a command measured it last', () => {
    const replay = [...judged.values()].find(({ measured }) => measured.includes('replay`'));
    expect(replay).toMatchObject({ holds: true, measured: 'passed 2026-03-17: `npm run replay`' });
  });
});

describe('a figure', () => {
  it('that could not be measured meets no limit', () => {
    expect(isMet({ name: 'x', value: Number.NaN, unit: 's', atMost: 5 })).toBe(false);
    expect(isMet({ name: 'x', value: Number.NaN, unit: 's' })).toBe(false);
  });

  it('shows its limit where it has one, and that it is past it', () => {
    expect(describeFigure({ name: 'x', value: 2.345, unit: '× y', atMost: 2 })).toBe(
      'x: 2.35 × y (≤ 2) MISSED',
    );
    expect(describeFigure({ name: 'x', value: 512.4, unit: 's' })).toBe('x: 512 s');
  });
});

describe('the page', () => {
  it('gets the results between its marks, and keeps the rest', () => {
    const written = withResults(page, results);
    expect(written).toContain('| reading, 5 MB | 0.70 × parse5 | ≤ 5 |');
    expect(written).toContain('| reading, 5 MB, peak memory | 6.50 × parse5 | ≤ 5: **missed** |');
    expect(withResults(written, results)).toBe(written);
    expect(written.split('\n').at(0)).toBe(page.split('\n').at(0));
    expect(() => withResults('no marks', results)).toThrow('the page has to have');
  });

  it('has a row for every promise', () => {
    const rendered = renderResults({ groups: {}, commands: {} });
    for (const { what } of PROMISES) expect(rendered).toContain(`| ${what} |`);
  });

  it('names each bench by a heading of its explanations', () => {
    const explained = [...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    const measured = [...page.matchAll(/^### (\w+), \d{4}-\d\d-\d\d$/gm)].map(([, name]) => name);
    expect(explained).toEqual(expect.arrayContaining(measured));
  });
});

describe('the results', () => {
  it('are kept in a file, with what could not be measured', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'bench-results-'));
    const file = path.join(folder, 'out/results.json');
    const figures = [{ name: 'x', value: Number.NaN, unit: 's' }];
    const broken = { ...results, groups: { X: { date: '2026-03-18', machine: 'm', figures } } };
    writeResults(broken, file);
    expect(readResults(file)).toEqual(broken);
    await rm(folder, { recursive: true });
    expect(readResults(file)).toEqual({ groups: {}, commands: {} });
  });
});
