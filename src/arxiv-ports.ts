import { createAnnouncer, type Announce } from './arxiv/announcer.ts';
import { createSubmissionsReader } from './arxiv/api-client.ts';
import { createPapersReader, type FetchPapers } from './arxiv/api-papers-client.ts';
import { createListingReader } from './arxiv/listing-client.ts';
import { ACCEPT, createPoliteClient } from './arxiv/polite-client.ts';
import type { Inputs } from './inputs.ts';
import type { Paper, Reading } from './paper.ts';
import { createPdfReader } from './reading/pdf-client.ts';
import { createReader } from './reading/reading-client.ts';

/** What arXiv is asked for. */
export type ArxivPorts = {
  announce: Announce;
  /** Single papers, from the API. */
  fetchPapers: FetchPapers;
  read: (paper: Paper) => Promise<Reading>;
};

/** A full text may fail for its paper alone, so it is not asked for as patiently as a listing. */
const DOCUMENT_ATTEMPTS = 2;

/**
 * What is started to read a PDF: index, beside this file in src/ and beside its chunk
 * in dist/. Not as `new URL('./index.js', …)`, of which the bundler would make a copy.
 */
const ENTRY = new URL(import.meta.url.replace(/[^/]*(\.\w+)$/, 'index$1'));

/** Wires up listings, the API and full texts: one connection, `requestInterval` between requests. */
export function createArxiv(
  inputs: Inputs,
  { userAgent, log }: { userAgent: string; log: (line: string) => void },
): ArxivPorts {
  const { requestInterval } = inputs;
  const connect = createPoliteClient({ requestInterval, userAgent, log });
  const fetchFeed = connect(inputs.arxivApiUrl, ACCEPT.api);
  const fetchPage = connect(inputs.arxivUrl, ACCEPT.pages);
  const fetchFile = connect(inputs.arxivUrl, ACCEPT.files, 'bytes');
  return {
    announce: createAnnouncer({
      categories: inputs.categories,
      fetchListing: createListingReader(fetchPage, { requestInterval, log }),
      fetchSubmitted: createSubmissionsReader(fetchFeed, { requestInterval, log }),
      log,
    }),
    fetchPapers: createPapersReader(fetchFeed),
    read: createReader(
      {
        fetchPage: (path) => fetchPage(path, DOCUMENT_ATTEMPTS),
        fetchFile: (path) => fetchFile(path, DOCUMENT_ATTEMPTS),
        readPdf: createPdfReader({ program: ENTRY }),
      },
      // Without an explainer only the abstract is needed, and the full text is most of the cost.
      { fullText: inputs.explainer ? inputs.fullText : 'none' },
    ),
  };
}
