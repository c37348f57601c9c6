import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { assembleListing } from '../../src/arxiv/assemble-listing.ts';
import { parseHeading, parseListingPage } from '../../src/arxiv/listing-page.ts';

const FOLDER = new URL('../../../shared/data/arxiv/listing/', import.meta.url);
const DAY = '2011-02-03';
const KINDS = { new: 'new', cross: 'cross', rep: 'replaced' } as const;

const expectedSchema = z.object({
  subjects: z.record(
    z.string(),
    z.object({
      new: z.number(),
      cross: z.number(),
      rep: z.number(),
      items: z.array(z.tuple([z.string(), z.enum(['new', 'cross', 'rep']), z.string()])),
    }),
  ),
  raw: z.record(z.string(), z.object({ abs_categories: z.string(), version: z.number() })),
});

function read(file: string): string {
  return readFileSync(new URL(file, FOLDER), 'utf8');
}

function entriesOf(file: string) {
  const page = parseListingPage(read(file), DAY);
  if (page.status !== 'entries') throw new Error(`${file} is ${page.status}`);
  return page;
}

describe.skipIf(!existsSync(FOLDER))('real pages (skipped where the recordings are not)', () => {
  const { subjects, raw } = existsSync(FOLDER)
    ? expectedSchema.parse(JSON.parse(read('expected.json')))
    : { subjects: {}, raw: {} };

  it.each([
    ['cs', 'B-catchup-cs-2011-02-03-abs.html'],
    ['hep-th', 'B-catchup-hep-th-2011-02-03-abs.html'],
    ['cs.IT', 'B-catchup-cs.IT-2011-02-03-abs.html'],
    ['astro-ph', 'B-catchup-astro-ph-2011-02-03-abs.html'],
    ['math.DG', 'B-catchup-math.DG-withdrawal-abs.html'],
  ])('%s has the papers that arXiv says it has', (subject, file) => {
    const expected = subjects[subject];
    const page = entriesOf(file);
    const listing = assembleListing(subject, DAY, [page]);
    if ('incomplete' in listing) throw new Error(listing.incomplete);
    expect(listing.papers.map(({ id, kind, categories }) => [id, kind, categories[0]])).toEqual(
      expected?.items.map(([id, kind, primary]) => [id, KINDS[kind], primary]),
    );
    const declared = new Map(page.declared);
    expect([
      declared.get('new') ?? 0,
      declared.get('cross') ?? 0,
      declared.get('replaced') ?? 0,
    ]).toEqual([expected?.new, expected?.cross, expected?.rep]);
    expect(listing.declared).toBe(expected?.items.length);
    for (const paper of listing.papers) {
      const record = raw[paper.id];
      expect(paper.title).not.toBe('');
      expect(paper.authors.length).toBeGreaterThan(0);
      expect(paper.abstract.length).toBeGreaterThan(40);
      expect([paper.title, paper.abstract, paper.comments].join(' ')).not.toMatch(/this \w+ URL/);
      expect(`${paper.title}${paper.authors.join()}`).not.toMatch(/\s{2}|^\s|\s$|Title:|<\//);
      if (record === undefined) continue;
      if (paper.version !== undefined) expect(paper.version).toBe(record.version);
      // The second name of a category stands in the record and not on the page.
      const names = new Set([...record.abs_categories.split(' '), ...ALIASES]);
      for (const category of paper.categories) expect(names).toContain(category);
    }
    // About half of the recorded papers have an HTML version, the only sign of a version.
    const versions = listing.papers.filter(({ version }) => version !== undefined).length;
    expect(versions).toBeGreaterThan(0);
    expect(versions).toBeLessThan(listing.papers.length);
  });

  it('keeps the papers without abstracts apart only by the abstract', () => {
    const withAbstract = entriesOf('B-catchup-hep-th-2011-02-03-abs.html').papers;
    const without = entriesOf('B-catchup-hep-th-2011-02-03-noabs.html').papers;
    for (const paper of withAbstract) paper.abstract = '';
    expect(without).toEqual(withAbstract);
  });

  it('joins the pages of a listing that arXiv cut into three', () => {
    const pages = [1, 2].map((page) => entriesOf(`P50-catchup-astro-ph-page${page}.html`));
    const listing = assembleListing('astro-ph', DAY, pages);
    const whole = entriesOf('B-catchup-astro-ph-2011-02-03-abs.html').papers;
    expect('papers' in listing && listing.papers.map(({ id }) => id)).toEqual(
      whole.map(({ id }) => id),
    );
    expect(parseListingPage(read('P50-catchup-astro-ph-page3.html'), DAY).status).toBe(
      'inconsistent',
    );
    expect(assembleListing('astro-ph', DAY, pages.slice(0, 1))).toHaveProperty('incomplete');
  });

  it.each([
    ['A-catchup-math.NA-2011-02-01-noupdates.html', '2011-02-01', true],
    ['B-catchup-hep-th-2011-02-02-noupdates.html', '2011-02-02', true],
    ['B-catchup-hep-th-2011-02-05-weekend.html', '2011-02-05', false],
    ['B-catchup-91-days-allowed.html', '2010-11-16', true],
  ])('%s has no updates', (file, day, superseded) => {
    expect(parseListingPage(read(file), day)).toEqual({ status: 'no-updates', superseded });
  });

  it.each([
    'B-catchup-hep-th-page2-past-end.html',
    'A-catchup-math-page2-past-end.html',
    'C-catchup-physics.gen-ph-count-but-no-items-200.html',
  ])('%s declares papers and shows none', (file) => {
    expect(parseListingPage(read(file), DAY)).toMatchObject({ status: 'inconsistent' });
  });

  it('never takes the listing of a lagging replica for a whole one', () => {
    const page = parseListingPage(read('C-catchup-hep-th-inconsistent-200.html'), DAY);
    const listing = page.status === 'entries' ? assembleListing('hep-th', DAY, [page]) : undefined;
    expect(listing ?? { incomplete: page.status }).toHaveProperty('incomplete');
  });

  const others = existsSync(FOLDER)
    ? readdirSync(FOLDER).filter(
        (file) => /-(list|abs)-|-400\.|slash/.test(file) && file.endsWith('.html'),
      )
    : [];

  it.each(others)('%s is no catch-up page', (file) => {
    expect(parseListingPage(read(file), DAY)).toMatchObject({ status: 'unreadable' });
  });

  it('tells the words of a refusal', () => {
    expect(parseHeading(read('B-catchup-badcat-400.html'))).toBe(
      "Invalid subject. Subject must be an archive, category or 'grp_physics'",
    );
    expect(parseHeading(read('B-catchup-future-400.html'))).toBe(
      "Invalid date: 2011-02-16. Can't request date later than today",
    );
  });
});

const ALIASES = [
  'math-ph',
  'math.ST',
  'cs.IT',
  'math.IT',
  'math.MP',
  'stat.TH',
  'eess.SY',
  'cs.SY',
  'math.NA',
  'cs.NA',
];
