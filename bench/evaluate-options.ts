import { parseArgs } from 'node:util';
import { UserError } from '../src/errors.ts';
import * as format from '../src/input-formats.ts';
import * as value from '../src/input-values.ts';
import { parseArxivId } from '../src/paper.ts';

/** What to do, as the command line says. */
export type Task =
  | { kind: 'help' }
  | { kind: 'answers'; folder: string }
  | { kind: 'compare'; folders: [string, string] }
  | ({ kind: 'live' } & LiveOptions);

/** How real answers are asked for. */
export type LiveOptions = ReturnType<typeof readLiveOptions>;

export const USAGE = `Usage:
  npm run evaluate -- --answers DIR
      scores saved answers, or the recorded ones of sample papers (demo/day)
  npm run evaluate -- --compare DIR DIR
      two folders of answers to the same papers, side by side
  npm run evaluate -- --live --model M --save DIR [--papers DIR | --ids 2511.14515,…]
      asks a real model, with the key in ANTHROPIC_API_KEY, and scores what it wrote
      --papers DIR      sample papers (default: demo/day), or the papers of saved answers
      --ids LIST        papers of arXiv instead, read as a run reads them
      --language TAG    default zh-CN
      --glossary FILE   "term = translation", one a line
      --base-url URL    another Anthropic-compatible endpoint
      --max-cost USD    default 1.00
      --prices IN/OUT   US dollars per million tokens, for a model that the price table lacks
      --concurrency N   requests at a time, default 4
      --arxiv-url, --arxiv-api-url, --request-interval   as the inputs of the action`;

const MODES = ['answers', 'compare', 'live'] as const;
const MODEL = /^\w[\w./:@-]{0,200}$/;
const MOST_IDS = 50;

const OPTIONS = {
  help: { type: 'boolean' },
  answers: { type: 'string' },
  compare: { type: 'boolean' },
  live: { type: 'boolean' },
  model: { type: 'string' },
  save: { type: 'string' },
  papers: { type: 'string' },
  ids: { type: 'string' },
  language: { type: 'string' },
  glossary: { type: 'string' },
  'base-url': { type: 'string' },
  'max-cost': { type: 'string' },
  prices: { type: 'string' },
  concurrency: { type: 'string' },
  'arxiv-url': { type: 'string' },
  'arxiv-api-url': { type: 'string' },
  'request-interval': { type: 'string' },
} as const;

type Given = Partial<Record<keyof typeof OPTIONS, string | boolean>>;

/**
 * Reads the command line.
 * @param key the key of the model API, from the environment
 * @throws UserError that names the option that is wrong, missing or not for this task
 */
export function parseTask(args: string[], key: string | undefined): Task {
  const { values: given, positionals } = readArguments(args);
  if (given.help === true) return { kind: 'help' };
  const modes = MODES.filter((mode) => given[mode] !== undefined);
  const [mode] = modes;
  if (mode === undefined || modes.length > 1) {
    throw wrong(`Expected one of --answers, --compare and --live, got ${modes.length}.`);
  }
  const [stray] = positionals;
  if (stray !== undefined && mode !== 'compare') {
    throw wrong(`"${stray}" stands alone: expected an option before it.`);
  }
  if (mode === 'live') return { kind: 'live', ...readLiveOptions(given, key) };
  const others = Object.keys(given).filter((name) => name !== mode);
  if (others.length > 0) throw wrong(`--${others[0]} is for --live, not for --${mode}.`);
  if (mode === 'answers') return { kind: 'answers', folder: textOf(given, 'answers') };
  const [first, second, ...rest] = positionals;
  if (first === undefined || second === undefined || rest.length > 0) {
    throw wrong(`--compare takes two folders, got ${positionals.length}.`);
  }
  return { kind: 'compare', folders: [first, second] };
}

function readArguments(args: string[]): { values: Given; positionals: string[] } {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    // The message names the option; what follows is advice for authors of programs.
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw wrong(`${sentence.replace(/\.$/, '')}.`);
  }
}

function readLiveOptions(given: Given, key: string | undefined) {
  const read = <T>(name: keyof typeof OPTIONS, kind: value.ValueKind<T>, fallback = ''): T =>
    value.readValue(`--${name}`, textOf(given, name) || fallback, kind, 'Option');
  const required = (name: 'model' | 'save', what: string): string => {
    if (textOf(given, name) === '') throw wrong(`--live needs --${name}, ${what}.`);
    return textOf(given, name);
  };
  required('model', 'the id of the model to ask');
  if (given.papers !== undefined && given.ids !== undefined) {
    throw wrong('Expected --papers or --ids, got both.');
  }
  const baseUrl = read('base-url', value.optional(format.webAddress)).value;
  const apiKey = key?.trim() || undefined;
  if (apiKey === undefined && baseUrl === undefined) {
    throw new UserError('The environment variable ANTHROPIC_API_KEY is empty.', {
      hint: 'Set it to a key for the model API, or give --base-url for an endpoint without one.',
    });
  }
  return {
    model: read('model', value.word(MODEL, 'the id of a model', 'claude-sonnet-5-5')),
    save: required('save', 'a new folder for the answers'),
    papers: textOf(given, 'papers') || undefined,
    ids: given.ids === undefined ? [] : read('ids', ids),
    language: read('language', format.languageTag, 'zh-CN'),
    glossary: textOf(given, 'glossary') || undefined,
    apiKey,
    baseUrl,
    maxCost: read('max-cost', value.decimal(0.01, 1000, '1.00'), '1.00'),
    prices: read('prices', value.optional(format.priceList)).value,
    concurrency: read('concurrency', value.wholeNumber(1, 64, 4), '4'),
    arxivUrl: read('arxiv-url', format.webAddress, 'https://arxiv.org'),
    arxivApiUrl: read('arxiv-api-url', format.webAddress, 'https://export.arxiv.org/api/query'),
    requestInterval: read('request-interval', value.decimal(0, 60, '3'), '3'),
  };
}

const ids: value.ValueKind<string[]> = {
  parse: (text) => {
    const members = value.split(text, /[\s,]+/);
    const known = members.filter((id) => parseArxivId(id) !== undefined);
    return known.length === members.length && known.length > 0 && known.length <= MOST_IDS
      ? members
      : undefined;
  },
  expected: `arXiv ids, at most ${MOST_IDS}`,
  example: '2511.14515,2511.14600v1',
};

function textOf(given: Given, name: keyof typeof OPTIONS): string {
  const text = given[name];
  return typeof text === 'string' ? text.trim() : '';
}

function wrong(sentence: string): UserError {
  return new UserError(sentence, { hint: `\n\n${USAGE}` });
}
