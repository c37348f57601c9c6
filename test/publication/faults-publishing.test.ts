import { afterAll, afterEach, describe, expect, test } from 'vitest';
import {
  cleanUp,
  judge,
  lastingCells,
  meet,
  PASSING,
  requestsOf,
  TIME_LIMIT,
  type Seen,
  type Table,
} from '../support/fault-table.ts';
import { BRANCH, PAGE, PATH, request, startGitHubWorld } from '../support/github-world.ts';

const CARRIED_OUT = '502 that was carried out';

const TABLE: Table = {
  'repos/get': ['error'],
  'git/get-ref': ['error'],
  'git/get-commit': ['error'],
  'git/create-tree': ['error'],
  'git/create-commit': ['error'],
  'git/create-ref': ['error', { [CARRIED_OUT]: 'done' }],
  'pulls/create': ['problem', { [CARRIED_OUT]: 'done' }],
  'issues/add-labels': ['warning'],
  'pulls/request-reviewers': ['warning'],
  'issues/add-assignees': ['warning'],
  graphql: ['warning'],
};

const DRESSED = {
  labels: ['arxiv-daily'],
  reviewers: ['ada'],
  assignees: ['ada'],
  autoMerge: 'squash' as const,
};

const OPTIONS = { collaborators: ['ada'], autoMergeAllowed: true, protectedBranches: ['main'] };
const world = await startGitHubWorld(OPTIONS, TIME_LIMIT);
const { github, begin } = world;
const base = await github.git('rev-parse', 'main');
const publish = () => begin(DRESSED).publish(request());
afterEach(() => cleanUp(world, base));
afterAll(() => github.close());

/** Whatever happened: one pull request at most, one commit, nothing forced, the base untouched. */
async function checkRepository(seen: Seen, known: number): Promise<void> {
  expect(await github.git('rev-parse', 'main')).toBe(base);
  const isProposed = seen.outcome === 'done' || seen.outcome === 'warning';
  expect(github.pullRequests.slice(known)).toHaveLength(isProposed ? 1 : 0);
  if (seen.outcome !== 'error') {
    expect(await github.readFile(BRANCH, PATH)).toBe(PAGE);
    expect(await github.git('rev-list', '--count', `main..${BRANCH}`)).toBe('1');
  }
  expect(github.violations).toEqual([]);
  expect(github.requests.filter(({ operation }) => operation === 'git/update-ref')).toEqual([]);
}

test('the table names every request of a publication', async () => {
  expect(await requestsOf(world, publish)).toEqual(new Set(Object.keys(TABLE)));
});

test.each(PASSING)('publishing goes on where each request meets once: $name', async (fault) => {
  const operations = Object.keys(TABLE);
  // A minute of waiting for each would be more than a run waits in all.
  for (const some of [operations.slice(0, 6), operations.slice(6)]) {
    const known = github.pullRequests.length;
    const seen = await meet(world, some, fault, publish);
    expect(seen).toEqual({ outcome: 'done', sentence: '' });
    await checkRepository(seen, known);
    expect(github.pullRequests.slice(known)).toMatchObject([
      { labels: ['arxiv-daily'], reviewers: ['ada'], assignees: ['ada'], autoMerge: 'squash' },
    ]);
    await cleanUp(world, base);
  }
});

describe('publishing where a request always fails', () => {
  test.each(lastingCells(TABLE))('$operation: $fault.name', async ({ operation, fault }) => {
    const known = github.pullRequests.length;
    const seen = await meet(world, [operation], fault, publish);
    judge(fault, seen, TABLE[operation] ?? ['done']);
    await checkRepository(seen, known);
  });
});
