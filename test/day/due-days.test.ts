import { describe, expect, it } from 'vitest';
import { dueDays, type DueDaysQuestion } from '../../src/day/due-days.ts';
import { addDays, isWeekend } from '../../src/day/listing-day.ts';
import { createRandom, randomBelow } from '../support/random.ts';

const WEDNESDAY = '2026-03-18';

function due(changes: Omit<Partial<DueDaysQuestion>, 'written'> & { written?: string[] }) {
  const { written = [], ...rest } = changes;
  return dueDays({
    today: WEDNESDAY,
    range: undefined,
    ...rest,
    written: new Set(written),
  });
}

describe('the days due', () => {
  it('are today alone on the first run', () => {
    expect(due({})).toEqual([WEDNESDAY]);
  });

  it('are none on the first run of a weekend', () => {
    expect(due({ today: '2026-03-21' })).toEqual([]);
    expect(due({ today: '2026-03-22' })).toEqual([]);
  });

  it('are none when today is written', () => {
    expect(due({ written: ['2026-03-17', WEDNESDAY] })).toEqual([]);
  });

  it('are today when yesterday was the last', () => {
    expect(due({ written: ['2026-03-16', '2026-03-17'] })).toEqual([WEDNESDAY]);
  });

  it('are the missed ones too, oldest first', () => {
    expect(due({ written: ['2026-03-16'] })).toEqual(['2026-03-17', WEDNESDAY]);
    expect(due({ written: ['2026-03-11'] })).toEqual([
      '2026-03-12',
      '2026-03-13',
      '2026-03-16',
      '2026-03-17',
      WEDNESDAY,
    ]);
  });

  it('leave weekends out', () => {
    expect(due({ today: '2026-03-23', written: ['2026-03-20'] })).toEqual(['2026-03-23']);
    expect(due({ today: '2026-03-22', written: ['2026-03-20'] })).toEqual([]);
    expect(due({ today: '2026-03-22', written: ['2026-03-19'] })).toEqual(['2026-03-20']);
  });

  it('are not looked for before the newest written: a day that was passed over stays so', () => {
    expect(due({ written: ['2026-03-10', '2026-03-17'] })).toEqual([WEDNESDAY]);
  });

  it('do not care about posts and pull requests of days to come', () => {
    expect(due({ written: ['2026-03-17', '2026-04-01', '9999-12-31'] })).toEqual([WEDNESDAY]);
    expect(due({ written: ['2026-04-01'] })).toEqual([WEDNESDAY]);
  });

  it('do not care about dates that there are not', () => {
    expect(due({ written: ['2026-03-16', '2026-02-31', '2026-03-00'] })).toEqual([
      '2026-03-17',
      WEDNESDAY,
    ]);
    expect(due({ today: '2026-03-02', written: ['2026-02-26', '2026-02-30'] })).toEqual([
      '2026-02-27',
      '2026-03-02',
    ]);
  });

  it('do not depend on the order in which the written ones are known', () => {
    const written = ['2026-03-13', '2026-03-10', '2026-03-12'];
    expect(due({ written })).toEqual(due({ written: written.toReversed() }));
    expect(due({ written })[0]).toBe('2026-03-16');
  });
});

describe('days asked for', () => {
  it('replace the days due, without weekends and what is written', () => {
    const range = { from: '2026-03-05', to: '2026-03-10' };
    expect(due({ range })).toEqual(['2026-03-05', '2026-03-06', '2026-03-09', '2026-03-10']);
    expect(due({ range, written: ['2026-03-06', WEDNESDAY] })).toEqual([
      '2026-03-05',
      '2026-03-09',
      '2026-03-10',
    ]);
  });

  it('may be one, or none that is left', () => {
    expect(due({ range: { from: '2026-03-05', to: '2026-03-05' } })).toEqual(['2026-03-05']);
    expect(
      due({ range: { from: '2026-03-05', to: '2026-03-05' }, written: ['2026-03-05'] }),
    ).toEqual([]);
    expect(due({ range: { from: '2026-03-07', to: '2026-03-08' } })).toEqual([]);
  });
});

describe('over months of runs that come daily, twice, late or not at all', () => {
  it.each(Array.from({ length: 40 }, (_, seed) => seed))(
    'each listing day is done exactly once, in order (seed %i)',
    (seed) => {
      const random = createRandom(seed);
      const first = addDays('2026-01-01', randomBelow(random, 20));
      const written = new Set<string>();
      const done: string[] = [];
      let today = first;
      const morning = () => {
        const days = dueDays({ today, written, range: undefined });
        // The run may be killed on any of its days.
        const reached = random() < 0.2 ? randomBelow(random, days.length + 1) : days.length;
        for (const day of days.slice(0, reached)) {
          written.add(day);
          done.push(day);
        }
      };
      // The first day is not killed: until there is a post, every run is a first run.
      while (done.length === 0) {
        morning();
        if (done.length === 0) today = addDays(today, 1);
      }
      for (let run = 0; run < 150; run += 1) {
        const gap = random();
        today = addDays(today, gap < 0.3 ? 0 : gap < 0.85 ? 1 : 1 + randomBelow(random, 15));
        morning();
      }
      // Whatever was left over is made good by running on.
      for (let run = 0; run < 300; run += 1) morning();

      const expected: string[] = [];
      for (let day = done[0] ?? ''; day <= today; day = addDays(day, 1)) {
        if (!isWeekend(day)) expected.push(day);
      }
      expect(done).toEqual(expected);
      expect(expected.length).toBeGreaterThan(50);
    },
  );
});
