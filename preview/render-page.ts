import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import temml from 'temml';
import { parse as parseYaml } from 'yaml';

/**
 * Renders Markdown in GitHub's flavour, the front matter as a table, with formulas set. One HTML
 * file that needs no network.
 * @param style CSS for a body of the class `markdown-body`
 */
export function renderPage(markdown: string, title: string, style: string): string {
  const [, head, body = markdown] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(markdown) ?? [];
  const content = micromark(body, {
    // What is previewed was written by this action, whose pages hold no foreign HTML.
    allowDangerousHtml: true,
    extensions: [gfm({ singleTilde: false })],
    htmlExtensions: [gfmHtml()],
  });
  return `<!doctype html>
<html lang="${escapeHtml(languageOf(head))}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
${style.trim()}
</style>
</head>
<body class="markdown-body">
${head === undefined ? '' : frontMatterTable(head)}
${setFormulas(content)}
</body>
</html>
`;
}

/** Chinese and Japanese share characters that each writes its own way. */
function languageOf(head = ''): string {
  const [, language = 'en'] = /^lang: "([\w-]+)"$/m.exec(head) ?? [];
  return language;
}

function frontMatterTable(yaml: string): string {
  const head: unknown = parseYaml(yaml);
  const entries = typeof head === 'object' && head !== null ? Object.entries(head) : [];
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
