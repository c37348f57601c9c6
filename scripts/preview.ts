/**
 * `npm run preview -- --categories cs.SD [--date D] [--<input> <value> …]`: a real day through the
 * action as it ships, with the page written to demo/out/ and nothing sent to GitHub. It needs
 * ANTHROPIC_API_KEY, and asks arXiv and the model as a real run does.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { renderPreview } from '../demo/render-preview.ts';
import { readActionMetadata } from '../test/support/run-action.ts';

const root = path.join(import.meta.dirname, '..');
const out = path.join(root, 'demo/out');
const { inputs, runs } = await readActionMetadata();

function readOptions(): Record<string, string> {
  const options = Object.keys(inputs).map((name) => [name, { type: 'string' as const }]);
  try {
    const { values } = parseArgs({ options: Object.fromEntries(options) });
    const given = Object.entries(values).map(([name, value]) => [name, z.string().parse(value)]);
    return Object.fromEntries(given);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error('Every input of action.yml is an option: npm run preview -- --categories cs.SD');
    process.exitCode = 1;
    return {};
  }
}

/** Shows a line of the log as a terminal's reader wants it: secrets not at all. */
function show(line: string): void {
  if (line.startsWith('::add-mask::')) return;
  const [, level, message] = /^::(error|warning)::(.*)$/.exec(line) ?? [];
  console.log(level === undefined ? line : `${level}: ${message}`);
}

function runPreview(given: Record<string, string>): void {
  // An earlier preview of the day would count as published.
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const environment = Object.entries(inputs).map(([name, { default: fallback = '' }]) => [
    `INPUT_${name.toUpperCase()}`,
    given[name] ?? (fallback.startsWith('${{') ? '' : fallback),
  ]);
  const outputs = path.join(tmpdir(), `arxiv-daily-preview-${process.pid}`);
  writeFileSync(outputs, '');
  const child = spawn(process.execPath, [path.join(root, runs.main)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      ...Object.fromEntries(environment),
      INPUT_DELIVERY: 'file',
      INPUT_REPOSITORY: 'local/preview',
      GITHUB_WORKSPACE: out,
      GITHUB_OUTPUT: outputs,
    },
  });
  createInterface({ input: child.stdout }).on('line', show);
  child.on('close', (exitCode) => {
    process.exitCode = exitCode ?? 1;
    const post = /^post-path<<(\S+)\n(.+)\n\1$/m.exec(readFileSync(outputs, 'utf8'))?.[2];
    rmSync(outputs);
    if (post === undefined) return;
    const page = path.join(out, 'preview.html');
    writeFileSync(page, renderPreview(readFileSync(path.join(out, post), 'utf8'), post));
    console.log(`The page:                     ${path.join(out, post)}`);
    console.log(`As GitHub shows it, in HTML:  ${page}`);
  });
}

const options = readOptions();
if (process.exitCode === undefined) runPreview(options);
