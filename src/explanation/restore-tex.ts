/** The commands of TeX that begin with n and are met in formulas. */
const N_COMMANDS =
  'nabla natural ncong ne nearrow neg neq newline nexists ngeq ni nleq nmid nobreak nolimits ' +
  'nonumber norm not notin nparallel nsubseteq nu nwarrow';

const LOST_N = new RegExp(
  String.raw`\n(${N_COMMANDS.split(' ')
    .map((command) => command.slice(1))
    .join('|')})(?![A-Za-z])`,
  'g',
);

// A dollar after a backslash is money.
const FORMULA = /(?<!\\)\$[^$]+\$/g;

const LETTER_OF: Record<string, string> = { '\b': 'b', '\t': 't', '\f': 'f', '\r': 'r' };

/**
 * Undoes what JSON makes of a TeX command whose backslash was not doubled: `\times` reads as a tab
 * and `imes`, `\frac` as a form feed and `rac`. No string of a reply has such characters by right;
 * a line feed could, so it counts as `\n…` only where a formula has a known command with it.
 */
export function restoreTex(text: string): string {
  return text
    .replace(/[\b\t\f\r](?=[A-Za-z])/g, (char) => `\\${LETTER_OF[char] ?? ''}`)
    .replace(FORMULA, (formula) => formula.replace(LOST_N, String.raw`\n$1`));
}
