import type { Handler, PageState } from './page-state.ts';

/** `#` signs of the headings that structure a paper; the other titles run into their text. */
const HEADING_LEVELS = new Map([
  ['ltx_title_part', 1],
  ['ltx_title_chapter', 1],
  ['ltx_title_section', 1],
  ['ltx_title_appendix', 1],
  ['ltx_title_abstract', 1],
  ['ltx_title_acknowledgements', 1],
  ['ltx_title_subsection', 2],
  ['ltx_title_subsubsection', 3],
  ['ltx_title_paragraph', 4],
  ['ltx_title_subparagraph', 5],
]);

/** More names than this are a collaboration, and would take the room of the paper. */
const MAX_AUTHORS = 2000;

const heading: Handler = (page, { classes }) => {
  const { out } = page;
  const level = classes.map((one) => HEADING_LEVELS.get(one)).find(Boolean);
  const isTitle = classes.includes('ltx_title_document');
  out.breakBlock();
  if (level === undefined && !isTitle) return () => out.joinNext();
  out.openCapture();
  return () => {
    const text = out.closeCapture();
    if (isTitle) writeTitle(page, text);
    else if (text !== '') out.writeBlock(`${'#'.repeat(level ?? 1)} ${text}`);
  };
};

function writeTitle(page: PageState, text: string): void {
  if (text === '' || page.title !== '') return;
  page.title = text;
  page.frontMatter += text.length;
  page.out.writeBlock(`Title: ${text}`);
}

const authors: Handler = (page) => {
  const { out } = page;
  out.breakBlock();
  out.openCapture();
  page.inAuthors = true;
  return () => {
    page.inAuthors = false;
    const names = out
      .closeCapture()
      .split(',')
      .map((name) => name.trim());
    const text = names.filter(Boolean).join(', ');
    if (text === '' || page.authorsSeen) return;
    page.authorsSeen = true;
    const shown = text.length > MAX_AUTHORS ? `${text.slice(0, MAX_AUTHORS)} …` : text;
    page.frontMatter += shown.length;
    out.writeBlock(`Authors: ${shown.toWellFormed()}`);
  };
};

const author: Handler = ({ out }) => {
  out.write(', ');
  return () => out.write(', ');
};

const abstract: Handler = (page) => {
  const { out } = page;
  out.breakBlock();
  const before = out.written();
  return () => {
    out.breakBlock();
    page.frontMatter += out.written() - before;
  };
};

/** Titles, and what stands before the body, by `.class`. */
export const HEADING_HANDLERS: [string, Handler][] = [
  ['.ltx_title', heading],
  ['.ltx_authors', authors],
  ['.ltx_creator', author],
  ['.ltx_author_notes', author],
  ['.ltx_contact', author],
  ['.ltx_abstract', abstract],
];
