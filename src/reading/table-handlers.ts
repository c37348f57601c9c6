import { renderEquation } from './equation-text.ts';
import type { Handler } from './page-state.ts';
import { addCell, addRow, newGrid, renderGrid, renderNestedGrid } from './table-text.ts';

const EQUATIONS = new Set(['ltx_equation', 'ltx_equationgroup', 'ltx_eqn_table']);

const table: Handler = (page, tag) =>
  tag.classes.some((one) => EQUATIONS.has(one)) ? equation(page, tag) : grid(page, tag);

const equation: Handler = ({ out, tables }) => {
  out.breakBlock();
  const open = { kind: 'equation' as const, rows: [], cellDepth: out.captures() + 1 };
  tables.push(open);
  return () => {
    tables.pop();
    out.writeBlock(renderEquation(open.rows, out.captures() > 0));
  };
};

const grid: Handler = ({ out, tables }) => {
  out.breakBlock();
  const open = { kind: 'grid' as const, grid: newGrid() };
  tables.push(open);
  return () => {
    tables.pop();
    out.writeBlock(out.captures() > 0 ? renderNestedGrid(open.grid) : renderGrid(open.grid));
  };
};

const row: Handler = ({ tables }) => {
  const open = tables.at(-1);
  if (open?.kind === 'grid') addRow(open.grid);
  else open?.rows.push({ pieces: [], number: '' });
  return undefined;
};

const cell: Handler = ({ out, tables }, { classes, attributes }) => {
  const open = tables.at(-1);
  if (open === undefined) return undefined;
  out.openCapture();
  return () => {
    const text = out.closeCapture();
    if (open.kind === 'grid') {
      addCell(open.grid, text, attributes);
      return;
    }
    const last = open.rows.at(-1);
    if (last === undefined) return;
    if (classes.includes('ltx_eqn_eqno')) last.number ||= text;
    else last.pieces.push({ tex: false, text });
  };
};

/** Tables and displayed equations (which are tables too), by `.class` or element name. */
export const TABLE_HANDLERS: [string, Handler][] = [
  ['table', table],
  ['.ltx_tabular', grid],
  ['tr', row],
  ['.ltx_tr', row],
  ['td', cell],
  ['th', cell],
  ['.ltx_td', cell],
  ['.ltx_th', cell],
];
