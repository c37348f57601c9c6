import { useWorld } from '../../support/use-world.ts';
import type { WorldOptions } from '../../support/world.ts';
import { runHere } from './run-here.ts';

/** Gives a test file its world, in which the action runs in this process. */
export function useHostileWorld() {
  const begin = useWorld();
  return (options: WorldOptions = {}) => begin({ runner: runHere, ...options });
}
