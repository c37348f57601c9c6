import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { PRICED_MODELS, priceOf } from '../src/explanation/cost.ts';

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
const translation = z.object({
  inputs: z.record(z.string(), z.string()),
  outputs: z.record(z.string(), z.string()),
});

/** Papers of a day in the column of a month, and the days on which arXiv announces in one. */
const MONTH = { papers: 15, days: 21 };

/** The most papers of a day: the default of `max-papers`. */
const MOST = 40;

/** The words of a language around what the tables show. */
const WORDS = {
  en: {
    inputs: ['Input', 'Default', 'Meaning'],
    outputs: ['Output', 'Meaning'],
    costs: [
      'Model',
      'A paper',
      'A paper, `batch`',
      `A day of ${MOST}`,
      `A month, ${MONTH.papers} a day`,
    ],
    required: 'required',
  },
  'zh-CN': {
    inputs: ['输入', '默认值', '含义'],
    outputs: ['输出', '含义'],
    costs: [
      '模型',
      '每篇',
      '每篇（`batch`）',
      `一天 ${MOST} 篇`,
      `一个月，每天 ${MONTH.papers} 篇`,
    ],
    required: '必填',
  },
};

export type TableLanguage = keyof typeof WORDS;

/** The generated tables by the name of their markers, in Markdown. */
export function renderTables(language: TableLanguage): Record<string, string> {
  const words = WORDS[language];
  const { inputs, outputs } = metadata.parse(readYaml('action.yml'));
  const told =
    language === 'en' ? undefined : translation.parse(readYaml(`docs/action.${language}.yml`));
  const inputRows = Object.entries(inputs).map(([name, input]) => {
    const fallback =
      input.required === true ? words.required : input.default ? `\`${input.default}\`` : '';
    return [`\`${name}\``, fallback, textOf(told?.inputs, name, input.description)];
  });
  const outputRows = Object.entries(outputs).map(([name, { description }]) => [
    `\`${name}\``,
    textOf(told?.outputs, name, description),
  ]);
  return {
    inputs: table(words.inputs, inputRows),
    outputs: table(words.outputs, outputRows),
    costs: table(words.costs, costRows()),
  };
}

/** What a paper takes, as docs/models.md has it. */
function paperUsage(): { input: number; output: number } {
  const page = readFileSync(path.join(root, 'docs/models.md'), 'utf8');
  const found = /about ([\d,]+) tokens, .* an answer about ([\d,]+)/.exec(page);
  const [input = NaN, output = NaN] = (found ?? [])
    .slice(1)
    .map((text) => Number(text.replaceAll(',', '')));
  return { input, output };
}

function costRows(): string[][] {
  const usage = { ...paperUsage(), cacheWrite: 0, cacheRead: 0 };
  return PRICED_MODELS.map((model) => {
    const paper = priceOf(model, undefined)(usage) ?? NaN;
    return [
      `\`${model}\``,
      paper.toFixed(4),
      // The Message Batches API takes half.
      (paper / 2).toFixed(4),
      (paper * MOST).toFixed(2),
      (paper * MONTH.papers * MONTH.days).toFixed(2),
    ];
  });
}

function textOf(told: Record<string, string> | undefined, name: string, english: string): string {
  if (told === undefined) return english;
  const text = told[name];
  if (text === undefined) throw new Error(`${name} has no description in this language`);
  return text;
}

function readYaml(file: string): unknown {
  return parseYaml(readFileSync(path.join(root, file), 'utf8'));
}

function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map(rowOf).join('\n');
}

function rowOf(cells: string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
