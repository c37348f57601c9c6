import { expect, test } from 'vitest';
import { inventedCalendar } from '../../bench/invented-calendar.ts';
import { drawSchedule, NO_TROUBLE } from '../../bench/schedule.ts';

const DAY = 86_400_000;
const [autumn] = inventedCalendar(1);
if (autumn === undefined) throw new Error('the calendar is empty');
const { batches } = autumn;
const schedules = Array.from({ length: 10 }, (_, index) => drawSchedule(autumn, index + 1));

function dateOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

test('the same seed gives the same schedule, another seed another', () => {
  expect(drawSchedule(autumn, 1)).toEqual(schedules[0]);
  expect(schedules[1]).not.toEqual(schedules[0]);
});

test('once, nothing runs for exactly a week', () => {
  for (const { outage, runs } of schedules) {
    expect(outage).toHaveLength(7);
    const [first = '', last = ''] = [outage[0], outage.at(-1)];
    expect(Date.parse(last) - Date.parse(first)).toBe(6 * DAY);
    // A late run of the day before may begin after midnight.
    const inside = runs.map(({ at }) => dateOf(at)).filter((date) => date > first && date <= last);
    expect(inside).toEqual([]);
  }
});

test('runs are late, double, missing, and sometimes begin just before the mailing', () => {
  const runs = schedules.flatMap((schedule) => schedule.runs.map(({ at }) => at));
  const minutes = runs.map((at) => (at - Date.parse(`${dateOf(at)}T01:35:00Z`)) / 60_000);
  expect(minutes.filter((late) => late >= 0 && late < 60).length).toBeGreaterThan(150);
  expect(minutes.filter((late) => late > 300).length).toBeGreaterThan(20);
  const early = runs.filter((at) =>
    batches.some(({ announcedAt }) => at < announcedAt && announcedAt - at < 10_000),
  );
  expect(early.length).toBeGreaterThan(5);
});

test('every kind of trouble comes, and none in the last two mailings', () => {
  const all = schedules.flatMap(({ runs }) => runs);
  const troubles = all.map(({ trouble }) => trouble);
  expect(new Set(troubles.map(({ kill }) => kill?.at))).toEqual(
    new Set([undefined, 'explain', 'before-publish', 'after-publish']),
  );
  for (const kind of ['throttled', 'down', 'apiDown', 'modelEnds'] as const) {
    expect(troubles.some((trouble) => Boolean(trouble[kind]))).toBe(true);
  }
  expect(troubles.some(({ incomplete }) => incomplete.length > 0)).toBe(true);
  const spells = schedules.flatMap((schedule) => schedule.spells);
  expect(new Set(spells.map(({ kind }) => kind))).toEqual(new Set(['unreadable', 'stale']));

  const end = batches.at(-2)?.announcedAt ?? 0;
  const closing = all.filter(({ at }) => at >= end);
  expect(closing.length).toBeGreaterThan(0);
  expect(closing.filter(({ trouble }) => trouble !== NO_TROUBLE)).toEqual([]);
  expect(spells.filter(({ to }) => to >= end)).toEqual([]);
});

test('a whole mailing stays hidden until after the next one', () => {
  for (const { spells } of schedules) {
    const outlasting = spells.filter(({ day, to }) => {
      const next = batches.find((batch) => batch.day > (day ?? '9999'));
      return next !== undefined && to > next.announcedAt;
    });
    const days = outlasting.map(({ day }) => day);
    expect(days.some((day, at) => days.indexOf(day) !== at)).toBe(true);
  }
});

test('the index of the API has papers hours after their announcement, and most mailings in parts', () => {
  let inParts = 0;
  for (const { indexedAt } of schedules) {
    for (const { announcedAt, papers } of batches) {
      const fresh = papers.filter(({ kind }) => kind === 'new');
      const times = fresh.map(({ id }) => indexedAt.get(id) ?? 0);
      expect(Math.min(...times) - announcedAt).toBeGreaterThanOrEqual(3_600_000);
      if (new Set(times).size > 1) inParts += 1;
    }
  }
  expect(inParts).toBeGreaterThan(0.9 * schedules.length * batches.length);
});
