import { escapeHtml } from './arxiv-escape.ts';
import { renderMath, type Template } from './arxiv-latexml-math.ts';
import { type Inline, parseInline } from './arxiv-paper-inline.ts';

/** What the running text of one page shares: where links go, and the counters. */
export type PageContext = {
  template: Template;
  /** What stands before `#` in links into the page. */
  address: string;
  /** Number of each reference by its key, from 1. */
  references: ReadonlyMap<string, number>;
  /** The numbers given so far. */
  counters: { equation: number; table: number; figure: number; footnote: number; math: number };
};

/** Running text of the sample format as LaTeXML writes it. `id` is that of the element around. */
export function renderInline(source: string, id: string, context: PageContext): string {
  return renderInlines(parseInline(source), id, context);
}

function renderInlines(inlines: readonly Inline[], id: string, context: PageContext): string {
  return inlines.map((inline) => renderOne(inline, id, context)).join('');
}

function renderOne(inline: Inline, id: string, context: PageContext): string {
  switch (inline.type) {
    case 'text':
      return escapeHtml(inline.value);
    case 'math': {
      context.counters.math += 1;
      const mathId = `${id}.m${context.counters.math}`;
      return renderMath(inline.value, {
        display: 'inline',
        template: context.template,
        id: mathId,
      });
    }
    case 'code':
      return `<span class="ltx_text ltx_font_typewriter">${escapeHtml(inline.value)}</span>`;
    case 'link': {
      const address = escapeHtml(inline.value);
      return `<a class="ltx_ref ltx_url ltx_font_typewriter" href="${address}" title="">${address}</a>`;
    }
    case 'error':
      return `<span class="ltx_ERROR undefined">${escapeHtml(inline.value)}</span>`;
    case 'cite':
      return renderCite(inline.keys, context);
    case 'emphasis':
      return `<em class="ltx_emph ltx_font_italic">${renderInlines(inline.children, id, context)}</em>`;
    case 'strong':
      return `<span class="ltx_text ltx_font_bold">${renderInlines(inline.children, id, context)}</span>`;
    case 'white':
      return `<span class="ltx_text" style="color:#FFFFFF;">${renderInlines(inline.children, id, context)}</span>`;
    case 'footnote':
      return renderFootnote(inline.children, context);
    default:
      return inline satisfies never;
  }
}

function renderFootnote(children: readonly Inline[], context: PageContext): string {
  const number = ++context.counters.footnote;
  const mark = `<sup class="ltx_note_mark">${number}</sup>`;
  const content = renderInlines(children, `footnote${number}`, context);
  return `<span class="ltx_note ltx_role_footnote" id="footnote${number}">${mark}<span class="ltx_note_outer"><span class="ltx_note_content">${mark}<span class="ltx_tag ltx_tag_note">${number}</span>${content}</span></span></span>`;
}

function renderCite(keys: readonly string[], context: PageContext): string {
  const links = keys.map((key) => {
    const number = context.references.get(key);
    if (number === undefined) {
      return `<span class="ltx_ref ltx_missing_citation ltx_ref_self">${escapeHtml(key)}</span>`;
    }
    return `<a class="ltx_ref" href="${context.address}#bib.bib${number}" title="">${number}</a>`;
  });
  return `<cite class="ltx_cite ltx_citemacro_cite">[${links.join(', ')}]</cite>`;
}
