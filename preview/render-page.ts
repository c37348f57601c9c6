import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import temml from 'temml';
import { parse as parseYaml } from 'yaml';

/** How a page looks: CSS for a body of the class `markdown-body`, and what stands for the front matter. */
export type Look = { style: string; head: 'table' | 'title' };

/**
 * Renders Markdown in GitHub's flavour with formulas set. One HTML file that needs no network.
 * @param name of the page where its front matter has no title
 */
export function renderPage(markdown: string, name: string, { style, head: as }: Look): string {
  const [, front = '', body = markdown] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(markdown) ?? [];
  const content = micromark(body, {
    // What is previewed was written by this action, whose pages hold no foreign HTML.
    allowDangerousHtml: true,
    extensions: [gfm({ singleTilde: false })],
    htmlExtensions: [gfmHtml()],
  });
  const head = readHead(front);
  const title = escapeHtml(textOf(head['title'], name));
  const heading = as === 'table' ? frontMatterTable(head) : `<h1>${title}</h1>`;
  return `<!doctype html>
<html lang="${escapeHtml(textOf(head['lang'], 'en'))}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
${style.trim()}
</style>
</head>
<body class="markdown-body">
${heading}
${setFormulas(content)}
</body>
</html>
`;
}

function readHead(yaml: string): Record<string, unknown> {
  const head: unknown = parseYaml(yaml);
  return typeof head === 'object' && head !== null ? { ...head } : {};
}

function textOf(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}

function frontMatterTable(head: Record<string, unknown>): string {
  const entries = Object.entries(head);
  if (entries.length === 0) return '';
  const names = entries.map(([name]) => `<th>${escapeHtml(name)}</th>`).join('');
  const values = entries.map(([, value]) => `<td>${escapeHtml(String(value))}</td>`).join('');
  return `<table><thead><tr>${names}</tr></thead><tbody><tr>${values}</tr></tbody></table>`;
}

/** GitHub's two notations, inline and as a block, as MathML. */
function setFormulas(html: string): string {
  return html
    .replace(/\$<code>([^<]*)<\/code>\$/g, (_, tex: string) => formula(tex, false))
    .replace(/<pre><code class="language-math">([^<]*)<\/code><\/pre>/g, (_, tex: string) =>
      formula(tex, true),
    );
}

function formula(html: string, displayMode: boolean): string {
  return temml.renderToString(unescapeHtml(html).trim(), { displayMode, throwOnError: false });
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function unescapeHtml(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
