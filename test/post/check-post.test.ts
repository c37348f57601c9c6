import { describe, expect, it } from 'vitest';
import type { Post } from '../../src/paper.ts';
import { checkPost } from '../../src/post/check-post.ts';
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

const entries = [
  sampleEntry({ abstract: 'See https://code.example/x' }),
  failedEntry({ id: '2511.90002' }),
];
const listed = [
  { paper: samplePaper({ id: '2511.90003' }), reason: { rule: 'cross-list' } } as const,
];
const input = sampleInput(entries, { listed });
const post = renderPost(input, sampleSettings());
const { announcement } = input;

/** The page with its text changed and the hashes made right again, as an own fault would be. */
function changed(from: string | RegExp, to: string): Post {
  const text = post.text.replace(from, () => to);
  expect(text).not.toBe(post.text);
  let hashed = text;
  for (const entry of parsePost(text).entries) {
    hashed = hashed.replace(entry.hash, entryHash(entry.text));
  }
  return { ...post, text: hashed };
}

function faults(page: Post): string {
  return checkPost(page, { announcement, secrets: ['a-secret-key'] }).join(' ');
}

describe('checkPost', () => {
  it('has nothing to say about a sound page', () => {
    expect(checkPost(post, { announcement, secrets: [] })).toEqual([]);
  });

  it.each([
    ['a Liquid tag', '误差', '{{ x }}', 'Liquid'],
    ['an attribute list', '误差', 'x {:.c}', 'kramdown'],
    ['a pipe', '误差', 'a | b', 'pipe'],
    ['an image', '误差', '![x](https://code.example/x)', 'image'],
    ['an image by reference', '误差', 'x\n\n[a]: https://code.example/x\n\n', 'definition'],
    ['a bare address', '误差', 'https://code.example/x', 'outside of a link'],
    ['a link of the model', '误差', '[x](https://evil.example/)', 'https://evil.example/'],
    ['a script link', '误差', '[x](javascript:x)', 'javascript:x'],
    ['raw HTML', '误差', '<script>x</script>', 'not its own'],
    ['an attribute', '误差', '<span onclick="x">y</span>', 'not its own'],
    ['a comment', '误差', '<!-- x -->', 'not its own'],
    ['a second heading', '误差', 'x\n\n# y\n\n', 'level 2'],
    ['a heading in the fold', '误差', 'x\n\n## y\n\n', 'inside a fold'],
    ['a quotation', '误差', 'x\n\n> y\n\n', 'blockquote'],
    ['a rule', '误差', 'x\n\n---\n\ny', 'front matter'],
    ['deep lists', '- **效果**', '- - - - **效果**', 'nested too deep'],
    ['a closed fold', '误差', 'x\n\n</details>\n\n', 'fold'],
    ['an open fold', '</details>', '', 'fold'],
    ['a hidden character', '误差', '误\u200B差', 'zero-width'],
    ['a decomposed character', '误差', 'e\u0301', 'NFC'],
    ['runaway repetition', '误差', 'x'.repeat(300), 'more than 200'],
    ['a backslash at a line end', '误差降低', 'x\\\ny', 'backslash'],
    ['no line break at its end', /\n$/, '', 'line break'],
    ['no date', /date: .*/, 'day: x', 'not of 2025-11-19'],
    ['another date', 'date: 2025-11-19', 'date: 2025-11-20', 'not of 2025-11-19'],
    ['a broken head', 'title: "', 'title: "" "', 'cannot be read'],
    ['another title', '>1. Quiet', '>1. Loud', 'does not read as its title'],
    ['another number', '>2. Quiet', '>3. Quiet', 'does not read as its title'],
    ['another heading', '## <a id="listed"></a>', 'x\n\n## a\n\n## b\n\n## c\n\n## ', 'too many'],
    ['a lost entry', /<!-- arxiv-daily id=2511.90002.*/, '', 'not the entries'],
    ['a secret', '误差', 'a-secret-key', 'secret'],
  ])('finds %s', (_, from, to, word) => {
    expect(faults(changed(from, to))).toContain(word);
  });

  it('finds an entry that does not match its hash', () => {
    const text = post.text.replace('误差', '偏差');
    expect(faults({ ...post, text })).toContain('2511.90001 does not match its hash');
  });

  it('finds a paper that is listed and not told of at the end', () => {
    const text = post.text.replace('listed=2511.90003', 'listed=2511.90001');
    expect(faults({ ...post, text })).toContain('2511.90003 was announced and is not on the page');
  });

  it('finds headings on a page that shows nothing', () => {
    const empty = sampleInput([], { listed });
    const page = renderPost(empty, sampleSettings());
    const check = (text: string) =>
      checkPost({ ...page, text }, { announcement: empty.announcement, secrets: [] });
    expect(check(page.text)).toEqual([]);
    expect(check(page.text.replace('## ', '## a\n\n## b\n\n$&'))).toEqual([
      'The page has too many headings.',
    ]);
  });

  it('finds a paper that is missing, repeated, or was not announced', () => {
    const paper = samplePaper({ id: '2511.90009' });
    const check = (papers: (typeof paper)[]) =>
      checkPost(post, { announcement: { ...announcement, papers }, secrets: [] }).join(' ');
    expect(check([...announcement.papers, paper])).toContain('2511.90009 was announced');
    expect(check(announcement.papers.slice(1))).toContain('was not announced');
    expect(check([...announcement.papers, { ...paper, kind: 'replaced' }])).toBe('');
    const twice = renderPost({ ...input, listed: [...listed, ...listed] }, sampleSettings());
    expect(faults(twice)).toContain('twice');
  });
});
