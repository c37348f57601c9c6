import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { hostileString } from './fuzz/hostile-string.ts';
import { KEPT_STRINGS } from './fuzz/kept-strings.ts';
import { NO_CHROMIUM, startChromium } from './support/chromium.ts';
import type { Browser } from './support/chromium.ts';
import { PLACES, hostilePage, paperBlocks } from './support/hostile-page.ts';
import { createRandom } from './support/hostile-text.ts';
import { NO_JEKYLL } from './support/jekyll-site.ts';
import { readHtml } from './support/readers.ts';
import { DEADLY_STRINGS, HOSTILE_INPUTS, TORTURE_STRINGS } from './support/strings.ts';
import { serveSite } from './support/themed-site.ts';
import type { Site } from './support/themed-site.ts';

/** The only elements of a page, each with the attributes that it may have. */
const ALLOWED: Record<string, string[]> = {
  ...Object.fromEntries(
    'p ul ol li strong em span br summary'.split(' ').map((name) => [name, []]),
  ),
  // The names by which Jekyll's highlighter marks code.
  code: ['class'],
  a: ['id', 'href'],
  h2: ['id'],
  details: ['open'],
};

/** Opens every fold, and tells what the browser made of the post. */
const LOOK = `(() => {
  const post = document.querySelector('.post-content');
  for (const fold of post.querySelectorAll('details')) fold.open = true;
  scrollTo(0, document.body.scrollHeight);
  const elements = [...post.querySelectorAll('*')];
  return {
    html: post.innerHTML,
    elements: elements.map((each) => [each.localName, each.getAttributeNames()]),
    schemes: elements.filter((each) => each.href).map((each) => each.protocol),
  };
})()`;

/** The name of the feed's first element, where it is XML, and the number of its entries. */
const FEED = `(async () => {
  const link = document.querySelector('link[type="application/atom+xml"]');
  if (link === null) return 'none';
  const text = await (await fetch(new URL(link.href).pathname)).text();
  const feed = new DOMParser().parseFromString(text, 'application/xml');
  return [feed.documentElement.localName, feed.querySelectorAll('entry').length];
})()`;

const LOOKED = z.object({
  html: z.string(),
  elements: z.array(z.tuple([z.string(), z.array(z.string())])),
  schemes: z.array(z.string()),
});

/** Pages of every hostile string there is: the deadly ones alone, in every place, the rest mixed. */
function hostilePages() {
  const random = createRandom(77);
  const strings = [...Object.keys(KEPT_STRINGS), ...TORTURE_STRINGS, ...HOSTILE_INPUTS];
  const groups = [
    ...DEADLY_STRINGS.map((string) => [string]),
    ...Array.from({ length: PLACES }, (_, shift) =>
      strings.map((_string, index) => {
        // Each string comes into each place of some page.
        return strings[(index + shift) % strings.length] ?? '';
      }),
    ),
    ...Array.from({ length: 5 }, () =>
      Array.from({ length: PLACES * 10 }, () => hostileString(random)),
    ),
  ];
  return groups.map((group, index) => {
    const { post, blocks } = hostilePage(group);
    const day = new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10);
    const text = post.text.replace(/^date: \S+/m, `date: ${day}`);
    return { blocks, day, text, path: `_posts/${day}-arxiv-daily.md` };
  });
}

const why = [NO_JEKYLL, NO_CHROMIUM].filter((reason) => reason !== false).join(' ');
const note = why === '' ? '' : ` (${why})`;

describe.skipIf(NO_JEKYLL !== false)(`a site whose every post is hostile${note}`, () => {
  const pages = hostilePages();
  let site: Site;
  let browser: Browser | undefined;

  beforeAll(async () => {
    site = await serveSite(pages);
    if (NO_CHROMIUM === false) browser = await startChromium();
  }, 400_000);

  afterAll(async () => {
    await browser?.close();
    await site.close();
  });

  it('is built by the real Jekyll without a word of complaint', () => {
    expect(site.log).not.toMatch(/error|exception|conflict|liquid/i);
    expect(site.log).toMatch(/done in/);
  });

  it('shows each text as it is, and nothing of the configuration', async () => {
    for (const { day, blocks } of pages) {
      const html = await site.read(`${day}.html`);
      const start = html.indexOf('>', html.indexOf('class="post-content')) + 1;
      expect(
        paperBlocks(readHtml(html.slice(start, html.lastIndexOf('papers shown='))).blocks),
      ).toEqual(blocks);
      expect(html).not.toContain('hunter2');
    }
  });

  it.skipIf(NO_CHROMIUM !== false)(
    'opens in a browser without a foreign element, request, dialog or error',
    async () => {
      for (const { day, blocks } of pages) {
        const visit = await browser?.visit(`${site.address}/${day}.html`, LOOK);
        const looked = LOOKED.parse(visit?.value);
        expect(visit?.requests.filter((url) => !url.startsWith(site.address))).toEqual([]);
        expect(visit?.dialogs).toEqual([]);
        expect(visit?.messages).toEqual([]);
        const foreign = looked.elements.filter(
          ([name, attributes]) =>
            ALLOWED[name] === undefined ||
            attributes.some((attribute) => !ALLOWED[name]?.includes(attribute)),
        );
        expect(foreign).toEqual([]);
        expect(looked.schemes.filter((scheme) => !/^https?:$/.test(scheme))).toEqual([]);
        expect(paperBlocks(readHtml(looked.html).blocks)).toEqual(blocks);
      }
    },
    400_000,
  );

  it.skipIf(NO_CHROMIUM !== false)(
    'has a front page and a feed that a browser reads without trouble',
    async () => {
      const home = await browser?.visit(`${site.address}/`, FEED);
      expect(home?.requests.filter((url) => !url.startsWith(site.address))).toEqual([]);
      expect([home?.dialogs, home?.messages]).toEqual([[], []]);
      // The feed is the theme's: its ten newest posts.
      expect(home?.value).toEqual(site.theme === 'minima' ? ['feed', 10] : 'none');
    },
    60_000,
  );
});
