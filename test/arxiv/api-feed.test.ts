import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseApiFeed } from '../../src/arxiv/api-feed.ts';
import { type ApiPaper, renderApiError, renderApiFeed } from '../support/arxiv-api-feed.ts';
import { cpuNow, LINEAR_LIMIT_MS } from '../support/linear-limit.ts';
import { storedPaper } from '../support/stored-paper.ts';

const SUBMITTED = '2026-03-17T12:00:00Z';

function apiPaper(changes: Partial<ApiPaper> = {}): ApiPaper {
  return { ...storedPaper('2603.90001'), submitted: SUBMITTED, updated: SUBMITTED, ...changes };
}

function feedOf(papers: ApiPaper[], total = papers.length): string {
  const query = new URLSearchParams({ search_query: 'cat:cs.SD' });
  return renderApiFeed(papers, { query, total, start: 0, maxResults: 200, now: SUBMITTED });
}

function parseOne(changes: Partial<ApiPaper> = {}, categories = ['cs.SD']) {
  const feed = parseApiFeed(feedOf([apiPaper(changes)]), categories);
  const [paper] = feed.status === 'feed' ? feed.papers : [];
  if (paper === undefined) throw new Error(JSON.stringify(feed));
  return paper;
}

/** The feed of one paper, with a change of its text. */
function parseChanged(change: (xml: string) => string) {
  return parseApiFeed(change(feedOf([apiPaper()])), ['cs.SD']);
}

describe('a feed', () => {
  it('has papers, and tells how many there are in all', () => {
    const paper = apiPaper({
      version: 3,
      title: 'On\n  Sound & "Music" <2>',
      abstract: '  One.\n  Two.\n\n  Three $a<b$.',
      authors: ["Ada O'Müller", 'Bo Li'],
      categories: ['cs.SD', 'eess.AS'],
      comments: '5 pages',
    });
    expect(parseApiFeed(feedOf([paper], 700), ['cs.SD'])).toEqual({
      status: 'feed',
      total: 700,
      start: 0,
      papers: [
        {
          id: '2603.90001',
          version: 3,
          kind: 'new',
          title: 'On Sound & "Music" <2>',
          authors: ["Ada O'Müller", 'Bo Li'],
          categories: ['cs.SD', 'eess.AS'],
          abstract: 'One. Two. Three $a<b$.',
          comments: '5 pages',
          submitted: SUBMITTED,
        },
      ],
    });
  });

  it('may be empty', () => {
    expect(parseApiFeed(feedOf([]), ['cs.SD'])).toEqual({
      status: 'feed',
      total: 0,
      start: 0,
      papers: [],
    });
  });

  it('of one author and one category has lists of one', () => {
    const paper = parseOne({ authors: ['Ada'], categories: ['cs.SD'] });
    expect([paper.authors, paper.categories, paper.comments]).toEqual([
      ['Ada'],
      ['cs.SD'],
      undefined,
    ]);
  });

  it('may lack authors, and have thousands', () => {
    expect(parseOne({ authors: [] }).authors).toEqual([]);
    const many = Array.from({ length: 3000 }, (_, at) => `Author ${at}"; DROP`);
    expect(parseOne({ authors: many }).authors).toEqual(many);
  });

  it('knows ids of the old style', () => {
    for (const id of ['hep-th/9901001', 'math.GT/0309136']) {
      expect(parseOne({ id, version: 2 })).toMatchObject({ id, version: 2 });
    }
  });

  it('keeps titles and abstracts text, whatever they look like', () => {
    for (const text of ['0', '007', '1e3', 'true', 'Error', '__proto__', '<b>&amp;</b>', ']]>']) {
      expect(parseOne({ title: text, abstract: text })).toMatchObject({
        title: text,
        abstract: text,
      });
    }
  });

  it('decodes a reference once', () => {
    expect(parseOne({ abstract: '&lt;script&gt; &#65;' }).abstract).toBe('&lt;script&gt; &#65;');
    const feed = parseChanged((xml) => xml.replace('Abstract of', '&#65;&#0;&#9999999;&#x1d54f;'));
    expect(feed).toMatchObject({ papers: [{ abstract: 'A\u{fffd}\u{fffd}𝕏 2603.90001.' }] });
  });

  it('leaves the classes of ACM and MSC out', () => {
    const categories = [
      'cs.SD',
      'H.5.5',
      '68T10',
      'I.2',
      'astro-ph.CO',
      '68',
      '68Txx, 62',
      'hep-th',
    ];
    expect(parseOne({ categories }).categories).toEqual(['cs.SD', 'astro-ph.CO', 'hep-th']);
  });

  it('names the primary category first and each once', () => {
    const feed = parseChanged((xml) =>
      xml.replace(
        '<category ',
        '<category term="eess.AS"/><category term="cs.LG"/><category term="eess.AS"/><category ',
      ),
    );
    expect(feed).toMatchObject({ papers: [{ categories: ['cs.SD', 'eess.AS', 'cs.LG'] }] });
  });
});

describe('the kind', () => {
  it.each([
    ['cs.SD', ['cs.SD'], 'new'],
    ['cs.SD', ['eess.AS', 'cs.SD'], 'new'],
    ['cs.SD', ['eess.AS'], 'cross'],
    ['cs.SD', ['cs'], 'new'],
    ['hep-th', ['hep-th'], 'new'],
    ['math-ph', ['math'], 'cross'],
    ['cs.SD', ['c'], 'cross'],
  ])('of a paper in %s, asked for %j, is %s', (primary, asked, kind) => {
    expect(parseOne({ categories: [primary] }, asked).kind).toBe(kind);
  });
});

describe('an error entry', () => {
  it('gives the words of arXiv', () => {
    expect(parseApiFeed(renderApiError('incorrect id <abc>', SUBMITTED), ['cs.SD'])).toEqual({
      status: 'error',
      why: 'incorrect id <abc>',
    });
  });

  it('is known by its title or by its id, and is no paper titled "Error"', () => {
    const error = renderApiError('words', SUBMITTED);
    for (const changed of [
      error.replace('<title>Error', '<title>Fehler'),
      error.replaceAll('/api/errors', '/x'),
    ]) {
      expect(parseApiFeed(changed, ['cs.SD'])).toEqual({ status: 'error', why: 'words' });
    }
    expect(parseOne({ title: 'Error' }).title).toBe('Error');
  });
});

describe('what is no whole feed', () => {
  it.each([
    ['', 'it is empty'],
    ['Rate exceeded.', 'it says "Rate exceeded."'],
    ['<!DOCTYPE html><html><body>Sorry</body></html>', '<!DOCTYPE'],
    ['<html><body><p>Sorry</p></body></html>', 'no readable "feed"'],
    ['<feed/>', 'no readable "feed/opensearch:totalResults"'],
    ['<feed/><feed/>', 'no readable "feed"'],
  ])('%j is told apart', (text, why) => {
    expect(parseApiFeed(text, ['cs.SD'])).toEqual({
      status: 'unreadable',
      why: expect.stringContaining(why),
    });
  });

  it.each<[string, (xml: string) => string, string]>([
    ['cut', (xml) => xml.slice(0, xml.indexOf('</title>', xml.indexOf('<entry>'))), 'no whole XML'],
    ['a total in words', (xml) => xml.replace('>1<', '>many<'), 'totalResults'],
    ['no total', (xml) => xml.replaceAll(/<opensearch:total.*\n/g, ''), 'totalResults'],
    ['no title', (xml) => xml.replaceAll('title>', 'name>'), 'its entry 1 has no readable "title"'],
    ['no abstract', (xml) => xml.replace(/<summary>.*\n/, ''), 'summary'],
    ['markup in a title', (xml) => xml.replace('>Paper ', '><b>Paper</b> '), 'title'],
    [
      'a date that is none',
      (xml) => xml.replace(/<published>[^<]*/, '<published>soon'),
      'published',
    ],
    ['no date', (xml) => xml.replace(/<published>.*\n/, ''), 'published'],
    ['no primary category', (xml) => xml.replace(/<arxiv:primary.*\n/, ''), 'primary_category'],
    [
      'a strange category',
      (xml) => xml.replaceAll('term="cs.SD"', 'term="x y"'),
      'primary_category',
    ],
    ['a strange id', (xml) => xml.replace('abs/2603.90001v1', 'abs/../x'), 'the id "http:'],
    ['two ids', (xml) => xml.replace('</id>\n    <title>', '</id><id>x</id><title>'), '"id"'],
  ])('an entry with %s makes the page unreadable', (_, change, why) => {
    const xml = feedOf([apiPaper()]);
    expect(change(xml)).not.toBe(xml);
    expect(parseApiFeed(change(xml), ['cs.SD'])).toEqual({
      status: 'unreadable',
      why: expect.stringContaining(why),
    });
  });
});

it.each(['<', '[', '$', ' ', '&', '\u{301}', '\n', '&#', ']]>'])(
  'reads an abstract of 100,000 times %j in linear time',
  (piece) => {
    const text = `x${piece.repeat(100_000)}x`;
    const xml = feedOf([apiPaper({ abstract: text, title: text, comments: text })]);
    const start = cpuNow();
    expect(parseApiFeed(xml, ['cs.SD'])).toMatchObject({
      papers: [{ abstract: text.replace(/\s+/g, ' ') }],
    });
    expect(cpuNow() - start).toBeLessThan(LINEAR_LIMIT_MS);
  },
);

const FOLDER = new URL('../../../shared/data/arxiv/api/', import.meta.url);
const indexSchema = z.array(
  z.object({ file: z.string(), http_status: z.number(), url: z.string() }),
);

describe.skipIf(!existsSync(FOLDER))('real answers (skipped where the recordings are not)', () => {
  const read = (file: string) => readFileSync(new URL(file, FOLDER), 'utf8');
  const recorded = existsSync(FOLDER) ? indexSchema.parse(JSON.parse(read('index.json'))) : [];

  it.each(recorded)('$file', ({ file, http_status, url }) => {
    const xml = read(file);
    const feed = parseApiFeed(xml, ['cs.CR']);
    if (http_status !== 200) {
      expect(feed).toEqual({ status: 'error', why: 'incorrect id format for abc' });
      return;
    }
    if (feed.status !== 'feed') throw new Error(`${file}: ${feed.why}`);
    const asked = new URL(url).searchParams;
    expect(feed.start).toBe(Number(asked.get('start')));
    const ids = [...xml.matchAll(/<id>http:\/\/arxiv\.org\/abs\/(.*?)<\/id>/g)].map(([, id]) => id);
    expect(feed.papers.map(({ id, version }) => `${id}v${version}`)).toEqual(ids);
    const left = Math.min(Number(asked.get('max_results')), feed.total - feed.start);
    expect(feed.papers.length).toBe(left);
    for (const paper of feed.papers) {
      const texts = [paper.title, paper.abstract, paper.comments ?? 'none', ...paper.authors];
      for (const text of texts) expect(text).toMatch(/^\S(.*\S)?$/);
      expect(texts.join()).not.toMatch(/&(?:amp|lt|gt|quot|apos|#\d+);|\s{2}/);
      expect(paper.authors.length).toBeGreaterThan(0);
      expect(paper.categories[0]).toMatch(/^[a-z-]+(\.[A-Za-z-]+)?$/);
      expect(paper.kind).toBe(paper.categories[0] === 'cs.CR' ? 'new' : 'cross');
      expect(xml).toContain(`<published>${paper.submitted}</published>`);
    }
  });
});
