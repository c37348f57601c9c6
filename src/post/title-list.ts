import type { Paper } from '../paper.ts';
import { NO_LINKS, paperLinks } from './links.ts';
import { literalInline } from './literal.ts';
import { hasMath, heading, link, list, paragraph, text } from './nodes.ts';
import { writeMarkdown } from './write-markdown.ts';

/** A section of papers that are on the page by title alone. */
export function renderTitleList(
  anchor: string,
  name: string,
  items: { paper: Paper; note: string }[],
): { markdown: string; math: boolean } {
  const lines = items.map(({ paper, note }) => [
    link(paperLinks(paper).abs, literalInline(paper.title, NO_LINKS)),
    ...(note === '' ? [] : [text(` — ${note}`)]),
  ]);
  const blocks = [
    heading(anchor, [text(name)]),
    list(
      false,
      lines.map((line) => [paragraph(...line)]),
    ),
  ];
  return { markdown: writeMarkdown(blocks), math: blocks.some(hasMath) };
}
