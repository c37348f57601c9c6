import { previousListingDay } from './day/listing-day.ts';
import { UserError } from './errors.ts';
import { explainEntries } from './explain-entries.ts';
import { fitEntries } from './fit-entries.ts';
import type { Inputs } from './inputs.ts';
import type { Announcement, Entry, Ledger, Listed, Post } from './paper.ts';
import type { Ports } from './ports.ts';
import { checkPost } from './post/check-post.ts';
import { describeFinding } from './post/describe-finding.ts';
import { renderPost } from './post/render-post.ts';
import type { ReviewText } from './publication/review-text.ts';
import { countsOfPost, type PublishedDay } from './published-day.ts';
import { renderSafeReview } from './render-safe-review.ts';
import type { Ranking } from './selection/ranking.ts';
import { capPapers, filterPapers } from './selection/select.ts';
import { VERSION } from './version.ts';

/** A day as it went out. `failure`: it is out, and the run has failed nevertheless. */
export type WrittenDay = { day: PublishedDay; post: Post; failure: UserError | undefined };

/** What a page is made of beside its entries. */
type Frame = { announcement: Announcement; ranking: Ranking; listed: Listed[] };

/**
 * From announced papers to a published page.
 * @throws UserError where there is nothing to publish
 */
export async function writeDay(
  announcement: Announcement,
  ledger: Ledger,
  inputs: Inputs,
  ports: Ports,
): Promise<WrittenDay> {
  const { day } = announcement;
  ports.log(`${day}: ${announcement.papers.length} papers from the ${announcement.source}.`);
  const filtered = filterPapers(announcement, ledger, inputs);
  if (filtered.candidates.length > 0) await ports.repository.prepare(day);
  const ranking = await ports.rank(filtered.candidates);
  if (!ranking.ranked && ranking.why !== undefined) {
    ports.warn(`The papers of ${day} could not be ranked: ${ranking.why}`);
  }
  const { chosen, listed } = capPapers(filtered, ranking, inputs);
  const frame = { announcement, ranking, listed };
  const { entries, ended } = await explainEntries(chosen, day, inputs, ports, async (soFar) => {
    const { post, review } = renderDay(frame, soFar, inputs, ports);
    await ports.repository.save({ ...post, title: review.title });
    ports.log(`${day}: saved what there is.`);
  });
  if (chosen.length > 0 && entries.every(({ failure }) => failure !== undefined)) {
    throw ended ?? noneExplained(day, entries[0]?.failure, inputs);
  }
  const { post, review } = renderDay(frame, entries, inputs, ports);
  if (ended !== undefined && inputs.delivery === 'commit') {
    // On the base branch nobody goes on with a page: what is not whole waits on a branch of its own.
    await ports.repository.save({ ...post, title: review.title });
    throw ended;
  }
  const publication = await ports.repository.publish({ ...post, ...review });
  const problem =
    publication.problem === undefined ? undefined : new UserError(publication.problem);
  const spendings = [ranking.spending, ...entries.map(({ spending }) => spending)];
  const counts = countsOfPost(post);
  return {
    day: { day, path: post.path, counts, spendings, publication, review },
    post,
    failure: ended ?? problem,
  };
}

/** The page and its review text. An entry that the page cannot show as it is becomes a failure. */
function renderDay(
  frame: Frame,
  entries: Entry[],
  inputs: Inputs,
  ports: Ports,
): { post: Post; review: ReviewText } {
  const { announcement, ranking, listed } = frame;
  const { day } = announcement;
  const render = (all: Entry[]) =>
    renderPost(
      {
        announcement,
        entries: all,
        listed,
        ranking: rankingState(ranking),
        model: inputs.asAnnounced ? '' : inputs.model,
        actionVersion: VERSION,
        previousDay: previousListingDay(day),
      },
      inputs,
    );
  let post = render(entries);
  const fit = fitEntries(post, entries, ports);
  if (fit !== entries) post = render(fit);
  const broken = checkPost(post, { announcement, secrets: ports.secrets.all() });
  if (broken.length > 0) throw unsoundPage(day, broken);
  const review = renderSafeReview(
    {
      page: post,
      entries: post.entries,
      listed,
      announcement,
      ranking: { spending: ranking.spending, why: whyUnranked(ranking, ports) },
      delivery: inputs.delivery,
      asAnnounced: inputs.asAnnounced,
      links: ports.linksTo(day, post.path),
      describe: (finding) => describeFinding(inputs.language, finding),
      kept: undefined,
    },
    ports,
  );
  return { post, review };
}

function whyUnranked(ranking: Ranking, { secrets }: Ports): string | undefined {
  if (ranking.ranked || ranking.why === undefined) return undefined;
  return secrets.redact(ranking.why);
}

function rankingState(ranking: Ranking): 'none' | 'done' | 'failed' {
  if (ranking.ranked) return 'done';
  return ranking.why === undefined ? 'none' : 'failed';
}

function noneExplained(
  day: string,
  failure: Entry['failure'],
  { anthropicBaseUrl: address }: Inputs,
): UserError {
  const why = sentence(failure?.detail ?? '');
  return new UserError(`None of the papers of ${day} could be explained: ${why}`, {
    hint: `Nothing was published. ${wayOut(failure?.reason, address)}`,
  });
}

function wayOut(reason: string | undefined, address: string | undefined): string {
  if (reason === 'budget') {
    return 'Raise max-cost: each request is taken at its dearest before it is sent, and there has to be room for one.';
  }
  return address === undefined
    ? 'Run the workflow again when the cause is gone.'
    : `Check anthropic-base-url (${address}), or run the workflow again when the cause is gone.`;
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** The error of a page that must not go out. */
export function unsoundPage(day: string, broken: string[]): UserError {
  return new UserError(
    `The page of ${day} was not delivered, as it did not pass its own reading: ${broken.join(' ')}`,
    { hint: 'This is a bug of arxiv-daily-action; please report it.' },
  );
}
