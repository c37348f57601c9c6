import type { Announcement, Ledger, Listed, ListedReason, Paper } from '../paper.ts';

/** The wishes that decide which papers are explained. Matching is without regard to case. */
export type SelectionWishes = {
  crossLists: boolean;
  include: string[];
  exclude: string[];
  authors: string[];
  maxPapers: number;
};

export type Selection = {
  /** To be read and explained, new before cross-listed, by id. */
  chosen: Paper[];
  /** On the page by title, each with the first reason that applies. */
  listed: Listed[];
  replaced: Paper[];
};

/** Divides the announced papers, losing none: chosen + listed + replaced = announced. */
export function select(
  announcement: Announcement,
  ledger: Ledger,
  wishes: SelectionWishes,
): Selection {
  const selection: Selection = { chosen: [], listed: [], replaced: [] };
  for (const paper of announcement.papers.toSorted(byKindAndId)) {
    if (paper.kind === 'replaced') {
      selection.replaced.push(paper);
      continue;
    }
    const reason =
      reasonToList(paper, announcement.day, ledger, wishes) ??
      (selection.chosen.length >= wishes.maxPapers
        ? ({ rule: 'over-limit', limit: wishes.maxPapers } as const)
        : undefined);
    if (reason === undefined) selection.chosen.push(paper);
    else selection.listed.push({ paper, reason });
  }
  return selection;
}

function reasonToList(
  paper: Paper,
  day: string,
  ledger: Ledger,
  wishes: SelectionWishes,
): ListedReason | undefined {
  const published = ledger.papers.get(paper.id);
  // Later posts do not count: a day that is filled in afterwards is made of what came before it.
  if (published !== undefined && published < day) return { rule: 'published', day: published };
  if (isByWantedAuthor(paper, wishes.authors)) return undefined;
  if (!wishes.crossLists && paper.kind === 'cross') return { rule: 'cross-list' };
  const text = folded([paper.title, paper.abstract, paper.comments ?? ''].join('\n'));
  const excluded = wishes.exclude.find((phrase) => text.includes(folded(phrase)));
  if (excluded !== undefined) return { rule: 'excluded', by: excluded };
  const included =
    wishes.include.length === 0 || wishes.include.some((phrase) => text.includes(folded(phrase)));
  return included ? undefined : { rule: 'not-included' };
}

function isByWantedAuthor(paper: Paper, wanted: string[]): boolean {
  const names = new Set(paper.authors.map(folded));
  return wanted.some((author) => names.has(folded(author)));
}

/** One form for what looks the same: `é` may be typed as one character or as two. */
function folded(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

const KIND_ORDER = { new: 0, cross: 1, replaced: 2 } as const;

function byKindAndId(a: Paper, b: Paper): number {
  return KIND_ORDER[a.kind] - KIND_ORDER[b.kind] || (a.id < b.id ? -1 : 1);
}
