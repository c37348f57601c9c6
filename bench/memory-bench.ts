import pLimit from 'p-limit';
import { measureRun } from '../test/hostile/support/measure.ts';
import { startWorld } from '../test/support/world.ts';
import type { Figure } from './figure.ts';
import { longDay } from './long-papers.ts';
import { printTable } from './table.ts';

type Day = readonly [papers: number, mode: 'direct' | 'batch'];

/** The greatest in a batch takes minutes: `--full`. */
const DAYS: readonly Day[] = [
  [1000, 'direct'],
  [300, 'batch'],
  [30, 'direct'],
];
const ALL_DAYS: readonly Day[] = [...DAYS, [300, 'direct'], [30, 'batch'], [1000, 'batch']];

/** What a process takes at its peak is its own, whatever runs beside it. */
const SIDE_BY_SIDE = 2;

/** So much faster than in reality goes the time that is waited for a batch. */
const SPEED = 1000;

/**
 * The memory of the shipped action at its peak on days of many papers, and of no more on its
 * greatest: full texts are not all in memory at a time.
 */
export function benchMemory(): Promise<Figure[]> {
  return bench(DAYS);
}

/** The same for all sizes in both modes. */
export function benchAllMemory(): Promise<Figure[]> {
  return bench(ALL_DAYS);
}

async function bench(days: readonly Day[]): Promise<Figure[]> {
  const inTurn = pLimit(SIDE_BY_SIDE);
  const rows = await Promise.all(days.map((day) => inTurn(() => measure(day))));
  printTable('Memory of dist/', [
    ['papers', 'mode', 'peak MB', 'seconds', 'CPU s', 'batches'],
    ...rows.map(({ cells }) => cells),
  ]);
  return rows.map(({ day: [papers, mode], peak }) => ({
    name: `peak memory, ${papers} papers, ${mode}`,
    value: peak,
    unit: 'MB',
    atMost: 400,
  }));
}

async function measure(day: Day): Promise<{ day: Day; cells: string[]; peak: number }> {
  const [papers, mode] = day;
  const world = await startWorld({
    ...longDay(papers),
    ...(mode === 'batch' ? { model: { batches: {} }, speed: SPEED } : {}),
  });
  try {
    const began = performance.now();
    const { outcome, taken } = await measureRun(world, {
      categories: 'cs.SD',
      'max-papers': String(papers),
      'max-cost': '1000',
      batch: String(mode === 'batch'),
    });
    const seconds = (performance.now() - began) / 1000;
    const { failed, papers: explained } = outcome.outputs;
    if (explained !== String(papers) || failed !== '0') {
      throw new Error(`a day of ${papers} papers went wrong:\n${outcome.log.slice(-2000)}`);
    }
    const batches = String(world.messages.batches.stored.length);
    const measured = [taken.rss, seconds, taken.cpu].map((value) => value.toFixed(0));
    return { day, cells: [String(papers), mode, ...measured, batches], peak: taken.rss };
  } finally {
    await world.close();
  }
}
