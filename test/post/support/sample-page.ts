import type { Announcement, Entry, Explanation, Paper } from '../../../src/paper.ts';
import type { PageSettings } from '../../../src/post/page-settings.ts';
import type { PostInput } from '../../../src/post/render-post.ts';

/** Settings as the defaults of `action.yml` make them. */
export function sampleSettings(changes: Partial<PageSettings> = {}): PageSettings {
  return {
    postsDir: '_posts',
    pageName: 'arxiv-daily',
    layout: 'post',
    title: 'arXiv Daily – {date}',
    tags: ['arxiv', 'cs.SD', 'eess.AS'],
    frontMatter: {},
    language: 'zh-CN',
    timeZone: 'Asia/Shanghai',
    anchor: '08:50',
    categories: ['cs.SD', 'eess.AS'],
    explainer: true,
    asAnnounced: false,
    replacements: false,
    ...changes,
  };
}

/** A paper of our own making. */
export function samplePaper(changes: Partial<Paper> = {}): Paper {
  return {
    id: '2511.90001',
    version: 1,
    kind: 'new',
    title: 'Quiet Rooms: Learning Reverberation from Silence',
    authors: ['Ada Example', 'Bo Sample'],
    categories: ['cs.SD', 'eess.AS'],
    abstract: 'We learn room acoustics from recordings of nobody speaking.',
    comments: undefined,
    ...changes,
  };
}

/** What a model could have written about it. */
export function sampleExplanation(changes: Partial<Explanation> = {}): Explanation {
  return {
    title: '安静的房间：从静音中学习混响',
    hook: '只用环境噪声估计房间混响',
    abstract: '我们从没有人说话的录音中学习房间声学特性。',
    background: [{ label: '研究背景', text: '混响估计通常需要激励信号。', points: [] }],
    method: [{ label: '核心方法', text: '', points: ['自监督预训练', '对比学习'] }],
    results: [{ label: '效果', text: '误差降低 **12%**。', points: [] }],
    ...changes,
  };
}

export function sampleEntry(
  paper: Partial<Paper> = {},
  explanation: Partial<Explanation> = {},
): Extract<Entry, { failure?: undefined }> {
  return {
    paper: samplePaper(paper),
    reading: { source: 'html', truncated: false, fallback: undefined },
    spending: {
      model: 'sample-model',
      requests: 1,
      inputTokens: 1,
      outputTokens: 1,
      costUsd: undefined,
    },
    explanation: sampleExplanation(explanation),
    findings: [],
  };
}

export function failedEntry(paper: Partial<Paper> = {}): Entry {
  const { explanation: _explanation, ...rest } = sampleEntry(paper);
  return { ...rest, findings: [], failure: { reason: 'refused', detail: 'declined' } };
}

/** A whole day around some entries. */
export function sampleInput(entries: Entry[], changes: Partial<PostInput> = {}): PostInput {
  const listed = changes.listed ?? [];
  const announcement: Announcement = {
    day: '2025-11-19',
    source: 'listing',
    late: [],
    open: [],
    declared: [{ category: 'cs.SD', count: entries.length + listed.length }],
    papers: [...entries, ...listed].map(({ paper }) => paper),
  };
  return {
    announcement,
    entries,
    listed,
    ranking: 'none',
    model: 'sample-model',
    actionVersion: '1.2.3',
    previousDay: '2025-11-18',
    ...changes,
  };
}
