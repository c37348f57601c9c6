/** A person pushes. */
import { signatureOf, type GitHubState } from './github-state.ts';

/** Commits as a person would push, the first collaborator unless told; `null` removes a file, and a branch that is not there is made. */
export async function commitFiles(
  state: GitHubState,
  branch: string,
  files: Record<string, string | null>,
  message: string,
  login = state.settings.people[1] ?? state.settings.owner,
): Promise<string> {
  const { repository, settings } = state;
  const tip = await state.branchTip(branch);
  const base = tip ?? (await state.branchTip(settings.defaultBranch));
  const edits = [];
  for (const [path, content] of Object.entries(files)) {
    const sha = content === null ? undefined : await repository.writeBlob(content);
    edits.push({ path, mode: '100644', sha });
  }
  const tree = await repository.writeTree(base, edits);
  const author = signatureOf(login);
  const parents = base === undefined ? [] : [base];
  const sha = await repository.writeCommit({ tree, parents, message, author, committer: author });
  const isMoved = await state.moveRef(`refs/heads/${branch}`, sha, tip);
  if (!isMoved) throw new Error(`${branch} cannot be moved from ${tip ?? 'nothing'} to ${sha}.`);
  return sha;
}
