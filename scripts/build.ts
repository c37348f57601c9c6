/**
 * Builds dist/, what the runner starts: `tsc` to lib/, then `ncc` to one ES module with its chunks
 * and licences. `node scripts/build.ts [folder]` builds into another folder.
 * ncc never cleans its folder, and a stale chunk would be shipped, so it is removed first.
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const out = path.resolve(process.argv[2] ?? path.join(root, 'dist'));

function call(program: string, ...args: string[]): void {
  execFileSync(path.join(root, 'node_modules/.bin', program), args, { cwd: root, stdio: 'inherit' });
}

for (const folder of [path.join(root, 'lib'), out]) {
  rmSync(folder, { recursive: true, force: true });
}
call('tsc', '-p', 'tsconfig.build.json');
call('ncc', 'build', 'lib/index.js', '--out', out, '--license', '[name].licenses.txt', '--quiet');
