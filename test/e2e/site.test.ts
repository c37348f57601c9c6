import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readHtml, renderGfm } from '../post/support/readers.ts';
import { SAMPLE_DAY } from '../support/sample-papers.ts';
import { startWorld } from '../support/world.ts';

const hasJekyll = spawnSync('jekyll', ['--version']).status === 0;

/** Builds a site that has only this post, and gives the HTML between the layout's tags. */
function buildSite(post: string): string {
  const site = mkdtempSync(path.join(tmpdir(), 'arxiv-daily-site-'));
  try {
    for (const folder of ['_posts', '_layouts']) mkdirSync(path.join(site, folder));
    writeFileSync(path.join(site, '_config.yml'), 'title: Lab notes\nmarkdown: kramdown\n');
    writeFileSync(
      path.join(site, '_layouts/post.html'),
      '<h1>{{ page.title }}</h1><main>{{ content }}</main>',
    );
    writeFileSync(path.join(site, `_posts/${SAMPLE_DAY}-arxiv-daily.md`), post);
    execFileSync('jekyll', ['build', '--quiet'], { cwd: site, env: { ...process.env, TZ: 'UTC' } });
    const built = path.join(site, '_site', SAMPLE_DAY.replaceAll('-', '/'), 'arxiv-daily.html');
    const html = readFileSync(built, 'utf8');
    expect(html).toContain(`<h1>arXiv Daily – ${SAMPLE_DAY}</h1>`);
    return html.slice(html.indexOf('<main>') + 6, html.lastIndexOf('</main>'));
  } finally {
    rmSync(site, { recursive: true });
  }
}

test.skipIf(!hasJekyll)(
  'the page of a morning shows the same text in the real Jekyll and on GitHub (needs jekyll)',
  async () => {
    const world = await startWorld();
    try {
      const { outputs } = await world.run({ replacements: 'true', 'max-papers': '10' });
      const post = await world.github.readFile(
        `arxiv-daily/${SAMPLE_DAY}`,
        outputs['post-path'] ?? '',
      );
      const onGitHub = readHtml(renderGfm(post.slice(post.indexOf('\n---\n') + 5)));
      const onSite = readHtml(buildSite(post));
      expect(onSite.blocks).toEqual(onGitHub.blocks);
      expect(onSite.blocks.length).toBeGreaterThan(200);
      expect([...onSite.elements].toSorted()).toEqual([...onGitHub.elements].toSorted());
    } finally {
      await world.close();
    }
  },
  60_000,
);
