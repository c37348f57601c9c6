/** Two `$` further apart than this are sums of money, or a mistake. */
const MAX_FORMULA = 5000;

/** Where a passage may be cut, best first: rows and lines, sentences, words. */
const ENDS = ['\n', '. ', ' '];

type Span = { start: number; end: number };

/**
 * Where to end the first part of `text`, at most `most` characters long: at the end of a line,
 * sentence or word in its second half, else anywhere but inside a formula or a surrogate pair.
 */
export function cutEnd(text: string, most: number): number {
  if (text.length <= most) return text.length;
  if (most <= 0) return 0;
  const spans = formulas(text, 0, most + MAX_FORMULA);
  for (const end of ENDS) {
    let at = text.lastIndexOf(end, most - end.length);
    while (at > most / 2) {
      const span = around(spans, at);
      if (span === undefined) return at + end.trimEnd().length;
      at = span.start > 0 ? text.lastIndexOf(end, span.start - 1) : -1;
    }
  }
  const before = around(spans, most)?.start ?? most;
  return isInsidePair(text, before) ? before - 1 : before;
}

/** Where to begin the last part of `text`, at most `most` characters long; see {@link cutEnd}. */
export function cutStart(text: string, most: number): number {
  const first = text.length - most;
  if (first <= 0) return 0;
  if (most <= 0) return text.length;
  const spans = formulas(text, first, first + most / 2 + MAX_FORMULA);
  for (const end of ENDS) {
    let at = text.indexOf(end, first);
    while (at >= 0 && at < first + most / 2) {
      const span = around(spans, at);
      if (span === undefined) return at + end.length;
      at = text.indexOf(end, span.end);
    }
  }
  const after = around(spans, first)?.end ?? first;
  return isInsidePair(text, after) ? after + 1 : after;
}

const DOLLAR = 0x24;
const BACKSLASH = 0x5c;

/**
 * `$…$` and `$$…$$` between two places, in order; a `\$` is no end of one. Read from the start of
 * the text, since only that tells a dollar that opens from one that closes.
 */
function formulas(text: string, from: number, to: number): Span[] {
  const spans: Span[] = [];
  const most = Math.min(to, text.length);
  let open: { at: number; width: number } | undefined;
  for (let at = 0; at < most; at += 1) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at += 1;
    if (code !== DOLLAR) continue;
    const width = text.charCodeAt(at + 1) === DOLLAR ? 2 : 1;
    if (open === undefined || at - open.at > MAX_FORMULA) {
      open = { at, width };
    } else if (width >= open.width) {
      const end = at + open.width;
      if (end > from) spans.push({ start: open.at, end });
      // `$a$$b$` are two formulas.
      open = width === open.width ? undefined : { at: end, width: 1 };
    }
    at += width - 1;
  }
  return spans;
}

/** The formula that a cut at `at` would break. */
function around(spans: readonly Span[], at: number): Span | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  const span = spans[low];
  return span !== undefined && span.start < at ? span : undefined;
}

function isInsidePair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
