import { FLOW_HANDLERS } from './flow-handlers.ts';
import type { Handler, OpenTag } from './page-state.ts';
import { HEADING_HANDLERS } from './heading-handlers.ts';
import { LIST_HANDLERS } from './list-handlers.ts';
import { TABLE_HANDLERS } from './table-handlers.ts';

/** LaTeXML classes come with every element; plain HTML's names decide where there is none. */
const HANDLERS = new Map<string, Handler>([
  ...HEADING_HANDLERS,
  ...FLOW_HANDLERS,
  ...LIST_HANDLERS,
  ...TABLE_HANDLERS,
]);

/** These elements are told by their name, since their classes also name what surrounds them. */
const BY_NAME = new Set(['tr', 'td', 'th', 'table', 'li', 'dt', 'dd', 'sup', 'sub', 'br', 'pre']);

/** The handler of an element: that of its first class that has one, else that of its name. */
export function handlerOf({ name, classes }: OpenTag): Handler | undefined {
  if (BY_NAME.has(name)) return HANDLERS.get(name);
  for (const one of classes) {
    const handler = HANDLERS.get(`.${one}`);
    if (handler !== undefined) return handler;
  }
  return HANDLERS.get(name);
}

const SKIPPED_NAMES = words(
  'script style template noscript iframe object nav dialog form button select textarea ' +
    'audio video canvas',
);

const SKIPPED_CLASSES = words(
  'ltx_bibliography ltx_biblist ltx_bibitem ltx_index ltx_TOC ltx_toclist ltx_note_mark ' +
    'ltx_tag_note ltx_note_type ltx_role_footnotemark ltx_listing_data ltx_pagination ltx_rdf ' +
    'ltx_role_typerefnum package-alerts ltx_page_header ltx_page_footer ltx_page_navbar ' +
    'ltx_page_logo sr-only',
);

/** Menus, buttons, references, marks: true where nothing inside belongs to the text. */
export function isSkipped({ name, classes }: OpenTag): boolean {
  return SKIPPED_NAMES.has(name) || classes.some((one) => SKIPPED_CLASSES.has(one));
}

const MESSAGES = new Set(['ltx_ERROR', 'ltx_FATAL', 'ltx_WARNING', 'ltx_INFO']);

/** Debris and messages of the conversion, such as the name of a command it did not know. */
export function isMessage({ classes }: OpenTag): boolean {
  return classes.some((one) => MESSAGES.has(one));
}

const WORDS_IN_DRAWINGS = new Set(['ltx_p', 'ltx_para', 'ltx_listing', 'ltx_tabular']);

/** Whole paragraphs inside a drawing (a framed box is drawn), unlike the labels of its axes. */
export function isProseInDrawing({ classes }: OpenTag): boolean {
  return classes.some((one) => WORDS_IN_DRAWINGS.has(one));
}

function words(text: string): Set<string> {
  return new Set(text.split(' '));
}
