import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { SAMPLE_DAY } from '../support/sample-papers.ts';
import { useWorld } from '../support/use-world.ts';
import { WORLD_KEY } from '../support/world.ts';

const root = path.join(import.meta.dirname, '../..');
const begin = useWorld();
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'arxiv-daily-previews-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

type Options = { env?: Record<string, string>; program?: string[] };

/** Runs a preview in an empty folder. */
async function preview(args: string[], options: Options = {}) {
  const { env, program = [path.join(root, 'preview/index.ts')] } = options;
  const child = spawn(process.execPath, [...program, ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...env },
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (log += chunk.toString()));
  }
  const exitCode = await new Promise((resolve) => child.on('close', resolve));
  return { exitCode, log };
}

const DAY = ['--categories', 'cs.SD', '--date', SAMPLE_DAY, '--request-interval', '0'];
const HTML = `arxiv-daily-preview/${SAMPLE_DAY}-arxiv-daily.html`;

test('a preview writes a real day to a file, and shows no secret', async () => {
  const { arxiv, messages, github } = await begin();
  const { exitCode, log } = await preview(
    [...DAY, '--max-papers', '2', '--arxiv-url', arxiv.url, '--out', 'mine'],
    { env: { ANTHROPIC_API_KEY: WORLD_KEY, ANTHROPIC_BASE_URL: messages.url } },
  );
  expect(log).toContain(`Published ${SAMPLE_DAY} (2 papers).`);
  expect(exitCode).toBe(0);
  expect(log).not.toMatch(/::|Read \d/);
  expect(log).not.toContain(WORLD_KEY);
  const [, file = ''] = /A preview of it: +(\S+)/.exec(log) ?? [];
  const html = readFileSync(path.join(folder, file), 'utf8');
  expect(html).toContain('<math');
  expect(html).toContain('<html lang="zh-CN">');
  expect(html).toContain(`<h1>arXiv Daily – ${SAMPLE_DAY}</h1>`);
  expect(readdirSync(path.join(folder, 'mine'))).toEqual([
    `${SAMPLE_DAY}-arxiv-daily.html`,
    `${SAMPLE_DAY}-arxiv-daily.md`,
  ]);
  expect(github.requests).toEqual([]);
});

test('the packed project runs without its dependencies, a key or a model, and again', async () => {
  const pack = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder];
  execFileSync('npm', pack, { cwd: root });
  execFileSync('tar', ['xzf', readdirSync(folder)[0] ?? ''], { cwd: folder });
  const program = [path.join(folder, 'package', packageJson.bin)];
  const { arxiv, messages } = await begin();
  const args = [...DAY, '--no-model', '--arxiv-url', arxiv.url];
  // An earlier preview of the day does not count as published.
  for (let time = 0; time < 2; time += 1) {
    const { exitCode, log } = await preview(args, { program });
    expect([exitCode, log]).toEqual([0, expect.stringContaining(`(9 papers)`)]);
  }
  const html = readFileSync(path.join(folder, HTML), 'utf8');
  expect(html).toContain('Hearing aids must clean up speech');
  expect(html).toContain('<html lang="en">');
  expect(messages.requests).toEqual([]);
});

test('--open opens the preview, and says where it is where nothing can', async () => {
  const { arxiv } = await begin();
  const args = [...DAY, '--no-model', '--open', '--arxiv-url', arxiv.url];
  const opened = path.join(folder, 'opened');
  const opener = process.platform === 'darwin' ? 'open' : 'xdg-open';
  writeFileSync(path.join(folder, opener), `#!/bin/sh\nprintf %s "$1" > '${opened}'\n`, {
    mode: 0o755,
  });
  const able = await preview(args, { env: { PATH: `${folder}:/usr/bin:/bin` } });
  expect(able.log).not.toContain('No browser');
  await expect.poll(() => readFileSync(opened, 'utf8')).toBe(path.join(folder, HTML));
  const unable = await preview(args, { env: { PATH: path.join(folder, 'nothing') } });
  expect(unable.exitCode).toBe(0);
  expect(unable.log).toContain(`No browser was found to open it: open ${path.join(folder, HTML)}`);
});

test.each<[string[], RegExp]>([
  [[], /^Which categories\? For example: --categories cs\.SD,eess\.AS/],
  [['--categories', 'cs.SD'], /export ANTHROPIC_API_KEY=[^]*--no-model/],
  [['--category', 'cs.SD'], /There is no option --category\. Did you mean --categories\?/],
  [['--no-modle', '--categories', 'cs.SD'], /Did you mean --no-model\?/],
  [['--xyzzy'], /There is no option --xyzzy\. --help shows them all\./],
  [
    ['--categories', 'cs.SD', 'eess.AS'],
    /"eess\.AS" stands alone\. Several categories go into one/,
  ],
  [['--categories', '--no-model'], /--categories needs a value: --categories cs\.SD,eess\.AS/],
  [['--categories', 'cs.SD', '--date'], /--date needs a value: --date 2025-11-19/],
  [['--categories', 'cs.SD', '--no-model', '--language', 'de'], /nothing is translated into de/],
  [['--categories', 'cs.SD', '--no-model', '--interests', 'x'], /contradict each other/],
  [['--categories', 'cs.SD', '--no-model=yes'], /--no-model takes no value, got "yes"/],
  [['--categories', 'Sound!', '--no-model'], /error: Input 'categories' must be arXiv categories/],
])('%j is told what to do, before anything is asked', async (args, sentence) => {
  const { exitCode, log } = await preview(args);
  expect([exitCode, log]).toEqual([1, expect.stringMatching(sentence)]);
  expect(readdirSync(folder)).toEqual([]);
});

test('--help shows the way in, and every input', async () => {
  const { exitCode, log } = await preview(['--help']);
  expect(exitCode).toBe(0);
  expect(log).toContain('npx arxiv-daily-action --categories cs.SD --no-model --open');
  expect(log).toMatch(/\n {2}--max-papers \[40\]\n/);
  expect(log.split('\n').filter((line) => line.length > 88)).toEqual([]);
});

test('a day without papers has no page, and another date is proposed', async () => {
  const { arxiv } = await begin();
  const args = ['--categories', 'cs.SD', '--date', '2026-03-15', '--no-model'];
  const { exitCode, log } = await preview([...args, '--arxiv-url', arxiv.url]);
  expect([exitCode, log]).toEqual([0, expect.stringContaining('Another day: --date YYYY-MM-DD')]);
});

test('an older Node gets a sentence instead of a syntax error', async () => {
  const older =
    'data:text/javascript,Object.defineProperty(process, "versions", { value: { node: "20.1.0" } })';
  const program = ['--import', older, path.join(root, 'scripts/preview.mjs')];
  const { exitCode, log } = await preview(['--help'], { program });
  expect([exitCode, log]).toEqual([
    1,
    expect.stringMatching(
      /^arxiv-daily-action runs on Node 24 or newer, and this is Node 20\.1\.0/,
    ),
  ]);
});
