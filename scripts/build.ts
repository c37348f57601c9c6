/**
 * Builds dist/: `tsc` to lib/, then `ncc` to one ES module with its chunks and licences, which the
 * runner starts, and to one of the preview, which npx starts. `node scripts/build.ts [folder]` builds
 * into another folder.
 * ncc never cleans its folder, and a stale chunk would be shipped, so it is removed first.
 */
import { spawnSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const out = path.resolve(process.argv[2] ?? path.join(root, 'dist'));
const lib = path.join(root, 'lib');

function call(program: string, ...args: string[]): boolean {
  const binary = path.join(root, 'node_modules/.bin', program);
  return spawnSync(binary, args, { cwd: root, stdio: 'inherit' }).status === 0;
}

function bundle(entry: string, folder: string): boolean {
  return call(
    'ncc',
    'build',
    entry,
    '--out',
    folder,
    '--license',
    '[name].licenses.txt',
    '--quiet',
  );
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
} else {
  process.exitCode = 1;
}
