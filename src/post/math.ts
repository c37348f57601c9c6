/** A stretch of a text: words, a Markdown code span with its backticks, or a formula. */
export type Segment =
  | { kind: 'text'; source: string }
  | { kind: 'code'; source: string }
  | { kind: 'math'; source: string; tex: string };

/** A longer "formula" is rather a stray dollar. */
const LONGEST_FORMULA = 1000;

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['$$', '$$'],
  ['$`', '`$'],
  ['\\(', '\\)'],
  ['\\[', '\\]'],
]);

/**
 * Finds the formulas of a text: `$…$`, `$$…$$`, `\(…\)`, `\[…\]` and GitHub's `` $`…`$ ``.
 * For the single dollar the rule is pandoc's (https://pandoc.org/MANUAL.html#math): no space after
 * the first, none before the last, no digit after it; `\$` is a dollar, `$5 and $10` are prices.
 * Braces must balance. The sources of the segments joined are the text.
 * @param code whether backticks quote (a model's Markdown) or are characters (arXiv's metadata)
 */
export function splitMath(text: string, code: boolean): Segment[] {
  const segments: Segment[] = [];
  const codeEnds = code ? findCodeEnds(text) : new Map<number, number>();
  const absent = new Set<string>();
  let plain = 0;
  let at = 0;
  const push = (segment: Segment) => {
    if (plain < at) segments.push({ kind: 'text', source: text.slice(plain, at) });
    segments.push(segment);
    at += segment.source.length;
    plain = at;
  };
  while (at < text.length) {
    const end = codeEnds.get(at);
    const math = end === undefined ? readFormula(text, at, absent, codeEnds) : undefined;
    if (end !== undefined) push({ kind: 'code', source: text.slice(at, end) });
    else if (math !== undefined) push(math);
    else at += text[at] === '\\' ? 2 : 1;
  }
  if (plain < text.length) segments.push({ kind: 'text', source: text.slice(plain) });
  return segments;
}

function readFormula(
  text: string,
  at: number,
  absent: Set<string>,
  codeEnds: ReadonlyMap<number, number>,
): Segment | undefined {
  const closer = CLOSERS.get(text.slice(at, at + 2));
  if (closer !== undefined) {
    return absent.has(closer) ? undefined : readDelimited(text, at, closer, absent);
  }
  if (text[at] !== '$' || /^(?:\s|$)/.test(text.charAt(at + 1))) return undefined;
  const limit = Math.min(text.length, at + 2 + LONGEST_FORMULA);
  // Only the next dollar may close, so that every stretch is looked at once.
  for (let end = at + 1; end < limit; end += text[end] === '\\' ? 2 : 1) {
    // The dollar of a price does not reach into code: $5 for `$x`.
    if (codeEnds.has(end)) return undefined;
    if (text[end] !== '$') continue;
    if (/\s/.test(text.charAt(end - 1))) return undefined;
    // `$\sim$1,000` is common in abstracts, and no price begins with a command.
    const isPrice =
      /\d/.test(text.charAt(end + 1)) && !/^\\[a-z]/i.test(text.slice(at + 1, at + 3));
    return isPrice ? undefined : formula(text.slice(at, end + 1), 1);
  }
  return undefined;
}

function readDelimited(
  text: string,
  at: number,
  closer: string,
  absent: Set<string>,
): Segment | undefined {
  const end = text.indexOf(closer, at + 2);
  if (end === -1) absent.add(closer);
  return end === -1 || end - at > LONGEST_FORMULA
    ? undefined
    : formula(text.slice(at, end + closer.length), 2);
}

function formula(source: string, delimiter: number): Segment | undefined {
  const tex = source.slice(delimiter, -delimiter).trim();
  return tex !== '' && isBalanced(tex) ? { kind: 'math', source, tex } : undefined;
}

/** Whether braces pair up and nothing is left of a cut-off command. */
function isBalanced(tex: string): boolean {
  let depth = 0;
  for (let at = 0; at < tex.length; at += 1) {
    if (tex[at] === '\\') {
      if (++at === tex.length) return false;
    } else if (tex[at] === '{') depth += 1;
    else if (tex[at] === '}' && --depth < 0) return false;
  }
  return depth === 0;
}

/** Start and end of every code span: a run of backticks and the next run of the same length. */
function findCodeEnds(text: string): Map<number, number> {
  const ends = new Map<number, number>();
  const next = new Map<number, number>();
  for (const run of [...text.matchAll(/`+/g)].toReversed()) {
    const closing = next.get(run[0].length);
    if (closing !== undefined) ends.set(run.index, closing);
    next.set(run[0].length, run.index + run[0].length);
  }
  return ends;
}
