import type { Nodes, PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { cleanText, tidyText } from './clean-text.ts';
import { linkFor } from './links.ts';
import type { LinkTable } from './links.ts';
import { formulaNode, literalInline, splitLinks } from './literal.ts';
import { splitMath } from './math.ts';
import { joinTexts, link, unlessBlank } from './nodes.ts';
import { unwrapStyles } from './plain-tex.ts';

/** A string of the model is one line of a block that is ours: blocks, HTML and images are text. */
const INLINE_ONLY = {
  disable: {
    null: [
      'blockQuote',
      'codeFenced',
      'codeIndented',
      'definition',
      'hardBreakEscape',
      'headingAtx',
      'htmlFlow',
      'htmlText',
      'labelStartImage',
      'list',
      'setextUnderline',
      'thematicBreak',
    ],
  },
};

/** Stands for formula number n while Markdown is parsed; `cleanText` lets none of these in. */
const HOLDER = /\uFDD0(\d+)\uFDD1/g;

/** Past this a string is runaway output, and pairing its markers takes quadratic time. */
const MOST_MARKERS = 500;

/** What the walk through the tree needs to know. */
type Context = {
  markdown: string;
  formulas: { source: string; tex: string }[];
  links: LinkTable;
  within: ReadonlySet<string>;
};

/**
 * A string of the model as content of a line: text, strong, emphasis, code, formulas, and links to
 * addresses of `links`. Everything else that Markdown would allow shows as it was written.
 */
export function parseInline(value: string, links: LinkTable): PhrasingContent[] {
  if ((value.match(/[*_[\]]/g)?.length ?? 0) > MOST_MARKERS) return literalInline(value, links);
  const formulas: Context['formulas'] = [];
  const markdown = splitMath(cleanText(value), true)
    .map((segment) => {
      if (segment.kind === 'code') return segment.source;
      if (segment.kind === 'text') return unwrapStyles(segment.source);
      return `\uFDD0${formulas.push(segment) - 1}\uFDD1`;
    })
    .join('');
  const root = fromMarkdown(markdown, { extensions: [cjkFriendlyExtension(), INLINE_ONLY] });
  return unlessBlank(trimEdges(reduce(root, { markdown, formulas, links, within: new Set() })));
}

function reduce(node: Nodes, context: Context): PhrasingContent[] {
  const { within } = context;
  switch (node.type) {
    case 'root':
    case 'paragraph':
      return joinTexts(reduceChildren(node.children, context));
    case 'text':
      return fillFormulas(node.value, context);
    case 'inlineCode':
      return [{ type: 'inlineCode', value: tidyText(restore(node.value, context)).trim() }];
    case 'strong':
    case 'emphasis': {
      const inside = { ...context, within: new Set([...within, node.type]) };
      const children = joinTexts(reduceChildren(node.children, inside));
      // Deep nesting says nothing and overflows kramdown's stack.
      return within.has(node.type) ? children : [{ type: node.type, children }];
    }
    case 'link': {
      const url = linkFor(node.url, context.links);
      if (url === undefined) return [sourceOf(node, context)];
      const inside = { ...context, within: new Set([...within, 'link']) };
      return [link(url, joinTexts(reduceChildren(node.children, inside)))];
    }
    default:
      return [sourceOf(node, context)];
  }
}

function reduceChildren(nodes: Nodes[], context: Context): PhrasingContent[] {
  return nodes.flatMap((node) => reduce(node, context));
}

function fillFormulas(value: string, context: Context): PhrasingContent[] {
  const links = context.within.has('link') ? new Map<string, string>() : context.links;
  // The capture makes every second piece the number of a formula.
  return value.split(HOLDER).flatMap((piece, index) => {
    const formula = index % 2 === 1 ? context.formulas[Number(piece)] : undefined;
    return formula === undefined ? splitLinks(tidyText(piece), links) : [formulaNode(formula.tex)];
  });
}

function sourceOf(node: Nodes, context: Context): PhrasingContent {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  return { type: 'text', value: restore(context.markdown.slice(start, end), context) };
}

function restore(value: string, context: Context): string {
  return value.replace(HOLDER, (_, index: string) => context.formulas[Number(index)]?.source ?? '');
}

/** References such as `&nbsp;` can leave white space at the edges of a line. */
function trimEdges(nodes: PhrasingContent[]): PhrasingContent[] {
  const first = nodes[0];
  const last = nodes.at(-1);
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return nodes.filter((node) => node.type !== 'text' || node.value !== '');
}
