import { cleanText } from '../../../src/post/clean-text.ts';
import { NO_LINKS, allowedLinks } from '../../../src/post/links.ts';
import type { LinkTable } from '../../../src/post/links.ts';
import { literalInline } from '../../../src/post/literal.ts';
import { cutExplainer } from '../../../src/post/long-explainer.ts';
import { parseInline } from '../../../src/post/inline.ts';
import { plainText } from '../../../src/post/nodes.ts';
import { renderPost } from '../../../src/post/render-post.ts';
import type { PostInput } from '../../../src/post/render-post.ts';
import type { Entry, Listed, Paper, Post } from '../../../src/paper.ts';
import { normalize } from './readers.ts';
import { sampleEntry, sampleInput, samplePaper, sampleSettings } from './sample-page.ts';

/** The places of a page where others' text enters. */
export const PLACES = 18;

/** What one string in each place makes of a page. */
type Group = {
  entry: Extract<Entry, { failure?: undefined }>;
  failed: Extract<Entry, { explanation?: undefined }>;
  listed: Listed;
  replaced: Paper;
};

/**
 * A page with a string in every place, and the text of each block as a reader has to see it; from
 * the contents on. Every further `PLACES` strings make two more entries.
 */
export function hostilePage(strings: string[]): { post: Post; input: PostInput; blocks: string[] } {
  const count = Math.max(1, Math.ceil(strings.length / PLACES));
  const groups = Array.from({ length: count }, (_, index) => {
    const at = (place: number) => strings[(index * PLACES + place) % strings.length] ?? '';
    return group(at, index * 4);
  });
  const entries = groups.flatMap(({ entry, failed }) => [entry, failed]);
  const input = sampleInput(entries, { listed: groups.map(({ listed }) => listed) });
  input.announcement.papers.push(...groups.map(({ replaced }) => replaced));
  const post = renderPost(input, sampleSettings({ replacements: true }));
  const blocks = [
    '目录',
    ...groups.flatMap(contentsBlocks),
    ...groups.flatMap((each, index) => [
      ...entryBlocks(each.entry, index * 2 + 1),
      ...failedBlocks(each.failed, index * 2 + 2),
    ]),
    '仅列标题',
    ...groups.map(({ listed: { paper, reason } }) => {
      const by = reason.rule === 'excluded' ? reason.by : '';
      return `${title(paper)} — 匹配排除词“${by}”`;
    }),
    '更新版本',
    ...groups.map(({ replaced }) => title(replaced)),
  ];
  return { post, input, blocks: blocks.map(normalize).filter(Boolean) };
}

/** The blocks of a page from the contents to the last list, as a reader gave them. */
export function paperBlocks(blocks: string[]): string[] {
  return blocks.slice(blocks.indexOf('目录'), -1);
}

function group(at: (place: number) => string, offset: number): Group {
  const id = (index: number) => `2511.${90001 + offset + index}`;
  const point = { label: at(5), text: at(6), points: [at(7), at(8)] };
  const bare = { label: '', text: at(9), points: [] };
  const entry = sampleEntry(
    {
      id: id(0),
      title: at(0),
      authors: [at(1), 'Bo Sample'],
      categories: ['cs.SD', at(15)],
      comments: `${at(2)} https://code.example/x`,
    },
    {
      title: at(3),
      hook: at(4),
      abstract: at(10),
      background: [point],
      method: [bare],
      results: [],
    },
  );
  const { explanation: _explanation, ...rest } = sampleEntry({
    id: id(1),
    title: at(11),
    abstract: at(12),
  });
  return {
    entry,
    // The detail of a failure is for the log, and no part of the page.
    failed: { ...rest, findings: [], failure: { reason: 'refused', detail: `detail ${at(17)}` } },
    listed: {
      paper: samplePaper({ id: id(2), title: at(13) }),
      reason: { rule: 'excluded', by: cleanText(at(14)) },
    },
    replaced: samplePaper({ id: id(3), title: at(16), kind: 'replaced' }),
  };
}

function contentsBlocks({ entry, failed }: Group): string[] {
  const hook = model(entry.explanation.hook);
  return [
    title(entry.paper) + (hook === '' ? '' : ` — ${hook}`),
    `${title(failed.paper)} — 未能解读`,
  ];
}

function entryBlocks({ paper, explanation }: Group['entry'], number: number): string[] {
  const links = allowedLinks(paper);
  const explainer = cutExplainer(explanation);
  const [point] = explainer.background;
  const [bare] = explainer.method;
  const label = model((point?.label ?? '').replace(/\s*[：:]\s*$/, ''), links);
  const statement = model(point?.text ?? '', links);
  const subPoints = (point?.points ?? []).map((each) => model(each, links)).filter(Boolean);
  const introduces = statement !== '' || subPoints.length > 0;
  const plain = model(bare?.text ?? '', links);
  const name = cleanText(paper.authors[0] ?? '');
  const cut = name.length > 200 ? `${name.slice(0, 200)}…` : name;
  const authors = [literal(cut), 'Bo Sample'].filter((_, at) => at === 1 || cut !== '').join(', ');
  const translated = model(explanation.title);
  const parts = [
    ...(label === '' && !introduces
      ? []
      : ['背景与问题', label + (label !== '' && introduces ? '：' : '') + statement]),
    ...subPoints,
    ...(plain === '' ? [] : ['核心方法', plain]),
    ...(explainer.left === 0 ? [] : [`解读过长，此处省略 ${explainer.left} 点。`]),
  ];
  const sameTitle = explanation.title === paper.title || translated === title(paper);
  return [
    `${number}. ${title(paper)}`,
    `作者：${authors}分类：${paper.categories.map(cleanText).join(' · ')}` +
      `链接：arXiv:${paper.id}v1 · PDF · HTML` +
      `备注：${literal(paper.comments ?? '', links)}依据：全文（HTML）`,
    sameTitle ? '' : translated,
    model(explanation.abstract, links),
    ...(parts.length === 0 ? [] : [`详细解读（${paper.id}v1）：背景、方法与效果`, ...parts]),
    '↑ 目录',
  ];
}

function failedBlocks({ paper }: Group['failed'], number: number): string[] {
  return [
    `${number}. ${title(paper)}`,
    `作者：Ada Example, Bo Sample分类：cs.SD · eess.AS链接：arXiv:${paper.id}v1 · PDF · HTML`,
    '未能解读：模型拒绝处理这篇论文。以下为英文原文摘要。',
    literal(paper.abstract, allowedLinks(paper)),
    '↑ 目录',
  ];
}

/** arXiv's text: what has no TeX in it has to show as it is. */
function literal(value: string, table: LinkTable = NO_LINKS): string {
  const shown = plainText(literalInline(value, table));
  if (!/[\\$]|``/.test(value)) expectSame(shown, cleanText(value));
  return shown;
}

/** A model's text: what has no Markdown, reference, link or TeX in it has to show as it is. */
function model(value: string, table: LinkTable = NO_LINKS): string {
  const shown = plainText(parseInline(value, table));
  if (!/[*_`[\]\\$&]|<https?:/.test(value)) expectSame(shown, cleanText(value));
  return shown;
}

function expectSame(shown: string, written: string): void {
  if (shown !== written) {
    throw new Error(`${JSON.stringify(written)} would show as ${JSON.stringify(shown)}.`);
  }
}

function title({ id, title: value }: Paper): string {
  return literal(value) || `arXiv:${id}`;
}
