import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../errors.ts';
import type { Listing } from '../paper.ts';
import { assembleListing } from './assemble-listing.ts';
import { parseHeading, parseListingPage, type ListingPage } from './listing-page.ts';
import type { Answer, FetchPage } from './polite-client.ts';

/** What arXiv has under a listing date. */
export type ListingAnswer =
  | { status: 'listed'; listing: Listing }
  /** Nothing, and nothing will come: arXiv has announced a later day already. */
  | { status: 'no-updates' }
  | { status: 'not-yet' }
  /** arXiv has no such category or archive, today or ever. */
  | { status: 'unknown-category' };

/** Entries on a page of the catch-up listing, fixed by arXiv. */
const PAGE_SIZE = 2000;
const ATTEMPTS = 5;

/**
 * Creates the reader of announcements. An incomplete listing is read again after a wait that doubles
 * from the interval (a minute and a half in all at 3 seconds).
 * @returns fetches the listing of a category, whole (all its pages, all declared entries) or not at
 * all. It throws a UserError when the listing stays incomplete, is refused, or cannot be read.
 */
export function createListingReader(
  fetchPage: FetchPage,
  options: { requestInterval: number; log: (line: string) => void },
): (category: string, day: string) => Promise<ListingAnswer> {
  async function fetchListing(category: string, day: string): Promise<ListingAnswer> {
    let why = '';
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const outcome = await fetchPages(category, day);
      if (!('incomplete' in outcome)) return outcome;
      why = outcome.incomplete;
      // Its replicas lag for minutes at most times that this was seen.
      const wait = attempt < ATTEMPTS ? options.requestInterval * 2 ** attempt : 0;
      options.log(`arXiv: the listing of ${category} for ${day} is incomplete: ${why}`);
      await sleep(wait * 1000);
    }
    throw new UserError(
      `The listing of ${category} for ${day} is incomplete, read ${ATTEMPTS} times: ${why}.`,
      { hint: 'Nothing was published, so that no paper is lost. Run the workflow again later.' },
    );
  }

  async function fetchPages(
    category: string,
    day: string,
  ): Promise<ListingAnswer | { incomplete: string }> {
    const pages: Extract<ListingPage, { status: 'entries' }>[] = [];
    let missing = 1;
    while (missing > 0) {
      const more = pages.length === 0 ? '' : `&page=${pages.length + 1}`;
      const answer = await fetchPage(`/catchup/${category}/${day}?abs=True${more}`, ATTEMPTS);
      if (answer.status === 400 && answer.body.includes('later than today')) {
        return { status: 'not-yet' };
      }
      const isUnknown = parseHeading(answer.body)?.startsWith('Invalid subject') === true;
      if (answer.status === 400 && isUnknown) return { status: 'unknown-category' };
      if (answer.status !== 200) throw refusedListing(category, day, answer);
      const page = parseListingPage(answer.body, day);
      if (page.status === 'no-updates') {
        return { status: page.superseded ? 'no-updates' : 'not-yet' };
      }
      if (page.status === 'inconsistent') return { incomplete: page.why };
      if (page.status === 'unreadable') throw unreadableListing(category, day, page.why);
      pages.push(page);
      missing = page.total - pages.reduce((sum, { papers }) => sum + papers.length, 0);
      if (page.papers.length < PAGE_SIZE) break;
    }
    const listing = assembleListing(category, day, pages);
    return 'incomplete' in listing ? listing : { status: 'listed', listing };
  }

  return fetchListing;
}

function refusedListing(category: string, day: string, answer: Answer): UserError {
  const heading = parseHeading(answer.body)?.slice(0, 200);
  return new UserError(
    `arXiv refused the listing of ${category} for ${day}: status ${answer.status}` +
      `${heading === undefined ? '' : `, "${heading}"`}.`,
    {
      hint: 'Check the input categories against https://arxiv.org/category_taxonomy; listings reach back 90 days.',
    },
  );
}

function unreadableListing(category: string, day: string, why: string): UserError {
  return new UserError(
    `The page of arXiv for ${category} on ${day} is not a listing this version can read: ${why}.`,
    { hint: 'Nothing was published. arXiv may have changed its pages: look for a newer release.' },
  );
}
