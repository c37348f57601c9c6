import { escapeHtml } from './arxiv-escape.ts';
import { listingAbstract, listingTitle } from './arxiv-listing-text.ts';
import { renderArxivError, renderArxivPage } from './arxiv-site-page.ts';
import type { Answer, ArxivState } from './arxiv-state.ts';
import type { StoredPaper } from './arxiv-stored-paper.ts';

const HTML = { 'content-type': 'text/html; charset=utf-8' };

/** Where the stand-in gets the texts of papers from, by id with version. */
export type PaperTexts = {
  html: (versionedId: string, paper: StoredPaper | undefined) => string | undefined;
  pdf: (versionedId: string) => Uint8Array | undefined;
};

/**
 * Answers `/abs/<id>`, `/html/<id>` and `/pdf/<id>`, the id with or without version: without one
 * it is the current version. 404: a version past the current one, the text of a withdrawn one.
 */
export function answerPaper(
  format: 'abs' | 'html' | 'pdf',
  asked: string,
  state: ArxivState,
  texts: PaperTexts,
): Answer {
  if (format === 'abs' && /^arXiv:/i.test(asked)) {
    return { status: 301, headers: { location: `/abs/${asked.slice(6)}` }, body: '' };
  }
  if (format === 'pdf' && asked.endsWith('.pdf')) {
    return { status: 301, headers: { location: `/pdf/${asked.slice(0, -4)}` }, body: '' };
  }
  const [, id = '', version] = /^(.*?)(?:v(\d+))?$/.exec(asked) ?? [];
  const paper = currentPaper(id, state);
  const number = version === undefined ? (paper?.version ?? 1) : Number(version);
  const versioned = `${id}v${number}`;
  const exists = paper === undefined || number <= paper.version;
  const isReadable = exists && !(paper?.withdrawn === true && number === paper.version);

  if (format === 'abs') {
    return paper === undefined || !exists
      ? missing(`Article ${asked} not found`)
      : { status: 200, headers: HTML, body: renderAbstractPage(paper, versioned) };
  }
  if (format === 'html') {
    const page = isReadable ? texts.html(versioned, paper) : undefined;
    return page === undefined
      ? missing(`No HTML for '${asked}'`)
      : { status: 200, headers: HTML, body: page };
  }
  const pdf = isReadable ? texts.pdf(versioned) : undefined;
  return pdf === undefined
    ? missing(`No PDF for '${asked}'`)
    : { status: 200, headers: { 'content-type': 'application/pdf' }, body: pdf };
}

/** The newest mailed version of a paper. */
function currentPaper(id: string, state: ArxivState): StoredPaper | undefined {
  return state.mailedDays
    .flatMap((day) => (state.mailings[day] ?? []).filter((paper) => paper.id === id))
    .reduce<StoredPaper | undefined>(
      (newest, paper) => (newest !== undefined && newest.version > paper.version ? newest : paper),
      undefined,
    );
}

function missing(message: string): Answer {
  return {
    status: 404,
    headers: HTML,
    body: renderArxivError(message, 'There is nothing at this address.'),
  };
}

function renderAbstractPage(paper: StoredPaper, versioned: string): string {
  return renderArxivPage(
    `[${paper.id}] ${paper.title}`,
    `<div id="abs">
<h1 class="title mathjax"><span class="descriptor">Title:</span>${listingTitle(paper.title)}</h1>
<div class="authors"><span class="descriptor">Authors:</span>${escapeHtml(paper.authors.join(', '))}</div>
<blockquote class="abstract mathjax"><span class="descriptor">Abstract:</span>${listingAbstract(paper.abstract)}</blockquote>
<div class="submission-history"><b>[v${paper.version}]</b> <a href="/abs/${versioned}">${versioned}</a></div>
</div>
`,
  );
}
