import { UserError } from './errors.ts';
import * as format from './input-formats.ts';
import * as value from './input-values.ts';
import { refuseWhatIsNotBuilt } from './not-built.ts';

/** Gives the text of an input by its name in action.yml; empty where it was not set. */
export type InputGetter = (name: string) => string;

/** The inputs of action.yml, validated. The same names in camelCase. */
export type Inputs = ReturnType<typeof parseInputs>;

const CATEGORY = /^[a-z]+(-[a-z]+)*(\.([A-Z]{2}|[a-z]+(-[a-z]+)*))?$/;
const GITHUB_NAME = /^[A-Za-z0-9][A-Za-z0-9_-]*(\[bot\])?$/;
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
  // A variable that a workflow sets from an empty one is there and says nothing.
  const variable = (name: string) => environment[name]?.trim() || undefined;
  const names = (name: string) =>
    read(name, value.list(COMMAS_OR_SPACES, matches(GITHUB_NAME), 'GitHub names', 'octocat'));

  refuseWhatIsNotBuilt(get);
  const categories = nonEmpty(
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
  );
  const inputs = {
    categories,
    crossLists: read('cross-lists', value.boolean),
    replacements: read('replacements', value.boolean),
    include: read('include', value.lines),
    exclude: read('exclude', value.lines),
    authors: read('authors', value.lines),
    interests: read(
      'interests',
      value.word(
        /^[^]{0,4000}$/u,
        'text of at most 4,000 characters',
        'speech enhancement on small devices; no music',
      ),
    ),
    maxPapers: read('max-papers', value.wholeNumber(1, 1000, 40)),
    date: read('date', value.optional(format.dateRange)).value,
    timeZone: read('time-zone', format.timeZone),
    anchor: read('anchor', format.timeOfDay),
    catchUpDays: read('catch-up-days', value.wholeNumber(1, 60, 7)),
    anthropicApiKey: get('anthropic-api-key').trim() || variable('ANTHROPIC_API_KEY'),
    anthropicBaseUrl:
      read('anthropic-base-url', value.optional(format.webAddress)).value ??
      value.readValue(
        'ANTHROPIC_BASE_URL',
        variable('ANTHROPIC_BASE_URL') ?? '',
        value.optional(format.webAddress),
        'Environment variable',
      ).value,
    model: read('model', modelId('claude-sonnet-5-5')),
    rankingModel: read('ranking-model', modelId('claude-haiku-5-5')),
    language: supported(read('language', format.languageTag)),
    glossary: read('glossary', format.glossary),
    fullText: read('full-text', value.oneOf('auto', 'html', 'pdf', 'none')),
    explainer: read('explainer', value.boolean),
    concurrency: read('concurrency', value.wholeNumber(1, 64, 4)),
    maxCost: read('max-cost', value.decimal(0.01, 10_000, "'5.00'")),
    prices: read('prices', value.optional(format.priceList)).value,
    postsDir: read('posts-dir', format.repositoryPath),
    layout: read('layout', value.anyText),
    title: read('title', value.word(/^[^\n]{1,200}$/u, 'one line of text', 'arXiv Daily – {date}')),
    tags: unfold(
      read(
        'tags',
        value.list(COMMAS_OR_LINES, matches(/^.{1,50}$/u), 'tags', 'arxiv, {categories}'),
      ),
      categories,
    ),
    frontMatter: read('front-matter', format.yamlMapping),
    delivery: read('delivery', value.oneOf('pull-request', 'commit', 'file')),
    githubToken: get('github-token').trim(),
    repository: read('repository', format.repositoryName),
    baseBranch: read('base-branch', value.optional(format.branchName)).value,
    branchPrefix: read('branch-prefix', format.branchPrefix),
    labels: read(
      'labels',
      value.list(COMMAS_OR_LINES, matches(/^.{1,50}$/u), 'labels', 'arxiv-daily'),
    ),
    reviewers: names('reviewers'),
    teamReviewers: names('team-reviewers'),
    assignees: names('assignees'),
    draft: read('draft', value.boolean),
    arxivUrl: read('arxiv-url', format.webAddress),
    arxivApiUrl: read('arxiv-api-url', format.webAddress),
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

/** The tags with `{categories}` written out, each once. */
function unfold(tags: string[], categories: string[]): string[] {
  return [...new Set(tags.flatMap((tag) => (tag === '{categories}' ? categories : [tag])))];
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
  inputs: {
    anthropicApiKey: string | undefined;
    anthropicBaseUrl: string | undefined;
    interests: string;
  },
): void {
  const { anthropicApiKey: key, anthropicBaseUrl: ownEndpoint } = inputs;
  if (key === undefined && ownEndpoint === undefined) {
    throw new UserError(`Input 'anthropic-api-key' is empty, expected a key for the model API.`, {
      hint:
        'Store the key as a secret of the repository and pass it: ' +
        'anthropic-api-key: ${{ secrets.ANTHROPIC_API_KEY }}. Secrets are empty in forks.',
    });
  }
  // A shorter value would be masked everywhere in the log and is no key anyway.
  // Other than ASCII cannot be sent in a header.
  if (key !== undefined && !/^[\x21-\x7E]{8,}$/.test(key)) {
    throw new UserError(
      `Input 'anthropic-api-key' must be a key of at least 8 characters without spaces, ` +
        `got one of ${key.length} characters.`,
      { hint: 'Example: anthropic-api-key: ${{ secrets.ANTHROPIC_API_KEY }}' },
    );
  }
  if (get('anthropic-base-url').trim() === '') return;
  const needed = { model: 'claude-sonnet-5-5', 'ranking-model': 'claude-haiku-5-5' };
  for (const [name, fallback] of Object.entries(needed)) {
    if (get(name).trim() !== fallback || (name !== 'model' && inputs.interests === '')) continue;
    const others = name === 'model' ? '' : "'interests' and ";
    throw new UserError(
      `Input '${name}' must be given with ${others}'anthropic-base-url', got only its default "${fallback}".`,
      {
        hint:
          `Example: ${name}: deepseek-chat. Where the endpoint is a gateway to Claude under this ` +
          'very name, set the environment variable ANTHROPIC_BASE_URL of the step instead.',
      },
    );
  }
}
