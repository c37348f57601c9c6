import { addDays, isWeekend } from './listing-day.ts';

/** What decides which days a run has to do. */
export type DueDaysQuestion = {
  today: string;
  /** Listing dates that have a post or a pull request. */
  written: ReadonlySet<string>;
  /** Days asked for by name: they replace the days due. */
  range: { from: string; to: string } | undefined;
};

/**
 * The listing dates that a run has to do, oldest first: those asked for, or those after the newest
 * one written up to today, or today alone in a repository that has none. Weekends, days to come and
 * dates already written are left out.
 */
export function dueDays(question: DueDaysQuestion): string[] {
  const { today, written, range } = question;
  if (range !== undefined) {
    const to = range.to < today ? range.to : today;
    return daysBetween(range.from, to).filter((day) => !written.has(day));
  }
  const newest = [...written]
    // A file or a branch may bear a date that there is not, such as 2026-02-30.
    .filter((day) => day <= today && addDays(day, 0) === day)
    .sort()
    .at(-1);
  if (newest === undefined) return daysBetween(today, today);
  return daysBetween(addDays(newest, 1), today);
}

/** Monday to Friday, both ends included. */
function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (!isWeekend(day)) days.push(day);
  }
  return days;
}
