import { hasChildren, isTag, isText } from 'domhandler';
import type { ChildNode, Element } from 'domhandler';
import { textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';

/** Nobody sees these on a page, or they are no text of the paper. */
const UNSEEN = new RegExp(
  String.raw`(?:^|\s)(?:${[
    'ltx_bibliography',
    'ltx_note_mark',
    'ltx_tag_note',
    'ltx_note_type',
    'ltx_ERROR',
    'ltx_listing_data',
    'ltx_pagination',
    'ltx_page_footer',
    'sr-only',
  ].join('|')})(?:\s|$)`,
);

/** Elements that stand on lines of their own, or in cells. */
const APART =
  /^(?:p|div|h\d|section|figure|figcaption|table|tr|td|th|li|ul|ol|dl|dt|dd|br|article)$/;
const APART_CLASS =
  /(?:^|\s)ltx_(?:tabular|tr|td|th|p|listingline|note|tag_item|tag_listingline)(?:\s|$)/;

/**
 * What a reader sees of an element, by a walk over the tree that knows nothing of our reading:
 * formulas as TeX between dollars, blocks and cells a space apart, no marks of structure.
 * @param id of the element; without one, the article
 */
export function naiveText(html: string, id?: string): string {
  const root = find(parseDocument(html).childNodes, (element) =>
    id === undefined ? element.name === 'article' : element.attribs['id'] === id,
  );
  if (root === undefined) throw new Error(`the page has no element ${id ?? 'article'}`);
  return oneLine(see(root, false));
}

/** Our text without the marks of structure that it adds to what is seen. */
export function withoutMarks(text: string): string {
  const lines = text.split('\n').map((line) =>
    line
      .replace(/^#{1,5} /, '')
      .replace(/^ *- /, '')
      .replaceAll(/(?:^| )\|(?= |$)/g, ' '),
  );
  return oneLine(lines.join('\n').replaceAll('$$', '$').replaceAll('[footnote: ', '['));
}

/** One section of our text: from its heading to the next one of its level. */
export function sectionOf(text: string, heading: string): string {
  const level = heading.indexOf(' ');
  const from = text.indexOf(`\n${heading}\n`) + 1;
  if (from === 0) throw new Error(`the text has no heading ${heading}`);
  const rest = text.slice(from + heading.length);
  const end = rest.search(new RegExp(String.raw`\n#{1,${level}} `));
  return heading + (end < 0 ? rest : rest.slice(0, end));
}

function see(node: ChildNode, drawn: boolean): string {
  if (isText(node)) return drawn ? '' : node.data;
  if (!isTag(node)) return '';
  const classes = node.attribs['class'] ?? '';
  if (node.name === 'button' || UNSEEN.test(classes)) return '';
  if (node.name === 'math') return drawn ? '' : seeFormula(node);
  // Of a drawing, its paragraphs; the words at its axes are part of the picture.
  const picture =
    node.name === 'svg' || (drawn && !/ltx_(?:p|para|tabular|listing)(?:\s|$)/.test(classes));
  const inside = node.childNodes.map((child) => see(child, picture)).join('');
  if (/ltx_tag_item(?:\s|$)/.test(classes) && /^\s*[•–]\s*$/.test(inside)) return ' ';
  if (/ltx_note(?:\s|$)/.test(classes)) return ` [${inside.trim()}]`;
  return APART.test(node.name) || APART_CLASS.test(classes) ? ` ${inside} ` : inside;
}

function seeFormula(math: Element): string {
  const tex = math.attribs['alttext'] ?? textContent(math);
  return `$${tex
    .replaceAll('%\n', '')
    .replace(/^\\displaystyle(?![a-zA-Z])/, '')
    .trim()}$`;
}

function oneLine(text: string): string {
  return text
    .replaceAll(/[\u200b\u2060\u00ad]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function find(nodes: ChildNode[], test: (element: Element) => boolean): Element | undefined {
  for (const node of nodes) {
    if (isTag(node) && test(node)) return node;
    const inside = hasChildren(node) ? find(node.childNodes, test) : undefined;
    if (inside !== undefined) return inside;
  }
  return undefined;
}
