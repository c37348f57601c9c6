import { median } from './figure.ts';

/** How long a call is repeated before it counts: the compiler has seen enough then. */
const WARM_UP_MS = 300;

/**
 * The time that a call takes of the processor, in milliseconds: the middle of some runs after a
 * warm-up. Unlike the time on the wall it stays the same beside other programs, more or less.
 * @param runs odd
 */
export function cpuTime(call: () => unknown, runs = 5): number {
  for (let end = performance.now() + WARM_UP_MS; performance.now() < end;) call();
  return median(Array.from({ length: runs }, () => once(call)));
}

function once(call: () => unknown): number {
  const before = process.threadCpuUsage();
  call();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
