import * as core from '@actions/core';
import { describeFailure } from './errors.ts';
import { keepHeapSmall } from './heap-client.ts';
import { webAddress } from './input-formats.ts';
import { readValue } from './input-values.ts';
import { parseInputs } from './inputs.ts';
import { logLine } from './log-line.ts';
import type { Surroundings } from './ports.ts';
import { useProxies } from './proxy-client.ts';
import { renderSummary } from './publication/review-summary.ts';
import type { RunResult } from './run.ts';
import { createSecrets, secretsOfEnvironment, type Secrets } from './secrets.ts';

/**
 * The action as the runner starts it: inputs in, outputs, step summary and failure out. It alone
 * decides whether the step fails.
 */
export async function main(): Promise<void> {
  const job = watchJob();
  const secrets = createSecrets();
  keepHeapSmall();
  try {
    const given = ['anthropic-api-key', 'github-token'].map((name) => core.getInput(name));
    // What is wrong with another input may be that it has one of them.
    for (const secret of [...given, ...secretsOfEnvironment(process.env)]) secrets.add(secret);
    const inputs = parseInputs((name) => core.getInput(name), process.env);
    for (const secret of [inputs.anthropicApiKey, inputs.githubToken]) {
      if (secret) core.setSecret(secret);
    }
    const proxies = useProxies(process.env);
    // Loaded when it is needed: a wrong input ends the run without it.
    const [{ context }, { createPorts }, { run }] = await Promise.all([
      import('@actions/github'),
      import('./ports.ts'),
      import('./run.ts'),
    ]);
    const world = surroundings(context, secrets, job.stop);
    if (proxies !== undefined) world.log(proxies);
    const result = await run(inputs, createPorts(inputs, world));
    setOutputs(result);
    await writeSummary(result, secrets);
    world.log(`${result.status}: ${result.sentence}`);
    for (const { publication } of result.published) {
      if (publication.pullRequest) world.log(publication.pullRequest.url);
    }
    if (result.failure !== undefined) fail(result.failure, secrets);
  } catch (error) {
    fail(error, secrets);
  } finally {
    job.end();
  }
}

/**
 * The runner sends SIGINT to a cancelled job, SIGTERM 7.5 seconds later, and kills it after 2.5
 * more: what is finished goes out in that time, and what is under way is left where it is.
 */
function watchJob(): { stop: AbortSignal; end: () => void } {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const job = new AbortController();
  const cancel = () => {
    if (!job.signal.aborted) core.info('The job is cancelled: delivering what is finished.');
    job.abort();
  };
  for (const signal of signals) process.on(signal, cancel);
  return {
    stop: job.signal,
    end() {
      for (const signal of signals) process.off(signal, cancel);
      // Requests that were left would keep the process until they are answered.
      if (job.signal.aborted) process.kill(process.pid, 'SIGTERM');
    },
  };
}

/** Room for two reasons, quoted, and the way to fix them at the end. */
const FAILURE_LENGTH = 2000;

function fail(error: unknown, { redact }: Secrets): void {
  core.setFailed(logLine(redact(describeFailure(error)), FAILURE_LENGTH));
}

function surroundings(
  { apiUrl, serverUrl }: { apiUrl: string; serverUrl: string },
  secrets: Secrets,
  stop: AbortSignal,
): Surroundings {
  const { GITHUB_ACTION_REPOSITORY, GITHUB_REPOSITORY, GITHUB_WORKSPACE } = process.env;
  return {
    githubApiUrl: readValue('GITHUB_API_URL', apiUrl, webAddress, 'Environment variable'),
    githubServerUrl: serverUrl,
    workspace: GITHUB_WORKSPACE ?? process.cwd(),
    homepage: `${serverUrl}/${GITHUB_ACTION_REPOSITORY || GITHUB_REPOSITORY || ''}`,
    log: (line) => core.info(logLine(secrets.redact(line))),
    warn: (line) => core.warning(logLine(secrets.redact(line))),
    debug: (line) => core.debug(logLine(secrets.redact(line))),
    mask(secret) {
      core.setSecret(secret);
      secrets.add(secret);
    },
    secrets,
    stop,
  };
}

/** With several days, the single-valued outputs speak of the newest and `days` holds all. */
function setOutputs({ status, published }: RunResult): void {
  const newest = published.toSorted((a, b) => (a.day < b.day ? -1 : 1)).at(-1);
  const counts = newest?.counts ?? { announced: 0, papers: 0, skipped: 0, failed: 0, flagged: 0 };
  const spendings = published.flatMap((one) => one.spendings);
  const costs = spendings.map(({ costUsd }) => costUsd);
  const outputs: Record<string, string | number> = {
    status,
    days: JSON.stringify(published.map(({ day }) => day).sort()),
    'post-path': newest?.path ?? '',
    ...counts,
    'pull-request-number': newest?.publication.pullRequest?.number ?? '',
    'pull-request-url': newest?.publication.pullRequest?.url ?? '',
    'commit-sha': newest?.publication.commitSha ?? '',
    'input-tokens': sum(spendings.map(({ inputTokens }) => inputTokens)),
    'output-tokens': sum(spendings.map(({ outputTokens }) => outputTokens)),
    'cost-usd': costs.every((cost) => cost !== undefined) ? sum(costs).toFixed(4) : '',
  };
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The review text of each day, as its pull request shows it. Left out where there is no file for it. */
async function writeSummary(
  { sentence, published }: RunResult,
  { redact }: Secrets,
): Promise<void> {
  if (!process.env['GITHUB_STEP_SUMMARY']) return;
  const days = published.map(({ review, publication }) => ({
    ...review,
    url: publication.pullRequest?.url,
  }));
  await core.summary.addRaw(redact(renderSummary(sentence, days)), true).write();
}
