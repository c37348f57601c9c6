import { expect, it } from 'vitest';
import { applyEdits, splitLines } from '../../src/post/page-lines.ts';

it.each(['', '\n', 'a', 'a\nb', 'a\r\nb\rc\n\n', '\r\r\n\n\r', 'a\u2028b\u0085c\n'])(
  'joins the lines of %j to the same text',
  (text) => {
    expect(applyEdits(splitLines(text), [])).toBe(text);
  },
);

it('knows the line breaks of all systems, and nothing else, as such', () => {
  expect(splitLines('a\r\nb\rc\nd\u2028').map(({ text }) => text)).toEqual([
    'a',
    'b',
    'c',
    'd\u2028',
  ]);
});

it('makes edits in any order, with the line break of the first line', () => {
  const lines = splitLines('a\r\nb\nc\r\nd');
  const edits = [
    { from: 4, to: 4, lines: ['z'] },
    { from: 1, to: 2, lines: ['x', 'y'] },
    { from: 0, to: 0, lines: ['first'] },
    { from: 1, to: 1, lines: ['before x'] },
  ];
  expect(applyEdits(lines, edits)).toBe('first\r\na\r\nbefore x\r\nx\r\ny\nc\r\nd\r\nz\r\n');
});

it('takes lines out, and leaves a last line without a line break as it is', () => {
  expect(applyEdits(splitLines('a\nb\nc'), [{ from: 0, to: 1, lines: [] }])).toBe('b\nc');
  expect(applyEdits(splitLines('a\nb'), [{ from: 1, to: 2, lines: ['x'] }])).toBe('a\nx');
});

it('breaks lines as Unix does where the file has one line', () => {
  expect(applyEdits(splitLines('a'), [{ from: 1, to: 1, lines: ['b'] }])).toBe('a\nb\n');
});
