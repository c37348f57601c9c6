import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { drawArchitecture } from '../scripts/architecture-drawing.ts';

const root = path.join(import.meta.dirname, '..');

test('the drawing in docs/architecture.md is that of the sources', () => {
  const page = readFileSync(path.join(root, 'docs/architecture.md'), 'utf8');
  expect(page).toContain(`\`\`\`mermaid\n${drawArchitecture(path.join(root, 'src'))}\n\`\`\``);
});

test('arrows go to what is imported to run, and none says what a longer way does', () => {
  const src = mkdtempSync(path.join(tmpdir(), 'arxiv-daily-drawing-'));
  const files = {
    'main.ts':
      "import { a } from './run.ts';\nimport {\n  type B,\n  b,\n} from './post/page.ts';\n",
    'run.ts':
      "import type { P } from './ports.ts';\nconst { c } = await import('./post/page.ts');\n",
    'ports.ts': "import './errors.ts';\n",
    'post/page.ts': "import { d } from './entry.ts';\nimport 'yaml';\n",
    'post/entry.ts': '',
  };
  mkdirSync(path.join(src, 'post'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(src, name), text);
  expect(drawArchitecture(src)).toBe(
    [
      'flowchart TD',
      '  main["main.ts"]',
      '  ports["ports.ts"]',
      '  post[["post/"]]',
      '  run["run.ts"]',
      '  main --> run',
      '  run --> post',
    ].join('\n'),
  );
});
