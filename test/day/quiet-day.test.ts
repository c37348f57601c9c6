import { describe, expect, it } from 'vitest';
import { idleRun, quietDay } from '../../src/day/quiet-day.ts';

describe('a run without a day to do', () => {
  it.each([
    ['2026-03-18', undefined, 'unchanged', '2026-03-18 has its post or pull request already.'],
    ['2026-03-21', undefined, 'nothing-announced', 'weekend'],
    ['2026-03-18', { from: '2026-03-14', to: '2026-03-14' }, 'nothing-announced', 'weekend'],
    ['2026-03-18', { from: '2026-03-16', to: '2026-03-17' }, 'unchanged', 'Every listing date'],
    ['2026-03-18', { from: '2026-04-01', to: '2026-04-01' }, 'not-announced-yet', 'still to come'],
  ])('on %s, asked for %j, says %s', (today, range, status, words) => {
    const quiet = idleRun(today, range);
    expect(quiet.status).toBe(status);
    expect(quiet.sentence).toContain(words);
  });
});

it('a day that may still come and one that has gone by are told apart', () => {
  const [pending, gone] = (['not-yet', 'nothing'] as const).map((reason) =>
    quietDay('2026-03-18', reason, ['cs.SD']),
  );
  expect(pending).toMatchObject({ status: 'not-announced-yet' });
  expect(gone).toMatchObject({ status: 'nothing-announced' });
  expect(pending?.sentence).not.toBe(gone?.sentence);
});
