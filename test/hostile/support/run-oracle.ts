import { expect } from 'vitest';
import type { ActionOutcome } from '../../support/run-action.ts';
import { WORLD_KEY, type startWorld } from '../../support/world.ts';
import { pageFaults, reviewFaults } from './page-oracle.ts';
import { leaksIn } from './secrets.ts';

export type World = Awaited<ReturnType<typeof startWorld>>;

const STATUS = /^(?:published|unchanged|nothing-announced|not-announced-yet): \S.*\.$/;
/** Whatever the runner takes for the end of a line. */
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** The lines with which a run ended: its status or its failure. */
export function endings(log: string): string[] {
  return log.split('\n').filter((line) => STATUS.test(line) || line.startsWith('::error::'));
}

/** What text of strangers did to the log. */
export function logFaults(log: string, masked: readonly string[] = []): string[] {
  const faults: string[] = [];
  for (const line of log.split(LINE_END)) {
    const start = line.trimStart();
    const mask = /^::add-mask::(.*)$/.exec(start)?.[1];
    if (mask !== undefined && !masked.includes(mask)) faults.push(`The log masks ${mask}.`);
    if (
      mask === undefined &&
      start.startsWith('::') &&
      !/^::(?:debug|warning|error)::/.test(start)
    ) {
      faults.push(`The log commands ${start.slice(0, 80)}`);
    }
    if (/##\[/.test(line)) faults.push(`The log commands ${line.slice(0, 80)}`);
    // oxlint-disable-next-line no-control-regex
    if (/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/.test(line))
      faults.push('The log has a control.');
  }
  return faults;
}

/**
 * What has to be true after any run, however hostile its inputs were: one ending with one sentence,
 * no command but our own, outputs without text, no secret anywhere, and git and pull requests that
 * hold constants, dates and counts.
 */
export async function expectSound(
  world: World,
  outcome: ActionOutcome,
  further: {
    secrets?: Record<string, string>;
    /** What the authors of the day's papers wrote: their addresses may be links. */
    authorsText?: string;
    /** Branches that were there before. */
    branches?: string[];
  } = {},
): Promise<string[]> {
  const { github } = world;
  const { log, outputs, summary, exitCode } = outcome;
  const secrets = { key: WORLD_KEY, token: github.token, ...further.secrets };
  const ends = endings(log);
  const errors = ends.filter((line) => line.startsWith('::error::'));
  expect(exitCode, log.slice(-2000)).toBe(errors.length);
  expect(errors.length, log).toBeLessThanOrEqual(1);
  expect(ends.length - errors.length, log.slice(-2000)).toBeLessThanOrEqual(1);
  expect(ends.length, log.slice(-2000)).toBeGreaterThan(0);
  expect(log).not.toContain('probably a bug of arxiv-daily-action');
  expect(logFaults(log, Object.values(secrets))).toEqual([]);

  for (const [name, value] of Object.entries(outputs)) {
    expect(value, name).toMatch(/^(?:[\w ./:"[\],-]*)$/);
  }
  expect(Buffer.byteLength(summary)).toBeLessThan(1 << 20);
  expect(reviewFaults(summary)).toEqual([]);

  const known = new Set(['main', ...(further.branches ?? [])]);
  const branches = (await github.git('branch', '--format=%(refname:short)')).split('\n');
  for (const branch of branches.filter((one) => !known.has(one))) {
    expect(branch).toMatch(/^arxiv-daily\/\d{4}-\d{2}-\d{2}$/);
  }
  const messages = await github.git('log', '--branches', '--format=%B');
  for (const line of messages.split('\n').filter(Boolean)) {
    expect(line).toMatch(
      /^(?:The first commit|A word of mine|arXiv Daily [\d-]{10}: [\d,]+ papers?)$/,
    );
  }
  const pages: string[] = [];
  for (const branch of branches) {
    const changed = await github.git('ls-tree', '-r', '--name-only', branch);
    for (const path of changed.split('\n').filter((one) => one.endsWith('-arxiv-daily.md'))) {
      const page = await github.readFile(branch, path);
      pages.push(page);
      expect(pageFaults(page, further.authorsText ?? '')).toEqual([]);
    }
  }
  for (const { title, body, author } of github.pullRequests) {
    if (author !== 'github-actions[bot]') continue;
    expect(title).toMatch(/^arXiv Daily [\d-]{10}: [\d,]+ papers?$/);
    expect(reviewFaults(body ?? '')).toEqual([]);
  }
  const unmasked = log
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n');
  const artefacts = {
    log: unmasked,
    outputs: JSON.stringify(outputs),
    summary,
    pages: pages.join('\n'),
    git: branches.join('\n') + messages,
    pullRequests: JSON.stringify(github.pullRequests),
    toGitHub: JSON.stringify(github.requests.map(({ path, body }) => [path, body])),
    toArxiv: JSON.stringify(world.arxiv.requests),
    toModel: JSON.stringify(
      // A repair gives a model its own words back; what we say ourselves comes first.
      world.messages.requests.map(({ body, headers }) => [
        { ...body, messages: firstOf(body?.['messages']) },
        { ...headers, authorization: '', 'x-api-key': '' },
      ]),
    ),
  };
  const leaks = Object.entries(artefacts).flatMap(([name, text]) =>
    leaksIn(text, secrets).map((leak) => `${name}: ${leak}`),
  );
  expect(leaks).toEqual([]);
  expect(github.violations).toEqual([]);
  return pages;
}

function firstOf(messages: unknown): unknown {
  return Array.isArray(messages) ? messages.slice(0, 1) : messages;
}
