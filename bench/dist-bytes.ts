import type { BundledFile } from './bundle.ts';

/** When the files of a bundle are loaded. */
export type Loads = { start: Set<string>; request: Set<string> };

export type PackageBytes = {
  name: string;
  bytes: number;
  /** Of `bytes`, those loaded before the inputs are known to be right. */
  start: number;
  /** Of `bytes`, those loaded before the first request, `start` included. */
  request: number;
};

/** The bytes of each npm package in a bundle, own code as one, largest first. */
export function bytesByPackage(files: BundledFile[], loads: Loads): PackageBytes[] {
  const packages = new Map<string, PackageBytes>();
  for (const { name: file, bytes, chunks } of files) {
    const name = packageOf(file);
    const one = packages.get(name) ?? { name, bytes: 0, start: 0, request: 0 };
    packages.set(name, one);
    // A file that stands in two chunks is there twice.
    for (const chunk of chunks) {
      one.bytes += bytes;
      if (loads.start.has(chunk)) one.start += bytes;
      if (loads.request.has(chunk)) one.request += bytes;
    }
  }
  return [...packages.values()].toSorted((a, b) => b.bytes - a.bytes);
}

/** `zod` of `./node_modules/zod/v4/core/core.js`, the innermost where packages bring their own. */
function packageOf(file: string): string {
  const inner = file.split('node_modules/').at(-1) ?? '';
  if (inner !== file) return /^(?:@[^/]+\/)?[^/]+/.exec(inner)?.[0] ?? inner;
  return file.startsWith('./') ? 'own code' : 'Node’s own';
}
