import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entryHash } from '../../src/post/marker.ts';
import { parsePost } from '../../src/post/parse-post.ts';
import { renderPost } from '../../src/post/render-post.ts';
import {
  failedEntry,
  sampleEntry,
  sampleInput,
  samplePaper,
  sampleSettings,
} from './support/sample-page.ts';

const EXAMPLE = new URL('../../../shared/example/2025-11-19-arxiv-daily.md', import.meta.url);

const entries = [sampleEntry(), failedEntry({ id: 'hep-th/9901001', version: undefined })];
const listed = [
  { paper: samplePaper({ id: '2511.90003' }), reason: { rule: 'over-limit', limit: 2 } } as const,
];
const text = renderPost(sampleInput(entries, { listed }), sampleSettings()).text;

describe('parsePost', () => {
  it('reads a page of ours back', () => {
    const parsed = parsePost(text);
    expect(parsed.frontMatter).toMatchObject({ title: 'arXiv Daily – 2025-11-19' });
    expect(parsed.ids).toEqual(['2511.90001', 'hep-th/9901001', '2511.90003']);
    expect(parsed.removed).toEqual([]);
    expect(parsed.entries.map(({ id, edited, failed }) => ({ id, edited, failed }))).toEqual([
      { id: '2511.90001', edited: false, failed: false },
      { id: 'hep-th/9901001', edited: false, failed: true },
    ]);
    expect(parsed.entries[0]?.text.startsWith('## <a id="p-2511-90001"></a>1. Quiet')).toBe(true);
    expect(parsed.entries[0]?.text.endsWith('[↑ 目录](#toc)')).toBe(true);
    expect(parsed.entries[0]?.hash).toBe(entryHash(parsed.entries[0]?.text ?? ''));
  });

  it('sees what a person edited, and nothing else', () => {
    const edited = parsePost(text.replace('只用环境', '').replace('误差降低', '误差下降'));
    expect(edited.entries.map((entry) => entry.edited)).toEqual([true, false]);
  });

  it('sees no edit in other line ends, a byte order mark and white space around', () => {
    const moved = `\uFEFF${text.replaceAll('\n', '\r\n').replaceAll('-->\r\n', '-->\r\n\r\n\r\n')}`;
    expect(parsePost(moved).entries.map((entry) => entry.edited)).toEqual([false, false]);
    expect(parsePost(moved).frontMatter).toBeDefined();
  });

  it('knows an entry that a person took out', () => {
    const start = text.indexOf('<!-- arxiv-daily id=2511.90001');
    const end = text.indexOf('<!-- arxiv-daily id=hep-th');
    const parsed = parsePost(text.slice(0, start) + text.slice(end));
    expect(parsed.removed).toEqual(['2511.90001']);
    expect(parsed.ids).toContain('2511.90001');
  });

  it('takes the links of a page that has lost its last marker', () => {
    const parsed = parsePost(text.replace(/<!-- arxiv-daily papers.*/, ''));
    expect(parsed.ids).toEqual(['2511.90001', 'hep-th/9901001', '2511.90003']);
  });

  it('knows an entry that lost its marker, and that its text is an edit of the one before', () => {
    const parsed = parsePost(text.replace(/<!-- arxiv-daily id=hep-th.*\n/, ''));
    expect(parsed).toMatchObject({ removed: [], unmarked: ['hep-th/9901001'] });
    expect(parsed.entries.map(({ id, edited }) => [id, edited])).toEqual([['2511.90001', true]]);
    const first = parsePost(text.replace(/<!-- arxiv-daily id=2511.*\n/, ''));
    expect(first).toMatchObject({ removed: [], unmarked: ['2511.90001'] });
    expect(first.entries.map(({ id, edited }) => [id, edited])).toEqual([
      ['hep-th/9901001', false],
    ]);
  });

  it('takes the links of a page whose last marker a person damaged', () => {
    const parsed = parsePost(text.replace('papers shown=2511', 'papers shown= 2511'));
    expect(parsed).toMatchObject({ shown: [], listed: [] });
    expect(parsed.ids).toEqual(['2511.90001', 'hep-th/9901001', '2511.90003']);
  });

  it('tells what was shown and what is listed', () => {
    expect(parsePost(text)).toMatchObject({
      shown: ['2511.90001', 'hep-th/9901001'],
      listed: ['2511.90003'],
    });
  });

  it('does not count a link inside an entry as a paper of the page', () => {
    const abstract = 'After https://arxiv.org/abs/2501.00001 we go on.';
    const page = renderPost(sampleInput([failedEntry({ abstract })]), sampleSettings());
    expect(page.text).toContain('https://arxiv.org/abs/2501.00001)');
    expect(parsePost(page.text).ids).toEqual(['2511.90001']);
  });

  it('reads the links of a page made by hand', () => {
    const page =
      '---\nlayout: post\n---\n## A\n- [https://arxiv.org/abs/2511.00001v2](https://arxiv.org/abs/2511.00001v2)\n' +
      'see arxiv.org/abs/math.GT/0309136./- and arxiv.org/abs/nothing';
    expect(parsePost(page)).toMatchObject({
      frontMatter: { layout: 'post' },
      entries: [],
      ids: ['2511.00001', 'math.GT/0309136'],
    });
  });

  it.skipIf(!existsSync(EXAMPLE))(
    'finds the nine papers of the recorded example page (skipped where it is not there)',
    () => {
      const parsed = parsePost(readFileSync(EXAMPLE, 'utf8'));
      expect(parsed.ids).toHaveLength(9);
      expect(parsed.ids[0]).toBe('2511.14600');
      expect(parsed.frontMatter).toMatchObject({ layout: 'post' });
    },
  );

  it.each([
    ['', undefined],
    ['no front matter', undefined],
    ['---\nunclosed', undefined],
    ['---\n: : [\n---\n', undefined],
    ['---\n- a list\n---\n', undefined],
    ['<<<<<<< HEAD\n---\na: b\n---\n', undefined],
    ['---\na: b\n---\n<!-- arxiv-daily id=../../x hash=0000000000000000 -->\n', { a: 'b' }],
    ['---\na: b\n---\n<!-- arxiv-daily papers -->\n', { a: 'b' }],
    ['---\na: b\n---\n<!-- arxiv-daily nonsense -->\n', { a: 'b' }],
  ])('makes the best of %j', (page, frontMatter) => {
    expect(parsePost(page)).toMatchObject({ frontMatter, entries: [], ids: [] });
  });
});
