import type { Passage } from './nearest-passage.ts';
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

/**
 * What the head of a column says its numbers are in: ms for `Delay (ms)`. To be asked for the
 * numbers of a text in their order.
 */
export function tableUnits(
  passages: readonly Passage[],
  heads: ReadonlyMap<number, readonly number[]>,
): (row: number, at: number) => string | undefined {
  const units = new Map<number, (string | undefined)[]>();
  let current = -1;
  let column = 0;
  let counted = 0;
  return (row, at) => {
    const head = heads.get(row)?.[0];
    if (head === undefined || head === row) return undefined;
    if (!units.has(head)) {
      units.set(head, (passages[head]?.text ?? '').split(CELL).map(unitInBrackets));
    }
    const { text = '', at: start = 0 } = passages[row] ?? {};
    if (row !== current) [current, column, counted] = [row, 0, 0];
    for (;;) {
      const next = text.indexOf(CELL, counted);
      if (next < 0 || next >= at - start) break;
      column += 1;
      counted = next + CELL.length;
    }
    return units.get(head)?.[column];
  };
}

function unitInBrackets(cell: string): string | undefined {
  const opening = /[[(]/.exec(cell)?.index;
  return opening === undefined ? undefined : unitAt(cell, opening + 1)?.unit;
}
