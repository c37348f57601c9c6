import { UserError } from './errors.ts';
import * as format from './input-formats.ts';
import { translates } from './explanation/prompt-language.ts';
import { readModelInputs } from './input-model.ts';
import * as value from './input-values.ts';
import { parseArxivId } from './paper.ts';
import { RESERVED_KEYS } from './post/page-settings.ts';

/** Gives the text of an input by its name in action.yml; empty where it was not set. */
export type InputGetter = (name: string) => string;

/** The inputs of action.yml, validated. The same names in camelCase. */
export type Inputs = ReturnType<typeof parseInputs>;

const CATEGORY = /^[a-z]+(-[a-z]+)*(\.([A-Z]{2}|[a-z]+(-[a-z]+)*))?$/;
const GITHUB_NAME = /^[A-Za-z0-9][A-Za-z0-9_-]*(\[bot\])?$/;
const COMMAS_OR_LINES = /[,\n]/;
const COMMAS_OR_SPACES = /[\s,]+/;

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
  const pageName = read('page-name', format.pageName);
  const language = read('language', format.languageTag);
  const explainer = read('explainer', value.boolean);
  /** Nothing to translate and nothing to explain: the page has titles and abstracts as they are. */
  const asAnnounced = !explainer && !translates(language);
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
    ...readModelInputs(get, environment, !asAnnounced),
    language,
    glossary: read('glossary', format.glossary),
    fullText: read('full-text', value.oneOf('auto', 'html', 'pdf', 'none')),
    explainer,
    asAnnounced,
    postsDir: read('posts-dir', format.repositoryPath),
    pageName,
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
    branchPrefix: value.readValue(
      'branch-prefix',
      get('branch-prefix').replaceAll('{page-name}', pageName),
      format.branchPrefix,
    ),
    labels: read(
      'labels',
      value.list(COMMAS_OR_LINES, matches(/^.{1,50}$/u), 'labels', 'arxiv-daily'),
    ),
    reviewers: names('reviewers'),
    teamReviewers: names('team-reviewers'),
    assignees: names('assignees'),
    draft: read('draft', value.boolean),
    autoMerge: read('auto-merge', value.optional(value.oneOf('merge', 'squash', 'rebase'))).value,
    redo: read(
      'redo',
      value.list(COMMAS_OR_SPACES, isBaseId, 'arXiv ids without version', '2511.14600'),
    ),
    arxivUrl: read('arxiv-url', format.webAddress),
    arxivApiUrl: read('arxiv-api-url', format.webAddress),
    requestInterval: read('request-interval', value.decimal(0, 60, "'3'")),
  };
  if (inputs.githubToken === '' && inputs.delivery !== 'file') {
    throw new UserError(
      `Input 'github-token' is empty, expected a token that may write to ${inputs.repository}.`,
      { hint: 'Leave the input out to use the token of the workflow.' },
    );
  }
  refuseReservedKeys(inputs.frontMatter);
  refuseWithoutPullRequest(inputs);
  return inputs;
}

/** The date decides under which address the page is found, and whether Jekyll shows it at all. */
function refuseReservedKeys(frontMatter: Record<string, unknown>): void {
  const reserved = RESERVED_KEYS.find((key) => Object.hasOwn(frontMatter, key));
  if (reserved === undefined) return;
  throw new UserError(
    `Input 'front-matter' must not have the key "${reserved}": the action sets it.`,
    {
      hint: 'Use the inputs anchor and time-zone to move the time of the page.',
    },
  );
}

/** What is done to a pull request cannot be done where there is none. */
function refuseWithoutPullRequest(inputs: {
  delivery: string;
  redo: string[];
  autoMerge: string | undefined;
}): void {
  if (inputs.delivery === 'pull-request') return;
  const name = inputs.redo.length > 0 ? 'redo' : 'auto-merge';
  if (name === 'auto-merge' && inputs.autoMerge === undefined) return;
  throw new UserError(
    `Input '${name}' is about pull requests, and delivery is ${inputs.delivery}.`,
    { hint: `Leave ${name} out, or use delivery: pull-request.` },
  );
}

function isBaseId(text: string): boolean {
  return parseArxivId(text)?.id === text;
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
