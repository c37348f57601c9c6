import { needsLook, type Post, type Spending } from './paper.ts';
import type { ParsedPost } from './post/parse-post.ts';
import type { KeptReview } from './publication/parse-review.ts';
import type { Publication } from './publication/publication.ts';
import type { ReviewText } from './publication/review-text.ts';

/** A day whose page this run wrote, or went on with. */
export type PublishedDay = {
  day: string;
  /** Of the post, inside the repository. */
  path: string;
  counts: PageCounts;
  /** What this run spent on it. */
  spendings: Spending[];
  publication: Publication;
  review: ReviewText;
};

/** What is on a page: `announced` = `papers` + `failed` + `skipped`. */
export type PageCounts = {
  announced: number;
  /** Explained. */
  papers: number;
  /** By title alone. */
  skipped: number;
  failed: number;
  /** Of the explained ones, those that a person has to look at. */
  flagged: number;
};

/** The counts of a page that this run made. */
export function countsOfPost({ entries, listed }: Post): PageCounts {
  const failed = entries.filter(({ failure }) => failure !== undefined).length;
  return {
    announced: entries.length + listed.length,
    papers: entries.length - failed,
    skipped: listed.length,
    failed,
    flagged: entries.filter(({ findings }) => needsLook(findings)).length,
  };
}

/** The counts of a page that an earlier run made, from what stands on it and in its review text. */
export function countsOfPage(page: ParsedPost, review: KeptReview): PageCounts {
  const failed = page.entries.filter((entry) => entry.failed && !entry.edited).length;
  return {
    announced: page.entries.length + page.listed.length,
    papers: page.entries.length - failed,
    skipped: page.listed.length,
    failed,
    flagged: Math.max(0, review.looks.size + review.hidden - failed),
  };
}
