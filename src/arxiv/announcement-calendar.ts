import { DateTime } from 'luxon';

const CUT_OFF_HOUR = 14;
const FRIDAY = 5;

/**
 * The listing date that arXiv's schedule gives a submission, holidays apart: submissions close at
 * 14:00 New York time from Monday to Friday and are listed on the next weekday
 * (https://info.arxiv.org/help/availability.html). A holiday or a check by a moderator makes it
 * later, nothing earlier.
 * @param submitted ISO 8601 in UTC; 14:00:00 itself belongs to the next list
 * @returns `YYYY-MM-DD`
 */
export function assignedDay(submitted: string): string {
  const received = DateTime.fromISO(submitted, { zone: 'utc' }).setZone('America/New_York');
  const closed = received.hour < CUT_OFF_HOUR ? received : received.plus({ days: 1 });
  return nextWeekday(closed.weekday > FRIDAY ? nextWeekday(closed) : closed).toFormat('yyyy-MM-dd');
}

function nextWeekday(day: DateTime): DateTime {
  return day.plus({ days: day.weekday < FRIDAY ? 1 : 8 - day.weekday });
}
