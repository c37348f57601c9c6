import { cutEnd } from './cap-cut.ts';
import { GAP, cutMiddles, splitPiece } from './cap-middle.ts';
import type { Cut } from './cap-middle.ts';
import { PLAIN_NOTICE, keptLength, renderKept } from './cap-notice.ts';
import { splitPieces } from './section-pieces.ts';
import type { Piece } from './section-pieces.ts';

/** What one reading may cost a model, in UTF-16 code units; about 30,000 tokens. */
export const MAX_CHARACTERS = 120_000;

/**
 * Shortens a paper's text to the limit by what it is worth, and says at each place what is
 * missing there. First go acknowledgements, funding, ethics and contributions of authors, then
 * the appendices, both from the last one backwards, then the middle of the longest sections; of a
 * text without headings, the middle. Paragraphs and tables stay whole unless they are too long
 * themselves; formulas always.
 * @param limit UTF-16 code units, all notices included; at least 1000.
 */
export function truncateText(
  text: string,
  limit = MAX_CHARACTERS,
): { text: string; truncated: boolean } {
  if (text.length <= limit) return { text, truncated: false };
  const pieces = splitPieces(text);
  const { turns, last } = turnsOf(pieces);
  const keptAfter = (turn: number) => (index: number) => (turns[index] ?? 0) > turn;
  const fits = (turn: number) => keptLength(pieces, keptAfter(turn)) <= limit;
  if (!fits(last)) return { text: cutBody(pieces, limit), truncated: true };

  let turn = firstThat(fits, last);
  const at = turns.indexOf(turn);
  const refined =
    pieces[at]?.worth === 'appendix' ? keepPart(pieces, at, keptAfter(turn), limit) : undefined;
  if (refined !== undefined) return { text: refined, truncated: true };
  // A heading that has lost all its text is named with what is missing.
  const deepest = turn + 5;
  while (turn < deepest && isHeading(pieces, turns.indexOf(turn + 1)) && fits(turn + 1)) turn += 1;
  return { text: renderKept(pieces, keptAfter(turn)), truncated: true };
}

/** For each piece the turn at which it goes, from 1 on; pieces of the body have no turn. */
function turnsOf(pieces: readonly Piece[]): { turns: number[]; last: number } {
  const turns = pieces.map(() => Number.POSITIVE_INFINITY);
  let turn = 1;
  for (let index = pieces.length - 1; index >= 0; index -= 1) {
    if (pieces[index]?.worth !== 'side') continue;
    turns[index] = turn;
    if (pieces[index]?.opensSide === true) turn += 1;
  }
  for (let index = pieces.length - 1; index >= 0; index -= 1) {
    if (pieces[index]?.worth !== 'appendix') continue;
    turns[index] = turn;
    turn += 1;
  }
  return { turns, last: turn - 1 };
}

/** The least number from 0 on that fits, given that `most` does. */
function firstThat(fits: (value: number) => boolean, most: number): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}

/** Keeps the beginning of a very long paragraph whose loss would leave much of the limit unused. */
function keepPart(
  pieces: readonly Piece[],
  at: number,
  isKept: (index: number) => boolean,
  limit: number,
): string | undefined {
  const free = limit - keptLength(pieces, isKept) - 2 * PLAIN_NOTICE;
  const piece = pieces[at];
  if (piece === undefined || piece.level > 0 || free < limit / 10) return undefined;
  const front = cutEnd(piece.text, free);
  if (front === 0) return undefined;
  const cuts = pieces.flatMap((one, index): Cut[] =>
    index === at ? splitPiece(one, front, 0) : [{ piece: one, kept: isKept(index) }],
  );
  const text = renderCuts(cuts);
  return text.length <= limit ? text : undefined;
}

function isHeading(pieces: readonly Piece[], at: number): boolean {
  return pieces[at]?.worth === 'appendix' && pieces[at].level > 0;
}

/** Drops all that is not body, and of the body the middle of the longest sections. */
function cutBody(pieces: readonly Piece[], limit: number): string {
  const body = pieces.filter(({ worth }) => worth === 'body');
  const rest = pieces.filter(({ worth }) => worth !== 'body');
  const bodySize = body.reduce((size, { text }) => size + text.length + GAP, 0);
  const roomIn = (order: readonly Piece[]) =>
    limit - keptLength(order, (index) => order[index]?.worth === 'body') + bodySize;
  // Hundreds of small sections of thanks would need a notice each: then one at the end tells all.
  const order = roomIn(pieces) < limit / 2 ? [...body, ...rest] : pieces;
  const cuts = cutMiddles(body, roomIn(order));
  return renderCuts(order.flatMap((piece) => cuts.get(piece) ?? [{ piece, kept: false }]));
}

function renderCuts(cuts: readonly Cut[]): string {
  return renderKept(
    cuts.map(({ piece }) => piece),
    (index) => cuts[index]?.kept ?? false,
  );
}
