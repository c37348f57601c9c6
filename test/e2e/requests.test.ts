/** The formulas of docs/performance.md, counted by the stand-ins. */
import { expect, test } from 'vitest';
import { readSamplePapers } from '../support/sample-papers.ts';
import { useWorld } from '../support/use-world.ts';
import type { startWorld } from '../support/world.ts';

const begin = useWorld();

const CATEGORIES = 2;
const announced = readSamplePapers().filter(({ kind }) => kind === 'new');
/** Neither as HTML nor as PDF: asked for as both. */
const withoutHtml = announced.filter(({ html }) => !html).length;
/** The recorded answer with a planted number is asked for once more. */
const REPAIRS = 1;

function count({ arxiv, messages, github }: Awaited<ReturnType<typeof startWorld>>) {
  const reads = github.requests.filter(({ method }) => method === 'GET').length;
  return {
    arxiv: arxiv.requests.length,
    model: messages.requests.length,
    reads,
    writes: github.requests.length - reads,
  };
}

function postsOf(month: string, length: number): [string, string][] {
  return Array.from({ length }, (_, at) => [
    `_posts/${month}-${String(at + 1).padStart(2, '0')}-notes.md`,
    `Note ${at} of ${month}.\n`,
  ]);
}

/** A blog with posts that are young enough to be read, the page of the day before, and old posts. */
function blogOf(young: number, old: number): Record<string, string> {
  const page = ['_posts/2026-03-17-arxiv-daily.md', 'The page of the day before.\n'];
  return Object.fromEntries([...postsOf('2026-02', young - 1), page, ...postsOf('2025-02', old)]);
}

test.each([
  [1, 0],
  [7, 20],
])('a new day beside %i posts of 90 days and %i older ones', async (young, old) => {
  const world = await begin({ github: { files: blogOf(young, old) } });
  await world.run();
  expect(count(world)).toEqual({
    arxiv: CATEGORIES + announced.length + withoutHtml,
    model: announced.length + REPAIRS,
    reads: 7 + young,
    writes: 5,
  });
});

test('the first page takes one write more, to see whether this token may write', async () => {
  const world = await begin();
  await world.run();
  expect(count(world).writes).toBe(6);
});

test('papers that are listed only are neither read nor asked about', async () => {
  const world = await begin({ github: { files: blogOf(1, 0) } });
  await world.run({ 'max-papers': '3' });
  expect(count(world)).toEqual({ arxiv: CATEGORIES + 3, model: 3, reads: 8, writes: 5 });
});

test('an unchanged second run asks neither arXiv nor the model and writes nothing', async () => {
  const world = await begin({ github: { files: blogOf(4, 1) } });
  await world.run();
  const first = count(world);
  await world.run();
  const second = count(world);
  // The page under review is read from its branch: its tree, and the file.
  const openPages = 1;
  expect(second).toEqual({ ...first, reads: first.reads + 5 + 4 + 2 * openPages });
});

test('people, teams and auto-merge take a write each, and all together 8', async () => {
  const world = await begin({
    github: {
      files: blogOf(1, 0),
      collaborators: ['ada', 'bo'],
      autoMergeAllowed: true,
      protectedBranches: ['main'],
    },
  });
  const { log } = await world.run({ reviewers: 'ada', assignees: 'bo', 'auto-merge': 'squash' });
  expect(log).not.toContain('::warning::');
  expect(count(world).writes).toBe(8);
});

test('the commit mode takes three writes', async () => {
  const world = await begin({ github: { files: blogOf(1, 0) } });
  await world.run({ delivery: 'commit' });
  expect(count(world).writes).toBe(3);
});
