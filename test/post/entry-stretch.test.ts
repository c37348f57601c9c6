import { describe, expect, it } from 'vitest';
import { findStretch, headingNumber } from '../../src/post/entry-stretch.ts';
import { entryMarker, papersMarker } from '../../src/post/marker.ts';
import { mapPage } from '../../src/post/page-map.ts';

const [A, B] = ['2511.90001', '2511.90002'];
const HEADING_A = '## <a id="p-2511-90001"></a>1. A';
const HEADING_B = '## <a id="p-2511-90002"></a>2. B';
const BACK = '[↑ Contents](#toc)';
const END = '<!-- arxiv-daily end -->';
const LAST = papersMarker([A, B], [], []);
const mark = (id: string, ...own: string[]) => entryMarker(id, own.join('\n'), false);

function find(lines: string[], id = A) {
  return findStretch(lines, mapPage(lines), id);
}

/** In an entry that a person changed. */
function edited(...text: string[]) {
  return find([mark(A, 'other'), HEADING_A, ...text]);
}

describe('headingNumber', () => {
  it.each([
    ['## <a id="p-2511-90001"></a>12. Title', 12],
    ['# 3. Title', 3],
    ['## 1234.', 1234],
  ])('of %j is %j', (line, number) => {
    expect(headingNumber(line)).toBe(number);
  });

  it.each(['## Title', '12. Title', '## 12345. x', '## x 1. y', '## 1) x', '##1. x'])(
    'is nothing of %j',
    (line) => {
      expect(headingNumber(line)).toBeUndefined();
    },
  );
});

describe('findStretch', () => {
  it('is the text of an entry as it was generated, without white space around', () => {
    const lines = [mark(A, HEADING_A, 'x'), '', ' ', HEADING_A, 'x', '', '\t', END];
    const own = { from: 3, to: 5, marker: 0, closed: true, number: 1 };
    expect(find(lines)).toEqual({ ...own, anchor: 'p-2511-90001' });
  });

  it('ends with the way back, before another heading, or at a mark', () => {
    expect(edited('x', BACK, 'mine', END)).toMatchObject({ from: 1, to: 4 });
    expect(edited('x', '', '## Mine', 'y', END)).toMatchObject({ from: 1, to: 3 });
    expect(edited('x', '### Mine', '', END)).toMatchObject({ from: 1, to: 4 });
    expect(edited('x', `${BACK} mine`, END)).toMatchObject({ from: 1, to: 4 });
    expect(edited('x', `mine ${BACK}`, END)).toMatchObject({ from: 1, to: 4 });
    expect(edited('x', LAST)).toBeUndefined();
    expect(edited('x', BACK, 'y', LAST)).toMatchObject({ to: 4, closed: false });
  });

  it('begins at its own heading, wherever that was moved', () => {
    const lines = [mark(A, 'other'), 'mine', '', HEADING_A, 'x', END];
    expect(find(lines)).toMatchObject({ from: 3, to: 5, number: 1 });
    expect(find([mark(A, 'other'), '', 'mine', '', END])).toMatchObject({
      from: 2,
      to: 3,
      number: undefined,
      anchor: undefined,
    });
  });

  it('takes nothing of another paper whose mark is gone', () => {
    const lines = [mark(A, 'other'), HEADING_B, 'x', BACK, END];
    expect(find(lines)).toMatchObject({ from: 1, to: 1, number: undefined, anchor: undefined });
    const own = [mark(A, 'other'), '## <a id="best"></a>1. A', 'x', BACK, END];
    expect(find(own)).toMatchObject({ from: 1, to: 4, anchor: 'best' });
  });

  it('finds an entry without a mark by its heading', () => {
    const lines = [mark(A, HEADING_A), HEADING_A, '', HEADING_B, 'x', '', END];
    expect(find(lines, B)).toEqual({
      from: 3,
      to: 5,
      marker: undefined,
      closed: true,
      number: 2,
      anchor: 'p-2511-90002',
    });
    expect(find([HEADING_B, 'x', LAST], B)).toBeUndefined();
    expect(find([HEADING_B, 'x'], B)).toBeUndefined();
    expect(find([HEADING_B, 'x', BACK, 'y', LAST], B)).toMatchObject({ to: 3, closed: false });
    expect(find(['x', END], B)).toBeUndefined();
  });

  it('chooses the copy as it was generated, then the one under the anchor, then the first', () => {
    const mine = [mark(A, HEADING_A, 'x'), '## 1. Mine', 'y'];
    const copy = [mark(A, HEADING_A, 'x'), HEADING_A, 'x'];
    const changed = [mark(A, HEADING_A, 'x'), HEADING_A, 'z'];
    expect(find([...mine, ...copy, END])?.marker).toBe(3);
    expect(find([...mine, ...changed, END])?.marker).toBe(3);
    expect(find([...changed, ...copy, END])?.marker).toBe(3);
    expect(find([...mine, ...mine, END])?.marker).toBe(0);
  });
});
