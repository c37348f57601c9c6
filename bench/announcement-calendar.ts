import { DateTime } from 'luxon';
import type { StoredPaper } from '../test/support/arxiv-stored-paper.ts';
import { isInSubject } from '../test/support/arxiv-subjects.ts';

/** One mailing of arXiv. */
export type Batch = {
  /** Listing date, `YYYY-MM-DD`. */
  day: string;
  /** When it appears, in milliseconds since 1970. */
  announcedAt: number;
  papers: StoredPaper[];
};

/** A stretch of mailings, oldest first, that one blog lives through. */
export type Stretch = {
  name: string;
  batches: Batch[];
  /** Weekdays inside the stretch on which nothing is announced. */
  holidays: string[];
};

/** The categories that the replayed blogs follow. */
export const CATEGORIES = ['cs.SD', 'eess.AS'];

const ARXIV_ZONE = 'America/New_York';

/**
 * When arXiv announces a listing date: 20:00 in New York on the evening before
 * (https://info.arxiv.org/help/availability.html).
 * @param hoursLate hours after that time
 */
export function announcementTime(day: string, hoursLate = 0): number {
  const eve = DateTime.fromISO(`${day}T20:00`, { zone: ARXIV_ZONE }).minus({ days: 1 });
  return eve.plus({ hours: hoursLate }).toMillis();
}

/** The end of submission for a listing date: 14:00 in New York on the weekday before. */
export function submissionDeadline(day: string): number {
  const deadline = DateTime.fromISO(`${day}T14:00`, { zone: ARXIV_ZONE });
  return deadline.minus({ days: deadline.weekday === 1 ? 3 : 1 }).toMillis();
}

/** Monday to Friday from `from` on, `count` of them. */
export function weekdaysFrom(from: string, count: number): string[] {
  const days: string[] = [];
  for (let date = DateTime.fromISO(from, { zone: 'utc' }); days.length < count;) {
    if (date.weekday <= 5) days.push(date.toFormat('yyyy-MM-dd'));
    date = date.plus({ days: 1 });
  }
  return days;
}

/**
 * The ids that the listings of a mailing show as new or cross-listed. Replacements announce
 * nothing, and a late cross-list shows only outside of the paper's primary category.
 */
export function announcedIds(papers: readonly StoredPaper[], categories = CATEGORIES): string[] {
  return papers
    .filter(({ kind, categories: own }) => {
      if (kind === 'replaced') return false;
      return categories.some(
        (category) =>
          own.some((one) => isInSubject(one, category)) &&
          (kind === 'new' || !isInSubject(own[0] ?? '', category)),
      );
    })
    .map(({ id }) => id);
}
