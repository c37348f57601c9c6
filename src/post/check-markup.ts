import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { isTooDeep } from './markup-depth.ts';
import { plainText } from './nodes.ts';

/** The only HTML that a page has, by shape; no other `<` may be read as a tag. */
const OWN_HTML =
  /^(?:<a id="[a-z][\w-]*">|<\/a>|<br>|<\/?(?:span|strong|em|code)>|<\/details>|<details markdown="1">\n<summary>[^<]*<\/summary>|<!-- arxiv-daily [^<>]* -->)$/;

const OWN_NODES: ReadonlySet<string> = new Set(
  'root heading paragraph list listItem text strong emphasis inlineCode link html'.split(' '),
);

const DEEPEST_LIST = 3;

/** What a page's body is made of, as a CommonMark parser sees it. */
export type Markup = {
  /** The text of each heading, white space left out. */
  headings: string[];
  links: string[];
  /** One sentence for each thing that no page may have. */
  faults: string[];
};

/** Where a line is a marker of ours. */
const BEFORE_MARKER = /^(?=<!-- arxiv-daily )/m;

/**
 * Parses a body and collects its headings, links, and whatever is not in a page's vocabulary. Each
 * stretch between two markers is parsed alone, and each item of a list, since of a long page the
 * parser takes memory without measure. The whole reads as its parts do: a comment at the start of a
 * line ends any block but code, HTML and definitions, which are faults.
 */
export function checkMarkup(body: string): Markup {
  const markup: Markup = { headings: [], links: [], faults: [] };
  if (isTooDeep(body)) return { ...markup, faults: ['The page nests deeper than any page may.'] };
  for (const stretch of body.split(BEFORE_MARKER)) checkStretch(stretch, markup);
  return markup;
}

function checkStretch(stretch: string, markup: Markup): void {
  let folds = 0;
  const walk = (node: Nodes, lists: number) => {
    if (!OWN_NODES.has(node.type)) {
      markup.faults.push(`The page has a ${node.type}, which no page may have.`);
    }
    if (node.type === 'html') {
      if (!OWN_HTML.test(node.value)) {
        markup.faults.push(`The page has HTML that is not its own: ${node.value.slice(0, 80)}`);
      }
      if (node.value.startsWith('<details')) folds += 1;
      if (node.value === '</details>') folds -= 1;
      if (folds < 0 || folds > 1) markup.faults.push('The folds of the page are out of order.');
    }
    if (node.type === 'link') markup.links.push(node.url);
    if (node.type === 'heading') {
      if (node.depth !== 2) markup.faults.push('The page has a heading that is not of level 2.');
      if (folds !== 0) markup.faults.push('The page has a heading inside a fold.');
      markup.headings.push(plainText(node.children).replaceAll(/\s/g, ''));
    }
    const deeper = node.type === 'list' ? lists + 1 : lists;
    if (deeper > DEEPEST_LIST) markup.faults.push('The page has lists nested too deep.');
    if ('children' in node) for (const child of node.children) walk(child, deeper);
  };
  for (const part of listItems(stretch)) walk(fromMarkdown(part), 0);
  if (folds !== 0) markup.faults.push('The page has a fold that is not closed.');
}

/**
 * A stretch in parts, cut where an item of a list follows on one of a single line. Only a list that
 * began as one is cut: `2.` under a paragraph is a line of it.
 */
function listItems(stretch: string): string[] {
  const parts: string[][] = [[]];
  let list: string | undefined;
  for (const line of stretch.split('\n')) {
    const mark = /^(?:-|\d{1,9}(\.)) /.exec(line);
    const kind = mark === null ? undefined : (mark[1] ?? '-');
    if (kind !== undefined && kind === list) parts.push([]);
    else list = /^(?:-|1\.) /.test(line) ? kind : undefined;
    parts.at(-1)?.push(line);
  }
  return parts.map((lines) => lines.join('\n'));
}
