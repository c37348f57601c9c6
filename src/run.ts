import { mergeListings } from './arxiv/assemble-listing.ts';
import { checkExplanation } from './check/check-explanation.ts';
import { dueDays } from './day/due-days.ts';
import { addDays, isWeekend, listingToday, previousListingDay } from './day/listing-day.ts';
import { UserError } from './errors.ts';
import { explainPapers } from './explain-papers.ts';
import type { Inputs } from './inputs.ts';
import { parseLedger } from './ledger/ledger.ts';
import type { Announcement, Ledger, Listing, Post } from './paper.ts';
import type { Ports } from './ports.ts';
import { checkPost } from './post/check-post.ts';
import { parsePost } from './post/parse-post.ts';
import { renderPost } from './post/render-post.ts';
import type { Publication } from './publication/publication.ts';
import { renderReview } from './publication/review-text.ts';
import { select } from './selection/select.ts';
import { VERSION } from './version.ts';

export type RunStatus = 'published' | 'unchanged' | 'nothing-announced' | 'not-announced-yet';

/** A day that was published. */
export type PublishedDay = {
  post: Post;
  announcement: Announcement;
  publication: Publication;
  /** The review text, also for the step summary. */
  review: string;
};

export type RunResult = {
  status: RunStatus;
  /** Why the run ended as it did, one sentence. */
  sentence: string;
  published: PublishedDay[];
  /** Set where something was published and the run nevertheless failed. */
  failure: UserError | undefined;
};

/** How far back posts are read to know what is out, in days. */
const MEMORY_DAYS = 90;

/** The morning: which days are due, and each of them from its listings to its pull request. */
export async function run(inputs: Inputs, ports: Ports): Promise<RunResult> {
  const today = listingToday(ports.now(), inputs);
  const state = await ports.repository.readState(addDays(today, -MEMORY_DAYS));
  let ledger = parseLedger(
    state.posts.map(({ name, text }) => ({ name, ids: parsePost(text).ids })),
    state.pullRequests.map(({ day }) => day),
  );
  const days = dueDays({ today, written: ledger.days, range: inputs.date });
  // Only days with a page count: holidays would use the limit up every morning anew.
  const limit = inputs.date === undefined ? inputs.catchUpDays : Infinity;

  const published: PublishedDay[] = [];
  let quiet = idle(today, inputs);
  for (const day of days) {
    if (published.length === limit) break;
    const announced = await fetchAnnouncement(day, inputs, ports);
    if (!('papers' in announced)) {
      quiet = announced;
      ports.log(announced.sentence);
      // Nothing after a day that is still to come can be out.
      if (announced.status === 'not-announced-yet') break;
      continue;
    }
    const outcome = await writeDay(announced, ledger, inputs, ports);
    published.push(outcome.day);
    if (outcome.failure !== undefined) return conclude(published, quiet, outcome.failure);
    ledger = withPost(ledger, outcome.day.post);
  }
  return conclude(published, quiet, undefined);
}

type Quiet = { status: Exclude<RunStatus, 'published'>; sentence: string };

/** What a run says that had no day to do. */
function idle(today: string, { date }: Inputs): Quiet {
  if (date !== undefined) {
    const days = date.from === date.to ? date.from : `${date.from} to ${date.to}`;
    return isWeekend(date.from) && date.from === date.to
      ? weekend(date.from)
      : {
          status: 'unchanged',
          sentence: `Every listing date of ${days} has its post or pull request.`,
        };
  }
  if (isWeekend(today)) return weekend(today);
  return { status: 'unchanged', sentence: `${today} has its post or pull request already.` };
}

function weekend(day: string): Quiet {
  return {
    status: 'nothing-announced',
    sentence: `${day} is on a weekend, and arXiv announces papers from Monday to Friday.`,
  };
}

/** The union of the listings of all categories, each read completely, or why there is none. */
async function fetchAnnouncement(
  day: string,
  inputs: Inputs,
  ports: Ports,
): Promise<Announcement | Quiet> {
  const listings: Listing[] = [];
  let isPending = false;
  for (const category of inputs.categories) {
    const answer = await ports.fetchListing(category, day);
    if (answer.status === 'listed') listings.push(answer.listing);
    else isPending ||= answer.status === 'not-yet';
  }
  const categories = inputs.categories.join(', ');
  const announcement = mergeListings(day, listings);
  if (announcement.papers.some((paper) => paper.kind !== 'replaced')) {
    ports.log(`${day}: ${announcement.papers.length} papers in ${categories}.`);
    return announcement;
  }
  if (isPending && listings.length === 0) {
    const sentence = `arXiv has not announced ${day} in ${categories} yet; a later run will find it.`;
    return { status: 'not-announced-yet', sentence };
  }
  const sentence = `arXiv announced no new papers in ${categories} on ${day}: a holiday, or a quiet day.`;
  return { status: 'nothing-announced', sentence };
}

/** From announced papers to a published page. @throws UserError where there is nothing to publish. */
async function writeDay(
  announcement: Announcement,
  ledger: Ledger,
  inputs: Inputs,
  ports: Ports,
): Promise<{ day: PublishedDay; failure: UserError | undefined }> {
  const { chosen, listed } = select(announcement, ledger, inputs);
  const { entries, ended } = await explainPapers(chosen, inputs.concurrency, {
    ...ports,
    check: (explanation, paper, reading) =>
      checkExplanation(explanation, paper, reading, inputs.glossary),
  });
  if (chosen.length > 0 && entries.every(({ failure }) => failure !== undefined)) {
    throw ended ?? noneExplained(announcement.day, entries[0]?.failure?.detail ?? '');
  }
  const post = renderPost(
    {
      announcement,
      entries,
      listed,
      model: inputs.model,
      actionVersion: VERSION,
      previousDay: previousListingDay(announcement.day),
    },
    inputs,
  );
  const secrets = [inputs.anthropicApiKey ?? '', inputs.githubToken];
  const broken = checkPost(post, { announcement, secrets });
  if (broken.length > 0) throw unsoundPage(post.day, broken);
  const { title, body } = renderReview(post, announcement);
  const publication = await ports.repository.publish({ ...post, title, body });
  const problem =
    publication.problem === undefined ? undefined : new UserError(publication.problem);
  return { day: { post, announcement, publication, review: body }, failure: ended ?? problem };
}

function noneExplained(day: string, detail: string): UserError {
  return new UserError(`None of the papers of ${day} could be explained: ${detail}`, {
    hint: 'Nothing was published. Run the workflow again when the cause is gone.',
  });
}

function unsoundPage(day: string, broken: string[]): UserError {
  return new UserError(
    `The page of ${day} was not delivered, as it did not pass its own reading: ${broken.join(' ')}`,
    {
      hint: 'This is a bug of arxiv-daily-action; please report it.',
    },
  );
}

/** The ledger as it is once the post is out, for the next day of the same run. */
function withPost(ledger: Ledger, { day, entries, listed }: Post): Ledger {
  const papers = new Map(ledger.papers);
  for (const { paper } of [...entries, ...listed]) {
    if (!papers.has(paper.id)) papers.set(paper.id, day);
  }
  return { papers, days: new Set([...ledger.days, day]) };
}

function conclude(
  published: PublishedDay[],
  quiet: Quiet,
  failure: UserError | undefined,
): RunResult {
  if (published.length === 0) return { ...quiet, published, failure };
  const days = published.map(({ post }) => `${post.day} (${post.entries.length} papers)`);
  return { status: 'published', sentence: `Published ${days.join(', ')}.`, published, failure };
}
