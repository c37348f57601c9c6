import { measureRun } from '../test/hostile/support/measure.ts';
import { gitEnvironment, runGit, succeed } from '../test/support/github-git.ts';
import { SAMPLE_DAY } from '../test/support/sample-papers.ts';
import { startWorld } from '../test/support/world.ts';
import type { Figure } from './figure.ts';
import { interleave } from './interleave.ts';
import { printTable } from './table.ts';

const SIZES = [10, 100, 1000, 5000] as const;
const RUNS = 7;
const DAY_MS = 86_400_000;

type Grown = {
  posts: number;
  reads: number;
  /** Of the processor: those on the wall have the stand-in's share in them. */
  seconds: number;
};

type World = Awaited<ReturnType<typeof startWorld>>;

/** Runs of dist/ with nothing new to do, on blogs that have a post a day for longer and longer. */
export async function benchGrowth(): Promise<Figure[]> {
  const worlds: World[] = [];
  try {
    for (const posts of SIZES) worlds.push(await startBlog(posts));
    const before = worlds.map(({ github }) => github.requests.length);
    const seconds = await interleave(
      RUNS,
      worlds.map((world) => () => runUnchanged(world)),
    );
    const rows = worlds.map(({ github }, at): Grown => ({
      posts: SIZES[at] ?? 0,
      reads: (github.requests.length - (before[at] ?? 0)) / RUNS,
      seconds: seconds[at] ?? Number.NaN,
    }));
    return figuresOf(rows);
  } finally {
    for (const world of worlds) await world.close();
  }
}

function figuresOf(rows: readonly Grown[]): Figure[] {
  printTable('A blog that grows', [
    ['posts', 'reads of GitHub', 'seconds of the processor'],
    ...rows.map(({ posts, reads, seconds }) => [posts, reads, seconds.toFixed(2)]),
  ]);
  const [, usual, , largest] = rows;
  if (usual === undefined || largest === undefined) throw new Error('a blog was not measured');
  return [
    {
      name: 'reads of GitHub for a blog of 5,000 posts, beyond those for one of 100',
      value: largest.reads - usual.reads,
      unit: 'requests',
      atMost: 0,
    },
    {
      name: 'the processor in a run on a blog of 5,000 posts',
      value: largest.seconds / usual.seconds,
      unit: '× one on a blog of 100',
      atMost: 1.3,
    },
  ];
}

/** A blog with so many posts, and the page of the day under review. */
async function startBlog(posts: number): Promise<World> {
  const world = await startWorld();
  await addPosts(world.github.directory, posts);
  await world.run();
  return world;
}

/** @returns seconds of the processor */
async function runUnchanged(world: World): Promise<number> {
  const { outcome, taken } = await measureRun(world, {});
  const isUnchanged = outcome.outputs['status'] === 'unchanged';
  if (!isUnchanged) throw new Error(`there was something to do:\n${outcome.log}`);
  return taken.cpu;
}

/** A post a day up to the sample day, all in one commit. */
async function addPosts(directory: string, count: number): Promise<void> {
  const newest = new Date(`${SAMPLE_DAY}T00:00:00Z`).getTime();
  const files = Array.from({ length: count }, (_, at) => {
    const day = new Date(newest - (at + 1) * DAY_MS).toISOString().slice(0, 10);
    const text = `---\ntitle: Notes of ${day}\n---\n\n[read](https://arxiv.org/abs/2401.${10_000 + at})\n`;
    return `M 100644 inline _posts/${day}-notes.md\ndata ${Buffer.byteLength(text)}\n${text}\n`;
  });
  const commit =
    'commit refs/heads/main\ncommitter A Person <a@example.org> 1700000000 +0000\ndata 5\nNotes\n' +
    `from refs/heads/main^0\n${files.join('')}\n`;
  await succeed(
    runGit(['fast-import', '--quiet'], gitEnvironment(directory), commit),
    'fast-import',
  );
}
