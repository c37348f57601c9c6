import { escapeHtml } from './arxiv-escape.ts';
import { type BodyContext, renderBody } from './arxiv-latexml-body.ts';
import { renderChrome } from './arxiv-latexml-chrome.ts';
import { renderInline } from './arxiv-latexml-inline.ts';
import type { Template } from './arxiv-latexml-math.ts';
import { parsePaperBlocks } from './arxiv-paper-blocks.ts';

/** What a LaTeXML page is made from. Title and abstract are raw TeX, as arXiv stores them. */
export type LatexmlSource = {
  /** Base id without version. */
  id: string;
  version: number;
  title: string;
  authors: readonly string[];
  abstract: string;
  /** The full text in the small Markdown of the sample day. */
  markdown: string;
  /** The primary one is in the page's margin; by default `cs.SD`. */
  categories?: readonly string[];
};

/**
 * A paper as the HTML page that arXiv serves, made by LaTeXML.
 * @param options.template whose year's template: what stands around the article, how formulas
 *   are annotated, where links and images point; by default 2026
 * @param options.hidden a text to hide at the start of the body, once in white and once in an
 *   element that is not displayed
 */
export function renderLatexmlPage(
  source: LatexmlSource,
  options: { template?: Template; hidden?: string } = {},
): string {
  const template = options.template ?? 2026;
  const versioned = `${source.id}v${source.version}`;
  const blocks = parsePaperBlocks(source.markdown);
  const references = blocks.flatMap((block) => (block.type === 'references' ? block.items : []));
  const context: BodyContext = {
    template,
    address: template === 2025 ? `https://arxiv.org/html/${versioned}` : '',
    images: template === 2025 ? '' : `${versioned}/`,
    references: new Map(references.map(({ key }, index) => [key, index + 1])),
    counters: { equation: 0, table: 0, figure: 0, footnote: 0, math: 0 },
    afterParagraph:
      template === 2025
        ? '<button class="sr-only button" style="display:none">Report issue for preceding element</button>'
        : '',
  };
  const title = renderInline(source.title, 'id1', context);
  const abstract = renderInline(source.abstract, 'id2', context);
  const body = renderBody(blocks, context);
  const authors = source.authors
    .map(
      (author) => `<span class="ltx_creator ltx_role_author">
<span class="ltx_personname">${escapeHtml(author)}
</span></span>`,
    )
    .join('\n<span class="ltx_author_before">  </span>');
  const article = `<article class="ltx_document ltx_authors_1line">
<h1 class="ltx_title ltx_title_document">${title}</h1>
<div class="ltx_authors">
${authors}
</div>
<div class="ltx_abstract"${template === 2026 ? ' id="abstract1"' : ''}>
<h6 class="ltx_title ltx_title_abstract">Abstract</h6>
<p class="ltx_p" id="id2.id1">${abstract}</p>
</div>
${options.hidden === undefined ? '' : renderHidden(options.hidden)}${body.html}</article>
`;
  return renderChrome(article, {
    template,
    id: versioned,
    title: escapeHtml(source.title),
    toc: body.toc,
    category: source.categories?.[0] ?? 'cs.SD',
    address: context.address,
  });
}

function renderHidden(text: string): string {
  const escaped = escapeHtml(text);
  return `<div class="ltx_para">
<p class="ltx_p"><span class="ltx_text" style="color:#FFFFFF;">${escaped}</span></p>
</div>
<div class="ltx_para" style="display:none">
<p class="ltx_p">${escaped}</p>
</div>
`;
}
