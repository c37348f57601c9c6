import { DateTime } from 'luxon';
import { isArchiveOfCategories } from './api-archives.ts';

/** A search of the API: what was submitted in any of the categories (cross-lists too) in a span. */
export type SubmissionSearch = {
  /** Categories (`cs.SD`) or archives (`cs`, `hep-th`). */
  categories: readonly string[];
  span: Span;
};

/** Two instants, ISO 8601 in UTC. The API counts in minutes, and both ends with all their seconds. */
export type Span = { from: string; to: string };

/**
 * The query of one page of a search, from `?` on, oldest submission first: what is added meanwhile
 * comes at the end. The API's manual: https://info.arxiv.org/help/api/user-manual.html
 */
export function searchPath(
  { categories, span }: SubmissionSearch,
  page: { start: number; maxResults: number },
): string {
  const subjects = categories.map(
    // `cat:cs` alone would be an exact name that no paper has.
    (category) => `cat:${isArchiveOfCategories(category) ? `${category}.*` : category}`,
  );
  const dates = `submittedDate:[${minuteOf(span.from)} TO ${minuteOf(span.to)}]`;
  const query = new URLSearchParams({
    search_query: `(${subjects.join(' OR ')}) AND ${dates}`,
    sortBy: 'submittedDate',
    sortOrder: 'ascending',
    start: String(page.start),
    max_results: String(page.maxResults),
  });
  return `?${query.toString()}`;
}

/**
 * The two halves of a span, which share no minute.
 * @returns undefined where the span is a single minute
 */
export function splitSpan({ from, to }: Span): [Span, Span] | undefined {
  const first = instantOf(from).startOf('minute');
  const last = instantOf(to).startOf('minute');
  const minutes = last.diff(first).as('minutes');
  if (minutes < 1) return undefined;
  const middle = first.plus({ minutes: Math.floor(minutes / 2) });
  return [
    { from, to: isoOf(middle) },
    { from: isoOf(middle.plus({ minutes: 1 })), to },
  ];
}

function minuteOf(instant: string): string {
  return instantOf(instant).toFormat('yyyyMMddHHmm');
}

function instantOf(instant: string): DateTime<true> {
  const known = DateTime.fromISO(instant, { zone: 'utc' });
  if (!known.isValid) throw new RangeError(`"${instant}" is no instant in ISO 8601`);
  return known;
}

function isoOf(instant: DateTime<true>): string {
  return instant.toISO({ suppressMilliseconds: true });
}
