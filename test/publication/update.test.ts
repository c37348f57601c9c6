import { describe, expect, test } from 'vitest';
import type { OpenPage } from '../../src/publication/publication.ts';
import { BRANCH, DAY, PAGE, PATH, request, type GitHubWorld } from '../support/github-world.ts';
import { useGitHubWorld } from '../support/use-github-world.ts';

const start = useGitHubWorld();

/** A world with a pull request of the day, and a run that has read it. */
async function startUpdate(world: GitHubWorld, changes: Parameters<GitHubWorld['begin']>[0] = {}) {
  await world.begin().publish(request());
  return readAgain(world, changes);
}

async function readAgain(world: GitHubWorld, changes: Parameters<GitHubWorld['begin']>[0] = {}) {
  const run = world.begin(changes);
  const [page] = (await run.readState('2026-01-01')).openPages;
  if (page === undefined) throw new Error('there is no open page');
  return { run, page, from: world.github.requests.length };
}

const RENEWED = request({
  text: 'Renewed.\n',
  body: 'Renewed, too.',
  title: `arXiv Daily ${DAY}: 13 papers`,
});

test('a further commit on the branch, and one change of the text', async () => {
  const world = await start();
  const { run, page, from } = await startUpdate(world);
  const updated = await run.update(page, RENEWED);
  expect(world.writes(from)).toEqual([
    'git/create-tree',
    'git/create-commit',
    'git/update-ref',
    'pulls/update',
  ]);
  expect(updated).toEqual({
    commitSha: await world.github.git('rev-parse', BRANCH),
    pullRequest: { number: 1, url: page.pullRequest?.url },
    problem: undefined,
  });
  expect(await world.github.readFile(BRANCH, PATH)).toBe('Renewed.\n');
  expect(world.github.pullRequests).toMatchObject([
    { title: `arXiv Daily ${DAY}: 13 papers`, body: 'Renewed, too.' },
  ]);
});

test('equal text and body: no writing request', async () => {
  const world = await start();
  const { run, page, from } = await startUpdate(world);
  await run.update(page, request());
  expect(world.writes(from)).toEqual([]);
});

test("GitHub's editor changes line ends, and that is no change", async () => {
  const world = await start();
  await world.begin().publish(request({ body: 'One.\nTwo.\n' }));
  const [record] = world.github.pullRequests;
  if (record !== undefined) record.body = 'One.\r\nTwo.';
  const { run, page, from } = await readAgain(world);
  await run.update(page, request({ body: 'One.\nTwo.\n' }));
  expect(world.writes(from)).toEqual([]);
});

test('the body alone: one writing request', async () => {
  const world = await start();
  const { run, page, from } = await startUpdate(world);
  await run.update(page, request({ body: 'Another.' }));
  expect(world.writes(from)).toEqual(['pulls/update']);
});

test("a person's title stays", async () => {
  const world = await start();
  const { run, page } = await startUpdate(world);
  const [record] = world.github.pullRequests;
  if (record !== undefined) record.title = 'Speech papers, please review';
  await run.update(page, RENEWED);
  expect(record).toMatchObject({ title: 'Speech papers, please review', body: 'Renewed, too.' });
});

describe('what a person does between reading and writing', () => {
  test('to other files of the branch stays', async () => {
    const world = await start();
    const { run, page } = await startUpdate(world);
    const theirs = await world.github.commitFiles(BRANCH, { 'notes.md': 'Mine.\n' }, 'Notes');
    await run.update(page, RENEWED);
    expect(await world.github.git('rev-parse', `${BRANCH}^`)).toBe(theirs);
    expect(await world.github.readFile(BRANCH, PATH)).toBe('Renewed.\n');
  });

  test('right before the branch moves stays too', async () => {
    const world = await start();
    const { run, page } = await startUpdate(world);
    let push: Promise<string> | undefined;
    world.github.intercept(({ operation }) => {
      if (operation === 'git/create-tree') {
        push ??= world.github.commitFiles(BRANCH, { 'notes.md': 'Mine.\n' }, 'Notes');
      }
      return undefined;
    });
    expect((await run.update(page, RENEWED)).problem).toBeUndefined();
    expect(await world.github.git('rev-parse', `${BRANCH}^`)).toBe(await push);
    expect(await world.github.readFile(BRANCH, PATH)).toBe('Renewed.\n');
  });

  test.each([
    ['an edit', 'By hand.\n', /was changed on the branch/],
    ['a deletion', null, /was removed from the branch/],
  ])('to the page, %s, is not overwritten', async (_, text, sentence) => {
    const world = await start();
    const { run, page, from } = await startUpdate(world);
    const theirs = await world.github.commitFiles(BRANCH, { [PATH]: text }, 'By hand');
    const { problem, commitSha, pullRequest } = await run.update(page, RENEWED);
    expect(problem).toMatch(sentence);
    expect(problem).toContain('the next run goes on');
    expect([commitSha, pullRequest?.number]).toEqual([undefined, 1]);
    expect(world.writes(from)).toEqual([]);
    expect(await world.github.git('rev-parse', BRANCH)).toBe(theirs);
  });

  test('to the text of the pull request stays, with a warning', async () => {
    const world = await start();
    const { run, page } = await startUpdate(world);
    const [record] = world.github.pullRequests;
    if (record !== undefined) record.body = 'What to look at. Ticked.';
    expect((await run.update(page, RENEWED)).problem).toBeUndefined();
    expect(record?.body).toBe('What to look at. Ticked.');
    expect(world.warnings).toEqual([expect.stringContaining('text of pull request 1 was changed')]);
  });

  test.each(['closed', 'merged'])('%s: nothing is written', async (how) => {
    const world = await start();
    const { run, page, from } = await startUpdate(world);
    if (how === 'closed') world.github.closePullRequest(1);
    else await world.github.mergePullRequest(1, 'squash');
    const { problem } = await run.update(page, RENEWED);
    expect(problem).toContain('Pull request 1 is closed by now.');
    expect(world.writes(from)).toEqual([]);
  });
});

test('a pull request that is not from this repository is never written to', async () => {
  const world = await start();
  const { run, page, from } = await startUpdate(world);
  const number = await world.github.openForkPullRequest({ branch: BRANCH, title: 'Look at me' });
  const theirs: OpenPage = { ...page, pullRequest: { number, url: '', body: '' } };
  expect((await run.update(theirs, RENEWED)).problem).toContain(`Pull request ${number}`);
  expect(world.writes(from)).toEqual([]);
});

test('a page that a person renamed and moved is updated where it is', async () => {
  const world = await start();
  await world.begin().publish(request());
  const moved = `_posts/speech/${DAY}-my-title.md`;
  await world.github.commitFiles(BRANCH, { [PATH]: null, [moved]: PAGE }, 'Rename');
  const { run, page } = await readAgain(world);
  expect(page.path).toBe(moved);
  await run.update(page, RENEWED);
  expect(await world.github.readFile(BRANCH, moved)).toBe('Renewed.\n');
  expect(await world.github.git('diff', '--name-only', 'main', BRANCH)).toBe(moved);
});

describe('a branch that was left without a pull request', () => {
  test('gets one, with or without a new text', async () => {
    for (const text of [PAGE, 'Renewed.\n']) {
      const world = await start();
      await world.begin().save(request());
      const { run, page } = await readAgain(world, { labels: ['arxiv-daily'] });
      expect(page.pullRequest).toBeUndefined();
      const { commitSha, pullRequest } = await run.update(page, request({ text }));
      expect(pullRequest?.number).toBe(1);
      expect(commitSha).toBe(await world.github.git('rev-parse', BRANCH));
      expect(world.github.pullRequests).toMatchObject([{ labels: ['arxiv-daily'] }]);
      expect(await world.github.readFile(BRANCH, PATH)).toBe(text);
    }
  });

  test('goes to the base branch where pages are committed, and is gone then', async () => {
    const world = await start();
    await world.begin({ delivery: 'commit' }).save(request());
    const { run, page } = await readAgain(world, { delivery: 'commit' });
    await run.update(page, RENEWED);
    expect(await world.github.readFile('main', PATH)).toBe('Renewed.\n');
    expect(await world.github.git('branch', '--format=%(refname:short)')).toBe('main');
    expect(world.github.pullRequests).toEqual([]);
  });

  test('which is gone meanwhile is not made anew', async () => {
    const world = await start();
    await world.begin().save(request());
    const { run, page, from } = await readAgain(world);
    await world.github.git('update-ref', '-d', `refs/heads/${BRANCH}`);
    expect((await run.update(page, RENEWED)).problem).toContain('was deleted meanwhile');
    expect(world.writes(from)).toEqual([]);
  });
});

test('a page of more than a megabyte is compared whole', async () => {
  const world = await start();
  const long = 'x'.repeat(1_100_000);
  await world.begin().publish(request({ text: long }));
  const { run, page } = await readAgain(world);
  const updated = await run.update(page, request({ text: `${long}\n` }));
  expect(updated.problem).toBeUndefined();
  expect(await world.github.readFile(BRANCH, PATH)).toHaveLength(1_100_001);
});

test('what was saved in mid-run is gone on with', async () => {
  const world = await start();
  const { run, page } = await startUpdate(world);
  await run.save(request({ text: 'Half.\n' }));
  const { problem, commitSha } = await run.update(page, RENEWED);
  expect(problem).toBeUndefined();
  expect(commitSha).toBe(await world.github.git('rev-parse', BRANCH));
  expect(await world.github.git('rev-list', '--count', `main..${BRANCH}`)).toBe('3');
});

describe('labels and the like', () => {
  const dressing = { labels: ['arxiv-daily'], assignees: ['lab'] };

  test('that a killed run did not set are set by the next update', async () => {
    const world = await start();
    const { run, page } = await startUpdate(world, dressing);
    expect(page.undressed).toBe(true);
    await run.update(page, request());
    expect(world.github.pullRequests).toMatchObject([dressing]);
    expect((await readAgain(world, dressing)).page.undressed).toBe(false);
  });

  test('that a person took away stay away', async () => {
    const world = await start();
    await world.begin(dressing).publish(request());
    const [record] = world.github.pullRequests;
    if (record === undefined) throw new Error('no pull request');
    record.labels.length = 0;
    record.assignees.length = 0;
    record.updatedAt = new Date(Date.parse(record.createdAt) + 60_000).toISOString();
    const { run, page, from } = await readAgain(world, dressing);
    expect(page.undressed).toBe(false);
    await run.update(page, request());
    expect(world.writes(from)).toEqual([]);
  });
});
