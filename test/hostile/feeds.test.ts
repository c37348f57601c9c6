import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseApiFeed } from '../../src/arxiv/api-feed.ts';
import { parseListingPage } from '../../src/arxiv/listing-page.ts';
import type { Fault } from '../support/arxiv-fault.ts';
import { FEW_INPUTS, FEW_PAPERS, entriesOf, fewPapers, pageOf } from '../support/few-papers.ts';
import { SAMPLE_DAY } from '../support/sample-papers.ts';
import { cpuNow } from '../support/linear-limit.ts';
import { storedPaper } from '../support/stored-paper.ts';
import { requestedId, startWorld, type WorldOptions } from '../support/world.ts';
import { floodsOf } from './support/floods.ts';
import { answerWith } from './support/hostile-day.ts';
import { MOST, runMeasured, type Taken } from './support/measure.ts';
import { NO_ROWS, stringsOf } from './support/rows.ts';
import { runHere } from './support/run-here.ts';
import { expectSound } from './support/run-oracle.ts';
import { useHostileWorld } from './support/use-hostile-world.ts';

const begin = useHostileWorld();
const GONE = { status: 404, body: 'gone' };
let usual: Taken;

/** A world whose listing is gone, so that the feed has to do. */
async function withFeed(change: (feed: string) => string, options: WorldOptions = {}) {
  const world = await begin(fewPapers({ speed: 1000, ...options }));
  world.arxiv.intercept(({ path }): Fault | undefined => {
    if (path.startsWith('/catchup/')) return GONE;
    return path.startsWith('/api/') ? { rewrite: change } : undefined;
  });
  return world;
}

const insertTitle = (feed: string, title: string) =>
  feed.replace(
    /(<entry>[^]*?<title>)[^]*?(<\/title>)/,
    (_, open: string, close: string) => open + title + close,
  );

const withDoctype = (feed: string, declarations: string, title: string) =>
  insertTitle(
    feed.replace('?>', () => `?><!DOCTYPE feed [${declarations}]>`),
    title,
  );

/** What no paper may be lost to: each ends the run with the cause, or is read as what it is. */
const REFUSED: [string, (feed: string) => string][] = [
  [
    'xml-billion-laughs',
    (feed) => {
      const nested = Array.from(
        { length: 9 },
        (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`,
      );
      return withDoctype(feed, `<!ENTITY e0 "laugh">${nested.join('')}`, '&e9;');
    },
  ],
  [
    'xml-quadratic',
    (feed) => withDoctype(feed, `<!ENTITY q "${'q'.repeat(9999)}">`, '&q;'.repeat(2000)),
  ],
  ['xml-shadow-entity', (feed) => withDoctype(feed, '<!ENTITY l. "<img src=x>">', 'a &lt; b')],
  ['xml-truncated', (feed) => feed.slice(0, feed.lastIndexOf('<title>') + 12)],
  ['xml-deep', (feed) => insertTitle(feed, '<a>'.repeat(100_000))],
  ['xml-deep, closed', (feed) => insertTitle(feed, '<a>'.repeat(1e5) + '</a>'.repeat(1e5))],
  [
    'feed-error-entry',
    (feed) =>
      feed
        .replace(
          /<entry>[^]*<\/entry>/,
          '<entry><id>http://arxiv.org/api/errors#x</id><title>Error</title><summary>::error::no</summary></entry>',
        )
        .replace(/totalResults>\d+</, 'totalResults>1<'),
  ],
  ['feed-short-page', (feed) => feed.replace(/totalResults>\d+</, 'totalResults>300<')],
  [
    'feed-short-page, empty',
    (feed) =>
      feed.replace(/<entry>[^]*<\/entry>/, '').replace(/totalResults>\d+</, 'totalResults>300<'),
  ],
  ['a number that is none', (feed) => feed.replace(/totalResults>\d+</, 'totalResults>1e9<')],
  [
    'an endless number',
    (feed) => feed.replace(/totalResults>\d+</, `totalResults>${'9'.repeat(1e5)}<`),
  ],
  ['an id that is a path', (feed) => feed.replace(/abs\/[\d.]+v\d+/, 'abs/../../etc/passwd')],
  ['an id with markup', (feed) => feed.replace(/abs\/[\d.]+v\d+/, 'abs/2603.1&quot;&gt;&lt;b&gt;')],
  ['a version without end', (feed) => feed.replace(/(abs\/[\d.]+v)\d+/, `$1${'9'.repeat(400)}`)],
  [
    'a date that is none',
    (feed) => feed.replace(/<published>[^<]*/, '<published>2026-99-99T99:99:99Z'),
  ],
  [
    'a category with markup',
    (feed) =>
      feed.replace(/primary_category term="[^"]*"/, 'primary_category term="cs.SD]{: onclick=x}"'),
  ],
  ['CDATA', (feed) => insertTitle(feed, '<![CDATA[<script>]]>')],
  ['an empty answer', () => ''],
  ['null', () => 'null'],
  ['5 MB of one tag', (feed) => insertTitle(feed, '<'.repeat(5_000_000))],
];

describe('a feed that cannot be trusted ends the run with the cause, and nothing is published', () => {
  beforeAll(async () => {
    const world = await startWorld(fewPapers({ runner: runHere, speed: 1000 }));
    usual = (await runMeasured(world, FEW_INPUTS)).taken;
    await world.close();
  });

  test.each(floodsOf(REFUSED, (name) => !name.includes('MB')))(
    '%s',
    { timeout: 60_000 },
    async (_, change) => {
      const world = await withFeed(change);
      const { outcome, taken } = await runMeasured(world, FEW_INPUTS);
      await expectSound(world, outcome);
      expect(outcome.exitCode, outcome.log).toBe(1);
      expect(world.messages.requests).toEqual([]);
      expect(world.github.pullRequests).toEqual([]);
      expect(taken.cpu).toBeLessThan(usual.cpu + MOST.cpu);
      if (!process.env['NODE_V8_COVERAGE']) expect(taken.rss - usual.rss).toBeLessThan(MOST.rss);
    },
  );
});

describe('a feed that is odd and whole is a page', () => {
  test('xml-proto: names of the prototype are elements like others', async () => {
    const world = await withFeed((feed) =>
      feed.replaceAll(
        '<published>',
        '<__proto__><polluted>1</polluted></__proto__><constructor>x</constructor><published>',
      ),
    );
    const outcome = await world.run(FEW_INPUTS);
    await expectSound(world, outcome);
    const polluted: { polluted?: unknown } = {};
    parseApiFeed('<feed><__proto__><polluted>1</polluted></__proto__></feed>', ['cs.SD']);
    expect(polluted.polluted).toBeUndefined();
  });

  test.skipIf(NO_ROWS)('xml-double-escape: is decoded once', async () => {
    const [payload = ''] = stringsOf('xml-double-escape');
    const world = await withFeed((feed) => insertTitle(feed, payload));
    const outcome = await world.run(FEW_INPUTS);
    await expectSound(world, outcome);
    const page = await pageOf(world);
    expect(page).toContain('&amp;lt;script&amp;gt;');
    expect(page).not.toContain('. &lt;script');
  });

  test('xml-numeric: numbers that are no character are nothing, in linear time', async () => {
    const world = await withFeed((feed) =>
      insertTitle(feed, `A&#9999999;B&#0;C ${'&#65;'.repeat(300_000)}`),
    );
    const { outcome, taken } = await runMeasured(world, FEW_INPUTS);
    await expectSound(world, outcome);
    expect(outcome.outputs['papers']).toBe('3');
    expect(await pageOf(world)).toContain('. ABC AAAA');
    expect(taken.cpu).toBeLessThan(usual.cpu + MOST.cpu);
  });

  test('a paper titled "Error" is a paper', async () => {
    const world = await withFeed((feed) => insertTitle(feed, 'Error'));
    const outcome = await world.run(FEW_INPUTS);
    expect(outcome.outputs['papers']).toBe('3');
    expect(await pageOf(world)).toContain('. Error\n');
  });
});

describe.each(['listing', 'feed'])('feed-3000-authors, by the %s', (way) => {
  const crowd = Array.from({ length: 3000 }, (_, at) => `Author ${at} "; DROP <b>`);
  const papers = [
    storedPaper('2603.90001', { authors: crowd }),
    storedPaper('2603.90002', { authors: [] }),
    storedPaper('2603.90003', { authors: ['"; DROP'] }),
  ];
  let world: Awaited<ReturnType<typeof startWorld>>;

  beforeAll(async () => {
    world = await startWorld({
      runner: runHere,
      arxiv: { papers },
      answer: () => ({ text: JSON.stringify(answerWith('')) }),
    });
    if (way === 'feed') {
      world.arxiv.intercept(({ path }) => (path.startsWith('/catchup/') ? GONE : undefined));
    }
  });
  afterAll(() => world.close());

  test('is shown in short, and none is no line that breaks the page', async () => {
    const outcome = await world.run({ ...FEW_INPUTS, 'full-text': 'none' });
    await expectSound(world, outcome);
    expect(outcome.outputs).toMatchObject({ papers: '3', failed: '0' });
    const entries = entriesOf(await pageOf(world));
    for (const entry of entries.values()) expect(entry.length).toBeLessThan(10_000);
    expect(entries.get('2603.90003')).toContain('&quot;; DROP');
    for (const { body } of world.messages.requests) {
      expect(requestedId({ prompt: JSON.stringify(body) })).toMatch(/^2603/);
    }
  });
});

describe('a listing that cannot be trusted is left for the feed, or ends the run', () => {
  const changes: [string, (page: string) => string][] = [
    ['cut in the middle', (page) => page.slice(0, page.length >> 1)],
    [
      'nested 100,000 deep',
      (page) => page.replace('<main', () => `${'<div>'.repeat(100_000)}<main`),
    ],
    ['an unclosed script', (page) => page.replace('<dl', () => '<script><dl')],
    ['a comment that hides entries', (page) => page.replace('<dt>', () => '<!--<dt>')],
    [
      'a count without end',
      (page) => page.replaceAll(/Total of \d+/g, `Total of ${'9'.repeat(400)}`),
    ],
    [
      'a heading of another day',
      (page) => page.replace(/(Catchup results for [^<]* on )[^<]*/, '$1Thu, 01 Jan 1970'),
    ],
    ['an id that is a path', (page) => page.replace(/\/abs\/[\d.]+/, '/abs/../../etc/passwd')],
    ['an entry twice', (page) => page.replace(/<dt>[^]*?<\/dd>/, '$&$&')],
    ['15 MB of less-than', (page) => page.replace('<dl', () => `${'<'.repeat(15_000_000)}<dl`)],
    ['25 MB', (page) => page + ' '.repeat(25_000_000)],
  ];

  test.each(floodsOf(changes, (name) => !name.includes('MB')))(
    '%s',
    { timeout: 60_000 },
    async (_, change) => {
      const world = await begin(fewPapers({ speed: 1000 }));
      world.arxiv.intercept(({ path }) =>
        path.startsWith('/catchup/') ? { rewrite: change } : undefined,
      );
      const { outcome, taken } = await runMeasured(world, FEW_INPUTS);
      await expectSound(world, outcome);
      expect(taken.cpu).toBeLessThan(usual.cpu + MOST.cpu);
      if (outcome.exitCode === 0) {
        // Nothing is lost: it is all three, from wherever they came.
        expect(outcome.outputs).toMatchObject({ announced: '3' });
        const ids = [...entriesOf(await pageOf(world)).keys()].toSorted();
        expect(ids).toEqual(FEW_PAPERS.map(({ id }) => id).toSorted());
      } else expect(world.github.pullRequests).toEqual([]);
    },
  );

  test('a page of nothing but hostile pieces is read in linear time', () => {
    for (const piece of ['<dl id="articles">', '<dt>', '<a href="/abs/', '&#x', '<h1>', '<!--']) {
      const began = cpuNow();
      parseListingPage(piece.repeat(100_000 / piece.length), SAMPLE_DAY);
      expect(cpuNow() - began, piece).toBeLessThan(2000);
    }
  });
});

test('empty-nothing: a day without papers leaves no file, branch or pull request', async () => {
  const world = await begin({
    arxiv: { papers: [], now: '2026-03-19', lastMailing: '2026-03-19' },
  });
  const outcome = await world.run(FEW_INPUTS);
  await expectSound(world, outcome);
  expect(outcome.outputs).toMatchObject({
    status: 'nothing-announced',
    days: '[]',
    'post-path': '',
  });
  expect(await world.github.git('branch', '--format=%(refname:short)')).toBe('main');
  expect(world.github.pullRequests).toEqual([]);
});
