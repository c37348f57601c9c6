import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { summarise } from '../../bench/evaluate-summary.ts';
import { isPriced, priceOf } from '../../src/explanation/cost.ts';

const page = readFileSync(new URL('../../docs/models.md', import.meta.url), 'utf8');
const rows = [
  ...page.matchAll(
    /^\| `(claude-[\w-]+)` +\| ([\d.]+) +\| ([\d.]+) +\| ([\d.]+) +\| [\d.]+ +\|$/gm,
  ),
];

it.each(rows.map(([, model = '', ...prices]) => [model, prices.map(Number)] as const))(
  'the prices of %s on the page are those of the price table',
  (model, [paper, batch, forty]) => {
    expect(isPriced(model)).toBe(true);
    const tokens = { input: 25_000, output: 4000, cacheWrite: 0, cacheRead: 0 };
    const usd = priceOf(model, undefined)(tokens) ?? Number.NaN;
    expect(paper).toBeCloseTo(usd, 4);
    expect(batch).toBeCloseTo(usd / 2, 3);
    expect(forty).toBeCloseTo(usd * 40, 2);
  },
);

it('the page has a table of prices', () => {
  expect(rows.length).toBeGreaterThanOrEqual(4);
});

it('the page explains each score that has a good value, with that value', () => {
  for (const { name, good } of summarise([])) {
    if (good === '') continue;
    const [score = ''] = name.split(',');
    const least = /^\d+(?: %)? or more|^all/.exec(good)?.[0] ?? 'none';
    expect(page.split('\n').find((line) => line.startsWith(`| ${score}`))).toContain(least);
  }
});
