import { setTimeout as sleep } from 'node:timers/promises';

/** Right after its opening GitHub may not know a pull request everywhere, or not its state. */
const NOT_READY = /could not resolve to a node|unknown status|not in the correct state/i;
const WAITS_SECONDS = [1, 2, 4];

/**
 * Does something with a pull request that was just opened; where GitHub does not know it yet, again
 * after 1, 2 and 4 seconds.
 * @param second milliseconds that a second of waiting lasts
 * @throws what the task throws in the end
 */
export async function onceKnown<Result>(
  second: number,
  task: () => Promise<Result>,
): Promise<Result> {
  for (const seconds of WAITS_SECONDS) {
    try {
      return await task();
    } catch (error) {
      if (!(error instanceof Error) || !NOT_READY.test(error.message)) throw error;
      await sleep(seconds * second);
    }
  }
  return task();
}
