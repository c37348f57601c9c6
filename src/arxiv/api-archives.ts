import { DateTime } from 'luxon';
import type { SubmittedPaper } from './api-feed.ts';
import type { SubmissionSearch } from './api-query.ts';

/** The archives that consist of categories; the others (`hep-th`) are categories themselves. */
const ARCHIVES_OF_CATEGORIES = new Set(
  'astro-ph cond-mat cs econ eess math nlin physics q-bio q-fin stat'.split(' '),
);
/** Each of these archives gets papers every working day. */
const NEVER_SILENT_DAYS = 7;

/** Whether the API knows `category` only by the categories in it (`cat:cs.*`). */
export function isArchiveOfCategories(category: string): boolean {
  return ARCHIVES_OF_CATEGORIES.has(category);
}

/**
 * The first archive asked for of which nothing was found in a span of a week or more. That is no
 * lack of papers but a search that does not take `cat:cs.*`, as has been seen of the API, and it
 * would lose them in silence.
 */
export function silentArchive(
  found: readonly SubmittedPaper[],
  { categories, span }: SubmissionSearch,
): string | undefined {
  const days = DateTime.fromISO(span.to).diff(DateTime.fromISO(span.from)).as('days');
  if (days < NEVER_SILENT_DAYS) return undefined;
  return categories
    .filter(isArchiveOfCategories)
    .find(
      (archive) =>
        !found.some((paper) => paper.categories.some((name) => name.startsWith(`${archive}.`))),
    );
}
