import { cleanText } from '../../../src/post/clean-text.ts';
import { NO_LINKS, allowedLinks } from '../../../src/post/links.ts';
import type { LinkTable } from '../../../src/post/links.ts';
import { literalInline } from '../../../src/post/literal.ts';
import { parseInline } from '../../../src/post/inline.ts';
import { plainText } from '../../../src/post/nodes.ts';
import { renderPost } from '../../../src/post/render-post.ts';
import type { PostInput } from '../../../src/post/render-post.ts';
import type { Post } from '../../../src/paper.ts';
import { normalize } from './readers.ts';
import {
  failedEntry,
  sampleEntry,
  sampleInput,
  samplePaper,
  sampleSettings,
} from './sample-page.ts';

/** How many strings one page takes: one for each place where others' text enters. */
export const PLACES = 15;

/** A page with a string in every place, and the text of each block as a reader has to see it. */
export function hostilePage(strings: string[]): { post: Post; input: PostInput; blocks: string[] } {
  const at = (place: number) => strings[place % strings.length] ?? '';
  const point = { label: at(5), text: at(6), points: [at(7), at(8)] };
  const bare = { label: '', text: at(9), points: [] };
  const entry = sampleEntry(
    { title: at(0), authors: [at(1), 'Bo Sample'], comments: `${at(2)} https://code.example/x` },
    {
      title: at(3),
      hook: at(4),
      abstract: at(10),
      background: [point],
      method: [bare],
      results: [],
    },
  );
  const failed = failedEntry({ id: '2511.90002', title: at(11), abstract: at(12) });
  const paper = samplePaper({ id: '2511.90003', title: at(13) });
  const listed = [{ paper, reason: { rule: 'excluded', by: at(14) } } as const];
  const input = sampleInput([entry, failed], { listed });
  const post = renderPost(input, sampleSettings());

  const links = allowedLinks(entry.paper);
  const label = model(at(5).replace(/\s*[：:]\s*$/, ''), links);
  const statement = model(at(6), links);
  const subPoints = [model(at(7), links), model(at(8), links)].filter(Boolean);
  const introduces = statement !== '' || subPoints.length > 0;
  const name = cleanText(at(1));
  const cut = name.length > 200 ? `${name.slice(0, 200)}…` : name;
  const authors = [literal(cut), 'Bo Sample'].filter(Boolean).join(', ');
  const translated = model(at(3));
  const hook = model(at(4));
  const blocks = [
    '目录',
    title(at(0), '2511.90001') + (hook === '' ? '' : ` — ${hook}`),
    `${title(at(11), '2511.90002')} — 未能解读`,
    `1. ${title(at(0), '2511.90001')}`,
    `作者：${authors}分类：cs.SD · eess.AS链接：arXiv:2511.90001v1 · PDF · HTML` +
      `备注：${literal(`${at(2)} https://code.example/x`, links)}依据：全文（HTML）`,
    translated === title(at(0), '2511.90001') ? '' : translated,
    model(at(10), links),
    '详细解读（2511.90001v1）：背景、方法与效果',
    ...(label === '' && !introduces
      ? []
      : ['背景与问题', label + (label !== '' && introduces ? '：' : '') + statement]),
    ...subPoints,
    ...(model(at(9), links) === '' ? [] : ['核心方法', model(at(9), links)]),
    '↑ 目录',
    `2. ${title(at(11), '2511.90002')}`,
    '作者：Ada Example, Bo Sample分类：cs.SD · eess.AS链接：arXiv:2511.90002v1 · PDF · HTML',
    '未能解读：模型拒绝处理这篇论文。以下为英文原文摘要。',
    literal(at(12), allowedLinks(failed.paper)),
    '↑ 目录',
    '仅列标题',
  ];
  return { post, input, blocks: blocks.map(normalize).filter(Boolean) };
}

/** The blocks of a page from the contents to the list of titles, as a reader gave them. */
export function paperBlocks(blocks: string[]): string[] {
  return blocks.slice(blocks.indexOf('目录'), blocks.lastIndexOf('仅列标题') + 1);
}

function literal(value: string, table: LinkTable = NO_LINKS): string {
  return plainText(literalInline(value, table));
}

function model(value: string, table: LinkTable = NO_LINKS): string {
  return plainText(parseInline(value, table));
}

function title(value: string, id: string): string {
  return literal(value) || `arXiv:${id}`;
}
