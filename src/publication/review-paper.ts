import { parseArxivId, versionedId, type Paper } from '../paper.ts';
import { inertText, shortenInert } from './inert-text.ts';
import { SHORT_TITLE } from './review-detail.ts';

/** A paper's id linked to arXiv, in Markdown, with as much of its title as is wanted. */
export function paperLink(paper: Pick<Paper, 'id' | 'version'>): string {
  return `[${paper.id}](https://arxiv.org/abs/${versionedId(paper)})`;
}

export function paperLinkWithTitle(paper: Paper): string {
  return `${paperLink(paper)} ${inertText(paper.title)}`.trim();
}

const LINKED = /^\[([\w./-]{1,40})\]\(([^()\s]{1,200})\)\s?/;
const BARE = /^([\w./-]{1,40})(?=\s|$)\s?/;

/** Reads `[id](address) title` or `id title` back; undefined where no arXiv id is there. */
export function parsePaperLink(
  markdown: string,
): { id: string; link: string; title: string } | undefined {
  const [whole, id] = LINKED.exec(markdown) ?? BARE.exec(markdown) ?? [];
  if (whole === undefined || id === undefined || parseArxivId(id)?.id !== id) return undefined;
  return { id, link: whole.trim(), title: markdown.slice(whole.length).trim() };
}

/** The title, or no more of it than is wanted. */
export function titleAt(title: string, detail: string): string {
  if (detail === 'titles') return title;
  return detail === 'short' ? shortenInert(title, SHORT_TITLE) : '';
}
