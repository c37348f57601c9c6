import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { assignedDay } from '../../src/arxiv/announcement-calendar.ts';

describe('the week', () => {
  // 2026-03-16 is a Monday, and summer time: 14:00 in New York is 18:00 UTC.
  it.each([
    ['2026-03-13T18:00:00Z', '2026-03-17', 'Friday at the cut-off'],
    ['2026-03-14T12:00:00Z', '2026-03-17', 'Saturday'],
    ['2026-03-15T12:00:00Z', '2026-03-17', 'Sunday'],
    ['2026-03-15T23:59:59Z', '2026-03-17', 'Sunday evening'],
    ['2026-03-16T17:59:59Z', '2026-03-17', 'Monday before the cut-off'],
    ['2026-03-16T18:00:00Z', '2026-03-18', 'Monday at the cut-off'],
    ['2026-03-17T03:00:00Z', '2026-03-18', 'Monday evening, Tuesday in UTC'],
    ['2026-03-17T17:59:59Z', '2026-03-18', 'Tuesday before the cut-off'],
    ['2026-03-17T18:00:00Z', '2026-03-19', 'Tuesday at the cut-off'],
    ['2026-03-18T17:59:59Z', '2026-03-19', 'Wednesday before the cut-off'],
    ['2026-03-18T18:00:01Z', '2026-03-20', 'Wednesday after the cut-off'],
    ['2026-03-19T17:59:59Z', '2026-03-20', 'Thursday before the cut-off'],
    ['2026-03-19T18:00:00Z', '2026-03-23', 'Thursday at the cut-off'],
    ['2026-03-20T17:59:59Z', '2026-03-23', 'Friday before the cut-off'],
    ['2026-03-20T18:00:00Z', '2026-03-24', 'Friday at the cut-off of the week after'],
    ['2025-12-31T20:00:00Z', '2026-01-02', 'the end of a year (a holiday is not looked at)'],
  ])('gives %s the day %s (%s)', (submitted, day) => {
    expect(assignedDay(submitted)).toBe(day);
  });
});

describe('daylight saving in New York', () => {
  it.each([
    // It began on Sunday 2026-03-08.
    ['2026-03-06T18:59:59Z', '2026-03-09', 'Friday 13:59:59 EST'],
    ['2026-03-06T19:00:00Z', '2026-03-10', 'Friday 14:00:00 EST'],
    ['2026-03-09T17:59:59Z', '2026-03-10', 'Monday 13:59:59 EDT'],
    ['2026-03-09T18:00:00Z', '2026-03-11', 'Monday 14:00:00 EDT'],
    // It ended on Sunday 2026-11-01, at 06:00 UTC.
    ['2026-10-30T17:59:59Z', '2026-11-02', 'Friday 13:59:59 EDT'],
    ['2026-10-30T18:00:00Z', '2026-11-03', 'Friday 14:00:00 EDT'],
    ['2026-11-01T05:30:00Z', '2026-11-03', 'the hour that came twice, at first'],
    ['2026-11-01T06:30:00Z', '2026-11-03', 'the hour that came twice, again'],
    ['2026-11-02T18:59:59Z', '2026-11-03', 'Monday 13:59:59 EST'],
    ['2026-11-02T19:00:00Z', '2026-11-04', 'Monday 14:00:00 EST'],
  ])('gives %s the day %s (%s)', (submitted, day) => {
    expect(assignedDay(submitted)).toBe(day);
  });
});

it('never goes back, and leaves no weekday without an assigned span', () => {
  const start = Date.UTC(2025, 0, 1);
  const days = Array.from({ length: 2 * 365 * 6 }, (_, at) =>
    assignedDay(new Date(start + at * 4 * 3_600_000).toISOString()),
  );
  expect(days).toEqual(days.toSorted());
  const listed = new Set(days);
  expect([...listed].every((day) => ![0, 6].includes(new Date(day).getUTCDay()))).toBe(true);
  expect(listed.size).toBe(523);
});

const CALENDAR = new URL('../../../shared/data/arxiv/calendar.jsonl', import.meta.url);
const rowSchema = z.object({ list_date: z.string(), submitted_date_utc: z.string().optional() });

describe.skipIf(!existsSync(CALENDAR))('real days (skipped where the calendar is not)', () => {
  it('announced all papers on or after the day assigned to the start of their submission day', () => {
    const rows = readFileSync(CALENDAR, 'utf8')
      .trim()
      .split('\n')
      .map((line) => rowSchema.parse(JSON.parse(line)))
      .flatMap(({ list_date: day, submitted_date_utc: submitted }) =>
        submitted === undefined ? [] : [{ day, submitted }],
      );
    const earliest = rows.filter(
      ({ day, submitted }) => day >= assignedDay(`${submitted}T00:00:00Z`),
    );
    const within = earliest.filter(
      ({ day, submitted }) => day <= assignedDay(`${submitted}T23:59:59Z`),
    );
    expect(rows.length).toBeGreaterThan(100);
    expect(earliest.length).toBe(rows.length);
    // The others were held, or met a holiday.
    expect(within.length / rows.length).toBeGreaterThan(0.9);
  });
});
