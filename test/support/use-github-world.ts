import { afterEach } from 'vitest';
import { startGitHubWorld, type GitHubWorld } from './github-world.ts';

/** Gives a test file its GitHub: what a test starts is closed after it. */
export function useGitHubWorld(): typeof startGitHubWorld {
  const begun: GitHubWorld[] = [];
  afterEach(async () => {
    await Promise.all(begun.splice(0).map(({ github }) => github.close()));
  });
  return async (...given) => {
    const world = await startGitHubWorld(...given);
    begun.push(world);
    return world;
  };
}
