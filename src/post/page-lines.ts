/** A line of a file and the line break after it: LF, CRLF or CR, empty at the end of the file. */
export type Line = { text: string; end: string };

/** New lines for `lines[from]` up to, without, `lines[to]`; nothing goes where both are the same. */
export type Edit = { from: number; to: number; lines: string[] };

/** Splits a text; the lines joined are the text. A byte order mark stays in the first line. */
export function splitLines(text: string): Line[] {
  // The capture makes every second piece a line break.
  const pieces = text.split(/(\r\n|\r|\n)/);
  const lines: Line[] = [];
  for (let at = 0; at < pieces.length; at += 2) {
    lines.push({ text: pieces[at] ?? '', end: pieces[at + 1] ?? '' });
  }
  return lines;
}

/**
 * The text with the edits made. New lines end as the first line of the file does; every other byte
 * stays. Of edits at the same place the earlier one comes first; they must not overlap.
 */
export function applyEdits(lines: readonly Line[], edits: readonly Edit[]): string {
  const lineBreak = lines[0]?.end || '\n';
  const result: Line[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    result.push(...lines.slice(at, edit.from));
    // The last line of a file may have no line break, and keeps it so.
    const last = edit.to > edit.from ? lines[edit.to - 1]?.end : undefined;
    for (const [index, text] of edit.lines.entries()) {
      result.push({ text, end: index === edit.lines.length - 1 ? (last ?? lineBreak) : lineBreak });
    }
    at = edit.to;
  }
  result.push(...lines.slice(at));
  return result
    .map(
      ({ text, end }, index) => text + (end === '' && index < result.length - 1 ? lineBreak : end),
    )
    .join('');
}
