import { describe, expect, it } from 'vitest';
import { addDays, isWeekend, listingToday, previousListingDay } from '../../src/day/listing-day.ts';
import { createRandom, randomBelow } from '../support/random.ts';

const at = (time: string, timeZone: string, anchor: string) =>
  listingToday(new Date(time), { timeZone, anchor });

describe('today', () => {
  it.each([
    // The anchor in UTC, and the date that begins with it.
    ['Asia/Shanghai', '08:50', '2026-03-18T00:50:00.000Z', '2026-03-18'],
    ['Asia/Shanghai', '00:00', '2026-03-17T16:00:00.000Z', '2026-03-18'],
    ['Asia/Shanghai', '23:59', '2026-03-18T15:59:00.000Z', '2026-03-18'],
    ['UTC', '00:00', '2026-01-01T00:00:00.000Z', '2026-01-01'],
    ['Pacific/Kiritimati', '08:50', '2026-03-17T18:50:00.000Z', '2026-03-18'],
    ['Pacific/Niue', '08:50', '2026-03-18T19:50:00.000Z', '2026-03-18'],
    ['Asia/Kathmandu', '08:50', '2026-03-18T03:05:00.000Z', '2026-03-18'],
    // New York in winter, on the spring change, in summer, on the autumn change.
    ['America/New_York', '08:50', '2026-03-07T13:50:00.000Z', '2026-03-07'],
    ['America/New_York', '08:50', '2026-03-08T12:50:00.000Z', '2026-03-08'],
    ['America/New_York', '01:30', '2026-03-08T06:30:00.000Z', '2026-03-08'],
    ['America/New_York', '08:50', '2026-10-31T12:50:00.000Z', '2026-10-31'],
    ['America/New_York', '08:50', '2026-11-01T13:50:00.000Z', '2026-11-01'],
    // Skipped: there is no 02:30 between 01:59 EST and 03:00 EDT, so it counts as 03:30 EDT.
    ['America/New_York', '02:30', '2026-03-08T07:30:00.000Z', '2026-03-08'],
    ['America/New_York', '02:00', '2026-03-08T07:00:00.000Z', '2026-03-08'],
    // There are two 01:30 in this night: the first, in EDT, counts.
    ['America/New_York', '01:30', '2026-11-01T05:30:00.000Z', '2026-11-01'],
    // Midnight itself is skipped in Cairo and comes twice in Havana.
    ['Africa/Cairo', '00:30', '2026-04-23T22:30:00.000Z', '2026-04-24'],
    ['America/Havana', '00:30', '2026-11-01T04:30:00.000Z', '2026-11-01'],
  ])('in %s begins at %s, not a second earlier (%s)', (timeZone, anchor, begins, date) => {
    const time = Date.parse(begins);
    const dateAt = (milliseconds: number) =>
      listingToday(new Date(milliseconds), { timeZone, anchor });
    expect(dateAt(time - 1000)).toBe(addDays(date, -1));
    expect(dateAt(time - 1)).toBe(addDays(date, -1));
    expect(dateAt(time)).toBe(date);
    expect(dateAt(time + 1000)).toBe(date);
    expect(dateAt(time + 22 * 3_600_000)).toBe(date);
  });

  it.each([
    ['America/New_York', '2026-03-05', '2026-03-12'],
    ['America/New_York', '2026-10-29', '2026-11-05'],
    ['America/Havana', '2026-10-29', '2026-11-05'],
    ['Africa/Cairo', '2026-04-20', '2026-04-28'],
    ['Australia/Lord_Howe', '2026-04-01', '2026-04-09'],
    ['Asia/Shanghai', '2026-12-28', '2027-01-04'],
  ])('in %s goes on by one date a day and never back, whatever the anchor', (zone, from, to) => {
    for (const anchor of ['00:00', '00:30', '01:00', '01:30', '02:00', '02:30', '08:50', '23:59']) {
      let today = at(`${from}T00:00:00Z`, zone, anchor);
      const seen = [today];
      for (let time = Date.parse(from); time < Date.parse(to); time += 15 * 60_000) {
        const next = listingToday(new Date(time), { timeZone: zone, anchor });
        if (next === today) continue;
        expect(next).toBe(addDays(today, 1));
        today = next;
        seen.push(next);
      }
      expect(seen.length).toBeGreaterThan((Date.parse(to) - Date.parse(from)) / 86_400_000);
    }
  });
});

describe('counting days', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-08', 0, '2026-03-08'],
    ['2026-03-07', 2, '2026-03-09'],
    ['2026-03-18', -90, '2025-12-18'],
  ])('%s and %i days is %s', (day, days, result) => {
    expect(addDays(day, days)).toBe(result);
  });

  it('knows the weekend', () => {
    const week = Array.from({ length: 7 }, (_, index) => addDays('2026-03-16', index));
    expect(week.filter((day) => isWeekend(day))).toEqual(['2026-03-21', '2026-03-22']);
  });

  it.each([
    ['2026-03-18', '2026-03-17'],
    ['2026-03-16', '2026-03-13'],
    ['2026-03-15', '2026-03-13'],
    ['2026-01-01', '2025-12-31'],
  ])('has before %s the weekday %s', (day, before) => {
    expect(previousListingDay(day)).toBe(before);
  });
});

describe('over weeks of any zone and anchor', () => {
  const zones = [
    'Asia/Shanghai',
    'America/New_York',
    'Europe/Berlin',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'America/St_Johns',
    'UTC',
  ];

  it.each(Array.from({ length: 60 }, (_, seed) => seed))(
    'today goes on day by day, and never back (seed %i)',
    (seed) => {
      const random = createRandom(seed);
      const timeZone = zones[randomBelow(random, zones.length)] ?? 'UTC';
      const [hour, minute] = [randomBelow(random, 24), randomBelow(random, 60)];
      const anchor = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
      // Weeks that hold the daylight-saving changes of both halves of the year.
      const start = Date.UTC(2026, seed % 2 === 0 ? 2 : 9, 20 - randomBelow(random, 20));
      let today = listingToday(new Date(start), { timeZone, anchor });
      for (let now = start; now < start + 25 * 86_400_000; now += 17 * 60_000) {
        const next = listingToday(new Date(now), { timeZone, anchor });
        if (next !== today) expect(next, `${timeZone} ${anchor}`).toBe(addDays(today, 1));
        today = next;
      }
    },
  );
});
