import type { Passage } from './passages.ts';
import { unitAt } from './numeral-units.ts';

const CELL = ' | ';

/** For each row of a table the passages that speak for it: its first row, and the caption beside it. */
export function tableHeads(passages: readonly Passage[]): Map<number, number[]> {
  const heads = new Map<number, number[]>();
  for (let first = 0; first < passages.length; first += 1) {
    if (passages[first]?.isRow !== true) continue;
    let last = first;
    while (isNextRow(passages[last], passages[last + 1])) last += 1;
    const around = [
      first,
      ...captionAt(passages, first - 1, -1),
      ...captionAt(passages, last + 1, 1),
    ];
    for (let row = first; row <= last; row += 1) heads.set(row, around);
    first = last;
  }
  return heads;
}

function isNextRow(row: Passage | undefined, next: Passage | undefined): boolean {
  return row !== undefined && next?.isRow === true && next.line - row.line <= 2;
}

/** The sentences of the line next to a table, where it is a caption. */
function captionAt(passages: readonly Passage[], from: number, step: number): number[] {
  const line = passages[from]?.line;
  const found: number[] = [];
  for (let at = from; line !== undefined && passages[at]?.line === line; at += step) found.push(at);
  const isCaption = found.some((at) => /^\s*(?:Table|Tab\.)/.test(passages[at]?.text ?? ''));
  return isCaption ? found : [];
}

/** A cell of a table: the unit that its column or its row is in, and its column. */
export type Cell = { unit: string | undefined; column: string };

/**
 * Says for a number of a table what the head of its column, or else of its row, says that it is in:
 * ms for `Delay (ms)`, hours for `Hours`. To be asked for the numbers of a text in their order.
 */
export function tableCells(
  passages: readonly Passage[],
  heads: ReadonlyMap<number, readonly number[]>,
): (row: number, at: number) => Cell | undefined {
  const units = new Map<number, (string | undefined)[]>();
  let current = -1;
  let column = 0;
  let counted = 0;
  let unitOfRow: string | undefined;
  return (row, at) => {
    const head = heads.get(row)?.[0];
    if (head === undefined || head === row) return undefined;
    if (!units.has(head)) {
      units.set(head, (passages[head]?.text ?? '').split(CELL).map(unitOfHead));
    }
    const { text = '', at: start = 0 } = passages[row] ?? {};
    if (row !== current) {
      [current, column, counted] = [row, 0, 0];
      const first = text.indexOf(CELL);
      unitOfRow = first < 0 ? undefined : unitInBrackets(text.slice(0, first));
    }
    for (;;) {
      const next = text.indexOf(CELL, counted);
      if (next < 0 || next >= at - start) break;
      column += 1;
      counted = next + CELL.length;
    }
    // A standard error in brackets is none of the numbers of a column.
    if (text[at - start - 1] === '(') return undefined;
    const unit = units.get(head)?.[column] ?? (column > 0 ? unitOfRow : undefined);
    return { unit, column: `${head}:${column}` };
  };
}

/** Words that as a whole head can only be the unit of a column. */
const UNIT_ALONE =
  /^(?:%|percent|hours|minutes|seconds|milliseconds|days|weeks|months|years|decibels|[kMG]?Hz|dB|ms|GB|MB|kB|TB|km|mm|cm|nm|eV|[kMGT]eV)$/i;

function unitOfHead(cell: string): string | undefined {
  const word = cell.trim();
  return UNIT_ALONE.test(word) ? unitAt(word, 0)?.unit : unitInBrackets(cell);
}

function unitInBrackets(cell: string): string | undefined {
  const opening = /[[(]/.exec(cell)?.index;
  if (opening === undefined) return undefined;
  if (/^(?:points|pts|pp)[\])]/.test(cell.slice(opening + 1, opening + 9))) return 'point';
  return unitAt(cell, opening + 1)?.unit;
}
