import { escapeHtml } from './arxiv-escape.ts';
import type { StoredPaper } from './arxiv-stored-paper.ts';

/** A paper with the times that the API tells, ISO 8601 in UTC. */
export type ApiPaper = StoredPaper & { submitted: string; updated: string };

const HEAD = `<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">`;

/** An answer of the API: one page of `papers` out of `total`, as Atom. */
export function renderApiFeed(
  papers: readonly ApiPaper[],
  request: {
    query: URLSearchParams;
    total: number;
    start: number;
    maxResults: number;
    now: string;
  },
): string {
  const { query, total, start, maxResults, now } = request;
  const searched = `search_query=${query.get('search_query') ?? ''}&id_list=${query.get('id_list') ?? ''}&start=${start}&max_results=${maxResults}`;
  return `${HEAD}
  <id>https://arxiv.org/api/${Buffer.from(searched).toString('base64').slice(0, 27)}</id>
  <title>arXiv Query: ${escapeXml(searched)}</title>
  <updated>${now}</updated>
  <link href="https://arxiv.org/api/query?${escapeXml(query.toString())}" type="application/atom+xml"/>
  <opensearch:itemsPerPage>${maxResults}</opensearch:itemsPerPage>
  <opensearch:totalResults>${total}</opensearch:totalResults>
  <opensearch:startIndex>${start}</opensearch:startIndex>
${papers.map(renderEntry).join('')}</feed>
`;
}

/** The API's way to say that a request is wrong: a feed with one entry. */
export function renderApiError(message: string, now: string): string {
  const id = `https://arxiv.org/api/errors#${message.replaceAll(/\W+/g, '_')}`;
  return `${HEAD}
  <id>https://arxiv.org/</id>
  <title>arXiv Search Results</title>
  <updated>${now}</updated>
  <opensearch:itemsPerPage>1</opensearch:itemsPerPage>
  <opensearch:totalResults>1</opensearch:totalResults>
  <opensearch:startIndex>0</opensearch:startIndex>
  <entry>
    <id>${id}</id>
    <title>Error</title>
    <updated>${now}</updated>
    <link href="${id}" rel="alternate" type="text/html"/>
    <summary>${escapeXml(message)}</summary>
    <author>
      <name>arXiv api core</name>
    </author>
  </entry>
</feed>
`;
}

function renderEntry(paper: ApiPaper): string {
  const versioned = `${paper.id}v${paper.version}`;
  const optional = (element: string, text: string | null | undefined) =>
    text === null || text === undefined
      ? ''
      : `    <arxiv:${element}>${escapeXml(text)}</arxiv:${element}>\n`;
  return `  <entry>
    <id>http://arxiv.org/abs/${versioned}</id>
    <title>${escapeXml(paper.title)}</title>
    <updated>${paper.updated}</updated>
    <link href="https://arxiv.org/abs/${versioned}" rel="alternate" type="text/html"/>
    <link href="https://arxiv.org/pdf/${versioned}" rel="related" type="application/pdf" title="pdf"/>
    <summary>${escapeXml(paper.abstract)}</summary>
${paper.categories.map((category) => `    <category term="${category}" scheme="http://arxiv.org/schemas/atom"/>\n`).join('')}    <published>${paper.submitted}</published>
${optional('comment', paper.comments)}    <arxiv:primary_category term="${paper.categories[0]}"/>
${optional('journal_ref', paper.journalRef)}${paper.authors
    .map((author) => `    <author>\n      <name>${escapeXml(author)}</name>\n    </author>\n`)
    .join('')}  </entry>
`;
}

/** As arXiv's XML: the quotes stay as they are. */
function escapeXml(text: string): string {
  return escapeHtml(text).replaceAll('&#34;', '"').replaceAll('&#39;', "'");
}
