import { UserError } from '../errors.ts';
import type { Announcement, Ledger, Listing, Paper } from '../paper.ts';
import { assignedDay } from './announcement-calendar.ts';
import type { SubmittedPaper } from './api-feed.ts';
import { mergeListings, mergePapers } from './assemble-listing.ts';
import type { ListingAnswer } from './listing-client.ts';

export type AnnouncerOptions = {
  categories: string[];
  fetchListing: (category: string, day: string) => Promise<ListingAnswer>;
  /** Everything submitted between two instants, ISO 8601 in UTC; complete, or a UserError. */
  fetchSubmitted: (categories: string[], from: string, to: string) => Promise<SubmittedPaper[]>;
  log: (line: string) => void;
};

export type AnnouncementQuestion = {
  day: string;
  ledger: Ledger;
  /** Earlier listing dates that no page has read for certain. */
  open: string[];
};

/** `not-yet`: arXiv may still announce the day. `nothing`: it has gone past it. */
export type AnnouncementAnswer = Announcement | { quiet: 'not-yet' | 'nothing' };

export type Announce = (question: AnnouncementQuestion) => Promise<AnnouncementAnswer>;

/** A listing date as its listings tell it; `silent` are the categories that show nothing yet. */
type DayReading = { listings: Listing[]; silent: string[]; failures: UserError[] };

/** Holds are at most about two weeks; the rest is for papers that were forgotten. */
const SUBMITTED_WITHIN_DAYS = 60;
/** The catch-up listing reaches back 90 days; an open day is given up a little earlier. */
const OPEN_FOR_DAYS = 85;

/**
 * Creates the reader of a day's announcement. The listings are the source. Where one of them cannot
 * be had, everything that was submitted lately and is in no page yet stands in for them; such a day
 * stays open, and the next page reads its listings again and takes what was missing. So does a day
 * on which a category showed nothing although others did.
 */
export function createAnnouncer(options: AnnouncerOptions): Announce {
  const { categories, log } = options;

  async function readDay(day: string): Promise<DayReading> {
    const reading: DayReading = { listings: [], silent: [], failures: [] };
    for (const category of categories) {
      const answer = await options.fetchListing(category, day).catch((error: unknown) => {
        if (error instanceof UserError) return error;
        throw error;
      });
      if (answer instanceof UserError) reading.failures.push(answer);
      // The API would find the papers of the others, and the mistake would never show.
      else if (answer.status === 'unknown-category') throw unknownCategory(category);
      else if (answer.status === 'listed') reading.listings.push(answer.listing);
      else if (answer.status === 'not-yet') reading.silent.push(category);
    }
    return reading;
  }

  async function announceFromApi(
    { day, ledger, open }: AnnouncementQuestion,
    { listings, failures }: DayReading,
  ): Promise<Announcement> {
    const [failure] = failures;
    log(`${failure?.message ?? ''} Asking the API of arXiv instead.`);
    const submitted = await options
      .fetchSubmitted(categories, instantBefore(day, SUBMITTED_WITHIN_DAYS), `${day}T00:00:00Z`)
      .catch((error: unknown) => {
        if (!(error instanceof UserError)) throw error;
        throw new UserError(`${failure?.message ?? ''} Nor could its API: ${error.message}`, {
          hint: error.hint ?? '',
        });
      });
    const listed = mergeListings(day, listings);
    const due = submitted.filter((paper) => isDue(paper, day, ledger)).map(withoutDate);
    const papers = mergePapers([...listed.papers, ...due]);
    // An index that lags answers with nothing, which looks like a day without papers.
    if (failure !== undefined && !papers.some(isAnnounced)) throw failure;
    return { ...listed, papers, source: 'api', declared: [], open: [...open, day] };
  }

  return async (question) => {
    const { day, ledger } = question;
    const reading = await readDay(day);
    if (reading.failures.length > 0) return announceFromApi(question, reading);
    const announcement = mergeListings(day, reading.listings);
    const isQuiet = !announcement.papers.some(isAnnounced);
    if (isQuiet) return { quiet: reading.silent.length > 0 ? 'not-yet' : 'nothing' };

    if (reading.silent.length > 0) announcement.open.push(day);
    const oldest = instantBefore(day, OPEN_FOR_DAYS).slice(0, 10);
    for (const earlier of question.open.filter((one) => one >= oldest && one < day)) {
      const again = await readDay(earlier);
      if (again.failures.length + again.silent.length > 0) announcement.open.push(earlier);
      // A paper that no page has may be in the listing of this day as replaced already.
      const present = new Set(announcement.papers.filter(isAnnounced).map((paper) => paper.id));
      const missing = mergeListings(earlier, again.listings).papers.filter(
        (paper) => isAnnounced(paper) && !ledger.papers.has(paper.id) && !present.has(paper.id),
      );
      if (missing.length === 0) continue;
      log(`${missing.length} papers of ${earlier} had no page yet.`);
      announcement.papers = mergePapers([...announcement.papers, ...missing]);
      announcement.late.push({ day: earlier, ids: missing.map((paper) => paper.id) });
    }
    announcement.open.sort();
    return announcement;
  };
}

function unknownCategory(category: string): UserError {
  return new UserError(
    `Input 'categories' must be arXiv categories or archives, got "${category}", which arXiv does not know.`,
    {
      hint: 'They are listed at https://arxiv.org/category_taxonomy. Example: categories: cs.SD, eess.AS',
    },
  );
}

function isAnnounced(paper: Paper): boolean {
  return paper.kind !== 'replaced';
}

/**
 * Whether a submitted paper belongs on the page of `day`: announced by then, and in no page. Where
 * no page is older, only what the calendar assigns to the very day: the rest was out before.
 */
function isDue(paper: SubmittedPaper, day: string, ledger: Ledger): boolean {
  if (ledger.papers.has(paper.id)) return false;
  const assigned = assignedDay(paper.submitted);
  const oldest = [...ledger.days].filter((one) => one < day).sort()[0];
  return oldest === undefined ? assigned === day : assigned > oldest && assigned <= day;
}

function withoutDate(submitted: SubmittedPaper): Paper {
  const { submitted: _submitted, ...paper } = submitted;
  return paper;
}

function instantBefore(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString();
}
