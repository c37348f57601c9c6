/** One row of a displayed formula: pieces of TeX and of plain text, and its number. */
export type EquationRow = { pieces: { tex: boolean; text: string }[]; number: string };

/**
 * A displayed formula as lines: `$$…$$ (3)` for each row that holds a formula, plain text for
 * the others (`\intertext`). `inline` gives the same with single `$`, all on one line.
 */
export function renderEquation(rows: EquationRow[], inline: boolean): string {
  return rows
    .map((row) => [renderRow(row, inline ? '$' : '$$'), row.number].filter(Boolean).join(' '))
    .filter(Boolean)
    .join(inline ? ' ' : '\n');
}

function renderRow({ pieces }: EquationRow, fence: string): string {
  const filled = pieces.filter((piece) => piece.text !== '');
  if (!filled.some((piece) => piece.tex)) return filled.map((piece) => piece.text).join(' ');
  const tex = filled.map(({ tex: isTex, text }) =>
    isTex || /^[.,;:]$/.test(text) ? text : `\\text{${text}}`,
  );
  return `${fence}${tex.join(' ')}${fence}`;
}
