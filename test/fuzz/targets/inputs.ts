import assert from 'node:assert/strict';
import { UserError } from '../../../src/errors.ts';
import { parseInputs, type Inputs } from '../../../src/inputs.ts';
import { RESERVED_KEYS } from '../../../src/post/page-settings.ts';
import { randomBelow, type Random } from '../../support/random.ts';
import { isBaseId } from '../support/base-id.ts';
import { judgeEach, type FuzzTarget } from '../support/fuzz-target.ts';
import { getterOf, INPUT_NAMES } from '../support/input-getter.ts';
import { HOSTILE_PIECES, mutateText, noise, pick, type Grammar } from '../support/mutate-text.ts';
import { shorterLists, shorterTexts, smallerMembers, withEach } from '../support/shrink.ts';

/** What a step sets under its `with:`, and what the environment has. */
type InputsCase = { texts: [name: string, text: string][]; environment: [string, string][] };

/** The secrets of a run; no message may have one in it, whatever input it is given as. */
const KEY = 'sk-Zq7secretZq7secret';
const TOKEN = 'ghs_Zq8secretZq8secret';
const PASSWORD = 'Zq9secret';

const ADDRESSES = [
  `https://user:${PASSWORD}@example.org/`,
  `http://${PASSWORD}@example.org`,
  `https:user:${PASSWORD}@example.org`,
  `https:\\\\user:${PASSWORD}@example.org`,
  `https://user:a/${PASSWORD}@example.org`,
  `https://user:a@${PASSWORD}@example.org`,
  `https://user:${PASSWORD}${'x'.repeat(200)}@example.org`,
  `HTTPS://u%20:${PASSWORD}@[::1]:8080/a?b#c`,
];

const GATEWAY = `https://u:${PASSWORD}@gateway.example/`;
const GIVEN: ReadonlySet<string> = new Set([...ADDRESSES, GATEWAY]);

/** Right values, to be set together or to start from. */
const RIGHT: Record<string, string[]> = {
  categories: ['cs.SD, eess.AS', 'cs', 'math-ph\nhep-th', 'cond-mat.dis-nn'],
  date: ['2025-11-19', '2025-11-01..2025-11-05', ''],
  'time-zone': ['UTC', 'America/New_York', 'Etc/GMT+5'],
  anchor: ['00:00', '23:59'],
  'max-papers': ['1', '1000'],
  'catch-up-days': ['1', '60'],
  'anthropic-api-key': [KEY],
  'anthropic-base-url': ['', 'https://api.deepseek.com/anthropic', 'http://localhost:8080'],
  model: ['claude-sonnet-5-5', 'deepseek-chat', 'org/model:free'],
  'fallback-model': ['', 'claude-opus-5-5'],
  language: ['zh-CN', 'de', 'ja', 'cmn-Hant'],
  glossary: ['a = b\nc = d', ''],
  concurrency: ['1', '64'],
  'max-cost': ['0.01', '10000', '5.00'],
  prices: ['', '0.28/0.42', '3/15'],
  'posts-dir': ['_posts', 'docs/_posts/', 'a b/c'],
  tags: ['arxiv, {categories}', 'a\nb'],
  'front-matter': ['toc: true', 'a:\n  b: [1]'],
  delivery: ['pull-request', 'commit', 'file'],
  'github-token': [TOKEN],
  repository: ['octocat/blog', 'a/b.c'],
  'base-branch': ['', 'main', 'release/1.0'],
  'branch-prefix': ['arxiv-daily/', 'x'],
  labels: ['arxiv-daily', 'a, b'],
  reviewers: ['octocat', 'a-b, renovate[bot]'],
  'auto-merge': ['', 'squash'],
  redo: ['', '2511.14600, hep-th/9901001'],
  'arxiv-url': ['https://arxiv.org', 'http://127.0.0.1:9/'],
  'arxiv-api-url': ['https://export.arxiv.org/api/query'],
  'request-interval': ['0', '60', '3.5'],
};

const GRAMMAR: Grammar = {
  boundary: /(?=[\s,./:=-])|(?<=[\s,./:=-])/,
  tokens: [
    ...'true false TRUE yes 0 1 -1 1e3 0x10 ١٢ 1.5 .5 40 1001 NaN Infinity 00 cs cs.SD CS.sd cs.'.split(
      ' ',
    ),
    ...'2025-02-30 2025-11-19 .. 24:00 8:50 Asia/Shanghai +08:00 zh_CN x-y en-US-u-ca-buddhist i-klingon'.split(
      ' ',
    ),
    ...'../.. .git /etc -rf a//b main..x @{u} HEAD.lock {date} {categories} a=b = auto html 0.1/0.2'.split(
      ' ',
    ),
    ...'http://10.0.0.1 http://example.org ftp://x https://[::1] javascript:alert(1) file:///etc/passwd'.split(
      ' ',
    ),
    ...ADDRESSES,
    'x'.repeat(300),
    ',',
    '\n',
    '\t',
    ' ',
  ],
};

const ENVIRONMENT: [string, string][][] = [
  [],
  [],
  [['ANTHROPIC_API_KEY', KEY]],
  [['ANTHROPIC_BASE_URL', 'https://gateway.example/']],
  [['ANTHROPIC_BASE_URL', GATEWAY]],
  [['ANTHROPIC_API_KEY', ' ']],
];

/** Random inputs of a step: some right ones, and a few that are mutated or noise. */
export const INPUTS: FuzzTarget<InputsCase> = {
  name: 'inputs',
  make(random) {
    const texts = Array.from({ length: 1 + randomBelow(random, 4) }, () => {
      const name = pick(random, INPUT_NAMES);
      return [name, textFor(random, name)] satisfies [string, string];
    });
    return {
      texts: [['anthropic-api-key', KEY], ['github-token', TOKEN], ...texts],
      environment: pick(random, ENVIRONMENT),
    };
  },
  judge: judgeEach(checkInputs),
  smaller: (made) =>
    withEach(made, 'texts', [
      ...shorterLists(made.texts),
      ...smallerMembers(made.texts, ([name, text]) =>
        shorterTexts(text).map((less): [string, string] => [name, less]),
      ),
    ]),
};

function textFor(random: Random, name: string): string {
  const right = RIGHT[name] ?? ['', 'true', 'false', 'text'];
  const kind = random();
  if (kind < 0.45) return pick(random, right);
  if (name.includes('url') && kind < 0.6) return pick(random, ADDRESSES);
  if (kind < 0.65) return pick(random, GRAMMAR.tokens);
  if (kind < 0.75) return pick(random, HOSTILE_PIECES);
  if (kind < 0.85) return noise(random, GRAMMAR);
  return mutateText(random, pick(random, right), pick(random, right), GRAMMAR);
}

/** Refused with the input's name, what was got and what is expected; or all within their limits. */
function checkInputs({ texts, environment }: InputsCase): string {
  let inputs: Inputs;
  try {
    inputs = parseInputs(getterOf(Object.fromEntries(texts)), Object.fromEntries(environment));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const values = [...texts, ...environment].map(([, text]) => text);
    checkMessage(error, values);
    return 'refused';
  }
  for (const [name, holds] of Object.entries(LIMITS)) {
    assert(holds(inputs), `${name} was accepted: ${JSON.stringify(inputs).slice(0, 1500)}`);
  }
  return 'accepted';
}

function checkMessage({ message, hint = '' }: UserError, values: readonly string[]): void {
  const [, name = ''] = /^(?:Input|Environment variable) '([\w-]+)' /.exec(message) ?? [];
  assert(
    INPUT_NAMES.includes(name) || name === 'ANTHROPIC_BASE_URL',
    `no input is named: ${message}`,
  );
  assert(
    / must | is required, | is empty, | is about /.test(message),
    `what is expected? ${message}`,
  );
  assert(hint.length > 5, `how is it mended? ${message}`);
  assert(message.length < 1600 && !/[\n\r]/.test(message), `a long message: ${message}`);
  // A password is one in an address alone: elsewhere it is a word like any other.
  const strays = values.filter((text) => text.includes(PASSWORD) && !GIVEN.has(text));
  for (const secret of [KEY, TOKEN, ...(strays.length === 0 ? [PASSWORD] : [])]) {
    assert(!`${message} ${hint}`.includes(secret), `a secret is in the message: ${message}`);
  }
}

const isAddress = (text: string | undefined) => {
  if (text === undefined) return true;
  const url = new URL(text);
  return (
    /^https?:$/.test(url.protocol) && url.username + url.password + url.search + url.hash === ''
  );
};
const within = (number: number, low: number, high: number) => number >= low && number <= high;
const isDay = (day: string) => new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) === day;
const hasOnce = (list: readonly string[]) =>
  new Set(list).size === list.length && !list.includes('');
const isNameList = (list: readonly string[]) =>
  hasOnce(list) && list.every((name) => /^[A-Za-z0-9][\w-]*(\[bot\])?$/.test(name));

/** What the contract says of each value, in words of its own. */
const LIMITS: Record<string, (inputs: Inputs) => boolean> = {
  'a wrong category': ({ categories }) =>
    categories.length > 0 &&
    hasOnce(categories) &&
    categories.every((one) => /^[a-z-]+(\.[A-Za-z-]+)?$/.test(one) && !/^-|-$/.test(one)),
  'lines that are none': ({ include, exclude, authors }) =>
    [include, exclude, authors].every((list) => hasOnce(list) && !list.join('').includes('\n')),
  'long interests': ({ interests }) => Array.from(interests).length <= 4000,
  'a number out of its bounds': (inputs) =>
    [inputs.maxPapers, inputs.catchUpDays, inputs.concurrency, inputs.batchWait].every(
      Number.isSafeInteger,
    ) &&
    within(inputs.maxPapers, 1, 1000) &&
    within(inputs.catchUpDays, 1, 60) &&
    within(inputs.concurrency, 1, 64) &&
    within(inputs.batchWait, 1, 300) &&
    within(inputs.maxCost, 0.01, 10_000) &&
    within(inputs.requestInterval, 0, 60),
  'a wrong date': ({ date }) =>
    date === undefined || (isDay(date.from) && isDay(date.to) && date.from <= date.to),
  'a wrong time': ({ anchor, timeZone }) =>
    !Number.isNaN(Date.parse(`2025-11-19T${anchor}:00Z`)) &&
    /\d/.test(new Intl.DateTimeFormat('en', { timeZone }).format(0)),
  'a wrong language': ({ language }) => Intl.getCanonicalLocales(language)[0] === language,
  'a wrong address': (inputs) =>
    [inputs.anthropicBaseUrl, inputs.arxivUrl, inputs.arxivApiUrl].every(isAddress),
  'an address on the open net without https': (inputs) =>
    [inputs.anthropicBaseUrl, inputs.arxivUrl, inputs.arxivApiUrl].every(
      (text) => text === undefined || !/^http:\/\/(?:example|gateway)\./.test(text),
    ),
  'no way to the model': (inputs) =>
    (inputs.anthropicApiKey ?? inputs.anthropicBaseUrl ?? inputs.federation) !== undefined,
  'a key that no header takes': ({ anthropicApiKey: key }) =>
    key === undefined || /^[!-~]{8,}$/.test(key),
  'a model of no name': (inputs) =>
    [inputs.model, inputs.rankingModel].every((model) => /^[\w./:@-]+$/.test(model)) &&
    inputs.fallbackModel !== inputs.model,
  'half a glossary': ({ glossary }) =>
    glossary.every(({ term, translation }) => term !== '' && translation !== ''),
  'a folder outside': ({ postsDir }) =>
    !/^[/.-]|\/[./]|[\\\u0000-\u001F]|\/$|^$/.test(postsDir) && postsDir.isWellFormed(),
  'a title of two lines': ({ title }) => title !== '' && !title.includes('\n'),
  'a wrong list': ({ tags, labels }) => hasOnce(tags) && hasOnce(labels),
  'wrong names': (inputs) =>
    [inputs.reviewers, inputs.teamReviewers, inputs.assignees].every(isNameList),
  'a reserved key': ({ frontMatter }) =>
    RESERVED_KEYS.every((key) => !Object.hasOwn(frontMatter, key)),
  'a way out of the repository': ({ repository }) =>
    /^[\w-]+\/[\w.-]+$/.test(repository) && !/\/\.{1,2}$/.test(repository),
  'a branch that git refuses': ({ baseBranch = 'main', branchPrefix }) =>
    [baseBranch, `${branchPrefix}x`].every(
      (name) =>
        !/^[-/]|\.\.|\/\/|[\s\u0000-\u0020\u007F~^:?*[\\]|@\{|\.lock(?:\/|$)|[./]$|(?:^|\/)\./.test(
          name,
        ),
    ),
  'a merge of what is no pull request': ({ delivery, autoMerge, redo }) =>
    delivery === 'pull-request' || (autoMerge === undefined && redo.length === 0),
  'no token': ({ delivery, githubToken }) => delivery === 'file' || githubToken !== '',
  'an id with a version': ({ redo }) => redo.every(isBaseId),
  'a price of nothing': ({ prices }) =>
    prices === undefined || (prices.input >= 0 && prices.output >= 0),
};
