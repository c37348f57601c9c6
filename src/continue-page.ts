import { UserError } from './errors.ts';
import { explainEntries } from './explain-entries.ts';
import { fitEntries } from './fit-entries.ts';
import type { Inputs } from './inputs.ts';
import type { Announcement, Entry, Ledger, Paper } from './paper.ts';
import type { Ports } from './ports.ts';
import { checkUpdate } from './post/check-update.ts';
import { describeFinding } from './post/describe-finding.ts';
import { parsePost, type ParsedPost } from './post/parse-post.ts';
import { updatePost } from './post/update-post.ts';
import { wantedIds } from './post/wanted-ids.ts';
import { parseReview } from './publication/parse-review.ts';
import type { OpenPage } from './publication/publication.ts';
import { countsOfPage, type PublishedDay } from './published-day.ts';
import { renderSafeReview } from './render-safe-review.ts';
import { capPapers, filterPapers } from './selection/select.ts';
import { unsoundPage } from './write-day.ts';

/** A page that was gone on with: as it stands now, and how it went out. */
export type ContinuedPage = {
  day: PublishedDay;
  page: ParsedPost;
  failure: UserError | undefined;
};

/**
 * Goes on with a page whose pull request is open, or that a run left without one: papers that
 * failed are tried again, papers that a person named are written anew, and where the listing of
 * the day could not be read for certain, what it has by now is added. All else stays as it is.
 * @returns undefined where there is nothing to do
 */
export async function continuePage(
  open: OpenPage,
  ledger: Ledger,
  inputs: Inputs,
  ports: Ports,
): Promise<ContinuedPage | undefined> {
  const { day, pullRequest } = open;
  const before = parsePost(open.text);
  const kept = pullRequest === undefined ? undefined : parseReview(pullRequest.body);
  const { retry, redo } = wantedIds(before, [...inputs.redo, ...(kept?.ticks ?? [])]);
  const ids = [...new Set([...retry, ...redo])];
  const isOpen = before.open.includes(day);
  if (ids.length === 0 && !isOpen && pullRequest !== undefined && !open.undressed) return undefined;

  // A text that is written for the first time tells all of the day.
  const isNew = pullRequest === undefined;
  const announcement =
    ids.length > 0 || isOpen || isNew ? await announceAgain(day, before, ledger, ports) : undefined;
  const late = isOpen ? missingPapers(announcement, before, ledger, inputs) : NOTHING_LATE;
  const again = await findPapers(ids, announcement, day, inputs, ports);
  if (again.length + late.chosen.length > 0) {
    ports.log(`${day}: ${again.length} papers to write anew, ${late.chosen.length} to add.`);
  }
  const { entries, ended } = await explainEntries([...again, ...late.chosen], day, inputs, {
    ...ports,
    // A batch would give back the answer that is to be written anew.
    batch: undefined,
  });
  const changeBy = (all: Entry[]) => ({
    // Another failure says nothing new; what is late is shown whatever came of it.
    entries: all.filter(
      ({ explanation, paper }) => explanation !== undefined || late.chosen.includes(paper),
    ),
    listed: late.listed,
    redo,
    open: late.isWhole ? before.open.filter((one) => one !== day) : before.open,
    declared: late.isWhole ? announcement?.declared : undefined,
  });
  let change = changeBy(entries);
  let post = updatePost(open, change, inputs);
  const fit = fitEntries(post, entries, ports);
  if (fit !== entries) {
    change = changeBy(fit);
    post = updatePost(open, change, inputs);
  }
  const broken = checkUpdate(open.text, post, change, ports.secrets.all());
  if (broken.length > 0) throw unsoundPage(day, broken);
  const review = renderSafeReview(
    {
      page: post,
      entries: post.entries,
      listed: post.listed,
      announcement: late.isWhole || isNew ? announcement : undefined,
      ranking: undefined,
      delivery: inputs.delivery,
      asAnnounced: inputs.asAnnounced,
      links: ports.linksTo(day, post.path),
      describe: (finding) => describeFinding(inputs.language, finding),
      kept,
    },
    ports,
  );
  const isSame =
    post.text === open.text && review.body === pullRequest?.body && ended === undefined;
  if (isSame && !open.undressed) return undefined;
  const publication = await ports.repository.update(open, { ...post, ...review });
  // Labels and the like are no news.
  if (isSame && publication.problem === undefined) return undefined;
  const page = parsePost(post.text);
  const problem =
    publication.problem === undefined ? undefined : new UserError(publication.problem);
  return {
    day: {
      day,
      path: post.path,
      counts: countsOfPage(page, parseReview(review.body)),
      spendings: entries.map(({ spending }) => spending),
      publication,
      review,
    },
    page,
    failure: ended ?? problem,
  };
}

const NOTHING_LATE = { chosen: [], listed: [], isWhole: false };

/** The listing of the day once more, as if its page were not there. undefined: it cannot be had. */
async function announceAgain(
  day: string,
  { ids }: ParsedPost,
  ledger: Ledger,
  { announce, log }: Ports,
): Promise<Announcement | undefined> {
  const papers = new Map([...ledger.papers].filter(([id]) => !ids.includes(id)));
  try {
    const answer = await announce({ day, ledger: { ...ledger, papers }, open: [] });
    return 'quiet' in answer ? undefined : answer;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    log(`The listing of ${day} cannot be had again: ${error.message}`);
    return undefined;
  }
}

/** What the listing has by now and no page. The API again tells nothing that the page lacks. */
function missingPapers(
  announcement: Announcement | undefined,
  page: ParsedPost,
  ledger: Ledger,
  inputs: Inputs,
) {
  if (announcement?.source !== 'listing') return NOTHING_LATE;
  const papers = announcement.papers.filter(
    ({ id, kind }) => kind !== 'replaced' && !page.ids.includes(id) && !ledger.papers.has(id),
  );
  const filtered = filterPapers({ ...announcement, papers }, ledger, inputs);
  const maxPapers = Math.max(0, inputs.maxPapers - page.entries.length);
  const { chosen, listed } = capPapers(filtered, undefined, { ...inputs, maxPapers });
  return { chosen, listed, isWhole: announcement.open.length === 0 };
}

/** The papers of these ids, from the listing or else from the API. Who is in neither stays as it is. */
async function findPapers(
  ids: string[],
  announcement: Announcement | undefined,
  day: string,
  { categories }: Inputs,
  { fetchPapers, warn }: Ports,
): Promise<Paper[]> {
  const known = new Map(announcement?.papers.map((paper) => [paper.id, paper]));
  const missing = ids.filter((id) => !known.has(id));
  try {
    for (const paper of await fetchPapers(missing, categories)) known.set(paper.id, paper);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    warn(`Papers of ${day} cannot be written anew now: ${error.message}`);
  }
  return ids.flatMap((id) => known.get(id) ?? []);
}
