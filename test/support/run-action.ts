import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import type { World } from './runner-world.ts';

const root = path.join(import.meta.dirname, '../..');

const metadata = z.object({
  inputs: z.record(
    z.string(),
    z.object({ required: z.boolean().optional(), default: z.string().optional() }),
  ),
  outputs: z.record(z.string(), z.object({ description: z.string() })),
  runs: z.object({ using: z.string(), main: z.string() }),
});

/** action.yml, parsed. */
export async function readActionMetadata(): Promise<z.infer<typeof metadata>> {
  return metadata.parse(parseYaml(await readFile(path.join(root, 'action.yml'), 'utf8')));
}

export type ActionRun = {
  /** `with:` of the workflow step; defaults come from action.yml, as the runner fills them in. */
  inputs: Record<string, string>;
  world: World;
  /** GITHUB_API_URL. */
  githubUrl: string;
  repository: string;
  token: string;
  /** Further environment of the step. */
  env?: Record<string, string>;
  /** Called with each line of the log as it comes. */
  onLine?: (line: string, kill: Kill) => void;
  /** Called as soon as the process is there. */
  onStart?: (kill: Kill) => void;
};

/** Ends the process as a lost runner does, or sends it what a cancelled job gets. */
export type Kill = (signal?: 'SIGKILL' | 'SIGINT' | 'SIGTERM') => void;

export type ActionOutcome = {
  exitCode: number | null;
  /** The signal that ended the process. */
  signal: NodeJS.Signals | null;
  /** stdout and stderr in the order they came. */
  log: string;
  outputs: Record<string, string>;
  summary: string;
  workspace: string;
};

/**
 * Runs the shipped action as the runner does: a child process of Node with `INPUT_*`, `GITHUB_*`, and
 * files for outputs and summary, and nothing else of this process's environment.
 */
export async function runAction(run: ActionRun): Promise<ActionOutcome> {
  const { env, main, workspace, collect } = await prepareRun(run);
  // Where coverage is counted the sources run, as of dist/ Node could not tell the lines.
  const coverage = process.env['NODE_V8_COVERAGE'];
  const program = coverage === undefined ? main : 'src/index.ts';
  const child = spawn(
    process.execPath,
    ['--import', path.join(import.meta.dirname, 'runner-world.ts'), path.join(root, program)],
    {
      cwd: workspace,
      env: { ...env, ...(coverage !== undefined && { NODE_V8_COVERAGE: coverage }) },
    },
  );
  const kill: Kill = (signal = 'SIGKILL') => child.kill(signal);
  run.onStart?.(kill);
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      log += text;
      for (const line of text.split('\n')) {
        if (line !== '') run.onLine?.(line, kill);
      }
    });
  }
  const { exitCode, signal } = await new Promise<Pick<ActionOutcome, 'exitCode' | 'signal'>>(
    (resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code, by) => resolve({ exitCode: code, signal: by }));
    },
  );
  return { exitCode, signal, log, ...(await collect()) };
}

/**
 * What a run of the action is given, and `collect`, to be called once at its end, which reads what
 * it left.
 */
export async function prepareRun(run: ActionRun) {
  const { inputs, runs } = await readActionMetadata();
  const folder = await mkdtemp(path.join(tmpdir(), 'arxiv-daily-run-'));
  const files = { output: path.join(folder, 'output'), summary: path.join(folder, 'summary.md') };
  const workspace = await mkdtemp(path.join(tmpdir(), 'arxiv-daily-workspace-'));
  await Promise.all(Object.values(files).map((file) => writeFile(file, '')));
  const given = Object.entries(inputs).map(([name, input]): [string, string] => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    run.inputs[name] ?? evaluate(input.default ?? '', run),
  ]);
  const unknown = Object.keys(run.inputs).filter((name) => !(name in inputs));
  if (unknown.length > 0) throw new Error(`not in action.yml: ${unknown.join(', ')}`);

  const env = {
    ...Object.fromEntries(given),
    ...run.env,
    PATH: process.env['PATH'],
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION_REPOSITORY: 'org/arxiv-daily-action',
    GITHUB_API_URL: run.githubUrl,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: run.repository,
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    RUNNER_WORLD: JSON.stringify(run.world),
  };
  const collect = async () => {
    const outputs = parseOutputs(await readFile(files.output, 'utf8'));
    const summary = await readFile(files.summary, 'utf8');
    await rm(folder, { recursive: true });
    return { outputs, summary, workspace };
  };
  return { env, main: runs.main, workspace, collect };
}

function evaluate(text: string, { token, repository }: ActionRun): string {
  return text.replace('${{ github.token }}', token).replace('${{ github.repository }}', repository);
}

/** The `name<<delimiter` blocks of GITHUB_OUTPUT. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const block = /^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm;
  for (const [, name = '', , value = ''] of text.matchAll(block)) outputs[name] = value;
  return outputs;
}
