import { DateTime } from 'luxon';

/** When a day begins: a time of day in a zone. */
export type DayStart = { timeZone: string; anchor: string };

/**
 * Today: the date whose anchor was the last to pass. A run that starts hours late is still on it.
 * Where daylight saving skips the anchor, the day begins at the next time that exists.
 * @returns `YYYY-MM-DD`
 */
export function listingToday(now: Date, start: DayStart): string {
  const local = DateTime.fromJSDate(now, { zone: start.timeZone });
  const date = local.toFormat('yyyy-MM-dd');
  const begins = DateTime.fromISO(`${date}T${start.anchor}`, { zone: start.timeZone });
  return local >= begins ? date : addDays(date, -1);
}

/** The date `days` calendar days after (or before) `day`. */
export function addDays(day: string, days: number): string {
  return DateTime.fromISO(day, { zone: 'utc' }).plus({ days }).toFormat('yyyy-MM-dd');
}

/**
 * arXiv mails from Sunday to Thursday evening, so listings bear the dates of Monday to Friday
 * (https://info.arxiv.org/help/availability.html).
 */
export function isWeekend(day: string): boolean {
  return DateTime.fromISO(day, { zone: 'utc' }).weekday > 5;
}

/** The weekday before `day`: the listing date before it, holidays apart. */
export function previousListingDay(day: string): string {
  let before = addDays(day, -1);
  while (isWeekend(before)) before = addDays(before, -1);
  return before;
}
