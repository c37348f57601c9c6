import { UserError } from '../errors.ts';
import type { GitHubPlace } from './branch-client.ts';
import { asGitHubFailure } from './github-failure.ts';

/** A branch and the commit at its tip. */
export type NamedBranch = { name: string; head: string };

/**
 * The branches whose names begin with a prefix, and those that are in the way of such names: beside
 * a branch `a`, git can have none that is called `a/b`. Takes 1 request for each hundred, and 1
 * more for each folder in the prefix but the last.
 */
export async function readBranches(
  { github, here }: GitHubPlace,
  prefix: string,
): Promise<NamedBranch[]> {
  const folders = foldersOf(prefix);
  // With the last folder asked for by its name alone, one request shows both.
  const asked = prefix.endsWith('/') ? (folders.pop() ?? prefix) : prefix;
  const refs = await github.paginate(github.rest.git.listMatchingRefs, {
    ...here,
    ref: `heads/${asked}`,
  });
  const below = refs.map(({ ref, object }) => branchOf(ref, object.sha));
  const above = await Promise.all(
    folders.map(async (folder) => {
      try {
        const { data } = await github.rest.git.getRef({ ...here, ref: `heads/${folder}` });
        return [branchOf(data.ref, data.object.sha)];
      } catch (error) {
        if (asGitHubFailure(error)?.status === 404) return [];
        throw error;
      }
    }),
  );
  return [...above.flat(), ...below];
}

/** @throws UserError where a branch keeps this one from being made. */
export function requireFree(branches: readonly NamedBranch[], wanted: string): void {
  const obstacle = branches.find(
    ({ name }) => wanted.startsWith(`${name}/`) || name.startsWith(`${wanted}/`),
  );
  if (obstacle === undefined) return;
  throw new UserError(
    `Input 'branch-prefix': the branch "${obstacle.name}" is in the way of the branch "${wanted}", and git cannot have both.`,
    { hint: 'Rename or remove that branch, or choose another branch-prefix.' },
  );
}

/** `a`, `a/b` of `a/b/c` and of `a/b/`. */
function foldersOf(prefix: string): string[] {
  const names = prefix.split('/').slice(0, -1);
  return names.map((_, at) => names.slice(0, at + 1).join('/'));
}

function branchOf(ref: string, head: string): NamedBranch {
  return { name: ref.replace(/^refs\/heads\//, ''), head };
}
