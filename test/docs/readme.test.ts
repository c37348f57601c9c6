import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { PRICED_MODELS, priceOf } from '../../src/explanation/cost.ts';
import { readDocPage, ROOT } from '../support/doc-pages.ts';

const english = readDocPage('README.md');
const chinese = readDocPage('README.zh-CN.md');

function textOf(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

const part = z.object({ description: z.string(), default: z.string().optional() });
const action = z
  .object({
    name: z.string(),
    description: z.string(),
    branding: z.object({ icon: z.string(), color: z.string() }),
    inputs: z.record(z.string(), part),
    outputs: z.record(z.string(), part),
  })
  .parse(parseYaml(textOf('action.yml')));
const { inputs, outputs } = action;

/** Cells of the rows between two markers of a page, without the head. */
function rowsOf(file: string, table: string): string[][] {
  const text = textOf(file).split(`<!-- ${table}:start -->`)[1]?.split(`<!-- ${table}:end -->`)[0];
  const rows = (text ?? '').trim().split('\n').slice(2);
  return rows.map((row) =>
    row
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function numberOf(text: string): number {
  return Number(text.replaceAll(',', ''));
}

test('the README is read in five minutes', () => {
  expect(textOf('README.md').split('\n').length).toBeLessThan(300);
});

describe('the README in Chinese', () => {
  test('has the sections of the English one', () => {
    const depths = chinese.headings.map(({ depth }) => depth);
    expect(depths).toEqual(english.headings.map(({ depth }) => depth));
  });

  test('has its code, but for comments', () => {
    const code = (page: typeof english) =>
      page.blocks.map(({ text }) => text.replaceAll(/\s+# .*/g, ''));
    expect(code(chinese)).toEqual(code(english));
    expect(english.blocks.length).toBeGreaterThan(1);
  });

  test('has its links and pictures, and each leads to the other', () => {
    const [there, back] = ['README.zh-CN.md', 'README.md'];
    const others = (links: string[]) => links.filter((one) => one !== there && one !== back);
    expect(others(chinese.links)).toEqual(others(english.links));
    expect([english.links[0], chinese.links[0]]).toEqual([there, back]);
  });

  test('quotes the same messages', () => {
    expect(chinese.quotes).toEqual(english.quotes);
  });

  test('describes every input and output, in Chinese', () => {
    const names = z.record(z.string(), z.string());
    const told = z
      .object({ inputs: names, outputs: names })
      .parse(parseYaml(textOf('docs/action.zh-CN.yml')));
    expect(Object.keys(told.inputs)).toEqual(Object.keys(inputs));
    expect(Object.keys(told.outputs)).toEqual(Object.keys(outputs));
    const texts = Object.values({ ...told.inputs, ...told.outputs });
    expect(texts.filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
    // What is in code type is the same in both languages: values, inputs, placeholders.
    for (const [name, { description }] of Object.entries({ ...inputs, ...outputs })) {
      const other = told.inputs[name] ?? told.outputs[name] ?? '';
      expect.soft([name, codeOf(other)]).toEqual([name, codeOf(description)]);
    }
  });
});

/** Code of a description that no language has words of its own in. */
function codeOf(text: string): string[] {
  const code = text.match(/`[^`]+`/g) ?? [];
  return code.filter((one) => !/[一-鿿]|term =|input\/output/.test(one)).toSorted();
}

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  test('shows every input and output of action.yml, in its order', () => {
    for (const [table, described] of Object.entries({ inputs, outputs })) {
      const names = rowsOf(file, table).map(([name]) => name?.slice(1, -1));
      expect(names).toEqual(Object.keys(described));
    }
  });

  test('shows what the price table makes of the tokens in docs/models.md', () => {
    const [, input = '', output = ''] =
      /about ([\d,]+) tokens, .* an answer about ([\d,]+)/.exec(textOf('docs/models.md')) ?? [];
    const usage = { input: numberOf(input), output: numberOf(output), cacheWrite: 0, cacheRead: 0 };
    const rows = rowsOf(file, 'costs');
    expect(rows.map(([model]) => model)).toEqual(PRICED_MODELS.map((model) => `\`${model}\``));
    for (const [model = '', paper, batch, day, month] of rows) {
      const usd = priceOf(model.slice(1, -1), undefined)(usage) ?? NaN;
      expect(Number(paper)).toBeCloseTo(usd, 4);
      expect(Number(batch)).toBeCloseTo(usd / 2, 3);
      expect(Number(day)).toBeCloseTo(40 * usd, 2);
      expect(Number(month)).toBeCloseTo(15 * 21 * usd, 1);
      expect(usd).toBeGreaterThan(0);
    }
    expect(rowsOf('docs/models.md', 'costs').map((row) => row.slice(1))).toEqual(
      rows.map((row) => row.slice(1)),
    );
    expect(inputs['max-papers']?.default).toBe('40');
  });
});

describe('action.yml on the Marketplace', () => {
  const { name, description, branding } = action;

  test('has a name that no user and no category can have: it is of several words', () => {
    expect(name).toMatch(/^\w+( \w+){1,4}$/);
  });

  test('has a description shorter than 125 characters', () => {
    expect(description.length).toBeLessThan(125);
    expect(description).toMatch(/^[A-Z].*\.$/);
  });

  test('has a colour and an icon that GitHub takes', () => {
    // https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax#branding
    const colours = [
      'white',
      'black',
      'yellow',
      'blue',
      'green',
      'orange',
      'red',
      'purple',
      'gray-dark',
    ];
    expect(colours).toContain(branding.color);
    expect(['book', 'book-open', 'bookmark', 'file-text', 'rss', 'sunrise']).toContain(
      branding.icon,
    );
  });
});
