import type { Octokit } from '@octokit/rest';
import { UserError } from '../errors.ts';
import { asGitHubFailure, mayHaveHappened } from './github-failure.ts';

/** A repository as GitHub's API has it. */
export type GitHubPlace = { github: Octokit; here: { owner: string; repo: string } };

/** A page to be committed. */
export type PageCommit = { path: string; text: string; title: string };

export type Branches = ReturnType<typeof createBranches>;

const EXISTS = /reference already exists/i;
/** The tip is another than was thought: look again. The last two pass by themselves. */
const MOVED = /not a fast.forward|reference update failed|object does not exist/i;

/**
 * Creates the means to commit through the git database: nothing is seen of a commit before the one
 * write that moves its branch, and none is ever forced. A write whose answer was lost is looked for
 * before it counts as failed.
 * @param baseBranch the default branch when undefined.
 */
export function createBranches({ github, here }: GitHubPlace, baseBranch: string | undefined) {
  let name = baseBranch;

  async function base(): Promise<string> {
    name ??= (await github.rest.repos.get(here)).data.default_branch;
    return name;
  }

  /** The commit at the tip; undefined where there is no such branch, and for no other reason. */
  async function find(branch: string): Promise<string | undefined> {
    try {
      const { data } = await github.rest.git.getRef({ ...here, ref: `heads/${branch}` });
      return data.object.sha;
    } catch (error) {
      if (asGitHubFailure(error)?.status === 404) return undefined;
      throw error;
    }
  }

  /** @throws UserError that names the input where the base branch is not there. */
  async function baseHead(): Promise<string> {
    const branch = await base();
    const sha = await find(branch);
    if (sha !== undefined) return sha;
    // Not there, or the repository is not: this request tells.
    const { data } = await github.rest.repos.get(here);
    throw new UserError(`Input 'base-branch': ${data.full_name} has no branch "${branch}".`, {
      hint: `Its default branch is "${data.default_branch}"; leave the input out to use that.`,
    });
  }

  /** Makes a commit that changes one file; no branch has it yet. */
  async function commit(parent: string, { path, text, title }: PageCommit): Promise<string> {
    const head = await github.rest.git.getCommit({ ...here, commit_sha: parent });
    const tree = await github.rest.git.createTree({
      ...here,
      base_tree: head.data.tree.sha,
      tree: [{ path, mode: '100644', type: 'blob', content: text }],
    });
    const made = await github.rest.git.createCommit({
      ...here,
      message: title,
      tree: tree.data.sha,
      parents: [parent],
    });
    return made.data.sha;
  }

  /** @returns false where the branch is not, or no longer, where it has to be for this. */
  async function settle(
    branch: string,
    sha: string,
    write: Promise<unknown>,
    stale: RegExp,
  ): Promise<boolean> {
    try {
      await write;
      return true;
    } catch (error) {
      const failure = asGitHubFailure(error);
      if (mayHaveHappened(failure) && (await find(branch)) === sha) return true;
      if (failure?.status === 422 && stale.test(failure.message)) return false;
      throw error;
    }
  }

  return {
    base,
    baseHead,
    find,
    commit,
    /** Makes a branch; false where there is one of that name. */
    create: (branch: string, sha: string): Promise<boolean> => {
      const ref = `refs/heads/${branch}`;
      return settle(branch, sha, github.rest.git.createRef({ ...here, ref, sha }), EXISTS);
    },
    /** Moves a branch on to a commit that has its tip as parent; false where the tip is another. */
    advance: (branch: string, sha: string): Promise<boolean> => {
      const ref = `heads/${branch}`;
      const move = github.rest.git.updateRef({ ...here, ref, sha, force: false });
      return settle(branch, sha, move, MOVED);
    },
    remove: async (branch: string): Promise<void> => {
      try {
        await github.rest.git.deleteRef({ ...here, ref: `heads/${branch}` });
      } catch (error) {
        if ((await find(branch)) !== undefined) throw error;
      }
    },
  };
}
