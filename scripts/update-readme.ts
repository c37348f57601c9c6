/**
 * Writes the generated tables of the READMEs and of docs/models.md: inputs and outputs from
 * action.yml (in Chinese from docs/action.zh-CN.yml), costs from the price table. `--check` only
 * compares, and fails where they differ.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { renderTables, type TableLanguage } from './readme-tables.ts';

const root = path.join(import.meta.dirname, '..');
const pages: [string, TableLanguage][] = [
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh-CN'],
  ['docs/models.md', 'en'],
];

async function fill(file: string, text: string, language: TableLanguage): Promise<string> {
  const filled = Object.entries(renderTables(language)).reduce(
    (page, [name, table]) =>
      page.replace(
        new RegExp(`(<!-- ${name}:start -->\\n)[\\s\\S]*?(<!-- ${name}:end -->)`),
        (_, start: string, end: string) => `${start}\n${table}\n\n${end}`,
      ),
    text,
  );
  return format(filled, { ...(await resolveConfig(file)), filepath: file });
}

for (const [name, language] of pages) {
  const file = path.join(root, name);
  const before = readFileSync(file, 'utf8');
  const after = await fill(file, before, language);
  if (!process.argv.includes('--check')) writeFileSync(file, after);
  else if (after !== before) {
    console.error(`The tables of ${name} are not up to date; run "npm run readme".`);
    process.exitCode = 1;
  }
}
