/** A formula of a text: its TeX without the dollars, and where it stands with them. */
export type FormulaSpan = { tex: string; start: number; end: number };

/** The formulas of a text, and the places of dollars that open none and are no money. */
export type FormulaSpans = { formulas: FormulaSpan[]; strays: number[] };

/** A longer "formula" is rather the text between two strays. */
const LONGEST = 2000;

/** Code, escapes, and what opens a formula; a line end ends every search. */
const OPENERS = /`[^`\n]{1,500}`|\\[([]|\\.|\${1,2}/g;

const CLOSER_OF: Readonly<Record<string, string>> = { '\\(': '\\)', '\\[': '\\]', $$: '$$' };

/**
 * Finds `$…$`, `$$…$$`, `\(…\)` and `\[…\]`. A single dollar follows pandoc's rule
 * (https://pandoc.org/MANUAL.html#math): no space after the first, none before the last, no digit
 * after it. Braces may be unbalanced: that is for the caller to judge. Code is left alone, `\$` is
 * money, and so is a dollar before or after an amount.
 */
export function formulaSpansOf(text: string): FormulaSpans {
  const formulas: FormulaSpan[] = [];
  const strays: number[] = [];
  const closers = new Map<string, number>();
  const opener = new RegExp(OPENERS);
  for (let match = opener.exec(text); match !== null; match = opener.exec(text)) {
    const [mark] = match;
    const start = match.index;
    const isSingle = mark === '$';
    if (!isSingle && CLOSER_OF[mark] === undefined) continue;
    const end = isSingle
      ? endOfSingle(text, start)
      : endOf(text, start, CLOSER_OF[mark] ?? '', closers);
    if (end === undefined) {
      if (mark.startsWith('$') && !isMoney(text, start)) strays.push(start);
      continue;
    }
    const length = mark.length;
    formulas.push({ tex: text.slice(start + length, end - length).trim(), start, end });
    opener.lastIndex = end;
  }
  return { formulas, strays };
}

/**
 * `$$` may go over lines, as displayed formulas of a full text do.
 * @param closers where each closer was last found, so that no stretch is searched twice
 */
function endOf(
  text: string,
  start: number,
  closer: string,
  closers: Map<string, number>,
): number | undefined {
  let found = closers.get(closer) ?? -1;
  if (found < start + 2) {
    const at = text.indexOf(closer, start + 2);
    found = at < 0 ? Infinity : at;
    closers.set(closer, found);
  }
  return found - start > LONGEST ? undefined : found + 2;
}

/** Only the next dollar may close, so that every stretch is looked at once. */
function endOfSingle(text: string, start: number): number | undefined {
  if (/^(?:\s|$)/.test(text.slice(start + 1, start + 2))) return undefined;
  const limit = Math.min(text.length, start + LONGEST);
  for (let at = start + 1; at < limit && text[at] !== '\n'; at += text[at] === '\\' ? 2 : 1) {
    if (text[at] !== '$') continue;
    if (/\s/.test(text[at - 1] ?? '')) return undefined;
    const isPrice =
      /\d/.test(text[at + 1] ?? '') && !/^\\[a-z]/i.test(text.slice(start + 1, start + 3));
    return isPrice ? undefined : at + 1;
  }
  return undefined;
}

/** `$5` and `US$ 5`, but not the beginning of `$5 \times 3`; `5 $`, but not the end of `x = 5$`. */
function isMoney(text: string, at: number): boolean {
  return (
    /^\$+ ?\d[\d.,]*(?![\d.,]| ?(?:\\[A-Za-z]|[\^_{=<>+*]|\/\d))/.test(text.slice(at, at + 20)) ||
    /(?:^|[^\s=<>≈≤≥∼\\^_{}\d.,])\s?\d[\d.,]*\s?$/.test(text.slice(Math.max(0, at - 16), at))
  );
}
