import { describe, expect, it } from 'vitest';
import { entryMarker, papersMarker } from '../../src/post/marker.ts';
import { findHeading, headingAnchor, mapPage } from '../../src/post/page-map.ts';

const [A, B] = ['2511.90001', '2511.90002'];
const END = '<!-- arxiv-daily end -->';

describe('headingAnchor', () => {
  it.each([
    ['## <a id="p-1"></a>1. Title', 'p-1'],
    ['#   <a id="A_b"></a>x', 'A_b'],
    ['###### <a id="x" class="y">', 'x'],
    [`## <a id="${'x'.repeat(100)}"></a>`, 'x'.repeat(100)],
  ])('of %j is %j', (line, anchor) => {
    expect(headingAnchor(line)).toBe(anchor);
  });

  it.each([
    '##<a id="x"></a>',
    '####### <a id="x"></a>',
    ' ## <a id="x"></a>',
    '## x <a id="x"></a>',
    '## <a id=""></a>',
    '## <a id="a b"></a>',
    '## <a name="x"></a>',
    `## <a id="${'x'.repeat(101)}"></a>`,
    `##${' '.repeat(10)}<a id="x"></a>`,
  ])('is nothing of %j', (line) => {
    expect(headingAnchor(line)).toBeUndefined();
  });
});

function ends(page: string[]) {
  return mapPage(page).entries.map((one) => [one.end, one.closed]);
}

describe('mapPage', () => {
  const lines = [
    '---',
    'layout: post',
    'lang: en',
    '---',
    '## <a id="toc"></a>Contents',
    entryMarker(A, 'a', false),
    '## <a id="p-2511-90001"></a>1. A',
    entryMarker(B, 'b', true),
    '## <a id="p-2511-90002"></a>2. B',
    '## <a id="p-2511-90002"></a>2. B again',
    END,
    ` ${END}`,
    papersMarker([A, B], [], []),
  ];

  it('finds head, body, marks, entries and the first heading of each anchor', () => {
    const map = mapPage(lines);
    expect(map.head).toEqual(['layout: post', 'lang: en']);
    expect(map.body).toBe(4);
    expect(map.markers.map(({ at, marker }) => [at, marker.kind])).toEqual([
      [5, 'entry'],
      [7, 'entry'],
      [10, 'end'],
      [12, 'papers'],
    ]);
    expect(map.entries.map(({ at, end, closed }) => [at, end, closed])).toEqual([
      [5, 7, true],
      [7, 10, true],
    ]);
    expect(findHeading(map, A)).toBe(6);
    expect(findHeading(map, B)).toBe(8);
    expect(findHeading(map, '2511.90003')).toBeUndefined();
  });

  it('takes an entry for open that ends at the last line of the page or nowhere', () => {
    expect(ends([entryMarker(A, 'a', false), 'x', papersMarker([A], [], [])])).toEqual([
      [2, false],
    ]);
    expect(ends([entryMarker(A, 'a', false), 'x', 'y'])).toEqual([[3, false]]);
  });

  it('sees no marks in the front matter', () => {
    const map = mapPage(['---', END, '## <a id="x"></a>', '---', END]);
    expect(map.markers.map(({ at }) => at)).toEqual([4]);
    expect(map.headings.size).toBe(0);
  });

  it.each([
    [['---', '---', 'x'], 2, []],
    [['---', 'a: b', '---', ''], 3, ['a: b']],
    // A last line without a line break closes nothing, as splitting a file leaves one more.
    [['---', 'a: b', '---'], 0, []],
    [['---', 'x'], 0, []],
    [['x', '---', '---', ''], 0, []],
    [[], 0, []],
    [['---', 'x'.repeat(65_534), '---', ''], 3, ['x'.repeat(65_534)]],
    [['---', 'x'.repeat(65_535), '---', ''], 0, []],
    [['---', ...Array.from({ length: 65_536 }, () => ''), '---', ''], 0, []],
  ])('finds the front matter of page %#', (page, body, head) => {
    expect(mapPage(page)).toMatchObject({ body, head });
  });
});
