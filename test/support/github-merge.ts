/** Pull requests come into being and are merged, by the token, by a person or by a stranger. */
import { isoSeconds } from './github-repository.ts';
import { signatureOf, type GitHubState, type PullRequestRecord } from './github-state.ts';

export type MergeMethod = 'merge' | 'squash' | 'rebase';

/** A new open pull request; what makes one impossible was checked before. */
export async function openPullRequest(
  state: GitHubState,
  given: Pick<PullRequestRecord, 'title' | 'head' | 'headSha' | 'base' | 'baseSha' | 'author'> &
    Partial<PullRequestRecord>,
): Promise<PullRequestRecord> {
  const now = isoSeconds(Date.now());
  const record: PullRequestRecord = {
    number: state.pullRequests.length + 1,
    state: 'open',
    merged: false,
    body: null,
    draft: false,
    headRepository: state.settings.fullName,
    maintainerCanModify: true,
    labels: [],
    reviewers: [],
    teamReviewers: [],
    assignees: [],
    comments: [],
    autoMerge: undefined,
    mergeCommit: undefined,
    mergedBy: undefined,
    createdAt: now,
    updatedAt: now,
    closedAt: undefined,
    ...given,
  };
  state.pullRequests.push(record);
  await state.repository.git('update-ref', `refs/pull/${record.number}/head`, record.headSha);
  return record;
}

/** A stranger's: one commit on top of the base, in a repository that is not ours. */
export async function openForkPullRequest(
  state: GitHubState,
  { branch, title }: { branch: string; title: string },
): Promise<number> {
  const { repository, settings } = state;
  const base = settings.defaultBranch;
  const baseSha = await state.branchTip(base);
  if (baseSha === undefined) throw new Error('An empty repository has no forks to speak of.');
  const author = signatureOf('stranger');
  const sha = await repository.writeBlob('A change by a stranger.\n');
  const edit = { path: 'stranger.md', mode: '100644', sha };
  const tree = await repository.writeTree(baseSha, [edit]);
  const commit = { tree, parents: [baseSha], message: title, author, committer: author };
  const headSha = await repository.writeCommit(commit);
  const headRepository = `stranger/${settings.name}`;
  const given = { title, head: branch, headSha, headRepository, base, baseSha };
  return (await openPullRequest(state, { ...given, author: 'stranger' })).number;
}

/** Puts each commit of the pull request on top of the base anew; `undefined` where one conflicts. */
async function rebase(
  state: GitHubState,
  record: PullRequestRecord,
  login: string,
): Promise<string | undefined> {
  const { repository } = state;
  let top = record.baseSha;
  const commits = await repository.readCommits('--reverse', record.headSha, `^${record.baseSha}`);
  for (const { sha, message, author } of commits) {
    const tree = await repository.mergeTrees(record.baseSha, sha);
    if (tree === undefined) return undefined;
    const committer = signatureOf(login);
    top = await repository.writeCommit({ tree, parents: [top], message, author, committer });
  }
  return top;
}

/**
 * Merges in the name of `login`.
 * @returns the id of the new tip of the base; `undefined` where the two conflict.
 */
export async function mergePullRequest(
  state: GitHubState,
  record: PullRequestRecord,
  method: MergeMethod,
  login: string,
  texts: { title?: string | undefined; message?: string | undefined } = {},
): Promise<string | undefined> {
  const { repository } = state;
  const tree = await repository.mergeTrees(record.baseSha, record.headSha);
  if (tree === undefined) return undefined;
  const from = record.headRepository.replace(/\/.*/, `/${record.head}`);
  const title = {
    merge: `Merge pull request #${record.number} from ${from}`,
    squash: `${record.title} (#${record.number})`,
    rebase: '',
  }[method];
  const message = [texts.title ?? title, texts.message ?? (method === 'merge' ? record.title : '')];
  const sha =
    method === 'rebase'
      ? await rebase(state, record, login)
      : await repository.writeCommit({
          tree,
          parents: method === 'merge' ? [record.baseSha, record.headSha] : [record.baseSha],
          message: message.filter(Boolean).join('\n\n'),
          author: signatureOf(login),
          committer: { ...signatureOf(login), name: 'GitHub', email: 'noreply@github.com' },
        });
  if (sha === undefined) return undefined;
  // Closed first: moving the base would otherwise count as a merge by hand.
  state.close(record, true);
  record.mergeCommit = sha;
  record.mergedBy = login;
  await state.moveRef(`refs/heads/${record.base}`, sha, record.baseSha);
  return sha;
}
