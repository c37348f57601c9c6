import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isTag } from 'domhandler';
import { filter, textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { estimateTokens, priceOf } from '../src/explanation/cost.ts';
import { renderInstructions, renderRequest } from '../src/explanation/prompt.ts';
import { parseLatexmlPage } from '../src/reading/latexml-to-text.ts';
import { truncateText } from '../src/reading/truncate.ts';
import { readSamplePapers } from '../test/support/sample-papers.ts';

/** What one paper is for a model, in tokens, estimated from its characters. */
export type PaperCost = {
  name: string;
  /** Characters of the whole text. */
  characters: number;
  /** What a request holds: instructions, paper, reminder. */
  input: number;
  /** What is not sent: past the cap, and the list of references. */
  cut: number;
  references: number;
};

/** Real pages; the project has none of its own that are as long. */
const PAGES = path.join(import.meta.dirname, '../../shared/data/arxiv/html');
const SETTINGS = { language: 'zh-CN', glossary: [], explainer: true };

/** The recorded pages beside the project; none where there is no recording. */
export function readPaperCosts(): PaperCost[] {
  if (!existsSync(PAGES)) return [];
  return readdirSync(PAGES)
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => weigh(name, readFileSync(path.join(PAGES, name), 'utf8')));
}

function weigh(file: string, html: string): PaperCost {
  const page = parseLatexmlPage(html);
  if (!page.ok) throw new Error(`${file} cannot be read: ${page.reason}`);
  const { text, truncated } = truncateText(page.text);
  const paper = {
    id: '2603.90001',
    version: 1,
    kind: 'new' as const,
    title: page.title,
    authors: [],
    categories: ['cs.SD'],
    // It stands in the text as well, and is short beside it.
    abstract: '',
    comments: undefined,
  };
  const reading = { source: 'html' as const, text, truncated, fallback: undefined };
  return {
    name: `${(html.length / 1000).toFixed(0)} kB of HTML`,
    characters: page.text.length,
    input: estimateTokens(renderInstructions(SETTINGS) + renderRequest(paper, reading, SETTINGS)),
    cut: Math.max(0, estimateTokens(page.text) - estimateTokens(text)),
    references: estimateTokens(referencesOf(html)),
  };
}

function referencesOf(html: string): string {
  const lists = filter(
    (node) => isTag(node) && /\bltx_bibliography\b/.test(node.attribs['class'] ?? ''),
    parseDocument(html).children,
  );
  return lists.map((list) => textContent(list).replace(/\s+/g, ' ')).join('\n');
}

/** The tokens of an answer: those of the recorded answers, and as many again for the thinking. */
export function answerTokens(): number {
  const answers = readSamplePapers().flatMap(({ answer }) => answer ?? []);
  const sum = answers.reduce((total, answer) => total + estimateTokens(JSON.stringify(answer)), 0);
  return Math.round((2 * sum) / answers.length);
}

/** US dollars at the list price of a model. */
export function dollarsFor(model: string, input: number, output: number): number {
  const usage = { input, output, cacheWrite: 0, cacheRead: 0 };
  return priceOf(model, undefined)(usage) ?? Number.NaN;
}
