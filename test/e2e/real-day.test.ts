import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { StoredPaper } from '../support/arxiv-stored-paper.ts';
import { requestedId, startWorld } from '../support/world.ts';

const DATA = path.join(import.meta.dirname, '../../../shared/data/arxiv');
const DAY = '2025-11-19';

/** The real announcement of the day in cs.SD and eess.AS, and two real LaTeXML pages. */
const hasData = existsSync(path.join(DATA, 'papers.jsonl'));

const calendarRow = z.object({
  list_date: z.string(),
  id: z.string(),
  version: z.number(),
  kind: z.enum(['new', 'cross', 'replaced']),
  title: z.string(),
  categories: z.array(z.string()),
});
const paperRow = z.object({
  id: z.string(),
  authors: z.array(z.string()),
  comment: z.string().nullable(),
  abstract: z.string(),
});

function rows<T>(file: string, schema: z.ZodType<T>): T[] {
  const lines = readFileSync(path.join(DATA, file), 'utf8').trim().split('\n');
  return lines.map((line) => schema.parse(JSON.parse(line)));
}

function announcement(): StoredPaper[] {
  const papers = new Map(rows('papers.jsonl', paperRow).map((row) => [row.id, row]));
  return rows('calendar.jsonl', calendarRow)
    .filter((row) => row.list_date === DAY)
    .map(({ id, version, kind, title, categories }) => {
      const { authors = [], comment = null, abstract = '' } = papers.get(id) ?? {};
      const html = kind !== 'replaced';
      // Whether a new paper is cross-listed follows from its categories.
      const stored = kind === 'replaced' ? kind : ('new' as const);
      return {
        id,
        version,
        kind: stored,
        title,
        authors,
        categories,
        comments: comment,
        abstract,
        html,
      };
    });
}

/** A real page that stands for a paper of the day: arXiv's id in it is that of the paper. */
function realPage(file: string, itsId: string, id: string): string {
  const page = readFileSync(path.join(DATA, 'html', file), 'utf8');
  return page.replaceAll(new RegExp(`${itsId.replace('.', '\\.')}(v\\d+)?`, 'g'), id);
}

/** The longest inline formula of a page in TeX, and how many formula elements have it. */
function longestFormula(page: string): { tex: string; count: number } {
  const elements = page.match(/<math[^>]*>/g) ?? [];
  const all = elements
    .filter(
      (element) => element.includes('display="inline"') && !element.includes('\\displaystyle'),
    )
    .map((element) => / alttext="([^"]*)"/.exec(element)?.[1] ?? '');
  const tex = all.toSorted((a, b) => b.length - a.length)[0] ?? '';
  return {
    tex: tex.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
    count: all.filter((one) => one === tex).length,
  };
}

/** The least that can be said about any paper. */
function shortly(): { text: string } {
  const parts = Object.fromEntries(
    ['background', 'method', 'results'].map((part) => [
      part,
      [{ label: 'Point', text: `What the paper says of its ${part}.`, points: [] }],
    ]),
  );
  return { text: JSON.stringify({ hook: 'In one line', ...parts }) };
}

test.skipIf(!hasData)(
  `the real announcement of ${DAY} is published whole (needs the recordings in ../shared/data)`,
  async () => {
    const papers = announcement();
    const announced = papers.filter(({ kind }) => kind !== 'replaced').map(({ id }) => id);
    expect(announced).toHaveLength(14);
    const pages: Record<string, string> = {
      '2511.14515v1': realPage('1810.04805_BERT_template2026.html', '1810.04805', '2511.14515v1'),
      '2511.13731v1': realPage('2501.11120v1_template2025.html', '2501.11120', '2511.13731v1'),
    };
    const world = await startWorld({
      now: '2025-11-19T01:30:00Z',
      arxiv: { papers, now: DAY, converted: (id) => pages[id] },
      answer: shortly,
    });
    try {
      const { exitCode, log, outputs } = await world.run({ language: 'en' });
      expect(log).toContain(`Published ${DAY} (14 papers)`);
      expect(exitCode).toBe(0);
      expect(outputs).toMatchObject({ announced: '14', papers: '14', failed: '0' });

      const post = await world.github.readFile(
        `arxiv-daily/${DAY}`,
        `_posts/${DAY}-arxiv-daily.md`,
      );
      for (const id of announced) expect(post).toContain(`https://arxiv.org/abs/${id}`);

      const prompts = new Map(
        world.messages.requests.map(({ body }) => {
          const prompt = JSON.stringify(body?.['messages']);
          return [requestedId({ prompt }), prompt];
        }),
      );
      expect([...prompts.keys()].toSorted()).toEqual(announced.toSorted());
      const template2026 = prompts.get('2511.14515') ?? '';
      const template2025 = prompts.get('2511.13731') ?? '';
      for (const [id, prompt] of Object.entries({
        '2511.14515v1': template2026,
        '2511.13731v1': template2025,
      })) {
        const { tex, count } = longestFormula(pages[id] ?? '');
        expect(JSON.parse(prompt)[0].content.split(tex).length - 1, tex).toBe(count);
      }
      expect(template2026.length).toBeGreaterThan(40_000);
      expect(template2025.length).toBeGreaterThan(100_000);
      for (const prompt of [template2026, template2025]) {
        for (const debris of [
          'Report issue',
          'Report GitHub Issue',
          'italic_',
          'mathvariant',
          'Donate',
          'Log in',
        ]) {
          expect(prompt).not.toContain(debris);
        }
      }
    } finally {
      await world.close();
    }
  },
  60_000,
);
