import { measureRun } from '../test/hostile/support/measure.ts';
import { startWorld } from '../test/support/world.ts';
import type { Figure } from './figure.ts';
import { longDay } from './long-papers.ts';

type Day = readonly [papers: number, mode: 'direct' | 'batch'];

/** The greatest in a batch takes minutes: `--full`. */
const DAYS: readonly Day[] = [
  [30, 'direct'],
  [1000, 'direct'],
  [300, 'batch'],
];
const ALL_DAYS: readonly Day[] = [...DAYS, [300, 'direct'], [30, 'batch'], [1000, 'batch']];

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
  console.log(row(['papers', 'mode', 'peak MB', 'seconds', 'CPU s', 'batches']));
  const figures: Figure[] = [];
  for (const [papers, mode] of days) {
    const name = `peak memory, ${papers} papers, ${mode}`;
    figures.push({ name, value: await measure(papers, mode), unit: 'MB', atMost: 400 });
  }
  return figures;
}

async function measure(papers: number, mode: Day[1]): Promise<number> {
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
    const cells = [taken.rss.toFixed(0), seconds.toFixed(0), taken.cpu.toFixed(0)];
    console.log(
      row([String(papers), mode, ...cells, String(world.messages.batches.stored.length)]),
    );
    return taken.rss;
  } finally {
    await world.close();
  }
}

function row([papers = '', mode = '', ...cells]: string[]): string {
  return [papers.padStart(6), mode.padEnd(6), ...cells.map((cell) => cell.padStart(8))].join('  ');
}
