/** Meets the faults of GitHub, and judges what came of them. */
import { expect } from 'vitest';
import { UserError, describeFailure } from '../../src/errors.ts';
import type { Publication } from '../../src/publication/publication.ts';
import { FAULTS, HINTS, type NamedFault } from './github-faults.ts';
import type { GitHubWorld } from './github-world.ts';

/**
 * `done`: as if nothing had been; `warning`: done but for this; `problem`: the page is out or left
 * alone, and a sentence says what is missing; `error`: a UserError.
 */
export type Outcome = 'done' | 'warning' | 'problem' | 'error';

/** Request → what comes of a fault that lasts, and of which ones something else. */
export type Table = Record<string, [Outcome, Record<string, Outcome>?]>;

export type Seen = { outcome: Outcome; sentence: string };

/** Shorter than any wait of a real client, longer than the stand-in takes. */
export const TIME_LIMIT = 700;

export const PASSING = FAULTS.filter(({ lasts }) => !lasts);

/** Each request of the table with each fault that lasts. */
export function lastingCells(table: Table): { operation: string; fault: NamedFault }[] {
  const lasting = FAULTS.filter(({ lasts }) => lasts);
  return Object.keys(table).flatMap((operation) => lasting.map((fault) => ({ operation, fault })));
}

/** Runs `task` while each of these requests meets the fault, and says what came of it. */
export async function meet(
  { github, warnings }: GitHubWorld,
  operations: string[],
  { fault, lasts }: NamedFault,
  task: () => Promise<unknown>,
): Promise<Seen> {
  const met = new Set<string>();
  warnings.length = 0;
  const heal = github.intercept(({ operation = '' }) => {
    if (!operations.includes(operation)) return undefined;
    const isFirst = !met.has(operation);
    met.add(operation);
    return lasts || isFirst ? fault : undefined;
  });
  try {
    const result = await task();
    const problem = isPublication(result) ? result.problem : undefined;
    if (problem !== undefined) return { outcome: 'problem', sentence: problem };
    const sentence = warnings.join(' ');
    return { outcome: sentence === '' ? 'done' : 'warning', sentence };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { outcome: 'error', sentence: describeFailure(error) };
  } finally {
    heal();
    expect(met).toEqual(new Set(operations));
  }
}

/** Compares what came of a fault that lasts with what should, down to the way to fix it. */
export function judge(
  { name }: NamedFault,
  { outcome, sentence }: Seen,
  [usual, others]: [Outcome, Record<string, Outcome>?],
): void {
  expect(`${outcome}: ${sentence}`).toMatch(new RegExp(`^${others?.[name] ?? usual}: `));
  // What is not there is told in words of its own.
  const isMissing = name === '404' && /meanwhile|while this run|base-branch|by now/.test(sentence);
  if ((outcome === 'error' || outcome === 'problem') && !isMissing) {
    expect(sentence).toMatch(HINTS[name] ?? /$^/);
  }
}

/** The requests of a task, each once. */
export async function requestsOf(
  { github }: GitHubWorld,
  task: () => Promise<unknown>,
): Promise<Set<string | undefined>> {
  const from = github.requests.length;
  await task();
  return new Set(github.requests.slice(from).map(({ operation }) => operation));
}

/** Closes and removes what a case left; the base branch goes back to where it was. */
export async function cleanUp({ github }: GitHubWorld, base: string): Promise<void> {
  for (const { number, state } of github.pullRequests) {
    if (state === 'open') github.closePullRequest(number);
  }
  const branches = await github.git('branch', '--format=%(refname)', '--list', 'arxiv-daily/*');
  for (const branch of branches.split('\n').filter(Boolean)) {
    await github.git('update-ref', '-d', branch);
  }
  await github.git('update-ref', 'refs/heads/main', base);
}

function isPublication(value: unknown): value is Publication {
  return typeof value === 'object' && value !== null && 'problem' in value;
}
