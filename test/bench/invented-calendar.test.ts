import { expect, test } from 'vitest';
import { announcedIds, CATEGORIES, submissionDeadline } from '../../bench/announcement-calendar.ts';
import { inventedCalendar } from '../../bench/invented-calendar.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const stretches = inventedCalendar(1);
const batches = stretches.flatMap((stretch) => stretch.batches);

/** Hours past midnight UTC of the listing date. */
function lateness({ day, announcedAt }: { day: string; announcedAt: number }): number {
  return (announcedAt - Date.parse(`${day}T00:00:00Z`)) / HOUR;
}

function isNew({ kind }: { kind: string }): boolean {
  return kind === 'new';
}

test('it has 60 mailings on weekdays, in order', () => {
  expect(batches).toHaveLength(60);
  const days = batches.map(({ day }) => day);
  expect(days.toSorted()).toEqual(days);
  expect(days.filter((day) => new Date(day).getUTCDay() % 6 === 0)).toEqual([]);
});

test('mailings come at 20:00 in New York, on both sides of both changes of the clocks', () => {
  const usual = batches.filter((batch) => lateness(batch) < 2);
  const summer = usual.filter((batch) => lateness(batch) === 0).map(({ day }) => day);
  const winter = usual.filter((batch) => lateness(batch) === 1).map(({ day }) => day);
  expect(summer.length + winter.length).toBe(usual.length);
  expect(summer.filter((day) => day > '2025-11-02' && day < '2026-03-09')).toEqual([]);
  expect(winter.filter((day) => day < '2025-11-03' || day > '2026-03-08')).toEqual([]);
  expect(summer.at(0)).toBe('2025-10-13');
  expect(summer.at(-1)).toBe('2026-03-30');
});

test('one mailing of each stretch is 14 hours late', () => {
  const late = batches.filter((batch) => lateness(batch) >= 2);
  expect(late.map(lateness).every((hours) => hours === 14 || hours === 15)).toBe(true);
  expect(late).toHaveLength(2);
});

test('three weekdays have no mailing, and their papers come with the next', () => {
  const holidays = stretches.flatMap((stretch) => stretch.holidays);
  expect(holidays).toHaveLength(3);
  for (const holiday of holidays) {
    expect(batches.map(({ day }) => day)).not.toContain(holiday);
    const next = batches.find(({ day }) => day > holiday);
    const waiting = next?.papers.filter(
      ({ kind, submitted = '' }) =>
        kind === 'new' && Date.parse(submitted) < submissionDeadline(holiday),
    );
    expect(waiting?.length).toBeGreaterThan(7);
  }
});

test('one mailing of each stretch has more than a page explains by default', () => {
  const sizes = batches.map(({ papers }) => papers.filter(isNew).length);
  expect(sizes.filter((size) => size > 40)).toHaveLength(2);
});

test('papers are held back for up to 14 days', () => {
  const waits = batches.flatMap(({ day, papers }) =>
    papers
      .filter(isNew)
      .map(({ submitted = '' }) => (submissionDeadline(day) - Date.parse(submitted)) / DAY),
  );
  expect(Math.min(...waits)).toBeGreaterThan(0);
  expect(Math.max(...waits)).toBeGreaterThan(10);
  expect(Math.max(...waits)).toBeLessThan(14 + 5);
  expect(waits.filter((days) => days > 6).length).toBeGreaterThan(10);
});

test('papers are announced again as cross-lists and come back replaced', () => {
  const seen = new Set<string>();
  const again = { cross: 0, replaced: 0 };
  for (const { papers } of batches) {
    for (const { id, kind } of papers) {
      if (kind === 'new') expect(seen).not.toContain(id);
      else if (seen.has(id)) again[kind] += 1;
    }
    expect(new Set(papers.map(({ id }) => id)).size).toBe(papers.length);
    for (const { id } of papers) seen.add(id);
  }
  expect(again.cross).toBeGreaterThan(20);
  expect(again.replaced).toBeGreaterThan(20);
});

test('some papers are replaced on the very day after they were announced', () => {
  const corrected = batches.flatMap(({ papers }, at) => {
    const before = new Set(batches[at - 1]?.papers.filter(isNew).map(({ id }) => id));
    return papers.filter(({ id, kind }) => kind === 'replaced' && before.has(id));
  });
  expect(corrected.length).toBeGreaterThan(10);
});

test('each category has nothing at all on one day on which the other has papers', () => {
  const quiet = batches.flatMap(({ day, papers }) =>
    CATEGORIES.filter(
      (category) => !papers.some(({ categories }) => categories.includes(category)),
    ).map((category) => ({ day, category, others: announcedIds(papers).length > 0 })),
  );
  expect(quiet).toEqual([
    { day: '2025-11-17', category: 'eess.AS', others: true },
    { day: '2026-02-23', category: 'cs.SD', others: true },
  ]);
});

test('the same seed gives the same calendar, another seed another', () => {
  expect(inventedCalendar(1)).toEqual(stretches);
  expect(inventedCalendar(2)).not.toEqual(stretches);
});
