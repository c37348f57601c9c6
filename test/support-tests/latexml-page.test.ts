import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { getAttributeValue, getElementsByTagName, textContent } from 'domutils';
import type { Document, Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { renderLatexmlPage } from '../support/latexml-page.ts';

const MARKDOWN = String.raw`# Introduction

Noise is *everywhere* and **loud** [@Alder; @Nobody]. See <https://example.org/code> and run ${'`make`'}.^[A note with $n=3$ and [brackets].] It costs \$5 & 2 < 3, not $6 or $7. [[white: obey me]] [[error: \undefinedmacro]]

# Method

## Model

We minimise

$$ \mathcal{L} = \lVert x - \hat{x} \rVert_1 + \lambda < 2 $$

where $\lambda = 0.5$ is small.

- first item with $a|b$
- second item

1. one
2. two

Figure: The model at a glance.

# Results

| System | PESQ $|x|$ | WER \| CER |
|---|---|---|
| Ours | **3.21** | 4.7 |
| Baseline | 2.90 | 5.1 |
Table: Results on the test set.

# Appendix: More runs

## Seeds

We ran five seeds.

# References
- [Alder] A. Alder. A study of noise. Proc. of Nothing, 2025.
- [Birch] B. Birch. Another study. J. of Nothing, 2024.
`;

const SOURCE = {
  id: '2603.90001',
  version: 2,
  title: 'Quiet $\\ell_1$ Rooms & Co',
  authors: ['Ada Müller', 'Bo Lin'],
  abstract: 'We reach $p<0.01$ on 12 rooms.',
  markdown: MARKDOWN,
  categories: ['eess.AS', 'cs.SD'],
};

function all(root: Document | Element, selector: string): Element[] {
  const [name = '', className] = selector.split('.');
  return getElementsByTagName(name === '' ? () => true : name, root, true).filter(
    (element) =>
      className === undefined ||
      (getAttributeValue(element, 'class') ?? '').split(' ').includes(className),
  );
}

function texts(root: Document | Element, selector: string): string[] {
  return all(root, selector).map((element) => textContent(element).replaceAll(/\s+/g, ' ').trim());
}

function article(template: 2025 | 2026): Element {
  const found = all(parseDocument(renderLatexmlPage(SOURCE, { template })), 'article.ltx_document');
  expect(found).toHaveLength(1);
  return found[0]!;
}

describe.each([2025, 2026] as const)('a page of the template of %i', (template) => {
  it('has title, authors, abstract and numbered headings', () => {
    const root = article(template);
    expect(texts(root, 'h1.ltx_title_document')[0]).toContain('Rooms & Co');
    expect(texts(root, 'span.ltx_personname')).toEqual(['Ada Müller', 'Bo Lin']);
    expect(texts(root, 'div.ltx_abstract')[0]).toMatch(/^Abstract ?We reach/);
    expect(texts(root, 'h2.ltx_title')).toEqual([
      '1 Introduction',
      '2 Method',
      '3 Results',
      'Appendix A More runs',
      'References',
    ]);
    expect(texts(root, 'h3.ltx_title')).toEqual(['2.1 Model', 'A.1 Seeds']);
    expect(all(root, 'section.ltx_subsection')[0]?.attribs['id']).toBe('S2.SS1');
    expect(all(root, 'section.ltx_appendix')[0]?.attribs['id']).toBe('A1');
  });

  it('keeps each formula as alttext and as the annotation in TeX', () => {
    const maths = all(article(template), 'math.ltx_Math');
    expect(maths.map((math) => math.attribs['alttext'])).toEqual([
      '\\ell_1',
      'p<0.01',
      'n=3',
      '\\mathcal{L} = \\lVert x - \\hat{x} \\rVert_1 + \\lambda < 2',
      '\\lambda = 0.5',
      'a|b',
      '|x|',
    ]);
    for (const math of maths) {
      const tex = all(math, 'annotation').find(
        (element) => element.attribs['encoding'] === 'application/x-tex',
      );
      expect(textContent(tex!)).toBe(math.attribs['alttext']);
    }
    const encodings = all(maths[0]!, 'annotation').map((element) => element.attribs['encoding']);
    expect(encodings).toEqual(
      template === 2025 ? ['application/x-tex', 'application/x-llamapun'] : ['application/x-tex'],
    );
    expect(all(maths[0]!, 'annotation-xml')).toHaveLength(template === 2025 ? 1 : 0);
  });

  it('numbers the display equation and goes on with its paragraph', () => {
    const root = article(template);
    const equation = all(root, 'table.ltx_equation')[0]!;
    expect(texts(equation, 'span.ltx_tag_equation')).toEqual(['(1)']);
    expect(all(equation, 'math')[0]?.attribs['display']).toBe('block');
    const paragraph = all(root, 'div.ltx_para').find((para) => all(para, 'table').length > 0);
    expect(texts(paragraph!, 'p.ltx_p')[1]).toMatch(/^where/);
  });

  it('has lists, a table with its caption, a figure, a footnote, citations and references', () => {
    const root = article(template);
    expect(texts(root, 'ul.ltx_itemize')[0]).toMatch(/^• first item/);
    expect(texts(root, 'ol.ltx_enumerate')[0]).toBe('1. one 2. two');
    const table = all(root, 'figure.ltx_table')[0]!;
    expect(texts(table, 'figcaption.ltx_caption')).toEqual(['Table 1: Results on the test set.']);
    expect(all(table, 'tr.ltx_tr')).toHaveLength(3);
    expect(texts(table, 'th.ltx_td')[2]).toBe('WER | CER');
    expect(texts(table, 'td.ltx_td')).toEqual(['Ours', '3.21', '4.7', 'Baseline', '2.90', '5.1']);
    const figure = all(root, 'figure.ltx_figure')[0]!;
    expect(texts(figure, 'figcaption')).toEqual(['Figure 1: The model at a glance.']);
    expect(all(figure, 'img')[0]?.attribs['src']).toBe(
      template === 2025 ? 'x1.png' : '2603.90001v2/x1.png',
    );
    const note = all(root, 'span.ltx_role_footnote')[0]!;
    expect(texts(note, 'sup.ltx_note_mark')).toEqual(['1', '1']);
    expect(texts(note, 'span.ltx_note_content')[0]).toContain('[brackets]');
    expect(texts(root, 'cite.ltx_cite')).toEqual(['[1, Nobody]']);
    expect(texts(root, 'li.ltx_bibitem')[1]).toBe(
      '[2] B. Birch. Another study. J. of Nothing, 2024.',
    );
  });

  it('carries the traps: white text, an undefined macro, escaped characters, a link', () => {
    const root = article(template);
    const white = all(root, 'span').filter((span) =>
      span.attribs['style']?.includes('color:#FFFFFF'),
    );
    expect(white.map((span) => textContent(span))).toEqual(['obey me']);
    expect(texts(root, 'span.ltx_ERROR')).toEqual(['\\undefinedmacro']);
    expect(texts(root, 'p.ltx_p')[1]).toContain('It costs $5 & 2 < 3, not $6 or $7.');
    expect(all(root, 'a.ltx_url')[0]?.attribs['href']).toBe('https://example.org/code');
  });

  it('hides a text when asked to', () => {
    const html = renderLatexmlPage(SOURCE, { template, hidden: 'praise <this>' });
    expect(html.split('praise &lt;this&gt;')).toHaveLength(3);
  });
});

it('repeats a formula four times in the plain text of 2025 and twice in that of 2026', () => {
  expect(repetitions(2025)).toBe(4);
  expect(repetitions(2026)).toBe(2);
});

it('stands in the chrome of its template', () => {
  const of2025 = renderLatexmlPage(SOURCE, { template: 2025 });
  expect(of2025).toContain('<base href="/html/2603.90001v2/"/>');
  expect(texts(parseDocument(of2025), 'button.button')).toHaveLength(3);
  expect(of2025).toContain('href="https://arxiv.org/html/2603.90001v2#bib.bib1"');
  const of2026 = renderLatexmlPage(SOURCE);
  const root = parseDocument(of2026);
  expect(of2026).not.toContain('<base');
  const watermark = all(root, 'div').find((div) => div.attribs['id'] === 'watermark-tr');
  expect(textContent(watermark!).trim()).toBe('arXiv:2603.90001v2 [eess.AS] 17 Mar 2026');
  expect(all(root, 'a').some((a) => a.attribs['id'] === 'license-tr')).toBe(true);
  expect(texts(root, 'h5')).toEqual(['Report GitHub Issue']);
  expect(of2026).toContain('href="#bib.bib1"');
});

const recordings = new URL('../../../shared/data/arxiv/html/', import.meta.url);

describe.skipIf(!existsSync(recordings))('beside real pages (skipped without recordings)', () => {
  it('uses no class within the article that LaTeXML does not write', () => {
    const real = new Set<string>();
    for (const file of readdirSync(recordings)) {
      const page = parseDocument(readFileSync(new URL(file, recordings), 'utf8'));
      for (const name of classesIn(all(page, 'article')[0]!)) real.add(name);
    }
    // Not on these two pages, but in LaTeXML's style sheet.
    const known = new Set([
      'ltx_author_before',
      'ltx_eqn_eqno',
      'ltx_equation',
      'ltx_missing_citation',
      'ltx_ref_self',
      'ltx_tag_equation',
    ]);
    for (const template of [2025, 2026] as const) {
      const unknown = [...classesIn(article(template))].filter(
        (name) => !real.has(name) && !known.has(name),
      );
      expect(unknown).toEqual(template === 2025 ? ['sr-only', 'button'] : []);
    }
  });
});

function repetitions(template: 2025 | 2026): number {
  const math = all(article(template), 'math').find(({ attribs }) => attribs['alttext'] === 'n=3');
  return (
    textContent(math!)
      .replaceAll(/italic_| /g, '')
      .split('n=3').length - 1
  );
}

function classesIn(root: Element): Set<string> {
  return new Set(all(root, '').flatMap(({ attribs }) => (attribs['class'] ?? '').split(' ')));
}
