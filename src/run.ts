import { continuePage } from './continue-page.ts';
import { dueDays } from './day/due-days.ts';
import { addDays, listingToday } from './day/listing-day.ts';
import { idleRun, quietDay, type Quiet } from './day/quiet-day.ts';
import { UserError } from './errors.ts';
import type { Inputs } from './inputs.ts';
import { openBefore, parseLedger } from './ledger/ledger.ts';
import type { Ledger } from './paper.ts';
import type { Ports } from './ports.ts';
import { parsePost } from './post/parse-post.ts';
import { dateTrouble } from './post/post-date.ts';
import { hasWords } from './post/words.ts';
import type { OpenPage, RepositoryState } from './publication/publication.ts';
import type { PageCounts, PublishedDay } from './published-day.ts';
import { writeDay } from './write-day.ts';

export type RunStatus = 'published' | Quiet['status'];

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

/**
 * The morning: pages that are under way are gone on with, then each day that is due goes from its
 * listings to its pull request.
 */
export async function run(inputs: Inputs, ports: Ports): Promise<RunResult> {
  const today = listingToday(ports.now(), inputs);
  warnOfPage(today, inputs, ports);
  const earliest = inputs.date !== undefined && inputs.date.from < today ? inputs.date.from : today;
  const state = await ports.repository.readState(addDays(earliest, -MEMORY_DAYS));
  const progress: Progress = { ledger: ledgerOf(state), published: [], failure: undefined };
  let quiet = idleRun(today, inputs.date);
  try {
    await continuePages(state.openPages, progress, inputs, ports);
    quiet = (await writeDays(today, progress, inputs, ports)) ?? quiet;
  } catch (error) {
    // The days that are out stay out, and are told of.
    if (!(error instanceof UserError) || progress.published.length === 0) throw error;
    return conclude(progress.published, quiet, progress.failure ?? error);
  }
  return conclude(progress.published, quiet, progress.failure);
}

/** What is out by now. `failure`: the first page under way that could not be gone on with. */
type Progress = { ledger: Ledger; published: PublishedDay[]; failure: UserError | undefined };

/** What the site or the reader may not expect of the page, whatever is on it. */
function warnOfPage(today: string, inputs: Inputs, { warn }: Ports): void {
  const trouble = dateTrouble(today, inputs);
  if (trouble !== undefined) warn(trouble);
  if (!hasWords(inputs.language)) {
    warn(`The labels of the page are in English: there are none yet in ${inputs.language}.`);
  }
}

/** An old page that cannot be gone on with does not keep the new ones back. */

async function continuePages(
  pages: OpenPage[],
  progress: Progress,
  inputs: Inputs,
  ports: Ports,
): Promise<void> {
  for (const open of pages) {
    try {
      const done = await continuePage(open, progress.ledger, inputs, ports);
      if (done === undefined) continue;
      progress.published.push(done.day);
      progress.ledger = withPage(progress.ledger, open.day, done.page.ids, done.page.open);
      progress.failure ??= done.failure;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      ports.log(`The page of ${open.day} could not be gone on with: ${error.message}`);
      progress.failure ??= error;
    }
  }
  const known = new Set(pages.flatMap(({ text }) => parsePost(text).ids));
  const strangers = inputs.redo.filter((id) => !known.has(id));
  if (strangers.length > 0) {
    ports.warn(`redo: ${strangers.join(', ')} is on no page whose pull request is open.`);
  }
}

/** @returns why the last day that is due has no page; undefined where none is due. */
async function writeDays(
  today: string,
  progress: Progress,
  inputs: Inputs,
  ports: Ports,
): Promise<Quiet | undefined> {
  const days = dueDays({ today, written: progress.ledger.days, range: inputs.date });
  // Only days with a page count: holidays would use the limit up every morning anew.
  let left = inputs.date === undefined ? inputs.catchUpDays : Infinity;
  // Days that show nothing yet: once a later one is out, its page reads them again.
  let pending: string[] = [];
  let quiet: Quiet | undefined;
  for (const day of days) {
    if (left === 0) break;
    const open = [...openBefore(progress.ledger, day), ...pending];
    const announcement = await ports.announce({ day, ledger: progress.ledger, open });
    if ('quiet' in announcement) {
      quiet = quietDay(day, announcement.quiet, inputs.categories);
      ports.log(quiet.sentence);
      if (announcement.quiet === 'not-yet') pending.push(day);
      continue;
    }
    pending = [];
    left -= 1;
    ports.repository.requireFree(day);
    const {
      day: published,
      post,
      failure,
    } = await writeDay(announcement, progress.ledger, inputs, ports);
    progress.published.push(published);
    if (failure !== undefined) throw failure;
    const ids = [...post.entries, ...post.listed].map(({ paper }) => paper.id);
    progress.ledger = withPage(progress.ledger, day, ids, announcement.open);
  }
  return quiet;
}

function ledgerOf(state: RepositoryState): Ledger {
  const posts = state.posts.map(({ name, text }) => ({ name, ...parsePost(text) }));
  return parseLedger(
    posts,
    state.pullRequests.map(({ day }) => day),
  );
}

/** The ledger as it is once a page is out, for the next day of the same run. */
function withPage(ledger: Ledger, day: string, ids: string[], open: string[]): Ledger {
  const papers = new Map(ledger.papers);
  for (const id of ids) {
    if (!papers.has(id)) papers.set(id, day);
  }
  return {
    papers,
    days: new Set([...ledger.days, day]),
    open: new Map([...ledger.open, [day, open]]),
  };
}

function conclude(
  published: PublishedDay[],
  quiet: Quiet,
  failure: UserError | undefined,
): RunResult {
  if (published.length === 0) return { ...quiet, published, failure };
  const days = published.map(({ day, counts }) => `${day} (${describeCounts(counts)})`);
  return { status: 'published', sentence: `Published ${days.join(', ')}.`, published, failure };
}

/** `1 paper`, `11 papers, 1 failed`. */
function describeCounts({ papers, failed }: PageCounts): string {
  const explained = `${papers} ${papers === 1 ? 'paper' : 'papers'}`;
  return failed === 0 ? explained : `${explained}, ${failed} failed`;
}
