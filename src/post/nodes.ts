import type {
  Html,
  Link,
  List,
  ListItem,
  Literal,
  Nodes,
  Paragraph,
  PhrasingContent,
  RootContent,
  Strong,
  Text,
} from 'mdast';
import { tidyText } from './clean-text.ts';

/** A formula inside a line, as TeX that `texSource` made safe. */
export interface InlineMath extends Literal {
  type: 'inlineMath';
}

declare module 'mdast' {
  interface PhrasingContentMap {
    inlineMath: InlineMath;
  }
  interface RootContentMap {
    inlineMath: InlineMath;
  }
}

/** Literal text. */
export function text(value: string): Text {
  return { type: 'text', value };
}

/** Markup of the page's own skeleton; never made from what others wrote. */
export function html(value: string): Html {
  return { type: 'html', value };
}

export function strong(children: PhrasingContent[]): Strong {
  return { type: 'strong', children: joinTexts(children) };
}

export function link(url: string, children: PhrasingContent[]): Link {
  return { type: 'link', url, children: joinTexts(children) };
}

export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children: joinTexts(children) };
}

/** A tight list; each item holds its blocks. */
export function list(ordered: boolean, items: ListItem['children'][]): List {
  const children = items.map((item): ListItem => ({
    type: 'listItem',
    spread: false,
    children: item,
  }));
  return { type: 'list', ordered, spread: false, children };
}

/** A second-level heading with an invisible anchor: kramdown and GitHub agree on no other form. */
export function heading(anchor: string, children: PhrasingContent[]): RootContent {
  return {
    type: 'heading',
    depth: 2,
    children: [html(`<a id="${anchor}"></a>`), ...joinTexts(children)],
  };
}

/** Joins neighbouring texts, so that what composes across them is composed, and tidies them. */
export function joinTexts(nodes: PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  let run: string[] = [];
  // A run is tidied once: piece by piece, a text of many pieces would take quadratic time.
  const flush = () => {
    if (run.length > 0) joined.push(text(tidyText(run.join(''))));
    run = [];
  };
  for (const node of nodes) {
    if (node.type === 'text') run.push(node.value);
    else {
      flush();
      joined.push(node);
    }
  }
  flush();
  return joined;
}

/** The text that shows, formulas as TeX. */
export function plainText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if ('children' in node) return plainText(node.children);
      if (node.type === 'inlineMath') return `$${node.value}$`;
      return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
    })
    .join('');
}

/** The nodes, or none where nothing of them shows: an empty item of a list would be no item. */
export function unlessBlank(nodes: PhrasingContent[]): PhrasingContent[] {
  return plainText(nodes).trim() === '' ? [] : nodes;
}

/** Whether a formula is left that needs a renderer. */
export function hasMath(node: Nodes): boolean {
  return node.type === 'inlineMath' || ('children' in node && node.children.some(hasMath));
}
