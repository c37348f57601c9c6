import { expect, it } from 'vitest';
import { contentsRange, headEnd, viewPage } from '../../src/post/page-view.ts';
import { wordsOf } from '../../src/post/words.ts';

const words = wordsOf('en');
const END = '<!-- arxiv-daily end -->';
const view = (...lines: string[]) => viewPage(lines.join('\n'), words);

it('keeps a byte order mark apart from the first line', () => {
  expect(viewPage('\uFEFF---\na: b\n---\nx', words)).toMatchObject({
    mark: '\uFEFF',
    lines: ['---', 'a: b', '---', 'x'],
    map: { body: 3 },
  });
  expect(view('---', 'a: b', '---', 'x')).toMatchObject({ mark: '', map: { body: 3 } });
});

it('ends the head of a page at the first mark or heading', () => {
  expect(headEnd(view('a', END, '## b'))).toBe(1);
  expect(headEnd(view('a', 'b', '###### c', END))).toBe(2);
  expect(headEnd(view('a', '#b', '####### c', ' # d', 'x ## e'))).toBe(5);
  expect(headEnd(view('a', END), 1)).toBe(1);
  expect(headEnd(view('## a', END))).toBe(0);
  expect(headEnd(view('## a', END, 'b', END, '## c'), 2)).toBe(3);
});

it('takes the lines below their heading for the contents, or all of the head', () => {
  expect(contentsRange(view('a', '## <a id="toc"></a>b', 'c', '', '## d'))).toEqual({
    from: 2,
    to: 4,
  });
  expect(contentsRange(view('---', 'x: y', '---', 'a', 'b', END))).toEqual({ from: 3, to: 5 });
});
