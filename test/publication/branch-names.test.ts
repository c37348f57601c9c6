import { describe, expect, test } from 'vitest';
import { BRANCH, DAY, request } from '../support/github-world.ts';
import { useGitHubWorld } from '../support/use-github-world.ts';

const start = useGitHubWorld();

describe('a branch in the way of ours', () => {
  test.each([
    ['arxiv-daily', 'arxiv-daily/'],
    [`${BRANCH}/draft`, 'arxiv-daily/'],
    ['bot', 'bot/arxiv/'],
    ['bot', 'bot/arxiv-'],
    ['bot/arxiv', 'bot/arxiv/'],
  ])(
    '%s keeps %s… from being made, which is told before anything is written',
    async (name, prefix) => {
      const { github, begin, writes } = await start();
      await github.commitFiles(name, { 'x.md': 'x' }, 'A word of mine');
      const run = begin({ branchPrefix: prefix });
      await run.readState('2026-01-01');
      await expect(run.prepare(DAY)).rejects.toThrow(
        `Input 'branch-prefix': the branch "${name}" is in the way of the branch "${prefix}${DAY}"`,
      );
      expect(writes()).toEqual([]);
      // Where pages go to the base branch it is in nobody's way.
      const commit = begin({ branchPrefix: prefix, delivery: 'commit' });
      await commit.readState('2026-01-01');
      await commit.prepare(DAY);
    },
  );

  test.each([
    'arxiv-daily-notes',
    'arxiv',
    'arxiv-daily/2026-03-1',
    BRANCH,
    'arxiv-daily/2026-03-17/x',
  ])('%s is not', async (name) => {
    const { github, begin } = await start();
    await github.commitFiles(name, { 'x.md': 'x' }, 'A word of mine');
    const run = begin();
    await run.readState('2026-01-01');
    await run.prepare(DAY);
  });
});

test('branches of a folder of one name alone cost no request more', async () => {
  const { github, begin } = await start();
  const reads = async (branchPrefix: string) => {
    const from = github.requests.length;
    await begin({ branchPrefix }).readState('2026-01-01');
    return github.requests.length - from;
  };
  const usual = await reads('arxiv-daily/');
  expect(await reads('arxiv-daily-')).toBe(usual);
  expect(await reads('bot/arxiv/')).toBe(usual + 1);
});

test('what GitHub does not know right after the opening is asked for again', async () => {
  const { github, begin, warnings } = await start({ collaborators: ['ada'] });
  const met = new Map<string, number>();
  const message = 'Could not resolve to a node with the global id of PR_1';
  github.intercept(({ operation = '' }) => {
    if (!/^(?:issues\/add|pulls\/request)/.test(operation)) return undefined;
    met.set(operation, (met.get(operation) ?? 0) + 1);
    return (met.get(operation) ?? 0) <= 2 ? { status: 422, body: { message } } : undefined;
  });
  await begin({ labels: ['a'], reviewers: ['ada'], assignees: ['ada'] }).publish(request());
  expect(warnings).toEqual([]);
  expect(Object.fromEntries(met)).toEqual({
    'issues/add-labels': 3,
    'pulls/request-reviewers': 3,
    'issues/add-assignees': 3,
  });
  expect(github.pullRequests).toMatchObject([
    { labels: ['a'], reviewers: ['ada'], assignees: ['ada'] },
  ]);
});

test('what GitHub never gets to know is a warning, after four tries', async () => {
  const { github, begin, warnings } = await start();
  let tries = 0;
  github.intercept(({ operation }) => {
    if (operation !== 'issues/add-labels') return undefined;
    tries += 1;
    return { status: 422, body: { message: 'Could not resolve to a node' } };
  });
  const { pullRequest } = await begin({ labels: ['a'] }).publish(request());
  expect(pullRequest).toEqual(expect.objectContaining({ number: 1 }));
  expect(warnings).toEqual([expect.stringContaining('Could not resolve to a node')]);
  expect(tries).toBe(4);
});
