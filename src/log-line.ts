/**
 * Makes a line of the log that cannot command the runner. Workflow commands start a line with `::`,
 * or stand anywhere in it as `##[…]`, and the runner also splits at a lone carriage return
 * (https://github.com/actions/runner, ActionCommand.cs), so text of papers, of the model and of
 * servers passes through here.
 * @returns one line of at most `limit` characters.
 */
export function logLine(text: string, limit = 500): string {
  const line = text
    .slice(0, 4 * limit)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/:(?=:)/g, ': ')
    .replaceAll('##[', '# #[')
    .trim();
  const short = line.length > limit ? `${line.slice(0, limit - 1)}…` : line;
  // A cut may leave half of a character.
  return short.toWellFormed();
}
