import { expect, test } from 'vitest';
import { longDay } from '../../bench/long-papers.ts';
import { measureRun } from '../hostile/support/measure.ts';
import { useWorld } from '../support/use-world.ts';

const begin = useWorld();

/** The peak of memory in MB on a day of so many papers of 60,000 to 120,000 characters. */
async function peakOf(papers: number): Promise<number> {
  const world = await begin(longDay(papers));
  const { outcome, taken } = await measureRun(world, {
    categories: 'cs.SD',
    'max-papers': String(papers),
    'max-cost': '100',
  });
  expect(outcome.outputs, outcome.log.slice(-2000)).toMatchObject({
    papers: String(papers),
    failed: '0',
  });
  return taken.rss;
}

// With coverage the process holds what it counts.
test.skipIf(process.env['NODE_V8_COVERAGE'])(
  'four times the papers take little more memory: no text stays when its paper is done',
  { timeout: 240_000 },
  async () => {
    const few = await peakOf(30);
    const many = await peakOf(120);
    expect(many / few).toBeLessThan(1.6);
  },
);
