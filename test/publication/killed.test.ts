import { expect, test } from 'vitest';
import { BRANCH, PAGE, PATH, request, type GitHubWorld } from '../support/github-world.ts';
import { useGitHubWorld } from '../support/use-github-world.ts';

const start = useGitHubWorld();
const DRESSED = { labels: ['arxiv-daily'], reviewers: ['ada'], assignees: ['ada'] };
const WRITES = [
  'git/create-tree',
  'git/create-commit',
  'git/create-ref',
  'pulls/create',
  'issues/add-labels',
];

/** A run that goes on with what an earlier one left, or begins. */
async function goOn({ begin }: GitHubWorld): Promise<void> {
  const run = begin(DRESSED);
  const [page] = (await run.readState('2026-01-01')).openPages;
  if (page === undefined) await run.publish(request());
  else await run.update(page, request());
}

test.each(WRITES.flatMap((write) => [['before', write] as const, ['after', write] as const]))(
  'a run that ends %s %s is made good by the next one',
  async (when, write) => {
    const world = await start({ collaborators: ['ada'] });
    const { github, begin } = world;
    let isOver = false;
    const heal = github.intercept(({ operation }) => {
      if (isOver) return 'reset';
      isOver = operation === write;
      if (!isOver) return undefined;
      return when === 'before' ? 'reset' : { afterEffect: 'reset' };
    });
    await begin(DRESSED)
      .publish(request())
      .catch(() => undefined);
    heal();

    await goOn(world);

    const branches = await github.git('branch', '--format=%(refname:short)');
    expect(branches).toBe(`${BRANCH}\nmain`);
    expect(await github.readFile(BRANCH, PATH)).toBe(PAGE);
    expect(await github.git('rev-list', '--count', `main..${BRANCH}`)).toBe('1');
    expect(github.pullRequests).toHaveLength(1);
    expect(github.pullRequests[0]).toMatchObject({ body: 'What to look at.', state: 'open' });
    expect(github.pullRequests[0]?.labels).toEqual(['arxiv-daily']);
    // Of labels alone it cannot be told who did not want the rest: a person, or the end of the run.
    const rest = write === 'issues/add-labels' && when === 'after' ? [] : ['ada'];
    expect(github.pullRequests[0]).toMatchObject({ reviewers: rest, assignees: rest });

    const from = github.requests.length;
    await goOn(world);
    expect(world.writes(from)).toEqual([]);
  },
);
