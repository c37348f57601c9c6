/** Characters. */
const LONGEST_WORD = 80;

/**
 * Joins the lines of a paragraph. A word divided at the end of a line is made whole; a hyphen of
 * its own is kept where `words` has the word with its hyphen and not without.
 */
export function joinLines(lines: readonly string[], words: ReadonlySet<string>): string {
  let text = '';
  for (const line of lines) {
    const next = line.trim();
    if (next === '') continue;
    const first = /^[\p{L}\p{M}]+/u.exec(next)?.[0];
    const last = /[\p{L}\p{M}]{1,40}[-\u00ad\u2010]$/u.exec(text.slice(-LONGEST_WORD))?.[0];
    if (last === undefined || first === undefined) {
      // Of a range, a sign or a link there is no telling which part is whole.
      text += text === '' || /[–—/-]/.test(text.at(-1) ?? '') ? next : ` ${next}`;
      continue;
    }
    const stem = last.slice(0, -1);
    const isCompound =
      /^\p{Lu}/u.test(first) ||
      (words.has(`${stem}-${first}`.toLowerCase()) && !words.has((stem + first).toLowerCase()));
    text = text.slice(0, -1) + (isCompound ? `-${next}` : next);
  }
  return text.replace(/\s+/g, ' ');
}

/** The words that stand whole within lines, in lower case. */
export function collectWords(lines: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const line of lines) {
    for (const [word] of line.toLowerCase().matchAll(/[\p{L}\p{M}-]+/gu)) {
      // At the end of a line it may be a part; what is so long is no word.
      if (word.endsWith('-') || word.length > LONGEST_WORD) continue;
      words.add(word);
      for (const part of word.split('-')) words.add(part);
    }
  }
  return words;
}
