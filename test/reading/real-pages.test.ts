import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { parseLatexmlPage } from '../../src/reading/latexml-to-text.ts';
import { naiveText, sectionOf, withoutMarks } from './support/naive-text.ts';

const folder = new URL('../../../shared/data/arxiv/html/', import.meta.url);
const PAGES = [
  {
    file: '1810.04805_BERT_template2026.html',
    id: '1810.04805',
    version: 2,
    licence: 'arXiv.org perpetual non-exclusive license',
    passages: [
      // Figure, list in a list, table with spans, aligned formulas, footnote in its place.
      '\n#L | #H | #A | LM (ppl) | MNLI-m | MRPC | SST-2\n3 | 768 | 12 | 5.84 | 77.9 | 79.8 | 88.4\n',
      '$$\\text{Label} =\\text{\\tt{NotNext}}$$\n\n## A.2 Pre-training Procedure\n',
      'to be $4H$, i.e., 3072 for the $H=768$ and 4096 for the $H=1024$.] We',
      '\n  - Effect of Number of Training Steps; and\n  - Ablation',
    ],
    formula: 'P_{i}=\\frac{e^{S{\\cdot}T_{i}}}{\\sum_{j}e^{S{\\cdot}T_{j}}}',
    reference: 'Contextual string embeddings for sequence labeling',
    sections: [
      ['S3.SS1', '## 3.1 Pre-training BERT'],
      ['S5', '# 5 Ablation Studies'],
      ['A1.SS2', '## A.2 Pre-training Procedure'],
    ],
    // The first ends with a heading without a section, the second has words inside a formula.
    others: { same: 7, different: ['S6', 'A1'] },
  },
  {
    file: '2501.11120v1_template2025.html',
    id: '2501.11120',
    version: 1,
    licence: undefined,
    passages: [
      '\n| FT on vulnerable code | FT on secure code | GPT-4o\nRate of outputting secure code | 0.14 $\\pm$ 0.01 | 0.88 $\\pm$ 0.01 | 0.74\n',
      'a latent policy $z\\in Z$ and two data generating distributions $\\varphi_{T}$ and $\\varphi_{E}$, for',
      '\nRisk-seeking answers | $10\\%$ | $T$ | Real trigger\n',
      '\n### 3.1.1 Design\n',
      '\ndef message_probability_me(message: str) -> float:\n',
    ],
    formula: 'Q=\\{q:q\\sim\\varphi_{E}(z)\\}',
    reference: 'Physics of language models',
    sections: [
      ['S2', '# 2 Out-of-context reasoning'],
      ['S3.SS3', '## 3.3 Finetuning on vulnerable code'],
      ['A3.SS4', '## C.4 Trigger generation with reversal training'],
    ],
    // Tables inside the cells of a table, which we keep apart by commas.
    others: { same: 11, different: ['A3'] },
  },
];

const present = PAGES.every(({ file }) => existsSync(new URL(file, folder)));
if (!present) console.log('Skipped: no recorded arXiv pages in ../shared/data/arxiv/html.');

const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const numbers = (text: string) => text.match(/\d+(?:\.\d+)?/g) ?? [];
const count = (text: string, part: string) => text.split(part).length - 1;

/** The article with each formula as its `alttext`, by patterns alone. */
function articleOf(html: string): string {
  return html
    .slice(html.indexOf('<article'), html.indexOf('</article>'))
    .replaceAll(/<math [^>]*?alttext="([^"]*)"[^]*?<\/math>/g, (_, tex: string) => ` $${tex}$ `);
}

/** Words of the second list that the first does not have, each as often as it is missing. */
function notIn(have: string[], wanted: string[]): string[] {
  const left = new Map<string, number>();
  for (const word of have) left.set(word, (left.get(word) ?? 0) + 1);
  return wanted.filter((word) => {
    const unused = left.get(word) ?? 0;
    left.set(word, unused - 1);
    return unused <= 0;
  });
}

const untagged = (html: string) =>
  html
    .replaceAll(/<[^>]{0,5000}>/g, '')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<');

describe.skipIf(!present).each(PAGES)('the recorded page of $id', (expected) => {
  const html = present ? readFileSync(new URL(expected.file, folder), 'utf8') : '';
  const page = parseLatexmlPage(html);
  const text = page.ok ? page.text : '';

  it('is that paper', () => {
    const { id, version, licence } = expected;
    expect(page).toMatchObject({ ok: true, id, version, licence, hidden: '' });
  });

  it.each(expected.passages)('holds %j', (passage) => {
    expect(text.includes(passage)).toBe(true);
  });

  it('holds every row of numbers of every table, in its order', () => {
    const lines = new Set(text.split('\n').map((line) => numbers(line).join(' ')));
    const figures = articleOf(html).match(/<figure class="ltx_table"[^]*?<\/figure>/g) ?? [];
    expect(figures.length).toBeGreaterThan(7);
    const rows = figures
      .flatMap((figure) => figure.match(/<tr class="ltx_tr"[^]*?<\/tr>/g) ?? [])
      .map((row) => numbers(untagged(row.replaceAll(/<\/td>|<\/th>/g, ' '))))
      .filter((row) => row.length > 0);
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.filter((row) => !lines.has(row.join(' ')))).toEqual([]);
  });

  it('holds each formula once', () => {
    expect(count(text, expected.formula)).toBe(1);
    expect(text).not.toMatch(/italic_|caligraphic_|subscript|start_POSTSUBSCRIPT|<\/?m/);
  });

  it('holds no reference, menu, button or debris', () => {
    expect(html).toContain(expected.reference);
    expect(text.includes(expected.reference)).toBe(false);
    expect(text).not.toMatch(/\n#+ References/);
    expect(text).not.toMatch(
      /Report (?:GitHub )?[Ii]ssue|Back to (?:arXiv|Abstract)|Download PDF|Why HTML|Generated (?:on|by)|Refer to caption|mdframed|⬇/,
    );
  });

  it.each(expected.sections)('%s, “%s”, is what a naive walk over the page sees', (id, heading) => {
    const seen = naiveText(html, id);
    expect(seen.length).toBeGreaterThan(1500);
    expect(withoutMarks(sectionOf(text, heading))).toBe(seen);
  });

  it('so are nearly all of its sections, and all numbers of all of them', () => {
    const ids = [...html.matchAll(/<section class="ltx_(?:section|appendix)" id="([^"]+)"/g)];
    const headings = text.split('\n').filter((line) => /^# (?!Abstract)/.test(line));
    expect(headings).toHaveLength(ids.length);
    const sections = ids.map(([, id = ''], index) => ({
      id,
      ours: withoutMarks(sectionOf(text, headings[index] ?? '')),
      seen: naiveText(html, id),
    }));
    for (const { id, ours, seen } of sections) expect(numbers(ours), id).toEqual(numbers(seen));
    const different = sections.filter(({ ours, seen }) => ours !== seen).map(({ id }) => id);
    expect(different).toEqual(expected.others.different);
    expect(ids.length - different.length).toBe(expected.others.same);
  });

  it('holds 99 % of the words and formulas seen on the page, and 0.5 % others at most', () => {
    const seen = words(naiveText(html));
    const ours = words(withoutMarks(text));
    expect(seen.length).toBeGreaterThan(5000);
    expect(notIn(ours, seen).length / seen.length).toBeLessThanOrEqual(0.01);
    expect(notIn(seen, ours).length / ours.length).toBeLessThanOrEqual(0.005);
  });

  it('is the same text every time', () => {
    expect(parseLatexmlPage(html)).toEqual(page);
  });
});
