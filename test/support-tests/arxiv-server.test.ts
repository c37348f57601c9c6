import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getElementsByTagName, textContent } from 'domutils';
import type { Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { afterEach, describe, expect, it } from 'vitest';
import { RATE_EXCEEDED } from '../support/arxiv-fault.ts';
import { dropLastItem, renderCatchupPage } from '../support/arxiv-listing-page.ts';
import { type Arxiv, type ArxivOptions, startArxiv } from '../support/arxiv-server.ts';
import type { StoredPaper } from '../support/arxiv-stored-paper.ts';
import { readSamplePapers, SAMPLE_DAY_DIRECTORY, sampleAnswer } from '../support/sample-papers.ts';

const DAY = '2026-03-18';
const HEADERS = { 'user-agent': 'tests (https://example.org/project)', accept: '*/*' };

function paper(id: string, changes: Partial<StoredPaper> = {}): StoredPaper {
  return {
    id,
    version: 1,
    kind: 'new',
    title: `Paper ${id}`,
    authors: ['Ada Müller'],
    categories: ['cs.SD'],
    comments: null,
    abstract: `Abstract of ${id}.`,
    html: true,
    markdown: '# Introduction\n\nText.\n',
    ...changes,
  };
}

const MAILING: StoredPaper[] = [
  paper('2603.90002', { categories: ['cs.SD', 'eess.AS'] }),
  paper('2603.90001', { html: false }),
  paper('2603.90003', { categories: ['cs.LG', 'cs.SD'] }),
  paper('2512.90004', { kind: 'cross', categories: ['math.IT', 'eess.AS'] }),
  paper('2601.90005', { kind: 'replaced', version: 2, categories: ['cs.CL', 'cs.SD'] }),
  paper('2602.90006', { kind: 'replaced', version: 3 }),
  paper('2602.90007', { kind: 'replaced', version: 6 }),
];

let arxiv: Arxiv | undefined;
afterEach(async () => arxiv?.close());

async function start(options: ArxivOptions = {}): Promise<Arxiv> {
  arxiv = await startArxiv({ papers: MAILING, ...options });
  return arxiv;
}

async function ask(path: string, headers: Record<string, string> = HEADERS) {
  const response = await fetch(`${arxiv!.url}${path}`, { headers, redirect: 'manual' });
  return { status: response.status, headers: response.headers, body: await response.text() };
}

function items(html: string): { section: string; id: string; note: string }[] {
  const found: { section: string; id: string; note: string }[] = [];
  for (const list of getElementsByTagName('dl', parseDocument(html), true)) {
    const section = textContent(getElementsByTagName('h3', list, true)[0]!);
    for (const dt of getElementsByTagName('dt', list, true)) {
      const text = textContent(dt).replaceAll(/\s+/g, ' ');
      const match = /\[\d+\] arXiv:(\S+) (\([^)]*\))?/.exec(text);
      found.push({ section, id: match?.[1] ?? '', note: match?.[2] ?? '' });
    }
  }
  return found;
}

describe('a catch-up page', () => {
  it('lists new, cross-listed and replaced papers in order, with notes and counts', async () => {
    await start();
    const { status, body } = await ask(`/catchup/cs.SD/${DAY}?abs=True`);
    expect(status).toBe(200);
    expect(body).toContain('<h1>Catchup results for Sound on Wed, 18 Mar 2026</h1>');
    expect(body.match(/Total of 5 entries for Wed, 18 Mar 2026/g)).toHaveLength(2);
    expect(items(body)).toEqual([
      { section: 'New submissions (showing 2 of 2 entries)', id: '2603.90001', note: '' },
      { section: 'New submissions (showing 2 of 2 entries)', id: '2603.90002', note: '' },
      {
        section: 'Cross submissions (showing 1 of 1 entries)',
        id: '2603.90003',
        note: '(cross-list from cs.LG)',
      },
      {
        section: 'Replacement submissions (showing 2 of 2 entries)',
        id: '2602.90006',
        note: '(replaced)',
      },
      {
        section: 'Replacement submissions (showing 2 of 2 entries)',
        id: '2601.90005',
        note: '(replaced)',
      },
    ]);
    expect(body).toContain('https://arxiv.org/html/2603.90002v1');
    expect(body).not.toContain('https://arxiv.org/html/2603.90001');
    expect(body.match(/<\/div>/g)!.length - body.match(/<div/g)!.length).toBe(1);
  });

  it('shows an archive as a whole and an older paper newly cross-listed', async () => {
    await start();
    expect(items((await ask(`/catchup/cs/${DAY}`)).body).map(({ note }) => note)).toEqual([
      '',
      '',
      '',
      '(replaced)',
      '(replaced)',
    ]);
    expect(items((await ask(`/catchup/eess.AS/${DAY}`)).body).map(({ id }) => id)).toEqual([
      '2512.90004',
      '2603.90002',
    ]);
  });

  it('writes text as arXiv does: entities, accents, Greek, links, subjects, a hundred authors', () => {
    const html = renderCatchupPage({
      subject: 'cs.SD',
      day: DAY,
      papers: [
        paper('2603.90001', {
          title: `$\\Lambda^*$ & "Schr\\"{o}dinger's" <cat> $\\ell_1$`,
          comments: "See https://example.org/a, arXiv:2501.00001 and 10.1000/xyz.1; it's",
          abstract: 'It has $\\alpha<1$ by Erd\\H{o}s.\n  Second part.',
          authors: Array.from({ length: 102 }, (_, index) => `A${index} Name`),
          categories: ['cs.SD', 'math.IT', 'cs.IT', 'H.5.5'],
        }),
      ],
    });
    expect(html).toContain('$Λ^*$ &amp; &#34;Schrödinger&#39;s&#34; &lt;cat&gt; $\\ell_1$');
    expect(html).toMatch(/href="https:\/\/example.org\/a"[^>]*>this https URL<\/a>, <a/);
    expect(html).toContain('>arXiv:2501.00001</a> and <a href="https://doi.org/10.1000/xyz.1"');
    expect(html).toContain('$\\alpha&lt;1$ by Erdős.\n<br>Second part.');
    expect(html).toContain('A99 Name');
    expect(html).not.toContain('A100 Name');
    expect(html).toContain(
      '<span class="primary-subject">Sound (cs.SD)</span>; Information Theory (cs.IT)\n',
    );
  });

  it('has no abstracts unless asked for', async () => {
    await start();
    expect((await ask(`/catchup/cs.SD/${DAY}`)).body).not.toContain('Abstract of');
    expect((await ask(`/catchup/cs.SD/${DAY}?abs=True`)).body).toContain('Abstract of');
  });

  it('says that there are no updates, and where to go on', async () => {
    await start({ days: { '2026-03-17': [] }, lastMailing: DAY });
    const { body } = await ask('/catchup/cs.SD/2026-03-17?abs=True');
    expect(body).toContain('No updates for Tue, 17 Mar 2026');
    expect(body).toContain('Total of 0 entries');
    expect(body).not.toContain('<dl');
    expect(body).toContain(
      `<a href="/catchup/cs.SD/${DAY}?abs=True&amp;page=1">Continue to the next day</a>`,
    );
  });

  it('does not show a mailing that is not out', async () => {
    let newest = '2026-03-17';
    await start({ lastMailing: () => newest });
    expect((await ask(`/catchup/cs.SD/${DAY}`)).body).toContain('No updates for');
    newest = DAY;
    expect((await ask(`/catchup/cs.SD/${DAY}`)).body).toContain('Total of 5 entries');
  });

  it('goes over several pages', async () => {
    await start({ pageSize: 2 });
    const pages = await Promise.all(
      [1, 2, 3, 4].map(async (page) => (await ask(`/catchup/cs.SD/${DAY}?page=${page}`)).body),
    );
    expect(pages.map((page) => items(page).map(({ id }) => id.slice(-1)))).toEqual([
      ['1', '2'],
      ['3', '6'],
      ['5'],
      [],
    ]);
    expect(items(pages[1]!).map(({ section }) => section)).toEqual([
      'Cross submissions (showing 1 of 1 entries)',
      'Replacement submissions (showing first 1 of 2 entries)',
    ]);
    expect(items(pages[2]!)[0]?.section).toBe(
      'Replacement submissions (continued, showing last 1 of 2 entries)',
    );
    expect(pages[0]).toContain(`<a href=/catchup/cs.SD/${DAY}?abs=False&amp;page=3>3</a>`);
    expect(pages[3]).toContain('No further updates for');
    expect(pages[3]).toContain('Total of 5 entries');
  });

  it.each([
    [`/catchup/cs.SD/${DAY}?abs=True&show=2000`, 'show'],
    [`/catchup/cs.SD/${DAY}?abs=true`, 'abs'],
    [`/catchup/cs.SD/${DAY}?page=0`, 'page'],
    [`/catchup/cs.ZZ/${DAY}?abs=True`, 'subject'],
    ['/catchup/cs.SD/2026-3-18', 'date'],
    ['/catchup/cs.SD/2026-02-30', 'date'],
    ['/catchup/cs.SD/2026-03-19', 'later than today'],
    ['/catchup/cs.SD/2025-12-16', 'past 90 days'],
  ])('refuses %s', async (path, reason) => {
    await start();
    const { status, body } = await ask(path);
    expect(status).toBe(400);
    expect(textContent(getElementsByTagName('h1', parseDocument(body), true))).toContain(reason);
  });

  it('accepts the oldest day that arXiv accepts, and no slash at the end', async () => {
    await start();
    expect((await ask('/catchup/cs.SD/2025-12-17')).status).toBe(200);
    expect((await ask(`/catchup/cs.SD/${DAY}/`)).status).toBe(404);
  });

  it('redirects from an alias with a relative address', async () => {
    await start();
    const { status, headers } = await ask(`/catchup/math.MP/${DAY}?abs=True`);
    expect(status).toBe(301);
    expect(headers.get('location')).toBe(`/catchup/math-ph/${DAY}?page=1&abs=True`);
  });
});

describe('a page of a paper', () => {
  it('is there when arXiv has converted the paper, with and without version', async () => {
    await start();
    for (const id of ['2603.90002v1', '2603.90002', '2602.90006v3']) {
      const { status, body } = await ask(`/html/${id}`);
      expect(status).toBe(200);
      expect(body).toContain('class="ltx_document');
    }
    for (const id of ['2603.90001v1', '2603.90002v2', '2603.99999']) {
      const { status, body } = await ask(`/html/${id}`);
      expect(status).toBe(404);
      expect(body).toContain(`No HTML for &#39;${id}&#39;`);
    }
  });

  it('is what the test gives', async () => {
    await start({
      converted: (id) => (id === '2603.90001v1' ? '<p>mine</p>' : undefined),
      pdf: () => Buffer.from('%PDF-1.7'),
    });
    expect((await ask('/html/2603.90001')).body).toBe('<p>mine</p>');
    expect((await ask('/html/2603.90002')).status).toBe(404);
    const pdf = await ask('/pdf/2603.90001');
    expect([pdf.body, pdf.headers.get('content-type')]).toEqual(['%PDF-1.7', 'application/pdf']);
    expect((await ask('/pdf/2603.90001.pdf')).status).toBe(301);
  });

  it('is gone with the version that withdraws the paper, which the listing still has', async () => {
    const withdrawn = paper('2601.90008', { kind: 'replaced', version: 7, withdrawn: true });
    await start({ papers: [withdrawn], pdf: () => Buffer.from('%PDF-1.7') });
    expect(items((await ask(`/catchup/cs.SD/${DAY}`)).body)).toHaveLength(1);
    expect((await ask('/html/2601.90008v7')).status).toBe(404);
    expect((await ask('/pdf/2601.90008')).status).toBe(404);
    expect((await ask('/pdf/2601.90008v6')).status).toBe(200);
  });

  it('is missing where there is nothing', async () => {
    await start();
    expect((await ask('/pdf/2603.90001v1')).status).toBe(404);
    expect((await ask('/abs/2603.90001')).status).toBe(200);
    expect((await ask('/abs/2603.99999')).status).toBe(404);
    expect((await ask('/e-print/2603.90001')).status).toBe(404);
  });
});

function ids(xml: string): (string | undefined)[] {
  return [...xml.matchAll(/<id>http:\/\/arxiv\.org\/abs\/(.*?)<\/id>/g)].map((match) => match[1]);
}

function search(query: string, more: Record<string, string> = {}) {
  return ask(`/api/query?${new URLSearchParams({ search_query: query, ...more }).toString()}`);
}

describe('the API', () => {
  it('finds papers of categories by the time of their submission, page by page', async () => {
    await start();
    const query =
      '(cat:cs.SD OR cat:eess.AS) AND submittedDate:[202601170000 TO 202603181200] ANDNOT ti:90003';
    const sorted = { sortBy: 'submittedDate', sortOrder: 'ascending', max_results: '1' };
    const first = await search(query, sorted);
    expect(first.status).toBe(200);
    expect(first.headers.get('content-type')).toContain('application/atom+xml');
    expect(first.body).toContain('<opensearch:totalResults>2</opensearch:totalResults>');
    expect(first.body).toContain('<published>2026-03-17T12:00:00Z</published>');
    expect(first.body).toContain('<arxiv:primary_category term="cs.SD"/>');
    expect(ids(first.body)).toEqual(['2603.90001v1']);
    expect(ids((await search(query, { ...sorted, start: '1' })).body)).toEqual(['2603.90002v1']);
  });

  it('knows an archive by its categories alone', async () => {
    await start();
    expect(ids((await search('cat:cs.*')).body)).toContain('2603.90001v1');
    expect(ids((await search('cat:cs')).body)).toEqual([]);
  });

  it('answers an id_list and leaves unknown ids out', async () => {
    await start();
    const { body } = await ask('/api/query?id_list=2602.90006,2603.99999v1');
    expect(ids(body)).toEqual(['2602.90006v3']);
  });

  it('lags when told to', async () => {
    await start({ isInApi: (id) => id !== '2603.90001' });
    expect(ids((await search('cat:cs.SD ti:nothing', { max_results: '50' })).body)).not.toContain(
      '2603.90001v1',
    );
  });

  it.each([
    '/api/query',
    '/api/query?search_query=cat:cs.SD&sortBy=best',
    '/api/query?search_query=cat:cs.SD&start=-1',
    '/api/query?search_query=(cat:cs.SD',
    '/api/query?id_list=abc',
  ])('refuses %s with a feed of one error', async (path) => {
    await start();
    const { status, body } = await ask(path);
    expect(status).toBe(400);
    expect(body).toContain('<title>Error</title>');
    expect(body).toContain('<id>https://arxiv.org/api/errors#');
  });
});

describe('manners', () => {
  it('refuses a client without an address in its name, or without Accept', async () => {
    await start();
    expect((await ask('/abs/2603.90001', { accept: '*/*', 'user-agent': 'node' })).status).toBe(
      406,
    );
    const status = await new Promise<number | undefined>((resolve) => {
      const headers = { 'user-agent': HEADERS['user-agent'] };
      get(`${arxiv!.url}/api/query?search_query=all:x`, { headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
    });
    expect(status).toBe(406);
  });

  it('records requests, and what overlaps or comes too soon', async () => {
    const { requests, violations } = await start({ minimumInterval: 100 });
    await ask('/abs/2603.90001');
    await new Promise((resolve) => {
      setTimeout(resolve, 150);
    });
    await ask('/abs/2603.90002');
    expect(violations).toEqual([]);
    await ask('/abs/2603.90003');
    expect(violations).toEqual([expect.stringMatching(/^\/abs\/2603\.90003 comes \d+ ms after/)]);
    expect(requests.map(({ path, status }) => [path, status])).toContainEqual([
      '/abs/2603.90001',
      200,
    ]);
    expect(requests[0]?.headers['user-agent']).toBe(HEADERS['user-agent']);
  });

  it('sees two requests at a time', async () => {
    const { violations, intercept } = await start();
    intercept(({ path }) => (path === '/abs/slow' ? 'slow' : undefined));
    const slow = await fetch(`${arxiv!.url}/abs/slow`, { headers: HEADERS });
    await ask('/abs/2603.90002');
    expect(violations).toEqual(['/abs/2603.90002 overlaps another request']);
    await slow.body?.cancel();
  });
});

describe('faults', () => {
  it('answers otherwise for as long as the rule stands', async () => {
    const { intercept } = await start();
    const remove = intercept(({ attempt }) =>
      attempt === 1
        ? RATE_EXCEEDED
        : { status: 503, headers: { 'retry-after': '7' }, body: 'busy' },
    );
    const first = await ask('/abs/2603.90001');
    expect([first.status, first.body]).toEqual([429, 'Rate exceeded.']);
    const second = await ask('/abs/2603.90001');
    expect([second.status, second.headers.get('retry-after')]).toEqual([503, '7']);
    remove();
    expect((await ask('/abs/2603.90001')).status).toBe(200);
  });

  it('can serve a listing whose counts and items differ', async () => {
    await start({ faults: [() => ({ rewrite: dropLastItem })] });
    const { body } = await ask(`/catchup/cs.SD/${DAY}?abs=True`);
    expect(items(body)).toHaveLength(4);
    expect(body).toContain('Total of 5 entries');
    expect(body).toContain('Replacement submissions (showing 2 of 2 entries)');
  });

  it.each(['reset', 'truncate'] as const)('%s cuts the connection', async (fault) => {
    const { requests } = await start({ faults: [() => fault] });
    await expect(ask(`/catchup/cs.SD/${DAY}`)).rejects.toThrow();
    expect(requests).toHaveLength(1);
  });

  it.each(['hang', 'slow'] as const)('%s keeps the client waiting', async (fault) => {
    await start({ faults: [() => fault] });
    const signal = AbortSignal.timeout(200);
    await expect(
      fetch(`${arxiv!.url}/abs/2603.90001`, { headers: HEADERS, signal }).then((r) => r.text()),
    ).rejects.toThrow('timeout');
  });
});

describe('the sample day', () => {
  it('is read from folders, sorted, with text and answer where they are', () => {
    const directory = mkdtempSync(join(tmpdir(), 'day-'));
    const write = (id: string, file: string, content: unknown) => {
      mkdirSync(join(directory, id), { recursive: true });
      const text = typeof content === 'string' ? content : JSON.stringify(content);
      writeFileSync(join(directory, id, file), text);
    };
    const { markdown: _, ...metadata } = paper('2603.90002');
    const point = { label: '一', text: '二', points: [] };
    const answer = {
      title: '题',
      hook: '话',
      abstract: '摘要',
      background: [point],
      method: [point],
      results: [point],
    };
    write('2603.90002', 'paper.json', metadata);
    write('2603.90002', 'paper.md', '# Introduction\n');
    write('2603.90002', 'answer.json', answer);
    write('2603.90001', 'paper.json', { ...metadata, id: '2603.90001' });
    const papers = readSamplePapers(directory);
    expect(papers.map(({ id, markdown }) => [id, markdown])).toEqual([
      ['2603.90001', undefined],
      ['2603.90002', '# Introduction\n'],
    ]);
    expect(papers[1]?.answer).toEqual(answer);
    expect(sampleAnswer('2603.90001', directory)).toBeUndefined();

    write('2603.90003', 'paper.json', { ...metadata, id: '2603.90003', authors: 'one' });
    expect(() => readSamplePapers(directory)).toThrow(/2603\.90003.*authors/s);
    rmSync(directory, { recursive: true });
  });

  it.skipIf(!existsSync(SAMPLE_DAY_DIRECTORY))('is served whole', async () => {
    const papers = readSamplePapers();
    await start({ papers });
    const listed = new Set<string>();
    for (const category of ['cs.SD', 'eess.AS']) {
      const { body } = await ask(`/catchup/${category}/${DAY}?abs=True`);
      for (const { id } of items(body)) listed.add(id);
    }
    expect([...listed].sort()).toEqual(papers.map(({ id }) => id));
    for (const { id, version, html, markdown } of papers) {
      const { status, body } = await ask(`/html/${id}v${version}`);
      expect([id, status]).toEqual([id, html && markdown !== undefined ? 200 : 404]);
      // A leftover of the inline grammar would mean that the text does not keep to it.
      if (status === 200) expect(body).not.toMatch(/\[@|\^\[|\*\*|\[\[/);
    }
  });
});

const recordings = new URL('../../../shared/data/arxiv/listing/', import.meta.url);

describe.skipIf(!existsSync(recordings))('beside real pages (skipped without recordings)', () => {
  const papers = Array.from({ length: 99 }, (_, index) =>
    paper(`2603.9${String(index).padStart(4, '0')}`, {
      kind: index < 74 ? 'new' : 'replaced',
      version: index < 74 ? 1 : 2,
      categories: index < 69 || index >= 74 ? ['astro-ph.CO', 'gr-qc'] : ['hep-ph', 'astro-ph.CO'],
      comments: 'See https://example.org/a',
      journalRef: 'J. Noth. 1 (2026)',
      html: index % 2 === 0,
    }),
  );
  const page = (number: number) =>
    renderCatchupPage({ subject: 'astro-ph', day: DAY, papers, page: number, pageSize: 50 });

  it.each([1, 2])('has the same headings, index and links to pages (page %i)', (number) => {
    const ours = page(number);
    const theirs = realPage(`P50-catchup-astro-ph-page${number}.html`);
    expect(outline(ours)).toEqual(outline(theirs));
    const unquoted = /<a href=\/catchup\S+>\d+<\/a>/g;
    expect(ours.match(unquoted)).toEqual(theirs.match(unquoted));
  });

  it('has items of the same elements, classes and attributes', () => {
    const ours = shapes(page(1));
    const theirs = shapes(realPage('P50-catchup-astro-ph-page1.html'));
    expect(ours).toEqual(theirs);
  });

  it('has one closing div too many, like theirs', () => {
    for (const html of [page(1), realPage('P50-catchup-astro-ph-page1.html')]) {
      expect(html.split('</div>').length - html.split('<div').length).toBe(1);
    }
  });
});

/** A recorded page as if it were of the sample day. */
function realPage(file: string): string {
  return readFileSync(new URL(file, recordings), 'utf8')
    .replaceAll('2011-02-03', DAY)
    .replaceAll('Thu, 03 Feb 2011', 'Wed, 18 Mar 2026');
}

function main(html: string): Element[] {
  return getElementsByTagName('main', parseDocument(html), true);
}

function outline(html: string): string[] {
  return getElementsByTagName((name) => ['h1', 'h3', 'li'].includes(name), main(html), true).map(
    (element) => textContent(element).replaceAll(/\s+/g, ' ').trim(),
  );
}

/** The kinds of elements in the listing, links that the texts of the papers bring along left out. */
function shapes(html: string): string[] {
  const found = getElementsByTagName(() => true, main(html), true)
    .filter(({ name }) => name !== 'br')
    .map(
      ({ name, attribs }) =>
        `${name} ${attribs['class'] ?? ''} ${Object.keys(attribs).sort().join(',')}`,
    )
    .filter((shape) => !shape.includes('link-'));
  return [...new Set(found)].sort();
}
