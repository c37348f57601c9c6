import { createRandom, randomBelow, type Random } from '../test/support/random.ts';
import { CATEGORIES, type Batch, type Stretch } from './announcement-calendar.ts';

/** Where a run is killed: at the n-th request to the model, or beside its first page. */
export type Kill = { at: 'explain'; call: number } | { at: 'before-publish' | 'after-publish' };

/** What goes wrong during one run. */
export type RunTrouble = {
  /** The share of requests to arXiv that are throttled. */
  throttled: number;
  /** arXiv answers 503 to everything. */
  down: boolean;
  apiDown: boolean;
  /** Categories whose listings lack their last item. */
  incomplete: string[];
  kill: Kill | undefined;
  /** From the n-th request on, the model takes none for the rest of the run. */
  modelEnds: number | undefined;
};

/** A run at an instant, in milliseconds since 1970. */
export type PlannedRun = { at: number; trouble: RunTrouble };

/** A time in which a category's listings cannot be read, or that of `day` looks unannounced. */
export type Spell = {
  kind: 'unreadable' | 'stale';
  category: string;
  from: number;
  to: number;
  day: string | undefined;
};

/** All that chance decides about the life of one blog. */
export type Schedule = {
  /** For what is drawn while time goes on: which requests are throttled. */
  seed: number;
  runs: PlannedRun[];
  spells: Spell[];
  /** When the API's index has a paper, in milliseconds since 1970, by its id. */
  indexedAt: ReadonlyMap<string, number>;
  /** The seven dates on which nothing runs. */
  outage: string[];
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export const NO_TROUBLE: RunTrouble = {
  throttled: 0,
  down: false,
  apiDown: false,
  incomplete: [],
  kill: undefined,
  modelEnds: undefined,
};

/**
 * Draws the runs of a blog and what goes wrong. The last two mailings see no trouble, because a day
 * that could not be read is made good by the pages after it.
 */
export function drawSchedule({ batches }: Stretch, seed: number): Schedule {
  const random = createRandom(seed);
  const first = dateOf(batches[0]);
  const end = batches.at(-2)?.announcedAt ?? 0;
  const dates: string[] = [];
  for (let at = Date.parse(first); at < end + 5 * DAY; at += DAY) dates.push(isoDate(at));

  const outageAt = 8 + randomBelow(random, Math.max(1, dates.length - 24));
  const outage = dates.slice(outageAt, outageAt + 7);
  const silent = new Set(outage);
  for (const [at, date] of dates.entries()) {
    const length = 1 + randomBelow(random, 7);
    if (date > first && random() < 0.03) {
      for (const missed of dates.slice(at, at + length)) silent.add(missed);
    }
  }
  // A run that begins before the mailing and ends after it is trouble, too.
  const announced = new Map(batches.slice(0, -2).map((batch) => [batch.day, batch.announcedAt]));
  const runs = dates
    .filter((date) => !silent.has(date))
    .flatMap((date) => runTimes(date, announced.get(date), random))
    .map((at) => ({ at, trouble: at < end - HOUR ? drawTrouble(random) : NO_TROUBLE }))
    .toSorted((a, b) => a.at - b.at);
  const spells = drawSpells(batches, random).filter(({ from }) => from < end - DAY);
  for (const spell of spells) spell.to = Math.min(spell.to, end - HOUR);
  return {
    seed,
    runs,
    spells,
    indexedAt: drawIndexing(batches, random),
    outage,
  };
}

/** Usually one run near 01:35 UTC, minutes or hours late; sometimes a second, later or just too early. */
function runTimes(date: string, announcedAt: number | undefined, random: Random): number[] {
  const due = Date.parse(`${date}T01:35:00Z`);
  const kind = random();
  const reach = kind < 0.7 ? HOUR : kind < 0.9 ? 5 * HOUR : 14 * HOUR;
  const times = [due + randomBelow(random, reach)];
  if (random() < 0.15) times.push(due + 4 * HOUR + randomBelow(random, 14 * HOUR));
  // The mailing appears while such a run is reading.
  const early = random() < 0.1;
  const seconds = 1 + randomBelow(random, 6);
  if (early && announcedAt !== undefined) times.push(announcedAt - seconds * 1000);
  return times;
}

function drawTrouble(random: Random): RunTrouble {
  const chance = (share: number) => random() < share;
  const kill = random();
  return {
    throttled: chance(0.2) ? 0.1 + 0.4 * random() : 0,
    down: chance(0.05),
    apiDown: chance(0.15),
    incomplete: CATEGORIES.filter(() => chance(0.06)),
    kill:
      kill < 0.05
        ? { at: 'explain', call: 1 + randomBelow(random, 12) }
        : kill < 0.07
          ? { at: 'before-publish' }
          : kill < 0.09
            ? { at: 'after-publish' }
            : undefined,
    modelEnds: chance(0.03) ? 1 + randomBelow(random, 10) : undefined,
  };
}

function drawSpells(batches: Batch[], random: Random): Spell[] {
  // Twice, a whole mailing stays hidden until after the next one.
  const draw = () => 2 + randomBelow(random, Math.max(1, batches.length - 7));
  const hiddenAt = new Set([draw(), draw()]);
  return batches.flatMap(({ day, announcedAt }, at) => {
    const from = Date.parse(`${day}T00:00:00Z`);
    const hidden = hiddenAt.has(at) ? 26 + randomBelow(random, 30) : undefined;
    return CATEGORIES.flatMap((category) => {
      const spells: Spell[] = [];
      if (random() < 0.04) {
        spells.push({ kind: 'unreadable', category, from, to: from + DAY, day: undefined });
      }
      const hours = 1 + randomBelow(random, 40);
      if (random() < 0.08 || hidden !== undefined) {
        const to = announcedAt + (hidden ?? hours) * HOUR;
        spells.push({ kind: 'stale', category, from, to, day });
      }
      return spells;
    });
  });
}

/** Each mailing arrives in the index between one and thirty hours late, half of it at once. */
function drawIndexing(batches: Batch[], random: Random): Map<string, number> {
  const indexed = new Map<string, number>();
  for (const { announcedAt, papers } of batches) {
    const lag = HOUR + randomBelow(random, 29 * HOUR);
    for (const { id } of papers) {
      const at = announcedAt + lag + (random() < 0.5 ? 0 : randomBelow(random, 12 * HOUR));
      if (!indexed.has(id)) indexed.set(id, at);
    }
  }
  return indexed;
}

function dateOf(batch: Batch | undefined): string {
  return batch?.day ?? '';
}

function isoDate(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
