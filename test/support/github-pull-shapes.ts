/** Pull requests, their issue side and their comments in the shapes of GitHub's answers. */
import type { Json } from './github-answer.ts';
import type { ChangedFile, Commit } from './github-repository.ts';
import { labelShape, nodeId, repositoryShape, userShape } from './github-shapes.ts';
import { stableId } from './github-state.ts';
import type { CommentRecord, GitHubState, PullRequestRecord } from './github-state.ts';

function association(state: GitHubState, login: string): string {
  if (login === state.settings.owner) return 'OWNER';
  if (state.settings.people.includes(login)) return 'COLLABORATOR';
  return login === state.settings.login ? 'CONTRIBUTOR' : 'NONE';
}

function teamShape(state: GitHubState, slug: string): Json {
  const url = `${state.url}/organizations/1/team/${stableId(slug)}`;
  return {
    id: stableId(slug),
    node_id: nodeId('T', slug),
    name: slug,
    slug,
    description: null,
    privacy: 'closed',
    permission: 'push',
    type: 'organization',
    url,
    html_url: `https://github.com/orgs/${state.settings.owner}/teams/${slug}`,
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    parent: null,
  };
}

function labelShapes(state: GitHubState, record: PullRequestRecord): Json[] {
  return record.labels.flatMap((name) => {
    const label = state.labels.get(name.toLowerCase());
    return label === undefined ? [] : [labelShape(state, label)];
  });
}

/** What a pull request and its issue have in common. */
function commonShape(state: GitHubState, record: PullRequestRecord): Json {
  const [assignee] = record.assignees;
  return {
    number: record.number,
    state: record.state,
    locked: false,
    title: record.title,
    body: record.body,
    user: userShape(state, record.author),
    author_association: association(state, record.author),
    labels: labelShapes(state, record),
    assignee: assignee === undefined ? null : userShape(state, assignee),
    assignees: record.assignees.map((login) => userShape(state, login)),
    milestone: null,
    draft: record.draft,
    html_url: `${state.html}/pull/${record.number}`,
    comments_url: `${state.api}/issues/${record.number}/comments`,
    created_at: record.createdAt,
    updated_at: record.updatedAt,
    closed_at: record.closedAt ?? null,
  };
}

/** A pull request as it stands in a list. */
export function pullShape(state: GitHubState, record: PullRequestRecord): Json {
  const url = `${state.api}/pulls/${record.number}`;
  const issue = `${state.api}/issues/${record.number}`;
  const html = `${state.html}/pull/${record.number}`;
  const [headOwner = ''] = record.headRepository.split('/');
  const side = (ref: string, sha: string, repository: string, owner: string): Json => ({
    label: `${owner}:${ref}`,
    ref,
    sha,
    user: userShape(state, owner),
    repo: repositoryShape(state, repository),
  });
  const links = {
    self: url,
    html,
    issue,
    comments: `${issue}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${state.api}/pulls/comments{/number}`,
    commits: `${url}/commits`,
    statuses: `${state.api}/statuses/${record.headSha}`,
  };
  const merge = record.autoMerge;
  return {
    ...commonShape(state, record),
    id: 10_000 + record.number,
    node_id: nodeId('PR', record.number),
    url,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    statuses_url: links.statuses,
    merged_at: record.merged ? (record.closedAt ?? null) : null,
    merge_commit_sha: record.mergeCommit ?? null,
    requested_reviewers: record.reviewers.map((login) => userShape(state, login)),
    requested_teams: record.teamReviewers.map((slug) => teamShape(state, slug)),
    head: side(record.head, record.headSha, record.headRepository, headOwner),
    base: side(record.base, record.baseSha, state.settings.fullName, state.settings.owner),
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    auto_merge:
      merge === undefined
        ? null
        : {
            enabled_by: userShape(state, record.author),
            merge_method: merge,
            commit_title: null,
            commit_message: null,
          },
    active_lock_reason: null,
  };
}

/** What a pull request changes, counted from where its branch left the base. */
export async function pullChanges(
  { repository }: GitHubState,
  record: PullRequestRecord,
): Promise<{ files: ChangedFile[]; commits: Commit[] }> {
  const from = await repository.mergeBase(record.baseSha, record.headSha);
  if (from === undefined) return { files: [], commits: [] };
  return {
    files: await repository.changedFiles(from, record.headSha),
    commits: await repository.readCommits('--reverse', record.headSha, `^${from}`),
  };
}

/** A pull request as it is given alone. */
export async function fullPullShape(state: GitHubState, record: PullRequestRecord): Promise<Json> {
  const { files, commits } = await pullChanges(state, record);
  const isOpen = record.state === 'open';
  const merged = await state.repository.mergeTrees(record.baseSha, record.headSha);
  const mergeable = merged !== undefined;
  const draft = record.draft ? 'draft' : 'clean';
  return {
    ...pullShape(state, record),
    merged: record.merged,
    mergeable: isOpen ? mergeable : null,
    rebaseable: isOpen ? mergeable : null,
    mergeable_state: isOpen ? (mergeable ? draft : 'dirty') : 'unknown',
    merged_by: record.mergedBy === undefined ? null : userShape(state, record.mergedBy),
    comments: record.comments.length,
    review_comments: 0,
    maintainer_can_modify: record.maintainerCanModify,
    commits: commits.length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  };
}

/** The issue that every pull request also is. */
export function issueShape(state: GitHubState, record: PullRequestRecord): Json {
  const url = `${state.api}/issues/${record.number}`;
  const html = `${state.html}/pull/${record.number}`;
  const pull = { url: `${state.api}/pulls/${record.number}`, html_url: html };
  return {
    ...commonShape(state, record),
    id: 20_000 + record.number,
    node_id: nodeId('PR', record.number),
    url,
    repository_url: state.api,
    labels_url: `${url}/labels{/name}`,
    events_url: `${url}/events`,
    comments: record.comments.length,
    pull_request: { ...pull, diff_url: `${html}.diff`, patch_url: `${html}.patch` },
  };
}

export function commentShape(
  state: GitHubState,
  record: PullRequestRecord,
  comment: CommentRecord,
): Json {
  return {
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    url: `${state.api}/issues/comments/${comment.id}`,
    html_url: `${state.html}/pull/${record.number}#issuecomment-${comment.id}`,
    issue_url: `${state.api}/issues/${record.number}`,
    body: comment.body,
    user: userShape(state, comment.author),
    author_association: association(state, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.createdAt,
  };
}
