import { parse } from 'yaml';
import { z } from 'zod';
import { parseArxivId } from '../paper.ts';
import { entryHash } from './marker.ts';
import { splitLines } from './page-lines.ts';
import { findHeading, mapPage } from './page-map.ts';

/** A page read back. */
export type ParsedPost = {
  /** Undefined where there is none or it is no YAML map. */
  frontMatter: Record<string, unknown> | undefined;
  /** Without the front matter, LF line ends. */
  body: string;
  entries: ParsedEntry[];
  /** Base ids of all papers that the page has or had, listed ones included, replaced ones not. */
  ids: string[];
  /** Base ids of the entries that were generated, in their order then. */
  shown: string[];
  /** Base ids of the papers that are on the page by title alone. */
  listed: string[];
  /** Base ids whose entries were generated and are gone: a person took them out. */
  removed: string[];
  /** Base ids whose entries have lost the marker and stand in the text of the one before. */
  unmarked: string[];
  /** Listing dates that were not read for certain when the page was made. */
  open: string[];
};

export type ParsedEntry = {
  id: string;
  /** Of the text as it was generated. */
  hash: string;
  /** As it is now, without the marker and the white space around. */
  text: string;
  /** Whether a person changed the text, or took away the marker after it. */
  edited: boolean;
  /** Whether it has no explanation yet. */
  failed: boolean;
};

const HEAD = z.record(z.string(), z.unknown());

/**
 * Reads a page back: ours by its markers, and pages of a hand-made kind by their links to
 * `arxiv.org/abs/`. Never throws, whatever the text is.
 */
export function parsePost(text: string): ParsedPost {
  const lines = splitLines(text.replace(/^\uFEFF/, '')).map((line) => line.text);
  const map = mapPage(lines);
  const entries = map.entries.map(({ at, end, marker }): ParsedEntry => {
    const own = lines
      .slice(at + 1, end)
      .join('\n')
      .trim();
    const { id, hash, failed } = marker;
    return { id, hash, failed, text: own, edited: entryHash(own) !== hash };
  });
  const papers = map.markers
    .map(({ marker }) => marker)
    .filter((marker) => marker.kind === 'papers');
  const shown = papers.flatMap((marker) => marker.shown);
  const listed = papers.flatMap((marker) => marker.listed);
  const body = lines.slice(map.body).join('\n');
  const linked = papers.length === 0 ? linkedIds(body) : [];
  const present = new Set(entries.map((entry) => entry.id));
  const gone = [...new Set(shown)].filter((id) => !present.has(id));
  return {
    frontMatter: parseHead(map.head.join('\n')),
    body,
    entries,
    ids: [...new Set([...present, ...shown, ...listed, ...linked])],
    shown: [...new Set(shown)],
    listed: [...new Set(listed)],
    removed: gone.filter((id) => findHeading(map, id) === undefined),
    unmarked: gone.filter((id) => findHeading(map, id) !== undefined),
    open: papers.flatMap((marker) => marker.open),
  };
}

function parseHead(head: string): Record<string, unknown> | undefined {
  try {
    return HEAD.safeParse(parse(head, { logLevel: 'error' })).data;
  } catch {
    return undefined;
  }
}

function linkedIds(body: string): string[] {
  const ids = [];
  for (const [, tail = ''] of body.matchAll(/arxiv\.org\/abs\/([\w./-]{1,40})/g)) {
    const id = parseArxivId(tail.replace(/[./-]{0,40}$/, ''))?.id;
    if (id !== undefined) ids.push(id);
  }
  return ids;
}
