import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkBrokenFormulas } from '../../src/check/formula-broken.ts';
import { checkFormulas } from '../../src/check/formulas.ts';
import { checkLanguage } from '../../src/check/language.ts';
import { checkLeftovers } from '../../src/check/leftovers.ts';
import { checkLinks } from '../../src/check/links.ts';
import { checkMissingNames } from '../../src/check/name-missing.ts';
import { checkUnknownNames } from '../../src/check/name-unknown.ts';
import { checkUntranslated } from '../../src/check/untranslated.ts';
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

/** The rules on words; what the others say of this page is told in their tests. */
const RULES = [
  checkUnknownNames,
  checkMissingNames,
  checkBrokenFormulas,
  checkFormulas,
  checkLinks,
  checkLanguage,
  checkUntranslated,
  checkLeftovers,
];

describe('a real page of nine translations', () => {
  it.skipIf(!isThere)(
    'has its two leftovers found, and the names that it leaves out (skipped where it is absent)',
    () => {
      const entries = readEntries();
      expect(new Set(entries.map(({ id }) => id)).size).toBe(9);
      expect(entries.every(({ translation }) => translation.length > 100)).toBe(true);
      const findings = entries.map(({ id, translation, title, abstract }): [string, string[]] => [
        id,
        RULES.flatMap((rule) => brief(check('abstract', translation, { title, abstract }, rule))),
      ]);
      expect(Object.fromEntries(findings.filter(([, found]) => found.length > 0))).toEqual({
        '2511.14600': ['name-missing: MIR'],
        '2511.14515': ['name-missing: SE', 'name-missing: MALA', 'name-missing: IDConv'],
        '2511.14410': ['name-missing: ASR', 'name-missing: ST'],
        '2511.14307': ['name-missing: SSL', 'name-missing: AQA'],
        '2511.14250': ['name-missing: DNNs', 'name-missing: DTW', 'name-missing: EM'],
        '2511.14219': ['name-missing: ALA', 'name-missing: KD'],
        '2511.14138': ['leftover: \\textbf{', 'leftover: 【中文摘要】'],
      });
    },
  );
});

describe('real abstracts', () => {
  it.skipIf(!isThere)(
    'have no finding when held against themselves (skipped where absent)',
    () => {
      const rows = readPapers();
      expect(rows.length).toBeGreaterThan(500);
      const findings = rows.flatMap(({ id, title, abstract }) =>
        // LaTeX that the authors left is a leftover in the translation too.
        RULES.filter((rule) => rule !== checkLeftovers).flatMap((rule) =>
          check({ part: 'abstract', language: 'en' }, abstract, { title, abstract }, rule).map(
            ({ rule: name, what }) => `${id} ${name}: ${what}`,
          ),
        ),
      );
      expect(findings).toEqual([]);
    },
    30_000,
  );
});
