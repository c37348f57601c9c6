import { describe, expect, it } from 'vitest';
import { assembleListing } from '../../src/arxiv/assemble-listing.ts';
import { parseHeading, parseListingPage, type ListingPage } from '../../src/arxiv/listing-page.ts';
import type { Listing, Paper } from '../../src/paper.ts';
import { renderCatchupPage } from '../support/arxiv-listing-page.ts';
import { listingSections } from '../support/arxiv-listing-sections.ts';
import { renderArxivError, renderArxivPage } from '../support/arxiv-site-page.ts';
import type { StoredPaper } from '../support/arxiv-stored-paper.ts';
import { createRandom, randomBelow, type Random } from '../support/random.ts';
import { readSamplePapers, SAMPLE_DAY } from '../support/sample-papers.ts';
import { storedPaper } from '../support/stored-paper.ts';
import { cpuNow, LINEAR_LIMIT_MS } from '../support/linear-limit.ts';

const SUBJECT = 'cs.SD';
const SAMPLE = readSamplePapers();

type Entries = Extract<ListingPage, { status: 'entries' }>;

function pageOf(papers: readonly StoredPaper[], subject = SUBJECT): string {
  return renderCatchupPage({ subject, day: SAMPLE_DAY, papers });
}

function entriesOf(page: ListingPage): Entries {
  if (page.status === 'entries') return page;
  throw new Error(`${page.status}: ${'why' in page ? page.why : ''}`);
}

/** The listing that a page alone makes, or undefined where it makes none. */
function listingOf(html: string): Listing | undefined {
  const page = parseListingPage(html, SAMPLE_DAY);
  if (page.status !== 'entries') return undefined;
  const listing = assembleListing(SUBJECT, SAMPLE_DAY, [page]);
  return 'incomplete' in listing ? undefined : listing;
}

function parseOne(changes: Partial<StoredPaper>): Paper | undefined {
  return entriesOf(parseListingPage(pageOf([storedPaper('2603.90001', changes)]), SAMPLE_DAY))
    .papers[0];
}

describe('a catch-up page', () => {
  it.each(['cs.SD', 'eess.AS', 'cs', 'eess', 'cs.CL'])(
    'gives back the papers of the sample day that it was made from (%s)',
    (subject) => {
      const page = entriesOf(parseListingPage(pageOf(SAMPLE, subject), SAMPLE_DAY));
      const kinds = ['new', 'cross', 'replaced'] as const;
      const expected = listingSections(subject, SAMPLE).flatMap(({ items }, at) =>
        items.map(({ paper }) => ({
          id: paper.id,
          version: paper.html ? paper.version : undefined,
          kind: kinds[at],
          title: paper.title,
          authors: paper.authors,
          categories: paper.categories,
          abstract: paper.abstract,
          comments: paper.comments ?? undefined,
        })),
      );
      expect(expected.length).toBeGreaterThan(1);
      expect(page.papers).toEqual(expected);
      expect(page.total).toBe(expected.length);
      expect(assembleListing(subject, SAMPLE_DAY, [page])).toEqual({
        category: subject,
        day: SAMPLE_DAY,
        declared: expected.length,
        papers: expected,
      });
    },
  );

  it('has every paper of the sample day in one of its categories', () => {
    const ids = ['cs.SD', 'eess.AS'].flatMap((subject) =>
      entriesOf(parseListingPage(pageOf(SAMPLE, subject), SAMPLE_DAY)).papers.map(({ id }) => id),
    );
    expect([...new Set(ids)].sort()).toEqual(SAMPLE.map(({ id }) => id));
  });

  it('tells the kinds apart by section', () => {
    const papers = [
      storedPaper('2603.90001'),
      storedPaper('2603.90002', { categories: ['cs.LG', 'cs.SD'] }),
      storedPaper('2503.90003', { kind: 'cross', categories: ['math.NA', 'cs.SD'] }),
      storedPaper('2601.90004', { kind: 'replaced', version: 3 }),
      storedPaper('2601.90005', { kind: 'replaced', version: 2, categories: ['cs.LG', 'cs.SD'] }),
    ];
    const { papers: read, declared } = entriesOf(parseListingPage(pageOf(papers), SAMPLE_DAY));
    expect(read.map(({ id, kind, version }) => [id, kind, version])).toEqual([
      ['2603.90001', 'new', 1],
      ['2503.90003', 'cross', 1],
      ['2603.90002', 'cross', 1],
      ['2601.90004', 'replaced', 3],
      ['2601.90005', 'replaced', 2],
    ]);
    expect(declared).toEqual([
      ['new', 1],
      ['cross', 2],
      ['replaced', 2],
    ]);
  });

  it('reads ids of both styles, and no version without the HTML link', () => {
    const papers = [
      storedPaper('hep-th/9901001', { html: false }),
      storedPaper('2603.90001', { version: 12 }),
      storedPaper('0704.0001', { html: false }),
    ];
    const { papers: read } = entriesOf(parseListingPage(pageOf(papers), SAMPLE_DAY));
    expect(read.map(({ id, version }) => [id, version])).toEqual([
      ['0704.0001', undefined],
      ['2603.90001', 12],
      ['hep-th/9901001', undefined],
    ]);
  });

  it('restores the web addresses that arXiv shortens, in comments and abstract', () => {
    const text =
      'Code at https://example.org/a?b=1&c=2, data at http://example.org/~x. ' +
      'See arXiv:2501.00001 and 10.1000/xyz.1; "this https URL" is no link';
    const paper = parseOne({ comments: text, abstract: text });
    expect(paper?.comments).toBe(text);
    expect(paper?.abstract).toBe(text);
  });

  it('leaves text as it is: entities, angle brackets, TeX, quotes', () => {
    const text = `<b>A & B</b> &amp; &lt;i&gt; "q" 'r' $a<b$ $\\ell_1$ {x} \\( y \\) <!-- c --> </dd></dl>`;
    const paper = parseOne({ title: text, comments: text, abstract: text, authors: [text, 'Bo'] });
    expect(paper).toMatchObject({ title: text, comments: text, abstract: text });
    expect(paper?.authors).toEqual([text, 'Bo']);
  });

  it('puts text on one line', () => {
    expect(parseOne({ abstract: 'One\ntwo.\n  A new   paragraph.' })?.abstract).toBe(
      'One two. A new paragraph.',
    );
  });

  it('knows what is not there: comments, abstract', () => {
    expect(parseOne({})).toMatchObject({ comments: undefined });
    const papers = [storedPaper('2603.90001')];
    const html = renderCatchupPage({
      subject: SUBJECT,
      day: SAMPLE_DAY,
      papers,
      abstracts: false,
    });
    expect(entriesOf(parseListingPage(html, SAMPLE_DAY)).papers[0]?.abstract).toBe('');
  });

  it('is not confused by a paper that talks like the page', () => {
    const text =
      'Total of 3 entries for Wed, 18 Mar 2026. No updates for you. Continue to the next day. ' +
      'New submissions (showing 9 of 9 entries) Subjects: Sound (cs.XX)';
    const paper = storedPaper('2603.90001', {
      title: text,
      abstract: text,
      comments: text,
      authors: [text],
    });
    expect(listingOf(pageOf([paper]))?.papers).toMatchObject([{ title: text, abstract: text }]);
  });

  it('says that there are no updates, and whether any will come', () => {
    const empty = { subject: SUBJECT, day: SAMPLE_DAY, papers: [] };
    expect(parseListingPage(renderCatchupPage(empty), SAMPLE_DAY)).toEqual({
      status: 'no-updates',
      superseded: false,
    });
    expect(
      parseListingPage(renderCatchupPage({ ...empty, laterMailing: '2026-03-19' }), SAMPLE_DAY),
    ).toEqual({ status: 'no-updates', superseded: true });
  });

  it('past the end of a listing is inconsistent, not empty', () => {
    const html = renderCatchupPage({
      subject: SUBJECT,
      day: SAMPLE_DAY,
      papers: SAMPLE,
      page: 2,
    });
    expect(parseListingPage(html, SAMPLE_DAY)).toMatchObject({ status: 'inconsistent' });
  });
});

describe('a page of another kind', () => {
  const listing = pageOf(SAMPLE);

  it.each([
    ['of another day', listing, '2026-03-17', 'it is headed "Catchup results for Sound on Wed'],
    ['of an error', renderArxivError('Server Error', 'Sorry.'), SAMPLE_DAY, 'no catch-up heading'],
    [
      'of a refusal',
      renderArxivError(`Invalid date: ${SAMPLE_DAY}. Can't request date later than today`, 'x'),
      SAMPLE_DAY,
      'no catch-up heading',
    ],
    [
      'of a captcha',
      '<!DOCTYPE html><html><body><h1>Checking your browser</h1><form><input></form></body></html>',
      SAMPLE_DAY,
      'no catch-up heading',
    ],
    ['with nothing in it', '', SAMPLE_DAY, 'no catch-up heading'],
    ['of JSON', '{}', SAMPLE_DAY, 'no catch-up heading'],
    [
      'without a total',
      listing.replaceAll(/Total of \d+ entries/g, 'Some entries'),
      SAMPLE_DAY,
      'no number of entries',
    ],
    [
      'with neither entries nor the words for it',
      pageOf([]).replace('No updates for', 'Nothing on'),
      SAMPLE_DAY,
      'neither entries nor the words',
    ],
    [
      'with a section of another name',
      listing.replace('New submissions (showing', 'Fresh submissions (showing'),
      SAMPLE_DAY,
      'it has a section "Fresh submissions',
    ],
    [
      'with another word for entries',
      listing.replaceAll(/(\d+) entries\)/g, '$1 items)'),
      SAMPLE_DAY,
      'it has a section "New submissions',
    ],
  ])('%s is unreadable, and says why', (_, html, day, why) => {
    const page = parseListingPage(html, day);
    expect(page.status).toBe('unreadable');
    expect('why' in page && page.why).toContain(why);
  });

  it('is told by its heading', () => {
    expect(parseHeading(renderArxivError(`Can't do <that>`, 'x'))).toBe(`Can't do <that>`);
    expect(parseHeading('<p>no heading</p>')).toBeUndefined();
    expect(parseHeading(renderArxivPage('t', '<h1> \n </h1>'))).toBeUndefined();
  });

  it('does not bring the parser to its knees', () => {
    const start = cpuNow();
    const h1 = '<main><h1>Catchup results for Sound on Wed, 18 Mar 2026</h1>Total of 1 entries for';
    for (const filler of ['<', '<b>', '<dl id=articles>', '<a href="', '&', '(', ' ', '<dt>']) {
      const html = h1 + filler.repeat(Math.ceil(100_000 / filler.length));
      expect(['unreadable', 'inconsistent']).toContain(parseListingPage(html, SAMPLE_DAY).status);
    }
    const subjects = `<dl id='articles'><h3>New submissions (showing 1 of 1 entries)</h3><dt></dt>`;
    for (const filler of ['(', '(a', '(a-', 'a (b.', '((']) {
      const field = `<dd><div class='list-subjects'>${filler.repeat(30_000)}</div></dd>`;
      const html = `${h1}${subjects}${field}</dl>Total of 1 entries for`;
      expect(parseListingPage(html, SAMPLE_DAY).status).toBe('inconsistent');
    }
    expect(cpuNow() - start).toBeLessThan(13 * LINEAR_LIMIT_MS);
  });
});

describe('a broken page is refused and never half-read', () => {
  const html = pageOf(SAMPLE);
  const whole = listingOf(html);

  it('when it is cut anywhere', () => {
    let complete = 0;
    for (let end = 0; end < html.length; end += end > html.length - 3000 ? 1 : 500) {
      const listing = listingOf(html.slice(0, end));
      if (listing === undefined) continue;
      complete += 1;
      expect(listing).toEqual(whole);
    }
    // What is cut after the second statement of the total is whole.
    expect(complete).toBeGreaterThan(0);
  });

  it('when a page without updates is cut anywhere', () => {
    const empty = renderCatchupPage({
      subject: SUBJECT,
      day: SAMPLE_DAY,
      papers: [],
      laterMailing: '2026-03-19',
    });
    for (let end = 0; end < empty.length; end += 7) {
      const page = parseListingPage(empty.slice(0, end), SAMPLE_DAY);
      if (page.status !== 'unreadable') {
        expect(page).toEqual({ status: 'no-updates', superseded: true });
      }
    }
  });

  it.each([
    ['total raised', html.replaceAll(/Total of \d+/g, 'Total of 99')],
    ['total lowered', html.replaceAll(/Total of \d+/g, 'Total of 1')],
    ['total differs above and below', html.replace(/Total of \d+/, 'Total of 99')],
    ['total missing below', html.slice(0, html.lastIndexOf('Total of'))],
    ['section count raised', html.replace(/showing (\d+) of \d+/, 'showing $1 of 99')],
    ['shown count raised', html.replace(/showing \d+ of/, 'showing 99 of')],
    ['shown count lowered', html.replace(/showing \d+ of/, 'showing 1 of')],
    ['first item dropped', html.replace(/<dt>[^]*?<\/dd>/, '')],
    ['an id lost', html.replace(/<a href ="\/abs\/[^"]+"/, '<a href ="/abs/"')],
    ['an id that is none', html.replace(/<a href ="\/abs\/[^"]+"/, '<a href ="/abs/2603.9"')],
    ['a title lost', html.replace("class='list-title mathjax'", "class='list-name'")],
    ['subjects lost', html.replace("class='list-subjects'", "class='list-topics'")],
    ['a dd lost', html.replace('<dd>', '')],
    ['a dt lost', html.replace('<dt>', '')],
    ['the first section lost', html.replace(/<dl id='articles'>[^]*?<\/dl>/, '')],
    [
      'a dd too many',
      html.replace(/(?=<dd>)/, html.slice(html.lastIndexOf('<dd>'), html.lastIndexOf('</dd>') + 5)),
    ],
    ['an item twice', html.replace(/(<dt>[^]*?<\/dd>)/, '$1$1')],
    ['no items', html.replaceAll(/<dt>[^]*?<\/dd>/g, '')],
    ['no sections', html.replaceAll(/<dl id='articles'>[^]*?<\/dl>/g, '<p>No updates for x</p>')],
  ])('when something of it is wrong: %s', (_, broken) => {
    expect(broken).not.toBe(html);
    expect(listingOf(broken)).toBeUndefined();
  });

  it('when it is damaged at random, thousands of times', { timeout: 120_000 }, () => {
    const random = createRandom(20_260_318);
    const outcomes = { refused: 0, whole: 0 };
    for (let round = 0; round < 4000; round += 1) {
      const [name, damage] = pick(random, Object.entries(DAMAGE));
      const damaged = damage(html, random);
      const listing = listingOf(damaged);
      if (listing === undefined) {
        outcomes.refused += 1;
        continue;
      }
      outcomes.whole += 1;
      expect([name, round, idsOf(listing)]).toEqual([name, round, idsOf(whole)]);
      // A lost tag may stain the text around it; lost entries never pass.
      if (name !== 'tag') expect(listing).toEqual(whole);
    }
    expect(outcomes.refused).toBeGreaterThan(1000);
    expect(outcomes.whole).toBeGreaterThan(100);
  });
});

function idsOf(listing: Listing | undefined): string[] | undefined {
  return listing?.papers.map(({ id, kind }) => `${kind} ${id}`).sort();
}

function spans(html: string, pattern: RegExp): { start: number; end: number }[] {
  return [...html.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function pick<T>(random: Random, choices: readonly T[]): T {
  const chosen = choices[randomBelow(random, choices.length)];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
}

function replaceSpan(html: string, span: { start: number; end: number }, by: string): string {
  return html.slice(0, span.start) + by + html.slice(span.end);
}

const ITEM = /<dt>[^]*?<\/dd>/g;
const TAG = /<\/?(?:dl|dt|dd|h1|h3|main|a|div|span|p)\b[^>]*>/g;
const COUNT = /(?<=Total of |showing |showing \d{1,3} of )\d+/g;

/** Ways in which a page can go wrong on its way or in a lagging replica. */
const DAMAGE: Record<string, (html: string, random: Random) => string> = {
  cut: (html, random) => html.slice(0, randomBelow(random, html.length)),
  'cut out': (html, random) => {
    // From between two items to between two others: what a lost chunk of entries looks like.
    const items = spans(html, ITEM);
    const first = randomBelow(random, items.length);
    const last = first + randomBelow(random, items.length - first);
    const [from, to] = [items[first], items[last]];
    return from && to ? html.slice(0, from.start) + html.slice(to.end) : html;
  },
  twice: (html, random) => {
    const item = pick(random, spans(html, ITEM));
    return replaceSpan(html, item, html.slice(item.start, item.end).repeat(2));
  },
  'one instead of another': (html, random) => {
    const [from, to] = [pick(random, spans(html, ITEM)), pick(random, spans(html, ITEM))];
    return replaceSpan(html, to, html.slice(from.start, from.end));
  },
  section: (html, random) =>
    replaceSpan(html, pick(random, spans(html, /<dl id='articles'>[^]*?<\/dl>/g)), ''),
  count: (html, random) =>
    replaceSpan(html, pick(random, spans(html, COUNT)), String(randomBelow(random, 20))),
  tag: (html, random) => replaceSpan(html, pick(random, spans(html, TAG)), ''),
};

it('a page nested 100,000 deep is unreadable, and found so at once', () => {
  const began = cpuNow();
  expect(parseListingPage('<div>'.repeat(100_000), '2026-03-18')).toEqual({
    status: 'unreadable',
    why: 'it is nested too deep',
  });
  expect(cpuNow() - began).toBeLessThan(LINEAR_LIMIT_MS);
});
