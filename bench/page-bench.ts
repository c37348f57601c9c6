import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Entry, Listed } from '../src/paper.ts';
import { brokenEntries } from '../src/post/check-entry.ts';
import { checkPost } from '../src/post/check-post.ts';
import { parsePost } from '../src/post/parse-post.ts';
import { renderPost, type PostInput } from '../src/post/render-post.ts';
import { sampleInput, sampleSettings } from '../test/post/support/sample-page.ts';
import { SAMPLE_DAY, sampleAnswer } from '../test/support/sample-papers.ts';
import { asPaper } from './as-paper.ts';
import { cpuTime } from './cpu-time.ts';
import type { Figure } from './figure.ts';
import { sampleCopies } from './sample-copies.ts';
import { printTable } from './table.ts';

/**
 * Writing a page and reading it back, beside parsing it once as Markdown, which nothing that looks
 * at a page can do without. It is read twice before it goes out: entry by entry, and whole.
 */
export function benchPage(): Figure[] {
  const small = measure(10, 100);
  const large = measure(100, 1000);
  printTable('A page, milliseconds of the processor', [
    ['', 'characters', 'written', 'entries read', 'page read', 'parsed', 'ours ÷ parsed'],
    ...[small, large].map(({ name, characters, write, entries, page, parse, ratio }) => [
      name,
      characters,
      write.toFixed(1),
      entries.toFixed(1),
      page.toFixed(1),
      parse.toFixed(1),
      ratio.toFixed(2),
    ]),
  ]);
  return [
    {
      name: 'writing and reading back a page of 100 entries and 1,000 titles',
      value: large.ratio,
      unit: '× parsing it once as Markdown',
      atMost: 5,
    },
    {
      name: 'writing and reading back, from 10 entries and 100 titles to ten times as many',
      value: large.ours / small.ours,
      unit: '× the time for 10 × the page',
      atMost: 15,
    },
  ];
}

function measure(entries: number, titles: number) {
  const input = pageInput(entries, titles);
  const settings = sampleSettings();
  const check = { announcement: input.announcement, secrets: [] };
  const post = renderPost(input, settings);
  const faults = [...brokenEntries(post, []).values(), ...checkPost(post, check)];
  if (faults.length > 0) throw new Error(`the page of the bench is broken: ${faults.join(' ')}`);
  const { body } = parsePost(post.text);
  const times = {
    write: cpuTime(() => renderPost(input, settings)),
    entries: cpuTime(() => brokenEntries(post, [])),
    page: cpuTime(() => checkPost(post, check)),
    parse: cpuTime(() => fromMarkdown(body)),
  };
  const ours = times.write + times.entries + times.page;
  return {
    name: `${entries} entries, ${titles} titles`,
    characters: post.text.length,
    ...times,
    ours,
    ratio: ours / times.parse,
  };
}

/** A day of the sample papers, copied as often as it takes. */
export function pageInput(entries: number, titles: number): PostInput {
  const papers = sampleCopies(entries + titles).map(({ copy, original }) => {
    const paper = asPaper(copy);
    const explanation = sampleAnswer(original);
    if (explanation === undefined) throw new Error(`${original} has no answer`);
    return { paper, explanation };
  });
  const shown = papers.slice(0, entries).map(({ paper, explanation }): Entry => ({
    reading: READING,
    spending: SPENDING,
    paper,
    explanation,
    findings: [],
  }));
  const listed = papers
    .slice(entries)
    .map(({ paper }): Listed => ({ paper, reason: { rule: 'over-limit', limit: entries } }));
  const input = sampleInput(shown, { listed });
  return { ...input, announcement: { ...input.announcement, day: SAMPLE_DAY } };
}

const READING = { source: 'html', truncated: false, fallback: undefined } as const;
const SPENDING = { model: 'm', requests: 1, inputTokens: 1, outputTokens: 1, costUsd: 0 };
