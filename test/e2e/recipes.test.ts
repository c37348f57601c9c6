import { expect, test } from 'vitest';
import { readDocPage } from '../support/doc-pages.ts';
import { inputsOfWorkflow, type Given } from '../support/doc-workflow.ts';
import { FEW_PAPERS, fewPapers, POST, type World } from '../support/few-papers.ts';
import { SAMPLE_DAY } from '../support/sample-papers.ts';
import { useWorld } from '../support/use-world.ts';
import { WORLD_KEY, type WorldOptions } from '../support/world.ts';

const begin = useWorld();
const recipes = readDocPage('docs/recipes.md').blocks.map(({ text }) => text);

/** The `with:` of the recipe that has these words; of each row where it has a matrix. */
function inputsWith(words: string): Given[] {
  const [recipe = '', ...others] = recipes.filter((text) => text.includes(words));
  expect(others).toEqual([]);
  return inputsOfWorkflow(recipe).map(withKey);
}

/** The secret of a recipe is the key of this world; a recipe without one has none. */
function withKey(given: Given): Given {
  const isKeyless = given['anthropic-api-key'] === undefined;
  return { ...given, 'anthropic-api-key': isKeyless ? '' : WORLD_KEY };
}

/** An answer about any paper: of the right language, and with doubts enough for the reviewer. */
const IN_GERMAN = JSON.stringify({
  title: 'Eine Arbeit über das Hören und die Verarbeitung von Sprache',
  hook: 'Die Arbeit zeigt, wie Sprache auch bei Lärm verständlich bleibt.',
  abstract:
    'Die Arbeit untersucht, wie sich gesprochene Sprache aus einem Gemisch von Geräuschen gewinnen lässt.',
  ...Object.fromEntries(
    ['background', 'method', 'results'].map((part) => [
      part,
      [
        {
          label: 'Kern',
          text: 'Das ist in der Arbeit selbst im Einzelnen beschrieben.',
          points: [],
        },
      ],
    ]),
  ),
});

type Outcome = Awaited<ReturnType<World['run']>>;

type Recipe = {
  /** What only this recipe says. */
  words: string;
  world?: WorldOptions;
  /** What the runner would have put in. */
  given?: (world: World) => Given;
  /** What comes of it. */
  expectIt: (world: World, outcome: Outcome) => Promise<void> | void;
};

const RECIPES: Record<string, Recipe> = {
  'two schedules: the second run of a morning finds it done': {
    words: 'date: ${{ inputs.date }}\n',
    async expectIt(world, { outputs }) {
      expect(outputs).toMatchObject({ status: 'published', papers: '3' });
      const again = await world.run({ categories: 'cs.SD, eess.AS' });
      expect(again.outputs['status']).toBe('unchanged');
    },
  },
  'another language': {
    words: 'language: de',
    world: { now: `${SAMPLE_DAY}T08:35:00Z`, answer: () => ({ text: IN_GERMAN }) },
    async expectIt({ github, messages }) {
      const page = await github.readFile(`arxiv-daily/${SAMPLE_DAY}`, POST);
      expect(page).toContain('lang: "de"');
      expect(page).toContain(`title: "arXiv am ${SAMPLE_DAY}"`);
      expect(page).toContain('08:50:00 +0100');
      expect(JSON.stringify(messages.requests[0]?.body)).toContain('utterance = Äußerung');
    },
  },
  DeepSeek: {
    words: 'model: deepseek-chat',
    world: {
      modelOrigin: 'https://api.deepseek.com',
      model: { prefix: '/anthropic', models: ['deepseek-chat'] },
    },
    expectIt({ messages }, { outputs, log }) {
      expect(outputs).toMatchObject({ status: 'published', papers: '3', failed: '0' });
      expect(Number(outputs['cost-usd'])).toBeGreaterThan(0);
      expect(log).not.toContain('price');
      expect(messages.requests[0]?.body).toMatchObject({ model: 'deepseek-chat' });
    },
  },
  ...Object.fromEntries(
    [
      ['Ollama', 'model: qwen3:4b', 'http://localhost:11434', 'qwen3:4b'],
      ['llama.cpp', 'model: qwen3-4b', 'http://localhost:8080', 'qwen3-4b'],
    ].map(([name = '', words = '', modelOrigin = '', model = '']): [string, Recipe] => [
      `no key at all: ${name}`,
      {
        words,
        world: { modelOrigin, model: { key: 'none', models: [model] } },
        expectIt({ messages, arxiv }, { outputs, exitCode }) {
          expect(exitCode).toBe(0);
          expect(outputs).toMatchObject({ papers: '3', 'cost-usd': '0.0000' });
          expect(messages.peakConcurrency).toBe(1);
          expect(arxiv.requests.filter(({ path }) => /\/(?:html|pdf)\//.test(path))).toEqual([]);
        },
      },
    ]),
  ),
  'no model at all': {
    words: 'language: en',
    async expectIt({ messages, github }, { outputs }) {
      expect(outputs).toMatchObject({ papers: '3', failed: '0', 'cost-usd': '0.0000' });
      expect(messages.requests).toEqual([]);
      const page = await github.readFile(`arxiv-daily/${SAMPLE_DAY}`, POST);
      expect(page).toContain('no language model wrote here');
    },
  },
  'a blog in another repository': {
    words: 'repository: lab/blog',
    given: ({ github }) => ({ 'github-token': github.token }),
    expectIt({ github }, { outputs }) {
      expect(outputs['status']).toBe('published');
      expect(github.pullRequests).toHaveLength(1);
    },
  },
  'merge when nothing is flagged: the outputs are the words that the condition has': {
    words: 'Merge and deploy what needs no eyes',
    world: { arxiv: { papers: FEW_PAPERS.slice(0, 1) } },
    expectIt({ github }, { outputs }) {
      expect(outputs).toMatchObject({ status: 'published', flagged: '0', failed: '0' });
      expect(outputs['pull-request-url']).toBe('https://github.com/lab/blog/pull/1');
      expect(github.pullRequests[0]?.autoMerge).toBeUndefined();
    },
  },
  'straight to the site, which needs no more than it asks for': {
    words: 'delivery: commit\n',
    world: { github: { permissions: { contents: 'write', pullRequests: 'read' } } },
    async expectIt({ github }, { outputs }) {
      expect(outputs['status']).toBe('published');
      expect(await github.git('rev-parse', 'main')).toBe(outputs['commit-sha']);
      expect(await github.git('branch', '--format=%(refname:short)')).toBe('main');
    },
  },
  'back-fill: the days of a range, each once': {
    words: 'name: arXiv back-fill',
    world: {
      speed: 1000,
      model: { batches: {} },
      arxiv: {
        papers: FEW_PAPERS.slice(2),
        days: { '2026-03-17': FEW_PAPERS.slice(0, 2), [SAMPLE_DAY]: FEW_PAPERS.slice(2) },
      },
    },
    given: () => ({ date: `2026-03-14..${SAMPLE_DAY}` }),
    async expectIt(world, { outputs }) {
      expect(outputs['days']).toBe(`["2026-03-17","${SAMPLE_DAY}"]`);
      expect(world.github.pullRequests.map(({ head }) => head)).toEqual([
        'arxiv-daily/2026-03-17',
        `arxiv-daily/${SAMPLE_DAY}`,
      ]);
      expect(world.messages.batches.stored).toHaveLength(2);
    },
  },
};

test.each(Object.entries(RECIPES))('%s', async (_, { words, world: options, given, expectIt }) => {
  const [inputs = {}] = inputsWith(words);
  const world = await begin(
    fewPapers({ speed: 200, ...options, arxiv: { papers: FEW_PAPERS, ...options?.arxiv } }),
  );
  const outcome = await world.run({ ...inputs, ...given?.(world) });
  expect(outcome.exitCode, outcome.log).toBe(0);
  await expectIt(world, outcome);
});

test('two groups on one site do not see each other, open or merged', async () => {
  const groups = inputsWith('page-name: ${{ matrix.name }}');
  expect(groups).toHaveLength(2);
  const world = await begin({ speed: 200 });
  const morning = async () => {
    const outcomes: Outcome[] = [];
    for (const group of groups) outcomes.push(await world.run({ ...group, 'max-papers': '2' }));
    return outcomes;
  };
  const [sound, language] = await morning();
  const { github } = world;
  expect(github.pullRequests.map(({ head, labels }) => [head, labels])).toEqual([
    [`arxiv-sound/${SAMPLE_DAY}`, ['arxiv-sound']],
    [`arxiv-language/${SAMPLE_DAY}`, ['arxiv-language']],
  ]);
  expect(sound?.outputs['post-path']).toBe(`sound/_posts/${SAMPLE_DAY}-arxiv-sound.md`);
  expect(language?.outputs['post-path']).toBe(`language/_posts/${SAMPLE_DAY}-arxiv-language.md`);
  // A paper of both groups is explained in both, and not listed as published.
  const pages = await Promise.all(
    [sound, language].map((one, at) =>
      github.readFile(github.pullRequests[at]?.head ?? '', one?.outputs['post-path'] ?? ''),
    ),
  );
  const ids = pages[1]?.match(/(?<=^<!-- arxiv-daily id=)\S+/gm) ?? [];
  expect(ids).toHaveLength(2);
  for (const id of ids) expect(pages[0]).toContain(id);
  expect(language?.outputs).toMatchObject({ announced: '2', papers: '2', skipped: '0' });
  expect(pages[1]).toContain(`title: "Language – ${SAMPLE_DAY}"`);

  for (const state of ['open', 'merged']) {
    const again = await morning();
    expect(
      again.map(({ outputs }) => outputs['status']),
      state,
    ).toEqual(['unchanged', 'unchanged']);
    if (state === 'open') {
      for (const { number } of github.pullRequests) await github.mergePullRequest(number, 'squash');
    }
  }
  expect(github.pullRequests).toHaveLength(2);
});
