import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { SAMPLE_DAY } from '../support/sample-papers.ts';
import { useWorld } from '../support/use-world.ts';
import { WORLD_KEY } from '../support/world.ts';

const root = path.join(import.meta.dirname, '../..');
const begin = useWorld();

async function preview(args: string[], env: Record<string, string>) {
  const child = spawn(process.execPath, ['scripts/preview.ts', ...args], {
    cwd: root,
    env: { PATH: process.env['PATH'], ...env },
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (log += chunk.toString()));
  }
  const exitCode = await new Promise((resolve) => child.on('close', resolve));
  return { exitCode, log };
}

test('a preview writes a real day to a file, and shows no secret', async () => {
  const { arxiv, messages, github } = await begin();
  const day = ['--categories', 'cs.SD', '--date', SAMPLE_DAY, '--max-papers', '2'];
  const mirror = ['--arxiv-url', arxiv.url, '--request-interval', '0'];
  const { exitCode, log } = await preview([...day, ...mirror], {
    ANTHROPIC_API_KEY: WORLD_KEY,
    ANTHROPIC_BASE_URL: messages.url,
  });
  expect(log).toContain(`Published ${SAMPLE_DAY} (2 papers).`);
  expect(exitCode).toBe(0);
  expect(log).not.toContain(WORLD_KEY);
  const file = /As GitHub shows it, in HTML: +(\S+)/.exec(log)?.[1] ?? '';
  expect(readFileSync(file, 'utf8')).toContain('<math');
  expect(github.requests).toEqual([]);
});

test('a preview without a key, or with an unknown option, says what is missing', async () => {
  const keyless = await preview(['--categories', 'cs.SD'], {});
  expect(keyless.exitCode).toBe(1);
  expect(keyless.log).toContain("error: Input 'anthropic-api-key' is empty");
  const unknown = await preview(['--category', 'cs.SD'], {});
  expect(unknown.exitCode).toBe(1);
  expect(unknown.log).toContain('Every input of action.yml is an option');
});
