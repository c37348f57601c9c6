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

/**
 * The passage of a text that shares the most with what is looked for, on one line of at most 200
 * characters; undefined where it has none of it. An anchor that few passages have weighs more.
 * @param anchors words, names or numbers as the text may write them; case does not matter
 */
export function nearestPassage(text: string, anchors: readonly string[]): string | undefined {
  const wanted = [...new Set(anchors.map((anchor) => anchor.toLowerCase()))]
    .filter(Boolean)
    .slice(0, MOST_ANCHORS);
  if (wanted.length === 0) return undefined;
  const passages = passagesOf(withoutNotices(text));
  const lower = passages.map((passage) => passage.text.toLowerCase());
  const scores = passages.map(() => 0);
  for (const anchor of wanted) {
    const having = [...lower.entries()]
      .filter(([, one]) => one.includes(anchor))
      .map(([index]) => index);
    for (const index of having) scores[index] = (scores[index] ?? 0) + 1 / having.length + 0.01;
  }
  const best = scores.indexOf(scores.reduce((most, score) => Math.max(most, score), 0));
  const passage = passages[best];
  return passage === undefined || scores[best] === 0
    ? undefined
    : showPassage(passage.text, wanted);
}

const MOST_ANCHORS = 40;

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
