import { entryAnchor } from './entry-anchor.ts';
import { entryHash } from './marker.ts';
import { findHeading, headingAnchor } from './page-map.ts';
import type { EntryPlace, PageMap } from './page-map.ts';

/** The lines that are an entry's own: `from` up to, without, `to`. */
export type Stretch = {
  from: number;
  to: number;
  /** The line of its marker; undefined where a person took the marker away. */
  marker: number | undefined;
  /** Whether something of the page bounds it, so that nothing else counts as its text. */
  closed: boolean;
  /** Of the heading, where it still has them. */
  number: number | undefined;
  anchor: string | undefined;
};

const BACK_TO_CONTENTS = /^\[[^\]]*\]\(#toc\)\s*$/;
const HEADING = /^#{1,2}\s/;
const NUMBERED = /^#{1,6} {1,9}(?:<a id="[\w-]{1,100}"><\/a>)?(\d{1,4})\./;

/**
 * Finds what of a page is one entry's own text. Between an entry's marker and the next one there may
 * be more where a person wrote something below it or deleted the next marker: none of that is its
 * own. Undefined where the entry is not there, or its end cannot be told from what follows.
 */
export function findStretch(
  lines: readonly string[],
  map: PageMap,
  id: string,
): Stretch | undefined {
  const place = choosePlace(lines, map, id);
  if (place !== undefined) return placeStretch(lines, place, id);
  const heading = findHeading(map, id);
  if (heading === undefined) return undefined;
  const next = map.markers.find(({ at }) => at > heading);
  const closed = next !== undefined && next.marker.kind !== 'papers';
  const to = ownEnd(lines, heading, next?.at ?? lines.length, closed);
  return to === undefined ? undefined : describe(lines, heading, to, { marker: undefined, closed });
}

/** The number in the heading of an entry, or of one that a person made like it. */
export function headingNumber(line: string): number | undefined {
  const number = NUMBERED.exec(line)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** Of copies that a person made the one that is as it was generated, or else is under the anchor. */
function choosePlace(lines: readonly string[], map: PageMap, id: string): EntryPlace | undefined {
  const places = map.entries.filter(({ marker }) => marker.id === id);
  const heading = findHeading(map, id) ?? -1;
  return (
    places.find((place) => isUntouched(lines, place)) ??
    places.find(({ at, end }) => at < heading && heading < end) ??
    places[0]
  );
}

function isUntouched(lines: readonly string[], { at, end, marker }: EntryPlace): boolean {
  return entryHash(lines.slice(at + 1, end).join('\n')) === marker.hash;
}

function placeStretch(
  lines: readonly string[],
  place: EntryPlace,
  id: string,
): Stretch | undefined {
  const { at, end, closed } = place;
  const context = { marker: at, closed };
  const first = skipBlank(lines, at + 1, end);
  if (isUntouched(lines, place)) return describe(lines, first, trimEnd(lines, first, end), context);
  const anchor = entryAnchor(id);
  const named = lines.slice(first, end).findIndex((line) => headingAnchor(line) === anchor);
  const start = named === -1 ? first : first + named;
  // The entry of another paper, which lost its marker while this one lost its text.
  const foreign = named === -1 && headingAnchor(lines[start] ?? '')?.startsWith('p-') === true;
  const to = foreign ? start : ownEnd(lines, start, end, closed);
  return to === undefined ? undefined : describe(lines, start, to, context);
}

/** An entry ends with the way back to the contents, before another heading, or at a marker. */
function ownEnd(
  lines: readonly string[],
  start: number,
  end: number,
  closed: boolean,
): number | undefined {
  for (let at = start; at < end; at += 1) {
    const line = lines[at] ?? '';
    if (BACK_TO_CONTENTS.test(line)) return at + 1;
    if (at > start && HEADING.test(line)) return trimEnd(lines, start, at);
  }
  return closed ? trimEnd(lines, start, end) : undefined;
}

function describe(
  lines: readonly string[],
  from: number,
  to: number,
  context: Pick<Stretch, 'marker' | 'closed'>,
): Stretch {
  const heading = to > from ? (lines[from] ?? '') : '';
  return {
    from,
    to,
    ...context,
    number: headingNumber(heading),
    anchor: headingAnchor(heading),
  };
}

function skipBlank(lines: readonly string[], from: number, end: number): number {
  let at = from;
  while (at < end && lines[at]?.trim() === '') at += 1;
  return at;
}

function trimEnd(lines: readonly string[], from: number, end: number): number {
  let to = end;
  while (to > from && lines[to - 1]?.trim() === '') to -= 1;
  return to;
}
