import type { StoredPaper } from './arxiv-stored-paper.ts';
import { isInSubject } from './arxiv-subjects.ts';

/** A section of a listing page: its items in the order in which arXiv numbers them. */
export type ListingSection = {
  heading: string;
  /** The label in the index on top of the page. */
  label: string;
  items: { paper: StoredPaper; note: string | undefined }[];
};

/**
 * Sorts a mailing into the three sections of a subject's listing: new, cross-listed, replaced
 * (those whose primary category is in the subject first); by id within each. Left out, as arXiv
 * does: papers of other subjects, cross-lists inside the subject, replacements past version 5
 * (withdrawals stay).
 */
export function listingSections(
  subject: string,
  papers: readonly StoredPaper[],
): [ListingSection, ListingSection, ListingSection] {
  const inside = papers
    .filter((paper) => paper.categories.some((category) => isInSubject(category, subject)))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const isPrimary = (paper: StoredPaper) => isInSubject(paper.categories[0] ?? '', subject);
  const replaced = inside.filter(
    (paper) => paper.kind === 'replaced' && (paper.version <= 5 || paper.withdrawn === true),
  );
  return [
    {
      heading: 'New submissions',
      label: 'New submissions',
      items: inside
        .filter((paper) => paper.kind === 'new' && isPrimary(paper))
        .map((paper) => ({ paper, note: undefined })),
    },
    {
      heading: 'Cross submissions',
      label: 'Cross-lists',
      items: inside
        .filter((paper) => paper.kind !== 'replaced' && !isPrimary(paper))
        .map((paper) => ({ paper, note: `(cross-list from ${paper.categories[0]})` })),
    },
    {
      heading: 'Replacement submissions',
      label: 'Replacements',
      items: [...replaced.filter(isPrimary), ...replaced.filter((paper) => !isPrimary(paper))].map(
        (paper) => ({ paper, note: '(replaced)' }),
      ),
    },
  ];
}
