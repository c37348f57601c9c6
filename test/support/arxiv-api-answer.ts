import { type ApiPaper, renderApiError, renderApiFeed } from './arxiv-api-feed.ts';
import { parseSearchQuery } from './arxiv-api-query.ts';
import type { Answer, ArxivState } from './arxiv-state.ts';
import { submittedAt } from './arxiv-stored-paper.ts';

/** The API cannot page past this result (seen as HTTP 500). */
const MOST_RESULTS = 10_000;

/**
 * Answers `/api/query`: `search_query`, `id_list` (filters the search when both are given),
 * `start`, `max_results`, `sortBy`, `sortOrder`. Only mailed papers are found, in their newest
 * mailed version; an id that is unknown is left out in silence.
 */
export function answerApi(url: URL, state: ArxivState): Answer {
  const query = url.searchParams;
  const now = `${state.today}T12:00:00Z`;
  const fail = (status: number, message: string): Answer => ({
    status,
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
    body: renderApiError(message, now),
  });

  const start = wholeNumber(query.get('start') ?? '0');
  const maxResults = wholeNumber(query.get('max_results') ?? '10');
  if (start === undefined) return fail(400, 'start must be a non-negative integer');
  if (maxResults === undefined) return fail(400, 'max_results must be a non-negative integer');
  if (maxResults > 2000) return fail(400, 'max_results must not exceed 2000');
  if (start + maxResults > MOST_RESULTS) return fail(500, 'result window is too large');
  const sortBy = query.get('sortBy') ?? 'relevance';
  if (!['relevance', 'submittedDate', 'lastUpdatedDate'].includes(sortBy)) {
    return fail(400, 'sortBy must be relevance, lastUpdatedDate or submittedDate');
  }
  const sortOrder = query.get('sortOrder') ?? 'descending';
  if (!['ascending', 'descending'].includes(sortOrder)) {
    return fail(400, 'sortOrder must be ascending or descending');
  }

  const ids = (query.get('id_list') ?? '').split(',').filter((id) => id !== '');
  const bad = ids.find((id) => !/^(?:\d{4}\.\d{4,5}|[a-z-]+\/\d{7})(?:v\d+)?$/.test(id));
  if (bad !== undefined) return fail(400, `incorrect id format for ${bad}`);
  const search = query.get('search_query') ?? '';
  if (search === '' && ids.length === 0) return fail(400, 'search_query or id_list is needed');
  const matches = search === '' ? () => true : parseSearchQuery(search);
  if (matches === undefined) return fail(400, `incorrect query ${search}`);

  const wanted = new Set(ids.map((id) => id.replace(/v\d+$/, '')));
  const found = mailedPapers(state)
    .filter((paper) => (wanted.size === 0 || wanted.has(paper.id)) && matches(paper))
    .toSorted((a, b) => compare(a, b, sortBy) * (sortOrder === 'ascending' ? 1 : -1));
  const body = renderApiFeed(found.slice(start, start + maxResults), {
    query,
    total: found.length,
    start,
    maxResults,
    now,
  });
  return { status: 200, headers: { 'content-type': 'application/atom+xml; charset=utf-8' }, body };
}

/** Each paper once: the newest version mailed, the time of submission of its first. */
function mailedPapers(state: ArxivState): ApiPaper[] {
  const papers = new Map<string, ApiPaper>();
  for (const day of state.mailedDays) {
    for (const paper of state.mailings[day] ?? []) {
      if (!state.isInApi(paper.id)) continue;
      const known = papers.get(paper.id);
      const submitted = known?.submitted ?? submittedAt(paper, day);
      if (known !== undefined && known.version > paper.version) continue;
      const updated = paper.version === 1 ? submitted : submittedAt({ ...paper, kind: 'new' }, day);
      papers.set(paper.id, { ...paper, submitted, updated });
    }
  }
  return [...papers.values()];
}

function compare(a: ApiPaper, b: ApiPaper, sortBy: string): number {
  const key = sortBy === 'lastUpdatedDate' ? 'updated' : 'submitted';
  if (a[key] !== b[key]) return a[key] < b[key] ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function wholeNumber(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
