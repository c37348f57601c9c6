import { checkExplanation } from './check/check-explanation.ts';
import { dueDays } from './day/due-days.ts';
import { addDays, listingToday, previousListingDay } from './day/listing-day.ts';
import { idleRun, quietDay, type Quiet } from './day/quiet-day.ts';
import { UserError } from './errors.ts';
import { explainPapers } from './explain-papers.ts';
import type { Inputs } from './inputs.ts';
import { openBefore, parseLedger } from './ledger/ledger.ts';
import type { Announcement, Ledger, Post } from './paper.ts';
import type { Ports } from './ports.ts';
import { checkPost } from './post/check-post.ts';
import { parsePost } from './post/parse-post.ts';
import { renderPost } from './post/render-post.ts';
import type { Publication } from './publication/publication.ts';
import { renderReview } from './publication/review-text.ts';
import type { Ranking } from './selection/ranking.ts';
import { capPapers, filterPapers } from './selection/select.ts';
import { VERSION } from './version.ts';

export type RunStatus = 'published' | Quiet['status'];

/** A day that was published. */
export type PublishedDay = {
  post: Post;
  announcement: Announcement;
  /** By the interests, where there are any. */
  ranking: Ranking;
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
  const earliest = inputs.date !== undefined && inputs.date.from < today ? inputs.date.from : today;
  let ledger = await readLedger(addDays(earliest, -MEMORY_DAYS), ports);
  const days = dueDays({ today, written: ledger.days, range: inputs.date });
  // Only days with a page count: holidays would use the limit up every morning anew.
  const limit = inputs.date === undefined ? inputs.catchUpDays : Infinity;

  const published: PublishedDay[] = [];
  // Days that show nothing yet: once a later one is out, its page reads them again.
  let pending: string[] = [];
  let quiet = idleRun(today, inputs.date);
  for (const day of days) {
    if (published.length === limit) break;
    try {
      const open = [...openBefore(ledger, day), ...pending];
      const announcement = await ports.announce({ day, ledger, open });
      if ('quiet' in announcement) {
        quiet = quietDay(day, announcement.quiet, inputs.categories);
        ports.log(quiet.sentence);
        if (announcement.quiet === 'not-yet') pending.push(day);
        continue;
      }
      pending = [];
      const written = await writeDay(announcement, ledger, inputs, ports);
      published.push(written.day);
      if (written.failure !== undefined) throw written.failure;
      ledger = withPost(ledger, written.day);
    } catch (error) {
      // The days that are out stay out, and are told of.
      if (!(error instanceof UserError) || published.length === 0) throw error;
      return conclude(published, quiet, error);
    }
  }
  return conclude(published, quiet, undefined);
}

async function readLedger(since: string, { repository }: Ports): Promise<Ledger> {
  const state = await repository.readState(since);
  const posts = state.posts.map(({ name, text }) => ({ name, ...parsePost(text) }));
  return parseLedger(
    posts,
    state.pullRequests.map(({ day }) => day),
  );
}

/** From announced papers to a published page. @throws UserError where there is nothing to publish. */
async function writeDay(
  announcement: Announcement,
  ledger: Ledger,
  inputs: Inputs,
  ports: Ports,
): Promise<{ day: PublishedDay; failure: UserError | undefined }> {
  ports.log(
    `${announcement.day}: ${announcement.papers.length} papers from the ${announcement.source}.`,
  );
  const filtered = filterPapers(announcement, ledger, inputs);
  const ranking = await ports.rank(filtered.candidates);
  if (!ranking.ranked && ranking.why !== undefined) {
    ports.warn(`The papers of ${announcement.day} could not be ranked: ${ranking.why}`);
  }
  const { chosen, listed } = capPapers(filtered, ranking, inputs);
  const { batch } = ports;
  const { entries, ended } = await explainPapers(chosen, inputs.concurrency, {
    ...ports,
    batch: batch && { ...batch, request: (items) => batch.request(announcement.day, items) },
    check: (explanation, paper, reading) => checkExplanation(explanation, paper, reading, inputs),
  });
  if (chosen.length > 0 && entries.every(({ failure }) => failure !== undefined)) {
    throw ended ?? noneExplained(announcement.day, entries[0]?.failure?.detail ?? '');
  }
  const post = renderPost(
    {
      announcement,
      entries,
      listed,
      ranking: rankingState(ranking),
      model: inputs.model,
      actionVersion: VERSION,
      previousDay: previousListingDay(announcement.day),
    },
    inputs,
  );
  const secrets = [inputs.anthropicApiKey ?? '', inputs.githubToken];
  const broken = checkPost(post, { announcement, secrets });
  if (broken.length > 0) throw unsoundPage(post.day, broken);
  const { title, body } = renderReview(post, announcement, ranking);
  const publication = await ports.repository.publish({ ...post, title, body });
  const problem =
    publication.problem === undefined ? undefined : new UserError(publication.problem);
  return {
    day: { post, announcement, ranking, publication, review: body },
    failure: ended ?? problem,
  };
}

function rankingState(ranking: Ranking): 'none' | 'done' | 'failed' {
  if (ranking.ranked) return 'done';
  return ranking.why === undefined ? 'none' : 'failed';
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

/** The ledger as it is once the page is out, for the next day of the same run. */
function withPost(ledger: Ledger, { post, announcement }: PublishedDay): Ledger {
  const papers = new Map(ledger.papers);
  for (const { paper } of [...post.entries, ...post.listed]) {
    if (!papers.has(paper.id)) papers.set(paper.id, post.day);
  }
  return {
    papers,
    days: new Set([...ledger.days, post.day]),
    open: new Map([...ledger.open, [post.day, announcement.open]]),
  };
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
