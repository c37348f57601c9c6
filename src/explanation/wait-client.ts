import { setTimeout } from 'node:timers/promises';

/** Waits in real time. */
export async function waitFor(milliseconds: number): Promise<void> {
  await setTimeout(milliseconds);
}
