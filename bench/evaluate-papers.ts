import path from 'node:path';
import { parseApiFeed } from '../src/arxiv/api-feed.ts';
import { ACCEPT, createPoliteClient } from '../src/arxiv/polite-client.ts';
import { UserError } from '../src/errors.ts';
import { parseArxivId, type Paper, type Reading } from '../src/paper.ts';
import { createPdfReader } from '../src/reading/pdf-client.ts';
import { createReader } from '../src/reading/reading-client.ts';
import { VERSION } from '../src/version.ts';
import { readPapers } from './evaluate-answers.ts';
import type { LiveOptions } from './evaluate-options.ts';

/** The papers to ask about, and how each one's text is had. */
export type PaperSource = { papers: Paper[]; read: (paper: Paper) => Promise<Reading> };

const SAMPLE_DAY = path.join(import.meta.dirname, '../demo/day');
const METADATA_ATTEMPTS = 5;
const DOCUMENT_ATTEMPTS = 2;

/** Opens the folder or the ids that the options name. @throws UserError */
export async function openPapers(
  options: LiveOptions,
  log: (line: string) => void,
): Promise<PaperSource> {
  if (options.ids.length > 0) return openArxiv(options, log);
  const samples = readPapers(options.papers ?? SAMPLE_DAY);
  const readings = new Map(samples.map(({ paper, reading }) => [paper.id, reading]));
  return {
    papers: samples.map(({ paper }) => paper),
    read: async ({ id }) => {
      const reading = readings.get(id);
      if (reading === undefined) throw new Error(`there is no text of ${id}`);
      return reading;
    },
  };
}

/** Without the categories of a page, the feed takes every paper for cross-listed. */
function asNew(paper: Paper): Paper {
  return { ...paper, kind: 'new' };
}

/** By the connection of a run: one request at a time, so many seconds apart. */
async function openArxiv(
  { ids, requestInterval, arxivUrl, arxivApiUrl }: LiveOptions,
  log: (line: string) => void,
): Promise<PaperSource> {
  const homepage = `https://github.com/${process.env['GITHUB_REPOSITORY'] ?? ''}`;
  const userAgent = `arxiv-daily-action/${VERSION} (+${homepage})`;
  const connect = createPoliteClient({ requestInterval, userAgent, log });
  const fetchMetadata = connect(arxivApiUrl, ACCEPT.api);
  const fetchPage = connect(arxivUrl, ACCEPT.pages);
  const fetchFile = connect(arxivUrl, ACCEPT.files, 'bytes');
  const query = `?id_list=${ids.join(',')}&max_results=${ids.length}`;
  const { body } = await fetchMetadata(query, METADATA_ATTEMPTS);
  const feed = parseApiFeed(body, []);
  if (feed.status !== 'feed') {
    throw new UserError(`arXiv gave no papers for --ids: ${feed.why}.`);
  }
  const missing = ids.filter((id) => {
    const base = parseArxivId(id)?.id;
    return feed.papers.every((paper) => paper.id !== base);
  });
  if (missing.length > 0) throw new UserError(`arXiv does not know ${missing.join(', ')}.`);
  return {
    papers: feed.papers.map(asNew),
    read: createReader(
      {
        fetchPage: (page) => fetchPage(page, DOCUMENT_ATTEMPTS),
        fetchFile: (file) => fetchFile(file, DOCUMENT_ATTEMPTS),
        readPdf: createPdfReader({ program: new URL('../src/index.ts', import.meta.url) }),
      },
      { fullText: 'auto' },
    ),
  };
}
