import type { Announcement, Entry, Listed, Spending } from '../paper.ts';
import type { KeptReview } from './parse-review.ts';
import type { PageLinks } from './review-link.ts';
import type { Describe } from './review-look.ts';

/** How the order came about: `why` is set where ranking was wanted and failed. */
export type RankingNote = { spending: Spending; why?: string | undefined };

/** What a review text is made of. */
export type ReviewRequest = {
  /** As it goes out: its markers tell which papers are on it, and where. */
  page: { day: string; path: string; text: string };
  /** What this run wrote: of a page that it goes on with, the new ones alone. */
  entries: Entry[];
  listed: Listed[];
  /** Undefined where this run did not read the whole listing of the day. */
  announcement: Announcement | undefined;
  ranking: RankingNote | undefined;
  /** Whether the papers are shown in their own words, and no model writes. */
  asAnnounced: boolean;
  delivery: 'pull-request' | 'commit' | 'file';
  /** Undefined where the page is not on GitHub. */
  links: PageLinks | undefined;
  describe: Describe;
  /** The text as it stands on the pull request; undefined where there is none yet. */
  kept: KeptReview | undefined;
};
