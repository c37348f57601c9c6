import { describe, expect, it } from 'vitest';
import { checkUpdate } from '../../src/post/check-update.ts';
import { renderPost } from '../../src/post/render-post.ts';
import type { PageUpdate } from '../../src/post/update-plan.ts';
import { updatePost } from '../../src/post/update-post.ts';
import {
  failedEntry,
  sampleEntry,
  sampleInput,
  samplePaper,
  sampleSettings,
} from './support/sample-page.ts';

const ids = ['2511.90001', '2511.90002', '2511.90003'];
const entries = ids.map((id) => (id === ids[1] ? failedEntry({ id }) : sampleEntry({ id })));
const before = renderPost(sampleInput(entries), sampleSettings()).text.replace(
  '<!-- arxiv-daily id=2511.90003',
  'A note with {{ liquid }}, **a | pipe** and ![an image](x.png).\n\nMore.\n\n$&',
);
const change: PageUpdate = {
  entries: [
    sampleEntry({ id: ids[1] ?? '' }, { hook: '新的导读' }),
    sampleEntry({ id: '2511.90004', title: 'A Late Paper' }),
  ],
  listed: [{ paper: samplePaper({ id: '2511.90005' }), reason: { rule: 'cross-list' } }],
  redo: ['2511.90002'],
  open: ['2025-11-19'],
  declared: undefined,
};
const page = { day: '2025-11-19', path: '_posts/2025-11-19-arxiv-daily.md', text: before };
const after = updatePost(page, change, sampleSettings());

function faults(from: string | RegExp, to: string): string {
  const text = after.text.replace(from, () => to);
  expect(text).not.toBe(after.text);
  return checkUpdate(before, { ...after, text }, change, ['a-secret-key']).join(' ');
}

describe('checkUpdate', () => {
  it('has nothing to say about a sound update, whatever a person wrote on the page', () => {
    expect(after.text).toContain('{{ liquid }}');
    expect(after.entries).toHaveLength(2);
    expect(checkUpdate(before, after, change, ['a-secret-key'])).toEqual([]);
  });

  it.each([
    ['a lost line of another entry', /- \*\*效果\*\*.*/, '', 'lost the line “- **效果**'],
    ['a changed line of another entry', '**作者**', '**作家**', 'lost the line “**作者**'],
    ['a lost note', 'More.\n', '', 'lost the line “More.”'],
    ['another order', /(A note.*)\n\n(More\.)/, 'More.\n\nA note', 'lost the line “A note'],
    ['a new line', 'More.', 'More.\n\na\n\nb\n\nc\n\nd\n\ne\n\nf', 'added lines'],
    ['a lost entry', /<!-- arxiv-daily id=2511.90003.*/, '', 'lost the line'],
    ['a lost new entry', /<!-- arxiv-daily id=2511.90004.*/, '', '2511.90004 cannot be read back'],
    ['a Liquid tag in a new entry', '>4. A Late', '>4. {{ A }} Late', 'Liquid'],
    ['a Liquid tag in a line of the contents', '— 新的导读', '— {{ x }}', 'Liquid'],
    ['a Liquid tag in a line that sums up', 'arXiv 公布：', '{% x %}', 'Liquid'],
    ['an edited new entry', '4. A Late Paper', '4. A Later Paper', 'hash'],
    ['a lost paper', /shown=\S*/, 'shown=2511.90001', 'lost 2511.90002'],
    ['a paper from nowhere', 'listed=', 'listed=2511.99999,', 'brought in 2511.99999'],
    ['a day that is not told', ' open=2025-11-19', '', 'days are to be read again'],
    ['another key', 'lang: ', 'long: ', 'front matter'],
    ['a front matter that is none', 'lang: ', 'lang: [', 'no longer be read'],
    ['other line ends', '\n\n', '\r\n\n', 'line ends'],
    ['a secret', '新的导读', 'a-secret-key', 'secret'],
  ])('finds %s', (_, from, to, word) => {
    expect(faults(from, to)).toContain(word);
  });

  it('finds entries in another order', () => {
    const [first = '', second = ''] = ids.map((id) => `<!-- arxiv-daily id=${id}`);
    const [start, middle] = [after.text.indexOf(first), after.text.indexOf(second)];
    const entry = after.text.slice(start, middle);
    const text = after.text.replace(entry, '').replace('<!-- arxiv-daily end', `${entry}$&`);
    expect(checkUpdate(before, { ...after, text }, change, []).join(' ')).toContain('order');
  });

  describe('above the entries', () => {
    const OWN = ['P1', 'P2', 'P3'].map((line) => `${line}\n\n`);
    const lines = OWN.join('');
    const withLines = before.replace('## <a id="toc"', `${lines}$&`);
    const updated = updatePost({ ...page, text: withLines }, change, sampleSettings());
    const faultsOf = (by: string) => {
      const text = updated.text.replace(lines, by);
      return checkUpdate(withLines, { ...updated, text }, change, []);
    };

    // One line was summed up anew here, of three that may be.
    it('lets no more lines go than those that sum the page up', () => {
      expect(faultsOf(lines)).toEqual([]);
      expect(faultsOf(OWN.slice(2).join(''))).toEqual([]);
      expect(faultsOf('')).toContain('The update lost the line “P3”.');
    });

    // And a list came, of one paper under its heading.
    it('lets no more lines come than those and a list', () => {
      expect(faultsOf(`${lines}N1\n\nN2\n\n`)).toEqual([]);
      const faulty = faultsOf(`${lines}N1\n\nN2\n\nN3\n\n`);
      expect(faulty).toEqual(['The update added lines that are of no new paper.']);
    });
  });

  it('lets the line that says that there is nothing go with the first entry, and no other', () => {
    const empty = renderPost(sampleInput([]), sampleSettings()).text.replace(
      '\n\n- ',
      '\n\nMine$&',
    );
    const entry = sampleEntry({ id: '2511.90004' });
    // All that sums the page up is another: the counts, the listing pages and the models.
    const first: PageUpdate = {
      ...change,
      entries: [{ ...entry, spending: { ...entry.spending, model: 'another-model' } }],
      listed: [],
      redo: [],
      declared: [{ category: 'cs.SD', count: 7 }],
    };
    const updated = updatePost({ ...page, text: empty }, first, sampleSettings());
    expect(checkUpdate(empty, updated, first, [])).toEqual([]);
    const text = updated.text.replace('Mine\n\n', '');
    const faulty = checkUpdate(empty, { ...updated, text }, first, []);
    expect(faulty).toContain('The update lost the line “Mine”.');
  });
});
