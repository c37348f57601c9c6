import type { Again } from './messages-client.ts';

/** How often one question is asked, and how much time it may lose, in milliseconds. */
export type RetryLimits = { attempts: number; lostMs: number };

/** The patience with one question. */
export type RetryPlan = {
  /**
   * What to do after an attempt that came to nothing.
   * @param once whether the endpoint is known to be down, so that asking again is no use.
   * @returns the milliseconds to wait, or the reason to give up, a sentence without its full stop.
   */
  after: (trouble: Again, once?: boolean) => { waitMs: number } | { over: string };
};

export const RETRY_LIMITS: RetryLimits = { attempts: 6, lostMs: 10 * 60_000 };

/** Waits of 2, 6, 18, 54 and 162 s: half a minute of trouble is common, four minutes an outage. */
const FIRST_WAIT_MS = 2000;
const GROWTH = 3;

/**
 * Plans the attempts at one question. An endpoint that names a time is never asked earlier; where
 * it then fails again, the waits grow as they do without one.
 */
export function createRetryPlan(limits: RetryLimits = RETRY_LIMITS): RetryPlan {
  let attempts = 0;
  let lostMs = 0;
  return {
    after({ again, retryAfterMs, tookMs = 0, isOther = false }, once = false) {
      attempts += 1;
      lostMs += tookMs;
      const leftMs = limits.lostMs - lostMs;
      if (attempts >= limits.attempts || (once && !isOther)) return { over: told(again) };
      if (isOther) return { waitMs: 0 };
      if (retryAfterMs !== undefined && retryAfterMs > leftMs) {
        const asked = `it asks to wait ${duration(retryAfterMs)}`;
        return { over: `${told(again)}; ${asked}, longer than the ${duration(leftMs)} left` };
      }
      if (leftMs <= 0) return { over: `${told(again)}, for ${duration(lostMs)}` };
      const own = Math.min(FIRST_WAIT_MS, retryAfterMs ?? FIRST_WAIT_MS) * GROWTH ** (attempts - 1);
      const waitMs = Math.max(retryAfterMs ?? 0, Math.min(own, leftMs));
      lostMs += waitMs;
      return { waitMs };
    },
  };

  function told(trouble: string): string {
    return attempts === 1 ? trouble : `${trouble}; asked ${attempts} times`;
  }
}

function duration(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} minutes`;
}
