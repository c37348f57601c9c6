import { entryAnchor } from './entry-anchor.ts';
import { parseMarker } from './marker.ts';
import type { Marker } from './marker.ts';

/** Where the parts of a page are, by line. */
export type PageMap = {
  /** Of the front matter without its fences; empty where there is none. */
  head: string[];
  /** The first line after the front matter. */
  body: number;
  markers: { at: number; marker: Marker }[];
  /** In the order of the page. */
  entries: EntryPlace[];
  /** Anchor → the first heading that has it. */
  headings: ReadonlyMap<string, number>;
};

/** An entry as its markers bound it: the line of its own, and that of the next one. */
export type EntryPlace = {
  at: number;
  end: number;
  /** Whether it ends before another entry or an end mark, as it was generated. */
  closed: boolean;
  marker: Extract<Marker, { kind: 'entry' }>;
};

/** Longer heads are no front matter of a post. */
const LONGEST_HEAD = 65_536;

/** Finds the parts of a page, whatever a person made of it. */
export function mapPage(lines: readonly string[]): PageMap {
  const body = bodyStart(lines);
  const markers: PageMap['markers'] = [];
  const headings = new Map<string, number>();
  for (let at = body; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const marker = line.startsWith('<!-- arxiv-daily ') ? parseMarker(line) : undefined;
    if (marker !== undefined) markers.push({ at, marker });
    const anchor = headingAnchor(line);
    if (anchor !== undefined && !headings.has(anchor)) headings.set(anchor, at);
  }
  const entries = markers.flatMap(({ at, marker }, index): EntryPlace[] => {
    if (marker.kind !== 'entry') return [];
    const next = markers[index + 1];
    const closed = next !== undefined && next.marker.kind !== 'papers';
    return [{ at, end: next?.at ?? lines.length, closed, marker }];
  });
  return { head: lines.slice(1, Math.max(1, body - 1)), body, markers, entries, headings };
}

/** The anchor of a heading of ours; undefined for any other line. */
export function headingAnchor(line: string): string | undefined {
  return /^#{1,6} {1,9}<a id="([\w-]{1,100})"/.exec(line)?.[1];
}

/** The line of a paper's heading, whether or not its marker is still there. */
export function findHeading(map: PageMap, id: string): number | undefined {
  return map.headings.get(entryAnchor(id));
}

function bodyStart(lines: readonly string[]): number {
  if (lines[0] !== '---') return 0;
  let length = 0;
  for (let at = 1; at < lines.length - 1 && length < LONGEST_HEAD; at += 1) {
    if (lines[at] === '---') return at + 1;
    length += (lines[at]?.length ?? 0) + 1;
  }
  return 0;
}
