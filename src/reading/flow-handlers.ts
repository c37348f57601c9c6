import type { Handler } from './page-state.ts';

const block: Handler = ({ out }) => {
  out.breakBlock();
  return () => out.breakBlock();
};

const caption: Handler = ({ out }) => {
  out.breakBlock();
  out.openCapture();
  return () => out.writeBlock(out.closeCapture());
};

const note: Handler = ({ out }) => {
  out.openCapture();
  return () => {
    const text = out.closeCapture();
    if (text !== '') out.write(` [footnote: ${text}]`);
  };
};

const listing: Handler = (page) => {
  const { out } = page;
  out.breakBlock();
  page.listings.push([]);
  return () => {
    out.breakBlock();
    out.writeBlock((page.listings.pop() ?? []).join('\n'));
  };
};

const listingLine: Handler = ({ out, listings }) => {
  out.openCapture();
  return () => {
    const line = out.closeCode();
    if (line !== '') (listings.at(-1) ?? []).push(line);
  };
};

const lineNumber: Handler =
  ({ out }) =>
  () =>
    out.write(' ');

const preformatted: Handler = ({ out }) => {
  out.breakBlock();
  out.openCapture();
  return () => out.writeBlock(out.closeCodeLines());
};

/** Signs (†, ∗) and ordinals keep their place; marks of affiliations say nothing without layout. */
const script =
  (mark: '^' | '_'): Handler =>
  ({ out, inAuthors }) => {
    out.openCapture();
    return () => {
      const body = out.closeCapture();
      if (body === '' || (inAuthors && mark === '^')) return;
      if (!/[\p{L}\p{N}]/u.test(body) || /^(?:st|nd|rd|th)$/.test(body)) out.write(body);
      else out.writeScript(mark, body);
    };
  };

const lineBreak: Handler = ({ out, inAuthors }) => {
  out.write(inAuthors ? ', ' : ' ');
  return undefined;
};

/** Paragraphs, captions, notes, listings and scripts, by `.class` or element name. */
export const FLOW_HANDLERS: [string, Handler][] = [
  ...[
    'p',
    'div',
    'section',
    'figure',
    'blockquote',
    'header',
    'footer',
    'aside',
    'hr',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
  ].map((name): [string, Handler] => [name, block]),
  ['.ltx_p', block],
  ['.ltx_para', block],
  ['.ltx_caption', caption],
  ['figcaption', caption],
  ['.ltx_note', note],
  ['dd', block],
  ['.ltx_listing', listing],
  ['.ltx_listingline', listingLine],
  ['.ltx_tag_listingline', lineNumber],
  ['pre', preformatted],
  ['sup', script('^')],
  ['sub', script('_')],
  ['br', lineBreak],
];
