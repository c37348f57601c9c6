import { describe, expect, it } from 'vitest';
import type { Post } from '../../src/paper.ts';
import { checkPost } from '../../src/post/check-post.ts';
import { parsePost } from '../../src/post/parse-post.ts';
import { renderPost } from '../../src/post/render-post.ts';
import { PAGE_LANGUAGES } from './support/every-word.ts';
import { NO_JEKYLL, buildSite } from './support/jekyll-site.ts';
import { plainDay } from './support/plain-day.ts';
import { readHtml, renderGfm } from './support/readers.ts';
import { sampleSettings } from './support/sample-page.ts';

/** The eight, and some whose labels are English. */
const TAGS = [...PAGE_LANGUAGES, 'zh-HK', 'pt-BR', 'ar', 'ru'];

/** A day with one of everything, all that the head can say included. */
function pageIn(language: string): Post {
  const input = plainDay();
  const announcement = {
    ...input.announcement,
    late: [{ day: '2025-11-17', ids: ['2511.90001'] }],
    open: ['2025-11-18'],
  };
  const settings = sampleSettings({ language, replacements: true });
  const post = renderPost({ ...input, announcement, ranking: 'done' }, settings);
  expect(checkPost(post, { announcement, secrets: [] })).toEqual([]);
  return post;
}

describe.each(TAGS)('a page in %s', (language) => {
  const parsed = parsePost(pageIn(language).text);

  it('is read back: entries, failures, listed papers, days left open', () => {
    expect(parsed.entries.map(({ id, edited, failed }) => ({ id, edited, failed }))).toEqual([
      { id: '2511.90001', edited: false, failed: false },
      { id: '2511.90002', edited: false, failed: false },
      { id: '2511.90003', edited: false, failed: true },
    ]);
    expect(parsed.ids).toEqual([1, 2, 3, 4, 5].map((number) => `2511.9000${number}`));
    expect(parsed.removed).toEqual([]);
    expect(parsed.open).toEqual(['2025-11-18']);
  });

  it('names the language that was asked for', () => {
    expect(parsed.frontMatter).toMatchObject({ lang: language });
  });

  it('has no line that begins with a space or holds two', () => {
    expect(parsed.body.match(/^ (?! *- ).*$|\S {2,}.*$/gm)).toBeNull();
  });
});

it('pages in English and in a language without words differ in nothing but the tag', () => {
  expect(pageIn('pt-BR').text.replace('lang: "pt-BR"', 'lang: "en"')).toBe(pageIn('en').text);
});

it.skipIf(NO_JEKYLL !== false)(
  `the real Jekyll shows them as GitHub does${NO_JEKYLL === false ? '' : ` (${NO_JEKYLL})`}`,
  async () => {
    const posts = TAGS.map((language, index): Post => {
      const day = `2024-01-${String(index + 1).padStart(2, '0')}`;
      const { text, ...post } = pageIn(language);
      const dated = text.replace(`date: ${post.day}`, `date: ${day}`);
      return { ...post, day, text: dated, path: `_posts/${day}-arxiv-daily.md` };
    });
    const htmls = await buildSite(posts);
    for (const [index, language] of TAGS.entries()) {
      const html = htmls[index] ?? '';
      expect(html).toContain(`<html lang="${language}">`);
      const article = html.slice(html.indexOf('<article>') + 9, html.lastIndexOf('</article>'));
      const github = renderGfm(parsePost(posts[index]?.text ?? '').body);
      expect(readHtml(article).blocks).toEqual(readHtml(github).blocks);
    }
  },
  120_000,
);
