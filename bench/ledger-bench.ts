import { parseLedger } from '../src/ledger/ledger.ts';
import { parsePost } from '../src/post/parse-post.ts';
import { renderPost } from '../src/post/render-post.ts';
import { cpuTime } from './cpu-time.ts';
import type { Figure } from './figure.ts';
import { pageInput } from './page-bench.ts';
import { sampleSettings } from '../test/post/support/sample-page.ts';
import { printTable } from './table.ts';

const DAY_MS = 86_400_000;
const NEWEST = Date.UTC(2026, 2, 17);

/** What is out, from the texts of 1,000 posts, beside reading the same texts from JSON. */
export function benchLedger(): Figure[] {
  const { text } = renderPost(pageInput(20, 100), sampleSettings());
  const posts = Array.from({ length: 1000 }, (_, at) => {
    const day = new Date(NEWEST - at * DAY_MS).toISOString().slice(0, 10);
    // Its own papers, or the ledger would stay small.
    const own = text.replaceAll(/\b2603\.8/g, `${1000 + at}.8`);
    return { name: `${day}-arxiv-daily.md`, text: own };
  });
  const read = (some: typeof posts) =>
    parseLedger(
      some.map((post) => ({ name: post.name, ...parsePost(post.text) })),
      [],
      'arxiv-daily',
    );
  const papers = read(posts).papers.size;
  if (papers !== 1000 * 120) throw new Error(`the ledger has ${papers} papers`);
  const all = cpuTime(() => read(posts), 3);
  const tenth = cpuTime(() => read(posts.slice(0, 100)));
  const json = JSON.stringify(posts);
  const parse = cpuTime(() => JSON.parse(json), 3);
  printTable('The ledger, milliseconds of the processor', [
    ['', 'posts', 'papers', 'ms'],
    ['ledger', 100, papers / 10, tenth.toFixed(1)],
    ['ledger', 1000, papers, all.toFixed(1)],
    ['JSON.parse of the same', 1000, '', parse.toFixed(1)],
  ]);
  return [
    {
      name: 'the ledger of 1,000 posts',
      value: all / parse,
      unit: '× JSON.parse of the same texts',
      atMost: 30,
    },
    {
      name: 'the ledger, from 100 to 1,000 posts',
      value: all / tenth,
      unit: '× the time for 10 × the posts',
      atMost: 15,
    },
  ];
}
