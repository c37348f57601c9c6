import { afterEach, describe, expect, it } from 'vitest';
import { createSubmissionsReader } from '../../src/arxiv/api-client.ts';
import { ACCEPT, createPoliteClient } from '../../src/arxiv/polite-client.ts';
import { UserError } from '../../src/errors.ts';
import { renderApiError } from '../support/arxiv-api-feed.ts';
import { RATE_EXCEEDED, type Fault, type FaultRule } from '../support/arxiv-fault.ts';
import { startArxiv, type Arxiv, type ArxivOptions } from '../support/arxiv-server.ts';
import type { StoredPaper } from '../support/arxiv-stored-paper.ts';
import { storedPaper } from '../support/stored-paper.ts';

const FROM = '2026-01-17T00:00:00Z';
const TO = '2026-03-18T00:00:00Z';
const INCOMPLETE = `The API of arXiv did not give all papers in cs.SD submitted from ${FROM} to ${TO}`;
const SPAN_PATH = '%5B202601170000+TO+202603180000%5D';

/** Submitted ten minutes apart, the older ones first. */
function papersOf(count: number, changes: Partial<StoredPaper> = {}): StoredPaper[] {
  return Array.from({ length: count }, (_, at) =>
    storedPaper(`2603.${90_001 + at}`, {
      submitted: new Date(Date.UTC(2026, 2, 16) + at * 600_000).toISOString().replace('.000', ''),
      ...changes,
    }),
  );
}

let arxiv: Arxiv | undefined;
afterEach(async () => arxiv?.close());

async function start(
  papers: StoredPaper[],
  { pageSize = 5, mostResults = 10_000, ...server }: Reading & ArxivOptions = {},
) {
  arxiv = await startArxiv({ papers, ...server });
  const lines: string[] = [];
  const options = { requestInterval: 0.001, log: (line: string) => lines.push(line) };
  const connect = createPoliteClient({ userAgent: 'tests (+https://example.org)', ...options });
  const read = createSubmissionsReader(connect(`${arxiv.url}/api/query`, ACCEPT.api), {
    ...options,
    pageSize,
    mostResults,
  });
  return { read, lines, ...arxiv };
}
type Reading = { pageSize?: number; mostResults?: number };

async function failureOf(promise: Promise<unknown>): Promise<UserError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof UserError) return error;
  throw new Error('no UserError', { cause: error });
}

/** The paper at `at` enters or leaves the index before the second page is answered. */
async function startChanging(at: number, enters: boolean) {
  const papers = papersOf(12);
  let changed = false;
  const started = await start(papers, {
    isInApi: (id) => changed === enters || id !== papers[at]?.id,
    faults: [
      ({ url }) => {
        changed ||= startOf(url) === 5;
        return undefined;
      },
    ],
  });
  return { ...started, papers };
}

function submittedAt(id: string, submitted: string, categories = ['cs.SD']): StoredPaper {
  return storedPaper(id, { submitted, categories });
}

function startOf(url: URL): number {
  return Number(url.searchParams.get('start'));
}

/** The first answers go wrong, one after the other, whatever is asked. */
function first(...faults: Fault[]): FaultRule {
  let at = 0;
  return () => faults[at++];
}

const EMPTY: Fault = { rewrite: (body) => body.replace(/ {2}<entry>[\s\S]*<\/entry>\n/, '') };
const SHORT: Fault = { rewrite: (body) => body.replace(/ {2}<entry>[\s\S]*?<\/entry>\n/, '') };
const WITHOUT_ONE: Fault = {
  rewrite: (body) => body.replace(/ {2}<entry>\s*<id>\S*90003v1[\s\S]*?<\/entry>\n/, ''),
};
const CUT: Fault = { rewrite: (body) => body.slice(0, body.length >> 1) };

describe('papers', () => {
  it('come from all pages, oldest first, in one request a page', async () => {
    const papers = papersOf(12);
    const { read, requests, lines } = await start(papers.toReversed());
    expect(await read(['cs.SD'], FROM, TO)).toMatchObject(
      papers.map(({ id, submitted, title }) => ({ id, version: 1, kind: 'new', submitted, title })),
    );
    expect(requests.map(({ path }) => path)).toEqual(
      [0, 5, 10].map(
        (from) =>
          `/api/query?search_query=%28cat%3Acs.SD%29+AND+submittedDate%3A${SPAN_PATH}&sortBy=submittedDate&sortOrder=ascending&start=${from}&max_results=5`,
      ),
    );
    expect(requests[0]?.headers.accept).toBe('application/atom+xml, */*');
    expect(lines).toEqual([]);
  });

  it('are those of the categories and of the span, both ends included', async () => {
    const { read } = await start([
      submittedAt('2603.90001', '2026-03-16T11:59:59Z'),
      submittedAt('2603.90002', '2026-03-16T12:00:00Z'),
      submittedAt('2603.90003', '2026-03-16T12:30:00Z', ['cs.LG']),
      submittedAt('2603.90004', '2026-03-16T12:30:00Z', ['cs.LG', 'eess.AS']),
      submittedAt('2603.90005', '2026-03-16T13:00:59Z', ['eess.AS']),
      submittedAt('2603.90006', '2026-03-16T13:01:00Z'),
    ]);
    const papers = await read(['cs.SD', 'eess.AS'], '2026-03-16T12:00:00Z', '2026-03-16T13:00:00Z');
    expect(papers.map(({ id, kind }) => [id, kind])).toEqual([
      ['2603.90002', 'new'],
      ['2603.90004', 'cross'],
      ['2603.90005', 'new'],
    ]);
  });

  it('may be none', async () => {
    const { read, requests } = await start([]);
    expect(await read(['cs.SD'], FROM, TO)).toEqual([]);
    expect(requests).toHaveLength(1);
  });

  it('of exactly one page need no second', async () => {
    const { read, requests } = await start(papersOf(5));
    expect(await read(['cs.SD'], FROM, TO)).toHaveLength(5);
    expect(requests).toHaveLength(1);
  });

  it('of an archive are those of its categories', async () => {
    const { read } = await start(papersOf(7, { categories: ['cs.SD'] }));
    expect(await read(['cs'], FROM, TO)).toHaveLength(7);
  });

  it('of an archive that seems to have had none for weeks are not believed to be none', async () => {
    const { read } = await start(papersOf(7));
    const { message } = await failureOf(read(['cs.SD', 'q-fin'], FROM, TO));
    expect(message).toBe(
      `The API of arXiv did not give all papers in cs.SD, q-fin submitted from ${FROM} to ${TO}: there is none in q-fin.`,
    );
    expect(await read(['q-fin'], '2026-03-16T00:00:00Z', TO)).toEqual([]);
  });

  it('with hostile texts come as they are', async () => {
    const text = `</title><entry> &lt;b&gt; &#65; <![CDATA[x]]> <!DOCTYPE a> {{ x }} ${'$'.repeat(500)}`;
    const { read, lines } = await start(papersOf(2, { title: text, abstract: text }));
    expect(await read(['cs.SD'], FROM, TO)).toMatchObject([
      { title: text, abstract: text },
      { title: text, abstract: text },
    ]);
    expect(lines).toEqual([]);
  });
});

describe('what passes', () => {
  it.each<[string, Fault, string]>([
    ['an empty page', EMPTY, 'it has 0 papers instead of 5'],
    ['a short page', SHORT, 'it has 4 papers instead of 5'],
    ['half a feed', CUT, 'it is no whole XML'],
    ['an empty answer', { status: 200, body: '' }, 'it is empty'],
    ['words', { status: 200, body: 'Rate exceeded.' }, 'it says "Rate exceeded."'],
    ['HTML', { status: 200, body: '<!DOCTYPE html><html></html>' }, '<!DOCTYPE'],
    [
      'a bomb',
      { status: 200, body: '<!DOCTYPE a [<!ENTITY b "c">]><feed>&b;</feed>' },
      '<!DOCTYPE',
    ],
    [
      'another page',
      { rewrite: (body) => body.replace(/(<opensearch:startIndex>)\d+/, '$199') },
      'it begins at 99',
    ],
    ['429', RATE_EXCEEDED, 'status 429 (Rate exceeded.)'],
    ['406', { status: 406, body: '' }, 'status 406'],
    ['500', { status: 500, body: '' }, 'status 500'],
    ['a reset', 'reset', 'fetch failed'],
    ['half a connection', 'truncate', 'terminated'],
  ])('%s is asked for again', async (_, fault, trouble) => {
    const { read, requests, lines } = await start(papersOf(12));
    arxiv?.intercept(({ url, attempt }) => (startOf(url) === 5 && attempt < 3 ? fault : undefined));
    expect(await read(['cs.SD'], FROM, TO)).toHaveLength(12);
    expect(requests).toHaveLength(5);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain(trouble);
  });

  it('on the first page is not taken for an empty search', async () => {
    const { read } = await start(papersOf(12), { faults: [first(EMPTY, CUT, EMPTY)] });
    expect(await read(['cs.SD'], FROM, TO)).toHaveLength(12);
  });
});

describe('an index that changes meanwhile', () => {
  it.each([
    ['a late paper at the end', 11],
    ['a held paper at the beginning', 0],
  ])('is read anew: %s', async (_, at) => {
    const { read, lines, papers } = await startChanging(at, true);
    expect((await read(['cs.SD'], FROM, TO)).map(({ id }) => id)).toEqual(
      papers.map(({ id }) => id),
    );
    expect(lines).toEqual([expect.stringContaining('there were 11, and then 12')]);
  });

  it('is read anew when a paper leaves, so that the one that moves up is not lost', async () => {
    const { read, lines, papers } = await startChanging(0, false);
    expect((await read(['cs.SD'], FROM, TO)).map(({ id }) => id)).toEqual(
      papers.slice(1).map(({ id }) => id),
    );
    expect(lines).toEqual([expect.stringContaining('there were 12, and then 11')]);
  });

  it('and repeats a paper instead of another is read anew', async () => {
    const papers = papersOf(12);
    const { read, lines } = await start(papers, {
      faults: [
        ({ url, attempt }) =>
          startOf(url) === 5 && attempt === 1
            ? { rewrite: (body) => body.replaceAll('2603.90006', '2603.90005') }
            : undefined,
      ],
    });
    expect(await read(['cs.SD'], FROM, TO)).toHaveLength(12);
    expect(lines).toEqual([expect.stringContaining('there are 12, and 11 different ones came')]);
  });

  it('all the time ends the run with the numbers', async () => {
    let isIn = false;
    const papers = papersOf(7);
    const { read, requests } = await start(papers, {
      isInApi: (id) => isIn || id !== papers[3]?.id,
      faults: [
        () => {
          isIn = !isIn;
          return undefined;
        },
      ],
    });
    expect((await failureOf(read(['cs.SD'], FROM, TO))).message).toBe(
      `${INCOMPLETE}: there were 7, and then 6, read 5 times.`,
    );
    expect(requests).toHaveLength(10);
  });
});

describe('papers that the API keeps to itself', () => {
  it('end the run: a page that always lacks one', async () => {
    const { read, requests } = await start(papersOf(12), {
      faults: [() => WITHOUT_ONE],
      pageSize: 200,
    });
    const { message, hint } = await failureOf(read(['cs.SD'], FROM, TO));
    expect(message).toBe(
      `${INCOMPLETE}: the page from 0, read 5 times: it has 11 papers instead of 12.`,
    );
    expect(hint).toContain('Nothing was published');
    expect(requests).toHaveLength(5);
  });

  it('end the run: a page that is always empty', async () => {
    const { read } = await start(papersOf(12), {
      faults: [({ url }) => (startOf(url) === 10 ? EMPTY : undefined)],
    });
    expect((await failureOf(read(['cs.SD'], FROM, TO))).message).toBe(
      `${INCOMPLETE}: the page from 10, read 5 times: it has 0 papers instead of 2.`,
    );
  });

  it('end the run: a paper that always comes twice', async () => {
    const { read, requests } = await start(papersOf(12), {
      faults: [() => ({ rewrite: (body) => body.replaceAll('2603.90006', '2603.90005') })],
    });
    expect((await failureOf(read(['cs.SD'], FROM, TO))).message).toBe(
      `${INCOMPLETE}: there are 12, and 11 different ones came, read 5 times.`,
    );
    expect(requests).toHaveLength(15);
  });

  it('end the run: an answer that is always cut', async () => {
    const { read, requests } = await start(papersOf(12), { faults: [() => CUT] });
    expect((await failureOf(read(['cs.SD'], FROM, TO))).message).toContain(
      `${INCOMPLETE}: the page from 0, read 5 times: it is no whole XML`,
    );
    expect(requests).toHaveLength(5);
  });

  it('end the run: an arXiv that only throttles', async () => {
    const { read, requests } = await start(papersOf(12), { faults: [() => RATE_EXCEEDED] });
    const { message, hint } = await failureOf(read(['cs.SD'], FROM, TO));
    expect(message).toMatch(/^arXiv could not be read: status 429 \(Rate exceeded\.\) .* 5 times/);
    expect(hint).toContain('arXiv is throttling');
    expect(requests).toHaveLength(5);
  });

  it('waits twice as long each time', async () => {
    const { read, requests } = await start(papersOf(1), { faults: [() => CUT] });
    await failureOf(read(['cs.SD'], FROM, TO));
    const times = requests.map(({ at }) => at);
    expect((times[4] ?? 0) - (times[3] ?? 0)).toBeGreaterThanOrEqual(15);
  });
});

describe('a refusal', () => {
  it.each([200, 400])('with status %i ends the run with the words of arXiv', async (status) => {
    const body = renderApiError('category q-xyz is unknown', FROM);
    const { read, requests } = await start(papersOf(1), { faults: [() => ({ status, body })] });
    const { message, hint } = await failureOf(read(['q-xyz'], FROM, TO));
    expect(message).toBe(
      `The API of arXiv refused to search for papers in q-xyz submitted from ${FROM} to ${TO}: "category q-xyz is unknown".`,
    );
    expect(hint).toContain('https://arxiv.org/category_taxonomy');
    expect(requests).toHaveLength(1);
  });

  it.each([403, 404, 302])('without words tells the status %i', async (status) => {
    const { read, requests } = await start([], { faults: [() => ({ status, body: '<p>No</p>' })] });
    expect((await failureOf(read(['cs.SD'], FROM, TO))).message).toMatch(
      new RegExp(`: status ${status}\\.$`),
    );
    expect(requests).toHaveLength(1);
  });

  it('of a search that is fine but has the wrong status is not read', async () => {
    const { read } = await start(papersOf(1));
    arxiv?.intercept(() => ({ status: 404, body: '<feed/>' }));
    expect((await failureOf(read(['cs.SD'], FROM, TO))).message).toContain('status 404');
  });
});

describe('more papers than the API can page through', () => {
  it('are read in slices of the span', async () => {
    const papers = papersOf(53);
    const { read, requests } = await start(papers, { mostResults: 14 });
    expect((await read(['cs.SD'], FROM, TO)).map(({ id }) => id)).toEqual(
      papers.map(({ id }) => id),
    );
    for (const { path } of requests) {
      const asked = new URL(path, 'http://arxiv.invalid').searchParams;
      expect(Number(asked.get('start')) + Number(asked.get('max_results'))).toBeLessThanOrEqual(14);
    }
    expect(requests.length).toBeLessThan(60);
  });

  it('are not asked for beyond the limit on the last page', async () => {
    const { read, requests } = await start(papersOf(13), { mostResults: 14 });
    expect(await read(['cs.SD'], FROM, TO)).toHaveLength(13);
    expect(requests.map(({ path }) => path.split('&start=')[1])).toEqual([
      '0&max_results=5',
      '5&max_results=5',
      '10&max_results=4',
    ]);
  });

  it('of the default limit, 10,000, are never asked for beyond it', async () => {
    const papers = Array.from({ length: 10_001 }, (_, at) =>
      storedPaper(`2603.${String(at).padStart(5, '0')}`, {
        submitted: `2026-03-${at < 6000 ? '02' : '16'}T12:00:00Z`,
        abstract: 'A.',
        authors: ['A'],
      }),
    );
    const { read } = await start(papers, { pageSize: 2000 });
    expect(await read(['cs.SD'], '2026-03-01T00:00:00Z', TO)).toHaveLength(10_001);
  });

  it('in one minute end the run', async () => {
    const { read } = await start(papersOf(13, { submitted: '2026-03-16T12:00:00Z' }), {
      mostResults: 12,
    });
    expect((await failureOf(read(['cs.SD'], FROM, TO))).message).toBe(
      'The API of arXiv did not give all papers in cs.SD submitted from 2026-03-16T12:00:00Z to 2026-03-16T12:00:00Z: 13 of one minute are more than the API gives.',
    );
  });
});
