import type { EquationRow } from './equation-text.ts';
import type { Grid } from './table-text.ts';
import { createTextWriter } from './text-writer.ts';
import type { TextWriter } from './text-writer.ts';

/** A table being read; an equation remembers how deep its cells' captures lie. */
export type OpenTable =
  { kind: 'grid'; grid: Grid } | { kind: 'equation'; rows: EquationRow[]; cellDepth: number };

/** All that the elements of one article share while it is read. */
export type PageState = {
  out: TextWriter;
  title: string;
  /** Length of title, authors and abstract as written: what is not the paper's body. */
  frontMatter: number;
  authorsSeen: boolean;
  inAuthors: boolean;
  tables: OpenTable[];
  /** Lines of the listings being read, innermost last. */
  listings: string[][];
  /** Counters of the lists being read; undefined in a list without numbers. */
  lists: (number | undefined)[];
  inTerm: boolean;
};

/** An element as its start tag gives it. */
export type OpenTag = { name: string; classes: string[]; attributes: Record<string, string> };

/** What to do when an element begins; gives what to do when it ends, if anything. */
export type Handler = (page: PageState, tag: OpenTag) => (() => void) | undefined;

export function newPageState(): PageState {
  return {
    out: createTextWriter(),
    title: '',
    frontMatter: 0,
    authorsSeen: false,
    inAuthors: false,
    tables: [],
    listings: [],
    lists: [],
    inTerm: false,
  };
}

/** Puts a formula where the page has it: into its equation, onto a line of its own, or inline. */
export function writeFormula(page: PageState, tex: string, display: boolean): void {
  if (tex === '') return;
  const { out } = page;
  const table = page.tables.at(-1);
  if (table?.kind === 'equation' && table.cellDepth === out.captures()) {
    const pieces = table.rows.at(-1)?.pieces ?? [];
    pieces.push({ tex: false, text: out.closeCapture() }, { tex: true, text: tex });
    out.openCapture();
  } else if (display && out.captures() === 0) {
    out.writeBlock(`$$${tex}$$`);
  } else {
    out.write(`$${tex}$`);
  }
}
