import { setTimeout } from 'node:timers/promises';
import pLimit from 'p-limit';
import { expect, test } from 'vitest';
import type { StoredPaper } from '../support/arxiv-stored-paper.ts';
import {
  pointsOf,
  startDisturbedWorld,
  type DisturbedWorld,
  type DisturbedWorldOptions,
  type Point,
} from '../support/disturbance.ts';
import type { ParsedRequest, Reply } from '../support/messages-reply.ts';
import { createRandom } from '../support/random.ts';
import { readSamplePapers } from '../support/sample-papers.ts';
import { storedPaper } from '../support/stored-paper.ts';
import { recordedAnswer, requestedId } from '../support/world.ts';

/** Walks every point of every scene, where a part of them is walked otherwise. */
const IS_COMPLETE = process.env['KILLED_EVERYWHERE'] !== undefined;
const AT_A_TIME = 3;

/** A morning that is disturbed. */
type Scene = { options: () => DisturbedWorldOptions; inputs: Record<string, string> };

const SAMPLE = readSamplePapers().filter(({ kind }) => kind === 'new');

/** Two papers, from one listing to one pull request. */
const ONE_DAY: Scene = {
  options: () => ({ arxiv: { papers: SAMPLE.slice(0, 2) }, speed: 20 }),
  inputs: { categories: 'cs.SD' },
};

/** The model takes so long over each paper that what there is is saved before the next one. */
const SLOW_DAY: Scene = {
  options: () => ({
    arxiv: { papers: SAMPLE.slice(0, 2) },
    speed: 10_000,
    latencyMs: 100,
    answer: async (request, log) => {
      await untilSaved(log);
      return recordedAnswer(request);
    },
  }),
  inputs: { categories: 'cs.SD', concurrency: '1' },
};

const [MONDAY, TUESDAY, WEDNESDAY] = ['2026-03-16', '2026-03-17', '2026-03-18'] as const;

/** Waits until what is finished was saved, or could not be. */
async function untilSaved(log: readonly string[]): Promise<void> {
  const count = (kind: RegExp): number => log.filter((line) => kind.test(line)).length;
  for (let tries = 0; tries < 100; tries += 1) {
    if (count(/saved what there is|not save what there is/) >= count(/^\[\d/)) return;
    await setTimeout(50);
  }
}

/** A day was missed: two pages, each on a pull request of its own. */
const TWO_DAYS: Scene = {
  options: () => ({
    arxiv: {
      days: { [TUESDAY]: papersOf(TUESDAY, 90_200, 2) },
      papers: papersOf(WEDNESDAY, 90_300, 1),
    },
    github: {
      files: {
        [`_posts/${MONDAY}-arxiv-daily.md`]:
          '---\ntitle: M\n---\n\nhttps://arxiv.org/abs/2603.90001\n',
      },
    },
    answer: shortly,
    speed: 20,
  }),
  inputs: { categories: 'cs.SD', 'full-text': 'none' },
};

function papersOf(day: string, first: number, count: number): StoredPaper[] {
  const submitted = new Date(`${day}T12:00:00Z`);
  submitted.setUTCDate(submitted.getUTCDate() - 1);
  return Array.from({ length: count }, (_, index) =>
    storedPaper(`2603.${first + index}`, { submitted: submitted.toISOString() }),
  );
}

/** A short valid answer about any paper. */
function shortly({ prompt }: ParsedRequest): Reply {
  const abstract = /^Abstract: (.*)$/m.exec(prompt)?.[1] ?? '';
  const part = [{ label: '要点', text: '见摘要。', points: [] }];
  const parts = { background: part, method: part, results: part };
  return { text: JSON.stringify({ title: '题目', hook: '一句话', abstract, ...parts }) };
}

/** All that a person sees of the repository. */
async function stateOf({ github }: DisturbedWorld) {
  const refs = await github.git('for-each-ref', 'refs/heads', '--format=%(refname:short)');
  const branches: Record<string, Record<string, string>> = {};
  for (const branch of refs.split('\n')) {
    const paths = await github.git('ls-tree', '-r', '--name-only', branch);
    branches[branch] = {};
    for (const path of paths.split('\n')) {
      branches[branch][path] = await github.readFile(branch, path);
    }
  }
  const pullRequests = github.pullRequests.map(
    ({ title, head, base, labels, state, draft, body }) => ({
      title,
      head,
      base,
      labels,
      state,
      draft,
      body: withoutSpending(body ?? ''),
    }),
  );
  return { branches, pullRequests };
}

/** What a killed run paid and found is known to nobody. */
function withoutSpending(body: string): string {
  return body
    .replaceAll(/^(?:Read from .*)?(?:Written by .*|This page was written by .*)$/gm, '…')
    .replaceAll(/<br><sub>[^<]*<\/sub>/g, '');
}

/** Ids of the papers with an explanation on a branch. */
function explainedIds({ branches }: Awaited<ReturnType<typeof stateOf>>): Set<string> {
  const text = Object.values(branches)
    .flatMap((files) => Object.values(files))
    .join('\n');
  const markers = text.matchAll(/^<!-- arxiv-daily id=(\S+) hash=\w+ -->$/gm);
  return new Set([...markers].map(([, id = '']) => id));
}

/** The ids that the model was asked about from a request on; a repair is no new question. */
function askedIds({ messages }: DisturbedWorld, from: number): string[] {
  return messages.requests
    .slice(from)
    .filter(({ body }) => Object(body?.['messages']).length === 1)
    .map(({ body }) => requestedId({ prompt: JSON.stringify(body) }))
    .sort();
}

/** What becomes of a world that is disturbed at a point and left in peace afterwards. */
async function disturb({ options, inputs }: Scene, point: Point) {
  const world = await startDisturbedWorld(options());
  try {
    const { outcome, reached } = await world.runDisturbed(point, inputs);
    const saved = explainedIds(await stateOf(world));
    const asked = world.messages.requests.length;
    const next = await world.run(inputs);
    return {
      point,
      reached,
      isDead: outcome.signal === 'SIGKILL',
      log: `${outcome.log}----\n${next.log}`,
      exitCode: next.exitCode,
      state: await stateOf(world),
      asked: askedIds(world, asked),
      saved,
    };
  } finally {
    await world.close();
  }
}

async function undisturbed({ options, inputs }: Scene) {
  const world = await startDisturbedWorld(options());
  try {
    const { exitCode, log } = await world.run(inputs);
    expect(exitCode, log).toBe(0);
    return { state: await stateOf(world), points: pointsOf(world, log), ids: askedIds(world, 0) };
  } finally {
    await world.close();
  }
}

/** Another order, the same each time. */
function shuffled<Item>(items: Item[]): Item[] {
  const random = createRandom(8);
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

/** Disturbs a scene at each of its points, or at so many of them. */
async function walk(scene: Scene, most: number): Promise<void> {
  const { state, points, ids } = await undisturbed(scene);
  const chosen = IS_COMPLETE ? points : shuffled(points).slice(0, most);
  const limit = pLimit(AT_A_TIME);
  const began = performance.now();
  const results = await Promise.all(chosen.map((point) => limit(() => disturb(scene, point))));
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  if (IS_COMPLETE) console.log(`${chosen.length} of ${points.length} points in ${seconds} s`);
  for (const { point, log, exitCode, ...result } of results) {
    const at = `${JSON.stringify(point)}\n${log}`;
    expect.soft(result.reached, at).toBe(true);
    expect.soft(exitCode, at).toBe(0);
    expect.soft(result.state, at).toEqual(state);
    expect.soft(result.asked, at).toEqual(ids.filter((id) => !result.saved.has(id)));
  }
  expect(results.some(({ isDead }) => isDead)).toBe(true);
}

test.each([
  ['a day', ONE_DAY, Infinity],
  ['a day whose papers are saved as they come', SLOW_DAY, 8],
  ['two days', TWO_DAYS, 8],
])(
  '%s: whatever is cut or killed, the next run ends in the state of an undisturbed one',
  { timeout: 1_800_000 },
  async (_, scene, most) => {
    await walk(scene, most);
  },
);

test('a save that fails in mid-run costs nothing: the page goes out at the end', async () => {
  const { options, inputs } = SLOW_DAY;
  const world = await startDisturbedWorld(options());
  try {
    let refusals = 0;
    world.github.intercept(({ operation }) => {
      if (operation !== 'git/create-tree' || refusals > 0) return undefined;
      refusals += 1;
      return { status: 403, body: { message: 'Resource not accessible by integration' } };
    });
    const { exitCode, log, outputs } = await world.run(inputs);
    expect(refusals).toBe(1);
    expect(log).toMatch(/^Could not save what there is: .*contents: write/m);
    expect(exitCode, log).toBe(0);
    expect(outputs).toMatchObject({ status: 'published', papers: '2', failed: '0' });
    expect(await stateOf(world)).toEqual((await undisturbed(SLOW_DAY)).state);
  } finally {
    await world.close();
  }
});
