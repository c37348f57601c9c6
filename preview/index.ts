/**
 * `npm run preview` and `npx arxiv-daily-action`: a real day through the action as it ships, with
 * the page and an HTML preview in a folder, and nothing sent to GitHub. The page of an earlier
 * preview does not count as published.
 */
import { spawn } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { openFile } from './open-file.ts';
import { parseOptions, type PreviewOptions } from './options.ts';
import { PAGE_STYLE } from './page-style.ts';
import { createProgress } from './progress.ts';
import { renderPage } from './render-page.ts';
import { renderUsage } from './usage.ts';

/** The same of preview/ and of dist/. */
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { inputs, runs } = z
  .object({
    inputs: z.record(
      z.string(),
      z.object({ description: z.string(), default: z.string().optional() }),
    ),
    runs: z.object({ main: z.string() }),
  })
  .parse(parseYaml(readFileSync(path.join(root, 'action.yml'), 'utf8')));

const command =
  process.env['npm_lifecycle_event'] === 'preview'
    ? 'npm run preview --'
    : 'npx arxiv-daily-action';
const options = parseOptions(process.argv.slice(2), Object.keys(inputs), process.env);
if ('problem' in options) {
  console.error(`${options.problem}\n\n${command} --help shows all options.`);
  process.exitCode = 1;
} else if (options.help) {
  console.log(renderUsage(command, inputs));
} else {
  await preview(options);
}

async function preview(given: PreviewOptions): Promise<void> {
  const work = mkdtempSync(path.join(tmpdir(), 'arxiv-daily-preview-'));
  try {
    process.exitCode = await runAction(given, work);
    const posts = readdirSync(work, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('-arxiv-daily.md'))
      .toSorted();
    const pages = posts.map((post) => deliver(path.join(work, post), given.out));
    const last = pages.at(-1);
    if (last !== undefined && given.open) await open(last);
    if (last === undefined && process.exitCode === 0) {
      console.log('There is no page. Another day: --date YYYY-MM-DD');
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Runs the action as the runner does. @returns its exit code */
async function runAction(given: PreviewOptions, workspace: string): Promise<number> {
  const outputs = path.join(workspace, 'outputs');
  writeFileSync(outputs, '');
  const chosen: Record<string, string> = {
    ...given.inputs,
    ...(given.noModel ? { explainer: 'false', language: given.inputs['language'] ?? 'en' } : {}),
    delivery: 'file',
    repository: 'local/preview',
  };
  const environment = Object.entries(inputs).map(([name, { default: fallback = '' }]) => [
    `INPUT_${name.toUpperCase()}`,
    chosen[name] ?? (fallback.startsWith('${{') ? '' : fallback),
  ]);
  const child = spawn(process.execPath, [path.join(root, runs.main)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      ...Object.fromEntries(environment),
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: outputs,
      GITHUB_STEP_SUMMARY: '',
    },
  });
  const show = createScreen();
  createInterface({ input: child.stdout }).on('line', show);
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve(exitCode ?? 1));
  });
  show('');
  return code;
}

/** Writes lines, and on a terminal one that is written over. An empty line clears that one. */
function createScreen(): (line: string) => void {
  const { stdout } = process;
  const progress = createProgress(stdout.isTTY);
  let status = '';
  return (line) => {
    const view = progress(line);
    if (status !== '') stdout.write('\r\u001B[K');
    if (view.print !== undefined) console.log(view.print);
    status = line === '' ? '' : (view.status ?? status);
    if (status !== '') stdout.write(status.slice(0, (stdout.columns || 80) - 1));
  };
}

/** Puts a page and its preview into the folder. @returns the path of the preview */
function deliver(post: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  const page = path.join(folder, path.basename(post));
  const html = page.replace(/\.md$/, '.html');
  copyFileSync(post, page);
  const look = { style: PAGE_STYLE, head: 'title' } as const;
  writeFileSync(html, renderPage(readFileSync(page, 'utf8'), path.basename(post), look));
  console.log(`The page:          ${page}`);
  console.log(`A preview of it:   ${html}`);
  return path.resolve(html);
}

async function open(file: string): Promise<void> {
  if (await openFile(file)) return;
  console.log(`No browser was found to open it: open ${file} yourself.`);
}
