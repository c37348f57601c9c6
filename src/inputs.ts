import { UserError } from './errors.ts';
import * as value from './input-values.ts';
import { parseArxivId } from './paper.ts';

/** Gives the text of an input by its name in action.yml; empty where it was not set. */
export type InputGetter = (name: string) => string;

/** The inputs of action.yml, validated. The same names in camelCase. */
export type Inputs = ReturnType<typeof parseInputs>;

const CATEGORY = /^[a-z]+(-[a-z]+)*(\.([A-Z]{2}|[a-z]+(-[a-z]+)*))?$/;
const GITHUB_NAME = /^[A-Za-z0-9][A-Za-z0-9_-]*(\[bot\])?$/;
// The part of git's check-ref-format that a prefix can break.
const BRANCH_PREFIX = /^(?!.*(\.\.|\/\/|\/\.|@\{|\.lock\/))[A-Za-z0-9][\w./-]{0,100}$/;
const MODEL = /^[\w][\w./:@-]{0,200}$/;
const COMMAS_OR_LINES = /[,\n]/;
const COMMAS_OR_SPACES = /[\s,]+/;

/** The languages whose words the page has. */
const PAGE_LANGUAGES = ['zh-CN', 'en'] as const;

/**
 * Validates every input, so that a wrong one ends the run before the first request.
 * @param get reads an input; action.yml has filled in the defaults.
 * @param environment `ANTHROPIC_API_KEY` and `ANTHROPIC_BASE_URL` stand in for empty inputs.
 * @throws UserError naming the first wrong input, what was got, and what is expected.
 */
export function parseInputs(get: InputGetter, environment: Record<string, string | undefined>) {
  const read = <T>(name: string, kind: value.ValueKind<T>): T =>
    value.readValue(name, get(name), kind);
  const names = (name: string) =>
    read(name, value.list(COMMAS_OR_SPACES, matches(GITHUB_NAME), 'GitHub names', 'octocat'));

  refuseWhatIsNotBuilt(get);
  const inputs = {
    categories: nonEmpty(
      'categories',
      read(
        'categories',
        value.list(
          COMMAS_OR_SPACES,
          matches(CATEGORY),
          'arXiv categories or archives',
          'cs.SD, eess.AS',
        ),
      ),
    ),
    crossLists: read('cross-lists', value.boolean),
    replacements: read('replacements', value.boolean),
    include: read('include', value.lines),
    exclude: read('exclude', value.lines),
    authors: read('authors', value.lines),
    maxPapers: read('max-papers', value.wholeNumber(1, 1000, 40)),
    date: read('date', value.optional(value.dateRange)).value,
    timeZone: read('time-zone', value.timeZone),
    anchor: read('anchor', value.timeOfDay),
    catchUpDays: read('catch-up-days', value.wholeNumber(1, 60, 7)),
    anthropicApiKey: get('anthropic-api-key').trim() || environment['ANTHROPIC_API_KEY']?.trim(),
    anthropicBaseUrl:
      read('anthropic-base-url', value.optional(value.webAddress)).value ??
      environment['ANTHROPIC_BASE_URL']?.trim(),
    model: read('model', modelId('claude-sonnet-5-5')),
    rankingModel: read('ranking-model', modelId('claude-haiku-5-5')),
    language: supported(read('language', value.languageTag)),
    glossary: read('glossary', value.glossary),
    fullText: read('full-text', value.oneOf('auto', 'html', 'none')),
    explainer: read('explainer', value.boolean),
    concurrency: read('concurrency', value.wholeNumber(1, 64, 4)),
    maxCost: read('max-cost', value.decimal(0.01, 10_000, "'5.00'")),
    prices: read('prices', value.optional(value.priceList)).value,
    postsDir: read('posts-dir', value.repositoryPath),
    layout: read('layout', value.anyText),
    title: read('title', value.word(/^[^\n]{1,200}$/u, 'one line of text', 'arXiv Daily – {date}')),
    tags: read(
      'tags',
      value.list(COMMAS_OR_LINES, matches(/^.{1,50}$/u), 'tags', 'arxiv, {categories}'),
    ),
    frontMatter: read('front-matter', value.yamlMapping),
    delivery: read('delivery', value.oneOf('pull-request', 'commit', 'file')),
    githubToken: get('github-token').trim(),
    repository: read(
      'repository',
      value.word(/^[\w.-]+\/[\w.-]+$/, 'a repository as `owner/name`', 'octocat/blog'),
    ),
    baseBranch: read('base-branch', value.optional(value.word(BRANCH_PREFIX, 'a branch', 'main')))
      .value,
    branchPrefix: read(
      'branch-prefix',
      value.word(BRANCH_PREFIX, 'the beginning of a branch name', 'arxiv-daily/'),
    ),
    labels: read(
      'labels',
      value.list(COMMAS_OR_LINES, matches(/^.{1,50}$/u), 'labels', 'arxiv-daily'),
    ),
    reviewers: names('reviewers'),
    teamReviewers: names('team-reviewers'),
    assignees: names('assignees'),
    draft: read('draft', value.boolean),
    arxivUrl: read('arxiv-url', value.webAddress),
    requestInterval: read('request-interval', value.decimal(0, 60, "'3'")),
  };
  requireModelAccess(get, inputs);
  if (inputs.githubToken === '' && inputs.delivery !== 'file') {
    throw new UserError(
      `Input 'github-token' is empty, expected a token that may write to ${inputs.repository}.`,
      { hint: 'Leave the input out to use the token of the workflow.' },
    );
  }
  return inputs;
}

function modelId(example: string): value.ValueKind<string> {
  return value.word(MODEL, 'the id of a model', example);
}

function matches(pattern: RegExp): (text: string) => boolean {
  return (text) => pattern.test(text);
}

function isBaseId(text: string): boolean {
  return parseArxivId(text)?.id === text;
}

function nonEmpty(name: string, members: string[]): string[] {
  if (members.length > 0) return members;
  throw new UserError(`Input '${name}' is required, got "".`, {
    hint: 'Example: categories: cs.SD, eess.AS',
  });
}

function supported(language: string): (typeof PAGE_LANGUAGES)[number] {
  const known = PAGE_LANGUAGES.find((one) => one === language);
  if (known !== undefined) return known;
  throw new UserError(
    `Input 'language' must be a language whose page words this version has, got "${language}".`,
    { hint: `Available: ${PAGE_LANGUAGES.join(', ')}. Example: language: zh-CN` },
  );
}

function requireModelAccess(
  get: InputGetter,
  inputs: { anthropicApiKey: string | undefined; anthropicBaseUrl: string | undefined },
): void {
  const key = inputs.anthropicApiKey ?? '';
  const ownEndpoint = inputs.anthropicBaseUrl !== undefined && inputs.anthropicBaseUrl !== '';
  if (key === '' && !ownEndpoint) {
    throw new UserError(`Input 'anthropic-api-key' is empty, expected a key for the model API.`, {
      hint:
        'Store the key as a secret of the repository and pass it: ' +
        'anthropic-api-key: ${{ secrets.ANTHROPIC_API_KEY }}. Secrets are empty in forks.',
    });
  }
  // A shorter value would be masked everywhere in the log and is no key anyway.
  if (key !== '' && (key.length < 8 || /\s/.test(key))) {
    throw new UserError(
      `Input 'anthropic-api-key' must be a key of at least 8 characters without spaces, ` +
        `got ${key.length} characters.`,
      { hint: 'Example: anthropic-api-key: ${{ secrets.ANTHROPIC_API_KEY }}' },
    );
  }
  if (get('anthropic-base-url') !== '' && get('model') === 'claude-sonnet-5-5') {
    throw new UserError(
      `Input 'model' must be given with 'anthropic-base-url', got only its default "${get('model')}".`,
      {
        hint:
          'Example: model: deepseek-chat. Where the endpoint is a gateway to Claude under this ' +
          'very name, set the environment variable ANTHROPIC_BASE_URL of the step instead.',
      },
    );
  }
}

/**
 * Inputs of the contract whose feature is not in this version. Refused where they are set,
 * because a run that ignored them would do something else than asked.
 */
const NOT_BUILT: { name: string; isSet: (text: string) => boolean; instead: string }[] = [
  { name: 'interests', isSet: given, instead: 'Use include, exclude and authors.' },
  ...[
    'anthropic-federation-rule-id',
    'anthropic-organization-id',
    'anthropic-service-account-id',
    'anthropic-workspace-id',
  ].map((name) => ({ name, isSet: given, instead: 'Use anthropic-api-key.' })),
  { name: 'fallback-model', isSet: given, instead: 'Leave it out.' },
  { name: 'full-text', isSet: (text) => text === 'pdf', instead: 'Use auto, html or none.' },
  { name: 'batch', isSet: (text) => text.toLowerCase() === 'true', instead: 'Use false.' },
  { name: 'auto-merge', isSet: given, instead: 'Merge by hand.' },
  {
    name: 'redo',
    isSet: given,
    instead: 'Close the pull request and delete its branch to have the day written anew.',
  },
  {
    name: 'arxiv-api-url',
    isSet: (text) => text !== 'https://export.arxiv.org/api/query',
    instead: 'Leave it out; only arxiv-url is asked.',
  },
];

function given(text: string): boolean {
  return text !== '';
}

function refuseWhatIsNotBuilt(get: InputGetter): void {
  // Checked although a run cannot honour them yet: a typing mistake should not wait for the day
  // when it can.
  value.readValue('batch', get('batch'), value.boolean);
  value.readValue('full-text', get('full-text'), value.oneOf('auto', 'html', 'pdf', 'none'));
  value.readValue(
    'auto-merge',
    get('auto-merge'),
    value.optional(value.oneOf('merge', 'squash', 'rebase')),
  );
  value.readValue(
    'redo',
    get('redo'),
    value.list(COMMAS_OR_SPACES, isBaseId, 'arXiv ids without version', '2511.14600'),
  );
  value.readValue('arxiv-api-url', get('arxiv-api-url'), value.webAddress);
  for (const { name, isSet, instead } of NOT_BUILT) {
    const text = get(name).trim();
    if (isSet(text)) {
      throw new UserError(
        `Input '${name}' is not available in this version, got ${JSON.stringify(text.slice(0, 200))}, expected it unset.`,
        { hint: instead },
      );
    }
  }
}
