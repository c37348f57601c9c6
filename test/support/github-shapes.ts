/** The stand-in's knowledge in the shapes of GitHub's answers. */
import type { Json } from './github-answer.ts';
import type { ChangedFile, Commit, TreeEntry } from './github-repository.ts';
import { loginOf, stableId, type GitHubState, type Label } from './github-state.ts';

const WEB = 'https://github.com';

export function nodeId(kind: string, id: number | string): string {
  return `${kind}_${Buffer.from(`0:${kind}${id}`).toString('base64url')}`;
}

export function userShape(state: GitHubState, login: string): Json {
  const id = stableId(login);
  const isBot = login.endsWith('[bot]');
  const api = `${state.url}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: nodeId(isBot ? 'BOT' : 'U', id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: '',
    url: api,
    html_url: isBot ? `${WEB}/apps/${login.replace('[bot]', '')}` : `${WEB}/${login}`,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: isBot ? 'Bot' : 'User',
    user_view_type: 'public',
    site_admin: false,
  };
}

/** URL templates of a repository, by the key that GitHub gives them. */
const TEMPLATES = `archive {archive_format}{/ref};assignees {/user};blobs /git/blobs{/sha};
branches {/branch};collaborators {/collaborator};comments {/number};commits {/sha};
compare /compare/{base}...{head};contents /contents/{+path};contributors;deployments;downloads;
events;forks;git_commits /git/commits{/sha};git_refs /git/refs{/sha};git_tags /git/tags{/sha};hooks;
issue_comment /issues/comments{/number};issue_events /issues/events{/number};issues {/number};
keys {/key_id};labels {/name};languages;merges;milestones {/number};
notifications {?since,all,participating};pulls {/number};releases {/id};stargazers;
statuses /statuses/{sha};subscribers;subscription;tags;teams;trees /git/trees{/sha}`;

function urlTemplates(api: string): Json {
  const all = TEMPLATES.replaceAll('\n', '')
    .split(';')
    .map((line) => {
      const [key = '', template = ''] = line.split(' ');
      return [`${key}_url`, api + (template.startsWith('/') ? template : `/${key}${template}`)];
    });
  return Object.fromEntries(all);
}

/** The repository, or a fork of it (`fullName`). */
export function repositoryShape(state: GitHubState, fullName = state.settings.fullName): Json {
  const [owner = '', name = ''] = fullName.split('/');
  const api = `${state.url}/repos/${fullName}`;
  const isFork = fullName !== state.settings.fullName;
  const open = state.pullRequests.filter((record) => record.state === 'open').length;
  const count = { forks: 0, open_issues: isFork ? 0 : open, watchers: 0 };
  return {
    id: stableId(fullName),
    node_id: nodeId('R', stableId(fullName)),
    name,
    full_name: fullName,
    private: false,
    owner: userShape(state, owner),
    html_url: `${WEB}/${fullName}`,
    description: null,
    fork: isFork,
    url: api,
    ...urlTemplates(api),
    created_at: state.createdAt,
    updated_at: state.createdAt,
    pushed_at: state.createdAt,
    git_url: `git://github.com/${fullName}.git`,
    ssh_url: `git@github.com:${fullName}.git`,
    clone_url: `${WEB}/${fullName}.git`,
    svn_url: `${WEB}/${fullName}`,
    homepage: null,
    size: 1,
    stargazers_count: 0,
    watchers_count: 0,
    language: null,
    has_issues: true,
    has_projects: true,
    has_downloads: true,
    has_wiki: true,
    has_pages: true,
    has_discussions: false,
    forks_count: 0,
    mirror_url: null,
    archived: state.settings.archived,
    disabled: false,
    open_issues_count: count.open_issues,
    license: null,
    allow_forking: true,
    is_template: false,
    topics: [],
    visibility: 'public',
    ...count,
    default_branch: state.settings.defaultBranch,
  };
}

export function labelShape(state: GitHubState, label: Label): Json {
  return {
    id: label.id,
    node_id: nodeId('LA', label.id),
    url: `${state.api}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  };
}

function verificationShape(state: GitHubState, commit: Commit): Json {
  if (!state.signed.has(commit.sha)) {
    const none = { signature: null, payload: null, verified_at: null };
    return { verified: false, reason: 'unsigned', ...none };
  }
  const payload = `tree ${commit.tree}\n\n${commit.message}`;
  const signature = '-----BEGIN PGP SIGNATURE-----\n\n-----END PGP SIGNATURE-----\n';
  const verifiedAt = commit.committer.date;
  return { verified: true, reason: 'valid', signature, payload, verified_at: verifiedAt };
}

/** A commit as the git database endpoints give it. */
export function gitCommitShape(state: GitHubState, commit: Commit): Json {
  return {
    sha: commit.sha,
    node_id: nodeId('C', commit.sha),
    url: `${state.api}/git/commits/${commit.sha}`,
    html_url: `${state.html}/commit/${commit.sha}`,
    author: commit.author,
    committer: commit.committer,
    tree: { sha: commit.tree, url: `${state.api}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${state.api}/git/commits/${sha}`,
      html_url: `${state.html}/commit/${sha}`,
    })),
    verification: verificationShape(state, commit),
  };
}

/** A commit as the repository endpoints give it, with the accounts behind the addresses. */
export function commitShape(state: GitHubState, commit: Commit): Json {
  const { sha, author, committer, message } = commit;
  const account = (login: string | undefined): Json | null =>
    login === undefined ? null : userShape(state, login);
  const isGitHub = committer.email === 'noreply@github.com';
  return {
    sha,
    node_id: nodeId('C', sha),
    commit: {
      author,
      committer,
      message,
      tree: { sha: commit.tree, url: `${state.api}/git/trees/${commit.tree}` },
      url: `${state.api}/git/commits/${sha}`,
      comment_count: 0,
      verification: verificationShape(state, commit),
    },
    url: `${state.api}/commits/${sha}`,
    html_url: `${state.html}/commit/${sha}`,
    comments_url: `${state.api}/commits/${sha}/comments`,
    author: account(loginOf(author)),
    committer: account(isGitHub ? 'web-flow' : loginOf(committer)),
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: `${state.api}/commits/${parent}`,
      html_url: `${state.html}/commit/${parent}`,
    })),
  };
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

export function fileShape(state: GitHubState, file: ChangedFile, ref: string): Json {
  const path = encodePath(file.filename);
  return {
    sha: file.sha,
    filename: file.filename,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${state.html}/blob/${ref}/${path}`,
    raw_url: `${state.html}/raw/${ref}/${path}`,
    contents_url: `${state.api}/contents/${path}?ref=${ref}`,
    ...(file.previous === undefined ? {} : { previous_filename: file.previous }),
  };
}

/** A file or directory as the contents endpoint lists it, without what is in it. */
export function contentShape(state: GitHubState, entry: TreeEntry, ref: string): Json {
  const isFile = entry.type === 'blob';
  const path = encodePath(entry.path);
  const url = `${state.api}/contents/${path}?ref=${encodeURIComponent(ref)}`;
  const git = `${state.api}/git/${isFile ? 'blobs' : 'trees'}/${entry.sha}`;
  const html = `${state.html}/${isFile ? 'blob' : 'tree'}/${ref}/${path}`;
  const raw = `https://raw.githubusercontent.com/${state.settings.fullName}/${ref}/${path}`;
  return {
    name: entry.path.slice(entry.path.lastIndexOf('/') + 1),
    path: entry.path,
    sha: entry.sha,
    size: entry.size ?? 0,
    url,
    html_url: html,
    git_url: git,
    download_url: isFile ? raw : null,
    type: isFile ? 'file' : 'dir',
    _links: { self: url, git, html },
  };
}
