import { expect, test } from 'vitest';
import { readSamplePapers, SAMPLE_DAY } from '../support/sample-papers.ts';
import { useWorld } from '../support/use-world.ts';
import { WORLD_KEY } from '../support/world.ts';

const BRANCH = `arxiv-daily/${SAMPLE_DAY}`;
const POST = `_posts/${SAMPLE_DAY}-arxiv-daily.md`;
const announced = readSamplePapers().filter(({ kind }) => kind === 'new');

const begin = useWorld();

test('a morning ends in one branch, one commit and one pull request with every paper', async () => {
  const { arxiv, github, messages, run } = await begin();
  const { exitCode, log, outputs, summary } = await run();

  expect(log).toContain('published: Published 2026-03-18 (12 papers).');
  expect(exitCode).toBe(0);
  expect(outputs).toMatchObject({
    status: 'published',
    days: `["${SAMPLE_DAY}"]`,
    'post-path': POST,
    announced: '12',
    papers: '12',
    skipped: '0',
    failed: '0',
    flagged: '2',
    'pull-request-number': '1',
    'pull-request-url': 'https://github.com/lab/blog/pull/1',
  });
  expect(await github.git('branch', '--format=%(refname:short)')).toBe(`${BRANCH}\nmain`);
  expect(await github.git('rev-list', `main..${BRANCH}`)).toBe(outputs['commit-sha']);
  expect(await github.git('diff', '--name-only', 'main', BRANCH)).toBe(POST);
  await github.git('fsck', '--strict');
  expect(github.pullRequests).toHaveLength(1);
  expect(github.pullRequests[0]).toMatchObject({
    title: 'arXiv Daily 2026-03-18: 12 papers',
    head: BRANCH,
    base: 'main',
    labels: ['arxiv-daily'],
    draft: false,
  });

  const post = await github.readFile(BRANCH, POST);
  for (const { id } of announced) expect(post).toContain(`https://arxiv.org/abs/${id}`);
  expect(post.match(/^## <a id="p-/gm)).toHaveLength(announced.length);
  expect(summary).toContain(github.pullRequests[0]?.body);
  // Titles are shown as the page shows them.
  expect(summary).toContain('GateLet: ℓ₁-Gated Sub-Band');

  // One more tries to have the planted number mended.
  expect(messages.requests).toHaveLength(announced.length + 1);
  expect(arxiv.violations).toEqual([]);
  expect(github.violations).toEqual([]);
  const writes = github.requests.filter(({ method }) => method !== 'GET');
  expect(writes.length).toBeLessThanOrEqual(8);
});

test('a second run asks nothing of the model and writes nothing', async () => {
  const { github, messages, run } = await begin();
  await run();
  const [models, requests] = [messages.requests.length, github.requests.length];
  const head = await github.git('rev-parse', BRANCH);

  const { exitCode, outputs, log } = await run();

  expect(exitCode).toBe(0);
  expect(outputs).toMatchObject({ status: 'unchanged', days: '[]' });
  expect(log).toContain('2026-03-18 has its post or pull request already.');
  expect(messages.requests).toHaveLength(models);
  expect(github.requests.slice(requests).filter(({ method }) => method !== 'GET')).toEqual([]);
  expect(await github.git('rev-parse', BRANCH)).toBe(head);
});

test.each(['merged', 'closed'] as const)('a day that is %s does not come back', async (how) => {
  const { github, messages, run } = await begin();
  await run();
  if (how === 'merged') await github.mergePullRequest(1, 'squash');
  else github.closePullRequest(1);
  await github.git('update-ref', '-d', `refs/heads/${BRANCH}`);
  const asked = messages.requests.length;

  expect((await run()).outputs['status']).toBe('unchanged');
  expect(github.pullRequests).toHaveLength(1);
  expect(messages.requests).toHaveLength(asked);
});

test("a stranger's pull request of the same branch name is neither taken for ours nor touched", async () => {
  const { github, run } = await begin();
  await github.openForkPullRequest({ branch: BRANCH, title: 'Look at me' });
  const { outputs } = await run();
  expect(outputs['status']).toBe('published');
  expect(outputs['pull-request-number']).toBe('2');
  expect(github.pullRequests[0]).toMatchObject({ title: 'Look at me', labels: [] });
});

test('the next day lists what an earlier post has, with its date', async () => {
  const [first, ...others] = announced;
  const earlier = `---\ntitle: By hand\n---\n\n[a paper](https://arxiv.org/abs/${first?.id}v1)\n`;
  const { github, run } = await begin({
    github: { files: { '_posts/2026-03-16-notes.md': earlier } },
  });
  const { outputs } = await run();
  expect(outputs).toMatchObject({ papers: String(others.length), skipped: '1', announced: '12' });
  const post = await github.readFile(BRANCH, POST);
  expect(post.split('仅列标题').at(-1)).toContain('2026-03-16');
});

test('the key of the model is nowhere but in the request for the model', async () => {
  const { github, messages, arxiv, run } = await begin();
  const { log, outputs, summary } = await run();
  const post = await github.readFile(BRANCH, POST);
  const masked = log
    .replace(`::add-mask::${WORLD_KEY}`, '')
    .replace(`::add-mask::${github.token}`, '');
  const written = [masked, JSON.stringify(outputs), summary, post];
  const sent = [
    github.requests,
    github.pullRequests,
    arxiv.requests,
    messages.requests.map(({ body }) => body),
  ];
  for (const text of [...written, ...sent.map((part) => JSON.stringify(part))]) {
    for (const secret of [WORLD_KEY, github.token]) expect(text).not.toContain(secret);
  }
  expect(messages.requests[0]?.headers.authorization).toBe(`Bearer ${WORLD_KEY}`);
});

test('the commit mode puts the page on the base branch', async () => {
  const { github, run } = await begin();
  const { outputs } = await run({ delivery: 'commit' });
  expect(outputs).toMatchObject({ status: 'published', 'pull-request-number': '' });
  expect(await github.git('rev-parse', 'main')).toBe(outputs['commit-sha']);
  expect(await github.git('diff', '--name-only', 'main~1', 'main')).toBe(POST);
  expect(github.pullRequests).toEqual([]);
  expect((await run({ delivery: 'commit' })).outputs['status']).toBe('unchanged');
});

test('the file mode writes into the workspace and asks nothing of GitHub', async () => {
  const { github, run } = await begin();
  const { outputs, workspace } = await run({ delivery: 'file', language: 'en' });
  const { readFile } = await import('node:fs/promises');
  const post = await readFile(`${workspace}/${outputs['post-path']}`, 'utf8');
  expect(post).toContain('lang: "en"');
  expect(github.requests).toEqual([]);
});

test('reviewers, teams and assignees are asked, and one that cannot be is a warning', async () => {
  const { github, run } = await begin({ github: { collaborators: ['ada'], labels: ['reading'] } });
  const { exitCode, log } = await run({
    labels: 'reading',
    reviewers: 'nobody-here',
    assignees: 'ada',
    draft: 'true',
  });
  expect(exitCode).toBe(0);
  expect(log).toContain('::warning::Could not ask the reviewers: status 422');
  expect(github.pullRequests[0]).toMatchObject({
    labels: ['reading'],
    assignees: ['ada'],
    draft: true,
  });
});

test('max-papers explains so many and lists the rest by title', async () => {
  const { github, messages, run } = await begin();
  const { outputs } = await run({ 'max-papers': '3', replacements: 'true' });
  expect(outputs).toMatchObject({ papers: '3', skipped: '9', announced: '12' });
  expect(messages.requests).toHaveLength(3);
  const post = await github.readFile(BRANCH, POST);
  for (const { id } of readSamplePapers()) expect(post).toContain(`/abs/${id}`);
});

test('without the explainer only the translation is asked for and shown', async () => {
  const { github, messages, run } = await begin();
  const { outputs } = await run({ explainer: 'false' });
  expect(outputs['papers']).toBe('12');
  expect(JSON.stringify(messages.requests[0]?.body)).not.toContain('background');
  expect(await github.readFile(BRANCH, POST)).not.toContain('<details');
});

test('a model endpoint of one’s own is asked in its own way', async () => {
  const { messages, run } = await begin();
  const { outputs } = await run({
    'anthropic-base-url': `${messages.url}/v1`,
    model: 'claude-haiku-5-5',
    prices: '0.5/1.5',
  });
  expect(outputs['papers']).toBe('12');
  expect(messages.requests[0]?.headers).toMatchObject({
    'x-api-key': WORLD_KEY,
    'anthropic-version': '2023-06-01',
  });
  expect(JSON.stringify(messages.requests[0]?.body)).not.toContain('cache_control');
});
