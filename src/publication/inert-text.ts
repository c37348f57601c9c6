/**
 * Foreign text that GitHub shows as text, in Markdown, in a table and in HTML, on one line. What
 * GitHub links after Markdown (mentions, references to issues and commits, addresses, emoji) is
 * broken by a zero-width space, as character references do not help there; then markup is escaped.
 * The raw text is inert too: a squash merge may make it a commit message.
 * @param limit characters before escaping; the rest is cut with `…`.
 */
export function inertText(text: string, limit = 300): string {
  return (
    breakReferences(oneLine(text, limit))
      .replace(/^\d{1,9}(?=[.)])/, (number) => number + '\u200B')
      .replace(/^[-+=#]|[&<>*_`[\]\\|~]/g, reference)
      // GitHub looks for formulas after Markdown; only a tag keeps a dollar a dollar.
      .replaceAll('$', '<span>$</span>')
  );
}

/** The same in a code span; nothing where nothing is left to show. */
export function inertCode(text: string, limit = 200): string {
  const line = breakReferences(oneLine(text.replace(/[`|]/g, ''), limit));
  return line === '' ? '' : `\`${line}\``;
}

/** Inert text of at most `limit` characters, cut between words: no escape has a space in it. */
export function shortenInert(inert: string, limit: number): string {
  if (inert.length <= limit) return inert;
  const end = inert.lastIndexOf(' ', limit);
  return end <= 0 ? '…' : `${inert.slice(0, end)} …`;
}

function oneLine(text: string, limit: number): string {
  const line = text
    .slice(0, 8 * limit)
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, (space) => (/^[\u00A0\u202F]$/.test(space) ? space : ' '))
    // Invisible ones could turn the line around or hide a mention; joiners belong to scripts.
    .replace(/[\p{Cf}--[\u200C\u200D]]/gv, '')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .trim();
  const characters = Array.from(line);
  return characters.length <= limit ? line : `${characters.slice(0, limit).join('')}…`;
}

/** https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls */
function breakReferences(line: string): string {
  return (
    line
      // Mail and chat bridges take the full-width signs for the others.
      .replace(/[@#＠＃](?=[\p{L}\p{N}_])/gu, '$&\u200B')
      .replace(/\b(?:gh|ghsa|cve)-(?=\w)/gi, '$&\u200B')
      .replace(/:(?=\/\/|[\w+-]{1,60}:)/g, ':\u200B')
      .replace(/www\./gi, (start) => `${start.slice(0, 3)}\u200B.`)
      .replace(/\b[\da-f]{7,}\b/gi, (hash) => hash.replace(/.{6}(?=.)/g, '$&\u200B'))
  );
}

/** Hexadecimal: `#60` in a raw text would be an issue. */
function reference(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
}
