/**
 * Writes the tables of README.md from action.yml. `--check` only compares, and fails where they
 * differ.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';

const root = path.join(import.meta.dirname, '..');
const metadata = z.object({
  inputs: z.record(
    z.string(),
    z.object({
      description: z.string(),
      required: z.boolean().optional(),
      default: z.string().optional(),
    }),
  ),
  outputs: z.record(z.string(), z.object({ description: z.string() })),
});

const { inputs, outputs } = metadata.parse(
  parseYaml(readFileSync(path.join(root, 'action.yml'), 'utf8')),
);

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

const inputRows = Object.entries(inputs).map(([name, input]) => {
  const fallback =
    input.required === true ? 'required' : input.default ? `\`${input.default}\`` : '';
  return `| \`${name}\` | ${cell(fallback)} | ${cell(input.description)} |`;
});
const outputRows = Object.entries(outputs).map(
  ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
);
const tables: Record<string, string> = {
  inputs: ['| Input | Default | Meaning |', '| --- | --- | --- |', ...inputRows].join('\n'),
  outputs: ['| Output | Meaning |', '| --- | --- |', ...outputRows].join('\n'),
};

const readme = path.join(root, 'README.md');
const before = readFileSync(readme, 'utf8');
const filled = Object.entries(tables).reduce(
  (text, [name, table]) =>
    text.replace(
      new RegExp(`(<!-- ${name}:start -->\\n)[\\s\\S]*?(<!-- ${name}:end -->)`),
      (_, start: string, end: string) => `${start}\n${table}\n\n${end}`,
    ),
  before,
);
const after = await format(filled, { ...(await resolveConfig(readme)), filepath: readme });
if (!process.argv.includes('--check')) writeFileSync(readme, after);
else if (after !== before) {
  console.error('README.md does not show action.yml as it is now; run "npm run readme".');
  process.exitCode = 1;
}
