import { hasChildren, isTag, isText, type AnyNode, type Element } from 'domhandler';
import { findAll, getAttributeValue, getElementsByTagName } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { parseArxivId, type Paper, type PaperKind } from '../paper.ts';
import { isTooDeep } from './listing-depth.ts';

/** One page of a catch-up listing, or why it is none. */
export type ListingPage =
  /** What the whole listing declares, in all and by kind, and the papers of this page. */
  | { status: 'entries'; total: number; declared: [PaperKind, number][]; papers: Paper[] }
  /** arXiv has nothing under this date; `superseded` when it has already announced a later one. */
  | { status: 'no-updates'; superseded: boolean }
  /** The page contradicts itself or lacks entries: asking again may help. */
  | { status: 'inconsistent'; why: string }
  /** No catch-up page of this date, or one that this version cannot read. */
  | { status: 'unreadable'; why: string };

const KIND_OF_SECTION: Record<string, PaperKind> = {
  'New submissions': 'new',
  'Cross submissions': 'cross',
  'Replacement submissions': 'replaced',
};
const SECTION =
  /^(New submissions|Cross submissions|Replacement submissions) \((?:continued, )?showing (?:first |last )?(\d+) of (\d+) entries\s*\)$/;

/**
 * Parses arXiv's `/catchup/<category>/<day>?abs=True`. The markup is arXiv's own
 * (https://github.com/arXiv/arxiv-browse, templates catchup.html and list/list_macros.html).
 * The counts of each section are held against what was parsed; those of the whole listing, which may
 * have several pages, are for `assembleListing`.
 */
export function parseListingPage(html: string, day: string): ListingPage {
  if (isTooDeep(html)) return { status: 'unreadable', why: 'it is nested too deep' };
  const root = parseDocument(html);
  const heading = getElementsByTagName('h1', root).map(lineOf).find(isCatchupHeading);
  if (heading === undefined) return { status: 'unreadable', why: 'it has no catch-up heading' };
  if (!heading.endsWith(` on ${headingDate(day)}`)) {
    return { status: 'unreadable', why: `it is headed "${heading.slice(0, 100)}"` };
  }
  const page = lineOf(
    getElementsByTagName('main', root)[0] ?? getElementsByTagName('body', root)[0],
  );
  const total = /Total of (\d+) entries for/.exec(page)?.[1];
  if (total === undefined) return { status: 'unreadable', why: 'it states no number of entries' };

  // The id repeats: one such list for each section.
  const sections = findAll(
    (element) => element.name === 'dl' && getAttributeValue(element, 'id') === 'articles',
    root.children,
  );
  if (sections.length === 0) {
    if (!/No (further )?updates for/.test(page)) {
      return { status: 'unreadable', why: 'it has neither entries nor the words "No updates"' };
    }
    if (Number(total) > 0) {
      return { status: 'inconsistent', why: `it declares ${total} entries and shows none` };
    }
    return { status: 'no-updates', superseded: page.includes('Continue to the next day') };
  }
  // The total is stated again below the entries. Without it the last abstract may be cut short.
  if (!html.slice(html.lastIndexOf('</dl>')).includes(`Total of ${total} entries for`)) {
    return { status: 'inconsistent', why: 'it ends before its end' };
  }
  return parseSections(sections, Number(total));
}

/** What a page says in its heading: on a page that refuses a request, why. */
export function parseHeading(html: string): string | undefined {
  if (isTooDeep(html)) return undefined;
  return lineOf(getElementsByTagName('h1', parseDocument(html))[0]) || undefined;
}

function isCatchupHeading(text: string): boolean {
  return text.startsWith('Catchup results for ');
}

/** `2011-02-03` → `Thu, 03 Feb 2011`, as the page writes it. */
function headingDate(day: string): string {
  return new Date(`${day}T00:00:00Z`).toUTCString().slice(0, 16);
}

function parseSections(sections: Element[], total: number): ListingPage {
  const papers: Paper[] = [];
  const declared: [PaperKind, number][] = [];
  for (const section of sections) {
    const title = lineOf(getElementsByTagName('h3', section)[0]);
    const [, name = '', showing, of] = SECTION.exec(title) ?? [];
    const kind = KIND_OF_SECTION[name];
    if (kind === undefined) {
      return { status: 'unreadable', why: `it has a section "${title.slice(0, 100)}"` };
    }
    const terms = getElementsByTagName('dt', section);
    const details = getElementsByTagName('dd', section);
    const parsed = terms.map((term, at) => parseEntry(term, details[at], kind));
    const complete = parsed.filter((paper) => paper !== undefined);
    if (complete.length !== Number(showing) || details.length !== terms.length) {
      const why = `section "${title}" has ${complete.length} readable entries`;
      return { status: 'inconsistent', why };
    }
    declared.push([kind, Number(of)]);
    papers.push(...complete);
  }
  return { status: 'entries', total, declared, papers };
}

function parseEntry(
  term: Element,
  detail: Element | undefined,
  kind: PaperKind,
): Paper | undefined {
  if (detail === undefined) return undefined;
  const links = getElementsByTagName('a', term);
  const id = links.map((link) => /^\/abs\/(.+)$/.exec(hrefOf(link))?.[1]).find(Boolean);
  const known = id === undefined ? undefined : parseArxivId(id);
  // Only the HTML link tells the version; a paper without HTML has none on this page.
  const html = links.map((link) => /\/html\/(.+)$/.exec(hrefOf(link))?.[1]).find(Boolean);
  const title = fieldOf(detail, 'list-title');
  const subjects = fieldOf(detail, 'list-subjects') ?? '';
  const categories = [...subjects.matchAll(/\(([a-z-]+(?:\.[A-Za-z-]+)?)\)(?:;|$)/g)].map(
    ([, category = '']) => category,
  );
  const [abstract] = getElementsByTagName('p', detail);
  if (known === undefined || title === undefined || categories.length === 0) return undefined;
  return {
    id: known.id,
    version: html === undefined ? undefined : parseArxivId(html)?.version,
    kind,
    title,
    authors: getElementsByTagName('a', withClass('list-authors', detail)).map(lineOf),
    categories,
    abstract: abstract === undefined ? '' : lineOf(abstract),
    comments: fieldOf(detail, 'list-comments'),
  };
}

/** The text of a field without its descriptor (`Title:`, `Comments:` …). */
function fieldOf(detail: Element, name: string): string | undefined {
  const [field] = withClass(name, detail);
  if (field === undefined) return undefined;
  const shown = field.children.filter((child) => !(isTag(child) && hasClass(child, 'descriptor')));
  return shown.map(textOf).join('').replace(/\s+/g, ' ').trim();
}

/** Text on one line. */
function lineOf(node: AnyNode | undefined): string {
  return node === undefined ? '' : textOf(node).replace(/\s+/g, ' ').trim();
}

/** The text of a node; a link that arXiv shortened to "this https URL" is written out again. */
function textOf(root: AnyNode): string {
  const texts: string[] = [];
  // A stack of its own: a page that nests without end must not end the run.
  const open: AnyNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isText(node)) texts.push(node.data);
    else if (isShortenedLink(node)) texts.push(hrefOf(node));
    else if (hasChildren(node)) open.push(...node.children.toReversed());
  }
  return texts.join('');
}

function isShortenedLink(node: AnyNode): node is Element {
  if (!isTag(node) || node.name !== 'a') return false;
  const [text] = node.children;
  return text !== undefined && isText(text) && /^\s*this \w+ URL\s*$/.test(text.data);
}

function hrefOf(link: Element): string {
  return getAttributeValue(link, 'href') ?? '';
}

function withClass(name: string, parent: Element): Element[] {
  return findAll((element) => hasClass(element, name), parent.children);
}

function hasClass(element: Element, name: string): boolean {
  return (getAttributeValue(element, 'class') ?? '').split(/\s+/).includes(name);
}
