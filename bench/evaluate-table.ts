/** A table in plain text, its columns two spaces apart; numbers stand at the right. */
export function renderTable(head: string[], rows: string[][]): string {
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...all.map((row) => widthOf(row[at] ?? ''))));
  const isNumeric = head.map((_, at) =>
    rows.every((row) => /^(?:[$\d].{0,9}|-)$/.test(row[at] ?? '')),
  );
  return all
    .map((row) =>
      row
        .map((cell, at) => {
          const space = ' '.repeat((widths[at] ?? 0) - widthOf(cell));
          return isNumeric[at] === true && at > 0 ? space + cell : cell + space;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function widthOf(text: string): number {
  return Array.from(text).length;
}
