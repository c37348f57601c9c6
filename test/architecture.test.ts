import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const src = path.join(import.meta.dirname, '../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'));

function textOf(file: string): string {
  return readFileSync(path.join(src, file), 'utf8');
}

/** What a file imports: of src/ by its path there, of packages by name. */
function importsOf(file: string): string[] {
  const specifiers = [...textOf(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)];
  return specifiers.map(([, specifier = '']) =>
    specifier.startsWith('.')
      ? path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier))
      : specifier,
  );
}

/** Files that may touch the network, the file system, the environment and the clock. */
function isEdge(file: string): boolean {
  return file.endsWith('-client.ts') || ['ports.ts', 'main.ts', 'index.ts'].includes(file);
}

describe.each(files)('%s', (file) => {
  const stage = file.includes('/') ? file.split('/')[0] : undefined;

  test.runIf(stage !== undefined)(
    'imports of src/ only its own stage, the nouns and the errors',
    () => {
      const foreign = importsOf(file).filter(
        (target) =>
          target.endsWith('.ts') &&
          !target.startsWith(`${stage}/`) &&
          !['paper.ts', 'errors.ts'].includes(target),
      );
      expect(foreign).toEqual([]);
    },
  );

  test.runIf(!isEdge(file))('has no way out of the process', () => {
    const packages = importsOf(file).filter((name) =>
      /^(@actions\/|@octokit\/|@anthropic-ai\/|node:(fs|http|https|net|timers|child_process|process))/.test(
        name,
      ),
    );
    expect(packages).toEqual([]);
    const code = textOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
    expect(code).not.toMatch(/\bprocess\.|\bDate\.now\(|new Date\(\)|\bfetch\(|\bsetTimeout\(/);
  });

  test('exports by name, ends nobody’s process, and does one job', () => {
    const text = textOf(file);
    expect(text).not.toMatch(/^export default|process\.exit\(/m);
    expect(text.split('\n').length).toBeLessThanOrEqual(201);
    expect(path.basename(file)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.ts$/);
    expect(path.basename(file)).not.toMatch(/^(utils|helpers|common|types)\.ts$/);
    if (stage !== undefined) expect(path.basename(file)).not.toBe('index.ts');
  });
});
