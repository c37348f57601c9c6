import { parseArgs } from 'node:util';
import { nearestWord } from './nearest-word.ts';

/** What a preview is asked for; `inputs` are those given, by their names in action.yml. */
export type PreviewOptions = {
  inputs: Record<string, string>;
  /** Without a model: titles, authors and original abstracts. */
  noModel: boolean;
  open: boolean;
  help: boolean;
  /** Folder for the page and its preview. */
  out: string;
};

const SWITCHES = ['no-model', 'open', 'help'];
/** What `--no-model` decides by itself. */
const NEEDS_MODEL = ['explainer', 'interests', 'batch', 'model', 'anthropic-api-key'];

/**
 * Reads the command line: a few switches, and every input of action.yml as `--name value`.
 * @param environment says whether a model can be asked
 * @returns `problem`: what is wrong, and what to do, for the person at the terminal
 */
export function parseOptions(
  args: string[],
  inputNames: readonly string[],
  environment: Record<string, string | undefined>,
): PreviewOptions | { problem: string } {
  const names = [...SWITCHES, 'out', ...inputNames];
  const options = Object.fromEntries([
    ...names.map((name) => [name, { type: 'string' as const }]),
    ...SWITCHES.map((name) => [name, { type: 'boolean' as const }]),
    ['help', { type: 'boolean' as const, short: 'h' }],
  ]);
  const { tokens } = parseArgs({ args, options, strict: false, tokens: true });
  const given: Record<string, string> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') return { problem: describeStray(token.value) };
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!names.includes(name)) return { problem: describeUnknown(rawName, name, names) };
    if (SWITCHES.includes(name)) {
      if (value !== undefined) return { problem: `--${name} takes no value, got "${value}".` };
      given[name] = 'true';
      continue;
    }
    // `--date --open` would take the next option for a date.
    if (value === undefined || (!token.inlineValue && value.startsWith('--'))) {
      return { problem: `--${name} needs a value: --${name} ${EXAMPLES[name] ?? '…'}` };
    }
    given[name] = value;
  }
  const { 'no-model': noModel, open, help, out = 'arxiv-daily-preview', ...inputs } = given;
  const found = { inputs, noModel: !!noModel, open: !!open, help: !!help, out };
  if (found.help) return found;
  const problem = findProblem(found, environment);
  return problem === undefined ? found : { problem };
}

const EXAMPLES: Record<string, string> = {
  categories: 'cs.SD,eess.AS',
  date: '2025-11-19',
  'max-papers': '5',
  language: 'de',
};

function describeStray(word: string): string {
  return /^[a-z-]+(\.[A-Za-z-]+)?$/.test(word)
    ? `"${word}" stands alone. Several categories go into one value: --categories cs.SD,eess.AS`
    : `"${word}" stands alone, expected an option before it. --help shows them all.`;
}

function describeUnknown(raw: string, name: string, names: readonly string[]): string {
  const nearest = nearestWord(name, names);
  const hint = nearest === undefined ? '--help shows them all.' : `Did you mean --${nearest}?`;
  return `There is no option ${raw}. ${hint}`;
}

function findProblem(
  { inputs, noModel }: PreviewOptions,
  environment: Record<string, string | undefined>,
): string | undefined {
  if (!inputs['categories']?.trim()) {
    return 'Which categories? For example: --categories cs.SD,eess.AS (all of them: https://arxiv.org/category_taxonomy)';
  }
  if (noModel) {
    const clash = NEEDS_MODEL.find((name) => name in inputs);
    if (clash !== undefined)
      return `--no-model and --${clash} contradict each other: leave one out.`;
    const { language = 'en' } = inputs;
    if (/^en\b/i.test(language)) return undefined;
    return `Without a model nothing is translated into ${language}: leave out --language or --no-model.`;
  }
  const ways = [
    inputs['anthropic-api-key'],
    inputs['anthropic-base-url'],
    inputs['anthropic-federation-rule-id'],
    environment['ANTHROPIC_API_KEY'],
    environment['ANTHROPIC_BASE_URL'],
  ];
  const isOriginal = inputs['explainer'] === 'false' && /^en\b/i.test(inputs['language'] ?? '');
  if (isOriginal || ways.some((one) => one?.trim())) return undefined;
  return [
    'There is no model to translate and explain the papers. Either',
    '  · set a key:       export ANTHROPIC_API_KEY=sk-ant-…',
    '    or an endpoint:  --anthropic-base-url http://localhost:11434 --model <its name>',
    '  · or do without:   --no-model  (titles, authors and original abstracts)',
  ].join('\n');
}
