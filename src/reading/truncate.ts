/** What one reading may cost a model, in UTF-16 code units; about 30,000 tokens. */
export const MAX_CHARACTERS = 120_000;

/**
 * Cuts a paper's text at the end of a paragraph and says in a last line how much is missing.
 * @param limit UTF-16 code units, the last line included; at least 200.
 */
export function truncateText(
  text: string,
  limit = MAX_CHARACTERS,
): { text: string; truncated: boolean } {
  if (text.length <= limit) return { text, truncated: false };
  const room = limit - missingLine(text.length).length;
  const head = text.slice(0, cutAt(text, room)).trimEnd();
  return { text: head + missingLine(text.length - head.length), truncated: true };
}

function missingLine(characters: number): string {
  return `\n\n[The last ${characters} characters of the paper are missing here.]`;
}

/** The last end of a paragraph before `room`, or of a line where paragraphs are huge. */
function cutAt(text: string, room: number): number {
  for (const end of ['\n\n', '\n', ' ']) {
    const at = text.lastIndexOf(end, room);
    if (at > room / 2) return at;
  }
  // A surrogate pair cut in two is no text.
  const before = text.charCodeAt(room - 1);
  return before >= 0xd800 && before <= 0xdbff ? room - 1 : room;
}
