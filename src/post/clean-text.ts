/** No string of a page is longer than this, in UTF-16 units; the rest is cut with `…`. */
export const LONGEST_TEXT = 6000;
/** Nothing is repeated more often than this: kramdown takes minutes on runaway repetition. */
const LONGEST_RUN = 200;

/**
 * Characters that show nothing or cannot stand in a file: lone surrogates, private use,
 * noncharacters, controls, bidi marks, zero-width characters, tags, the replacement character.
 * Joiners and emoji selectors are judged apart, by their neighbours.
 */
const INVISIBLE =
  /[\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\uFFF9-\uFFFD[\p{Cc}--[\t-\r\x85]]\uFE00-\uFE0D\u{E0100}-\u{E01EF}[\p{Default_Ignorable_Code_Point}--\u200D--\p{Variation_Selector}]]/gv;
/** An emoji selector that selects nothing, a joiner that joins no two pictures. */
const STRAY_SELECTOR = /(?<!\p{Emoji})[\uFE0E\uFE0F]/gu;
const STRAY_JOINER =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D|\u200D(?!\p{Extended_Pictographic})/gu;
const WIDE = /[\p{Script=Han}\u3001-\u303F\uFF01-\uFF60]/u;
const RUN = /(.)\1{200,}/gsu;

/**
 * The text as it may stand on a page: one line, NFC, no invisible characters, bounded.
 * A line break between two Han characters goes away, any other white space becomes one space.
 * Calling it on its own result changes nothing.
 */
export function cleanText(text: string): string {
  // Cut first: normalizing a long row of combining marks takes quadratic time.
  const visible = tidyText(text.slice(0, 2 * LONGEST_TEXT)).trim();
  if (visible.length <= LONGEST_TEXT) return visible;
  return `${stripInvisible(visible.slice(0, LONGEST_TEXT - 1)).trim()}…`;
}

/** The same without bounds and trimming, for a piece of a text that is cleaned already. */
export function tidyText(text: string): string {
  return stripInvisible(text)
    .normalize('NFC')
    .replace(/[\s\x85]+/g, replaceSpace)
    .replace(RUN, (_, character: string) => character.repeat(LONGEST_RUN));
}

/** True where `text` has a character that `cleanText` takes out as invisible. */
export function hasInvisible(text: string): boolean {
  return stripInvisible(text) !== text;
}

function stripInvisible(text: string): string {
  return text.replace(INVISIBLE, '').replace(STRAY_SELECTOR, '').replace(STRAY_JOINER, '');
}

/** What French keeps on the line of the mark before or after it. */
const FRENCH_SPACE = /^[\u00A0\u202F]$/;

/** A line break inside Chinese is no space; Markdown would show it as one. */
function replaceSpace(space: string, offset: number, whole: string): string {
  const before = whole.charAt(offset - 1);
  const next = whole.charAt(offset + space.length);
  if (FRENCH_SPACE.test(space) && (/[:;!?»%]/.test(next) || before === '«')) return space;
  return /[\n\r]/.test(space) && WIDE.test(before) && WIDE.test(next) ? '' : ' ';
}
