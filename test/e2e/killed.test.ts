import { expect, test } from 'vitest';
import { SAMPLE_DAY } from '../support/sample-papers.ts';
import { useWorld } from '../support/use-world.ts';

const BRANCH = `arxiv-daily/${SAMPLE_DAY}`;
const POST = `_posts/${SAMPLE_DAY}-arxiv-daily.md`;
const begin = useWorld();
type World = Awaited<ReturnType<typeof begin>>;

async function stateOf({ github }: World) {
  const [pullRequest] = github.pullRequests;
  return {
    branches: await github.git('branch', '--format=%(refname:short)'),
    page: await github.readFile(BRANCH, POST),
    pullRequests: github.pullRequests.length,
    title: pullRequest?.title,
    body: pullRequest?.body,
    labels: pullRequest?.labels,
  };
}

let undisturbed: ReturnType<typeof stateOf> | undefined;

/** What a run leaves that nothing disturbs. */
function expectedState(): ReturnType<typeof stateOf> {
  undisturbed ??= begin().then(async (world) => {
    await world.run({ labels: '' });
    return stateOf(world);
  });
  return undisturbed;
}

test('a run killed while the model writes is made good by the next one', async () => {
  const world = await begin();
  const killed = await world.run({ labels: '' }, (line, kill) => {
    if (line.startsWith('[5/12]')) kill();
  });
  expect(killed.exitCode).toBeNull();
  expect(world.github.pullRequests).toEqual([]);
  await world.run({ labels: '' });
  expect(await stateOf(world)).toEqual(await expectedState());
});

const WRITES = ['git/create-tree', 'git/create-commit', 'git/create-ref', 'pulls/create'];

test.each(WRITES.flatMap((write) => [[write, 'before'] as const, [write, 'after'] as const]))(
  'a run killed at %s, %s its effect, is made good by the next one',
  async (write, when) => {
    const world = await begin();
    let kill: (() => void) | undefined;
    const heal = world.github.intercept(({ operation }) => {
      if (operation !== write) return undefined;
      kill?.();
      return when === 'before' ? 'slow' : { afterEffect: 'slow' };
    });
    const killed = await world.run({ labels: '' }, (_, end) => (kill = end));
    expect(killed.exitCode).toBeNull();
    heal();
    expect((await world.run({ labels: '' })).exitCode).toBe(0);
    expect(await stateOf(world)).toEqual(await expectedState());
  },
);
