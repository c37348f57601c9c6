import { escapeHtml } from './arxiv-escape.ts';
import { type PageContext, renderInline } from './arxiv-latexml-inline.ts';
import { renderMath } from './arxiv-latexml-math.ts';
import { type Block } from './arxiv-paper-blocks.ts';

/** A heading of the page, for its table of contents. */
export type TocEntry = { id: string; tag: string; title: string; level: 1 | 2 };

/** What `renderBody` needs besides the context of the running text. */
export type BodyContext = PageContext & {
  /** What stands before `x1.png` in the address of an image. */
  images: string;
  /** HTML after each paragraph; the template of 2025 has a button there. */
  afterParagraph: string;
};

/**
 * The sections of a LaTeXML article (HTML after the abstract), and its headings.
 * Ids follow LaTeXML: `S1`, `S1.SS2`, `A1`, `S1.p3`, `S1.E1`, `S1.T1`, `S1.F1`, `bib.bib1`.
 */
export function renderBody(
  blocks: readonly Block[],
  context: BodyContext,
): { html: string; toc: TocEntry[] } {
  const toc: TocEntry[] = [];
  let html = '';
  let open: TocEntry[] = [];
  let numbers = { section: 0, appendix: 0, subsection: 0, paragraph: 0, list: 0 };
  let inParagraph = false;

  const closeParagraph = () => {
    if (inParagraph) html += `</div>${context.afterParagraph}\n`;
    inParagraph = false;
  };
  const closeSections = (level: 1 | 2) => {
    closeParagraph();
    html += '</section>\n'.repeat(open.filter((entry) => entry.level >= level).length);
    open = open.filter((entry) => entry.level < level);
  };
  const openSection = (kind: 'section' | 'subsection' | 'appendix', source: string) => {
    const level = kind === 'subsection' ? 2 : 1;
    closeSections(level);
    numbers = { ...numbers, paragraph: 0, list: 0, [kind]: numbers[kind] + 1 };
    if (level === 1) numbers.subsection = 0;
    const parent = open.at(-1);
    const letter = String.fromCharCode(64 + numbers.appendix);
    const [id, tag] =
      kind === 'section'
        ? [`S${numbers.section}`, `${numbers.section} `]
        : kind === 'appendix'
          ? [`A${numbers.appendix}`, `Appendix ${letter} `]
          : [
              `${parent?.id ?? 'S0'}.SS${numbers.subsection}`,
              `${parent?.id.startsWith('A') === true ? letter : numbers.section}.${numbers.subsection} `,
            ];
    const title = renderInline(source, id, context);
    const entry: TocEntry = { id, tag, title, level };
    toc.push(entry);
    open.push(entry);
    const heading = `h${level + 1}`;
    html += `<section class="ltx_${kind}" id="${id}">
<${heading} class="ltx_title ltx_title_${kind}">
<span class="ltx_tag ltx_tag_${kind}">${tag}</span>${title}</${heading}>
`;
  };
  const openParagraph = () => {
    if (inParagraph) return `${here()}.p${numbers.paragraph}`;
    inParagraph = true;
    numbers.paragraph += 1;
    const id = `${here()}.p${numbers.paragraph}`;
    html += `<div class="ltx_para" id="${id}">\n`;
    return id;
  };
  const here = () => open.at(-1)?.id ?? 'S0';
  const sectionId = () => open.at(0)?.id ?? 'S0';

  for (const block of blocks) {
    switch (block.type) {
      case 'section':
      case 'subsection':
      case 'appendix':
        openSection(block.type, block.title);
        break;
      case 'paragraph': {
        // "where …" after a formula goes on with the same paragraph.
        if (!/^[a-z]/.test(block.text)) closeParagraph();
        const id = openParagraph();
        html += `<p class="ltx_p" id="${id}.1">${renderInline(block.text, id, context)}</p>\n`;
        break;
      }
      case 'equation':
        openParagraph();
        html += renderEquation(block.tex, sectionId(), context);
        break;
      case 'list': {
        const paragraph = openParagraph();
        numbers.list += 1;
        const id = `${paragraph}.I${numbers.list}`;
        html += renderList(block.items, block.ordered, id, context);
        break;
      }
      case 'table':
        closeParagraph();
        html += renderTable(block.rows, block.caption, sectionId(), context);
        break;
      case 'figure': {
        closeParagraph();
        const number = ++context.counters.figure;
        const id = `${sectionId()}.F${number}`;
        html += `<figure class="ltx_figure" id="${id}"><img alt="Refer to caption" class="ltx_graphics ltx_centering ltx_img_landscape" height="240" id="${id}.g1" src="${context.images}x${number}.png" width="600"/>
<figcaption class="ltx_caption ltx_centering"><span class="ltx_tag ltx_tag_figure">Figure ${number}: </span>${renderInline(block.caption, id, context)}</figcaption>
</figure>
`;
        break;
      }
      case 'references':
        closeSections(1);
        html += renderBibliography(block.items, context);
        break;
    }
  }
  closeSections(1);
  return { html, toc };
}

function renderEquation(tex: string, section: string, context: PageContext): string {
  const number = ++context.counters.equation;
  const id = `${section}.E${number}`;
  const math = renderMath(tex, { display: 'block', template: context.template, id: `${id}.m1` });
  return `<table class="ltx_equation ltx_eqn_table" id="${id}">
<tbody><tr class="ltx_equation ltx_eqn_row ltx_align_baseline">
<td class="ltx_eqn_cell ltx_eqn_center_padleft"></td>
<td class="ltx_eqn_cell ltx_align_center">${math}</td>
<td class="ltx_eqn_cell ltx_eqn_center_padright"></td>
<td class="ltx_eqn_cell ltx_eqn_eqno ltx_align_middle ltx_align_right" rowspan="1"><span class="ltx_tag ltx_tag_equation ltx_align_right">(${number})</span></td>
</tr></tbody>
</table>
`;
}

function renderList(
  items: readonly string[],
  ordered: boolean,
  id: string,
  context: PageContext,
): string {
  const [element, name] = ordered ? ['ol', 'enumerate'] : ['ul', 'itemize'];
  const rows = items.map((item, index) => {
    const itemId = `${id}.i${index + 1}`;
    return `<li class="ltx_item" id="${itemId}" style="list-style-type:none;">
<span class="ltx_tag ltx_tag_item">${ordered ? `${index + 1}.` : '•'}</span>
<div class="ltx_para" id="${itemId}.p1">
<p class="ltx_p" id="${itemId}.p1.1">${renderInline(item, itemId, context)}</p>
</div>
</li>
`;
  });
  return `<${element} class="ltx_${name}" id="${id}">\n${rows.join('')}</${element}>\n`;
}

function renderTable(
  rows: readonly string[][],
  caption: string,
  section: string,
  context: PageContext,
): string {
  const number = ++context.counters.table;
  const id = `${section}.T${number}`;
  const row = (cells: readonly string[], head: boolean) =>
    `<tr class="ltx_tr">\n${cells
      .map((cell) => {
        const text = renderInline(cell, id, context);
        return head
          ? `<th class="ltx_td ltx_align_center ltx_th ltx_th_column ltx_border_tt">${text}</th>\n`
          : `<td class="ltx_td ltx_align_center">${text}</td>\n`;
      })
      .join('')}</tr>\n`;
  const tag = `<span class="ltx_tag ltx_tag_table">Table ${number}: </span>`;
  return `<figure class="ltx_table" id="${id}">
<figcaption class="ltx_caption ltx_centering">${tag}${renderInline(caption, id, context)}</figcaption>
<table class="ltx_tabular ltx_centering ltx_guessed_headers ltx_align_middle" id="${id}.1">
<thead class="ltx_thead">
${row(rows[0] ?? [], true)}</thead>
<tbody class="ltx_tbody">
${rows
  .slice(1)
  .map((cells) => row(cells, false))
  .join('')}</tbody>
</table>
</figure>
`;
}

function renderBibliography(
  items: readonly { key: string; text: string }[],
  context: PageContext,
): string {
  const list = items.map(({ key, text }, index) => {
    const id = `bib.bib${index + 1}`;
    return `<li class="ltx_bibitem" id="${id}">
<span class="ltx_tag ltx_role_refnum ltx_tag_bibitem" title="${escapeHtml(key)}">[${index + 1}]</span>
<span class="ltx_bibblock">${renderInline(text, id, context)}
</span>
</li>
`;
  });
  return `<section class="ltx_bibliography" id="bib">
<h2 class="ltx_title ltx_title_bibliography">References</h2>
<ul class="ltx_biblist">
${list.join('')}</ul>
</section>
`;
}
