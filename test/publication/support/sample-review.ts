import type { Announcement, Entry, Finding, Listed, Paper, Spending } from '../../../src/paper.ts';
import { describeFinding } from '../../../src/post/describe-finding.ts';
import { renderPost } from '../../../src/post/render-post.ts';
import { createPageLinks } from '../../../src/publication/review-link.ts';
import type { ReviewRequest } from '../../../src/publication/review-request.ts';
import {
  sampleEntry,
  sampleInput,
  samplePaper,
  sampleSettings,
} from '../../post/support/sample-page.ts';

export const DAY = '2026-03-18';
export const PATH = `_posts/${DAY}-arxiv-daily.md`;

export const LINKS = createPageLinks({
  serverUrl: 'https://github.example',
  repository: 'lab/blog',
  branch: `arxiv-daily/${DAY}`,
  path: PATH,
});

export const NO_SPENDING: Spending = {
  model: '',
  requests: 0,
  inputTokens: 0,
  outputTokens: 0,
  costUsd: 0,
};

/** The id of sample paper number n. */
export function sampleId(number: number): string {
  return `2603.9${String(number).padStart(4, '0')}`;
}

export function reviewPaper(number: number, changes: Partial<Paper> = {}): Paper {
  return samplePaper({ id: sampleId(number), title: `Paper ${number}`, ...changes });
}

/** An explained paper, or a failed one where `failed` is the reason. */
export function reviewEntry(
  number: number,
  changes: Partial<Paper> & {
    findings?: Finding[];
    failed?: string;
    spending?: Partial<Spending>;
  } = {},
): Entry {
  const { findings = [], failed, spending, ...paper } = changes;
  const sample = sampleEntry();
  const shared = {
    paper: reviewPaper(number, paper),
    reading: sample.reading,
    spending: {
      model: 'm-1',
      requests: 1,
      inputTokens: 1000,
      outputTokens: 200,
      costUsd: 0.01,
      ...spending,
    },
  };
  return failed === undefined
    ? { ...shared, explanation: sample.explanation, findings }
    : { ...shared, findings: [], failure: { reason: 'refused', detail: failed } };
}

/** The request for a day's review, with the page that the action would make of it. */
export function reviewRequest(
  entries: Entry[],
  listed: Listed[] = [],
  changes: Partial<ReviewRequest> = {},
): ReviewRequest {
  const announcement: Announcement = {
    day: DAY,
    source: 'listing',
    late: [],
    open: [],
    declared: [{ category: 'cs.SD', count: entries.length + listed.length }],
    papers: [...entries, ...listed].map(({ paper }) => paper),
  };
  return {
    page: renderPost(sampleInput(entries, { listed, announcement }), sampleSettings()),
    entries,
    listed,
    announcement,
    ranking: undefined,
    delivery: 'pull-request',
    asAnnounced: false,
    links: LINKS,
    describe: (finding) => describeFinding('zh-CN', finding),
    kept: undefined,
    ...changes,
  };
}
