import * as core from '@actions/core';
import { describeFailure } from './errors.ts';
import { parseInputs } from './inputs.ts';
import { logLine } from './log-line.ts';
import type { Entry } from './paper.ts';
import { createPorts, type Surroundings } from './ports.ts';
import { run, type RunResult } from './run.ts';

/**
 * The action as the runner starts it: inputs in, outputs, step summary and failure out. It alone
 * decides whether the step fails.
 */
export async function main(): Promise<void> {
  try {
    const inputs = parseInputs((name) => core.getInput(name), process.env);
    for (const secret of [inputs.anthropicApiKey, inputs.githubToken]) {
      if (secret) core.setSecret(secret);
    }
    const result = await run(inputs, createPorts(inputs, surroundings(process.env)));
    setOutputs(result);
    await writeSummary(result);
    core.info(logLine(`${result.status}: ${result.sentence}`));
    for (const { publication } of result.published) {
      if (publication.pullRequest) core.info(logLine(publication.pullRequest.url));
    }
    if (result.failure !== undefined) fail(result.failure);
  } catch (error) {
    fail(error);
  }
}

/** Room for two reasons, quoted, and the way to fix them at the end. */
const FAILURE_LENGTH = 2000;

function fail(error: unknown): void {
  core.setFailed(logLine(describeFailure(error), FAILURE_LENGTH));
}

function surroundings(environment: Record<string, string | undefined>): Surroundings {
  const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const project = environment['GITHUB_ACTION_REPOSITORY'] || environment['GITHUB_REPOSITORY'] || '';
  return {
    githubApiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
    githubServerUrl: server,
    workspace: environment['GITHUB_WORKSPACE'] ?? process.cwd(),
    homepage: `${server}/${project}`,
    log: (line) => core.info(logLine(line)),
    warn: (line) => core.warning(logLine(line)),
    mask: (secret) => core.setSecret(secret),
  };
}

/** With several days, the single-valued outputs speak of the newest and `days` holds all. */
function setOutputs({ status, published }: RunResult): void {
  const newest = published.at(-1);
  const entries = newest?.post.entries ?? [];
  const spendings = published.flatMap(({ post, ranking }) => [
    ranking.spending,
    ...post.entries.map(({ spending }) => spending),
  ]);
  const costs = spendings.map(({ costUsd }) => costUsd);
  const outputs: Record<string, string | number> = {
    status,
    days: JSON.stringify(published.map(({ post }) => post.day)),
    'post-path': newest?.post.path ?? '',
    announced: entries.length + (newest?.post.listed.length ?? 0),
    papers: countOf(entries, ({ explanation }) => explanation !== undefined),
    skipped: newest?.post.listed.length ?? 0,
    failed: countOf(entries, ({ failure }) => failure !== undefined),
    flagged: countOf(entries, ({ findings }) => findings.length > 0),
    'pull-request-number': newest?.publication.pullRequest?.number ?? '',
    'pull-request-url': newest?.publication.pullRequest?.url ?? '',
    'commit-sha': newest?.publication.commitSha ?? '',
    'input-tokens': sum(spendings.map(({ inputTokens }) => inputTokens)),
    'output-tokens': sum(spendings.map(({ outputTokens }) => outputTokens)),
    'cost-usd': costs.every((cost) => cost !== undefined) ? sum(costs).toFixed(4) : '',
  };
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

function countOf(entries: Entry[], holds: (entry: Entry) => boolean): number {
  return entries.filter(holds).length;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The review text of each day, as its pull request shows it. Left out where there is no file for it. */
async function writeSummary({ sentence, published }: RunResult): Promise<void> {
  if (!process.env['GITHUB_STEP_SUMMARY']) return;
  const days = published.map(({ post, review }) => `# arXiv Daily ${post.day}\n\n${review}`);
  await core.summary.addRaw([sentence, ...days].join('\n\n'), true).write();
}
