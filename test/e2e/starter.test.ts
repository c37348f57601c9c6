import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { validate } from '@actions/languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { NO_CHROMIUM, startChromium } from '../post/support/chromium.ts';
import { readActionMetadata } from '../support/run-action.ts';
import { SAMPLE_DAY } from '../support/sample-papers.ts';
import { serveStarter, STARTER } from '../support/starter-site.ts';
import { useWorld } from '../support/use-world.ts';

const begin = useWorld();
const docs = path.join(STARTER, '..');
const hasJekyll = spawnSync('jekyll', ['--version']).status === 0;
const why = [hasJekyll ? false : 'Jekyll is not installed.', NO_CHROMIUM].filter(Boolean).join(' ');

/** What a reader sees of the page. */
const SEEN = `({
  text: document.body.innerText,
  formulas: document.querySelectorAll('math').length,
  raw: document.body.textContent.match(/\\$\\s*\\\\|\\\\[([]/g)?.length ?? 0,
  lang: document.documentElement.lang,
  wider: Math.max(0, document.documentElement.scrollWidth - innerWidth),
  home: [...document.querySelectorAll('a.post-link')].map((link) => link.getAttribute('href')),
})`;
const seen = z.object({
  text: z.string(),
  formulas: z.number(),
  raw: z.number(),
  lang: z.string(),
  wider: z.number(),
  home: z.array(z.string()),
});

test.skipIf(why !== '')(
  `the starter shows the page of a day, its formulas set, on a desk and on a phone${why && ` (${why})`}`,
  async () => {
    const { github, run } = await begin();
    const { outputs } = await run();
    const name = path.basename(outputs['post-path'] ?? '');
    const post = await github.readFile(`arxiv-daily/${SAMPLE_DAY}`, outputs['post-path'] ?? '');
    const site = await serveStarter(name, post);
    const browser = await startChromium();
    try {
      const home = await browser.visit(`${site.url}/`, SEEN);
      const address = `/${SAMPLE_DAY.replaceAll('-', '/')}/arxiv-daily.html`;
      expect(seen.parse(home.value).home).toEqual([address]);
      for (const width of [1200, 390]) {
        const { messages, requests, value } = await browser.visit(site.url + address, SEEN, width);
        const { text, formulas, ...rest } = seen.parse(value);
        expect(text).toContain('助听器必须在几毫秒内净化语音');
        expect(text).toContain(`arXiv Daily – ${SAMPLE_DAY}`);
        expect(formulas).toBeGreaterThan(10);
        expect(rest).toEqual({ raw: 0, lang: 'zh-CN', wider: 0, home: [] });
        expect(requests.filter((url) => !url.startsWith(site.url))).toEqual([]);
        // The icon that browsers ask every site for is the owner's to add.
        expect(messages.filter((message) => !message.includes('favicon.ico'))).toEqual([]);
      }
    } finally {
      await browser.close();
      await site.close();
    }
  },
  90_000,
);

/** Without the indentation, which differs. */
function bare(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

test('the head of the starter has the include of docs/formulas.md', () => {
  const page = readFileSync(path.join(docs, 'formulas.md'), 'utf8');
  const [, include = ''] = /```html\n([\s\S]*?)\n```/.exec(page) ?? [];
  expect(include).not.toBe('');
  expect(bare(readFileSync(path.join(STARTER, '_includes/head.html'), 'utf8'))).toContain(
    bare(include),
  );
});

test('the workflow of the starter is valid, and its inputs are ours', async () => {
  const { inputs } = await readActionMetadata();
  const file = '.github/workflows/arxiv-daily.yml';
  const text = readFileSync(path.join(STARTER, file), 'utf8');
  const known = Object.entries(inputs).map(([name, { required = false }]) => [
    name,
    { required, description: '' },
  ]);
  const metadata = { name: 'arXiv Daily', description: '', inputs: Object.fromEntries(known) };
  const findings = await validate(TextDocument.create(`file:///${file}`, 'yaml', 0, text), {
    actionsMetadataProvider: { fetchActionMetadata: () => Promise.resolve(metadata) },
  });
  expect(findings).toEqual([]);
  expect(text).toContain('uses: org/arxiv-daily-action@v1');
});
