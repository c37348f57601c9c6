import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { brief, check } from './support/one-part.ts';

const shared = new URL('../../../shared/', import.meta.url);
const page = new URL('example/2025-11-19-arxiv-daily.md', shared);
const papers = new URL('data/arxiv/papers.jsonl', shared);
const isThere = existsSync(page) && existsSync(papers);

const line = z.object({ id: z.string(), title: z.string(), abstract: z.string() });

function readPapers(): z.infer<typeof line>[] {
  const rows = readFileSync(papers, 'utf8').trim().split('\n');
  return rows.map((row) => line.parse(JSON.parse(row)));
}

/** The translated abstracts of a page made by hand, beside the real ones. */
function readEntries(): { id: string; translation: string; title: string; abstract: string }[] {
  // The first version counts: it is the one that the page translated.
  const known = new Map(
    readPapers()
      .toReversed()
      .map((paper) => [paper.id, paper]),
  );
  return readFileSync(page, 'utf8')
    .split(/^## /m)
    .slice(1)
    .flatMap((entry) => {
      const id = /arxiv\.org\/abs\/(\d{4}\.\d{5})/.exec(entry)?.[1] ?? '';
      const translation = /\n- \*\*PDF\*\*[^\n]*\n\n([\s\S]*?)\n\n<details>/.exec(entry)?.[1] ?? '';
      const paper = known.get(id);
      return paper === undefined ? [] : [{ ...paper, translation }];
    });
}

describe('a real page of nine translations', () => {
  it.skipIf(!isThere)(
    'has its two leftovers found and nothing else (skipped where it is absent)',
    () => {
      const entries = readEntries();
      expect(new Set(entries.map(({ id }) => id)).size).toBe(9);
      expect(entries.every(({ translation }) => translation.length > 100)).toBe(true);
      const findings = entries.map(({ id, translation, title, abstract }): [string, string[]] => [
        id,
        brief(check('abstract', translation, { title, abstract })),
      ]);
      expect(Object.fromEntries(findings.filter(([, found]) => found.length > 0))).toEqual({
        '2511.14138': ['leftover: \\textbf{', 'leftover: 【中文摘要】'],
      });
      // What was judged right is there to be judged: the number in ten thousands, the thousandfold.
      expect(entries.some(({ translation }) => /35\.8\s?万/.test(translation))).toBe(true);
      expect(entries.some(({ translation }) => /1000\s?倍/.test(translation))).toBe(true);
    },
  );
});

describe('real abstracts', () => {
  it.skipIf(!isThere)('have no finding when held against themselves (skipped where absent)', () => {
    const rows = readPapers();
    expect(rows.length).toBeGreaterThan(500);
    const findings = rows.flatMap(({ id, title, abstract }) =>
      check('abstract', abstract, { title, abstract })
        .filter(({ rule }) => rule !== 'leftover')
        .map(({ rule, what }) => `${id} ${rule}: ${what}`),
    );
    expect(findings).toEqual([]);
  });
});
