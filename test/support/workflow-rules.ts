import { parse as parseYaml } from 'yaml';
import { z } from 'zod';

const permissions = z.union([z.string(), z.record(z.string(), z.string())]);

const step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});

const job = z.object({
  uses: z.string().optional(),
  'timeout-minutes': z.number().optional(),
  permissions: permissions.optional(),
  steps: z.array(step).optional(),
});

const workflow = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: permissions.optional(),
  concurrency: z.unknown().optional(),
  jobs: z.record(z.string(), job),
});

type Workflow = z.infer<typeof workflow>;
type Job = z.infer<typeof job>;

/** What runs with the rights of this repository on a stranger's text or code. */
const DANGEROUS =
  /^(?:pull_request_target|workflow_run|issue_comment|issues|discussion(?:_comment)?)$/;

/** A full commit id, and the version that it is of for people and Dependabot. */
const PINNED = /^[\w.-]+(?:\/[\w.-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

/** What a workflow of this repository has to be, as sentences about what it is not. */
export function findWorkflowFaults(text: string): string[] {
  const parsed = workflow.parse(parseYaml(text));
  return [
    ...faultsOfTriggers(parsed),
    ...faultsOfPins(text),
    ...faultsOfGrants(text, parsed),
    ...Object.entries(parsed.jobs).flatMap(([name, one]) =>
      faultsOfJob(one).map((fault) => `job ${name}: ${fault}`),
    ),
    ...(/\bsecrets\./.test(text) ? ['a secret is used: github.token is enough'] : []),
  ];
}

function faultsOfTriggers({ on, concurrency }: Workflow): string[] {
  const triggers = Object.keys(on);
  const alone = !triggers.includes('schedule') || triggers.length === 1;
  return [
    ...triggers.filter((one) => DANGEROUS.test(one)).map((one) => `is started by ${one}`),
    ...(alone ? [] : ['a schedule is not alone']),
    ...(concurrency === undefined ? ['has no concurrency'] : []),
  ];
}

function faultsOfPins(text: string): string[] {
  const used = [...text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(([, one = '']) => one.trim());
  return used
    .filter((one) => !one.startsWith('./') && !PINNED.test(one))
    .map((one) => `is not pinned: ${one}`);
}

function faultsOfGrants(text: string, parsed: Workflow): string[] {
  const grants = [...text.matchAll(/^ +[a-z-]+: (?:read|write)\b(.*)$/gm)];
  const isNothing = JSON.stringify(parsed.permissions) === '{}';
  return [
    ...(isNothing ? [] : ['grants permissions to all of its jobs']),
    ...grants
      .filter(([, reason = '']) => !/^ # \S/.test(reason))
      .map(([grant]) => `no reason for ${grant.trim()}`),
  ];
}

function faultsOfJob({ uses, steps = [], permissions: granted, ...rest }: Job): string[] {
  const minutes = rest['timeout-minutes'];
  const checkouts = steps.filter((one) => one.uses?.startsWith('actions/checkout@'));
  const scripts = steps.flatMap(({ run, with: given }) => [run ?? '', textIn(given?.['script'])]);
  const installs = scripts.flatMap((one) => one.match(/\bnp[mx] (?:ci|i|install)\b.*/g) ?? []);
  return [
    ...(typeof granted === 'object' ? [] : ['has no permissions of its own']),
    ...(uses !== undefined || (minutes !== undefined && minutes <= 60) ? [] : ['has no end']),
    ...checkouts
      .filter((one) => one.with?.['persist-credentials'] !== false)
      .map(() => 'leaves its credentials on the disk'),
    ...scripts
      .filter((one) => one.includes('${{'))
      .map(() => 'puts a value into the text of a script'),
    ...installs
      .filter((one) => !/^npm ci --ignore-scripts\b/.test(one))
      .map((one) => `runs scripts of packages: ${one}`),
  ];
}

/** What other actions take as the text of a script. */
function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
