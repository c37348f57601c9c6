import { describe, expect, it } from 'vitest';

import { parseArxivId } from '../../src/paper.ts';
import type { Paper } from '../../src/paper.ts';
import { createReader } from '../../src/reading/reading-client.ts';

const paper: Paper = {
  id: '2511.14600',
  version: 2,
  kind: 'new',
  title: 'A Small Study of $k$ Echoes',
  authors: ['Ada Stone'],
  categories: ['cs.SD'],
  abstract: 'Echoes\nreturn.',
  comments: '5 pages',
};
const ABSTRACT =
  'Title: A Small Study of $k$ Echoes\n\n# Abstract\n\nEchoes return.\n\nComments: 5 pages';

const latexml = (stamp: string, sentences = 100) =>
  `<html><body><div id="watermark-tr">arXiv:${stamp} [cs.SD] 18 Nov 2025</div>` +
  `<article class="ltx_document"><p class="ltx_p">${'Echoes come back. '.repeat(sentences)}</p>` +
  `<p class="ltx_p">The end.</p></article></body></html>`;

/** arXiv as a table of paths; what is not in it answers 404. */
function reading(
  pages: Record<string, { status?: number; body: string } | Error>,
  options: { fullText?: 'auto' | 'html' | 'pdf' | 'none'; paper?: Partial<Paper> } = {},
) {
  const asked: string[] = [];
  const fetchPage = async (path: string) => {
    asked.push(path);
    const page = pages[path] ?? { status: 404, body: 'No HTML' };
    if (page instanceof Error) throw page;
    return { status: page.status ?? 200, body: page.body };
  };
  const reader = createReader(
    {
      fetchPage,
      fetchFile: async (path) => {
        const { status, body } = await fetchPage(path);
        return { status, body: Buffer.from(body) };
      },
      // A stand-in: the text of the file is the file, and what comes before a line feed its stamp.
      readPdf: async (bytes) => {
        const [stamp = '', text] = Buffer.from(bytes).toString().split('\n');
        if (text === undefined) return { ok: false, reason: 'it is not a PDF' };
        return { ok: true, text, stamp: parseArxivId(stamp) };
      },
    },
    { fullText: options.fullText ?? 'html' },
  );
  return reader({ ...paper, ...options.paper }).then((result) => ({ asked, result }));
}

describe('the full text', () => {
  it.each(['auto', 'html'] as const)(
    'comes from the page of the version asked for (%s)',
    async (fullText) => {
      const { asked, result } = await reading(
        { '/html/2511.14600v2': { body: latexml('2511.14600v2') } },
        { fullText },
      );
      expect(asked).toEqual(['/html/2511.14600v2']);
      expect(result).toMatchObject({ source: 'html', truncated: false, fallback: undefined });
      expect(result.text.endsWith('Echoes come back.\n\nThe end.')).toBe(true);
    },
  );

  it('comes from the page without version where the version is unknown', async () => {
    const { asked, result } = await reading(
      { '/html/2511.14600': { body: latexml('2511.14600v3') } },
      { paper: { version: undefined } },
    );
    expect(asked).toEqual(['/html/2511.14600']);
    expect(result.source).toBe('html');
  });

  it('is cut at 120,000 characters and says so', async () => {
    const body = latexml('2511.14600v2', 10_000);
    const { result } = await reading({ '/html/2511.14600v2': { body } });
    expect(result.text.length).toBeLessThanOrEqual(120_000);
    expect(result).toMatchObject({ source: 'html', truncated: true });
    expect(result.text).toMatch(
      /Echoes come back\.\n\n\[[\d,]+ characters are left out here\.\]\n\n/,
    );
  });
});

describe('the text of the PDF', () => {
  const path = '/pdf/2511.14600v2';
  const noHtml = 'arXiv has no HTML version of this paper.';

  it('stands in where there is no HTML, and says why', async () => {
    const pages = { [path]: { body: '2511.14600v2\nThe text.' } };
    const { asked, result } = await reading(pages, { fullText: 'auto' });
    expect(asked).toEqual(['/html/2511.14600v2', path]);
    expect(result).toEqual({
      source: 'pdf',
      text: 'The text.',
      truncated: false,
      fallback: noHtml,
    });
  });

  it('is all that is asked for where only that is wanted', async () => {
    const pages = { [path]: { body: '\nThe text.' } };
    const { asked, result } = await reading(pages, { fullText: 'pdf' });
    expect(asked).toEqual([path]);
    expect(result).toMatchObject({ source: 'pdf', fallback: undefined });
  });

  it.each([
    ['is another version', '2511.14600v1\nText', 'it is that of 2511.14600v1'],
    ['is no PDF', '<html>captcha</html>', 'it is not a PDF'],
  ])('is not used where it %s', async (_, body, reason) => {
    const { result } = await reading({ [path]: { body } }, { fullText: 'auto' });
    expect(result).toEqual({
      source: 'abstract',
      text: ABSTRACT,
      truncated: false,
      fallback: `${noHtml} The file ${path} was not used: ${reason}.`,
    });
  });
});

describe('the abstract stands in', () => {
  it('without any request when full text is switched off', async () => {
    const { asked, result } = await reading({}, { fullText: 'none' });
    expect(asked).toEqual([]);
    expect(result).toEqual({
      source: 'abstract',
      text: ABSTRACT,
      truncated: false,
      fallback: undefined,
    });
  });

  it('without comments where there are none', async () => {
    const { result } = await reading({}, { fullText: 'none', paper: { comments: undefined } });
    expect(result.text).toBe('Title: A Small Study of $k$ Echoes\n\n# Abstract\n\nEchoes return.');
  });

  const path = '/html/2511.14600v2';
  it.each([
    ['there is no HTML', { status: 404, body: '' }, 'arXiv has no HTML version of this paper.'],
    ['it is not public', { status: 403, body: '' }, "This paper's HTML version is not public."],
    ['it is not ready', { status: 500, body: '' }, `arXiv answered 500 for the page ${path}.`],
    [
      'the page is another paper',
      { body: latexml('2511.14601v1') },
      `The page ${path} was not used: it is that of 2511.14601v1.`,
    ],
    [
      'the page is another version',
      { body: latexml('2511.14600v1') },
      `The page ${path} was not used: it is that of 2511.14600v1.`,
    ],
    [
      'the conversion is a stump',
      { body: latexml('2511.14600v2', 3) },
      `The page ${path} was not used: arXiv's conversion holds almost nothing besides the abstract.`,
    ],
    [
      'the page is no paper',
      { body: '<html>captcha</html>' },
      `The page ${path} was not used: it is not a paper.`,
    ],
    [
      'arXiv is out of reach',
      new Error('connect ETIMEDOUT'),
      `The page ${path} could not be had from arXiv: connect ETIMEDOUT`,
    ],
  ])('when %s', async (_, answer, fallback) => {
    const { result } = await reading({ [path]: answer });
    expect(result).toEqual({ source: 'abstract', text: ABSTRACT, truncated: false, fallback });
  });
});

describe('the PDF gives way to the abstract', () => {
  const path = '/pdf/2511.14600v2';

  it.each([
    ['there is none', { status: 404, body: '' }, 'arXiv has no PDF of this paper.'],
    ['it is not public', { status: 403, body: '' }, "This paper's PDF is not public."],
    ['it is not ready', { status: 500, body: '' }, `arXiv answered 500 for the file ${path}.`],
    [
      'it is another paper',
      { body: '2511.14601v2\nText' },
      `The file ${path} was not used: it is that of 2511.14601v2.`,
    ],
    [
      'arXiv is out of reach',
      new Error('connect ETIMEDOUT'),
      `The file ${path} could not be had from arXiv: connect ETIMEDOUT`,
    ],
  ])('when %s', async (_, answer, fallback) => {
    const { result } = await reading({ [path]: answer }, { fullText: 'pdf' });
    expect(result).toEqual({ source: 'abstract', text: ABSTRACT, truncated: false, fallback });
  });

  it('and each reason is a sentence of its own', async () => {
    const pages = { '/html/2511.14600v2': new Error('connect ETIMEDOUT') };
    const { result } = await reading(pages, { fullText: 'auto' });
    expect(result.fallback).toBe(
      'The page /html/2511.14600v2 could not be had from arXiv: connect ETIMEDOUT. ' +
        'arXiv has no PDF of this paper.',
    );
  });
});
