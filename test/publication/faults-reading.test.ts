import { afterAll, describe, expect, test } from 'vitest';
import {
  judge,
  lastingCells,
  meet,
  PASSING,
  requestsOf,
  TIME_LIMIT,
  type Table,
} from '../support/fault-table.ts';
import { DAY, PAGE, request, startGitHubWorld } from '../support/github-world.ts';

const TABLE: Table = {
  'repos/get': ['error'],
  'git/get-ref': ['error'],
  'git/get-tree': ['error'],
  'git/get-blob': ['error'],
  'pulls/list': ['error'],
  // By 409 GitHub says of a list that the repository is empty, and its client takes it so.
  'git/list-matching-refs': ['error', { '409': 'done' }],
};

const world = await startGitHubWorld({}, TIME_LIMIT);
const { github, begin } = world;
await begin().publish(request());
const read = () => begin().readState('2026-01-01');
const undisturbed = await read();
afterAll(() => github.close());

test('the table names every request of reading', async () => {
  expect(undisturbed.openPages).toMatchObject([{ day: DAY, text: PAGE }]);
  expect(await requestsOf(world, read)).toEqual(new Set(Object.keys(TABLE)));
});

test.each(PASSING)('reading goes on where each request meets once: $name', async (fault) => {
  let state: unknown;
  const seen = await meet(world, Object.keys(TABLE), fault, async () => {
    state = await read();
  });
  expect(seen).toEqual({ outcome: 'done', sentence: '' });
  expect(state).toEqual(undisturbed);
});

describe('reading where a request always fails', () => {
  test.each(lastingCells(TABLE).filter(({ fault }) => !fault.name.includes('carried out')))(
    '$operation: $fault.name',
    async ({ operation, fault }) => {
      const seen = await meet(world, [operation], fault, read);
      judge(fault, seen, TABLE[operation] ?? ['done']);
    },
  );
});
