import type { Announcement, Listing, Paper, PaperKind } from '../paper.ts';
import type { ListingPage } from './listing-page.ts';

type EntriesPage = Extract<ListingPage, { status: 'entries' }>;

/**
 * Puts the pages of one listing together.
 * @returns the listing, or why it is incomplete: the pages declare different totals, the sections
 * do not add up to the total, or there are not as many papers as declared.
 */
export function assembleListing(
  category: string,
  day: string,
  pages: EntriesPage[],
): Listing | { incomplete: string } {
  const totals = new Set(pages.map((page) => page.total));
  const [total = 0] = totals;
  const declared = new Map(pages.flatMap((page) => page.declared));
  const ofSections = [...declared.values()].reduce((sum, count) => sum + count, 0);
  // arXiv lists a paper once; one that moves to the next page between two requests comes twice.
  const papers = new Map(pages.flatMap((page) => page.papers).map((paper) => [paper.id, paper]));
  if (totals.size === 1 && ofSections === total && papers.size === total) {
    return { category, day, declared: total, papers: [...papers.values()] };
  }
  return {
    incomplete:
      `it declares ${[...totals].join(' and ')} entries, its sections ${ofSections}, ` +
      `and ${papers.size} were found`,
  };
}

const PRECEDENCE: Record<PaperKind, number> = { new: 0, cross: 1, replaced: 2 };

/**
 * The union of the listings of one day: each base id once, with the kind that says most
 * (`new` before `cross` before `replaced`).
 */
export function mergeListings(day: string, listings: Listing[]): Announcement {
  return {
    day,
    source: 'listing',
    late: [],
    open: [],
    declared: listings.map(({ category, declared }) => ({ category, count: declared })),
    papers: mergePapers(listings.flatMap((listing) => listing.papers)),
  };
}

/** Each base id once, where it came first, with the kind that says most. */
export function mergePapers(papers: Paper[]): Paper[] {
  const merged = new Map<string, Paper>();
  for (const paper of papers) {
    const known = merged.get(paper.id);
    if (known === undefined || PRECEDENCE[paper.kind] < PRECEDENCE[known.kind]) {
      merged.set(paper.id, paper);
    }
  }
  return [...merged.values()];
}
