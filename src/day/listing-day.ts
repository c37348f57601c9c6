import { DateTime } from 'luxon';

/** When a day begins: a time of day in a zone. */
export type DayStart = { timeZone: string; anchor: string };

/**
 * Today: the date whose anchor was the last to pass. A run that starts hours late is still on it.
 * An anchor that daylight saving skips is as much later as the clock jumps; of one that comes twice
 * in a night, the first counts.
 * @returns `YYYY-MM-DD`
 */
export function listingToday(now: Date, start: DayStart): string {
  const date = DateTime.fromJSDate(now, { zone: start.timeZone }).toFormat('yyyy-MM-dd');
  return now.getTime() >= beginningOf(date, start) ? date : addDays(date, -1);
}

/** In milliseconds since 1970. */
function beginningOf(date: string, { timeZone, anchor }: DayStart): number {
  const { year, month, day } = DateTime.fromISO(date, { zone: 'utc' });
  const [hour = 0, minute = 0] = anchor.split(':').map(Number);
  // Counted from the noon before: luxon resolves a time that comes twice by the offset it comes from.
  const eve = DateTime.fromISO(`${addDays(date, -1)}T12:00`, { zone: timeZone });
  return eve.set({ year, month, day, hour, minute }).toMillis();
}

/** The date `days` calendar days after (or before) `day`; empty where `day` is none. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return '';
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/**
 * arXiv mails from Sunday to Thursday evening, so listings bear the dates of Monday to Friday
 * (https://info.arxiv.org/help/availability.html).
 */
export function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}

/** The weekday before `day`: the listing date before it, holidays apart. */
export function previousListingDay(day: string): string {
  let before = addDays(day, -1);
  while (isWeekend(before)) before = addDays(before, -1);
  return before;
}
