import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { renderPage } from '../preview/render-page.ts';

const { resolve } = createRequire(import.meta.url);

/** Renders Markdown as an HTML file with GitHub's own style sheet. */
export function renderLikeGitHub(markdown: string, title: string): string {
  const sheet = readFileSync(resolve('github-markdown-css/github-markdown.css'), 'utf8');
  const style = `${sheet}\nbody { margin: 0 auto; max-width: 980px; padding: 32px 24px; }`;
  return renderPage(markdown, title, { style, head: 'table' });
}
