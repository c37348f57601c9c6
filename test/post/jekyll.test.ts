import { describe, expect, it } from 'vitest';
import type { Post } from '../../src/paper.ts';
import { PLACES, hostilePage, paperBlocks } from './support/hostile-page.ts';
import { createRandom, hostileText } from './support/hostile-text.ts';
import { NO_JEKYLL, buildSite } from './support/jekyll-site.ts';
import { readHtml } from './support/readers.ts';

const DEADLY = [
  '{{ site.secretkey }}',
  '{% include nope.html %}',
  '{% for i in (1..3000000) %}x{% endfor %}',
  '{% endraw %}{{ site.secretkey }}{% raw %}',
  '${{a+b}_c}$ {{',
  '{%',
  '<script>',
  '</details></article>',
  '{::options parse_block_html="true" /}',
  '[ '.repeat(2000),
  '*a '.repeat(2000),
  '_a'.repeat(3000),
];

/** The same page on another day, so that one site holds them all. */
function on(day: string, post: Post): Post {
  const text = post.text.replace(`date: ${post.day}`, `date: ${day}`);
  return { ...post, day, text, path: `_posts/${day}-arxiv-daily.md` };
}

describe('a site built by the real Jekyll', () => {
  it.skipIf(NO_JEKYLL !== false)(
    `shows pages full of hostile text as that text${NO_JEKYLL === false ? '' : ` (${NO_JEKYLL})`}`,
    async () => {
      const random = createRandom(9);
      const pages = [
        hostilePage(DEADLY),
        ...DEADLY.map((string) => hostilePage([string])),
        ...Array.from({ length: 8 }, () =>
          hostilePage(Array.from({ length: PLACES }, () => hostileText(random, 40))),
        ),
      ];
      const posts = pages.map(({ post }, index) =>
        on(`2024-01-${String(index + 1).padStart(2, '0')}`, post),
      );
      const htmls = await buildSite(posts);
      for (const [index, page] of pages.entries()) {
        const html = htmls[index] ?? '';
        const article = html.slice(html.indexOf('<article>') + 9, html.lastIndexOf('</article>'));
        const reading = readHtml(article);
        expect(paperBlocks(reading.blocks)).toEqual(page.blocks);
        expect([...reading.elements].join(' ')).not.toMatch(
          /\b(?:script|iframe|img|form|style|table|svg|meta|base|article)\b/,
        );
        expect([...reading.attributes].join(' ')).not.toMatch(/ on|src|style/);
        expect(reading.links.filter((url) => !/^(?:#|https?:\/\/)/.test(url))).toEqual([]);
        expect(article).not.toContain('hunter2');
      }
    },
    120_000,
  );
});
