import { DateTime } from 'luxon';
import type { PageSettings } from './page-settings.ts';

/** Where a day ends, and when. */
type DayEnd = Pick<PageSettings, 'timeZone' | 'anchor'>;

/**
 * The `date` of a post, with its offset: without one Jekyll reads UTC. Never later than the anchor
 * of the day, since Jekyll leaves out what is in the future (https://jekyllrb.com/docs/posts/), and
 * a page can be out a minute after the anchor.
 *
 * It is the anchor itself, except where that is the next day in UTC already: then the last full
 * hour that is the same day in UTC, as a site without a zone of its own goes by UTC.
 */
export function postDate(day: string, end: DayEnd): DateTime {
  const anchor = anchorOf(day, end);
  const lastHour = DateTime.fromISO(`${day}T23:00`, { zone: 'UTC' }).setZone(end.timeZone);
  return utcDay(anchor) > day ? lastHour : anchor;
}

/**
 * One sentence for the log where a post cannot have the same day in UTC and in its own zone, with
 * the ways to mend it; undefined where it has.
 * @param day a listing date: where the clocks change, some days have the trouble and others not
 */
export function dateTrouble(day: string, end: DayEnd): string | undefined {
  const date = postDate(day, end);
  const inUtc = utcDay(date);
  if (inUtc === day) return undefined;
  const { timeZone, anchor } = end;
  const earliest = DateTime.fromISO(day, { zone: 'UTC' }).setZone(timeZone).toFormat('HH:mm');
  return (
    `${anchor} in ${timeZone} is still the day before in UTC: a site without a time zone of its own ` +
    `shows the page of ${day} as one of ${inUtc}. ` +
    `Set \`timezone: ${timeZone}\` in the site's _config.yml, or an anchor of ${earliest} or later.`
  );
}

/** A time that the clocks jump over is as much later; of one that comes twice, the first counts. */
function anchorOf(date: string, { timeZone, anchor }: DayEnd): DateTime {
  const { year, month, day } = DateTime.fromISO(date, { zone: 'UTC' });
  const [hour = 0, minute = 0] = anchor.split(':').map(Number);
  const eve = DateTime.fromISO(`${date}T12:00`, { zone: timeZone }).minus({ days: 1 });
  return eve.set({ year, month, day, hour, minute });
}

function utcDay(time: DateTime): string {
  return time.toUTC().toFormat('yyyy-MM-dd');
}
