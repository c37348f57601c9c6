/** What the GitHub stand-in knows besides its git repository, and how refs and pull requests hang together. */
import {
  isoSeconds,
  type Commit,
  type GitRepository,
  type Signature,
} from './github-repository.ts';

export type GitHubOptions = {
  /** Default `lab`. */
  owner?: string;
  /** Default `blog`. */
  name?: string;
  token?: string;
  /** Default `main`. */
  defaultBranch?: string;
  /** The first commit on the default branch; none: an empty repository. */
  files?: Record<string, string>;
  /** Whose token it is; default `github-actions[bot]`. */
  login?: string;
  /** What the token may do; default: write both. `none` refuses reading too, as a private repository does. */
  permissions?: { contents?: 'read' | 'write'; pullRequests?: 'read' | 'write' | 'none' };
  /** The setting “Allow GitHub Actions to create and approve pull requests”; default true. */
  mayOpenPullRequests?: boolean;
  /** Whether the plan has draft pull requests; default true. */
  mayOpenDrafts?: boolean;
  /** The repository setting “Allow auto-merge”; default false, as GitHub's. */
  autoMergeAllowed?: boolean;
  /** Branches that take changes through a pull request only. */
  protectedBranches?: string[];
  labels?: string[];
  /** Logins that reviews can be asked of and that can be assigned, besides the owner. */
  collaborators?: string[];
  /** Slugs of the teams that reviews can be asked of. */
  teams?: string[];
  archived?: boolean;
  /** More entries a tree does not list in one answer; default as GitHub's. */
  treeLimit?: number;
  /** Checks the stand-in's own answers against GitHub's description, into `flaws`. Slow. */
  checkAnswers?: boolean;
};

export type CommentRecord = { id: number; author: string; body: string; createdAt: string };

/** A pull request as the stand-in keeps it: tests read it, only the server and its methods write it. */
export type PullRequestRecord = {
  number: number;
  state: 'open' | 'closed';
  merged: boolean;
  title: string;
  body: string | null;
  draft: boolean;
  /** Name of the branch, in the repository `headRepository` (`owner/name`). */
  head: string;
  headRepository: string;
  /** Follows the branch while the pull request is open. */
  headSha: string;
  base: string;
  baseSha: string;
  author: string;
  maintainerCanModify: boolean;
  labels: string[];
  reviewers: string[];
  teamReviewers: string[];
  assignees: string[];
  comments: CommentRecord[];
  autoMerge: 'merge' | 'squash' | 'rebase' | undefined;
  mergeCommit: string | undefined;
  mergedBy: string | undefined;
  createdAt: string;
  updatedAt: string;
  closedAt: string | undefined;
};

export type Label = { id: number; name: string; color: string; description: string | null };

export type GitHubState = ReturnType<typeof createGitHubState>;

/** GitHub's own number for the account of the workflow token. */
const ACTIONS_ID = 41898282;

/** The same number for the same name in every run. */
export function stableId(name: string): number {
  if (name === 'github-actions[bot]') return ACTIONS_ID;
  let id = 7;
  for (const letter of name) id = (id * 31 + (letter.codePointAt(0) ?? 0)) % 90_000_000;
  return id + 1_000;
}

/** Who a commit made through the API is by, where the request does not say. */
export function signatureOf(login: string): Signature {
  const email = `${stableId(login)}+${login}@users.noreply.github.com`;
  return { name: login, email, date: isoSeconds(Date.now()) };
}

/** The login in a GitHub no-reply address. */
export function loginOf({ email }: Signature): string | undefined {
  return /^(?:\d+\+)?([^@+]+)@users\.noreply\.github\.com$/.exec(email)?.[1];
}

export function createGitHubState(options: GitHubOptions, repository: GitRepository, url: string) {
  const owner = options.owner ?? 'lab';
  const name = options.name ?? 'blog';
  const settings = {
    owner,
    name,
    fullName: `${owner}/${name}`,
    login: options.login ?? 'github-actions[bot]',
    defaultBranch: options.defaultBranch ?? 'main',
    contents: options.permissions?.contents ?? 'write',
    pullRequests: options.permissions?.pullRequests ?? 'write',
    mayOpenPullRequests: options.mayOpenPullRequests ?? true,
    mayOpenDrafts: options.mayOpenDrafts ?? true,
    autoMergeAllowed: options.autoMergeAllowed ?? false,
    protectedBranches: new Set(options.protectedBranches),
    people: [owner, ...(options.collaborators ?? [])],
    teams: options.teams ?? [],
    archived: options.archived ?? false,
    treeLimit: options.treeLimit ?? 100_000,
  };
  const labels = new Map<string, Label>();
  const pullRequests: PullRequestRecord[] = [];
  /** Commits that GitHub signed: made through the API with no author and committer given. */
  const signed = new Set<string>();
  let lastId = 1_000;

  const nextId = (): number => {
    lastId += 1;
    return lastId;
  };

  const addLabel = (label: string, color = 'ededed', description: string | null = null): Label => {
    const made = { id: nextId(), name: label, color, description };
    labels.set(label.toLowerCase(), made);
    return made;
  };

  const branchTip = (branch: string): Promise<string | undefined> =>
    repository.resolve(`refs/heads/${branch}`);

  let isBegun = false;
  const isEmpty = async (): Promise<boolean> => {
    isBegun ||= (await repository.git('for-each-ref', '--count=1', 'refs/heads')) !== '';
    return !isBegun;
  };

  const close = (record: PullRequestRecord, merged: boolean): void => {
    record.state = 'closed';
    record.merged = merged;
    record.closedAt = record.updatedAt = isoSeconds(Date.now());
  };

  /** A branch is gone or has nothing left to merge: closed; its commits came into the base: merged. */
  const settle = async (record: PullRequestRecord): Promise<void> => {
    const base = await branchTip(record.base);
    const isOwn = record.headRepository === settings.fullName;
    const head = isOwn ? await branchTip(record.head) : record.headSha;
    if (base === undefined || head === undefined) return close(record, false);
    const baseMoved = base !== record.baseSha;
    const headMoved = head !== record.headSha;
    if (!baseMoved && !headMoved) return undefined;
    const hasLanded = await repository.isAncestor(head, base);
    if (hasLanded) {
      if (baseMoved && !headMoved) record.mergeCommit = base;
      return close(record, baseMoved && !headMoved);
    }
    record.updatedAt = isoSeconds(Date.now());
    record.baseSha = base;
    record.headSha = head;
    await repository.run(['update-ref', `refs/pull/${record.number}/head`, head]);
    return undefined;
  };

  /** To be called whenever a ref may have moved. */
  const settleAll = async (): Promise<void> => {
    for (const record of pullRequests) if (record.state === 'open') await settle(record);
  };

  /** Moves, makes or deletes a branch or tag; false where git refuses. */
  const moveRef = async (ref: string, to: string | undefined, from?: string): Promise<boolean> => {
    const moved = await repository.moveRef(ref, to, from);
    if (moved) await settleAll();
    return moved;
  };

  /** A commit in the name of the token; signed as GitHub does it. */
  const commitAsToken = async (
    commit: Pick<Commit, 'tree' | 'parents' | 'message'>,
    author?: Signature,
    committer?: Signature,
  ): Promise<string> => {
    const own = author === undefined && committer === undefined;
    const github = { name: 'GitHub', email: 'noreply@github.com', date: isoSeconds(Date.now()) };
    const by = author ?? signatureOf(settings.login);
    const sha = await repository.writeCommit({
      ...commit,
      author: by,
      committer: committer ?? (own ? github : by),
    });
    if (own && settings.login.endsWith('[bot]')) signed.add(sha);
    return sha;
  };

  const findPullRequest = (number: number): PullRequestRecord | undefined =>
    pullRequests.find((record) => record.number === number);

  for (const label of options.labels ?? []) addLabel(label);

  return {
    settings,
    repository,
    url,
    api: `${url}/repos/${owner}/${name}`,
    html: `https://github.com/${owner}/${name}`,
    labels,
    pullRequests,
    signed,
    createdAt: isoSeconds(Date.now()),
    nextId,
    addLabel,
    branchTip,
    isEmpty,
    close,
    settleAll,
    moveRef,
    commitAsToken,
    findPullRequest,
  };
}
