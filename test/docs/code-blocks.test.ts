import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parse as parseHtml } from 'parse5';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };
import { docPages, ROOT, type CodeBlock } from '../support/doc-pages.ts';
import {
  faultsOfInputs,
  findDocWorkflowFaults,
  findServiceFaults,
} from '../support/doc-workflow.ts';
import { inputDefaults } from '../support/inputs.ts';

const scripts: Record<string, string> = packageJson.scripts;
const blocks = docPages().flatMap((page) => page.blocks);

function described(list: CodeBlock[]): [string, CodeBlock][] {
  return list.map((block) => [`${block.page}:${block.line}`, block]);
}

function of(...languages: string[]): [string, CodeBlock][] {
  return described(blocks.filter(({ language }) => languages.includes(language)));
}

test('there is no code block of a language that nobody tries', () => {
  const tried = new Set(['yaml', 'sh', 'html', 'mermaid']);
  expect(blocks.filter(({ language }) => !tried.has(language))).toEqual([]);
});

/** A workflow made of a part of one; undefined where it is none. */
function workflowAround(value: unknown, text: string): string | undefined {
  const keys = Object.keys(Object(value)).join();
  if (Array.isArray(value)) return `on: push\n${jobOf(text)}`;
  if (keys === 'jobs') return `on: push\n${text}`;
  return keys === 'permissions' ? `on: push\n${text}\n${jobOf('- run: date')}` : undefined;
}

function jobOf(steps: string): string {
  const indented = steps.replaceAll(/^/gm, '      ');
  return `jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${indented}`;
}

describe('a block in YAML', () => {
  test.each(of('yaml'))(
    '%s is a workflow, a part of one, or inputs, and right',
    async (_, { text }) => {
      const value: unknown = parseYaml(text);
      const keys = Object.keys(Object(value));
      const around = workflowAround(value, text);
      if (keys.includes('on')) expect(await findDocWorkflowFaults(text)).toEqual([]);
      else if (around !== undefined) expect(await findServiceFaults(around, false)).toEqual([]);
      else {
        const given = Object.entries(Object(value)).map(([name, one]) => [name, String(one)]);
        expect(keys.filter((key) => !(key in inputDefaults()))).toEqual([]);
        expect(faultsOfInputs({ categories: 'cs.SD', ...Object.fromEntries(given) })).toEqual([]);
      }
    },
  );

  test.each([
    ['an input that is none', 'categories:', 'category:', /category/],
    [
      'a value that is none',
      'categories: cs.SD, eess.AS',
      'categories: sound!',
      /'categories' must be/,
    ],
    ['a grant without a reason', ' # the pull request', '', /no reason for pull-requests/],
    ['an event that is none', 'workflow_dispatch:', 'workflow_dispach:', /workflow_dispach/],
    ['a stranger’s action', 'org/arxiv-daily-action@v1', 'someone/else@v1', /uses someone/],
    ['no key', /anthropic-api-key: .*/, '', /'anthropic-api-key' is empty/],
  ])('with %s is found', async (_, part, fault, sentence) => {
    const sound = blocks.find(({ page, language }) => page === 'README.md' && language === 'yaml');
    const planted = sound?.text.replace(part, fault) ?? '';
    expect(planted).not.toBe(sound?.text);
    expect((await findDocWorkflowFaults(`${planted}\n`)).join('\n')).toMatch(sentence);
  });
});

/** Programs that are not ours; what they do is theirs to test. */
const OTHERS = new Set(['gh', 'pipx', 'go', 'git', 'cd', 'export', 'rm']);

/** The commands of a block, without comments and variables before them. */
function commandsOf({ text }: CodeBlock): string[][] {
  return text
    .replaceAll(/\\\n/g, ' ')
    .split(/\n|&&/)
    .map((line) => line.replace(/\s+#.*/, '').trim())
    .map((line) => line.split(/\s+/))
    .map((words) => words.slice(words.findIndex((word) => !/^[A-Z_]+=/.test(word))))
    .filter(([word = '']) => word !== '');
}

/** What a command of npm runs: nothing, a script of package.json, or a file with arguments. */
function fileOf([, verb = '', name = '', ...rest]: string[]): { file?: string; given: string[] } {
  if (verb === 'ci') return { given: [] };
  const script = scripts[verb === 'run' ? name : verb];
  expect(script, `npm ${verb} ${name}`).toBeDefined();
  const [, file] = /&& node (?:--\S+ )*(\S+\.ts)$/.exec(script ?? '') ?? [];
  return { given: rest.slice(rest.indexOf('--') + 1), ...(file !== undefined && { file }) };
}

describe('a block of commands', () => {
  const commands = blocks
    .filter(({ language }) => language === 'sh')
    .flatMap((block) =>
      commandsOf(block).map((words): [string, string[]] => [words.join(' '), words]),
    );

  test.each(commands)('%s can be typed', (_, words) => {
    const [program = '', argument = ''] = words;
    if (OTHERS.has(program)) return;
    if (program === 'bash') expect(existsSync(path.join(ROOT, argument))).toBe(true);
    else {
      expect(program).toBe('npm');
      const { file, given } = fileOf(words);
      if (given.length === 0 || file === undefined) return;
      // Options are read one after the other: where this one is the first that is not known, all
      // before it are, and nothing was begun.
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [file, ...given, '--no-such-option'],
        { cwd: ROOT, encoding: 'utf8', timeout: 20_000 },
      );
      expect(stdout + stderr).toContain('--no-such-option');
      expect(status).not.toBe(0);
    }
  });

  test('there are some', () => expect(commands.length).toBeGreaterThan(10));
});

test.each(of('html'))('%s is HTML without a fault', (_, { text }) => {
  const faults: string[] = [];
  const page = `<!doctype html><title>x</title>${text}`;
  parseHtml(page, { onParseError: ({ code }) => void faults.push(code) });
  expect(faults).toEqual([]);
});
