import { describe, expect, it } from 'vitest';
import type { Point } from '../../src/paper.ts';
import { cutExplainer } from '../../src/post/long-explainer.ts';

const point = (text: string, points: string[] = []): Point => ({ label: 'a', text, points });
const LONG = 'x'.repeat(5999);

/** 18,000 characters and a last point of so many more. */
function filled(last: number) {
  const points = [`x${LONG}`, `x${LONG}`, 'x'.repeat(last)];
  return { background: [point(LONG, points)], method: [], results: [] };
}

describe('cutExplainer', () => {
  it('leaves an explainer of usual length as it is', () => {
    const lists = {
      background: [point('b', ['c', 'd'])],
      method: [point('e'.repeat(4000))],
      results: [],
    };
    expect(cutExplainer(lists)).toEqual({ ...lists, left: 0 });
  });

  it('ends at a whole point, and counts what it leaves out, points under points too', () => {
    const lists = {
      background: [point(LONG, [LONG, LONG])],
      method: [point(LONG, ['f']), point('g')],
      results: [point('h')],
    };
    expect(cutExplainer(lists)).toEqual({
      background: [point(LONG, [LONG, LONG])],
      method: [],
      results: [],
      left: 4,
    });
  });

  it('is full at 20,000 characters, and no earlier', () => {
    expect(cutExplainer(filled(2000)).left).toBe(0);
    expect(cutExplainer(filled(2001)).left).toBe(1);
  });

  it('ends between the points under a point', () => {
    const lists = { background: [point(LONG, [LONG, LONG, LONG, 'x'])], method: [], results: [] };
    expect(cutExplainer(lists)).toEqual({
      ...lists,
      background: [point(LONG, [LONG, LONG])],
      left: 2,
    });
  });

  it('has the first point whatever its length: of each string the page shows 6000 at most', () => {
    const lists = { background: [point('x'.repeat(100_000), ['y'])], method: [], results: [] };
    expect(cutExplainer(lists)).toEqual({ ...lists, left: 0 });
  });
});
