/** `npm run architecture`: draws the imports of src/ anew in docs/architecture.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { drawArchitecture } from './architecture-drawing.ts';

const root = path.join(import.meta.dirname, '..');
const page = path.join(root, 'docs/architecture.md');
const drawing = drawArchitecture(path.join(root, 'src'));
const text = readFileSync(page, 'utf8');
writeFileSync(
  page,
  text.replace(/```mermaid\n[\s\S]*?```/, () => `\`\`\`mermaid\n${drawing}\n\`\`\``),
);
