import { runMeasured } from '../test/hostile/support/measure.ts';
import { startWorld } from '../test/support/world.ts';
import type { Figure } from './figure.ts';
import { longDay } from './long-papers.ts';

const DAYS = [30, 300, 1000];
const MODES = ['direct', 'batch'] as const;

/** So much faster than in reality goes the time that is waited for a batch. */
const SPEED = 1000;

/**
 * The memory of the shipped action at its peak on days of many papers, and of no more on its
 * greatest: full texts are not all in memory at a time.
 */
export async function benchMemory(): Promise<Figure[]> {
  console.log(row(['papers', 'mode', 'peak MB', 'seconds', 'CPU s', 'batches']));
  const figures: Figure[] = [];
  for (const mode of MODES) {
    for (const papers of DAYS) {
      const name = `peak memory, ${papers} papers, ${mode}`;
      figures.push({ name, value: await measure(papers, mode), unit: 'MB', atMost: 400 });
    }
  }
  return figures;
}

async function measure(papers: number, mode: (typeof MODES)[number]): Promise<number> {
  const world = await startWorld({
    ...longDay(papers),
    ...(mode === 'batch' ? { model: { batches: {} }, speed: SPEED } : {}),
  });
  try {
    const began = performance.now();
    const { outcome, taken } = await runMeasured(world, {
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
