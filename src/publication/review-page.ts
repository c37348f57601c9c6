import { parseArxivId } from '../paper.ts';

/** An entry of the page; `line` is that of its marker, from 1. */
type PageEntry = { id: string; failed: boolean; line: number; end: number };

/** What a review says of a page by its markers, whichever run wrote its entries. */
export type ReviewPage = {
  lines: string[];
  /** In the order of the page. */
  entries: PageEntry[];
  /** Ids whose entries a person took out. */
  removed: string[];
  listed: string[];
};

const ENTRY = /^<!-- arxiv-daily id=(\S{1,40}) hash=[\da-f]{16}( failed)? -->\s*$/;
const PAPERS = /^<!-- arxiv-daily papers shown=(\S*) listed=(\S*)(?: .{0,3000})? -->\s*$/;

/** Finds the entries of a page, and what it lists, by its invisible lines. */
export function parseReviewPage(text: string): ReviewPage {
  const lines = text.split(/\r\n|\r|\n/);
  const entries: PageEntry[] = [];
  let shown: string[] = [];
  let listed: string[] = [];
  let last: PageEntry | undefined;
  for (const [index, line] of lines.entries()) {
    if (!line.startsWith('<!-- arxiv-daily ')) continue;
    if (last !== undefined) last.end = index;
    last = undefined;
    const [, id, failed] = ENTRY.exec(line) ?? [];
    if (isId(id) && !entries.some((one) => one.id === id)) {
      last = { id, failed: failed !== undefined, line: index + 1, end: lines.length };
      entries.push(last);
    }
    const [, shownIds, listedIds] = PAPERS.exec(line) ?? [];
    if (shownIds !== undefined) shown = shownIds.split(',').filter(isId);
    if (listedIds !== undefined) listed = listedIds.split(',').filter(isId);
  }
  const present = new Set(entries.map(({ id }) => id));
  return { lines, entries, removed: shown.filter((id) => !present.has(id)), listed };
}

function isId(text: string | undefined): text is string {
  return text !== undefined && parseArxivId(text)?.id === text;
}
