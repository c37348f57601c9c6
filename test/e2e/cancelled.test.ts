import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import {
  askedIds,
  BRANCH,
  entriesOf,
  expectLeftAlone,
  FEW_INPUTS,
  FEW_PAPERS,
  pageOf,
  POST,
  refusing,
  runAgain,
  type World,
} from '../support/few-papers.ts';
import type { Kill } from '../support/run-action.ts';
import { readSamplePapers, SAMPLE_DAY } from '../support/sample-papers.ts';
import { useWorld } from '../support/use-world.ts';
import { recordedAnswer, requestedId, type WorldOptions } from '../support/world.ts';

const [FIRST, SECOND, THIRD] = ['2603.90011', '2603.90013', '2603.90012'] as const;
const begin = useWorld();

/** A world at the real pace of GitHub's client, in which the model is silent about some papers. */
async function beginSilent(ids: string[], options: WorldOptions = {}) {
  const silent = new Set(ids);
  const world = await begin({
    arxiv: { papers: FEW_PAPERS },
    answer: (request) => (silent.has(requestedId(request)) ? 'hang' : recordedAnswer(request)),
    ...options,
  });
  return { world, speak: () => silent.clear() };
}

/**
 * Cancels a run as the runner does it: SIGINT, SIGTERM 7.5 seconds later, and 2.5 seconds after
 * that the end.
 */
function cancelRun() {
  const over = new AbortController();
  const later = async (seconds: number, act: () => void) => {
    try {
      await setTimeout(seconds * 1000, undefined, { signal: over.signal });
      act();
    } catch {
      // It ended by itself before that.
    }
  };
  let begun = false;
  return {
    cancel: (kill: Kill | undefined): void => {
      if (begun || kill === undefined) return;
      begun = true;
      kill('SIGINT');
      void later(7.5, () => kill('SIGTERM'));
      void later(10, () => kill('SIGKILL'));
    },
    end: () => over.abort(),
  };
}

/** Runs the action until a line of its log, or a request for GitHub, and cancels it there. */
async function runUntil(
  world: World,
  at: { line?: string; operation?: string },
  inputs: Record<string, string> = FEW_INPUTS,
) {
  const { cancel, end } = cancelRun();
  let kill: Kill | undefined;
  const heal = world.github.intercept(({ operation }) => {
    if (operation !== undefined && operation === at.operation) cancel(kill);
    return undefined;
  });
  const outcome = await world.run(
    inputs,
    (line, stop) => {
      if (at.line !== undefined && line.includes(at.line)) cancel(stop);
    },
    undefined,
    (stop) => (kill = stop),
  );
  end();
  heal();
  // The runner had no need to end it.
  expect(outcome.signal, outcome.log).not.toBe('SIGKILL');
  expect(outcome.log).toContain('The job is cancelled: delivering what is finished.');
  return outcome;
}

/** The page of a run that was left in peace. */
async function wholePage(): Promise<string> {
  const { world } = await beginSilent([]);
  await world.run(FEW_INPUTS);
  return pageOf(world);
}

async function expectNothingOut({ github }: World): Promise<void> {
  expect(await github.git('branch', '--format=%(refname:short)')).toBe('main');
  expect(github.pullRequests).toEqual([]);
}

describe('a job that is cancelled while the model writes', () => {
  test.each(['4', '1'])(
    'delivers what is finished, and the next one the rest (%s at a time)',
    async (concurrency) => {
      const inputs = { ...FEW_INPUTS, concurrency };
      const { world, speak } = await beginSilent([THIRD]);
      const { outputs, log } = await runUntil(world, { line: '[2/3]' }, inputs);
      expect(log).toMatch(/^::error::The run was cancelled\./m);
      expect(outputs).toMatchObject({
        status: 'published',
        papers: '2',
        failed: '1',
        'pull-request-number': '1',
        'commit-sha': await world.github.git('rev-parse', BRANCH),
      });
      const page = entriesOf(await pageOf(world));
      expect([...page.keys()]).toEqual([FIRST, SECOND, THIRD]);
      expect(page.get(THIRD)).toMatch(/^<!-- arxiv-daily .* failed -->/);
      expect(world.github.pullRequests).toHaveLength(1);

      speak();
      const next = await runAgain(world, inputs);
      expect(next.exitCode, next.log).toBe(0);
      expect(next.asked).toEqual([THIRD]);
      expect(next.outputs).toMatchObject({ papers: '3', failed: '0', 'pull-request-number': '1' });
      expect(await pageOf(world)).toBe(await wholePage());
      expect(world.github.pullRequests).toMatchObject([
        { state: 'open', title: `arXiv Daily ${SAMPLE_DAY}: 3 papers`, labels: ['arxiv-daily'] },
      ]);
      await expectLeftAlone(world);
    },
  );

  test('before anything is finished publishes nothing, and the next one does all', async () => {
    const { world, speak } = await beginSilent([FIRST, SECOND, THIRD]);
    const { log, outputs } = await runUntil(world, { line: '3 papers from the listing' });
    expect(log).toMatch(/^::error::The run was cancelled\./m);
    expect(outputs['pull-request-number'] ?? '').toBe('');
    await expectNothingOut(world);
    speak();
    expect((await runAgain(world)).exitCode).toBe(0);
    expect(await pageOf(world)).toBe(await wholePage());
  });
});

describe('a job that is cancelled while a paper is read', () => {
  test('delivers what is finished', async () => {
    const { world } = await beginSilent([]);
    const heal = world.arxiv.intercept(({ path }) =>
      path.startsWith(`/html/${THIRD}`) ? 'hang' : undefined,
    );
    const { outputs } = await runUntil(world, { line: '[2/3]' });
    expect(outputs).toMatchObject({ status: 'published', papers: '2', failed: '1' });
    expect(askedIds(world)).toEqual([FIRST, SECOND]);
    heal();
    expect((await runAgain(world)).asked).toEqual([THIRD]);
    expect(await pageOf(world)).toBe(await wholePage());
  });

  test('before anything is finished publishes nothing', async () => {
    const { world } = await beginSilent([]);
    world.arxiv.intercept(({ path }) => (path.startsWith('/html/') ? 'hang' : undefined));
    await runUntil(world, { line: '3 papers from the listing' });
    await expectNothingOut(world);
    expect(askedIds(world)).toEqual([]);
  });

  test('or the listing publishes nothing', async () => {
    const { world } = await beginSilent([]);
    world.arxiv.intercept(({ path }) => (path.startsWith('/catchup/') ? 'hang' : undefined));
    const { log } = await runUntil(world, { operation: 'git/list-matching-refs' });
    expect(log).toMatch(/^::error::The run was cancelled\./m);
    await expectNothingOut(world);
  });
});

test.each(['git/create-tree', 'git/create-ref', 'pulls/create', 'issues/add-labels'])(
  'a job that is cancelled while it publishes (%s) gets it out, and the next one changes nothing',
  async (operation) => {
    const { world } = await beginSilent([]);
    const { outputs } = await runUntil(world, { operation });
    expect(outputs).toMatchObject({ status: 'published', papers: '3', 'pull-request-number': '1' });
    expect(await pageOf(world)).toBe(await wholePage());
    expect(world.github.pullRequests).toMatchObject([{ labels: ['arxiv-daily'] }]);
    await expectLeftAlone(world);
  },
);

test('a job that is cancelled between two days leaves the second one to the next run', async () => {
  const YESTERDAY = '2026-03-17';
  const papers = readSamplePapers().filter(({ kind }) => kind === 'new');
  const { world } = await beginSilent([], {
    arxiv: { days: { [YESTERDAY]: papers.slice(3, 5) }, papers: papers.slice(0, 2) },
    github: { files: { '_posts/2026-03-16-arxiv-daily.md': 'https://arxiv.org/abs/2603.90001\n' } },
  });
  const inputs = { categories: 'cs.SD, eess.AS' };
  const { outputs, log } = await runUntil(world, { operation: 'pulls/create' }, inputs);
  expect(outputs).toMatchObject({ status: 'published', days: JSON.stringify([YESTERDAY]) });
  expect(log).toMatch(/^::error::The run was cancelled\./m);
  expect(world.github.pullRequests).toHaveLength(1);
  const next = await runAgain(world, inputs);
  expect(next.exitCode, next.log).toBe(0);
  expect(next.asked).toEqual(papers.slice(0, 2).map(({ id }) => id));
  expect(next.outputs['days']).toBe(JSON.stringify([SAMPLE_DAY]));
  await expectLeftAlone(world, inputs);
});

test('a job that is cancelled while it goes on with a page leaves that page as it is', async () => {
  const refused = new Set<string>([SECOND]);
  const answer = refusing(refused);
  let isSilent = false;
  const world = await begin({
    arxiv: { papers: FEW_PAPERS },
    answer: (request) => (isSilent ? 'hang' : answer(request)),
  });
  await world.run(FEW_INPUTS);
  refused.clear();
  isSilent = true;
  const page = await pageOf(world);
  const sent = world.github.requests.length;
  const { log } = await runUntil(world, { line: 'to write anew' });
  expect(log).toMatch(/^::error::The run was cancelled\./m);
  expect(await pageOf(world)).toBe(page);
  const writes = world.github.requests.slice(sent).filter(({ method }) => method !== 'GET');
  expect(writes).toEqual([]);
  isSilent = false;
  expect((await runAgain(world)).asked).toEqual([SECOND]);
  expect(await pageOf(world)).toBe(await wholePage());
});

test('where pages are committed to the base branch, one that is not whole does not get there', async () => {
  const inputs = { ...FEW_INPUTS, delivery: 'commit' };
  const { world, speak } = await beginSilent([THIRD]);
  await runUntil(world, { line: '[2/3]' }, inputs);
  expect(await world.github.git('ls-tree', '-r', '--name-only', 'main')).not.toContain(POST);
  speak();
  const { exitCode, asked, log } = await runAgain(world, inputs);
  expect(exitCode, log).toBe(0);
  expect(asked).toEqual([THIRD]);
  expect(await pageOf(world, 'main')).toBe(await wholePage());
  expect(await world.github.git('branch', '--format=%(refname:short)')).toBe('main');
  await expectLeftAlone(world, inputs);
});
