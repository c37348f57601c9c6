import type { Paper, Reading } from '../paper.ts';
import { versionedId } from '../paper.ts';
import { abstractText } from './abstract-text.ts';
import { parseLatexmlPage } from './latexml-to-text.ts';
import { describeMismatch } from './page-match.ts';
import { truncateText } from './truncate.ts';

/**
 * Gets one document of arXiv by path; pacing, retries, redirects and size are its business.
 * A status that no retry mends (403, 404, 500) is given, a lasting failure thrown.
 */
export type FetchDocument = (path: string) => Promise<{ status: number; body: string }>;

/**
 * Creates the reader of papers: full text where it can be had, else the abstract with the reason.
 * It never rejects: what goes wrong with one paper is that paper's `fallback`.
 */
export function createReader(
  fetchDocument: FetchDocument,
  options: { fullText: 'auto' | 'html' | 'none' },
): (paper: Paper) => Promise<Reading> {
  return async (paper) => {
    if (options.fullText === 'none') return abstractReading(paper, undefined);
    const html = await readHtml(paper, fetchDocument);
    return 'fallback' in html ? abstractReading(paper, html.fallback) : html.reading;
  };
}

async function readHtml(
  paper: Paper,
  fetchDocument: FetchDocument,
): Promise<{ reading: Reading } | { fallback: string }> {
  const path = `/html/${versionedId(paper)}`;
  let answer: { status: number; body: string };
  try {
    answer = await fetchDocument(path);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return { fallback: `The page ${path} could not be had from arXiv: ${cause}` };
  }
  if (answer.status !== 200) return { fallback: describeStatus(path, answer.status) };
  const page = parseLatexmlPage(answer.body);
  if (!page.ok) return { fallback: `The page ${path} was not used: ${page.reason}.` };
  const mismatch = describeMismatch(paper, page);
  if (mismatch !== undefined) return { fallback: `The page ${path} was not used: ${mismatch}.` };
  return { reading: { source: 'html', ...truncateText(page.text), fallback: undefined } };
}

function describeStatus(path: string, status: number): string {
  if (status === 404) return 'arXiv has no HTML version of this paper.';
  if (status === 403) return "This paper's HTML version is not public.";
  return `arXiv answered ${status} for the page ${path}.`;
}

function abstractReading(paper: Paper, fallback: string | undefined): Reading {
  return { source: 'abstract', ...truncateText(abstractText(paper)), fallback };
}
