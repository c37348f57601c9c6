/**
 * Builds dist/: `tsc` to lib/, then `ncc` to one ES module with its chunks, which the runner starts,
 * and to one of the preview, which npx starts; all licences go into one file.
 * `node scripts/build.ts [folder]` builds into another folder.
 * ncc never cleans its folder, and a stale chunk would be shipped, so it is removed first.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const lib = path.join(root, 'lib');
const out = path.resolve(process.argv[2] ?? path.join(root, 'dist'));

function call(program: string, ...args: string[]): boolean {
  const binary = path.join(root, 'node_modules/.bin', program);
  return spawnSync(binary, args, { cwd: root, stdio: 'inherit' }).status === 0;
}

function bundle(entry: string, folder: string): boolean {
  const licenses = '[name].licenses.txt';
  return call('ncc', 'build', entry, '--out', folder, '--license', licenses, '--quiet');
}

/** ncc writes licences chunk by chunk, and the same text beside many of them. */
function joinLicenses(): void {
  const files = readdirSync(out)
    .filter((name) => name.endsWith('.licenses.txt'))
    .toSorted()
    .map((name) => path.join(out, name));
  const texts = new Set(files.map((file) => readFileSync(file, 'utf8')));
  for (const file of files) rmSync(file);
  writeFileSync(path.join(out, 'licenses.txt'), [...texts].join('\n'));
}

for (const folder of [lib, out]) rmSync(folder, { recursive: true, force: true });
const preview = path.join(lib, 'preview-bundle');
if (
  call('tsc', '-p', 'tsconfig.build.json') &&
  bundle('lib/src/index.js', out) &&
  bundle('lib/preview/index.js', preview)
) {
  // Beside the action: it has no chunks, and takes the action's package.json.
  renameSync(path.join(preview, 'index.js'), path.join(out, 'preview.js'));
  renameSync(path.join(preview, 'main.licenses.txt'), path.join(out, 'preview.licenses.txt'));
  joinLicenses();
} else {
  process.exitCode = 1;
}
