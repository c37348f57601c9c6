/**
 * Builds dist/, what the runner starts: `tsc` to lib/, then `ncc` to one ES module with its chunks,
 * and all licences in one file. `node scripts/build.ts [folder]` builds into another folder.
 * ncc never cleans its folder, and a stale chunk would be shipped, so it is removed first.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const out = path.resolve(process.argv[2] ?? path.join(root, 'dist'));

function call(program: string, ...args: string[]): boolean {
  const binary = path.join(root, 'node_modules/.bin', program);
  return spawnSync(binary, args, { cwd: root, stdio: 'inherit' }).status === 0;
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

for (const folder of [path.join(root, 'lib'), out]) {
  rmSync(folder, { recursive: true, force: true });
}
const isBuilt =
  call('tsc', '-p', 'tsconfig.build.json') &&
  call('ncc', 'build', 'lib/index.js', '--out', out, '--license', '[name].licenses.txt', '--quiet');
if (isBuilt) joinLicenses();
else process.exitCode = 1;
