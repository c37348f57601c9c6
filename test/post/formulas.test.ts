import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parsePost } from '../../src/post/parse-post.ts';
import { renderPost } from '../../src/post/render-post.ts';
import { NO_CHROMIUM, startChromium } from './support/chromium.ts';
import { NO_KRAMDOWN, renderKramdown } from './support/readers.ts';
import { sampleEntry, sampleInput, sampleSettings } from './support/sample-page.ts';

const DOCS = path.join(import.meta.dirname, '../../docs/formulas.md');

/** Stands for MathJax, which loads deferred: what it would find when it begins. */
const PROBE = `window.found = [...document.querySelectorAll('span, div')]
  .map((each) => each.textContent).filter((text) => /^\\\\[([]/.test(text));`;

const why = [NO_KRAMDOWN, NO_CHROMIUM].filter((reason) => reason !== false).join(' ');

it.skipIf(why !== '')(
  `the include of docs/formulas.md hands every formula of a page to MathJax, and no code${
    why === '' ? '' : ` (${why})`
  }`,
  async () => {
    const [, include = ''] = /```html\n([\s\S]*?)\n```/.exec(await readFile(DOCS, 'utf8')) ?? [];
    const entry = sampleEntry(
      { title: 'On $\\frac{a+b}{c}$' },
      {
        abstract:
          '见 $\\int_0^1 \\frac{a+3}{x}$，`code` 花费 $5 与 `$x$`，$\\sum_{\\alpha}x$$\\sqrt[3]{x}$。',
        method: [{ label: '损失 $\\frac{a+1}{b}$', text: '`a`$\\frac{a+2}{b}$', points: [] }],
      },
    );
    const post = renderPost(sampleInput([entry]), sampleSettings());
    const block = '```math\n\\binom{n}{k}\n```';
    const [html = ''] = await renderKramdown([`${parsePost(post.text).body}\n${block}\n`]);
    expect(include).toContain('src="https://cdn.jsdelivr.net/npm/mathjax@');
    const head = include.replace(/src="https:[^"]*"/, 'src="probe.js"');
    const folder = await mkdtemp(path.join(tmpdir(), 'formulas-'));
    const browser = await startChromium();
    try {
      await writeFile(path.join(folder, 'probe.js'), PROBE);
      await writeFile(
        path.join(folder, 'page.html'),
        `<!doctype html><meta charset="utf-8">${head}<body>${html}</body>`,
      );
      const visit = await browser.visit(
        `file://${folder}/page.html`,
        "({ found, code: [...document.querySelectorAll('code')].map((each) => each.textContent) })",
      );
      expect(visit.messages).toEqual([]);
      expect(visit.value).toEqual({
        found: [
          '\\(\\frac{a+b}{c}\\)',
          '\\(\\frac{a+b}{c}\\)',
          '\\(\\int_0^1 \\frac{a+3}{x}\\)',
          '\\(\\sum_{\\alpha}x\\)',
          '\\(\\sqrt[3]{x}\\)',
          '\\(\\frac{a+1}{b}\\)',
          '\\(\\frac{a+2}{b}\\)',
          '\\[\\binom{n}{k}\\]',
        ],
        code: ['code', '$x$', 'a'],
      });
    } finally {
      await browser.close();
      await rm(folder, { recursive: true });
    }
  },
  60_000,
);
