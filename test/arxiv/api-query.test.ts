import { describe, expect, it } from 'vitest';
import { searchPath, splitSpan } from '../../src/arxiv/api-query.ts';

const SPAN = { from: '2026-01-17T08:30:59Z', to: '2026-03-18T00:00:00Z' };

function parametersOf(categories: string[], span = SPAN): Record<string, string> {
  const path = searchPath({ categories, span }, { start: 400, maxResults: 200 });
  expect(path).toMatch(/^\?[\w.%+=&*-]+$/);
  return Object.fromEntries(new URLSearchParams(path));
}

describe('a search', () => {
  it('asks for the categories and the minutes, oldest first', () => {
    expect(parametersOf(['cs.SD', 'eess.AS'])).toEqual({
      search_query: '(cat:cs.SD OR cat:eess.AS) AND submittedDate:[202601170830 TO 202603180000]',
      sortBy: 'submittedDate',
      sortOrder: 'ascending',
      start: '400',
      max_results: '200',
    });
  });

  it('asks for an archive by its categories, unless it is a category itself', () => {
    expect(parametersOf(['cs', 'hep-th', 'physics', 'math-ph'])['search_query']).toContain(
      '(cat:cs.* OR cat:hep-th OR cat:physics.* OR cat:math-ph) AND',
    );
  });

  it('counts in UTC, whatever zone an instant names', () => {
    const span = { from: '2026-01-01T08:00:00+08:00', to: '2026-01-01T23:30:00-05:00' };
    expect(parametersOf(['cs.SD'], span)['search_query']).toContain(
      '[202601010000 TO 202601020430]',
    );
  });

  it('does not ask for what is no instant', () => {
    const span = { from: 'yesterday', to: SPAN.to };
    expect(() => parametersOf(['cs.SD'], span)).toThrow('"yesterday" is no instant');
  });
});

describe('a span', () => {
  it('is split into two that share no minute and leave none out', () => {
    expect(splitSpan({ from: '2026-03-18T00:00:00Z', to: '2026-03-18T00:10:30Z' })).toEqual([
      { from: '2026-03-18T00:00:00Z', to: '2026-03-18T00:05:00Z' },
      { from: '2026-03-18T00:06:00Z', to: '2026-03-18T00:10:30Z' },
    ]);
    expect(splitSpan({ from: '2026-03-18T00:00:59Z', to: '2026-03-18T00:01:00Z' })).toEqual([
      { from: '2026-03-18T00:00:59Z', to: '2026-03-18T00:00:00Z' },
      { from: '2026-03-18T00:01:00Z', to: '2026-03-18T00:01:00Z' },
    ]);
  });

  it('of one minute cannot be split', () => {
    expect(splitSpan({ from: '2026-03-18T00:00:00Z', to: '2026-03-18T00:00:59Z' })).toBe(undefined);
  });
});
