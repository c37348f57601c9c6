/**
 * `npm run preview -- --categories cs.SD [--date D] [--<input> <value> …]`: a real day through the
 * action as it ships, with the page written to demo/out/ and nothing sent to GitHub. It needs
 * ANTHROPIC_API_KEY, and asks arXiv and the model as a real run does.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readActionMetadata } from '../test/support/run-action.ts';
import { renderPreview } from '../demo/render-preview.ts';

const root = path.join(import.meta.dirname, '..');
const out = path.join(root, 'demo/out');
const metadata = await readActionMetadata();
const { values } = parseArgs({
  options: Object.fromEntries(
    Object.keys(metadata.inputs).map((name) => [name, { type: 'string' as const }]),
  ),
});
const given: Record<string, string | undefined> = { ...values, delivery: 'file' };
const inputs = Object.entries(metadata.inputs).map(([name, { default: fallback = '' }]) => [
  `INPUT_${name.toUpperCase()}`,
  given[name] ?? (fallback.startsWith('${{') ? '' : fallback),
]);

mkdirSync(out, { recursive: true });
const outputFile = path.join(tmpdir(), `arxiv-daily-preview-${process.pid}`);
writeFileSync(outputFile, '');
const child = spawn(process.execPath, [path.join(root, metadata.runs.main)], {
  stdio: 'inherit',
  env: {
    ...process.env,
    ...Object.fromEntries(inputs),
    INPUT_REPOSITORY: 'local/preview',
    GITHUB_WORKSPACE: out,
    GITHUB_OUTPUT: outputFile,
  },
});
child.on('close', (exitCode) => {
  process.exitCode = exitCode ?? 1;
  const post = /^post-path<<(\S+)\n(.+)\n\1$/m.exec(readFileSync(outputFile, 'utf8'))?.[2];
  if (post === undefined) return;
  const page = path.join(out, 'preview.html');
  writeFileSync(page, renderPreview(readFileSync(path.join(out, post), 'utf8'), post));
  console.log(
    `The page:                     ${path.join(out, post)}\nAs GitHub shows it, in HTML:  ${page}`,
  );
});
