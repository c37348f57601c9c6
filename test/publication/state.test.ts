import { describe, expect, test } from 'vitest';
import { gitEnvironment, runGit, succeed } from '../support/github-git.ts';
import {
  BLOG,
  BRANCH,
  DAY,
  PAGE,
  PATH,
  request,
  type GitHubWorld,
} from '../support/github-world.ts';
import { useGitHubWorld } from '../support/use-github-world.ts';

const start = useGitHubWorld();
const SINCE = '2026-01-01';

async function countRequests({ github, begin }: GitHubWorld): Promise<number> {
  const from = github.requests.length;
  await begin().readState(SINCE);
  expect(github.violations).toEqual([]);
  return github.requests.length - from;
}

/** Writes posts of past years onto the default branch, all in one commit. */
async function addOldPosts({ github }: GitHubWorld, count: number): Promise<void> {
  const blob = 'blob\nmark :1\ndata 6\nOld.\n\n\n';
  const files = Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10);
    return `M 100644 :1 _posts/${day}-old.md\n`;
  });
  const commit =
    'commit refs/heads/main\ncommitter A Person <a@example.org> 1700000000 +0000\ndata 4\nOld\n\n' +
    `from refs/heads/main^0\n${files.join('')}\n`;
  const env = gitEnvironment(github.directory);
  await succeed(runGit(['fast-import', '--quiet'], env, blob + commit), 'fast-import');
}

test('six requests and one for each post, however large the blog is', async () => {
  const world = await start();
  expect(await countRequests(world)).toBe(6);
  await addOldPosts(world, 1000);
  expect(await countRequests(world)).toBe(6);
  await addOldPosts(world, 5000);
  expect(await countRequests(world)).toBe(6);
});

test('two requests more for a page under review, three for one that has no pull request', async () => {
  const world = await start();
  await world.begin().publish(request());
  expect(await countRequests(world)).toBe(8);
  await world
    .begin()
    .save(request({ day: '2026-03-19', path: '_posts/2026-03-19-arxiv-daily.md' }));
  expect(await countRequests(world)).toBe(11);
});

describe('posts on the base branch', () => {
  const FILES = {
    ...BLOG,
    '_posts/speech/2026-03-11-talk.markdown': 'A talk.',
    'archive/2026/2026-03-12-arxiv-daily.md': 'Moved.',
    'notes/2026-03-13-notes.md': 'No post.',
    '_posts/2025-12-31-old.md': 'Too old.',
    '_posts/about.md': 'No date.',
  };
  const POSTS = [
    { name: '2026-03-10-hello.md', text: BLOG['_posts/2026-03-10-hello.md'] },
    { name: '2026-03-11-talk.markdown', text: 'A talk.' },
    { name: '2026-03-12-arxiv-daily.md', text: 'Moved.' },
  ];

  test('are found in sub-folders, and pages of this action wherever they were moved', async () => {
    const { begin } = await start({ files: FILES });
    expect((await begin().readState(SINCE)).posts).toEqual(POSTS);
  });

  test('are those of its folder alone where pages of another name are elsewhere', async () => {
    const other = { 'sound/_posts/2026-03-17-arxiv-sound.md': 'Another group.' };
    const { begin } = await start({ files: { ...FILES, ...other } });
    expect((await begin().readState(SINCE)).posts).toEqual(POSTS);
    const sound = { pageName: 'arxiv-sound', postsDir: 'sound/_posts' };
    expect((await begin(sound).readState(SINCE)).posts).toEqual([
      { name: '2026-03-17-arxiv-sound.md', text: 'Another group.' },
    ]);
  });

  test.each([
    [3, POSTS.slice(0, 2)],
    [6, POSTS.slice(0, 2)],
  ])('are found where the tree is cut off after %i entries', async (treeLimit, posts) => {
    const { begin } = await start({ files: FILES, treeLimit });
    const found = (await begin().readState(SINCE)).posts;
    // With 3 not even the folder of the posts is listed whole: then only what is directly in it.
    expect(found).toEqual(treeLimit === 3 ? posts.slice(0, 1) : posts);
  });

  test('are none in a blog without the folder, whole or cut off', async () => {
    for (const treeLimit of [100, 1]) {
      const files = { 'a.md': '', 'b.md': '' };
      const { begin } = await start({ files, treeLimit });
      expect(await begin().readState(SINCE)).toEqual({
        posts: [],
        pullRequests: [],
        openPages: [],
      });
    }
  });

  test('are none where posts-dir is wrong, which the first run says, and no later one', async () => {
    const { begin, warnings } = await start();
    await begin().readState(SINCE);
    expect(warnings).toEqual([]);
    await begin({ postsDir: 'posts' }).readState(SINCE);
    const said =
      'lab/blog has no folder "posts" yet, so the page makes it: ' +
      'where the posts of your site are elsewhere, set posts-dir.';
    expect(warnings).toEqual([said]);
    await begin({ postsDir: 'posts' }).publish(request());
    await begin({ postsDir: 'posts' }).readState(SINCE);
    expect(warnings).toEqual([said]);
  });

  test('are read at the newest 400', { timeout: 60_000 }, async () => {
    const world = await start();
    await addOldPosts(world, 500);
    const { posts } = await world.begin().readState('1999-01-01');
    expect(posts).toHaveLength(400);
    expect(posts.at(-1)?.name).toBe('2026-03-10-hello.md');
  });
});

describe('a page under way', () => {
  test('is on the branch of an open pull request, with its text', async () => {
    const { begin } = await start();
    await begin().publish(request());
    const state = await begin().readState(SINCE);
    const url = 'https://github.com/lab/blog/pull/1';
    expect(state.openPages).toEqual([
      {
        day: DAY,
        path: PATH,
        text: PAGE,
        pullRequest: { number: 1, url, body: 'What to look at.' },
        undressed: true,
      },
    ]);
    expect(state.pullRequests).toEqual([{ day: DAY, number: 1, url }]);
    expect(state.posts.map(({ name }) => name)).toContain(`${DAY}-arxiv-daily.md`);
  });

  test('is on a branch that was left without a pull request', async () => {
    const { begin } = await start();
    await begin().save(request());
    const state = await begin().readState(SINCE);
    expect(state.openPages).toMatchObject([{ day: DAY, path: PATH, pullRequest: undefined }]);
    expect(state.pullRequests).toEqual([]);
  });

  test('is found by its marker where a person renamed or moved it', async () => {
    const { github, begin } = await start();
    await begin().publish(request());
    const moved = `drafts/${DAY}-my-title.markdown`;
    await github.commitFiles(
      BRANCH,
      { [PATH]: null, [`_posts/${DAY}-other.md`]: 'No page.', [moved]: PAGE },
      'Rename',
    );
    expect((await begin().readState(SINCE)).openPages).toMatchObject([{ path: moved, text: PAGE }]);
  });

  test('is none where a person took it out: the day counts as written', async () => {
    const { github, begin } = await start();
    await begin().publish(request());
    await begin().save(request({ day: '2026-03-19', path: '_posts/2026-03-19-arxiv-daily.md' }));
    await github.commitFiles(BRANCH, { [PATH]: null }, 'No');
    await github.commitFiles(
      'arxiv-daily/2026-03-19',
      { '_posts/2026-03-19-arxiv-daily.md': null },
      'No',
    );
    const state = await begin().readState(SINCE);
    expect(state.openPages).toEqual([]);
    expect(state.pullRequests).toMatchObject([{ day: DAY }]);
    expect(state.posts).toContainEqual({ name: '2026-03-19-arxiv-daily.md', text: '' });
  });

  test.each(['closed', 'merged'])('is none where the pull request is %s', async (how) => {
    const { github, begin } = await start();
    await begin().publish(request());
    if (how === 'closed') github.closePullRequest(1);
    else await github.mergePullRequest(1, 'squash');
    const state = await begin().readState(SINCE);
    expect(state.openPages).toEqual([]);
    expect(state.pullRequests).toMatchObject([{ day: DAY }]);
  });

  test('is none where the day has its page on the base branch', async () => {
    const { github, begin } = await start();
    const next = '_posts/2026-03-19-arxiv-daily.md';
    await begin().publish(request());
    await begin().save(request({ day: '2026-03-19', path: next }));
    await github.commitFiles(
      'main',
      { [`moved/${PATH}`]: PAGE, [`moved/${next}`]: PAGE },
      'By hand',
    );
    expect((await begin().readState(SINCE)).openPages).toEqual([]);
  });

  test('is none where the pull request of the branch is beyond those that are listed', async () => {
    const { github, begin } = await start();
    await begin().publish(request());
    github.closePullRequest(1);
    // As if it were not among the newest thousand.
    github.intercept(({ operation, path }) =>
      operation === 'pulls/list' && !path.includes('head=') ? { status: 200, body: [] } : undefined,
    );
    const state = await begin().readState(SINCE);
    expect(state.openPages).toEqual([]);
    expect(state.pullRequests).toMatchObject([{ day: DAY, number: 1 }]);
  });

  test('is none of a stranger, whose branch has the name of ours', async () => {
    const { github, begin } = await start();
    await github.openForkPullRequest({ branch: BRANCH, title: 'Look at me' });
    expect(await begin().readState(SINCE)).toMatchObject({ pullRequests: [], openPages: [] });
    await begin().save(request());
    expect(await begin().readState(SINCE)).toMatchObject({
      pullRequests: [],
      openPages: [{ day: DAY, pullRequest: undefined }],
    });
  });

  test('is none of a day before the one asked for, or of a branch that is no day', async () => {
    const { github, begin } = await start();
    await begin().publish(request());
    await github.commitFiles('arxiv-daily/try-out', { 'a.md': '' }, 'A try');
    expect((await begin().readState('2026-03-19')).openPages).toEqual([]);
  });
});

test('the repository may be given in any case', async () => {
  const { begin } = await start();
  await begin({ repository: 'Lab/BLOG' }).publish(request());
  const state = await begin({ repository: 'LAB/blog' }).readState(SINCE);
  expect(state.pullRequests).toMatchObject([{ day: DAY, number: 1 }]);
});
