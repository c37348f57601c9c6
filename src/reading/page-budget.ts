import type { Parser } from 'htmlparser2';

/** Characters given to the parser at a time: what it holds of an unfinished tag is as little. */
const PIECE = 65_536;
/** Pieces in a row in which nothing begins or ends; no tag and no comment of a paper is so long. */
const MOST_SILENT = 3;
/** Real pages stay below 100. The parser's cost grows with the square of the depth: hence a limit. */
const MAX_DEPTH = 1000;
/** Elements, formulas and stretches of text; a page of 700 kB has 16,000. */
const MOST_PARTS = 200_000;
/** Characters of text; some five hundred pages. */
const MOST_TEXT = 1_500_000;

/** What is read of one page, and where its reading stops short. */
export type PageBudget = {
  /** Counts an element at its depth. @returns false where it is not to be looked into any more */
  open: (depth: number) => boolean;
  /** Counts a stretch of text, kept or not. */
  pass: () => void;
  /** Counts something that is kept, and its characters. */
  keep: (length: number) => void;
  /** Hands the page to its parser, whose callbacks keep this budget, until that is used up. */
  feed: (html: string, parser: Pick<Parser, 'write' | 'end'>) => void;
  /** Why reading stopped where no paper goes on, as the end of an English sentence. */
  readonly stopped: string | undefined;
};

/** Creates the limits for one page: in memory it may become many times as large as it is. */
export function createPageBudget(): PageBudget {
  let stopped: string | undefined;
  let events = 0;
  let parts = 0;
  let length = 0;

  return {
    open(depth) {
      events += 1;
      if (depth > MAX_DEPTH) stopped ??= 'its elements are nested too deep to be read';
      return stopped === undefined;
    },
    pass() {
      events += 1;
    },
    keep(more) {
      parts += 1;
      length += more;
      if (parts > MOST_PARTS || length > MOST_TEXT) stopped ??= 'it is longer than any paper';
    },
    feed(html, parser) {
      let silent = 0;
      for (let at = 0; at < html.length && stopped === undefined; at += PIECE) {
        const before = events;
        parser.write(html.slice(at, at + PIECE));
        silent = events === before ? silent + 1 : 0;
        if (silent > MOST_SILENT) stopped ??= 'it has a tag or a comment without end';
      }
      // What is still open after a stop is of no use.
      if (stopped === undefined) parser.end();
    },
    get stopped() {
      return stopped;
    },
  };
}
