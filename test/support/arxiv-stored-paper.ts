/** A paper as the stand-in for arXiv stores it: metadata with raw TeX, as its authors typed it. */
export type StoredPaper = {
  /** Base id without version. */
  id: string;
  /** The current version. */
  version: number;
  /**
   * What the mailing says of it. `new` is listed as new in its primary category and as
   * cross-listed in the others; `cross` (an older paper) only as cross-listed in the others.
   */
  kind: 'new' | 'cross' | 'replaced';
  title: string;
  authors: string[];
  /** Primary first. */
  categories: string[];
  comments: string | null;
  abstract: string;
  /** Whether arXiv has a LaTeXML page of the current version. */
  html: boolean;
  /** A withdrawal is a new version (kind `replaced`) that has neither HTML nor PDF. */
  withdrawn?: boolean;
  journalRef?: string;
  /** Submission of version 1, ISO 8601 in UTC; see `submittedAt` for the default. */
  submitted?: string;
  /** The full text in the small Markdown of the sample day. */
  markdown?: string;
};

/**
 * When version 1 was submitted: as stored or, for a new paper, noon UTC of the day before the
 * listing date; 200 days before it for replaced and newly cross-listed ones.
 * @param day the listing date, `YYYY-MM-DD`
 */
export function submittedAt(paper: StoredPaper, day: string): string {
  if (paper.submitted !== undefined) return paper.submitted;
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() - (paper.kind === 'new' ? 1 : 200));
  return `${date.toISOString().slice(0, 19)}Z`;
}
