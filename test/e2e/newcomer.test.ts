import { describe, expect, test } from 'vitest';
import { readDocPage } from '../support/doc-pages.ts';
import { faultsOfInputs, inputsOfWorkflow } from '../support/doc-workflow.ts';
import { FEW_PAPERS, fewPapers } from '../support/few-papers.ts';
import { useWorld } from '../support/use-world.ts';
import { WORLD_KEY, type WorldOptions } from '../support/world.ts';

const begin = useWorld();
const readme = readDocPage('README.md');
const [quickStart = {}] = inputsOfWorkflow(
  readme.blocks.find(({ language }) => language === 'yaml')?.text ?? '',
);

/** The last sentence of a run as a person reads it: an error, a warning, or the status. */
function sentencesOf(log: string): string[] {
  const lines = log
    .split('\n')
    .map((line) => line.replace(/^::(?:error|warning)::|^[a-z-]+: /, ''))
    .filter((line) => line !== '');
  return [...new Set(lines)];
}

/** `…` of a quotation stands for anything. */
function isQuoted(quote: string, sentence: string): boolean {
  const pieces = quote.split('…').map((piece) => piece.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${pieces.join('.*')}`).test(sentence);
}

/** One paper less to wait for in each run. */
function world(options: WorldOptions = {}): WorldOptions {
  return fewPapers({
    speed: 200,
    ...options,
    arxiv: { papers: FEW_PAPERS.slice(0, 1), ...options.arxiv },
  });
}

test('the quick start of the README, as it stands there, opens the pull request', async () => {
  const { github, messages, run } = await begin({ speed: 20 });
  const { exitCode, log, outputs } = await run({ ...quickStart, 'anthropic-api-key': WORLD_KEY });
  expect(exitCode, log).toBe(0);
  expect(outputs).toMatchObject({ status: 'published', papers: '12', 'pull-request-number': '1' });
  expect(github.pullRequests).toHaveLength(1);
  expect(messages.requests.length).toBeGreaterThan(11);
});

/** What went wrong; the world and the inputs of it; how the run says so; and the way on. */
type Mistake = [
  what: string,
  options: WorldOptions,
  inputs: Record<string, string>,
  quote: RegExp,
  wayOn: string,
];

const MISTAKES: Mistake[] = [
  [
    'no secret',
    {},
    { 'anthropic-api-key': '' },
    /^Input 'anthropic-api-key' is empty/,
    'secrets.ANTHROPIC_API_KEY',
  ],
  [
    'a wrong key',
    {},
    { 'anthropic-api-key': 'sk-ant-wrong-000' },
    /^The model API refused: status 401/,
    'Check the secret behind anthropic-api-key',
  ],
  [
    'a model that is not there',
    {},
    { model: 'claude-sonet-5-5' },
    /^The model API refused: status 404/,
    'Check the input model: api.anthropic.com has no claude-sonet-5-5',
  ],
  [
    'the setting off',
    { github: { mayOpenPullRequests: false } },
    {},
    /^GitHub refused to open its pull request/,
    'Settings → Actions → General',
  ],
  [
    'no permissions',
    { github: { permissions: { contents: 'read', pullRequests: 'read' } } },
    {},
    /^GitHub refused to write to/,
    'contents: write, pull-requests: write',
  ],
  [
    'another repository',
    {},
    { repository: 'lab/other' },
    /^GitHub refused to read …: status 404/,
    'Check the inputs repository',
  ],
  [
    'a repository without commits',
    { isEmpty: true },
    {},
    /^GitHub refused to read …: status 409/,
    'Give the repository a first commit',
  ],
  [
    'a category in small letters',
    {},
    { categories: 'cs.sd' },
    /^Input 'categories'/,
    'category_taxonomy',
  ],
  ['another folder of posts', {}, { 'posts-dir': 'posts' }, /has no folder/, 'set posts-dir'],
  [
    'too early',
    { now: '2026-03-18T00:55:00Z', arxiv: { papers: [], now: '2026-03-17' } },
    {},
    /^arXiv has not announced/,
    'a later run will find it',
  ],
  [
    'a holiday',
    { arxiv: { papers: [], now: '2026-03-19', lastMailing: '2026-03-19' } },
    {},
    /^arXiv announced no new papers/,
    'a holiday',
  ],
  ['a cap too small', {}, { 'max-cost': '0.05' }, /cost cap/, 'Raise max-cost'],
  [
    'a server that is not there',
    {},
    { 'anthropic-base-url': 'http://127.0.0.1:65529', model: 'qwen3:4b', prices: '0/0' },
    /Connection error/,
    'Check anthropic-base-url (http://127.0.0.1:65529)',
  ],
  [
    'auto-merge off',
    {},
    { 'auto-merge': 'squash' },
    /^Could not switch on auto-merge/,
    'Allow auto-merge',
  ],
];

describe('a mistake on the way says what happened and what to do, as the README has it', () => {
  test.each(MISTAKES)('%s', async (_, options, inputs, quote, wayOn) => {
    const quoted = readme.quotes.filter((one) => quote.test(one));
    expect(quoted).toHaveLength(1);
    const { run } = await begin(world(options));
    const { log } = await run({ categories: 'cs.SD', ...inputs });
    const said = sentencesOf(log);
    const found = said.filter((sentence) =>
      [sentence, sentence.replace(/^The page is on the branch \S+\. /, '')].some((one) =>
        isQuoted(quoted[0] ?? '', one),
      ),
    );
    expect(found, log).toHaveLength(1);
    expect(found[0]).toContain(wayOn);
  });

  test('a second run', async () => {
    const { run } = await begin(world());
    await run({ categories: 'cs.SD' });
    const { log, outputs } = await run({ categories: 'cs.SD' });
    expect(outputs['status']).toBe('unchanged');
    const quote = readme.quotes.find((one) =>
      one.endsWith('has its post or pull request already.'),
    );
    expect(
      sentencesOf(log).filter((one) => isQuoted(quote ?? '', one)),
      log,
    ).toHaveLength(1);
  });

  test('every message that the README quotes is tried here', () => {
    const tried = [
      ...MISTAKES.map(([, , , quote]) => quote),
      /has its post or pull request already/,
    ];
    expect(readme.quotes.length).toBeGreaterThan(10);
    expect(readme.quotes.filter((one) => !tried.some((quote) => quote.test(one)))).toEqual([]);
  });
});

describe('other mistakes lead on, too', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    [
      'a list in YAML',
      { categories: '[cs.SD]' },
      /got "\[cs\.SD\]".*Example: categories: cs\.SD, eess/,
    ],
    [
      'an abbreviated zone',
      { 'time-zone': 'CST' },
      /got "CST".*Example: time-zone: Asia\/Shanghai/,
    ],
    ['a language by its name', { language: 'Chinese' }, /got "Chinese".*Example: language: zh-CN/],
    [
      'an endpoint without a model',
      { 'anthropic-base-url': 'https://api.deepseek.com/anthropic' },
      /'model' must be given.*Example: model: deepseek-chat/,
    ],
    [
      'an endpoint over plain http',
      { 'anthropic-base-url': 'http://api.deepseek.com', model: 'x' },
      /https:\/\/.*Example: anthropic-base-url: https:\/\/api\.deepseek/,
    ],
    [
      'the address of a repository',
      { repository: 'https://github.com/lab/blog' },
      /`owner\/name`.*Example: repository: octocat\/blog/,
    ],
    [
      'a folder from the root',
      { 'posts-dir': '/_posts' },
      /leading dot or slash.*Example: posts-dir: _posts/,
    ],
    ['a cap with its currency', { 'max-cost': '$5' }, /got "\$5".*Example: max-cost: '5\.00'/],
    [
      'a date with slashes',
      { date: '2026/03/18' },
      /got "2026\/03\/18".*Example: date: 2025-11-19/,
    ],
  ])('%s', (_, inputs, sentence) => {
    expect(faultsOfInputs({ ...quickStart, ...inputs })).toEqual([expect.stringMatching(sentence)]);
  });

  test.each<[string, Record<string, string>, string]>([
    ['a branch that is not there', { 'base-branch': 'master' }, 'Its default branch is "main"'],
    [
      'a token that has expired',
      { 'github-token': 'ghs_wrong_000' },
      'Check the input github-token',
    ],
    [
      'keyless access without its permission',
      {
        'anthropic-api-key': '',
        'anthropic-federation-rule-id': 'fdrl_1',
        'anthropic-organization-id': '00000000-0000-4000-8000-000000000000',
      },
      'Add `id-token: write`',
    ],
  ])('%s', async (_, inputs, wayOn) => {
    const { run } = await begin(world());
    const { exitCode, log } = await run({ categories: 'cs.SD', ...inputs });
    expect(exitCode).toBe(1);
    const errors = log.split('\n').filter((line) => line.startsWith('::error::'));
    expect(errors).toEqual([expect.stringContaining(wayOn)]);
  });
});
