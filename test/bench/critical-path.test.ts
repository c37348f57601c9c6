import { describe, expect, it } from 'vitest';
import { criticalPath, inSequence } from '../../bench/critical-path.ts';
import { modelSeconds, MORNINGS, plannedLog } from '../../bench/morning.ts';
import { simulate } from '../../bench/pipeline-bench.ts';

const paper = (read: number, model: number) => ({ read, model });

describe('criticalPath', () => {
  it('is the pace of arXiv and one answer where the model is the faster one', () => {
    const log = { listings: [1, 1], papers: [paper(1, 2), paper(1, 2), paper(1, 2)] };
    // Five requests and the four pauses between them, then the last answer.
    expect(criticalPath(log, { interval: 3, concurrency: 4 })).toBe(5 + 4 * 3 + 2);
  });

  it('is the rounds at the model where arXiv is the faster one', () => {
    const log = { listings: [1], papers: Array.from({ length: 6 }, () => paper(0, 10)) };
    expect(criticalPath(log, { interval: 0, concurrency: 2 })).toBe(1 + 3 * 10);
    expect(criticalPath(log, { interval: 0, concurrency: 6 })).toBe(1 + 10);
  });

  it('gives each paper to the place that is free first', () => {
    const log = { listings: [0], papers: [9, 2, 3, 4].map((seconds) => paper(0, seconds)) };
    expect(criticalPath(log, { interval: 0, concurrency: 2 })).toBe(9);
  });

  it('is shorter than one thing after the other', () => {
    const log = { listings: [1], papers: [paper(1, 2), paper(1, 2)] };
    expect(inSequence(log, { interval: 3 })).toBe(3 * 1 + 2 * 2 + 3 * 3);
  });
});

describe('modelSeconds', () => {
  it('has the middle that is asked for and a long tail, the same each time', () => {
    const seconds = modelSeconds({ papers: 1000, model: 2 }).sort((a, b) => a - b);
    expect(seconds[500]).toBeGreaterThan(1.8);
    expect(seconds[500]).toBeLessThan(2.2);
    expect(seconds[900]).toBeGreaterThan(3.5);
    expect(seconds.at(-1)).toBeLessThanOrEqual(8);
    expect(modelSeconds({ papers: 1000, model: 2 }).sort((a, b) => a - b)).toEqual(seconds);
  });
});

describe('the pipeline in virtual time', () => {
  it('takes no longer than the critical path in any morning', async () => {
    for (const morning of MORNINGS) {
      const critical = criticalPath(plannedLog(morning), morning);
      expect(await simulate(morning)).toBeCloseTo(critical, 6);
    }
  });
});
