/** Cells of one table, row by row, as they come. */
export type Grid = {
  rows: string[][];
  /** Column → rows it is still covered from above. */ covered: number[];
};

/** Wider or taller spans are mistakes; no table is filled up for them. */
const MAX_SPAN = 60;

export function newGrid(): Grid {
  return { rows: [], covered: [] };
}

/** Begins a row. */
export function addRow(grid: Grid): void {
  const before = grid.rows.at(-1);
  if (before !== undefined) fillCovered(grid, before);
  grid.rows.push([]);
}

/**
 * Adds a cell to the last row, after the columns that cells of earlier rows still cover; the
 * columns and rows it spans besides its own stay empty, so that numbers stay under their heading.
 */
export function addCell(grid: Grid, text: string, attributes: Record<string, string>): void {
  if (grid.rows.length === 0) addRow(grid);
  const row = grid.rows.at(-1) ?? [];
  fillCovered(grid, row);
  const columns = spanOf(attributes['colspan']);
  const rows = spanOf(attributes['rowspan']);
  for (let column = 0; column < columns; column += 1) {
    grid.covered[row.length] = rows - 1;
    row.push(column === 0 ? text : '');
  }
}

function fillCovered(grid: Grid, row: string[]): void {
  for (let left = grid.covered[row.length]; left; left = grid.covered[row.length]) {
    grid.covered[row.length] = left - 1;
    row.push('');
  }
}

function spanOf(value: string | undefined): number {
  const span = Number.parseInt(value ?? '1', 10);
  return span >= 1 && span <= MAX_SPAN ? span : 1;
}

/** The table as lines, ` | ` between cells; rows without text are left out. */
export function renderGrid(grid: Grid): string {
  return filledRows(grid)
    .map((row) => row.join(' | ').replaceAll('  ', ' ').trim())
    .join('\n');
}

/** A table inside a cell, on one line: a heading broken by hand is words, a real table keeps its marks. */
export function renderNestedGrid(grid: Grid): string {
  const rows = filledRows(grid);
  return rows.every((row) => row.length === 1)
    ? rows.join(' ')
    : rows.map((row) => row.filter(Boolean).join(', ')).join('; ');
}

function filledRows(grid: Grid): string[][] {
  return grid.rows.filter((row) => row.some((cell) => cell !== ''));
}
