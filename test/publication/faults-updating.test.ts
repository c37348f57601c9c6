import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OpenPage } from '../../src/publication/publication.ts';
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
import { BRANCH, PATH, request, startGitHubWorld } from '../support/github-world.ts';

const CARRIED_OUT = '502 that was carried out';

const TABLE: Table = {
  'pulls/get': ['error'],
  'git/get-ref': ['error', { '404': 'problem' }],
  'repos/get-content': ['error', { '404': 'problem' }],
  'git/get-commit': ['error'],
  'git/create-tree': ['error'],
  'git/create-commit': ['error'],
  'git/update-ref': ['error', { [CARRIED_OUT]: 'done' }],
  'pulls/update': ['problem', { [CARRIED_OUT]: 'done' }],
};

const world = await startGitHubWorld({}, TIME_LIMIT);
const { github, begin } = world;
const base = await github.git('rev-parse', 'main');
let page: OpenPage;
const renewed = request({ text: 'Renewed.\n', body: 'Renewed, too.' });
const update = () => begin().update(page, renewed);

beforeEach(async () => {
  await begin().publish(request());
  const [found] = (await begin().readState('2026-01-01')).openPages;
  if (found === undefined) throw new Error('there is no open page');
  page = found;
});
afterEach(() => cleanUp(world, base));
afterAll(() => github.close());

test('the table names every request of an update', async () => {
  expect(await requestsOf(world, update)).toEqual(new Set(Object.keys(TABLE)));
});

test.each(PASSING)('an update goes on where each request meets once: $name', async (fault) => {
  const known = github.pullRequests.length;
  const seen = await meet(world, Object.keys(TABLE), fault, update);
  expect(seen).toEqual({ outcome: 'done', sentence: '' });
  expect(await github.readFile(BRANCH, PATH)).toBe('Renewed.\n');
  expect(await github.git('rev-list', '--count', `main..${BRANCH}`)).toBe('2');
  expect(github.pullRequests).toHaveLength(known);
  expect(github.pullRequests.at(-1)?.body).toBe('Renewed, too.');
});

describe('an update where a request always fails', () => {
  test.each(lastingCells(TABLE))('$operation: $fault.name', async ({ operation, fault }) => {
    const known = github.pullRequests.length;
    const before = await github.git('rev-parse', BRANCH);
    const seen = await meet(world, [operation], fault, update);
    judge(fault, seen, TABLE[operation] ?? ['done']);
    expect(github.pullRequests).toHaveLength(known);
    expect(await github.git('rev-parse', 'main')).toBe(base);
    await github.git('merge-base', '--is-ancestor', before, BRANCH);
    expect(github.violations).toEqual([]);
  });
});
