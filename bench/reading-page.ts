import { renderLatexmlPage } from '../test/support/latexml-page.ts';
import { readSamplePapers } from '../test/support/sample-papers.ts';

/**
 * A LaTeXML page of about `size` characters: the full texts of the sample papers, one after the
 * other and from the start again. The same size gives the same page.
 */
export function readingPage(size: number): string {
  const papers = readSamplePapers().filter(({ markdown }) => markdown !== undefined);
  const [first] = papers;
  if (first === undefined) throw new Error('there is no sample paper with a full text');
  const page = (markdown: string) =>
    renderLatexmlPage({ ...first, markdown, authors: first.authors }).length;
  const body = papers.map(({ markdown = '' }) => withoutReferences(markdown)).join('\n\n');
  const empty = page('');
  const each = page(body) - empty;
  const times = Math.max(0, Math.floor((size - empty) / each));
  const rest = body.split('\n\n');
  const share = Math.round((rest.length * (size - empty - times * each)) / each);
  const markdown = [...Array.from({ length: times }, () => body), ...rest.slice(0, share)];
  return renderLatexmlPage({ ...first, markdown: markdown.join('\n\n') });
}

/** The sample papers cite by keys of their own, which would meet in one list. */
function withoutReferences(markdown: string): string {
  const at = markdown.indexOf('\n# References');
  return at < 0 ? markdown : markdown.slice(0, at);
}
