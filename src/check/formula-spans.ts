/** A formula of a text: its TeX without the dollars, and where it stands with them. */
export type FormulaSpan = { tex: string; start: number; end: number };

/** The formulas of a text, and the places of dollars that open none and are no money. */
export type FormulaSpans = { formulas: FormulaSpan[]; strays: number[] };

/** A longer "formula" is rather the text between two strays. */
const LONGEST = 4000;

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
  const opener = new RegExp(OPENERS);
  for (let match = opener.exec(text); match !== null; match = opener.exec(text)) {
    const [mark] = match;
    const start = match.index;
    const isSingle = mark === '$';
    if (!isSingle && CLOSER_OF[mark] === undefined) continue;
    const end = isSingle ? endOfSingle(text, start) : endOf(text, start, CLOSER_OF[mark] ?? '');
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

/** A text with a space in the place of each formula, each code span and each web address. */
export function withoutFormulas(text: string): string {
  let prose = '';
  let at = 0;
  for (const { start, end } of formulaSpansOf(text).formulas) {
    prose += `${text.slice(at, start)} `;
    at = end;
  }
  return prose + text.slice(at);
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

/** `$$` may go over lines, as displayed formulas of a full text do. */
function endOf(text: string, start: number, closer: string): number | undefined {
  const found = text.slice(start + 2, start + LONGEST).indexOf(closer);
  return found < 0 ? undefined : start + 2 + found + 2;
}

function isMoney(text: string, at: number): boolean {
  return /^\$+ ?\d/.test(text.slice(at, at + 5)) || /\d ?$|\b[A-Z]{1,3}$/.test(text.slice(Math.max(0, at - 3), at));
}
