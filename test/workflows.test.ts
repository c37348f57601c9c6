import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { validate } from '@actions/languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { runAction } from './support/run-action.ts';
import { findWorkflowFaults } from './support/workflow-rules.ts';

const folder = path.join(import.meta.dirname, '../.github');
const names = readdirSync(path.join(folder, 'workflows'));

function textOf(name: string): string {
  return readFileSync(path.join(folder, 'workflows', name), 'utf8');
}

describe.each(names)('%s', (name) => {
  test('is valid by GitHub’s own rules', async () => {
    const document = TextDocument.create(
      `file:///.github/workflows/${name}`,
      'yaml',
      0,
      textOf(name),
    );
    expect(await validate(document)).toEqual([]);
  });

  test('gives away no more than it needs to', () => {
    expect(findWorkflowFaults(textOf(name))).toEqual([]);
  });
});

test('one action is one commit everywhere', () => {
  const pins = new Map<string, Set<string>>();
  for (const [, action = '', pin = ''] of names.flatMap((name) => [
    ...textOf(name).matchAll(/uses: ([\w.-]+\/[\w.-]+)[^@\s]*@(.*)$/gm),
  ])) {
    pins.set(action, (pins.get(action) ?? new Set()).add(pin));
  }
  expect(pins.size).toBeGreaterThan(3);
  expect([...pins].filter(([, of]) => of.size > 1)).toEqual([]);
});

test('only a release may change the repository', () => {
  const writers = names.filter((name) => /^ +contents: write\b/m.test(textOf(name)));
  expect(writers.toSorted()).toEqual(['major-tag.yml', 'release.yml']);
  for (const name of writers) expect(textOf(name)).toContain('environment: release');
});

test('what is new waits a week before it is proposed', () => {
  const dependabot = z
    .object({
      version: z.literal(2),
      updates: z.array(
        z.object({
          'package-ecosystem': z.string(),
          cooldown: z.object({ 'default-days': z.number().min(7) }),
        }),
      ),
    })
    .parse(parseYaml(readFileSync(path.join(folder, 'dependabot.yml'), 'utf8')));
  const ecosystems = dependabot.updates.map((update) => update['package-ecosystem']);
  expect(ecosystems.toSorted()).toEqual(['github-actions', 'npm']);
});

test('the run of the committed action in CI needs no key that works and no request', async () => {
  const steps = z
    .object({
      jobs: z.object({
        dist: z.object({
          steps: z.array(
            z.object({
              id: z.string().optional(),
              with: z.record(z.string(), z.unknown()).optional(),
            }),
          ),
        }),
      }),
    })
    .parse(parseYaml(textOf('ci.yml'))).jobs.dist.steps;
  const given = Object.entries(steps.find(({ id }) => id === 'action')?.with ?? {});
  const { exitCode, outputs, log } = await runAction({
    inputs: Object.fromEntries(given.map(([name, value]) => [name, String(value)])),
    world: { hosts: {} },
    githubUrl: 'https://api.github.com',
    repository: 'lab/blog',
    token: 'ghs_0123456789',
  });
  expect([exitCode, outputs['status'], log]).toEqual([
    0,
    'nothing-announced',
    expect.not.stringContaining('no stand-in for'),
  ]);
});

describe('the rules find', () => {
  const sound = textOf('ci.yml');
  test.each<[string, string | RegExp, string, RegExp]>([
    ['a tag instead of a commit', /@[0-9a-f]{40} # v[\d.]+/, '@v5', /is not pinned/],
    ['a commit without its version', / # v\d+\.\d+\.\d+/, '', /is not pinned/],
    ['a branch', /@[0-9a-f]{40} # v[\d.]+/, '@main', /is not pinned/],
    ['a stranger’s code with our rights', 'pull_request:', 'pull_request_target:', /started by/],
    [
      'a schedule that takes the rest along',
      'pull_request:',
      "schedule: [{ cron: '1 1 * * 1' }]",
      /not alone/,
    ],
    ['rights for all', 'permissions: {}', 'permissions: read-all', /all of its jobs/],
    ['rights that are not said', 'permissions: {}\n', '', /all of its jobs/],
    ['a grant without a reason', 'contents: read # checkout', 'contents: read', /no reason/],
    [
      'a job without rights of its own',
      /    permissions:\n      contents: read # checkout\n/,
      '',
      /no permissions/,
    ],
    ['a job that may hang', /    timeout-minutes: \d+\n/, '', /has no end/],
    [
      'credentials on the disk',
      /        with:\n          persist-credentials: false\n/,
      '',
      /on the disk/,
    ],
    [
      'a title in a script',
      'bash .ci/run',
      'echo ${{ github.event.pull_request.title }}',
      /of a script/,
    ],
    ['a script of a package', 'npm ci --ignore-scripts', 'npm ci', /scripts of packages/],
    ['a secret', 'not-a-key', '${{ secrets.ANTHROPIC_API_KEY }}', /a secret is used/],
    ['runs side by side', /concurrency:\n[\s\S]*?\n\n/, '', /no concurrency/],
  ])('%s', (_, part, fault, sentence) => {
    const planted = sound.replace(part, () => fault);
    expect(planted).not.toBe(sound);
    expect(findWorkflowFaults(planted).join('\n')).toMatch(sentence);
  });
});
