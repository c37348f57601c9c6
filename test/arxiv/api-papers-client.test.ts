import { afterEach, expect, test } from 'vitest';
import { createPapersReader } from '../../src/arxiv/api-papers-client.ts';
import { ACCEPT, createPoliteClient } from '../../src/arxiv/polite-client.ts';
import { startArxiv, type Arxiv, type ArxivOptions } from '../support/arxiv-server.ts';
import { storedPaper } from '../support/stored-paper.ts';

let arxiv: Arxiv | undefined;
afterEach(async () => arxiv?.close());

async function start(options: ArxivOptions) {
  arxiv = await startArxiv(options);
  const connect = createPoliteClient({
    userAgent: 'tests (+https://example.org)',
    requestInterval: 0.001,
    log: () => {},
  });
  const fetch = createPapersReader(connect(`${arxiv.url}/api/query`, ACCEPT.api));
  return { fetch, requests: arxiv.requests };
}

const PAPERS = Array.from({ length: 150 }, (_, at) => storedPaper(`2603.${90_001 + at}`));
const IDS = PAPERS.map(({ id }) => id);

test('papers are had by their ids, a hundred a request', async () => {
  const { fetch, requests } = await start({ papers: PAPERS });
  const papers = await fetch(IDS.slice(20), ['cs.SD']);
  expect(papers.map(({ id }) => id).sort()).toEqual(IDS.slice(20));
  expect(requests).toHaveLength(2);
  expect(papers[0]).not.toHaveProperty('submitted');
});

test('what the index does not know is left out', async () => {
  const { fetch } = await start({ papers: PAPERS, isInApi: (id) => id !== IDS[1] });
  const papers = await fetch(IDS.slice(0, 3), ['cs.SD']);
  expect(papers.map(({ id }) => id).sort()).toEqual([IDS[0], IDS[2]]);
});

test('an answer that is no feed gives no papers, and no ids ask nothing', async () => {
  const { fetch, requests } = await start({
    papers: PAPERS,
    faults: [() => ({ rewrite: () => '<html>' })],
  });
  expect(await fetch([], ['cs.SD'])).toEqual([]);
  expect(requests).toEqual([]);
  expect(await fetch(IDS.slice(0, 1), ['cs.SD'])).toEqual([]);
});
