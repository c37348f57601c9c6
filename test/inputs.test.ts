import { describe, expect, it, vi } from 'vitest';
import { UserError } from '../src/errors.ts';
import { parseInputs } from '../src/inputs.ts';
import { createInputs, inputDefaults, inputGetter } from './support/inputs.ts';
import { cpuNow, LINEAR_LIMIT_MS } from './support/linear-limit.ts';

type Refusal = { message: string; hint: string | undefined };

function refusalOf(
  overrides: Record<string, string>,
  environment: Record<string, string | undefined> = {},
): Refusal {
  try {
    createInputs(overrides, environment);
  } catch (error) {
    if (error instanceof UserError) return { message: error.message, hint: error.hint };
    throw error;
  }
  throw new Error(`accepted ${JSON.stringify(overrides).slice(0, 200)}`);
}

describe('the defaults of action.yml', () => {
  it('are valid, and become the values that the contract names', () => {
    expect(createInputs()).toEqual({
      categories: ['cs.SD', 'eess.AS'],
      crossLists: true,
      replacements: false,
      include: [],
      exclude: [],
      authors: [],
      interests: '',
      maxPapers: 40,
      date: undefined,
      timeZone: 'Asia/Shanghai',
      anchor: '08:50',
      catchUpDays: 7,
      anthropicApiKey: 'sk-sample-0123456789',
      anthropicBaseUrl: undefined,
      federation: undefined,
      batch: false,
      batchWait: 60,
      fallbackModel: undefined,
      model: 'claude-sonnet-5-5',
      rankingModel: 'claude-haiku-5-5',
      language: 'zh-CN',
      glossary: [],
      fullText: 'auto',
      explainer: true,
      asAnnounced: false,
      concurrency: 4,
      maxCost: 5,
      prices: undefined,
      postsDir: '_posts',
      pageName: 'arxiv-daily',
      layout: 'post',
      title: 'arXiv Daily – {date}',
      tags: ['arxiv', 'cs.SD', 'eess.AS'],
      frontMatter: {},
      delivery: 'pull-request',
      githubToken: 'ghs_sampletoken',
      repository: 'octocat/blog',
      baseBranch: undefined,
      branchPrefix: 'arxiv-daily/',
      labels: ['arxiv-daily'],
      reviewers: [],
      teamReviewers: [],
      assignees: [],
      draft: false,
      autoMerge: undefined,
      redo: [],
      arxivUrl: 'https://arxiv.org',
      arxivApiUrl: 'https://export.arxiv.org/api/query',
      requestInterval: 3,
    });
  });

  it('are all read: action.yml has no input that nothing asks for, and the other way round', () => {
    const asked = new Set<string>();
    const get = inputGetter();
    parseInputs((name) => {
      asked.add(name);
      return get(name);
    }, {});
    expect([...asked].sort()).toEqual(Object.keys(inputDefaults()).sort());
  });
});

describe('right values', () => {
  it.each([
    [{ categories: 'cs.SD eess.AS,cs.SD\nmath' }, { categories: ['cs.SD', 'eess.AS', 'math'] }],
    [
      { categories: 'cond-mat.mes-hall, physics.acc-ph, q-bio.BM, hep-th' },
      { categories: ['cond-mat.mes-hall', 'physics.acc-ph', 'q-bio.BM', 'hep-th'] },
    ],
    [{ 'cross-lists': 'FALSE' }, { crossLists: false }],
    [
      { 'cross-lists': 'False', draft: 'True' },
      { crossLists: false, draft: true },
    ],
    [{ draft: 'TRUE', batch: 'FALSE' }, { draft: true }],
    [{ include: '  speech \r\n\r\nsound event\r\n' }, { include: ['speech', 'sound event'] }],
    [{ interests: ' rooms,\n and \u97F3\u58F0\n' }, { interests: 'rooms,\n and \u97F3\u58F0' }],
    [{ interests: '\u{1F399}'.repeat(4000) }, { interests: '\u{1F399}'.repeat(4000) }],
    [{ date: '2024-02-29' }, { date: { from: '2024-02-29', to: '2024-02-29' } }],
    [{ date: '2026-03-09 .. 2026-03-18' }, { date: { from: '2026-03-09', to: '2026-03-18' } }],
    [
      { 'time-zone': 'America/New_York', anchor: '00:00' },
      { timeZone: 'America/New_York', anchor: '00:00' },
    ],
    [{ 'time-zone': 'UTC' }, { timeZone: 'UTC' }],
    [{ language: 'EN' }, { language: 'en' }],
    [{ language: 'zh-cn' }, { language: 'zh-CN' }],
    [{ language: 'cmn-hant-tw' }, { language: 'zh-Hant-TW' }],
    [{ language: 'pt-BR' }, { language: 'pt-BR' }],
    [{ language: 'iw' }, { language: 'he' }],
    [{ glossary: 'a = b = c' }, { glossary: [{ term: 'a', translation: 'b = c' }] }],
    [{ prices: '0.28/0.42' }, { prices: { input: 0.28, output: 0.42 } }],
    [{ prices: '3/15' }, { prices: { input: 3, output: 15 } }],
    [
      { 'max-cost': '0.5', 'request-interval': '0' },
      { maxCost: 0.5, requestInterval: 0 },
    ],
    [{ 'posts-dir': 'blog/_posts/' }, { postsDir: 'blog/_posts' }],
    [{ 'posts-dir': '文章/_posts' }, { postsDir: '文章/_posts' }],
    [{ 'posts-dir': 'a..b' }, { postsDir: 'a..b' }],
    [{ layout: '' }, { layout: '' }],
    [{ tags: 'speech, {categories}\ndaily' }, { tags: ['speech', 'cs.SD', 'eess.AS', 'daily'] }],
    [{ tags: 'cs.SD, {categories}' }, { tags: ['cs.SD', 'eess.AS'] }],
    [{ 'front-matter': 'toc: true\npin: [a, b]' }, { frontMatter: { toc: true, pin: ['a', 'b'] } }],
    [{ 'base-branch': 'release/1.x+fix#2' }, { baseBranch: 'release/1.x+fix#2' }],
    [{ 'branch-prefix': 'daily-' }, { branchPrefix: 'daily-' }],
    [{ 'page-name': 'sound' }, { pageName: 'sound', branchPrefix: 'sound/' }],
    [{ 'page-name': 'sound', 'branch-prefix': 'bot/{page-name}-' }, { branchPrefix: 'bot/sound-' }],
    [{ repository: 'my-org/my.github.io' }, { repository: 'my-org/my.github.io' }],
    [{ labels: 'arxiv daily, help wanted' }, { labels: ['arxiv daily', 'help wanted'] }],
    [{ reviewers: 'octocat, dependabot[bot]' }, { reviewers: ['octocat', 'dependabot[bot]'] }],
    [
      { 'arxiv-url': 'http://127.0.0.1:8080/mirror//' },
      { arxivUrl: 'http://127.0.0.1:8080/mirror' },
    ],
    [
      { delivery: 'file', 'github-token': '' },
      { delivery: 'file', githubToken: '' },
    ],
    [{ 'anthropic-api-key': '  sk-sample-1\n' }, { anthropicApiKey: 'sk-sample-1' }],
    [
      { 'anthropic-base-url': 'http://localhost:11434/', model: 'qwen3:32b' },
      { anthropicBaseUrl: 'http://localhost:11434', model: 'qwen3:32b' },
    ],
  ])('%j becomes %j', (overrides: Record<string, string>, values) => {
    expect(createInputs(overrides)).toMatchObject(values);
  });
});

const ADDRESS =
  'a web address that starts with https://, or with http:// on this machine or a private network, ' +
  'without user, password, query or fragment';

const WRONG_ADDRESSES = [
  'arxiv.org',
  'file:///etc/passwd',
  'ftp://arxiv.org',
  'javascript:alert(1)',
  'https://arxiv.org/?x=1',
  'https://arxiv.org/?',
  'https://arxiv.org/#top',
  'https://',
  'http://example.com',
];

/** What is wrong, and the words of the message about it. */
const WRONG: { input: string; expected: string; example: string; wrong: string[] }[] = [
  {
    input: 'categories',
    expected: 'arXiv categories or archives',
    example: 'cs.SD, eess.AS',
    wrong: ['cs.XX!', 'CS.SD', 'cs.SD; eess.AS', 'cs/SD', 'cs..SD', '../cs', 'cs.SD?abs=False'],
  },
  ...['cross-lists', 'replacements', 'explainer', 'draft', 'batch'].map((input) => ({
    input,
    expected: '`true` or `false`',
    example: 'true',
    wrong: ['yes', 'on', '1', '', 'tRue', 'constructor', '__proto__', 'toString'],
  })),
  {
    input: 'max-papers',
    expected: 'a whole number from 1 to 1000',
    example: '40',
    wrong: ['ten', '0', '1001', '-1', '4.5', '', '1e2', '٤'],
  },
  {
    input: 'catch-up-days',
    expected: 'a whole number from 1 to 60',
    example: '7',
    wrong: ['0', '61', 'a week'],
  },
  {
    input: 'concurrency',
    expected: 'a whole number from 1 to 64',
    example: '4',
    wrong: ['0', '65', 'four'],
  },
  {
    input: 'date',
    expected: 'empty or a date `YYYY-MM-DD`, or two joined by `..` with the earlier one first',
    example: '2025-11-19',
    wrong: [
      '2025-02-30',
      '2025-13-01',
      '2025-11-19..2025-11-18',
      '2025-11-18..2025-02-30',
      '2025-11-18..',
      '..2025-11-18',
      '2025-11-18...2025-11-19',
      '2025-11-17..2025-11-18..2025-11-19',
      '2025-1-1',
      'today',
      '20251119',
    ],
  },
  {
    input: 'time-zone',
    expected: 'an IANA time zone by its place, or `UTC`',
    example: 'Asia/Shanghai',
    wrong: ['CST', 'Beijing', 'Mars/Olympus', '', 'local', 'Asia/Shanghai; rm'],
  },
  {
    input: 'anchor',
    expected: 'a time of day from 00:00 to 23:59',
    example: "'08:50'",
    wrong: ['25:00', '24:00', '8:50', '08:60', '08:50:00', '', '530'],
  },
  {
    input: 'anthropic-base-url',
    expected: `empty or ${ADDRESS}`,
    example: 'https://api.deepseek.com/anthropic',
    wrong: WRONG_ADDRESSES,
  },
  ...['arxiv-url', 'arxiv-api-url'].map((input) => ({
    input,
    expected: ADDRESS,
    example: 'https://arxiv.org',
    wrong: WRONG_ADDRESSES,
  })),
  {
    input: 'model',
    expected: 'the id of a model',
    example: 'claude-sonnet-5-5',
    wrong: ['', 'claude sonnet', 'a'.repeat(300), '$(id)'],
  },
  {
    input: 'fallback-model',
    expected: 'empty or the id of a model',
    example: 'claude-opus-5-5',
    wrong: ['two words', '$(id)'],
  },
  {
    input: 'batch-wait',
    expected: 'a whole number from 1 to 300',
    example: '60',
    wrong: ['0', '301', 'an hour'],
  },
  ...[
    ['anthropic-federation-rule-id', 'fdrl_0123'],
    ['anthropic-organization-id', '00000000-0000-4000-8000-000000000000'],
    ['anthropic-service-account-id', 'svac_0123'],
    ['anthropic-workspace-id', 'wrkspc_0123'],
  ].map(([input = '', example = '']) => ({
    input,
    expected: 'empty or an identifier',
    example,
    wrong: ['two words', '../etc', 'x'.repeat(101)],
  })),
  {
    input: 'interests',
    expected: 'text of at most 4,000 characters',
    example: 'speech enhancement on small devices; no music',
    wrong: ['x'.repeat(4001), '\u{1F399}'.repeat(4001)],
  },
  {
    input: 'ranking-model',
    expected: 'the id of a model',
    example: 'claude-haiku-5-5',
    wrong: ['', 'two words'],
  },
  {
    input: 'language',
    expected: 'a BCP-47 language tag',
    example: 'zh-CN',
    wrong: ['Chinese', 'Chinese!', 'zh_CN', '', '中文', 'zh-CN, en', 'e', 'x-klingon'],
  },
  {
    input: 'glossary',
    expected: '`term = translation`, one a line',
    example: 'beamforming = 波束形成',
    wrong: ['beamforming', 'a = b\nno sign', '= b', 'a =', 'a: b'],
  },
  {
    input: 'full-text',
    expected: 'one of `auto`, `html`, `pdf`, `none`',
    example: 'auto',
    wrong: ['latex', '', 'HTML'],
  },
  {
    input: 'max-cost',
    expected: 'a number from 0.01 to 10000',
    example: "'5.00'",
    wrong: ['0', '-5', '$5', '5,00', '1e3', '', 'Infinity', 'NaN', '10001'],
  },
  {
    input: 'request-interval',
    expected: 'a number from 0 to 60',
    example: "'3'",
    wrong: ['-1', '61', '3s'],
  },
  {
    input: 'prices',
    expected: 'empty or `input/output` in US dollars per million tokens',
    example: '0.28/0.42',
    wrong: ['0.28', '0.28/', '/0.42', '1/2/3', '-1/2', '$1/$2', '1.2.3/4'],
  },
  {
    input: 'posts-dir',
    expected:
      'a folder inside the repository, of letters, digits and `_` `-` `.`, without `..` or a leading dot or slash',
    example: '_posts',
    wrong: [
      '..',
      '../_posts',
      'a/../../b',
      '/abs',
      '.github/x',
      'a/.git',
      'a\\b',
      'a\0b',
      'a//b',
      '',
      '.',
      'a\nb',
      'a./b',
      '~',
      'a:b',
      '-rf',
    ],
  },
  {
    input: 'title',
    expected: 'one line of text',
    example: 'arXiv Daily – {date}',
    wrong: ['', 'two\nlines', 'x'.repeat(201)],
  },
  { input: 'tags', expected: 'tags', example: 'arxiv, {categories}', wrong: ['x'.repeat(51)] },
  {
    input: 'front-matter',
    expected:
      "YAML keys and values, one a line, without aliases, '<<', invisible characters in keys, " +
      'or numbers past 9007199254740991',
    example: 'toc: true',
    wrong: [
      '- a\n- list',
      'just text',
      'a: [1',
      'a: 1\na: 2',
      'a: "unclosed',
      'a: &x [1, 2]\nb: *x',
      'a: &x 1\nb: *x',
      'a: 1\n---\nb: 2',
      '# only a comment',
      // Would be the page's date, and a second key of the same name.
      '"date\\u200b": 2020-01-01',
      'a: {"b\\u0000": 1, b: 2}',
      '<<: {date: 2020-01-01}',
      'id: 12345678901234567890',
      'a: !!binary aGk=',
    ],
  },
  {
    input: 'delivery',
    expected: 'one of `pull-request`, `commit`, `file`',
    example: 'pull-request',
    wrong: ['email', '', 'Pull-Request'],
  },
  {
    input: 'repository',
    expected: 'a repository as `owner/name`',
    example: 'octocat/blog',
    wrong: ['blog', 'a/b/c', '', 'octocat/', '../..', 'octocat/..', 'octocat/.', 'o/b?x', 'o b/c'],
  },
  {
    input: 'base-branch',
    expected: 'empty or a branch',
    example: 'main',
    wrong: [
      'x'.repeat(201),
      'main/',
      'main.lock',
      'a..b',
      '/main',
      'a//b',
      'a b',
      'a~1',
      'main.',
      '-x',
      '@{1}',
      'a:b',
    ],
  },
  {
    input: 'page-name',
    expected: 'a name of letters, digits, `_` and `-`',
    example: 'arxiv-daily',
    wrong: ['', 'sound/day', '../x', 'a.md', '日报', '-x', 'x'.repeat(62)],
  },
  {
    input: 'branch-prefix',
    expected: 'the beginning of a branch name, of letters, digits and `.` `_` `-` `/`',
    example: 'arxiv-daily/',
    wrong: [
      '',
      'a..',
      '/a',
      'a//',
      'a/.b',
      '.a',
      '-a',
      'a b/',
      'a~',
      'a^',
      'a:',
      'a?',
      'a*',
      'a[',
      'a\\',
      'a@{',
      'a.lock/',
      'a\x7f/',
    ],
  },
  { input: 'labels', expected: 'labels', example: 'arxiv-daily', wrong: ['x'.repeat(51)] },
  ...['reviewers', 'team-reviewers', 'assignees'].map((input) => ({
    input,
    expected: 'GitHub names',
    example: 'octocat',
    wrong: ['@octocat', 'a/b', 'octocat!'],
  })),
  {
    input: 'auto-merge',
    expected: 'empty or one of `merge`, `squash`, `rebase`',
    example: 'merge',
    wrong: ['true', 'fast-forward'],
  },
  {
    input: 'redo',
    expected: 'arXiv ids without version',
    example: '2511.14600',
    wrong: ['2511.14600v1', 'https://arxiv.org/abs/2511.14600', 'all'],
  },
];

describe('a wrong value', () => {
  const cases = WRONG.flatMap(({ wrong, ...row }) => wrong.map((text) => ({ ...row, text })));

  it.each(cases)(
    'stops the run naming input, value, expectation and example: $input = $text',
    ({ input, text, expected, example }) => {
      expect(refusalOf({ [input]: text })).toEqual({
        message: `Input '${input}' must be ${expected}, got ${JSON.stringify(text.slice(0, 200))}.`,
        hint: `Example: ${input}: ${example}`,
      });
    },
  );

  it('is every input of action.yml that has a form at all', () => {
    const formless = ['include', 'exclude', 'authors', 'layout'];
    const messagesOfTheirOwn = ['anthropic-api-key', 'github-token'];
    const covered = [...WRONG.map(({ input }) => input), ...formless, ...messagesOfTheirOwn];
    expect(covered.sort()).toEqual(Object.keys(inputDefaults()).sort());
  });

  it('of no category at all is asked for', () => {
    for (const categories of ['', ' , \n ']) {
      expect(refusalOf({ categories })).toEqual({
        message: `Input 'categories' is required, got "".`,
        hint: 'Example: categories: cs.SD, eess.AS',
      });
    }
  });

  it('is shown in part when it is long, and never makes reading slow', () => {
    const start = cpuNow();
    for (const input of [
      'posts-dir',
      'arxiv-url',
      'branch-prefix',
      'base-branch',
      'date',
      'tags',
    ]) {
      for (const filler of ['/', '.', 'a', '-', ' ', '..', '//', '@', '1', 'é\u0301']) {
        const { message } = refusalOf({ [input]: `https://${filler.repeat(100_000)}?!` });
        expect(message.length).toBeLessThan(600);
      }
    }
    for (const filler of ['a', 'a-', 'a.']) {
      expect(refusalOf({ categories: `${filler.repeat(50_000)}!` }).message).toContain('got "a');
    }
    expect(cpuNow() - start).toBeLessThan(LINEAR_LIMIT_MS);
  });

  it('hides user and password of an address, in either part', () => {
    for (const address of [
      'https://me:hunter2@arxiv.org',
      'https://:hunter2@arxiv.org',
      'https://hunter2@arxiv.org/x',
    ]) {
      for (const input of ['arxiv-url', 'anthropic-base-url']) {
        const { message } = refusalOf({ [input]: address, model: 'other' });
        expect(message).toContain(`Input '${input}' must be `);
        expect(message).toContain('https://***@arxiv.org');
        expect(message).not.toContain('hunter2');
      }
    }
  });

  it.each([
    'https:me:hunter2@arxiv.org',
    'https:\\\\me:hunter2@arxiv.org',
    'https://me:a/hunter2@arxiv.org',
    'https://me:a@hunter2@arxiv.org',
    'https://me:a hunter2@arxiv.org',
    `https://me:hunter2${'x'.repeat(300)}@arxiv.org`,
  ])('hides user and password of an address that is written in another way: %s', (address) => {
    for (const input of ['arxiv-url', 'posts-dir']) {
      const { message } = refusalOf({ [input]: address });
      expect(message).toMatch(/https:.*\*\*\*@arxiv\.org/);
      expect(message).not.toContain('hunter2');
    }
  });
});

describe('front matter', () => {
  it('that is an alias bomb is refused before it unfolds', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 20; level += 1) {
      const alias = `*a${level - 1}`;
      lines.push(`a${level}: &a${level} [${Array.from({ length: 9 }, () => alias).join(', ')}]`);
    }
    expect(refusalOf({ 'front-matter': lines.join('\n') }).message).toContain(
      `Input 'front-matter' must be YAML`,
    );
  });

  it('with an unknown tag does not write to the log by itself', () => {
    const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    expect(createInputs({ 'front-matter': 'a: !ruby/object:Gem b' }).frontMatter).toEqual({
      a: 'b',
    });
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });
});

const endpoint = (url: string) => createInputs({}, { ANTHROPIC_BASE_URL: url }).anthropicBaseUrl;

describe('access to the model', () => {
  const NO_KEY = {
    message: `Input 'anthropic-api-key' is empty, expected a key for the model API.`,
    hint:
      'Store a key as a secret of the repository and pass it: ' +
      'anthropic-api-key: ${{ secrets.ANTHROPIC_API_KEY }} (secrets are empty in forks). ' +
      'Other ways: keyless access (anthropic-federation-rule-id and anthropic-organization-id), ' +
      'an endpoint of your own (anthropic-base-url and model; a local one needs no key), or no ' +
      'model at all: explainer: false with language: en shows the original abstracts.',
  };

  it('needs a key, of the input or of the environment', () => {
    expect(refusalOf({ 'anthropic-api-key': '' })).toEqual(NO_KEY);
    expect(refusalOf({ 'anthropic-api-key': ' ' }, { ANTHROPIC_API_KEY: ' ' })).toEqual(NO_KEY);
    const ofEnvironment = { ANTHROPIC_API_KEY: 'sk-environment ' };
    expect(createInputs({ 'anthropic-api-key': '' }, ofEnvironment).anthropicApiKey).toBe(
      'sk-environment',
    );
    expect(createInputs({}, ofEnvironment).anthropicApiKey).toBe('sk-sample-0123456789');
  });

  it.each([
    [{ explainer: 'false', language: 'en' }, true],
    [{ explainer: 'false', language: 'en-GB' }, true],
    [{ explainer: 'false', language: 'en-gb', 'anthropic-api-key': 'sk-sample-0123456789' }, true],
    [{ language: 'en', 'anthropic-api-key': 'sk-sample-0123456789' }, false],
    [{ explainer: 'false', 'anthropic-api-key': 'sk-sample-0123456789' }, false],
  ])('needs none where nothing is left to write: %j', (given, asAnnounced) => {
    expect(createInputs({ 'anthropic-api-key': '', ...given })).toMatchObject({ asAnnounced });
  });

  it.each([{ language: 'en' }, { explainer: 'false' }, { explainer: 'false', language: 'eo' }])(
    'needs one for %j',
    (given) => {
      expect(refusalOf({ 'anthropic-api-key': '', ...given })).toEqual(NO_KEY);
    },
  );

  it('needs one for the ranking alone, and says so', () => {
    const ranked = { explainer: 'false', language: 'en', interests: 'small devices' };
    const refusal = refusalOf({ ...ranked, 'anthropic-api-key': '' });
    expect(refusal.message).toBe(
      `Input 'anthropic-api-key' is empty, expected a key for the model that ranks by 'interests'.`,
    );
    expect(refusal.hint).toMatch(/or no model at all: leave interests out\.$/);
    const elsewhere = { ...ranked, 'anthropic-base-url': 'http://localhost:8080' };
    expect(refusalOf(elsewhere).message).toContain("'ranking-model' must be given");
    const own = createInputs({ ...elsewhere, 'ranking-model': 'local', 'anthropic-api-key': '' });
    expect(own.asAnnounced).toBe(true);
  });

  it('needs no key at an endpoint of the user', () => {
    const own = { 'anthropic-base-url': 'http://localhost:8080', model: 'local' };
    expect(
      createInputs({ ...own, 'anthropic-api-key': '' }, { ANTHROPIC_API_KEY: '' }),
    ).toMatchObject({
      anthropicApiKey: undefined,
      anthropicBaseUrl: 'http://localhost:8080',
    });
  });

  it.each([
    ['short', 'sk-1234'],
    ['of two parts', 'sk-sample 0123456789'],
    ['pasted with its line', 'KEY=\nsk-sample-0123456789'],
    ['not of ASCII', 'sk-sample-0123…789'],
  ])('refuses a key that is %s without showing it', (_, key) => {
    const refusal = refusalOf({ 'anthropic-api-key': key });
    expect(refusal).toEqual({
      message:
        `Input 'anthropic-api-key' must be a key of at least 8 characters without spaces, ` +
        `got one of ${key.length} characters.`,
      hint: 'Example: anthropic-api-key: ${{ secrets.ANTHROPIC_API_KEY }}',
    });
    expect(JSON.stringify(refusal)).not.toContain(key);
  });

  it('never shows a good key when something else is wrong', () => {
    const key = 'sk-very-secret-0123456789';
    for (const { input, wrong } of WRONG) {
      for (const text of wrong) {
        const refusal = refusalOf({ 'anthropic-api-key': key, [input]: text });
        expect(JSON.stringify(refusal)).not.toContain(key);
      }
    }
  });

  it('wants a model named with another endpoint', () => {
    // Pinned: the code has to know the default to tell that no model was given.
    const model = inputDefaults()['model'];
    expect(refusalOf({ 'anthropic-base-url': 'https://api.example.com/anthropic' })).toEqual({
      message: `Input 'model' must be given with 'anthropic-base-url', got only its default "${model}".`,
      hint:
        'Example: model: deepseek-chat. Where the endpoint is a gateway to Claude under this ' +
        'very name, set the environment variable ANTHROPIC_BASE_URL of the step instead.',
    });
  });

  it('wants a ranking model named too, where it is asked', () => {
    const model = inputDefaults()['ranking-model'];
    const own = {
      'anthropic-base-url': 'https://api.example.com/anthropic',
      model: 'deepseek-chat',
    };
    expect(refusalOf({ ...own, interests: 'speech' })).toEqual({
      message: `Input 'ranking-model' must be given with 'interests' and 'anthropic-base-url', got only its default "${model}".`,
      hint:
        'Example: ranking-model: deepseek-chat. Where the endpoint is a gateway to Claude under ' +
        'this very name, set the environment variable ANTHROPIC_BASE_URL of the step instead.',
    });
    expect(createInputs(own).rankingModel).toBe(model);
    const both = { ...own, interests: 'speech', 'ranking-model': 'deepseek-chat' };
    expect(createInputs(both).rankingModel).toBe('deepseek-chat');
  });

  it('takes the endpoint of the environment, where it has a right one', () => {
    expect(endpoint('https://gateway.example.com/')).toBe('https://gateway.example.com');
    expect(endpoint('')).toBeUndefined();
    expect(refusalOf({}, { ANTHROPIC_BASE_URL: 'gateway' }).message).toBe(
      `Environment variable 'ANTHROPIC_BASE_URL' must be empty or ${ADDRESS}, got "gateway".`,
    );
  });
});

describe('the token', () => {
  it('is needed wherever something is sent', () => {
    for (const delivery of ['pull-request', 'commit']) {
      expect(refusalOf({ delivery, 'github-token': '' })).toEqual({
        message: `Input 'github-token' is empty, expected a token that may write to octocat/blog.`,
        hint: 'Leave the input out to use the token of the workflow.',
      });
    }
  });
});

describe('keyless access', () => {
  const ids = { 'anthropic-federation-rule-id': 'fdrl_1', 'anthropic-organization-id': 'org-1' };

  it('stands in for the key', () => {
    const { anthropicApiKey, federation } = createInputs({ ...ids, 'anthropic-api-key': '' });
    expect(anthropicApiKey).toBeUndefined();
    expect(federation).toEqual({
      ruleId: 'fdrl_1',
      organizationId: 'org-1',
      serviceAccountId: undefined,
      workspaceId: undefined,
    });
  });

  it.each([
    ['anthropic-organization-id', { 'anthropic-federation-rule-id': 'fdrl_1' }],
    ['anthropic-federation-rule-id', { 'anthropic-organization-id': 'org-1' }],
    ['anthropic-federation-rule-id', { 'anthropic-workspace-id': 'wrkspc_1' }],
  ])('names the identifier that is missing: %s', (missing, given) => {
    expect(refusalOf(given).message).toBe(
      `Input '${missing}' is empty, expected it beside the other inputs of keyless access.`,
    );
  });

  it('is for Anthropic’s own API alone', () => {
    const elsewhere = { 'anthropic-base-url': 'https://llm.example.com', model: 'm' };
    expect(refusalOf({ ...ids, ...elsewhere, 'anthropic-api-key': '' })).toEqual({
      message: `Input 'anthropic-federation-rule-id' must be unset with 'anthropic-base-url': only Anthropic's own API takes the identity of the runner.`,
      hint: 'Pass the key of the endpoint as anthropic-api-key.',
    });
  });
});

it('batches at another endpoint, and a fallback to the same model, are refused', () => {
  const elsewhere = { 'anthropic-base-url': 'https://llm.example.com', model: 'm' };
  expect(refusalOf({ ...elsewhere, batch: 'true' }).message).toContain(
    `Input 'batch' must be false`,
  );
  expect(refusalOf({ 'fallback-model': 'claude-sonnet-5-5' }).message).toContain(
    `Input 'fallback-model' must be another model than 'model'`,
  );
});

it('the date of the page is not for the front matter of the user', () => {
  expect(refusalOf({ 'front-matter': 'date: 2020-01-01' })).toEqual({
    message: `Input 'front-matter' must not have the key "date": the action sets it.`,
    hint: 'Use the inputs anchor and time-zone to move the time of the page.',
  });
});

describe('what is about pull requests', () => {
  it.each([
    ['redo', '2511.14600, 2511.14515', { redo: ['2511.14600', '2511.14515'] }],
    ['auto-merge', 'squash', { autoMerge: 'squash' }],
  ])('is refused where there is none: %s', (name, text, value) => {
    expect(createInputs({ [name]: text })).toMatchObject(value);
    for (const delivery of ['commit', 'file']) {
      expect(refusalOf({ [name]: text, delivery })).toEqual({
        message: `Input '${name}' is about pull requests, and delivery is ${delivery}.`,
        hint: `Leave ${name} out, or use delivery: pull-request.`,
      });
    }
  });
});
