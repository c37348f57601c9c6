import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import path from 'node:path';
import { readActionMetadata } from '../test/support/run-action.ts';

const TRACE = path.join(import.meta.dirname, 'trace-loads.ts');

/** What the action is started with. */
export type Environment = Record<string, string>;

/** The environment of a step whose inputs are right, and of one that has a wrong one. */
export async function readEnvironments(
  githubUrl: string,
): Promise<Record<'right' | 'wrong', Environment>> {
  const { inputs } = await readActionMetadata();
  const given = Object.entries(inputs).map(([name, { default: text = '' }]) => [
    `INPUT_${name.toUpperCase()}`,
    text.replace('${{ github.token }}', 'token').replace('${{ github.repository }}', 'octo/blog'),
  ]);
  const right = {
    ...Object.fromEntries(given),
    INPUT_CATEGORIES: 'cs.SD',
    'INPUT_ANTHROPIC-API-KEY': 'sk-ant-0123456789',
    GITHUB_API_URL: githubUrl,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'octo/blog',
  };
  return { right, wrong: { ...right, 'INPUT_MAX-PAPERS': 'many' } };
}

/** A GitHub that refuses whoever asks, so that a run ends after its first request. */
export async function startRefusal() {
  const server = createServer((_request, response) => {
    response.writeHead(401, { 'content-type': 'application/json', connection: 'close' });
    response.end('{"message":"Bad credentials"}');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => server.close(),
  };
}

/** Runs Node until it ends. @returns milliseconds */
export function timeToEnd(args: string[], environment: Environment): Promise<number> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env: environment, stdio: 'ignore' });
    child.on('error', reject);
    child.on('close', () => {
      resolve(performance.now() - began);
    });
  });
}

/** The files of a bundle that a start loads until it ends. */
export async function filesLoaded(bundle: string, environment: Environment): Promise<Set<string>> {
  const child = spawn(process.execPath, ['--import', TRACE, path.join(bundle, 'index.js')], {
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let text = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  await new Promise((resolve) => child.on('close', resolve));
  const lines = text.split('\n').filter((line) => line.startsWith('loaded '));
  return new Set(lines.map((line) => path.basename(line)));
}
