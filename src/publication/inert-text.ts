/**
 * Foreign text that GitHub shows as text. What GitHub links after Markdown (mentions, issue
 * references, addresses) is broken by a zero-width space, as entities do not help there; then
 * Markdown is escaped.
 */
export function inertText(text: string): string {
  return (
    text
      .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
      .slice(0, 300)
      .replace(/[@#](?=\w)/g, (char) => `${char}\u200B`)
      .replace(/\bgh-(?=\d)/gi, (start) => `${start}\u200B`)
      .replace(/:\/\//g, ':\u200B//')
      .replace(/\bwww\./gi, 'www\u200B.')
      .replace(/[&<*_`[\]\\|~]/g, (char) => `&#${char.charCodeAt(0)};`)
      // GitHub looks for formulas after Markdown; only a tag keeps a dollar a dollar.
      .replaceAll('$', '<span>$</span>')
  );
}

/** The same in a code span. */
export function inertCode(text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/[`|\p{Cc}\p{Cf}]/gu, '')
    .slice(0, 200);
  return `\`${line}\``;
}
