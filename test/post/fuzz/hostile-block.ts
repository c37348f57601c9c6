import type { PhrasingContent, RootContent } from 'mdast';
import { cleanText } from '../../../src/post/clean-text.ts';
import { heading, html, joinTexts, list, paragraph, text } from '../../../src/post/nodes.ts';
import { texSource } from '../../../src/post/tex-source.ts';
import { writeText } from '../../../src/post/write-markdown.ts';
import { hostileString, pick } from './hostile-string.ts';
import type { Random } from './hostile-string.ts';

/** Blocks, the text that each of them shows, and how many random strings went into them. */
export type HostileBlocks = { blocks: RootContent[]; texts: string[]; strings: number };

const KINDS = ['text', 'text', 'text', 'strong', 'emphasis', 'inlineCode', 'link', 'math'] as const;
const PLACES = ['paragraph', 'item', 'item of an item', 'heading', 'summary'] as const;
const ADDRESSES = ['https://code.example/x', 'https://code.example/?a=1&b=2_3#c', '#toc'];

/**
 * Mixed blocks as the writer gets them: text, bold, emphasis, code, links and formulas side by side
 * and in each other, made without the parser, so that the strings themselves say what has to show.
 */
export function hostileBlocks(random: Random, count: number): HostileBlocks {
  const made: HostileBlocks = { blocks: [], texts: [], strings: 0 };
  for (let index = 0; index < count; index += 1) {
    const string = () => {
      made.strings += 1;
      return cleanText(hostileString(random));
    };
    const place = pick(random, PLACES);
    if (place === 'summary') {
      const value = string();
      made.blocks.push(
        html(`<details markdown="1">\n<summary>${writeText(value)}</summary>`),
        html('</details>'),
      );
      made.texts.push(value);
      continue;
    }
    const nodes = trimmed(phrasing(random, string, 2));
    // No item of a page is empty.
    if (shown(nodes).trim() === '') nodes.push(text('x'));
    made.texts.push(shown(nodes));
    if (place === 'paragraph') made.blocks.push(paragraph(...nodes));
    if (place === 'heading') made.blocks.push(heading('x', nodes));
    if (place === 'item') made.blocks.push(list(random() < 0.5, [[paragraph(...nodes)]]));
    if (place === 'item of an item') {
      made.texts.push('x');
      made.blocks.push(list(false, [[paragraph(text('x')), list(false, [[paragraph(...nodes)]])]]));
      // It stands before its sub-item.
      made.texts.splice(-2, 2, 'x', shown(nodes));
    }
    // Two lists in a row would be one.
    made.blocks.push(paragraph(text('x')));
    made.texts.push('x');
  }
  return made;
}

function phrasing(random: Random, string: () => string, depth: number): PhrasingContent[] {
  const count = 1 + Math.floor(random() * 3);
  const nodes = Array.from({ length: count }, () => node(random, string, depth));
  return joinTexts(nodes);
}

function node(random: Random, string: () => string, depth: number): PhrasingContent {
  const kind = depth === 0 ? 'text' : pick(random, KINDS);
  switch (kind) {
    case 'text':
      return text(string());
    case 'strong':
    case 'emphasis':
      return { type: kind, children: without(kind, phrasing(random, string, depth - 1)) };
    case 'link':
      return {
        type: 'link',
        url: pick(random, ADDRESSES),
        children: without('link', phrasing(random, string, depth - 1)),
      };
    case 'inlineCode':
      return { type: 'inlineCode', value: string() };
    case 'math': {
      const tex = texSource(string());
      return tex === undefined || tex === '' ? text('x') : { type: 'inlineMath', value: tex };
    }
  }
}

/** Nothing on a page stands inside its own kind. */
function without(kind: 'strong' | 'emphasis' | 'link', nodes: PhrasingContent[]) {
  return joinTexts(
    nodes.flatMap(function unwrap(each): PhrasingContent[] {
      if (!('children' in each)) return [each];
      const children = each.children.flatMap(unwrap);
      return each.type === kind ? children : [{ ...each, children: joinTexts(children) }];
    }),
  );
}

/** The edges of a block are no place for white space. */
function trimmed(nodes: PhrasingContent[]): PhrasingContent[] {
  const [first] = nodes;
  const last = nodes.at(-1);
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return nodes;
}

function shown(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((each) => {
      if ('children' in each) return shown(each.children);
      if (each.type === 'inlineMath') return `$${each.value}$`;
      return each.type === 'text' || each.type === 'inlineCode' ? each.value : '';
    })
    .join('');
}
