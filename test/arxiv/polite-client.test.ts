import { afterEach, describe, expect, it } from 'vitest';
import {
  ACCEPT,
  createPoliteClient,
  type PoliteClientOptions,
} from '../../src/arxiv/polite-client.ts';
import { UserError } from '../../src/errors.ts';
import { RATE_EXCEEDED, type FaultRule } from '../support/arxiv-fault.ts';
import { startArxiv, type Arxiv, type ArxivOptions } from '../support/arxiv-server.ts';
import { SAMPLE_DAY } from '../support/sample-papers.ts';
import { storedPaper } from '../support/stored-paper.ts';

const USER_AGENT = 'arxiv-daily-action/1.0 (+https://example.org/project)';
const PAPERS = Array.from({ length: 12 }, (_, at) => storedPaper(`2603.${90_001 + at}`));
const PAGE = '/abs/2603.90001';

const servers: Arxiv[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function start(options: ArxivOptions = {}): Promise<Arxiv> {
  const arxiv = await startArxiv({ papers: PAPERS, ...options });
  servers.push(arxiv);
  return arxiv;
}

function client(url: string, options: Partial<PoliteClientOptions> = {}) {
  const lines: string[] = [];
  const connect = createPoliteClient({
    requestInterval: 0.03,
    userAgent: USER_AGENT,
    log: (line) => lines.push(line),
    ...options,
  });
  const fetchPage = connect(url, ACCEPT.pages);
  return { connect, fetchPage, lines };
}

async function failureOf(promise: Promise<unknown>): Promise<UserError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof UserError) return error;
  throw new Error('no UserError', { cause: error });
}

/** The first requests of each address go wrong, one after the other. */
function first(...faults: ReturnType<FaultRule>[]): FaultRule {
  return ({ attempt }) => faults[attempt - 1];
}

describe('manners', () => {
  it('makes one request at a time and keeps the interval, however many callers there are', async () => {
    // A little less than the client's own, for what the two clocks differ.
    const arxiv = await start({ minimumInterval: 58 });
    const { fetchPage } = client(arxiv.url, { requestInterval: 0.06 });
    const answers = await Promise.all(PAPERS.map(({ id }) => fetchPage(`/abs/${id}`, 3)));
    expect(arxiv.violations).toEqual([]);
    expect(arxiv.requests.map(({ path }) => path)).toEqual(PAPERS.map(({ id }) => `/abs/${id}`));
    expect(answers.map(({ status }) => status)).toEqual(PAPERS.map(() => 200));
    expect(answers.every(({ body }, at) => body.includes(PAPERS[at]?.id ?? '?'))).toBe(true);
  });

  it('keeps the interval for callers that come later, for retries and for redirects', async () => {
    const arxiv = await start({ minimumInterval: 58 });
    arxiv.intercept(({ path, attempt }) =>
      path === PAGE && attempt === 1 ? { status: 503, body: '' } : undefined,
    );
    arxiv.intercept(({ path }) =>
      path === '/old' ? { status: 301, headers: { location: PAGE } } : undefined,
    );
    const { fetchPage } = client(arxiv.url, { requestInterval: 0.06 });
    await fetchPage('/abs/2603.90002', 1);
    await fetchPage(PAGE, 2);
    await fetchPage('/old', 1);
    await fetchPage('/abs/2603.90003', 1);
    expect(arxiv.requests).toHaveLength(6);
    expect(arxiv.violations).toEqual([]);
  });

  it('keeps one queue for all of its addresses', async () => {
    const arxiv = await start({ minimumInterval: 58 });
    const { connect, fetchPage } = client(arxiv.url, { requestInterval: 0.06 });
    const fetchFeed = connect(`${arxiv.url}/api/query`, ACCEPT.api);
    const answers = await Promise.all([
      fetchPage(PAGE, 1),
      fetchFeed('?id_list=2603.90001', 1),
      fetchPage('/abs/2603.90002', 1),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(arxiv.requests.map(({ path, headers }) => [path, headers.accept])).toEqual([
      [PAGE, ACCEPT.pages],
      ['/api/query?id_list=2603.90001', 'application/atom+xml, */*'],
      ['/abs/2603.90002', ACCEPT.pages],
    ]);
    expect(arxiv.violations).toEqual([]);
  });

  it('does not make a caller wait after the last answer', async () => {
    const arxiv = await start();
    const { fetchPage } = client(arxiv.url, { requestInterval: 3600 });
    expect((await fetchPage(PAGE, 1)).status).toBe(200);
  });

  it('says who asks and what is taken', async () => {
    const arxiv = await start();
    await client(arxiv.url).fetchPage(`/catchup/cs.SD/${SAMPLE_DAY}?abs=True`, 1);
    const [request] = arxiv.requests;
    expect(request?.path).toBe(`/catchup/cs.SD/${SAMPLE_DAY}?abs=True`);
    expect(request?.headers['user-agent']).toBe(USER_AGENT);
    expect(request?.headers.accept).toMatch(/text\/html.*\*\/\*/);
    expect(request?.headers).not.toHaveProperty('if-modified-since');
    expect(request?.headers).not.toHaveProperty('cookie');
  });
});

describe('what passes is asked again', () => {
  it.each<[string, NonNullable<ReturnType<FaultRule>>, string]>([
    ['429', RATE_EXCEEDED, 'status 429 (Rate exceeded.)'],
    ['406', { status: 406, body: 'Not Acceptable' }, 'status 406 (Not Acceptable)'],
    ['503', { status: 503, body: 'x'.repeat(500) }, 'status 503'],
    ['500', { status: 500, body: '' }, 'status 500'],
    ['a reset connection', 'reset', 'fetch failed ('],
    ['half an answer', 'truncate', 'terminated'],
  ])('%s', async (_, fault, trouble) => {
    const arxiv = await start({ faults: [first(fault)] });
    const { fetchPage, lines } = client(arxiv.url);
    expect((await fetchPage(PAGE, 3)).status).toBe(200);
    expect(arxiv.requests).toHaveLength(2);
    expect(arxiv.violations).toEqual([]);
    expect(lines).toEqual([expect.stringContaining(`arXiv: ${trouble}`)]);
    expect(lines[0]).toContain(` for ${PAGE}; asking again in 0.06 s`);
  });

  it('waits twice as long each time', async () => {
    const arxiv = await start({ faults: [first(RATE_EXCEEDED, RATE_EXCEEDED, RATE_EXCEEDED)] });
    const { fetchPage, lines } = client(arxiv.url, { requestInterval: 0.01 });
    expect((await fetchPage(PAGE, 5)).status).toBe(200);
    const waits = lines.map((line) => /again in (\S+) s/.exec(line)?.[1]);
    expect(waits).toEqual(['0.02', '0.04', '0.08']);
  });

  it('waits as long as Retry-After says, where that is longer', async () => {
    const busy = { status: 503, headers: { 'retry-after': '1' }, body: '' };
    const arxiv = await start({ faults: [first(busy)] });
    const { fetchPage, lines } = client(arxiv.url);
    await fetchPage(PAGE, 2);
    expect(lines[0]).toContain('asking again in 1 s');
    const [one, two] = arxiv.requests;
    expect((two?.at ?? 0) - (one?.at ?? 0)).toBeGreaterThanOrEqual(990);
  });

  it('does not mind a Retry-After that is no number', async () => {
    for (const after of ['Wed, 18 Mar 2026 00:00:00 GMT', '-5', 'soon', '']) {
      const busy = { status: 503, headers: { 'retry-after': after }, body: '' };
      const arxiv = await start({ faults: [first(busy)] });
      const { fetchPage, lines } = client(arxiv.url);
      await fetchPage(PAGE, 2);
      expect(lines[0]).toContain('asking again in 0.06 s');
    }
  });
});

describe('giving up', () => {
  const throttling = 'arXiv is throttling: it takes fewer requests from this address, ';
  const noAnswer = 'no whole answer in 0.2 s';
  it.each<[string, NonNullable<ReturnType<FaultRule>>, string, string]>([
    ['throttling', RATE_EXCEEDED, 'status 429 (Rate exceeded.)', throttling],
    ['quiet throttling', { status: 406, body: '' }, 'status 406', throttling],
    ['an outage', { status: 503, body: '' }, 'status 503', 'arXiv is out of order.'],
    ['a long page', { status: 503, body: 'x'.repeat(300) }, 'status 503', 'arXiv is out of order.'],
    ['broken connections', 'reset', 'fetch failed (other side closed)', 'arXiv cannot be reached'],
    ['silence', 'hang', noAnswer, 'arXiv is too slow.'],
    ['an answer byte by byte', 'slow', noAnswer, 'arXiv is too slow.'],
  ])('after %s names the cause and the attempts', async (_, fault, trouble, mood) => {
    const arxiv = await start({ faults: [() => fault] });
    const { fetchPage, lines } = client(arxiv.url, { requestInterval: 0.005, timeout: 200 });
    const { message, hint } = await failureOf(fetchPage(PAGE, 3));
    expect(message).toBe(`arXiv could not be read: ${trouble} for ${PAGE}, asked 3 times.`);
    expect(hint?.startsWith(mood)).toBe(true);
    expect(hint).toContain('https://status.arxiv.org');
    expect(arxiv.requests).toHaveLength(3);
    expect(lines).toHaveLength(2);
  });

  it('names the cause when there is nobody', async () => {
    const arxiv = await start();
    await arxiv.close();
    servers.splice(0);
    for (const url of [arxiv.url, arxiv.url.replace('127.0.0.1', 'localhost')]) {
      const { message } = await failureOf(client(url).fetchPage(PAGE, 1));
      expect(message).toMatch(/^arXiv could not be read: fetch failed \(.*ECONNREFUSED.*\) for/);
    }
  });

  it('leaves the other callers alone', async () => {
    const arxiv = await start({
      faults: [({ path }) => (path === PAGE ? { status: 503, body: '' } : undefined)],
    });
    const { fetchPage } = client(arxiv.url, { requestInterval: 0.01 });
    const [failed, ...others] = await Promise.allSettled([
      fetchPage(PAGE, 2),
      fetchPage('/abs/2603.90002', 2),
      fetchPage('/abs/2603.90003', 2),
    ]);
    expect(failed).toMatchObject({ status: 'rejected' });
    expect(others).toMatchObject([
      { status: 'fulfilled', value: { status: 200 } },
      { status: 'fulfilled', value: { status: 200 } },
    ]);
    expect(arxiv.violations).toEqual([]);
  });
});

describe('what asking again would not change', () => {
  it.each([400, 401, 403, 404, 410, 301])('%i is the answer', async (status) => {
    const arxiv = await start({ faults: [() => ({ status, body: 'words' })] });
    const { fetchPage, lines } = client(arxiv.url);
    expect(await fetchPage(PAGE, 5)).toEqual({ status, body: 'words' });
    expect(arxiv.requests).toHaveLength(1);
    expect(lines).toEqual([]);
  });

  it('is read as UTF-8, a character cut between two chunks too', async () => {
    const body = '汉字é𝒳'.repeat(40_000);
    const arxiv = await start({ faults: [() => ({ status: 200, body })] });
    expect((await client(arxiv.url).fetchPage(PAGE, 1)).body).toBe(body);
  });

  it('is too long an answer, which is not asked for twice', async () => {
    const arxiv = await start({
      faults: [
        ({ path }) =>
          path === '/long' ? { status: 200, body: 'x'.repeat(10_000_001) } : undefined,
      ],
    });
    const { fetchPage, lines } = client(arxiv.url);
    const { message } = await failureOf(fetchPage('/long', 5));
    expect(message).toBe(`arXiv's answer to /long is longer than 10 MB.`);
    expect(arxiv.requests).toHaveLength(1);
    expect(lines).toEqual([]);
    expect((await fetchPage(PAGE, 1)).status).toBe(200);
  });

  it('may be just as long as the limit', async () => {
    const body = 'x'.repeat(10_000_000);
    const arxiv = await start({ faults: [() => ({ status: 200, body })] });
    expect((await client(arxiv.url).fetchPage(PAGE, 1)).body).toHaveLength(10_000_000);
  });
});

function redirect(from: string, location: string): FaultRule {
  return ({ path }) =>
    path === from ? { status: 302, headers: { location }, body: 'moved' } : undefined;
}

describe('redirects', () => {
  it('are followed on the same host', async () => {
    const arxiv = await start();
    const answer = await client(arxiv.url).fetchPage(`/catchup/math.MP/${SAMPLE_DAY}?abs=True`, 1);
    expect(answer.status).toBe(200);
    expect(answer.body).toContain('Catchup results for Mathematical Physics');
    expect(arxiv.requests.map(({ path }) => path)).toEqual([
      `/catchup/math.MP/${SAMPLE_DAY}?abs=True`,
      `/catchup/math-ph/${SAMPLE_DAY}?page=1&abs=True`,
    ]);
    expect(arxiv.requests[1]?.headers['user-agent']).toBe(USER_AGENT);
  });

  it('to another host are not followed', async () => {
    const foreign = await start();
    const port = new URL(foreign.url).port;
    for (const location of [
      `${foreign.url}${PAGE}`,
      foreign.url.replace('http:', '') + PAGE,
      `http://127.0.0.1:${port}@127.0.0.1:${port}/`,
      'http://169.254.169.254/latest/meta-data',
      'http://arxiv.org.evil.example/',
      'file:///etc/passwd',
      'data:text/html,hello',
      'http://arxiv.org:8080/',
    ]) {
      const arxiv = await start({ faults: [redirect('/from', location)] });
      const { fetchPage } = client(arxiv.url);
      expect(await fetchPage('/from', 3)).toEqual({ status: 302, body: '' });
      expect(arxiv.requests).toHaveLength(1);
      // The connection is free again.
      expect((await fetchPage(PAGE, 1)).status).toBe(200);
    }
    expect(foreign.requests).toEqual([]);
  });

  it('in a circle end', async () => {
    const arxiv = await start({ faults: [redirect('/a', '/b'), redirect('/b', '/a')] });
    const { message } = await failureOf(
      client(arxiv.url, { requestInterval: 0.001 }).fetchPage('/a', 1),
    );
    expect(message).toBe('arXiv could not be read: too many redirects for /a, asked 1 times.');
    expect(arxiv.requests).toHaveLength(6);
  });

  it('to what is no address do not end the run without a sentence', async () => {
    const arxiv = await start({ faults: [redirect('/a', 'http://[bad')] });
    const { message } = await failureOf(client(arxiv.url).fetchPage('/a', 1));
    expect(message).toContain('arXiv could not be read: ');
  });
});

describe('a file', () => {
  it('comes byte for byte, other than a page', async () => {
    const bytes = Buffer.from([0x25, 0x50, 0x44, 0x46, 0x00, 0xff, 0xfe, 0xe2, 0x0a]);
    const arxiv = await start({ pdf: () => bytes });
    const { connect, fetchPage } = client(arxiv.url);
    const fetchFile = connect(arxiv.url, ACCEPT.files, 'bytes');
    const { status, body } = await fetchFile('/pdf/2603.90001v1', 1);
    expect([status, [...body]]).toEqual([200, [...bytes]]);
    expect(arxiv.requests[0]?.headers.accept).toBe('application/pdf, */*');
    expect((await fetchPage('/pdf/2603.90001v1', 1)).body).toMatch(/^%PDF/);
    expect(arxiv.violations).toEqual([]);
  });

  it('that is not there is an answer, as a page is', async () => {
    const arxiv = await start();
    const fetchFile = client(arxiv.url).connect(arxiv.url, ACCEPT.files, 'bytes');
    expect((await fetchFile('/pdf/2603.90001v1', 3)).status).toBe(404);
  });
});
