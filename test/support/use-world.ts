import { afterEach } from 'vitest';
import { startWorld, type WorldOptions } from './world.ts';

/** Gives a test file its world: what a test begins is closed after it. */
export function useWorld(): (options?: WorldOptions) => ReturnType<typeof startWorld> {
  const begun: Awaited<ReturnType<typeof startWorld>>[] = [];
  afterEach(async () => {
    await Promise.all(begun.splice(0).map((world) => world.close()));
  });
  return async (options = {}) => {
    const world = await startWorld(options);
    begun.push(world);
    return world;
  };
}
