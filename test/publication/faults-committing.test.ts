import { afterAll, afterEach, describe, expect, test } from 'vitest';
import {
  cleanUp,
  judge,
  lastingCells,
  meet,
  PASSING,
  requestsOf,
  TIME_LIMIT,
  type Table,
} from '../support/fault-table.ts';
import { PAGE, PATH, request, startGitHubWorld } from '../support/github-world.ts';

const CARRIED_OUT = '502 that was carried out';

/** Of a page that was saved in mid-run; the merge of one that waits for nothing is in the others. */
const TABLE: Table = {
  'git/update-ref': ['error', { [CARRIED_OUT]: 'done' }],
  'git/delete-ref': ['warning', { [CARRIED_OUT]: 'done' }],
};

const MERGING: Table = { 'pulls/merge': ['warning', { [CARRIED_OUT]: 'done' }] };

const world = await startGitHubWorld({ autoMergeAllowed: true }, TIME_LIMIT);
const { github, begin } = world;
const base = await github.git('rev-parse', 'main');
afterEach(() => cleanUp(world, base));
afterAll(() => github.close());

async function commit() {
  const run = begin({ delivery: 'commit' });
  await run.save(request());
  return run.publish(request());
}

const merge = () => begin({ autoMerge: 'squash' }).publish(request());

test('committing and merging ask nothing else that no other table names', async () => {
  const others = ['repos/get', 'git/get-ref', 'git/get-commit', 'git/create-tree'];
  const before = [...others, 'git/create-commit', 'git/create-ref'];
  expect(await requestsOf(world, commit)).toEqual(
    new Set([...before, 'repos/get-content', ...Object.keys(TABLE)]),
  );
  await cleanUp(world, base);
  expect(await requestsOf(world, merge)).toEqual(
    new Set([...before, 'pulls/create', 'graphql', ...Object.keys(MERGING)]),
  );
});

test.each(PASSING)('committing goes on where each request meets once: $name', async (fault) => {
  const seen = await meet(world, Object.keys(TABLE), fault, commit);
  expect(seen).toEqual({ outcome: 'done', sentence: '' });
  expect(await github.readFile('main', PATH)).toBe(PAGE);
  expect(await github.git('rev-list', '--count', `${base}..main`)).toBe('1');
  expect(await github.git('branch', '--format=%(refname:short)')).toBe('main');
});

test.each(PASSING)('merging goes on where it meets once: $name', async (fault) => {
  const seen = await meet(world, Object.keys(MERGING), fault, merge);
  expect(seen).toEqual({ outcome: 'done', sentence: '' });
  expect(github.pullRequests.at(-1)).toMatchObject({ merged: true });
  expect(await github.git('rev-list', '--count', `${base}..main`)).toBe('1');
});

describe('where a request always fails', () => {
  test.each(lastingCells(TABLE))('$operation: $fault.name', async ({ operation, fault }) => {
    const seen = await meet(world, [operation], fault, commit);
    judge(fault, seen, TABLE[operation] ?? ['done']);
    await github.git('merge-base', '--is-ancestor', base, 'main');
  });
  test.each(lastingCells(MERGING))('$operation: $fault.name', async ({ operation, fault }) => {
    const seen = await meet(world, [operation], fault, merge);
    judge(fault, seen, MERGING[operation] ?? ['done']);
    expect(github.pullRequests.at(-1)?.merged).toBe(seen.outcome === 'done');
  });
});
