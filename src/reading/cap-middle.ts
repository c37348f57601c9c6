import { cutEnd, cutStart } from './cap-cut.ts';
import { PLAIN_NOTICE } from './cap-notice.ts';
import type { Piece } from './section-pieces.ts';

/** A section that has less room than this is cut as part of the one it belongs to. */
const LEAST_ROOM = 400;

/** Characters between two pieces. */
export const GAP = 2;

/** A piece, and whether it stays; a piece cut in two or three has one of these for each part. */
export type Cut = { piece: Piece; kept: boolean };

/**
 * Takes the middle out of the longest sections until all fit: the short ones stay whole, the
 * others share what room is left alike. A section is what stands between two headings, as long
 * as there are few enough; headings of sections stay.
 * @param room characters, the gaps and the notices of the cuts included
 * @returns for each piece what becomes of it, in parts where it is cut
 */
export function cutMiddles(pieces: readonly Piece[], room: number): Map<Piece, Cut[]> {
  const sections = splitSections(pieces, room);
  const sizes = new Map(sections.map((section) => [section, sizeOf(section)]));
  const shortFirst = sections.toSorted((a, b) => (sizes.get(a) ?? 0) - (sizes.get(b) ?? 0));
  const cuts = new Map<Piece, Cut[]>();
  let left = room;
  for (const [done, section] of shortFirst.entries()) {
    const share = Math.floor(left / (sections.length - done));
    const size = sizes.get(section) ?? 0;
    if (size <= share) {
      left -= size;
      for (const piece of section) cuts.set(piece, [{ piece, kept: true }]);
      continue;
    }
    left -= PLAIN_NOTICE;
    for (const [piece, parts] of cutMiddle(section, share - PLAIN_NOTICE)) {
      cuts.set(piece, parts);
      left -= sizeOf(parts.filter(({ kept }) => kept).map((part) => part.piece));
    }
  }
  return cuts;
}

function splitSections(pieces: readonly Piece[], room: number): Piece[][] {
  let depth = 5;
  const isStart = ({ level }: Piece) => level > 0 && level <= depth;
  while (depth > 0 && (pieces.filter(isStart).length + 1) * LEAST_ROOM > room) depth -= 1;
  const sections: Piece[][] = [];
  for (const piece of pieces) {
    if (sections.length === 0 || isStart(piece)) sections.push([]);
    sections.at(-1)?.push(piece);
  }
  return sections;
}

/** Two thirds of the room for the beginning, the rest for the end. */
function cutMiddle(section: readonly Piece[], room: number): [Piece, Cut[]][] {
  const front = take(section, Math.floor((room * 2) / 3), cutEnd);
  let first = front.whole;
  // A heading whose text is missing altogether is missing too, but for the section's own.
  while (first > 1 && front.part === 0 && (section[first - 1]?.level ?? 0) > 0) first -= 1;
  const used = sizeOf(section.slice(0, first)) + (front.part > 0 ? front.part + GAP : 0);
  const back = take(section.slice(first).toReversed(), room - used, (text, most) => {
    return text.length - cutStart(text, most);
  });
  const last = section.length - back.whole;
  return section.map((piece, index) => {
    if (index < first || index >= last) return [piece, [{ piece, kept: true }]];
    const partOf = (edge: number, part: number) => (index === edge ? part : 0);
    return [piece, splitPiece(piece, partOf(front.whole, front.part), partOf(last - 1, back.part))];
  });
}

/**
 * How many whole pieces fit, and how many characters of the next where the whole ones would
 * leave more than half of the room empty: a table is cut only where it is most of a section.
 */
function take(
  pieces: readonly Piece[],
  room: number,
  cut: (text: string, most: number) => number,
): { whole: number; part: number } {
  let left = room;
  let whole = 0;
  for (const { text } of pieces) {
    if (text.length + GAP > left) break;
    left -= text.length + GAP;
    whole += 1;
  }
  const next = pieces[whole];
  const split = next !== undefined && next.level === 0 && left > room / 2;
  return { whole, part: split ? cut(next.text, left - GAP) : 0 };
}

/** A piece of which only so many characters at its front and back stay. */
export function splitPiece(piece: Piece, front: number, back: number): Cut[] {
  const to = piece.text.length - back;
  const parts = [
    { text: piece.text.slice(0, front), kept: true },
    { text: piece.text.slice(front, to), kept: false },
    { text: piece.text.slice(to), kept: true },
  ];
  return parts
    .filter(({ text }) => text !== '')
    .map(({ text, kept }) => ({ piece: { ...piece, text }, kept }));
}

function sizeOf(pieces: readonly Piece[]): number {
  return pieces.reduce((size, { text }) => size + text.length + GAP, 0);
}
