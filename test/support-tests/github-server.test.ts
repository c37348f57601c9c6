import { Octokit } from '@octokit/rest';
import { afterEach, describe, expect, it } from 'vitest';
import { checkAnswer, findOperation } from '../support/github-contract.ts';
import { startGitHub, type GitHubOptions, type GitHubServer } from '../support/github-server.ts';

const FILES = { 'README.md': '# Blog\n', '_posts/2026-03-17-arxiv-daily.md': 'Yesterday.\n' };
const PATH = '_posts/2026-03-18-arxiv-daily.md';
const BRANCH = 'arxiv-daily/2026-03-18';
const MISSING = '0123456789abcdef0123456789abcdef01234567';

/** GitHub's description forgets that a label may have no description, in this one place. */
const MISTAKE = /requested_reviewers 201: body\/labels\/\d+\/description must be string/;

const started: GitHubServer[] = [];

afterEach(async () => {
  for (const github of started.splice(0)) {
    await github.close();
    expect(github.flaws.filter((flaw) => !MISTAKE.test(flaw))).toEqual([]);
  }
});

async function start(options: GitHubOptions = {}) {
  const github = await startGitHub({ files: FILES, checkAnswers: true, ...options });
  started.push(github);
  const { url: baseUrl, token: auth, owner, name: repo } = github;
  const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  return { github, at: { owner, repo }, rest: new Octokit({ baseUrl, auth, log }).rest };
}

type Started = Awaited<ReturnType<typeof start>>;

/** Status and text of the refusal; a promise that is kept fails the test. */
async function refused(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error) || !('status' in error)) throw new Error('It was not refused.');
  return `${String(error.status)} ${error.message}`;
}

/** A commit with one post on top of the default branch, that no ref points to. */
async function commitPost({ rest, at }: Started, content = 'Today.\n'): Promise<string> {
  const { data: base } = await rest.git.getRef({ ...at, ref: 'heads/main' });
  const { data: commit } = await rest.git.getCommit({ ...at, commit_sha: base.object.sha });
  const { data: blob } = await rest.git.createBlob({ ...at, content, encoding: 'utf-8' });
  const { data: tree } = await rest.git.createTree({
    ...at,
    base_tree: commit.tree.sha,
    tree: [{ path: PATH, mode: '100644', type: 'blob', sha: blob.sha }],
  });
  const parents = [commit.sha];
  const message = 'Add 2026-03-18';
  const { data: made } = await rest.git.createCommit({ ...at, message, tree: tree.sha, parents });
  return made.sha;
}

async function pushPost(on: Started, branch = BRANCH): Promise<string> {
  const sha = await commitPost(on);
  await on.rest.git.createRef({ ...on.at, ref: `refs/heads/${branch}`, sha });
  return sha;
}

async function openPull(on: Started, extra: { title?: string; draft?: boolean } = {}) {
  await pushPost(on);
  const given = { ...on.at, title: 'arXiv Daily', head: BRANCH, base: 'main', ...extra };
  return (await on.rest.pulls.create(given)).data;
}

type Init = Omit<RequestInit, 'headers'> & { headers?: Record<string, string> };

async function post(github: GitHubServer, path: string, init: Init = {}): Promise<Response> {
  const headers = { authorization: `token ${github.token}`, 'user-agent': 'test', ...init.headers };
  return fetch(`${github.url}/repos/lab/blog${path}`, { ...init, headers });
}

/** What a body is answered with, and what is said against it. */
async function send(path: string, body: unknown) {
  const { github } = await start();
  const answer = await post(github, path, { method: 'POST', body: JSON.stringify(body) });
  return { status: answer.status, violations: github.violations };
}

/** A tree of one entry on a base. */
async function createTree(entry: object, base = 'main^{tree}') {
  const on = await start();
  const base_tree = base === 'main^{tree}' ? await on.github.git('rev-parse', base) : base;
  const tree = { ...on.at, base_tree, tree: [entry] };
  return { on, work: on.rest.git.createTree(tree) };
}

describe('a pull request through the API', () => {
  it('ends in a sound repository with the post, the pull request and its details', async () => {
    const on = await start({ collaborators: ['ada'], teams: ['editors'], labels: ['arxiv-daily'] });
    const { github, rest, at } = on;
    const sha = await pushPost(on);
    const given = { ...at, title: 'arXiv Daily', body: 'Two papers.', head: BRANCH, base: 'main' };
    const { data: pull } = await rest.pulls.create(given);
    const issue = { ...at, issue_number: pull.number };
    await rest.issues.addLabels({ ...issue, labels: ['arxiv-daily', 'new'] });
    const people = { reviewers: ['ada'], team_reviewers: ['editors'] };
    const reviews = await rest.pulls.requestReviewers({
      ...at,
      pull_number: pull.number,
      ...people,
    });
    await rest.issues.addAssignees({ ...issue, assignees: ['lab', 'nobody'] });
    await rest.issues.createComment({ ...issue, body: 'A comment.' });

    expect(await github.git('fsck', '--strict')).toBe('');
    expect(await github.git('log', '--format=%an|%cn|%s', BRANCH)).toBe(
      'github-actions[bot]|GitHub|Add 2026-03-18\nlab|lab|The first commit',
    );
    expect(await github.git('show', `${BRANCH}:${PATH}`)).toBe('Today.');
    expect(await github.git('diff', '--name-status', 'main', BRANCH)).toBe(`A\t${PATH}`);
    expect(pull).toMatchObject({
      number: 1,
      commits: 1,
      changed_files: 1,
      additions: 1,
      mergeable: true,
    });
    expect(pull.head.sha).toBe(sha);
    expect(pull.user).toMatchObject({ login: 'github-actions[bot]', type: 'Bot' });
    expect(reviews.status).toBe(201);
    expect(github.pullRequests).toMatchObject([
      {
        state: 'open',
        body: 'Two papers.',
        labels: ['arxiv-daily', 'new'],
        reviewers: ['ada'],
        teamReviewers: ['editors'],
        assignees: ['lab'],
        comments: [{ author: 'github-actions[bot]', body: 'A comment.' }],
      },
    ]);
    expect(github.violations).toEqual([]);
    expect(github.requests.map(({ operation, status }) => `${operation ?? ''} ${status}`)).toEqual([
      'git/get-ref 200',
      'git/get-commit 200',
      'git/create-blob 201',
      'git/create-tree 201',
      'git/create-commit 201',
      'git/create-ref 201',
      'pulls/create 201',
      'issues/add-labels 200',
      'pulls/request-reviewers 201',
      'issues/add-assignees 201',
      'issues/create-comment 201',
    ]);
  });

  it('answers every other operation in the form that GitHub documents', async () => {
    const on = await start({ protectedBranches: ['main'], labels: ['old'] });
    const { github, rest, at } = on;
    const { number: pull_number } = await openPull(on);
    const { data: repository } = await rest.repos.get(at);
    expect(repository).toMatchObject({ default_branch: 'main', permissions: { push: true } });
    const { data: branch } = await rest.repos.getBranch({ ...at, branch: BRANCH });
    expect(branch).toMatchObject({ name: BRANCH, protected: false });
    const { data: rules } = await rest.repos.getBranchRules({ ...at, branch: 'main' });
    expect(rules.map(({ type }) => type)).toEqual(['pull_request']);
    const basehead = `main...${BRANCH}`;
    const { data: compared } = await rest.repos.compareCommitsWithBasehead({ ...at, basehead });
    expect(compared).toMatchObject({ status: 'ahead', ahead_by: 1, behind_by: 0 });
    expect(compared.files?.map(({ filename }) => filename)).toEqual([PATH]);
    const { data: commits } = await rest.repos.listCommits({ ...at, sha: BRANCH, path: PATH });
    expect(commits.map(({ author }) => author?.login)).toEqual(['github-actions[bot]']);
    const { data: refs } = await rest.git.listMatchingRefs({ ...at, ref: 'heads/arxiv-daily/' });
    expect(refs.map(({ ref }) => ref)).toEqual([`refs/heads/${BRANCH}`]);
    const { data: files } = await rest.pulls.listFiles({ ...at, pull_number });
    expect(files.map(({ filename, status }) => `${status} ${filename}`)).toEqual([`added ${PATH}`]);
    const { data: labels } = await rest.issues.listLabelsForRepo(at);
    expect(labels.map(({ name }) => name)).toEqual(['old']);
    await rest.issues.createLabel({ ...at, name: 'arXiv: daily?', color: 'aa0000' });
    const { data: label } = await rest.issues.getLabel({ ...at, name: 'arXiv: daily?' });
    expect(label.color).toBe('aa0000');
    expect((await rest.issues.listComments({ ...at, issue_number: 1 })).data).toEqual([]);
    await rest.git.deleteRef({ ...at, ref: `heads/${BRANCH}` });
    const { data: closed } = await rest.pulls.get({ ...at, pull_number });
    expect(closed).toMatchObject({ state: 'closed', merged: false });
    expect(github.violations).toEqual([]);
  });

  it('signs the commits of a bot that names no author, and no others', async () => {
    const on = await start();
    const sha = await commitPost(on);
    const { data: signed } = await on.rest.git.getCommit({ ...on.at, commit_sha: sha });
    const author = { name: 'Ada', email: 'ada@example.org' };
    const given = { ...on.at, message: 'By hand', tree: signed.tree.sha, author };
    const { data: unsigned } = await on.rest.git.createCommit(given);
    expect(signed.verification.verified).toBe(true);
    expect(unsigned.verification.verified).toBe(false);
  });
});

describe('who asks, and for what', () => {
  it('refuses a wrong token, no token, and no User-Agent', async () => {
    const { github } = await start();
    const wrong = await post(github, '', { headers: { authorization: 'token ghs_wrong' } });
    expect(wrong.status).toBe(401);
    expect(await wrong.json()).toMatchObject({ message: 'Bad credentials', status: '401' });
    const none = await post(github, '', { headers: { authorization: '' } });
    expect([none.status, await none.text()]).toEqual([
      401,
      expect.stringContaining('Requires auth'),
    ]);
    const agent = await post(github, '', { headers: { 'user-agent': '' } });
    expect([agent.status, await agent.text()]).toEqual([
      403,
      expect.stringContaining('User-Agent'),
    ]);
  });

  it('answers 404 for another repository, which is no violation', async () => {
    const { github, rest } = await start();
    expect(await refused(rest.repos.get({ owner: 'lab', repo: 'other' }))).toContain(
      '404 Not Found',
    );
    expect(github.violations).toEqual([]);
  });

  it('refuses what the permissions do not cover and names what would', async () => {
    const { rest, at, github } = await start({
      permissions: { contents: 'read', pullRequests: 'none' },
    });
    const blob = rest.git.createBlob({ ...at, content: 'x' });
    expect(await refused(blob)).toContain('403 Resource not accessible by integration');
    expect(await refused(rest.pulls.list(at))).toContain('403 Resource not accessible');
    const answer = await post(github, '/pulls');
    expect(answer.headers.get('x-accepted-github-permissions')).toBe('pull_requests=read');
    expect((await rest.git.getRef({ ...at, ref: 'heads/main' })).status).toBe(200);
  });

  it('refuses pull requests of Actions where the setting is off, and of nobody else', async () => {
    const text = '403 GitHub Actions is not permitted to create or approve pull requests.';
    expect(await refused(openPull(await start({ mayOpenPullRequests: false })))).toContain(text);
    const app = await start({ mayOpenPullRequests: false, login: 'our-app[bot]' });
    expect((await openPull(app)).user.login).toBe('our-app[bot]');
  });

  it('reads an archived repository and refuses to write to it', async () => {
    const { rest, at } = await start({ archived: true });
    expect((await rest.repos.get(at)).data.archived).toBe(true);
    expect(await refused(rest.git.createBlob({ ...at, content: 'x' }))).toContain(
      '403 Repository was arch',
    );
  });

  it('answers 409 for the git database of an empty repository, and takes a first file', async () => {
    const github = await startGitHub({ checkAnswers: true });
    started.push(github);
    const { owner, name: repo, url: baseUrl, token: auth } = github;
    const { rest } = new Octokit({ baseUrl, auth });
    const at = { owner, repo };
    const empty = '409 Git Repository is empty.';
    expect(await refused(rest.git.getRef({ ...at, ref: 'heads/main' }))).toContain(empty);
    expect(await refused(rest.git.createBlob({ ...at, content: 'x' }))).toContain(empty);
    expect(await refused(rest.repos.listCommits(at))).toContain(empty);
    expect(await refused(rest.repos.getContent({ ...at, path: 'a' }))).toContain(
      '404 This repository',
    );
    const content = Buffer.from('# Blog\n').toString('base64');
    const file = { ...at, path: 'README.md', message: 'First', content };
    expect((await rest.repos.createOrUpdateFileContents(file)).status).toBe(201);
    expect(await github.readFile('main', 'README.md')).toBe('# Blog\n');
  });
});

describe('what GitHub does not document', () => {
  it.each([
    ['an unknown key', '/git/refs', { ref: 'refs/heads/x', sha: MISSING, colour: 'red' }, /colour/],
    ['a wrong type', '/git/refs', { ref: 'refs/heads/x', sha: 7 }, /body\/sha must be string/],
    ['a missing key', '/git/refs', { ref: 'refs/heads/x' }, /required property 'sha'/],
    [
      'a wrong choice',
      '/git/trees',
      { tree: [{ path: 'a', mode: '100640', content: '' }] },
      /mode/,
    ],
    ['a key that is too deep', '/issues/1/labels', { labels: [{ name: 'a', size: 1 }] }, /size/],
    ['no object', '/pulls', ['title'], /must be object/],
  ])('is a violation and refused: %s', async (_, path, body, violation) => {
    const { status, violations } = await send(path, body);
    expect(status).toBe(422);
    expect(violations.join('\n')).toMatch(violation);
  });

  it('is a violation and not there: a path, a method', async () => {
    const { github } = await start();
    expect((await post(github, '/gits/refs')).status).toBe(404);
    expect((await post(github, '/pulls/1', { method: 'DELETE' })).status).toBe(404);
    expect(github.violations).toEqual([
      "GET /repos/lab/blog/gits/refs: GitHub's description has no such operation",
      "DELETE /repos/lab/blog/pulls/1: GitHub's description has no such operation",
    ]);
  });

  it('is a violation: a query parameter that is unknown or has a wrong value', async () => {
    const { github } = await start();
    expect((await post(github, '/pulls?state=merged&author=x&per_page=ten')).status).toBe(200);
    expect(github.violations).toHaveLength(3);
  });

  it('is refused with 400: a body that is no JSON', async () => {
    const { github } = await start();
    const answer = await post(github, '/git/refs', { method: 'POST', body: '{"ref":' });
    expect(answer.status).toBe(400);
    expect(github.violations).not.toEqual([]);
  });
});

describe('the check of answers', () => {
  it('finds what GitHub would not say', () => {
    const operation = findOperation('GET', '/repos/lab/blog/git/ref/heads%2Fmain');
    if (operation === undefined) throw new Error('There is no such operation.');
    expect(operation.parameters).toEqual({ owner: 'lab', repo: 'blog', ref: 'heads/main' });
    expect(checkAnswer(operation, 200, { ref: 7 }).join()).toMatch(
      /required property 'node_id'.*must be string/,
    );
    expect(checkAnswer(operation, 201, {})).toEqual(['status 201 is not documented']);
  });
});

describe('refs', () => {
  it('are found exactly or by prefix, percent-encoded or not', async () => {
    const on = await start();
    await pushPost(on);
    const { rest, at, github } = on;
    expect((await rest.git.getRef({ ...at, ref: `heads/${BRANCH}` })).data.ref).toBe(
      `refs/heads/${BRANCH}`,
    );
    expect((await post(github, `/git/ref/heads/${BRANCH}`)).status).toBe(200);
    expect(await refused(rest.git.getRef({ ...at, ref: 'heads/arxiv-daily' }))).toContain('404');
    expect((await rest.git.listMatchingRefs({ ...at, ref: 'heads/none' })).data).toEqual([]);
  });

  it.each([
    ['a ref that exists', 'refs/heads/main', '', 'Reference already exists'],
    ['an object that does not', 'refs/heads/x', MISSING, 'Object does not exist'],
    ['half an id', 'refs/heads/x', 'abc', 'exactly 40 characters'],
    ['a short name', 'main', '', 'at least three slash-separated'],
    ['a name git cannot hold', 'refs/heads/a..b', '', 'not a valid ref name'],
    ['a name below a branch', 'refs/heads/main/x', '', 'Reference update failed'],
  ])('are not created from %s', async (_, ref, given, message) => {
    const on = await start();
    const sha = given === '' ? await on.github.git('rev-parse', 'main') : given;
    const answer = await refused(on.rest.git.createRef({ ...on.at, ref, sha }));
    expect(answer).toMatch(/^422 /);
    expect(answer).toContain(message);
  });

  it('move forward, and elsewhere only by force', async () => {
    const on = await start();
    const { rest, at, github } = on;
    const sha = await pushPost(on);
    const ref = `heads/${BRANCH}`;
    const other = await commitPost(on, 'Another.\n');
    expect(await refused(rest.git.updateRef({ ...at, ref, sha: other }))).toContain(
      '422 Update is not a fast forward',
    );
    expect(await github.git('rev-parse', BRANCH)).toBe(sha);
    await rest.git.updateRef({ ...at, ref, sha: other, force: true });
    expect(await github.git('rev-parse', BRANCH)).toBe(other);
    expect(await refused(rest.git.updateRef({ ...at, ref: 'heads/none', sha }))).toContain(
      '422 Reference does not exist',
    );
    expect(await refused(rest.git.deleteRef({ ...at, ref: 'heads/none' }))).toContain(
      '422 Reference does',
    );
  });

  it('do not move where a rule protects the branch', async () => {
    const on = await start({ protectedBranches: ['main'] });
    const { rest, at, github } = on;
    const sha = await commitPost(on);
    const before = await github.git('rev-parse', 'main');
    const rule = 'Repository rule violations found';
    expect(await refused(rest.git.updateRef({ ...at, ref: 'heads/main', sha }))).toContain(
      `422 ${rule}`,
    );
    const content = Buffer.from('x').toString('base64');
    const file = { ...at, path: 'new.md', message: 'New', content };
    expect(await refused(rest.repos.createOrUpdateFileContents(file))).toContain(`409 ${rule}`);
    expect(await refused(rest.git.deleteRef({ ...at, ref: 'heads/main' }))).toContain(rule);
    expect(await github.git('rev-parse', 'main')).toBe(before);
  });

  it('do not bring in workflows, which the token has no permission for', async () => {
    const on = await start();
    const content = Buffer.from('on: push').toString('base64');
    const file = { ...on.at, path: '.github/workflows/a.yml', message: 'A workflow', content };
    expect(await refused(on.rest.repos.createOrUpdateFileContents(file))).toContain('403 Resource');
  });
});

describe('trees, blobs and commits', () => {
  it('take inline content and deletions, keep the rest', async () => {
    const { on, work } = await createTree({ path: 'a/b.md', mode: '100644', content: 'é\n' });
    const { data: added } = await work;
    expect(await on.github.git('show', `${added.sha}:a/b.md`)).toBe('é');
    const entry = { path: 'README.md', mode: '100644' as const, type: 'blob' as const, sha: null };
    const given = { ...on.at, base_tree: added.sha, tree: [entry] };
    const { data: removed } = await on.rest.git.createTree(given);
    expect(await on.github.git('ls-tree', '-r', '--name-only', removed.sha)).toBe(
      '_posts/2026-03-17-arxiv-daily.md\na/b.md',
    );
  });

  it.each([
    ['a missing path is deleted', { path: 'none.md', mode: '100644', sha: null }, 'BadObjectState'],
    ['a path leaves the tree', { path: '../a', mode: '100644', content: '' }, 'malformed path'],
    ['a path is absolute', { path: '/a', mode: '100644', content: '' }, 'malformed path'],
    ['a path is in .git', { path: '.git/config', mode: '100644', content: '' }, 'malformed path'],
    ['there is no mode', { path: 'a', content: '' }, 'valid tree.mode'],
    ['there is neither content nor object', { path: 'a', mode: '100644' }, 'either tree.sha or'],
    [
      'there are both',
      { path: 'a', mode: '100644', sha: MISSING, content: '' },
      'either tree.sha or',
    ],
    ['the object is missing', { path: 'a', mode: '100644', sha: MISSING }, 'is not a valid blob'],
  ])('are refused where %s', async (_, entry, message) => {
    const { work } = await createTree(entry);
    const answer = await refused(work);
    expect(answer).toContain(message);
    expect(answer).toMatch(/^422 /);
  });

  it('are refused on a base that is no tree', async () => {
    const { work } = await createTree({ path: 'a', mode: '100644', content: '' }, MISSING);
    expect(await refused(work)).toContain('422 base_tree is not a valid tree oid');
  });

  it('are listed at a ref, at a path of a ref, and below', async () => {
    const { rest, at } = await start();
    const { data: root } = await rest.git.getTree({ ...at, tree_sha: 'main' });
    expect(root.tree.map(({ path }) => path)).toEqual(['README.md', '_posts']);
    const { data: all } = await rest.git.getTree({ ...at, tree_sha: 'main', recursive: '1' });
    expect(all.tree.map(({ path }) => path)).toContain('_posts/2026-03-17-arxiv-daily.md');
    const { data: posts } = await rest.git.getTree({ ...at, tree_sha: 'main:_posts' });
    expect(posts.tree.map(({ path, size }) => [path, size])).toEqual([
      ['2026-03-17-arxiv-daily.md', 11],
    ]);
    expect(await refused(rest.git.getTree({ ...at, tree_sha: 'main:none' }))).toContain('404');
  });

  it('hold bytes: what goes in as base64 comes out the same', async () => {
    const { rest, at } = await start();
    const bytes = Buffer.from([0, 255, 10, 13, 195, 40]);
    const given = { ...at, content: bytes.toString('base64'), encoding: 'base64' };
    const { data: blob } = await rest.git.createBlob(given);
    const { data: read } = await rest.git.getBlob({ ...at, file_sha: blob.sha });
    expect(Buffer.from(read.content, 'base64')).toEqual(bytes);
    const bad = rest.git.createBlob({ ...at, content: 'no base64!', encoding: 'base64' });
    expect(await refused(bad)).toContain('422');
  });

  it('are needed for a commit: a tree and parents that exist', async () => {
    const { rest, at, github } = await start();
    const tree = await github.git('rev-parse', 'main^{tree}');
    const commit = { ...at, message: 'x', tree };
    expect(await refused(rest.git.createCommit({ ...commit, tree: MISSING }))).toContain(
      '422 Tree SHA',
    );
    expect(await refused(rest.git.createCommit({ ...commit, parents: [MISSING] }))).toContain(
      '422 Parent',
    );
  });
});

describe('a tree of more entries than fit', () => {
  it('is cut off, and says so, where it is asked for with all below', async () => {
    const files = { 'a/1.md': '1', 'a/2.md': '2', 'b.md': '3' };
    const { rest, at } = await start({ files, treeLimit: 2 });
    const whole = await rest.git.getTree({ ...at, tree_sha: 'main' });
    expect(whole.data).toMatchObject({ truncated: false, tree: [{ path: 'a' }, { path: 'b.md' }] });
    const cut = await rest.git.getTree({ ...at, tree_sha: 'main', recursive: '1' });
    expect(cut.data).toMatchObject({ truncated: true, tree: [{ path: 'a' }, { path: 'a/1.md' }] });
  });
});

describe('contents', () => {
  it('are a file, a directory or the bytes themselves', async () => {
    const { rest, at } = await start();
    const path = '_posts/2026-03-17-arxiv-daily.md';
    const { data: file } = await rest.repos.getContent({ ...at, path, ref: 'main' });
    if (!('content' in file)) throw new Error('It is no file.');
    expect(Buffer.from(file.content, 'base64').toString()).toBe('Yesterday.\n');
    const { data: directory } = await rest.repos.getContent({ ...at, path: '_posts' });
    expect(Array.isArray(directory) && directory.map((one) => one.path)).toEqual([path]);
    const { data: root } = await rest.repos.getContent({ ...at, path: '' });
    expect(Array.isArray(root) && root.map(({ type, name }) => `${type} ${name}`)).toEqual([
      'file README.md',
      'dir _posts',
    ]);
    const raw = await rest.repos.getContent({ ...at, path, mediaType: { format: 'raw+json' } });
    expect(raw.data).toBe('Yesterday.\n');
    expect(await refused(rest.repos.getContent({ ...at, path: 'none' }))).toContain(
      '404 Not Found',
    );
    const missing = rest.repos.getContent({ ...at, path, ref: 'none' });
    expect(await refused(missing)).toContain('404 No commit found for the ref none');
  });

  it('are replaced only by who knows what is there', async () => {
    const { rest, at, github } = await start();
    const content = Buffer.from('New.\n').toString('base64');
    const file = { ...at, path: 'README.md', message: 'New', content };
    expect(await refused(rest.repos.createOrUpdateFileContents(file))).toContain(
      '422 Invalid request',
    );
    const wrong = rest.repos.createOrUpdateFileContents({ ...file, sha: MISSING });
    expect(await refused(wrong)).toContain('409');
    const sha = await github.git('rev-parse', 'main:README.md');
    expect((await rest.repos.createOrUpdateFileContents({ ...file, sha })).status).toBe(200);
    expect(await github.readFile('main', 'README.md')).toBe('New.\n');
    const nowhere = rest.repos.createOrUpdateFileContents({ ...file, sha, branch: 'none' });
    expect(await refused(nowhere)).toContain('404 Branch none not found');
  });
});

describe('a pull request', () => {
  it.each([
    ['its head is missing', { head: 'none' }, '"field":"head","code":"invalid"'],
    ["its head is somebody else's", { head: `other:${BRANCH}` }, '"field":"head"'],
    ['its base is missing', { base: 'none' }, '"field":"base","code":"invalid"'],
    ['it has no title', { title: '' }, '"code":"missing_field"'],
    ['its title is too long', { title: 'x'.repeat(257) }, 'title is too long'],
    ['its body is too long', { body: '😀'.repeat(65_537) }, 'body is too long'],
    ['its base has the same commits', { head: 'main' }, 'No commits between main and main'],
  ])('is not opened where %s', async (_, extra, message) => {
    const on = await start();
    await pushPost(on);
    const given = { ...on.at, title: 'T', head: BRANCH, base: 'main', ...extra };
    const answer = await refused(on.rest.pulls.create(given));
    expect(answer).toMatch(/^422 Validation Failed/);
    expect(answer).toContain(message);
    expect(on.github.pullRequests).toEqual([]);
  });

  it('is not opened on the base itself under another name', async () => {
    const { rest, at, github } = await start();
    const sha = await github.git('rev-parse', 'main');
    await rest.git.createRef({ ...at, ref: 'refs/heads/x', sha });
    const work = rest.pulls.create({ ...at, title: 'T', head: 'x', base: 'main' });
    expect(await refused(work)).toContain('No commits between main and x');
  });

  it('is not opened twice, but again after it was closed', async () => {
    const on = await start();
    await openPull(on);
    const given = { ...on.at, title: 'T', head: `lab:${BRANCH}`, base: 'main' };
    const twice = on.rest.pulls.create(given);
    expect(await refused(twice)).toContain(`A pull request already exists for lab:${BRANCH}.`);
    on.github.closePullRequest(1);
    expect((await on.rest.pulls.create(given)).data.number).toBe(2);
  });

  it('takes a title of 256 and a body of 65,536 code points', async () => {
    const on = await start();
    await pushPost(on);
    const long = { title: 'é'.repeat(256), body: '😀'.repeat(65_536) };
    const { data } = await on.rest.pulls.create({ ...on.at, head: BRANCH, base: 'main', ...long });
    expect(data.body).toBe(long.body);
  });

  it('is a draft where the plan has drafts', async () => {
    expect((await openPull(await start(), { draft: true })).draft).toBe(true);
    const plain = await start({ mayOpenDrafts: false });
    expect(await refused(openPull(plain, { draft: true }))).toContain(
      '422 Draft pull requests are not',
    );
  });

  it('follows its branch', async () => {
    const on = await start({ collaborators: ['ada'] });
    const { number: pull_number } = await openPull(on);
    const sha = await on.github.commitFiles(BRANCH, { [PATH]: 'Proof-read.\n' }, 'Proof-read');
    const { data: pull } = await on.rest.pulls.get({ ...on.at, pull_number });
    expect(pull).toMatchObject({ commits: 2, changed_files: 1 });
    expect(pull.head.sha).toBe(sha);
    const { data: commits } = await on.rest.repos.listCommits({ ...on.at, sha: BRANCH });
    expect(commits.map(({ author }) => author?.login)).toEqual([
      'ada',
      'github-actions[bot]',
      'lab',
    ]);
  });

  it('is merged by a person, by the token, or by a push to the base; closed by a reset', async () => {
    for (const method of ['merge', 'squash'] as const) {
      const { github, ...on } = await start({ protectedBranches: ['main'] });
      await openPull({ github, ...on });
      await github.mergePullRequest(1, method);
      expect(await github.readFile('main', PATH)).toBe('Today.\n');
      expect(github.pullRequests).toMatchObject([{ state: 'closed', merged: true }]);
      expect((await on.rest.pulls.listFiles({ ...on.at, pull_number: 1 })).data).toHaveLength(1);
    }
    const on = await start();
    await openPull(on);
    const { data: merged } = await on.rest.pulls.merge({
      ...on.at,
      pull_number: 1,
      merge_method: 'rebase',
    });
    expect(await on.github.git('rev-parse', 'main')).toBe(merged.sha);
    const again = on.rest.pulls.merge({ ...on.at, pull_number: 1 });
    expect(await refused(again)).toContain('405 Pull Request is not mergeable');

    const pushed = await start();
    await openPull(pushed);
    await pushed.github.git('update-ref', 'refs/heads/main', BRANCH);
    expect(pushed.github.pullRequests).toMatchObject([{ state: 'closed', merged: true }]);

    const reset = await start();
    await openPull(reset);
    await reset.github.git('update-ref', `refs/heads/${BRANCH}`, 'main');
    expect(reset.github.pullRequests).toMatchObject([{ state: 'closed', merged: false }]);
  });

  it('that conflicts says so and is not merged', async () => {
    const on = await start();
    await openPull(on);
    await on.github.commitFiles('main', { [PATH]: 'By hand.\n' }, 'By hand');
    const { data: pull } = await on.rest.pulls.get({ ...on.at, pull_number: 1 });
    expect([pull.mergeable, pull.mergeable_state]).toEqual([false, 'dirty']);
    expect(await refused(on.rest.pulls.merge({ ...on.at, pull_number: 1 }))).toContain('405');
    await expect(on.github.mergePullRequest(1, 'squash')).rejects.toThrow('conflicts');
  });

  it('is changed, closed and opened again, but not once its branch is gone', async () => {
    const on = await start();
    await openPull(on);
    const pull = { ...on.at, pull_number: 1 };
    const { data: changed } = await on.rest.pulls.update({ ...pull, title: 'New', body: 'Text' });
    expect(changed).toMatchObject({ title: 'New', body: 'Text', state: 'open' });
    await on.rest.pulls.update({ ...pull, state: 'closed' });
    expect((await on.rest.pulls.update({ ...pull, state: 'open' })).data.state).toBe('open');
    await on.rest.git.deleteRef({ ...on.at, ref: `heads/${BRANCH}` });
    expect(await refused(on.rest.pulls.update({ ...pull, state: 'open' }))).toContain(
      'has been deleted',
    );
  });

  it('takes reviewers that may review, and none else', async () => {
    const on = await start({ collaborators: ['ada'], login: 'lab' });
    const { number: pull_number } = await openPull(on);
    const pull = { ...on.at, pull_number };
    const only = '422 Reviews may only be requested from collaborators.';
    expect(
      await refused(on.rest.pulls.requestReviewers({ ...pull, reviewers: ['ada', 'eve'] })),
    ).toContain(only);
    expect(
      await refused(on.rest.pulls.requestReviewers({ ...pull, team_reviewers: ['x'] })),
    ).toContain(only);
    expect(
      await refused(on.rest.pulls.requestReviewers({ ...pull, reviewers: ['lab'] })),
    ).toContain('422 Review cannot be requested from pull request author.');
    expect(on.github.pullRequests[0]?.reviewers).toEqual([]);
  });

  it('of a stranger has the same branch name and another repository', async () => {
    const on = await start();
    const number = await on.github.openForkPullRequest({ branch: BRANCH, title: 'Mine' });
    const { data: pull } = await on.rest.pulls.get({ ...on.at, pull_number: number });
    expect(pull.head.repo.full_name).toBe('stranger/blog');
    expect([pull.head.ref, pull.user.login]).toEqual([BRANCH, 'stranger']);
    const ours = await on.rest.pulls.list({ ...on.at, head: `lab:${BRANCH}` });
    const theirs = await on.rest.pulls.list({ ...on.at, head: `stranger:${BRANCH}` });
    const unfiltered = await on.rest.pulls.list({ ...on.at, head: 'none' });
    expect([ours, theirs, unfiltered].map(({ data }) => data.length)).toEqual([0, 1, 1]);
    expect((await openPull(on)).number).toBe(2);
  });

  it('is listed by state, base and order, a page at a time', async () => {
    const { github, rest, at } = await start();
    for (const number of [1, 2, 3]) {
      await github.openForkPullRequest({ branch: `b${number}`, title: `T${number}` });
    }
    github.closePullRequest(2);
    const numbers = async (given: Parameters<typeof rest.pulls.list>[0]) =>
      (await rest.pulls.list(given)).data.map(({ number }) => number);
    expect(await numbers(at)).toEqual([3, 1]);
    expect(await numbers({ ...at, state: 'closed' })).toEqual([2]);
    expect(await numbers({ ...at, state: 'all', direction: 'asc' })).toEqual([1, 2, 3]);
    expect(await numbers({ ...at, base: 'other' })).toEqual([]);
    const first = await rest.pulls.list({ ...at, state: 'all', per_page: 2 });
    expect(first.data.map(({ number }) => number)).toEqual([3, 2]);
    expect(first.headers.link).toMatch(/per_page=2&page=2>; rel="next", <[^>]*page=2>; rel="last"/);
    expect(await numbers({ ...at, state: 'all', per_page: 2, page: 2 })).toEqual([1]);
  });

  it('has labels that are made where they are missing, whatever their case', async () => {
    const on = await start({ labels: ['ArXiv'] });
    const { number: issue_number } = await openPull(on);
    const { data } = await on.rest.issues.addLabels({
      ...on.at,
      issue_number,
      labels: ['arxiv', 'x'],
    });
    expect(data.map(({ name }) => name)).toEqual(['ArXiv', 'x']);
    const again = on.rest.issues.createLabel({ ...on.at, name: 'X' });
    expect(await refused(again)).toContain('already_exists');
    expect(await refused(on.rest.issues.getLabel({ ...on.at, name: 'none' }))).toContain('404');
    const nowhere = on.rest.issues.addLabels({ ...on.at, issue_number: 9, labels: ['x'] });
    expect(await refused(nowhere)).toContain('404');
  });
});

describe('auto-merge', () => {
  const QUERY = `mutation ($id: ID!, $mergeMethod: PullRequestMergeMethod!) {
    enablePullRequestAutoMerge(input: { pullRequestId: $id, mergeMethod: $mergeMethod }) {
      pullRequest { number } } }`;

  const enable = async (options: GitHubOptions, id?: string) => {
    const on = await start(options);
    const { github } = on;
    const pull = await openPull(on);
    const { graphql } = new Octokit({ baseUrl: github.url, auth: github.token });
    const work = graphql(QUERY, { id: id ?? pull.node_id, mergeMethod: 'SQUASH' });
    const failure = await work.then(() => '', String);
    expect(github.violations).toEqual([]);
    return { failure, record: github.pullRequests[0] };
  };

  it.each([
    ['the repository does not allow it', {}, 'Auto merge is not allowed for this repository'],
    ['nothing is left to wait for', { autoMergeAllowed: true }, 'is in clean status'],
  ])('is refused where %s', async (_, options, message) => {
    expect((await enable(options)).failure).toContain(message);
  });

  it('is refused for a pull request that is not there', async () => {
    expect((await enable({ autoMergeAllowed: true }, 'PR_x')).failure).toContain(
      'Could not resolve',
    );
  });

  it('is noted where a rule makes the merge wait', async () => {
    const { failure, record } = await enable({
      autoMergeAllowed: true,
      protectedBranches: ['main'],
    });
    expect([failure, record?.autoMerge]).toEqual(['', 'squash']);
  });

  it('is all that is answered: any other query is a violation', async () => {
    const { github } = await start();
    const { graphql } = new Octokit({ baseUrl: github.url, auth: github.token });
    await expect(graphql('{ viewer { login } }')).rejects.toThrow(
      'enablePullRequestAutoMerge alone',
    );
    expect(github.violations).toHaveLength(1);
  });
});

describe('a fault', () => {
  it('is an answer instead of the effect, told by operation', async () => {
    const on = await start();
    const headers = { 'retry-after': '7' };
    const stop = on.github.intercept(({ operation }) =>
      operation === 'git/create-ref' ? { status: 503, body: '<html>', headers } : undefined,
    );
    const sha = await commitPost(on);
    const given = { ...on.at, ref: `refs/heads/${BRANCH}`, sha };
    expect(await refused(on.rest.git.createRef(given))).toContain('503');
    expect(on.github.requests.at(-1)).toMatchObject({ operation: 'git/create-ref', status: 503 });
    expect(await on.github.git('branch', '--list', BRANCH)).toBe('');
    stop();
    expect((await on.rest.git.createRef(given)).status).toBe(201);
  });

  it('can come after the effect', async () => {
    const on = await start();
    await pushPost(on);
    on.github.intercept(({ operation }) =>
      operation === 'pulls/create' ? { afterEffect: 502 } : undefined,
    );
    const given = { ...on.at, title: 'T', head: BRANCH, base: 'main' };
    expect(await refused(on.rest.pulls.create(given))).toContain('502');
    expect(on.github.pullRequests).toHaveLength(1);
  });

  it('can cut the connection, before or after the effect', async () => {
    const on = await start();
    const { github, rest, at } = on;
    const sha = await github.git('rev-parse', 'main');
    github.intercept(({ index }) => (index === 0 ? 'reset' : { afterEffect: 'reset' }));
    await expect(rest.git.createRef({ ...at, ref: 'refs/heads/a', sha })).rejects.toThrow();
    await expect(rest.git.createRef({ ...at, ref: 'refs/heads/b', sha })).rejects.toThrow();
    expect(github.requests.map(({ status }) => status)).toEqual([0, 0]);
    expect(await github.git('for-each-ref', '--format=%(refname:short)', 'refs/heads')).toBe(
      'b\nmain',
    );
  });

  it.each([
    ['cut-body', /terminated|closed|aborted/],
    ['slow-body', /timeout/],
    ['half-json', /JSON/],
    ['html', /JSON/],
  ] as const)('can spoil the answer after the effect: %s', async (afterEffect, message) => {
    const { github } = await start();
    const sha = await github.git('rev-parse', 'main');
    github.intercept(() => ({ afterEffect }));
    const ask = async () => {
      const given = { ref: 'refs/heads/a', sha };
      const answer = await fetch(`${github.url}/repos/lab/blog/git/refs`, {
        method: 'POST',
        headers: { authorization: `token ${github.token}` },
        body: JSON.stringify(given),
        signal: AbortSignal.timeout(1000),
      });
      expect(answer.status).toBe(201);
      return answer.json();
    };
    await expect(ask()).rejects.toThrow(message);
    expect(await github.git('rev-parse', 'a')).toBe(sha);
  });

  it('can be silence, which close ends', async () => {
    const github = await startGitHub({ files: FILES });
    github.intercept(() => 'slow');
    const silence = post(github, '');
    const early = post(github, '', { signal: AbortSignal.timeout(50) });
    await expect(early).rejects.toThrow();
    const ended = expect(silence).rejects.toThrow();
    await github.close();
    await ended;
  });
});

describe('the repository', () => {
  it("does not see the developer's configuration", async () => {
    const { github } = await start();
    const config = await github.git('config', '--list', '--show-origin');
    expect(
      config
        .split('\n')
        .every((line) => line.startsWith('file:config') || line.includes(github.directory)),
    ).toBe(true);
    expect(await github.git('log', '-1', '--format=%an <%ae>', 'main')).toMatch(/^lab <\d+\+lab@/);
  });

  it('counts the hour and names each request, as GitHub does', async () => {
    const { github } = await start();
    const { headers } = await post(github, '');
    expect(headers.get('x-ratelimit-remaining')).toBe('999');
    expect(headers.get('x-github-request-id')).not.toBeNull();
  });

  it('lets one of several racing requests win', async () => {
    const on = await start();
    const { number: pull_number } = await openPull(on);
    const merge = () => on.rest.pulls.merge({ ...on.at, pull_number });
    const results = await Promise.allSettled([merge(), merge(), merge()]);
    const states = results.map(({ status }) => status).toSorted();
    expect(states).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(await on.github.git('rev-list', '--merges', '--count', 'main')).toBe('1');
  });
});
