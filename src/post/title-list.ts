import type { Paper } from '../paper.ts';
import { paperLinks } from './links.ts';
import { hasMath, heading, link, list, paragraph, text } from './nodes.ts';
import { titleNodes } from './title.ts';
import { writeMarkdown } from './write-markdown.ts';

/** A section of papers that are on the page by title alone. */
export function renderTitleList(
  anchor: string,
  name: string,
  items: { paper: Paper; note: string }[],
): { markdown: string; math: boolean } {
  const lines = items.map(({ paper, note }) => [
    link(paperLinks(paper).abs, titleNodes(paper)),
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
