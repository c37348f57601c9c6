import { parse } from 'yaml';
import { z } from 'zod';
import { parseArxivId } from '../paper.ts';
import { entryHash, parseMarker } from './marker.ts';

/** A page read back. */
export type ParsedPost = {
  /** Undefined where there is none or it is no YAML map. */
  frontMatter: Record<string, unknown> | undefined;
  /** Without the front matter, LF line ends. */
  body: string;
  entries: ParsedEntry[];
  /** Base ids of all papers that the page has or had, listed ones included, replaced ones not. */
  ids: string[];
  /** Base ids whose entries were generated and are gone: a person took them out. */
  removed: string[];
  /** Listing dates that were not read for certain when the page was made. */
  open: string[];
};

export type ParsedEntry = {
  id: string;
  /** Of the text as it was generated. */
  hash: string;
  /** As it is now, without the marker and the white space around. */
  text: string;
  /** Whether a person changed the text. */
  edited: boolean;
  /** Whether it has no explanation yet. */
  failed: boolean;
};

/** Longer heads are no front matter of a post. */
const LONGEST_HEAD = 65_536;
const HEAD = z.record(z.string(), z.unknown());

/**
 * Reads a page back: ours by its markers, and pages of a hand-made kind by their links to
 * `arxiv.org/abs/`. Never throws, whatever the text is.
 */
export function parsePost(text: string): ParsedPost {
  const { head, body } = splitHead(text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n'));
  const entries: ParsedEntry[] = [];
  const shown: string[] = [];
  const listed: string[] = [];
  const days: string[] = [];
  let complete = false;
  let open: { id: string; hash: string; failed: boolean; lines: string[] } | undefined;
  const close = () => {
    if (open === undefined) return;
    const { lines, ...rest } = open;
    const own = lines.join('\n').trim();
    entries.push({ ...rest, text: own, edited: entryHash(own) !== rest.hash });
    open = undefined;
  };
  for (const line of body.split('\n')) {
    const marker = line.startsWith('<!-- arxiv-daily ') ? parseMarker(line) : undefined;
    if (marker === undefined) {
      open?.lines.push(line);
      continue;
    }
    close();
    if (marker.kind === 'entry') open = { ...marker, lines: [] };
    if (marker.kind === 'papers') {
      shown.push(...marker.shown);
      listed.push(...marker.listed);
      days.push(...marker.open);
      complete = true;
    }
  }
  close();
  const present = entries.map((entry) => entry.id);
  return {
    frontMatter: parseHead(head),
    body,
    entries,
    ids: [...new Set([...present, ...shown, ...listed, ...(complete ? [] : linkedIds(body))])],
    removed: shown.filter((id) => !present.includes(id)),
    open: days,
  };
}

function splitHead(text: string): { head: string; body: string } {
  if (!text.startsWith('---\n')) return { head: '', body: text };
  const end = text.slice(0, LONGEST_HEAD).indexOf('\n---\n', 3);
  if (end === -1) return { head: '', body: text };
  return { head: text.slice(4, end + 1), body: text.slice(end + 5) };
}

function parseHead(head: string): Record<string, unknown> | undefined {
  try {
    return HEAD.safeParse(parse(head)).data;
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
