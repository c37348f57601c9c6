import { afterEach, describe, expect, it } from 'vitest';
import { createListingReader } from '../../src/arxiv/listing-client.ts';
import { ACCEPT, createPoliteClient } from '../../src/arxiv/polite-client.ts';
import { UserError } from '../../src/errors.ts';
import { RATE_EXCEEDED } from '../support/arxiv-fault.ts';
import { dropLastItem } from '../support/arxiv-listing-page.ts';
import { startArxiv, type Arxiv, type ArxivOptions } from '../support/arxiv-server.ts';
import { SAMPLE_DAY } from '../support/sample-papers.ts';
import { storedPaper } from '../support/stored-paper.ts';

const PAPERS = [
  storedPaper('2603.90001'),
  storedPaper('2603.90002', { categories: ['cs.SD', 'eess.AS'] }),
  storedPaper('2603.90003', { categories: ['cs.LG', 'cs.SD'] }),
  storedPaper('2601.90004', { kind: 'replaced', version: 2 }),
];

let arxiv: Arxiv | undefined;
afterEach(async () => arxiv?.close());

async function start(options: ArxivOptions = {}) {
  arxiv = await startArxiv({ papers: PAPERS, ...options });
  const lines: string[] = [];
  const connect = createPoliteClient({
    requestInterval: 0.002,
    userAgent: 'tests (+https://example.org)',
    log: (line) => lines.push(line),
  });
  const { requests, intercept } = arxiv;
  const fetchPage = connect(arxiv.url, ACCEPT.pages);
  const log = (line: string) => lines.push(line);
  const fetchListing = createListingReader(fetchPage, { requestInterval: 0.002, log });
  return { fetchListing, lines, requests, intercept };
}

async function failureOf(promise: Promise<unknown>): Promise<UserError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof UserError) return error;
  throw new Error('no UserError', { cause: error });
}

describe('a listing', () => {
  it('is read in one request', async () => {
    const { fetchListing, requests, lines } = await start();
    expect(await fetchListing('cs.SD', SAMPLE_DAY)).toMatchObject({
      status: 'listed',
      listing: {
        day: SAMPLE_DAY,
        category: 'cs.SD',
        declared: 4,
        papers: PAPERS.map(({ id }) => ({ id })),
      },
    });
    expect(requests.map(({ path }) => path)).toEqual([`/catchup/cs.SD/${SAMPLE_DAY}?abs=True`]);
    expect(lines).toEqual([]);
  });

  it('of 2,001 entries is read in two', async () => {
    const papers = Array.from({ length: 2001 }, (_, at) => storedPaper(`2603.${10_000 + at}`));
    const { fetchListing, requests } = await start({ papers });
    const answer = await fetchListing('cs.SD', SAMPLE_DAY);
    if (answer.status !== 'listed') throw new Error(answer.status);
    expect(answer.listing.declared).toBe(2001);
    expect(answer.listing.papers.map(({ id }) => id)).toEqual(papers.map(({ id }) => id));
    expect(requests.map(({ path }) => path)).toEqual([
      `/catchup/cs.SD/${SAMPLE_DAY}?abs=True`,
      `/catchup/cs.SD/${SAMPLE_DAY}?abs=True&page=2`,
    ]);
  });

  it('of just 2,000 entries needs no second page', async () => {
    const papers = Array.from({ length: 2000 }, (_, at) => storedPaper(`2603.${10_000 + at}`));
    const { fetchListing, requests } = await start({ papers });
    expect(await fetchListing('cs.SD', SAMPLE_DAY)).toMatchObject({ listing: { declared: 2000 } });
    expect(requests).toHaveLength(1);
  });

  it('that loses a paper between two pages is read anew from the first', async () => {
    const papers = Array.from({ length: 2002 }, (_, at) => storedPaper(`2603.${10_000 + at}`));
    let current = papers;
    const { fetchListing, requests, lines } = await start({
      days: {
        get [SAMPLE_DAY]() {
          return current;
        },
      },
      faults: [
        ({ url, attempt }) => {
          current = url.searchParams.has('page') && attempt === 1 ? papers.slice(1) : papers;
          return undefined;
        },
      ],
    });
    const answer = await fetchListing('cs.SD', SAMPLE_DAY);
    if (answer.status !== 'listed') throw new Error(answer.status);
    expect(answer.listing.papers.map(({ id }) => id)).toEqual(papers.map(({ id }) => id));
    expect(requests).toHaveLength(4);
    expect(lines).toEqual([
      `arXiv: the listing of cs.SD for ${SAMPLE_DAY} is incomplete: it declares 2002 and 2001 ` +
        'entries, its sections 2001, and 2001 were found',
    ]);
  });

  it('of an alias is that of the category', async () => {
    const papers = [storedPaper('2603.90001', { categories: ['eess.SY'] })];
    const { fetchListing } = await start({ papers });
    expect(await fetchListing('cs.SY', SAMPLE_DAY)).toMatchObject({
      listing: { category: 'cs.SY', papers: [{ id: '2603.90001' }] },
    });
  });
});

describe('a day without a listing', () => {
  it('is not yet there when it is later than the day at arXiv', async () => {
    const { fetchListing, requests } = await start({ now: '2026-03-17', papers: [] });
    expect(await fetchListing('cs.SD', SAMPLE_DAY)).toEqual({ status: 'not-yet' });
    expect(requests).toHaveLength(1);
  });

  it('is not yet there when nothing later is', async () => {
    const { fetchListing } = await start({ lastMailing: '2026-03-17' });
    expect(await fetchListing('cs.SD', SAMPLE_DAY)).toEqual({ status: 'not-yet' });
  });

  it('stays empty when a later one is announced', async () => {
    const { fetchListing } = await start();
    expect(await fetchListing('cs.SD', '2026-03-17')).toEqual({ status: 'no-updates' });
    expect(await fetchListing('math.HO', '2026-03-17')).toEqual({ status: 'no-updates' });
  });
});

describe('an incomplete listing', () => {
  it('is asked for again until it is whole', async () => {
    const { fetchListing, requests, lines } = await start({
      faults: [({ attempt }) => (attempt < 3 ? { rewrite: dropLastItem } : undefined)],
    });
    expect(await fetchListing('cs.SD', SAMPLE_DAY)).toMatchObject({
      status: 'listed',
      listing: { papers: PAPERS.map(({ id }) => ({ id })) },
    });
    expect(requests).toHaveLength(3);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain(`the listing of cs.SD for ${SAMPLE_DAY} is incomplete: section`);
  });

  it.each<[string, (body: string) => string]>([
    ['an item', dropLastItem],
    ['a section', (body) => body.replace(/<dl id='articles'>[^]*?<\/dl>/, '')],
    ['the end', (body) => body.slice(0, body.lastIndexOf('Total of'))],
    [
      'all items, as a lagging replica',
      (body) =>
        body
          .replace(/<dl id='articles'>/, '<p>No updates for today</p>$&')
          .replaceAll(/<dl id='articles'>[^]*?<\/dl>/g, ''),
    ],
  ])('that lacks %s for ever fails, and is not taken', async (_, rewrite) => {
    const { fetchListing, requests } = await start({ faults: [() => ({ rewrite })] });
    const { message, hint } = await failureOf(fetchListing('cs.SD', SAMPLE_DAY));
    expect(message).toMatch(
      new RegExp(`^The listing of cs.SD for ${SAMPLE_DAY} is incomplete, read 5 times: \\S.*\\.$`),
    );
    expect(hint).toContain('Nothing was published');
    expect(requests).toHaveLength(5);
  });
});

describe('a listing that cannot be had', () => {
  it('because there is no such category is told apart: asking again is no use', async () => {
    const { fetchListing, requests } = await start();
    expect(await fetchListing('cs.ZZ', SAMPLE_DAY)).toEqual({ status: 'unknown-category' });
    expect(requests).toHaveLength(1);
  });

  it('because it is too long ago says so, in letters and not in entities', async () => {
    const { fetchListing, intercept } = await start();
    expect((await failureOf(fetchListing('cs.SD', '2025-12-01'))).message).toBe(
      'arXiv refused the listing of cs.SD for 2025-12-01: status 400, ' +
        '"Invalid date: 2025-12-01. Catchup only allowed for past 90 days".',
    );
    intercept(() => ({ status: 403, body: '<h1 class="x">You&#39;re <b>blocked</b></h1>' }));
    expect((await failureOf(fetchListing('cs.SD', SAMPLE_DAY))).message).toContain(
      `status 403, "You're blocked".`,
    );
  });

  it('because the answer has no words says the status alone', async () => {
    const { fetchListing } = await start({ faults: [() => ({ status: 404, body: '' })] });
    expect((await failureOf(fetchListing('cs.SD', SAMPLE_DAY))).message).toBe(
      `arXiv refused the listing of cs.SD for ${SAMPLE_DAY}: status 404.`,
    );
  });

  it.each([
    ['a captcha', '<html><body><h1>Are you a robot?</h1></body></html>', 'no catch-up heading'],
    ['nothing', '', 'no catch-up heading'],
  ])('because arXiv shows %s fails at once', async (_, body, why) => {
    const { fetchListing, requests } = await start({ faults: [() => ({ status: 200, body })] });
    const { message, hint } = await failureOf(fetchListing('cs.SD', SAMPLE_DAY));
    expect(message).toContain(`The page of arXiv for cs.SD on ${SAMPLE_DAY} is not a listing`);
    expect(message).toContain(why);
    expect(hint).toContain('Nothing was published');
    expect(requests).toHaveLength(1);
  });

  it('because the page is of another day fails', async () => {
    const { fetchListing } = await start({
      faults: [() => ({ rewrite: (body) => body.replaceAll('Wed, 18 Mar', 'Tue, 17 Mar') })],
    });
    expect((await failureOf(fetchListing('cs.SD', SAMPLE_DAY))).message).toContain(
      'it is headed "Catchup results for Sound on Tue, 17 Mar 2026"',
    );
  });

  it('because arXiv throttles for too long names that', async () => {
    const { fetchListing, requests } = await start({ faults: [() => RATE_EXCEEDED] });
    expect((await failureOf(fetchListing('cs.SD', SAMPLE_DAY))).message).toBe(
      `arXiv could not be read: status 429 (Rate exceeded.) for /catchup/cs.SD/${SAMPLE_DAY}?abs=True, asked 5 times.`,
    );
    expect(requests).toHaveLength(5);
  });
});
