import type { Tried } from './batch-client.ts';
import { mayPass } from './model-trouble.ts';

/** The clock, and the way to wait on it. */
export type Timing = {
  now: () => Date;
  wait: (milliseconds: number) => Promise<void>;
};

/** A time that may be waited, in growing pauses. */
export type Patience = {
  /** Milliseconds that are left, never below 0. */
  left: () => number;
  /** Milliseconds of the pause that comes next, never past the end; 0 where no time is left. */
  next: () => number;
  pause: () => Promise<void>;
  /** The pauses begin small again. */
  restart: () => void;
};

const SECOND = 1000;

/** Between two looks at a batch, as the API's documentation advises. The last one is repeated. */
export const POLLS = [30, 60, 120, 240, 300];

/** Creates a patience of `minutes` that begins now. `pauses` in seconds. */
export function createPatience(
  minutes: number,
  { now, wait }: Timing,
  pauses: readonly number[] = POLLS,
): Patience {
  const end = now().getTime() + minutes * 60 * SECOND;
  let paused = 0;
  const left = () => Math.max(0, end - now().getTime());
  const next = () => Math.min((pauses[paused] ?? pauses.at(-1) ?? 0) * SECOND, left());
  return {
    left,
    next,
    async pause() {
      const length = next();
      paused += 1;
      await wait(length);
    },
    restart() {
      paused = 0;
    },
  };
}

/** Repeats what failed and may succeed later, as long as the patience lasts. */
export async function insist<T>(
  ask: () => Promise<Tried<T>>,
  patience: Patience,
): Promise<Tried<T>> {
  for (;;) {
    const tried = await ask();
    if ('value' in tried || !mayPass(tried.trouble) || patience.left() === 0) return tried;
    await patience.pause();
  }
}
