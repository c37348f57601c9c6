import type { Paper, Reading } from '../paper.ts';
import { versionedId } from '../paper.ts';
import { abstractText } from './abstract-text.ts';
import { parseLatexmlPage } from './latexml-to-text.ts';
import { describeMismatch } from './page-match.ts';
import type { ReadPdf } from './pdf-client.ts';
import { truncateText } from './truncate.ts';

/**
 * Gets one document of arXiv by path; pacing, retries, redirects and size are its business.
 * A status that no retry mends (403, 404, 500) is given, a lasting failure thrown.
 */
export type FetchDocument<Body> = (path: string) => Promise<{ status: number; body: Body }>;

/** The ways to the full text. */
export type Sources = {
  fetchPage: FetchDocument<string>;
  fetchFile: FetchDocument<Uint8Array>;
  readPdf: ReadPdf;
};

/** The text, or why there is none, in a sentence. */
type Attempt = { source: 'html' | 'pdf'; text: string; hidden?: string } | { fallback: string };

/**
 * Creates the reader of papers: full text where it can be had, else the abstract with the reason.
 * It never rejects: what goes wrong with one paper is that paper's `fallback`.
 */
export function createReader(
  sources: Sources,
  options: { fullText: 'auto' | 'html' | 'pdf' | 'none' },
): (paper: Paper) => Promise<Reading> {
  const ways = {
    auto: [readHtml, readFile],
    html: [readHtml],
    pdf: [readFile],
    none: [],
  }[options.fullText];
  return async (paper) => {
    const reasons: string[] = [];
    for (const read of ways) {
      const attempt = await read(paper, sources);
      if ('fallback' in attempt) {
        reasons.push(attempt.fallback);
        continue;
      }
      const { source, text, hidden } = attempt;
      return { source, ...truncateText(text), fallback: sentence(reasons), hidden };
    }
    return {
      source: 'abstract',
      ...truncateText(abstractText(paper)),
      fallback: sentence(reasons),
    };
  };
}

function sentence(reasons: readonly string[]): string | undefined {
  if (reasons.length < 2) return reasons[0];
  return reasons.map((reason) => (/[.!?]$/.test(reason) ? reason : `${reason}.`)).join(' ');
}

async function readHtml(paper: Paper, { fetchPage }: Sources): Promise<Attempt> {
  const path = `/html/${versionedId(paper)}`;
  const answer = await attemptFetch(fetchPage, path, { kind: 'HTML version', what: 'page' });
  if ('fallback' in answer) return answer;
  const page = parseLatexmlPage(answer.body);
  if (!page.ok) return { fallback: `The page ${path} was not used: ${page.reason}.` };
  const mismatch = describeMismatch(paper, page);
  if (mismatch !== undefined) return { fallback: `The page ${path} was not used: ${mismatch}.` };
  return { source: 'html', text: page.text, hidden: page.hidden };
}

async function readFile(paper: Paper, { fetchFile, readPdf }: Sources): Promise<Attempt> {
  const path = `/pdf/${versionedId(paper)}`;
  const answer = await attemptFetch(fetchFile, path, { kind: 'PDF', what: 'file' });
  if ('fallback' in answer) return answer;
  const file = await readPdf(answer.body);
  if (!file.ok) return { fallback: `The file ${path} was not used: ${file.reason}.` };
  // arXiv does not stamp every file; one without a stamp is taken at its address.
  const mismatch = file.stamp && describeMismatch(paper, { ...paper, ...file.stamp });
  if (mismatch !== undefined) return { fallback: `The file ${path} was not used: ${mismatch}.` };
  return { source: 'pdf', text: file.text };
}

async function attemptFetch<Body>(
  fetchDocument: FetchDocument<Body>,
  path: string,
  { kind, what }: { kind: string; what: string },
): Promise<{ body: Body } | { fallback: string }> {
  try {
    const { status, body } = await fetchDocument(path);
    if (status === 200) return { body };
    if (status === 404) return { fallback: `arXiv has no ${kind} of this paper.` };
    if (status === 403) return { fallback: `This paper's ${kind} is not public.` };
    return { fallback: `arXiv answered ${status} for the ${what} ${path}.` };
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return { fallback: `The ${what} ${path} could not be had from arXiv: ${cause}` };
  }
}
