const LONGEST = 200;
/** How far a sentence is followed to either side. */
const REACH = 160;

/** The sentence of a text around a place, one line of at most 200 characters. */
export function passageAt(text: string, at: number, length = 0): string {
  const before = text.slice(Math.max(0, at - REACH), at);
  const after = text.slice(at + length, at + length + REACH);
  const opening = Math.max(...['. ', '? ', '! ', '\n'].map((end) => before.lastIndexOf(end)));
  const closing = after.search(/[.?!](?:\s|$)|\n/);
  const sentence =
    before.slice(opening < 0 ? 0 : opening + 1) +
    text.slice(at, at + length) +
    (closing < 0 ? after : after.slice(0, closing + 1));
  const line = sentence.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).toWellFormed()}…` : line;
}

/** The sentence in which a text has these words; undefined where it has them not. */
export function passageWith(text: string, words: string): string | undefined {
  const at = text.indexOf(words);
  return at < 0 ? undefined : passageAt(text, at, words.length);
}
