import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const root = path.join(import.meta.dirname, '..');
const bin = (program: string): string => path.join(root, 'node_modules/.bin', program);

const part = z.object({ name: z.string(), size: z.number() });

const statsSchema = z.object({
  chunks: z.array(z.object({ id: z.number(), files: z.array(z.string()) })),
  modules: z.array(
    part.extend({
      moduleType: z.string(),
      chunks: z.array(z.number()),
      // Of modules that were joined into one.
      modules: z.array(part).optional(),
    }),
  ),
});

/** One source file in a bundle. */
export type BundledFile = { name: string; bytes: number; chunks: string[] };

/** Bundles the sources of the action as scripts/build.ts does, and tells what went in. */
export function bundleAction(folder: string): BundledFile[] {
  prepare(folder);
  execFileSync(bin('tsc'), ['-p', 'tsconfig.build.json', '--outDir', path.join(folder, 'lib')], {
    cwd: root,
  });
  return bundle(folder, 'lib/src/index.js');
}

/** Bundles modules given as text by file name; `index.js` is where it starts. */
export function bundleText(folder: string, files: Record<string, string>): BundledFile[] {
  prepare(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return bundle(folder, 'index.js');
}

function prepare(folder: string): void {
  mkdirSync(folder, { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
}

/** Into `dist/` of the folder. */
function bundle(folder: string, entry: string): BundledFile[] {
  const stats = path.join(folder, 'stats.json');
  const args = ['build', entry, '--out', 'dist', '--quiet', '--stats-out', stats];
  execFileSync(bin('ncc'), args, { cwd: folder });
  const { chunks, modules } = statsSchema.parse(JSON.parse(readFileSync(stats, 'utf8')));
  const files = new Map(chunks.map((chunk) => [chunk.id, chunk.files[0] ?? '']));
  return modules
    .filter(({ moduleType }) => moduleType !== 'runtime')
    .flatMap((module) =>
      (module.modules ?? [module]).map(({ name, size }) => ({
        name,
        bytes: size,
        chunks: module.chunks.map((id) => files.get(id) ?? ''),
      })),
    );
}
