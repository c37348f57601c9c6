import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { isTag, isText } from 'domhandler';
import type { ChildNode } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** What a reader makes of a page: the text of each block in order, and every element it has. */
export type Reading = {
  blocks: string[];
  /** The same with the tags of what is bold, emphasized, code or linked in them. */
  marked: string[];
  elements: Set<string>;
  attributes: Set<string>;
  links: string[];
};

const BLOCKS = new Set(['h2', 'p', 'li', 'summary', 'ul', 'ol', 'details', 'table', 'td', 'pre']);

/** What changes the look of a text. */
const MARKS = new Set(['a', 'strong', 'em', 'code', 'del']);

const RUBY = `
require 'json'
require 'kramdown'
require 'kramdown-parser-gfm'
options = { input: 'GFM', hard_wrap: false }
STDIN.set_encoding('UTF-8')
pages = JSON.parse(STDIN.read)
puts JSON.generate(pages.map { |page| Kramdown::Document.new(page, options).to_html })
`;

const hasKramdown = spawnSync('ruby', ['-e', "require 'kramdown-parser-gfm'"]).status === 0;

/** Why a test with the real kramdown cannot run; false where it can. */
export const NO_KRAMDOWN = hasKramdown
  ? false
  : 'Ruby with kramdown-parser-gfm is not installed: the real kramdown is not asked.';

/** Renders Markdown as GitHub's parser does. */
export function renderGfm(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

/** Renders many documents with the real kramdown in one process. */
export async function renderKramdown(documents: string[]): Promise<string[]> {
  const running = promisify(execFile)('ruby', ['-e', RUBY], { maxBuffer: 1 << 30 });
  running.child.stdin?.end(JSON.stringify(documents));
  const { stdout } = await running;
  const pages: unknown = JSON.parse(stdout);
  if (!Array.isArray(pages)) throw new Error('kramdown gave no pages.');
  return pages.map(String);
}

/** Reads the HTML of a page back. */
export function readHtml(html: string): Reading {
  const reading: Reading = {
    blocks: [],
    marked: [],
    elements: new Set(),
    attributes: new Set(),
    links: [],
  };
  readBlock(parseDocument(html).children, reading);
  return reading;
}

function readBlock(nodes: ChildNode[], reading: Reading): void {
  let line = '';
  let marked = '';
  const flush = () => {
    const text = normalize(line);
    if (text !== '') {
      reading.blocks.push(text);
      reading.marked.push(normalize(marked));
    }
    line = '';
    marked = '';
  };
  const walk = (node: ChildNode) => {
    if (isText(node)) {
      line += node.data;
      marked += node.data.replaceAll('<', '&lt;');
    }
    if (!isTag(node)) return;
    reading.elements.add(node.name);
    for (const name of Object.keys(node.attribs)) reading.attributes.add(`${node.name} ${name}`);
    if (node.attribs['href'] !== undefined) reading.links.push(node.attribs['href']);
    if (BLOCKS.has(node.name)) {
      flush();
      readBlock(node.children, reading);
    } else if (MARKS.has(node.name)) {
      marked += `<${[node.name, node.attribs['href'] ?? ''].join(' ').trim()}>`;
      node.children.forEach(walk);
      marked += `</${node.name}>`;
    } else node.children.forEach(walk);
  };
  nodes.forEach(walk);
  flush();
}

/**
 * Texts that look the same to a reader as one: without the spaces that a formula needs around it
 * and white space at the edges.
 */
export function normalize(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?\$ ?/g, '$')
    .trim();
}
