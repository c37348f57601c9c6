import { setImmediate } from 'node:timers/promises';

/** Time that goes by only while nothing else is to be done. */
export type VirtualClock = {
  /** Seconds since the clock was made. */
  now: () => number;
  wait: (seconds: number) => Promise<void>;
  /**
   * Lets time go on until the task is done.
   * @throws an Error where it waits for something that is not this clock
   */
  run: <T>(task: Promise<T>) => Promise<T>;
};

/** Creates a clock that shows what a schedule of waits comes to, at once and exactly. */
export function createVirtualClock(): VirtualClock {
  let now = 0;
  let timers: { at: number; ring: () => void }[] = [];

  return {
    now: () => now,
    wait: (seconds) =>
      new Promise((resolve) => {
        timers.push({ at: now + seconds, ring: resolve });
      }),
    async run(task) {
      let isDone = false;
      const done = task.finally(() => (isDone = true));
      // Its failure is told at the end.
      done.catch(() => undefined);
      for (;;) {
        // By then everything that can go on without time has gone on.
        await setImmediate();
        if (isDone) return done;
        const next = Math.min(...timers.map(({ at }) => at));
        if (next === Infinity) throw new Error('the task waits for nothing of this clock');
        now = next;
        const due = timers.filter(({ at }) => at === next);
        timers = timers.filter(({ at }) => at !== next);
        for (const { ring } of due) ring();
      }
    },
  };
}
