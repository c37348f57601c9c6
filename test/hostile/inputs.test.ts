import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { filterPapers } from '../../src/selection/select.ts';
import { createInputs } from '../support/inputs.ts';
import { cpuNow, LINEAR_LIMIT_MS } from '../support/linear-limit.ts';
import { NO_ROWS, stringsOf } from './support/rows.ts';
import { expectSound } from './support/run-oracle.ts';
import { useHostileWorld } from './support/use-hostile-world.ts';

const begin = useHostileWorld();

/** A wrong input is told by its name, in one sentence that holds no secret, before any work. */
function expectRefused(name: string, text: string): void {
  const began = cpuNow();
  let error: unknown;
  try {
    createInputs({ [name]: text });
  } catch (thrown) {
    error = thrown;
  }
  expect(error, `${name}: ${JSON.stringify(text.slice(0, 100))}`).toBeInstanceOf(UserError);
  expect(String(error)).toContain(`'${name}'`);
  expect(String(error).length).toBeLessThan(1000);
  expect(cpuNow() - began).toBeLessThan(LINEAR_LIMIT_MS);
}

/** Rows that give wrong inputs, with the inputs that they are for; own ones after those of the list. */
const WRONG: [row: string, inputs: string[], own: string[]][] = [
  [
    'short-secret',
    ['anthropic-api-key'],
    ['', 'a', 'short', 'with space inside', 'schlüssel-mit-umlaut', 'a\nb-c-d-e-f-g'],
  ],
  [
    'posts-dir-traversal',
    ['posts-dir'],
    [
      '..',
      '.',
      '/',
      '~',
      '-x',
      'a//b',
      'a/./b',
      '.github/workflows',
      'a/.git',
      'a\\b',
      'con\u0000',
      '%2e%2e/x',
      'a/..',
      '\u202egnp',
      '. /x',
      'x'.repeat(10) + '/../..',
    ],
  ],
  [
    'branch-injection',
    ['branch-prefix'],
    [
      '',
      '-x',
      '/',
      'x//',
      'refs\u0000',
      'a\\b',
      'é',
      'a..',
      'x'.repeat(300),
      '@',
      'a:b',
      'a?b',
      'a*',
      '[x',
    ],
  ],
  [
    'branch-injection',
    ['base-branch'],
    ['-x', 'a//b', 'a\u007fb', 'x'.repeat(300), '/x', 'x.lock/y', '@{1}', 'a^'],
  ],
  [
    'base-url-plain',
    ['anthropic-base-url', 'arxiv-url', 'arxiv-api-url'],
    [
      'javascript:alert(1)',
      'data:text/plain,x',
      '//evil',
      'https://',
      'https://x?y',
      'https://x#y',
      'ftp://x',
      'https://a b/',
      'null',
    ],
  ],
  [
    'tz-input',
    ['time-zone'],
    ['', 'UTC+25', '../../etc/passwd', 'Asia/Shanghai\u0000', '[object Object]', 'x'.repeat(1e5)],
  ],
  [
    'a date',
    ['date'],
    [
      '2026-02-30',
      '2026-13-01',
      '0000-00-00',
      '2026-03-18..2026-03-01',
      '2026-03-18..',
      '..',
      '99999-01-01',
      '2026-03-18T00:00',
      '-1',
      '１２３４-05-06',
    ],
  ],
  ['a time of day', ['anchor'], ['24:00', '8:50', '08:60', '08:50:00', '٠٨:٥٠', '']],
  [
    'a number',
    ['max-papers', 'catch-up-days', 'concurrency', 'batch-wait'],
    ['0', '-1', '1e3', '0x10', '١', '9'.repeat(400), 'NaN', 'Infinity', '1.5', ''],
  ],
  [
    'an amount',
    ['max-cost', 'request-interval'],
    ['-1', '1e-9', 'NaN', '1,5', '9'.repeat(400), '0x1', ''],
  ],
  [
    'a language',
    ['language'],
    ['', '../x', 'x', 'zh_CN.UTF-8', 'a'.repeat(1000), '<script>', 'en\u0000'],
  ],
  [
    'categories',
    ['categories'],
    ['', ',', 'cs.SD]', 'cs.SD/../../x', '<b>', 'cs.SD?x=1', 'CS', 'cs.sd.', '../', 'cs.SD\u0000'],
  ],
  [
    'ids to write anew',
    ['redo'],
    ['2603.1', '2603.90001v1', '../x', 'hep-th/1', '*', '2603.90001\u0000'],
  ],
  ['a glossary', ['glossary'], ['=', 'a', 'a =', '= b', '\u0000']],
  [
    'front matter',
    ['front-matter'],
    [
      '- a',
      'a: [',
      '&a [*a, *a]',
      `a: &a x\nb: ${'*a '.repeat(10)}`,
      'date: 2020-01-01',
      '"date": x',
      'a: 1\na: 2',
      '!!js/function x',
      '['.repeat(1e4),
      'x',
    ],
  ],
  [
    'a repository',
    ['repository'],
    ['', 'a', 'a/b/c', '../..', 'a/..', 'a/.', '-a/b', 'a b/c', 'a/b?x', 'a/b\u0000'],
  ],
  [
    'a word of a list',
    ['delivery', 'full-text', 'auto-merge', 'draft', 'explainer', 'batch'],
    ['yes', '1', 'constructor', '__proto__', 'toString'],
  ],
  ['prices', ['prices'], ['1', '1/', '/1', '-1/1', '1e9/1', '1/1/1', 'NaN/NaN']],
  [
    'models',
    ['model', 'ranking-model', 'fallback-model'],
    ['../../x y', '<b>', '-x', 'a\nb', 'x'.repeat(1000)],
  ],
  [
    'names of people',
    ['reviewers', 'team-reviewers', 'assignees'],
    ['@octocat', 'a b;c', '<b>', '-x', 'a/b'],
  ],
  ['a title', ['title'], ['', 'a\nlayout: evil', 'x'.repeat(201)]],
  ['interests', ['interests'], ['x'.repeat(4001)]],
];

/** Strings of the list that are right for one of the inputs they are tried on. */
const RIGHT: Record<string, string[]> = {
  'branch-prefix': ['refs/heads/main', 'main', 'x.lock'],
  'base-branch': ['refs/heads/main', 'main'],
  'anthropic-base-url': ['http://evil'],
  'arxiv-url': ['http://evil'],
  'arxiv-api-url': ['http://evil'],
  'auto-merge': [''],
};

describe.each(WRONG)('%s', (row, inputs, own) => {
  test.each(inputs)('%s: what is wrong is refused by name', (name) => {
    for (const text of own.filter((one) => RIGHT[name]?.includes(one) !== true))
      expectRefused(name, text);
  });

  test.skipIf(NO_ROWS)('the strings of the list too', () => {
    const strings = stringsOf(row);
    for (const name of inputs) {
      for (const text of strings.filter((one) => RIGHT[name]?.includes(one) !== true)) {
        expectRefused(name, text);
      }
    }
  });
});

test('base-url-plain: the key is not sent over http, but to this machine', () => {
  expectRefused('anthropic-base-url', 'http://evil');
  expectRefused('anthropic-base-url', 'http://evil.example/v1');
});

test('branch-injection: a branch of a page is never the base branch', () => {
  for (const prefix of ['main', 'refs/heads/main', 'x.lock']) {
    // A day is put after it, so that it is another branch whatever it is.
    expect(`${createInputs({ 'branch-prefix': prefix }).branchPrefix}2026-03-18`).not.toBe('main');
  }
});

test('branch-injection: a prefix that git refuses with a day after it is refused', () => {
  for (const prefix of ['x.lock/', 'a/.b/', '.x', 'a..b']) expectRefused('branch-prefix', prefix);
});

describe('regex-input: words of a filter are literals', () => {
  const paper = {
    id: '2603.90001',
    version: 1,
    kind: 'new' as const,
    title: `${'a'.repeat(50)}b (a+)+$ and .* here`,
    authors: ['Ada Li'],
    categories: ['cs.SD'],
    abstract: 'a'.repeat(100_000),
    comments: undefined,
  };
  const shownWith = (exclude: string) => {
    const inputs = createInputs({ exclude });
    const announcement = {
      day: '2026-03-18',
      source: 'listing' as const,
      declared: [],
      papers: [paper],
      late: [],
      open: [],
    };
    const ledger = { papers: new Map(), days: new Set<string>(), open: new Map() };
    return filterPapers(announcement, ledger, inputs).candidates.length;
  };

  test('an expression is found as it is written, and as nothing else', () => {
    expect(shownWith('(a+)+$')).toBe(0);
    expect(shownWith('.*')).toBe(0);
    expect(shownWith('(b+)+$')).toBe(1);
    expect(shownWith('[a-z]')).toBe(1);
    expect(shownWith('\\')).toBe(1);
    expect(shownWith('^')).toBe(1);
  });

  test('10,000 of them take no time', () => {
    const began = cpuNow();
    expect(shownWith(Array.from({ length: 10_000 }, (_, at) => `(x${at}+)+$`).join('\n'))).toBe(1);
    expect(cpuNow() - began).toBeLessThan(5 * LINEAR_LIMIT_MS);
  });
});

describe('through the whole run, nothing is asked of anybody', () => {
  test.each([
    ['posts-dir-traversal', 'posts-dir', '_posts/../../.github/workflows'],
    ['branch-injection', 'branch-prefix', 'a..b'],
    ['base-url-plain', 'anthropic-base-url', 'https://user:password-in-address@host'],
    ['tz-input', 'time-zone', 'Nowhere\r\n::error::pwned'],
    ['short-secret', 'anthropic-api-key', 'a'],
    ['a command in an input', 'categories', '::set-output name=status::x\n##[error]x'],
    ['front matter', 'front-matter', 'a: &a [1]\nb: *a'],
  ])('%s', async (_, name, text) => {
    const world = await begin();
    const outcome = await world.run({ [name]: text });
    await expectSound(world, outcome, { secrets: { password: 'password-in-address' } });
    expect(outcome.exitCode).toBe(1);
    expect(outcome.log).toMatch(new RegExp(`^::error::Input '${name}'`, 'm'));
    expect(outcome.log).not.toMatch(/^::add-mask::.{0,7}$/m);
    const { arxiv, github, messages } = world;
    expect([arxiv.requests, github.requests, messages.requests]).toEqual([[], [], []]);
  });

  test('a glossary and filters of special characters are taken as they are', async () => {
    const terms = ['.*', '(a+)+$', '[', '\\', '$&', '__proto__', 'a|b', '{{x}}', '</paper-text>'];
    const world = await begin();
    const outcome = await world.run({
      'max-papers': '3',
      glossary: terms.map((term) => `${term} = 译${term}`).join('\n'),
      exclude: '(a+)+$\n[\n\\',
      authors: '.*\n__proto__',
      title: 'Day {date}: {{ site.x }} {% raw %} <script> "quoted" # not a comment',
      tags: 'a: b, <b>, "x", {categories}',
      'front-matter': 'extra: "x: y"\ntoc: true',
    });
    expect(outcome.exitCode, outcome.log).toBe(0);
    expect(outcome.outputs).toMatchObject({ status: 'published', papers: '3' });
  });
});
