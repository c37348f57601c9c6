/** A sentence or a row of a table, where it stands in its text, and in which of its lines. */
export type Passage = { text: string; line: number; at: number; isRow: boolean };

/** Characters of a passage that are shown. */
const MOST_SHOWN = 200;

/** What the reading says where it left something out; no words of the paper. */
const NOTICE = /^\[(?:[\d,]+ characters are left out here\.|Left out: .*\.)\]$/;

/** The text without the lines that say what is left out of it; no line moves. */
export function withoutNotices(text: string): string {
  return text.replace(/^\[[^\n]*\]$/gm, (line) => (NOTICE.test(line) ? '' : line));
}

/** The sentences and rows of a text, in its order; blank ones are left out. */
export function passagesOf(text: string): Passage[] {
  const passages: Passage[] = [];
  let at = 0;
  for (const [line, written] of text.split('\n').entries()) {
    const isRow = written.includes(' | ');
    let from = at;
    for (const part of isRow ? [written] : sentencesOf(written)) {
      if (part.trim() !== '') passages.push({ text: part, line, at: from, isRow });
      from += part.length;
    }
    at += written.length + 1;
  }
  return passages;
}

/** The sentences of a line, with the space between them; joined they are the line. */
export function sentencesOf(line: string): string[] {
  return line.split(
    /(?<=[.!?][)"”]? )(?<!\b(?:e\.g|i\.e|vs|cf|al|Figs?|Eqs?|Secs?|Tab|No)\. )(?=[^a-z\s])|(?<=[。！？；])/u,
  );
}

/** A passage as a finding shows it: one line, cut around the first of the anchors that it has. */
export function showPassage(text: string, anchors: readonly string[]): string {
  const seen = anchors.length === 0 ? text.slice(0, 2 * MOST_SHOWN) : text;
  const line = seen.replace(/\s+/g, ' ').trim();
  if (line.length <= MOST_SHOWN) return line;
  const lower = line.toLowerCase();
  const first =
    anchors.map((anchor) => lower.indexOf(anchor.toLowerCase())).find((at) => at >= 0) ?? 0;
  const from = Math.max(0, Math.min(first - MOST_SHOWN / 2, line.length - MOST_SHOWN + 1));
  const to = from + MOST_SHOWN - (from > 0 ? 2 : 1);
  const cut = line.slice(from, to).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
  return `${from > 0 ? '…' : ''}${cut}${to < line.length ? '…' : ''}`;
}
