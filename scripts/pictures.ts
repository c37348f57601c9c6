/**
 * `npm run pictures`: makes the pictures of the documentation from the sample day, in a headless
 * Chromium, and writes beside them what they were made from. Needs jekyll, minima and chromium, and
 * a font with Chinese characters.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { format } from 'prettier';
import { renderLikeGitHub } from '../demo/render-like-github.ts';
import { startChromium } from '../test/post/support/chromium.ts';
import { fingerprint, runPictured } from '../test/support/sample-morning.ts';
import { serveStarter } from '../test/support/starter-site.ts';

const docs = path.join(import.meta.dirname, '../docs');

/** The frame around a text on GitHub: what is proposed, by whom, and from where to where. */
const FRAME = `<script>
  const { dataset } = document.currentScript;
  const body = [...document.body.childNodes].filter((node) => node !== document.currentScript);
  const comment = Object.assign(document.createElement('section'), { className: 'comment' });
  comment.innerHTML = '<p class="who"><b>github-actions</b> <i>bot</i> opened this</p>';
  comment.append(...body);
  const head = document.createElement('header');
  head.innerHTML = '<h1></h1><p><span class="state">Open</span> <b>github-actions</b> wants to merge ' +
    '1 commit into <code>main</code> from <code></code></p>';
  head.querySelector('h1').innerHTML = dataset.title + ' <span>#1</span>';
  head.querySelector('code:last-child').textContent = dataset.branch;
  document.body.prepend(head, comment);
</script>
<style>
  body.markdown-body { max-width: none; padding: 24px 32px; font-family: 'Noto Sans CJK SC', sans-serif; }
  body.markdown-body > header { border-bottom: 1px solid #d0d7de; margin-bottom: 20px; }
  body.markdown-body > header h1 { border: 0; margin: 0; padding: 0 0 8px; font-weight: 400; }
  header h1 span, header p, .who { color: #59636e; }
  .state { background: #1f883d; color: #fff; border-radius: 2em; padding: 5px 12px; font-weight: 500; margin-right: 6px; }
  .comment { border: 1px solid #d0d7de; border-radius: 6px; padding: 0 16px 16px; }
  .markdown-body .who { margin: 0 -16px 16px; padding: 8px 16px; background: #f6f8fa; border-bottom: 1px solid #d0d7de; border-radius: 6px 6px 0 0; }
  .who i { font-style: normal; font-size: 12px; border: 1px solid #d0d7de; border-radius: 2em; padding: 0 6px; }
</style>`;

const morning = await runPictured();
const { name: post } = morning.short;
const site = await serveStarter(post, morning.short.post);
const folder = mkdtempSync(path.join(tmpdir(), 'arxiv-daily-pictures-'));
const browser = await startChromium();
try {
  const { title, branch, review } = morning.whole;
  const frame = FRAME.replace('<script>', `<script data-title="${title}" data-branch="${branch}">`);
  const file = path.join(folder, 'pull-request.html');
  writeFileSync(
    file,
    renderLikeGitHub(review, title).replace('</body>', () => `${frame}</body>`),
  );
  const page = `${site.url}/${post.slice(0, 10).replaceAll('-', '/')}/arxiv-daily.html`;
  const explainer = `document.querySelector('details').open = true;
    document.querySelector('details').scrollIntoView();`;
  const pictures = {
    page: { url: page, width: 960, height: 1215, scale: 1.25 },
    'page-phone': { url: page, width: 430, height: 932, scale: 1.8, before: explainer },
    'pull-request': { url: `file://${file}`, width: 960, height: 1030, scale: 1.25 },
  };
  for (const [name, { url, ...how }] of Object.entries(pictures)) {
    writeFileSync(path.join(docs, `${name}.png`), await browser.screenshot(url, how));
  }
  const made = JSON.stringify(fingerprint(morning));
  writeFileSync(path.join(docs, 'pictures.json'), await format(made, { parser: 'json' }));
} finally {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
}
