/**
 * Milliseconds of the processor that a text function may take for 100 kB of hostile text. Linear
 * ones take a few; quadratic ones many seconds. The room between is for slow machines and for
 * coverage.
 */
export const LINEAR_LIMIT_MS = 1000;

/** Milliseconds that this thread has had of the processor: what else the machine does is not in it. */
export function cpuNow(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
