import { describe, expect, it } from 'vitest';
import { checkPost } from '../../src/post/check-post.ts';
import { parsePost } from '../../src/post/parse-post.ts';
import { hostilePage, paperBlocks } from './support/hostile-page.ts';
import { NO_KRAMDOWN, readHtml, renderGfm, renderKramdown } from './support/readers.ts';
import { HOSTILE_INPUTS, TORTURE_STRINGS } from './support/strings.ts';

const OWN_ELEMENTS = new Set('h2 p ul ol li a strong em code span br details summary'.split(' '));
const OWN_ATTRIBUTES = new Set(['a id', 'a href', 'h2 id', 'details markdown']);

const OWN_STRINGS = [
  '',
  '{% include x %}{{ site.x }}{% raw %}',
  'P(A|B) | c',
  '**a** _b_ ~~c~~ `d` ``e`` *f',
  '<script>alert(1)</script></details><!-- x',
  '{:.c} {: onclick="alert(1)"} {::nomarkdown}<b>{:/}',
  '- a\n\n- b\n\n## c\n\n---\n\n> d',
  '*[GPT]: x\n[^1]: y\n[z]: https://evil.example "t"',
  '1. a\n2) b\n+ c\n: d\n^\n===',
  '[x](javascript:alert(1)) ![y](https://evil.example/z.png) <https://evil.example>',
  'https://evil.example/?a={{b}}|c。www.evil.example，a@evil.example',
  '\\frac{{a}}{b} ${{a+b}_c}$ $\\|{{x}}\\|_2$ $$ x_i $$ \\(a_b\\) \\\\',
  'costs $5 and $10, \\$3 -- or --- so << x >> ... &copy; &#65;',
  'Title {#id} ## #',
  'ends with a backslash\\',
  '准确率提升**5%**以上，使用**(GRPO)**微调，**`code`**后面',
  '[ ] todo [x] done [!NOTE] #1 @user :smile:',
];

function expectPages(pages: ReturnType<typeof hostilePage>[], htmls: string[]): void {
  expect(htmls).toHaveLength(pages.length);
  for (const [index, page] of pages.entries()) {
    const reading = readHtml(htmls[index] ?? '');
    expect(paperBlocks(reading.blocks)).toEqual(page.blocks);
    expect(reading.links.filter((url) => !/^(?:#|https?:\/\/)/.test(url))).toEqual([]);
    expect([...reading.elements].filter((name) => !OWN_ELEMENTS.has(name))).toEqual([]);
    expect([...reading.attributes].filter((name) => !OWN_ATTRIBUTES.has(name))).toEqual([]);
  }
}

const bodies = (pages: ReturnType<typeof hostilePage>[]) =>
  pages.map(({ post }) => parsePost(post.text).body);

describe.each([
  ['strings of our own', OWN_STRINGS],
  ['the torture strings', TORTURE_STRINGS],
  ['the hostile inputs', HOSTILE_INPUTS],
])('%s, each in every place of a page', (_, strings) => {
  const missing = strings.length === 0;
  const pages = strings.map((string) => hostilePage([string]));

  it.skipIf(missing)('read back as themselves by a GFM parser (skipped without recordings)', () => {
    expectPages(pages, bodies(pages).map(renderGfm));
  });

  it.skipIf(missing || NO_KRAMDOWN !== false)(
    `read back as themselves by the real kramdown${NO_KRAMDOWN === false ? '' : ` (${NO_KRAMDOWN})`}`,
    async () => {
      expectPages(pages, await renderKramdown(bodies(pages)));
    },
  );

  it.skipIf(missing)('leave a page that may be delivered', () => {
    for (const { post, input } of pages) {
      expect(checkPost(post, { announcement: input.announcement, secrets: [] })).toEqual([]);
    }
  });
});
