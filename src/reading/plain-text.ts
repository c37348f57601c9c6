/**
 * Characters that show nothing or reorder what is shown: controls, zero-width and bidirectional
 * marks, invisible operators, fillers, variation selectors and the tag block, in all of which
 * text can be smuggled past a reader (Unicode TR 36). White space is left to `WHITE`.
 */
const INVISIBLE =
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class -- they are the point
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu;

const WHITE = /\s+/g;

/** `text` on one line: no invisible characters, each run of white space one space, none at the ends. */
export function toPlainLine(text: string): string {
  return text.toWellFormed().replace(INVISIBLE, '').replace(WHITE, ' ').trim();
}

/** The deepest indentation kept; deeper code is an attack or a table made of spaces. */
const MAX_INDENT = 40;

/**
 * One line of code: like {@link toPlainLine}, but the indentation stays. Line feeds count as
 * nothing at the ends and as spaces inside; the visible-space sign of listings is a space.
 */
export function toCodeLine(text: string): string {
  const shown = text.replaceAll('␣', ' ').toWellFormed().replace(INVISIBLE, '');
  let start = 0;
  while (shown[start] === '\n') start += 1;
  let end = start;
  while (end < shown.length && end - start < MAX_INDENT && isBlank(shown[end])) end += 1;
  const line = toPlainLine(shown.slice(end));
  return line === '' ? '' : ' '.repeat(end - start) + line;
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\u00a0' || character === '\t';
}
