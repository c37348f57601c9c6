import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseArxivId } from '../../src/paper.ts';
import { checkPost } from '../../src/post/check-post.ts';
import { renderPost } from '../../src/post/render-post.ts';
import { readExample } from './support/example-page.ts';
import type { ExamplePaper } from './support/example-page.ts';
import { readHtml, renderGfm } from './support/readers.ts';
import { sampleEntry, sampleInput, sampleSettings } from './support/sample-page.ts';

const EXAMPLE = new URL('../../../shared/example/2025-11-19-arxiv-daily.md', import.meta.url);
const NO_EXAMPLE = existsSync(EXAMPLE)
  ? ''
  : ' (the example page is not here: nothing is compared)';

/** By the number of the defect: what may differ between the example and the page of the same papers; all else is unknown. */
const REASONS = {
  2: 'the numbers 1) to 3) alone on a line are lists without a word, and no headings',
  6: 'a formula stands as raw TeX',
  7: 'a command of TeX is left over',
  8: 'a label and a line break are left over',
  11: 'there is no table of contents, and no number in a heading',
  16: 'every fold has the same name',
  17: 'labels are English, and an address is its own link text',
  levels: 'of three levels of a list the two lower ones stay, so the first introduces nothing',
};

type Reason = keyof typeof REASONS;
type Block = { text: string; reasons: Reason[] };

const PARTS = ['背景与问题', '核心方法', '任务与效果'];

/** The blocks of our page from one of the example, each change with its reason. */
function mendBlock(block: string, paper: ExamplePaper, number: number): Block[] {
  const because = (reason: Reason, text: string) => [{ text, reasons: [reason] }];
  if (block === paper.title) return because(11, `${number}. ${block}`);
  if (/^(?:Authors|Categories|arXiv): /.test(block)) return [];
  if (block.startsWith('PDF: ')) {
    const [authors, categories] = [paper.authors.join(', '), paper.categories.join(' · ')];
    const links = `arXiv:${paper.id} · PDF · HTML`;
    return because(17, `作者：${authors}分类：${categories}链接：${links}依据：全文（HTML）`);
  }
  if (block === '详细解读') return because(16, `详细解读（${paper.id}）：背景、方法与效果`);
  const { background, method, results } = paper.explanation;
  const alone = [...background, ...method, ...results].some(
    ({ label, text, points }) => block === `${label}：` && text === '' && points.length === 0,
  );
  let text = block;
  const reasons: Reason[] = [];
  const change = (reason: Reason, changed: string) => {
    if (changed !== text) reasons.push(reason);
    text = changed;
  };
  change(8, text.replace(/^【中文摘要】 /, ''));
  change(7, text.replaceAll(/\\textbf\{([^}]*)\}/g, '$1'));
  change(6, text.replaceAll('$\\frac{\\partial L}{\\partial A}$', '∂L/∂A'));
  if (alone) change('levels', text.slice(0, -1));
  return [{ text, reasons }];
}

/** All blocks of the papers as our page has to show them. */
function mendBlocks(blocks: string[], papers: ExamplePaper[]): Block[] {
  const mended: Block[] = [];
  let number = 0;
  let openings: string[] = [];
  for (const block of blocks) {
    const next = papers[number];
    if (block === next?.title) {
      if (number > 0) mended.push({ text: '↑ 目录', reasons: [11] });
      number += 1;
      const { background, method, results } = next.explanation;
      openings = [background, method, results].map(([first]) => first?.label ?? '');
    }
    const paper = papers[number - 1];
    const [opening] = openings;
    if (opening !== undefined && block.startsWith(opening) && mended.at(-1)?.text !== block) {
      mended.push({ text: PARTS[3 - openings.length] ?? '', reasons: [2] });
      openings.shift();
    }
    if (paper !== undefined) mended.push(...mendBlock(block, paper, number));
  }
  return [...mended, { text: '↑ 目录', reasons: [11] }];
}

/** The page of the same papers by our writer. */
function writeAgain(papers: ExamplePaper[]): string {
  const entries = papers.map((paper) => {
    const { id = '', version } = parseArxivId(paper.id) ?? {};
    const { title, authors, categories, explanation } = paper;
    // The example lacks the English abstracts; their addresses are those of the translations.
    const abstract = (explanation.abstract.match(/https:[\w./-]+/g) ?? []).join(' ');
    const changes = {
      ...explanation,
      abstract: explanation.abstract.replace(/^【中文摘要】\n/, ''),
    };
    return sampleEntry({ id, version, title, authors, categories, abstract }, changes);
  });
  const input = sampleInput(entries);
  const post = renderPost(input, sampleSettings());
  expect(checkPost(post, { announcement: input.announcement, secrets: [] })).toEqual([]);
  return post.text;
}

const split = (text: string) => {
  const at = text.indexOf('\n---\n') + 5;
  return { head: text.slice(0, at), body: text.slice(at) };
};

const from = (blocks: string[], text: string) => blocks.slice(blocks.indexOf(text));
const lines = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

describe.skipIf(NO_EXAMPLE !== '')(`the papers of the example page${NO_EXAMPLE}`, () => {
  const example = NO_EXAMPLE === '' ? readFileSync(EXAMPLE, 'utf8') : '';
  const papers = readExample(example);
  const theirs = { ...split(example), ...readHtml(renderGfm(split(example).body)) };
  const again = NO_EXAMPLE === '' ? writeAgain(papers) : '';
  const ours = { ...split(again), ...readHtml(renderGfm(split(again).body)) };

  it('have the same text on ours, but for known defects', () => {
    expect(papers).toHaveLength(9);
    const mended = mendBlocks(from(theirs.blocks, papers[0]?.title ?? ''), papers);
    const shown = from(ours.blocks, `1. ${papers[0]?.title}`).slice(0, -1);
    expect(shown).toEqual(mended.map(({ text }) => text));
    const all = mended.flatMap(({ reasons }) => reasons);
    const counts = Object.entries(REASONS).map(([key, why]) => {
      return [why, all.filter((reason) => String(reason) === key).length];
    });
    expect(Object.fromEntries(counts)).toEqual({
      [REASONS[2]]: 27,
      [REASONS[6]]: 1,
      [REASONS[7]]: 1,
      [REASONS[8]]: 1,
      [REASONS[11]]: 18,
      [REASONS[16]]: 9,
      [REASONS[17]]: 9,
      [REASONS.levels]: 7,
    });
  });

  it('stand under a head that differs where it was wrong or said less', () => {
    expect(ours.blocks[1]).toBe(theirs.blocks[1]);
    expect(theirs.body).toContain(' | ');
    expect(ours.body).not.toContain('|');
    for (const [defect, key] of [
      [12, 'date'],
      [13, 'lang'],
      [14, 'description'],
    ]) {
      expect(theirs.head, `${defect}`).not.toContain(`\n${key}: `);
      expect(ours.head, `${defect}`).toContain(`\n${key}: `);
    }
    expect(parse(ours.head.slice(4, -4))).toMatchObject(parse(theirs.head.slice(4, -4)));
  });

  it('have the structure and the links that they lacked', () => {
    const figures = ({ body, links }: typeof ours) => ({
      'numbers alone on a line (2 to 4)': lines(body, /^\d[.)] *$/gm),
      'spaces at the end of a line (5)': lines(body, /  $/gm),
      'dead links (9)': links.filter((url) => url.includes('%E3%80%82')).length,
      'rules between papers (10)': lines(body, /^---$/gm),
      'names of folds (16)': new Set(body.match(/<summary>.*<\/summary>/g)).size,
    });
    expect(figures(theirs)).toEqual({
      'numbers alone on a line (2 to 4)': 27,
      'spaces at the end of a line (5)': 161,
      'dead links (9)': 2,
      'rules between papers (10)': 9,
      'names of folds (16)': 1,
    });
    expect(figures(ours)).toEqual({
      'numbers alone on a line (2 to 4)': 0,
      'spaces at the end of a line (5)': 0,
      'dead links (9)': 0,
      'rules between papers (10)': 0,
      'names of folds (16)': 9,
    });
    for (const url of papers.flatMap(
      (paper) => paper.explanation.abstract.match(/https:[\w./-]+/g) ?? [],
    )) {
      expect(ours.links).toContain(url);
    }
  });
});
