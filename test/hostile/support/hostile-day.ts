import { escapeHtml } from '../../support/arxiv-escape.ts';
import type { StoredPaper } from '../../support/arxiv-stored-paper.ts';
import { storedPaper } from '../../support/stored-paper.ts';

/** An answer as the model gives it, with `text` in every field. */
export function answerWith(text: string) {
  const around = (part: string) =>
    `这里是${part}的中文说明，写得足够长，好让语言检查认出它来。${text}。其后还有一句中文，说的是同一件事情。`;
  const point = (part: string) => [{ label: '要点', text: around(part), points: [around('细节')] }];
  return {
    title: `中文标题 ${text}`.trim(),
    hook: `一句话的要点 ${text}`.trim(),
    abstract: around('摘要'),
    background: point('背景'),
    method: point('方法'),
    results: point('结果'),
  };
}

/** A paper with `text` wherever its authors write. */
export function hostilePaper(id: string, text: string): StoredPaper {
  return storedPaper(id, {
    title: `On ${text}`,
    authors: [`Ada ${text}`, text, 'Bo Li'],
    comments: `5 pages ${text}`,
    abstract: `We study sounds. ${text} That is all.`,
  });
}

const FILLER =
  'Echoes return slowly through the chambers while microphones listen carefully to every sound. ';

/** A full text as arXiv's HTML, with `html` between two paragraphs of prose. */
export function latexmlWith(versionedId: string, html: string): string {
  const paragraph = `<div class="ltx_para"><p class="ltx_p">${FILLER.repeat(8)}</p></div>`;
  return `<!DOCTYPE html><html lang="en"><head><title>Paper</title></head><body>
<div class="ltx_page_main"><div class="ltx_page_content"><div id="watermark-tr">arXiv:${versionedId} [cs.SD] 17 Mar 2026</div>
<article class="ltx_document"><h1 class="ltx_title ltx_title_document">Paper ${versionedId.replace(/v\d+$/, '')}</h1>
<section class="ltx_section"><h2 class="ltx_title ltx_title_section">1 Introduction</h2>
${paragraph}${html}${paragraph}</section></article></div></div></body></html>`;
}

/** The same with a paragraph of text. */
export function latexmlSaying(versionedId: string, text: string): string {
  return latexmlWith(
    versionedId,
    `<div class="ltx_para"><p class="ltx_p">${escapeHtml(text)}</p></div>`,
  );
}
