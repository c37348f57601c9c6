import { cutEnd } from './cap-cut.ts';
import { titleOf } from './section-pieces.ts';
import type { Piece } from './section-pieces.ts';

/** More sections than this are counted, not named; longer names are cut. */
const MAX_NAMES = 6;
const MAX_NAME = 60;

/** Characters of the longest notice that names no section, with the blank line before it. */
export const PLAIN_NOTICE = 46;

const NUMBER = new Intl.NumberFormat('en');

/** What stands where pieces that follow each other are missing: how much, or which sections. */
export function renderNotice(missing: readonly Piece[]): string {
  const names: { level: number; title: string }[] = [];
  let unnamed = 0;
  for (const { text, level, worth } of missing) {
    const above = names.at(-1);
    // The end of a section of the body is kept, so its title would say too much.
    if (worth === 'body' || (above === undefined && level === 0)) unnamed += text.length;
    else if (level > 0 && (above === undefined || level <= above.level)) {
      names.push({ level, title: titleOf(text) });
    }
  }
  const lines: string[] = [];
  if (unnamed > 0) lines.push(`[${NUMBER.format(unnamed)} characters are left out here.]`);
  if (names.length > 0) lines.push(`[Left out: ${list(names.map(({ title }) => title))}.]`);
  return lines.join('\n');
}

function list(titles: string[]): string {
  const shown = titles.slice(0, MAX_NAMES).map(shorten);
  const more = titles.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` and ${NUMBER.format(more)} more` : '');
}

function shorten(title: string): string {
  return title.length > MAX_NAME ? `${title.slice(0, cutEnd(title, MAX_NAME)).trimEnd()} …` : title;
}

/** The text of the pieces that are kept, with a notice at each place where some are missing. */
export function renderKept(pieces: readonly Piece[], isKept: (index: number) => boolean): string {
  const parts: string[] = [];
  eachPart(pieces, isKept, (part) => parts.push(part));
  return parts.join('\n\n');
}

/** The length of what {@link renderKept} gives. */
export function keptLength(pieces: readonly Piece[], isKept: (index: number) => boolean): number {
  let length = -2;
  eachPart(pieces, isKept, (part) => (length += part.length + 2));
  return Math.max(length, 0);
}

function eachPart(
  pieces: readonly Piece[],
  isKept: (index: number) => boolean,
  emit: (part: string) => void,
): void {
  let missingFrom: number | undefined;
  for (const [index, piece] of pieces.entries()) {
    if (!isKept(index)) {
      missingFrom ??= index;
      continue;
    }
    if (missingFrom !== undefined) emit(renderNotice(pieces.slice(missingFrom, index)));
    missingFrom = undefined;
    emit(piece.text);
  }
  if (missingFrom !== undefined) emit(renderNotice(pieces.slice(missingFrom)));
}
