import { spawnSync } from 'node:child_process';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { describeFailure } from '../../src/errors.ts';
import { createInputs } from './inputs.ts';
import { readActionMetadata } from './run-action.ts';

const OURS = /^org\/arxiv-daily-action@v1$/;

const step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
});

const workflow = z.object({
  on: z.partialRecord(z.enum(['schedule', 'workflow_dispatch', 'push']), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  concurrency: z.object({ group: z.string() }),
  jobs: z.record(
    z.string(),
    z.object({
      'timeout-minutes': z.number(),
      strategy: z
        .object({ matrix: z.object({ include: z.array(z.record(z.string(), z.string())) }) })
        .optional(),
      steps: z.array(step),
    }),
  ),
});

export type Given = Record<string, string>;

/**
 * What is wrong with the workflow of a page, as sentences: by GitHub's own rules, by the rules for
 * what people copy, and by our reading of the inputs.
 */
export async function findDocWorkflowFaults(text: string): Promise<string[]> {
  const { success, error, data } = workflow.safeParse(parseYaml(text));
  if (!success) return [z.prettifyError(error)];
  const steps = Object.values(data.jobs).flatMap((job) => job.steps);
  const grants = [...text.matchAll(/^ +[a-z-]+: (?:read|write)\b(.*)$/gm)];
  return [
    ...(await findServiceFaults(text)),
    ...grants
      .filter(([, reason = '']) => !/^ # \S/.test(reason))
      .map(([grant]) => `no reason for ${grant.trim()}`),
    ...steps.flatMap(({ uses }) => faultsOfAction(uses)),
    ...steps.flatMap(({ run = '' }) => faultsOfScript(run)),
    ...inputsOfWorkflow(text).flatMap(faultsOfInputs),
  ];
}

/** What GitHub's language service says, which knows our inputs and no other action's. */
export async function findServiceFaults(text: string, isWhole = true): Promise<string[]> {
  // Of its parts some cannot be loaded by Node alone, as the count of coverage does.
  const { validate } = await import('@actions/languageservice');
  const { inputs } = await readActionMetadata();
  const known = Object.entries(inputs).map(([name, { required = false }]) => [
    name,
    { required: required && isWhole, description: '' },
  ]);
  const metadata = { name: '', description: '', inputs: Object.fromEntries(known) };
  const document = TextDocument.create('file:///.github/workflows/x.yml', 'yaml', 0, text);
  const findings = await validate(document, {
    actionsMetadataProvider: {
      fetchActionMetadata: ({ owner }) => Promise.resolve(owner === 'org' ? metadata : undefined),
    },
  });
  return findings.map(({ message }) => (typeof message === 'string' ? message : message.value));
}

/** The `with:` of each run of our action, a matrix written out, expressions made plain. */
export function inputsOfWorkflow(text: string): Given[] {
  const { jobs } = workflow.parse(parseYaml(text));
  return Object.values(jobs).flatMap(({ steps, strategy }) => {
    const rows = strategy?.matrix.include ?? [{}];
    const ours = steps.filter(({ uses = '' }) => OURS.test(uses));
    return rows.flatMap((row) => ours.map((one) => plainInputs(one.with ?? {}, row)));
  });
}

function plainInputs(given: Record<string, unknown>, row: Given): Given {
  const entries = Object.entries(given).map(([name, value]) => [
    name,
    String(value).replaceAll(/\$\{\{ *([\w.-]+) *\}\}/g, (_, key: string) => plain(key, row)),
  ]);
  return Object.fromEntries(entries);
}

function plain(key: string, row: Given): string {
  if (key.startsWith('matrix.')) return row[key.slice('matrix.'.length)] ?? '';
  if (key === 'inputs.date') return '';
  return /^(?:secrets|vars|steps)\./.test(key) ? 'sample-0123456789' : '';
}

function faultsOfAction(uses: string | undefined): string[] {
  if (uses === undefined || OURS.test(uses) || /^actions\/[\w-]+@v\d+$/.test(uses)) return [];
  return [`uses ${uses}`];
}

/** Values reach a script by its environment; and the shell has to be able to read it. */
function faultsOfScript(run: string): string[] {
  const { status, stderr } = spawnSync('bash', ['-n'], { input: run, encoding: 'utf8' });
  return [
    ...(run.includes('${{') ? [`a value in the text of a script: ${run}`] : []),
    ...(status === 0 ? [] : [stderr]),
  ];
}

/** @returns the sentence with which the action would end. */
export function faultsOfInputs(given: Given): string[] {
  try {
    // No key but the one that the workflow gives.
    createInputs({ 'anthropic-api-key': '', ...given });
    return [];
  } catch (error) {
    return [describeFailure(error)];
  }
}
