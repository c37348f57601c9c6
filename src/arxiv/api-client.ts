import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../errors.ts';
import { silentArchive } from './api-archives.ts';
import { parseApiFeed, type ApiFeed, type SubmittedPaper } from './api-feed.ts';
import { searchPath, splitSpan, type SubmissionSearch } from './api-query.ts';
import type { FetchPage } from './polite-client.ts';

export type SubmissionsReaderOptions = {
  /** Seconds; the wait before asking again doubles from it, up to two minutes. */
  requestInterval: number;
  log: (line: string) => void;
  /** Papers a page; by default 200. The API takes up to 2,000. */
  pageSize?: number;
  /** How far the API can page in one search; by default 10,000, the limit of its index. */
  mostResults?: number;
};

/**
 * Fetches everything that was submitted in the categories (cross-lists too) between two instants
 * (ISO 8601 in UTC, whole minutes at both ends), sorted by submission: complete, as many papers as
 * the API says there are, or not at all. "Complete" is what the API's index knows: it lags behind
 * the listings by hours, sometimes by a day.
 * @throws UserError, nothing in part
 */
export type FetchSubmissions = (
  categories: string[],
  from: string,
  to: string,
) => Promise<SubmittedPaper[]>;

type Feed = Extract<ApiFeed, { status: 'feed' }>;
type Pages = { papers: SubmittedPaper[] } | { tooMany: number } | { incomplete: string };

const ATTEMPTS = 5;
const LONGEST_WAIT_SECONDS = 120;

/**
 * Creates the reader of arXiv's API. Empty, short, cut and contradictory pages are asked for again,
 * and a search whose total changes while it is read is read anew.
 * @param fetchPage takes the query as its path: its base is `arxiv-api-url`
 */
export function createSubmissionsReader(
  fetchPage: FetchPage,
  options: SubmissionsReaderOptions,
): FetchSubmissions {
  const { pageSize = 200, mostResults = 10_000 } = options;

  async function readSearch(search: SubmissionSearch): Promise<SubmittedPaper[]> {
    let why = '';
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const outcome = await readPages(search);
      if ('papers' in outcome) return outcome.papers;
      if ('tooMany' in outcome) return readHalves(search, outcome.tooMany);
      why = outcome.incomplete;
      await waitAfter(attempt, `the papers ${describeSearch(search)} are incomplete: ${why}`);
    }
    throw incomplete(search, `${why}, read ${ATTEMPTS} times`);
  }

  async function readPages(search: SubmissionSearch): Promise<Pages> {
    const papers = new Map<string, SubmittedPaper>();
    let total = 1;
    for (let start = 0; start < total; start += pageSize) {
      const page = await readPage(search, start, Math.min(pageSize, mostResults - start));
      if (page.total > mostResults) return { tooMany: page.total };
      if (start === 0) total = page.total;
      // Pages of two states of the index may hide a paper between them, and counts cannot tell.
      if (page.total !== total) {
        return { incomplete: `there were ${total}, and then ${page.total}` };
      }
      for (const paper of page.papers) papers.set(paper.id, paper);
    }
    if (papers.size === total) return { papers: [...papers.values()] };
    return { incomplete: `there are ${total}, and ${papers.size} different ones came` };
  }

  async function readHalves(search: SubmissionSearch, total: number): Promise<SubmittedPaper[]> {
    const halves = splitSpan(search.span);
    if (halves === undefined) {
      throw incomplete(search, `${total} of one minute are more than the API gives`);
    }
    const papers: SubmittedPaper[] = [];
    for (const span of halves) papers.push(...(await readSearch({ ...search, span })));
    return papers;
  }

  /** One page with all the entries that its own total promises. */
  async function readPage(
    search: SubmissionSearch,
    start: number,
    maxResults: number,
  ): Promise<Feed> {
    const path = searchPath(search, { start, maxResults });
    let why = '';
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const { status, body } = await fetchPage(path, ATTEMPTS);
      const feed = parseApiFeed(body, search.categories);
      if (feed.status === 'error') throw refused(search, `"${feed.why}"`);
      if (status !== 200) throw refused(search, `status ${status}`);
      if (feed.status === 'feed') {
        const flaw = flawOf(feed, start, maxResults);
        if (flaw === undefined) return feed;
        why = flaw;
      } else why = feed.why;
      await waitAfter(attempt, `the page from ${start} is incomplete: ${why}`);
    }
    throw incomplete(search, `the page from ${start}, read ${ATTEMPTS} times: ${why}`);
  }

  async function waitAfter(attempt: number, trouble: string): Promise<void> {
    options.log(`arXiv API: ${trouble}`);
    if (attempt === ATTEMPTS) return;
    const wait = Math.min(options.requestInterval * 2 ** attempt, LONGEST_WAIT_SECONDS);
    await sleep(wait * 1000);
  }

  return async (categories, from, to) => {
    const search = { categories, span: { from, to } };
    const found = await readSearch(search);
    const silent = silentArchive(found, search);
    if (silent !== undefined) throw incomplete(search, `there is none in ${silent}`);
    // Two halves of a span may both have a paper whose entry changed between them.
    const papers = [...new Map(found.map((paper) => [paper.id, paper])).values()];
    return papers.sort((a, b) => compare(a.submitted, b.submitted) || compare(a.id, b.id));
  };
}

/** What a page lacks of what it declares itself. */
function flawOf({ total, start, papers }: Feed, asked: number, most: number): string | undefined {
  if (start !== asked) return `it begins at ${start}`;
  const expected = Math.max(0, Math.min(most, total - start));
  if (papers.length !== expected) return `it has ${papers.length} papers instead of ${expected}`;
  return undefined;
}

function incomplete(search: SubmissionSearch, why: string): UserError {
  return new UserError(
    `The API of arXiv did not give all papers ${describeSearch(search)}: ${why}.`,
    { hint: 'Nothing was published, so that no paper is lost. Run the workflow again later.' },
  );
}

function refused(search: SubmissionSearch, answer: string): UserError {
  return new UserError(
    `The API of arXiv refused to search for papers ${describeSearch(search)}: ${answer}.`,
    {
      hint: 'Nothing was published. Check the input categories against https://arxiv.org/category_taxonomy, and arxiv-api-url.',
    },
  );
}

function describeSearch({ categories, span }: SubmissionSearch): string {
  return `in ${categories.join(', ')} submitted from ${span.from} to ${span.to}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
