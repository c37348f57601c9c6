import type { Paper } from '../paper.ts';
import { parseApiFeed } from './api-feed.ts';
import type { FetchPage } from './polite-client.ts';

/** Ids in one request: its address stays well below what servers take. */
const IDS_A_REQUEST = 100;
const ATTEMPTS = 3;

/**
 * Fetches papers by their base ids, as arXiv has them now. What the API does not know yet is not
 * among them: its index lags behind the listings.
 * @throws UserError where the API cannot be had
 */
export type FetchPapers = (ids: string[], categories: string[]) => Promise<Paper[]>;

/**
 * Creates the reader of single papers from arXiv's API.
 * @param fetchPage takes the query as its path: its base is `arxiv-api-url`
 */
export function createPapersReader(fetchPage: FetchPage): FetchPapers {
  return async (ids, categories) => {
    const papers: Paper[] = [];
    for (let at = 0; at < ids.length; at += IDS_A_REQUEST) {
      const some = ids.slice(at, at + IDS_A_REQUEST);
      const query = new URLSearchParams({
        id_list: some.join(','),
        max_results: String(IDS_A_REQUEST),
      });
      const { body } = await fetchPage(`?${query.toString()}`, ATTEMPTS);
      const feed = parseApiFeed(body, categories);
      if (feed.status !== 'feed') continue;
      for (const { submitted: _, ...paper } of feed.papers) {
        if (some.includes(paper.id)) papers.push(paper);
      }
    }
    return papers;
  };
}
