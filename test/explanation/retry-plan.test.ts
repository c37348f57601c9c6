import { describe, expect, it } from 'vitest';
import type { Again } from '../../src/explanation/messages-client.ts';
import { createRetryPlan, type RetryLimits } from '../../src/explanation/retry-plan.ts';

const TROUBLE = 'status 529, Overloaded';

/** The waits (s) before each further attempt, and why the last one was the last. */
function live(troubles: Partial<Again>[], limits?: RetryLimits, down = false) {
  const plan = createRetryPlan(limits);
  const waits: number[] = [];
  for (const trouble of troubles) {
    const next = plan.after({ again: TROUBLE, ...trouble }, down);
    if ('over' in next) return { waits, over: next.over };
    waits.push(next.waitMs / 1000);
  }
  return { waits, over: undefined };
}

const TEN = Array.from({ length: 10 }, () => ({}));

/** The endpoint asks to wait so long each time. */
const every = (seconds: number) => TEN.map(() => ({ retryAfterMs: seconds * 1000 }));

describe('a question that comes to nothing', () => {
  it('is asked six times, with growing waits of four minutes in all', () => {
    expect(live(TEN)).toEqual({
      waits: [2, 6, 18, 54, 162],
      over: `${TROUBLE}; asked 6 times`,
    });
  });

  it('is never asked earlier than the endpoint wants, and later where that did not do', () => {
    expect(live(every(1)).waits).toEqual([1, 3, 9, 27, 81]);
    expect(live(every(30)).waits).toEqual([30, 30, 30, 54, 162]);
    expect(live(every(0.001)).waits).toEqual([0.001, 0.003, 0.009, 0.027, 0.081]);
  });

  it.each([
    [900, 'it asks to wait 15 minutes, longer than the 10 minutes left'],
    [601, 'it asks to wait 10 minutes, longer than the 10 minutes left'],
  ])('is given up at once where the endpoint asks to wait %d s', (seconds, reason) => {
    expect(live([{ retryAfterMs: seconds * 1000 }])).toEqual({
      waits: [],
      over: `${TROUBLE}; ${reason}`,
    });
  });

  it('loses ten minutes at most, waits and answers that broke off together', () => {
    const slow = TEN.map(() => ({ tookMs: 150_000 }));
    const { waits, over } = live(slow);
    expect(waits).toEqual([2, 6, 18]);
    expect(over).toBe(`${TROUBLE}; asked 4 times, for 10 minutes`);
    const patient = live(TEN.map(() => ({ retryAfterMs: 150_000 })));
    expect(patient.waits).toEqual([150, 150, 150, 150]);
    expect(patient.over).toContain('longer than the 0 s left');
  });

  it('waits no longer than what is left', () => {
    expect(live([{ tookMs: 599_000 }]).waits).toEqual([1]);
    expect(live([{}, {}, {}], { attempts: 6, lostMs: 5000 }).waits).toEqual([2, 3]);
  });

  it('waits for nothing where the next request is another one', () => {
    expect(live([{ isOther: true }, {}]).waits).toEqual([0, 6]);
  });

  it('is asked once where the endpoint is known to be down', () => {
    expect(live(TEN, undefined, true)).toEqual({ waits: [], over: TROUBLE });
    expect(live([{ isOther: true }, {}], undefined, true)).toEqual({
      waits: [0],
      over: `${TROUBLE}; asked 2 times`,
    });
  });
});
