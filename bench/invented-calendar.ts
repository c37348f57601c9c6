import type { Random } from '../test/support/random.ts';
import { createRandom, randomBelow } from '../test/support/random.ts';
import type { StoredPaper } from '../test/support/arxiv-stored-paper.ts';
import {
  announcementTime,
  submissionDeadline,
  weekdaysFrom,
  type Batch,
  type Stretch,
} from './announcement-calendar.ts';
import { createPaperMill, type PaperMill } from './paper-mill.ts';

/** What is peculiar about a stretch; the numbers count its weekdays from 0. */
type Peculiarities = {
  name: string;
  from: string;
  weekdays: number;
  /** No mailing; the papers come with the next one. */
  holidays: number[];
  /** Twice the papers, and more than a page explains by default. */
  double: number;
  /** Announced 14 hours after its time. */
  late: number;
  /** Nothing at all in one category. */
  quiet: { at: number; category: string };
};

/** Both ends of American summer time; 30 mailings each. */
const STRETCHES: Peculiarities[] = [
  {
    name: 'autumn',
    from: '2025-10-13',
    weekdays: 32,
    // The second one is the Monday after the clocks changed.
    holidays: [7, 15],
    double: 21,
    late: 11,
    quiet: { at: 25, category: 'eess.AS' },
  },
  {
    name: 'spring',
    from: '2026-02-16',
    weekdays: 31,
    holidays: [18],
    double: 9,
    late: 15,
    quiet: { at: 5, category: 'cs.SD' },
  },
];

/**
 * A calendar of 60 mailings that no one ever sent, in two stretches: with both changes of American
 * summer time, three holidays, double batches, late announcements, papers held back for up to 14
 * days, papers announced again as cross-lists, replacements, and days on which one of the two
 * categories has nothing. Same seed, same calendar.
 */
export function inventedCalendar(seed: number): Stretch[] {
  return STRETCHES.map((stretch, index) => inventStretch(stretch, createRandom(seed * 2 + index)));
}

function inventStretch(stretch: Peculiarities, random: Random): Stretch {
  const { name, from, weekdays, holidays, double, late, quiet } = stretch;
  const mill = createPaperMill(random);
  const batches: Batch[] = [];
  const seen: StoredPaper[] = [];
  let waiting: StoredPaper[] = [];
  const days = weekdaysFrom(from, weekdays);
  for (const [at, day] of days.entries()) {
    const only = at === quiet.at ? quiet.category : undefined;
    const normal = 9 + randomBelow(random, 10);
    const fresh = freshPapers(mill, random, day, at === double ? 44 : normal, only);
    if (holidays.includes(at)) {
      waiting = fresh;
      continue;
    }
    const papers = [...waiting, ...fresh];
    waiting = [];
    // Of what was announced in this stretch, some comes again; never twice in one mailing.
    const again = only === undefined ? pickSome(seen, random, 6) : [];
    papers.push(...again.map((paper) => mill.returned(paper)));
    if (only === undefined) papers.push(...mill.older(randomBelow(random, 5)));
    batches.push({ day, announcedAt: announcementTime(day, at === late ? 14 : 0), papers });
    seen.push(...papers.filter(({ kind }) => kind === 'new'));
  }
  return { name, batches, holidays: holidays.map((at) => days[at] ?? '') };
}

function freshPapers(
  mill: PaperMill,
  random: Random,
  day: string,
  count: number,
  without: string | undefined,
): StoredPaper[] {
  const deadline = submissionDeadline(day);
  const opened = submissionDeadline(weekdayBefore(day));
  return Array.from({ length: count }, () => {
    const inTime = opened + randomBelow(random, deadline - opened);
    const held = random() < 0.04 ? randomBelow(random, 14 * 86_400_000) : 0;
    return mill.fresh(day, inTime - held, without);
  });
}

function weekdayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  do date.setUTCDate(date.getUTCDate() - 1);
  while (date.getUTCDay() % 6 === 0);
  return date.toISOString().slice(0, 10);
}

/** Half of them from the newest: most corrections come within days. */
function pickSome(papers: StoredPaper[], random: Random, atMost: number): StoredPaper[] {
  const newest = papers.slice(-15);
  const picked = new Set<StoredPaper>();
  for (let count = randomBelow(random, atMost + 1); count > 0; count -= 1) {
    const from = random() < 0.5 ? newest : papers;
    const paper = from[randomBelow(random, from.length)];
    if (paper !== undefined) picked.add(paper);
  }
  return [...picked];
}
