import type { Post } from '../paper.ts';
import { appendEdits, appendEntries, placeEntry, replaceEdits } from './entry-edits.ts';
import type { PlacedEntry } from './entry-edits.ts';
import { headEdits, showsMath } from './head-edits.ts';
import { listEdits } from './list-edits.ts';
import { applyEdits } from './page-lines.ts';
import type { PageSettings } from './page-settings.ts';
import { viewPage } from './page-view.ts';
import type { PageView } from './page-view.ts';
import { parsePost } from './parse-post.ts';
import { countsEdits, footerEdits, papersEdits, sourceEdits } from './sum-edits.ts';
import type { Taken } from './sum-edits.ts';
import { planUpdate } from './update-plan.ts';
import type { PageUpdate } from './update-plan.ts';
import { wordsOf } from './words.ts';

/** A page after an update: `entries` and `listed` are those that the update put onto it. */
export type UpdatedPost = Post & {
  /** Base ids of the entries that did not go onto it, as a person's hand or the page was before them. */
  left: string[];
};

/**
 * Takes new entries into a page as it stands: everything else stays as it is, to the byte, line ends
 * included. A page that no person touched becomes the one that `renderPost` would have made with
 * these entries at once. The same update again changes nothing.
 */
export function updatePost(
  page: { day: string; path: string; text: string },
  change: PageUpdate,
  settings: PageSettings,
): UpdatedPost {
  const view = viewPage(page.text, wordsOf(settings.language, settings.asAnnounced));
  const plan = planUpdate(view.parsed, change);
  const left = [...plan.left];
  const replaced: PlacedEntry[] = [];
  for (const entry of plan.replace) {
    const placed = placeEntry(view, entry);
    if (placed === undefined) left.push(entry.paper.id);
    else replaced.push(placed);
  }
  const taken: Taken = { replaced, added: appendEntries(view, plan.add), listed: plan.list };
  const text = rewrite(view, page.day, taken, change, settings);
  const entries = [...taken.replaced, ...taken.added].map(({ entry }) => entry);
  const { day, path } = page;
  return { day, path, text, entries, listed: taken.listed, left };
}

function rewrite(
  view: PageView,
  day: string,
  taken: Taken,
  change: PageUpdate,
  settings: PageSettings,
): string {
  const body = [
    ...countsEdits(view, taken),
    ...sourceEdits(view, change.declared),
    ...taken.replaced.flatMap((placed) => replaceEdits(view, placed)),
    ...appendEdits(view, taken.added),
    ...listEdits(view, taken.listed),
    ...footerEdits(view, day, taken),
    ...papersEdits(view, taken, change.open),
  ];
  const changed = parsePost(applyEdits(view.whole, body));
  // Whether explained or not: a description does not tell them apart.
  const describe = ({ length: shown }: string[]) =>
    view.words.description(day, { shown, failed: 0 }, settings.categories);
  const state = {
    before: { description: describe(view.parsed.shown), math: showsMath(view.parsed.body) },
    after: { description: describe(changed.shown), math: showsMath(changed.body) },
  };
  return view.mark + applyEdits(view.whole, [...headEdits(view, day, state, settings), ...body]);
}
