import { COUNTED, PLAIN_NAMES, SHOUTED, UNITS } from './name-lists.ts';

/** A word of Latin letters and digits with its hyphens, points and underscores inside. */
export type NameToken = { text: string; start: number; end: number };

const TOKEN =
  /[\p{Script=Latin}\p{Nd}_][\p{Script=Latin}\p{M}\p{Nd}_]*(?:(?:[-\u2010\u2011@&]|\.(?=\p{Nd}))[\p{Script=Latin}\p{Nd}_][\p{Script=Latin}\p{M}\p{Nd}_]*)*/gu;

/** The words of a text that are written in Latin letters, with what hangs on them. */
export function latinTokensOf(text: string): NameToken[] {
  return [...text.matchAll(TOKEN)].map(({ 0: token, index }) => ({
    text: token,
    start: index,
    end: index + token.length,
  }));
}

/** The names in a text that no ordinary word looks like: GateLet, wav2vec, LLaMA-3, ASR, hit@3. */
export function strongNamesIn(text: string): NameToken[] {
  return latinTokensOf(text).flatMap(strongNamesOf);
}

/**
 * The names in a word with hyphens: Qwen2.5-7B-Instruct has Qwen2.5-7B, ASR-based has ASR,
 * Conformer-CTC has CTC. A number or a single capital belongs to the piece before it.
 */
export function strongNamesOf(token: NameToken): NameToken[] {
  const names: NameToken[] = [];
  for (const { 0: piece, index } of token.text.matchAll(/[^-\u2010\u2011]+/g)) {
    const start = token.start + index;
    const end = start + piece.length;
    const previous = names.at(-1);
    if (previous?.end === start - 1 && /^(?:\p{Nd}|\p{Lu}$|v\p{Nd})/u.test(piece)) {
      names[names.length - 1] = {
        text: token.text.slice(previous.start - token.start, end - token.start),
        start: previous.start,
        end,
      };
    } else names.push({ text: piece, start, end });
  }
  return names.filter(({ text }) => isStrong(text));
}

/** Whether no ordinary word looks like this one: capitals or digits inside, underscores. */
export function isStrong(name: string): boolean {
  const [head = '', tail] = name.split(/[-\u2010\u2011](.*)/s);
  if (UNITS.has(name.toLowerCase()) || SHOUTED.has(name)) return false;
  // 42M, 3D, 8bit are amounts; II is a number; McGurk is a person.
  if (/^\p{Nd}|^[IVX]{2,4}$|^(?:Mc|Mac)\p{Lu}\p{Ll}+$/u.test(name)) return false;
  if (tail !== undefined && /\p{Nd}/u.test(tail)) {
    return /\p{Lu}/u.test(head) && !COUNTED.has(head.toLowerCase());
  }
  if (/_|@\p{Nd}/u.test(name.replace(/^_+|_+$/g, (edge) => (edge.length > 1 ? '_' : ''))))
    return /\p{L}/u.test(name);
  return (
    /\p{Lu}\P{Lu}*\p{Lu}|[\p{Ll}]\p{Lu}/u.test(head) ||
    /^(?:\p{Lu}|\p{L}\P{Nd})[^\s]*\p{Nd}/u.test(head)
  );
}

/** Whether a word may be a name because it is written with a capital. */
export function isCapitalised(word: string): boolean {
  return /^\p{Lu}[\p{Ll}\p{M}]+/u.test(word);
}

/** Whether a word is known as a name although it looks like a word: Whisper. */
export function isPlainName(word: string): boolean {
  return PLAIN_NAMES.has(word);
}
