import { expect, test } from 'vitest';
import { inventedCalendar } from '../../bench/invented-calendar.ts';
import { replayStretch } from '../../bench/replay-stretch.ts';
import { drawSchedule } from '../../bench/schedule.ts';

test('the action loses and repeats nothing in three weeks of trouble', async () => {
  const [autumn] = inventedCalendar(3);
  const stretch = {
    name: 'short',
    batches: autumn?.batches.slice(0, 15) ?? [],
    holidays: autumn?.holidays.slice(0, 1) ?? [],
  };
  const { verdict, runs, failedRuns } = await replayStretch(
    stretch,
    drawSchedule(stretch, 3),
    () => undefined,
  );
  expect(verdict).toMatchObject({ lost: [], repeated: [], contradictions: [] });
  expect(verdict.announced).toBeGreaterThan(150);
  expect(verdict.published).toBe(verdict.announced);
  // It was no quiet time.
  expect(failedRuns).toBeGreaterThan(1);
  expect(runs).toBeGreaterThan(10);
});
