import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

export const ROOT = path.join(import.meta.dirname, '../..');

export type CodeBlock = { page: string; line: number; language: string; text: string };

/** A page of documentation as GitHub reads it. */
export type DocPage = {
  /** Path from the root of the repository. */
  name: string;
  headings: { depth: number; text: string }[];
  blocks: CodeBlock[];
  /** Targets of links and pictures, in their order. */
  links: string[];
  /** What is set in bold code type: messages that are quoted. */
  quotes: string[];
};

/** Every page of documentation: those of the root and of docs/. */
export function docPages(): DocPage[] {
  const names = ['', 'docs/'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder))
      .filter((file) => file.endsWith('.md'))
      .map((file) => `${folder}${file}`),
  );
  return names.map(readDocPage);
}

/** @param name path from the root of the repository. */
export function readDocPage(name: string): DocPage {
  const tree = fromMarkdown(readFileSync(path.join(ROOT, name), 'utf8'), {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  const page: DocPage = { name, headings: [], blocks: [], links: [], quotes: [] };
  collect(tree, page);
  return page;
}

function collect(node: Nodes, page: DocPage): void {
  if (node.type === 'heading') page.headings.push({ depth: node.depth, text: textOf(node) });
  if (node.type === 'code') {
    const line = node.position?.start.line ?? 0;
    page.blocks.push({ page: page.name, line, language: node.lang ?? '', text: node.value });
  }
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
    page.links.push(node.url);
  }
  if (node.type === 'strong' && node.children.every(({ type }) => type === 'inlineCode')) {
    page.quotes.push(textOf(node));
  }
  if ('children' in node) for (const child of node.children) collect(child, page);
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The anchor that GitHub gives a heading. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}_\- ]/gu, '')
    .replaceAll(' ', '-');
}
