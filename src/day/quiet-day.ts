import { isWeekend } from './listing-day.ts';

/** A run, or a day of it, that has no page to write, and why: one sentence. */
export type Quiet = {
  status: 'unchanged' | 'nothing-announced' | 'not-announced-yet';
  sentence: string;
};

/** What a run says that has no day to do. */
export function idleRun(today: string, range: { from: string; to: string } | undefined): Quiet {
  const { from, to } = range ?? { from: today, to: today };
  if (from > today) {
    const sentence = `${from} is still to come: today is ${today}.`;
    return { status: 'not-announced-yet', sentence };
  }
  if (from === to && isWeekend(from)) {
    const sentence = `${from} is on a weekend, and arXiv announces papers from Monday to Friday.`;
    return { status: 'nothing-announced', sentence };
  }
  const days = from === to ? from : `Every listing date from ${from} to ${to}`;
  return { status: 'unchanged', sentence: `${days} has its post or pull request already.` };
}

/** What is said of a listing date on which nothing was found. */
export function quietDay(day: string, reason: 'not-yet' | 'nothing', categories: string[]): Quiet {
  const where = categories.join(', ');
  return reason === 'not-yet'
    ? {
        status: 'not-announced-yet',
        sentence: `arXiv has not announced ${day} in ${where} yet; a later run will find it.`,
      }
    : {
        status: 'nothing-announced',
        sentence: `arXiv announced no new papers in ${where} on ${day}: a holiday, or a quiet day.`,
      };
}
