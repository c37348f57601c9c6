import { describe, expect, it } from 'vitest';
import { assembleListing, mergeListings } from '../../src/arxiv/assemble-listing.ts';
import { parseListingPage } from '../../src/arxiv/listing-page.ts';
import type { Listing, Paper, PaperKind } from '../../src/paper.ts';
import { renderCatchupPage } from '../support/arxiv-listing-page.ts';
import { storedPaper } from '../support/stored-paper.ts';

const DAY = '2026-03-18';

function paper(id: string, kind: PaperKind = 'new', changes: Partial<Paper> = {}): Paper {
  return {
    id,
    version: 1,
    kind,
    title: `Paper ${id}`,
    authors: ['Ada Müller'],
    categories: ['cs.SD'],
    abstract: 'Text.',
    comments: undefined,
    ...changes,
  };
}

const A = paper('2603.90001');
const B = paper('2603.90002');
const C = paper('2602.90003', 'replaced');

type Page = Parameters<typeof assembleListing>[2][number];

function page(papers: Paper[], total: number, declared: Page['declared']): Page {
  return { status: 'entries', total, declared, papers };
}

describe('putting a listing together', () => {
  it('joins pages in their order', () => {
    const declared: Page['declared'] = [
      ['new', 2],
      ['replaced', 1],
    ];
    const pages = [page([A], 3, [['new', 2]]), page([B, C], 3, declared)];
    expect(assembleListing('cs.SD', DAY, pages)).toEqual({
      category: 'cs.SD',
      day: DAY,
      declared: 3,
      papers: [A, B, C],
    });
  });

  it('joins a listing of several pages of any size, sections cut across them', () => {
    const papers = Array.from({ length: 23 }, (_, at) =>
      storedPaper(`2603.${90_100 + at}`, {
        kind: at < 15 ? 'new' : 'replaced',
        categories: at < 9 || at > 18 ? ['cs.SD'] : ['cs.LG', 'cs.SD'],
      }),
    );
    for (const pageSize of [1, 2, 5, 9, 10, 22, 23, 100]) {
      const pages = Array.from({ length: Math.ceil(23 / pageSize) }, (_, at) => {
        const html = renderCatchupPage({
          subject: 'cs.SD',
          day: DAY,
          papers,
          page: at + 1,
          pageSize,
        });
        const parsed = parseListingPage(html, DAY);
        if (parsed.status !== 'entries') throw new Error(parsed.status);
        return parsed;
      });
      const whole = assembleListing('cs.SD', DAY, pages);
      if ('incomplete' in whole) throw new Error(whole.incomplete);
      expect(new Set(whole.papers.map(({ id }) => id)).size).toBe(23);
      expect(whole.papers.map(({ kind }) => kind)).toEqual([
        ...Array.from({ length: 9 }, () => 'new'),
        ...Array.from({ length: 6 }, () => 'cross'),
        ...Array.from({ length: 8 }, () => 'replaced'),
      ]);
      if (pages.length > 1) {
        const [, ...withoutFirst] = pages;
        expect(assembleListing('cs.SD', DAY, withoutFirst)).toHaveProperty('incomplete');
        expect(assembleListing('cs.SD', DAY, pages.slice(0, -1))).toHaveProperty('incomplete');
      }
    }
  });

  it.each<[string, Page[], string]>([
    [
      'pages that declare different totals',
      [page([A], 2, [['new', 2]]), page([B], 3, [['new', 2]])],
      'it declares 2 and 3 entries, its sections 2, and 2 were found',
    ],
    [
      'sections that do not make the total',
      [page([A, B], 2, [['new', 1]])],
      'it declares 2 entries, its sections 1, and 2 were found',
    ],
    [
      'fewer papers than declared',
      [page([A], 2, [['new', 2]])],
      'it declares 2 entries, its sections 2, and 1 were found',
    ],
    [
      'a paper twice and another not at all',
      [page([A], 2, [['new', 2]]), page([A], 2, [['new', 2]])],
      'it declares 2 entries, its sections 2, and 1 were found',
    ],
    [
      'more papers than declared',
      [page([A, B], 1, [['new', 1]])],
      'it declares 1 entries, its sections 1, and 2 were found',
    ],
  ])('refuses %s', (_, pages, incomplete) => {
    expect(assembleListing('cs.SD', DAY, pages)).toEqual({ incomplete });
  });

  it('takes a paper once that two pages show, where nothing is missing', () => {
    const pages = [
      page([A, B], 3, [['new', 2]]),
      page([B, C], 3, [
        ['new', 2],
        ['replaced', 1],
      ]),
    ];
    expect(assembleListing('cs.SD', DAY, pages)).toMatchObject({ papers: [A, B, C] });
  });
});

function listing(category: string, papers: Paper[]): Listing {
  return { day: DAY, category, declared: papers.length, papers };
}

describe('the union of listings', () => {
  it('has each paper once, in the order of the listings, and what each declared', () => {
    const merged = mergeListings(DAY, [listing('cs.SD', [B, C]), listing('eess.AS', [A, B])]);
    expect(merged).toEqual({
      day: DAY,
      source: 'listing',
      late: [],
      open: [],
      declared: [
        { category: 'cs.SD', count: 2 },
        { category: 'eess.AS', count: 2 },
      ],
      papers: [B, C, A],
    });
  });

  it.each<[PaperKind, PaperKind, PaperKind]>([
    ['new', 'cross', 'new'],
    ['cross', 'new', 'new'],
    ['new', 'replaced', 'new'],
    ['replaced', 'new', 'new'],
    ['cross', 'replaced', 'cross'],
    ['replaced', 'cross', 'cross'],
    ['cross', 'cross', 'cross'],
  ])('makes of %s and %s %s', (first, second, kind) => {
    const merged = mergeListings(DAY, [
      listing('cs.SD', [paper('2603.90001', first)]),
      listing('eess.AS', [paper('2603.90001', second)]),
    ]);
    expect(merged.papers).toEqual([paper('2603.90001', kind)]);
  });

  it('of the same listing twice is that listing', () => {
    const one = listing('cs.SD', [A, B, C]);
    expect(mergeListings(DAY, [one, one]).papers).toEqual([A, B, C]);
  });

  it('of none is empty', () => {
    expect(mergeListings(DAY, [])).toMatchObject({ day: DAY, declared: [], papers: [] });
  });
});
