import type { Announcement, Ledger, Listed, ListedReason, Paper } from '../paper.ts';
import type { Ranking } from './ranking.ts';

/** The wishes that decide which papers are explained. Matching is without regard to case. */
export type SelectionWishes = {
  crossLists: boolean;
  include: string[];
  exclude: string[];
  authors: string[];
  maxPapers: number;
};

/** What the filters leave. All three lists are new before cross-listed, by id. */
export type Filtered = {
  candidates: Paper[];
  /** On the page by title, each with the first reason that applies. */
  listed: Listed[];
  replaced: Paper[];
};

export type Selection = {
  /** To be read and explained, in the order of the page. */
  chosen: Paper[];
  /** On the page by title, new before cross-listed, by id. */
  listed: Listed[];
  replaced: Paper[];
};

/** Divides the announced papers, losing none: candidates + listed + replaced = announced. */
export function filterPapers(
  announcement: Announcement,
  ledger: Ledger,
  wishes: SelectionWishes,
): Filtered {
  const filtered: Filtered = { candidates: [], listed: [], replaced: [] };
  for (const paper of announcement.papers.toSorted(byKindAndId)) {
    if (paper.kind === 'replaced') {
      filtered.replaced.push(paper);
      continue;
    }
    const reason = reasonToList(paper, announcement.day, ledger, wishes);
    if (reason === undefined) filtered.candidates.push(paper);
    else filtered.listed.push({ paper, reason });
  }
  return filtered;
}

/**
 * Chooses as many candidates as the limit lets through, and lists the rest with it: papers of wanted
 * authors first, then the best scored, then in the order of the listing. That is the order of the
 * page too. Loses none: chosen + listed + replaced = announced.
 */
export function capPapers(
  { candidates, listed, replaced }: Filtered,
  ranking: Ranking | undefined,
  { authors, maxPapers }: Pick<SelectionWishes, 'authors' | 'maxPapers'>,
): Selection {
  const scores = ranking?.ranked === true ? ranking.scores : undefined;
  const places = candidates
    .map((paper) => ({
      paper,
      isWanted: Number(isByWantedAuthor(paper, authors)),
      score: scores?.get(paper.id) ?? 0,
    }))
    .sort((a, b) => b.isWanted - a.isWanted || b.score - a.score);
  const overLimit = places
    .slice(maxPapers)
    .map(({ paper }) => ({ paper, reason: { rule: 'over-limit' as const, limit: maxPapers } }));
  return {
    chosen: places.slice(0, maxPapers).map(({ paper }) => paper),
    listed: [...listed, ...overLimit].sort((a, b) => byKindAndId(a.paper, b.paper)),
    replaced,
  };
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
