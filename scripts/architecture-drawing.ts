import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Everybody may import the nouns; small things beside the road have no place in an overview. */
const LEFT_OUT = new Set(
  'paper errors cancellation heap-client log-line own-network packed-reading progress-line proxy-client published-day secrets version'.split(
    ' ',
  ),
);

/** What is imported for its types alone is not there when the code runs. */
const IMPORT = /\bimport\s*(?:(type\s)?[^;'(]*?from\s*|\(\s*)'(\.[^']+)'/g;

/** Box → the boxes it imports from. Folders end in a slash. */
type Imports = Map<string, Set<string>>;

/**
 * The imports of `src` as a Mermaid flowchart: a box for each folder and for each file at the root,
 * an arrow from who imports to who is imported, and none where a longer way says as much.
 */
export function drawArchitecture(src: string): string {
  const imports = readImports(src);
  const boxes = [...imports.keys()].sort().map((box) => {
    const label = box.endsWith('/') ? `[["${box}"]]` : `["${box}.ts"]`;
    return `  ${idOf(box)}${label}`;
  });
  const arrows = [...imports].flatMap(([from, targets]) =>
    [...targets]
      .filter((to) => ![...targets].some((via) => via !== to && reaches(imports, via, to)))
      .map((to) => `  ${idOf(from)} --> ${idOf(to)}`),
  );
  return ['flowchart TD', ...boxes, ...arrows.sort()].join('\n');
}

function readImports(src: string): Imports {
  const imports: Imports = new Map();
  for (const entry of readdirSync(src, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = entry.replaceAll('\\', '/');
    if (!file.endsWith('.ts') || file.endsWith('.d.ts')) continue;
    const from = boxOf(file);
    if (LEFT_OUT.has(from)) continue;
    const targets = imports.get(from) ?? new Set();
    imports.set(from, targets);
    const text = readFileSync(path.join(src, file), 'utf8');
    for (const [, isType, specifier = ''] of text.matchAll(IMPORT)) {
      if (isType !== undefined) continue;
      const to = boxOf(path.posix.join(path.posix.dirname(file), specifier));
      if (to !== from && !LEFT_OUT.has(to)) targets.add(to);
    }
  }
  return imports;
}

/** The files that read the inputs are one box. */
function boxOf(file: string): string {
  const [folder, ...rest] = file.split('/');
  if (rest.length > 0) return `${folder}/`;
  const name = path.basename(file, '.ts');
  return name.startsWith('input-') ? 'inputs' : name;
}

function idOf(box: string): string {
  return box.replace('/', '');
}

function reaches(imports: Imports, from: string, to: string): boolean {
  return [...(imports.get(from) ?? [])].some((next) => next === to || reaches(imports, next, to));
}
