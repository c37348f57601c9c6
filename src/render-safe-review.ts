import { UserError } from './errors.ts';
import type { Entry, Paper } from './paper.ts';
import type { Ports } from './ports.ts';
import { containsSecret } from './post/contains-secret.ts';
import { plainTitle } from './post/title.ts';
import type { ReviewRequest } from './publication/review-request.ts';
import { renderReview, type ReviewText } from './publication/review-text.ts';

/**
 * The review text of a page, with the titles as the page shows them, and without any quotation where
 * one holds a secret of this run.
 * @throws UserError where the secret is in what does not come of this run.
 */
export function renderSafeReview(
  given: ReviewRequest,
  { secrets, warn }: Pick<Ports, 'secrets' | 'warn'>,
): ReviewText {
  const request = {
    ...given,
    entries: given.entries.map(withShownTitle),
    listed: given.listed.map(withShownTitle),
    announcement: given.announcement && {
      ...given.announcement,
      papers: given.announcement.papers.map(shownPaper),
    },
  };
  const review = renderReview(request);
  if (!containsSecret(review.body, secrets.all())) return review;
  const { entries, ranking, page } = request;
  const plain = renderReview({
    ...request,
    entries: entries.map(withoutQuotations),
    ranking: ranking && { ...ranking, why: undefined },
  });
  if (containsSecret(plain.body, secrets.all())) throw secretInText(page.day);
  warn(`The review text of ${page.day} quoted a secret of this run; the quotations were left out.`);
  return plain;
}

function withShownTitle<Titled extends { paper: Paper }>(titled: Titled): Titled {
  return { ...titled, paper: shownPaper(titled.paper) };
}

function shownPaper(paper: Paper): Paper {
  return { ...paper, title: plainTitle(paper) };
}

/** An entry of which the review text repeats no word of a model or a server. */
function withoutQuotations(entry: Entry): Entry {
  const { fallback } = entry.reading;
  const reading = { ...entry.reading, fallback: fallback && LEFT_OUT };
  if (entry.failure !== undefined) {
    return { ...entry, reading, failure: { ...entry.failure, detail: LEFT_OUT } };
  }
  const findings = entry.findings.map(({ rule, where }) => ({ rule, where, what: '…' }));
  return { ...entry, reading, findings };
}

const LEFT_OUT = 'The reason is left out here.';

function secretInText(day: string): UserError {
  return new UserError(
    `The text of the pull request of ${day} has a secret of this run in it, and nothing was sent.`,
    { hint: 'Revoke that key or token, take it out of the text and give the action a new one.' },
  );
}
