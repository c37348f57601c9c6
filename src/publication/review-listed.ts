import type { Listed } from '../paper.ts';
import { inertText } from './inert-text.ts';
import type { Detail } from './review-detail.ts';
import { fold } from './review-fold.ts';
import { paperLink, paperLinkWithTitle, parsePaperLink, titleAt } from './review-paper.ts';
import { count } from './review-proof.ts';

/** A paper that is listed by title: `[id](address) title` and the reason, both in Markdown. */
export type ListedLine = { id: string; paper: string; reason: string };

/** Up to so many are shown unfolded. */
const UNFOLDED = 5;
/** arXiv announces fewer papers a day, in all its categories. */
const MOST = 10_000;

export function listedLine({ paper, reason }: Listed): ListedLine {
  return { id: paper.id, paper: paperLinkWithTitle(paper), reason: reasonWords(reason) };
}

/** A paper of which only the page says that it is listed, and why. */
export function unknownListed(id: string): ListedLine {
  const paper = paperLink({ id, version: undefined });
  return { id, paper, reason: 'for the reason that the page tells' };
}

/** What is on the page by title alone, reason by reason. */
export function renderListed(lines: ListedLine[], detail: Detail): string {
  if (lines.length === 0) return '';
  const groups = [...Map.groupBy(lines, ({ reason }) => reason)].map(([reason, group]) => {
    const summary = `${count(group.length, 'paper')}: ${reason}`;
    if (detail.listed === 'counts') return `- ${summary}`;
    const folded = fold(summary, papersOf(group, detail));
    return lines.length > UNFOLDED ? folded : folded.replace('<details>', '<details open>');
  });
  const pointer = detail.listed === 'counts' ? ['The page has their titles.'] : [];
  const between = detail.listed === 'counts' ? '\n' : '\n\n';
  return ['## Listed by title only', groups.join(between), ...pointer].join('\n\n');
}

const GROUP = /^<details(?: open)?><summary>[\d,]{1,9} papers?: (.*)<\/summary>/;
const COUNT = /^- ([\d,]{1,7}) papers?: (.*)$/;

/** Reads the list back. Where it has counts alone, a line without id stands for each paper. */
export function parseListed(section: string): ListedLine[] {
  const found: ListedLine[] = [];
  let reason = '';
  for (const line of section.split('\n')) {
    const [, number, why] = COUNT.exec(line) ?? [];
    if (number !== undefined && why !== undefined) {
      const papers = Math.min(Number(number.replaceAll(',', '')), MOST);
      found.push(...Array.from({ length: papers }, () => ({ id: '', paper: '', reason: why })));
      continue;
    }
    reason = GROUP.exec(line)?.[1] ?? reason;
    const candidates = line.startsWith('- ') ? [line.slice(2)] : line.split(', ');
    for (const paper of candidates) {
      const id = parsePaperLink(paper)?.id;
      if (id !== undefined && reason !== '') found.push({ id, paper, reason });
    }
  }
  return found;
}

function papersOf(group: ListedLine[], { listed }: Detail): string {
  if (listed === 'ids') return group.map(({ id }) => id).join(', ');
  return group
    .map(({ paper }) => {
      const parsed = parsePaperLink(paper);
      return parsed === undefined
        ? `- ${paper}`
        : `- ${parsed.link} ${titleAt(parsed.title, listed)}`.trim();
    })
    .join('\n');
}

function reasonWords(reason: Listed['reason']): string {
  switch (reason.rule) {
    case 'over-limit':
      return `beyond max-papers ${reason.limit}`;
    case 'published':
      return `published on ${reason.day}`;
    case 'not-included':
      return 'matches no include phrase';
    case 'excluded':
      return `excluded by “${inertText(reason.by, 100)}”`;
    case 'cross-list':
      return 'cross-list';
  }
}
