import type { Listed } from '../paper.ts';
import type { PlacedEntry } from './entry-edits.ts';
import {
  joinModels,
  readCounts,
  readFooter,
  readSource,
  writeItem,
  writeLine,
} from './generated-lines.ts';
import { papersMarker, parseMarker } from './marker.ts';
import type { Edit } from './page-lines.ts';
import { headEnd } from './page-view.ts';
import type { PageView } from './page-view.ts';
import type { PageUpdate } from './update-plan.ts';
import type { Counts } from './words.ts';

/** What an update puts onto a page. */
export type Taken = { replaced: PlacedEntry[]; added: PlacedEntry[]; listed: Listed[] };

/** The footer stands among so many of the last lines. */
const FOOTER_WITHIN = 40;

/**
 * The line of the page's figures; nothing where that is gone or a person changed it, or it does not
 * agree with the page.
 */
export function countsEdits(view: PageView, taken: Taken): Edit[] {
  const { lines, map, words, parsed } = view;
  for (let at = map.body, end = headEnd(view); at < end; at += 1) {
    const line = lines[at] ?? '';
    const before = line.startsWith('- ') ? readCounts(line, words) : undefined;
    if (before === undefined) continue;
    const hidden = hiddenFailures(before, view);
    const agrees =
      before.announced === parsed.shown.length + parsed.listed.length &&
      before.announced === before.fresh + before.cross &&
      before.shown + before.failed === parsed.shown.length &&
      before.listed === parsed.listed.length;
    if (hidden === undefined || !agrees) return [];
    const now = writeItem(words.counts(countAfter(before, hidden, view, taken)));
    return now === line ? [] : [{ from: at, to: at + 1, lines: [now] }];
  }
  return [];
}

/** How many of the failed entries are not on the page under their markers; undefined: impossible. */
function hiddenFailures({ failed }: Counts, { parsed }: PageView): number | undefined {
  const explained = new Set(parsed.entries.filter((entry) => !entry.failed).map(({ id }) => id));
  const present = new Set(parsed.entries.map(({ id }) => id));
  const marked = parsed.shown.filter((id) => present.has(id) && !explained.has(id));
  const hidden = failed - marked.length;
  const gone = parsed.removed.length + parsed.unmarked.length;
  return hidden >= 0 && hidden <= gone ? hidden : undefined;
}

function countAfter(before: Counts, hidden: number, view: PageView, taken: Taken): Counts {
  const after = { ...before };
  const news = taken.added.filter(({ entry }) => !view.parsed.shown.includes(entry.paper.id));
  for (const { paper } of [...news.map(({ entry }) => entry), ...taken.listed]) {
    after.announced += 1;
    after[paper.kind === 'cross' ? 'cross' : 'fresh'] += 1;
  }
  after.listed += taken.listed.length;
  let unseen = hidden;
  for (const placed of [...taken.replaced, ...taken.added]) {
    const line = placed.stretch?.marker;
    const marker = line === undefined ? undefined : parseMarker(view.lines[line] ?? '');
    let failed = marker?.kind === 'entry' && marker.failed;
    if (line === undefined && !news.includes(placed) && unseen > 0) {
      // Which of the entries without a marker had failed is not known: first those that come back.
      failed = true;
      unseen -= 1;
    }
    after.failed += Number(placed.rendered.failed) - Number(failed);
  }
  after.shown = view.parsed.shown.length + news.length - after.failed;
  return after;
}

/** The line on the listing pages, where they were read anew. */
export function sourceEdits(view: PageView, declared: PageUpdate['declared']): Edit[] {
  if (declared === undefined) return [];
  const now = writeItem(view.words.declared(declared));
  for (let at = view.map.body, end = headEnd(view); at < end; at += 1) {
    const line = view.lines[at] ?? '';
    if (!line.startsWith('- ') || readSource(line, view.words) === undefined) continue;
    return now === line ? [] : [{ from: at, to: at + 1, lines: [now] }];
  }
  return [];
}

/** The models in the footer. The version stays: the page is of the one that made it. */
export function footerEdits(view: PageView, day: string, { replaced, added }: Taken): Edit[] {
  const { lines, words, map } = view;
  for (let at = lines.length - 1; at >= Math.max(map.body, lines.length - FOOTER_WITHIN); at -= 1) {
    const line = lines[at] ?? '';
    const footer = line === '' ? undefined : readFooter(line, words, day);
    if (footer === undefined) continue;
    const entries = [...replaced, ...added].map(({ entry }) => entry);
    const models = joinModels(footer.models, entries);
    const now = writeLine(words.footer(day, models, footer.version));
    return now === line ? [] : [{ from: at, to: at + 1, lines: [now] }];
  }
  return [];
}

/** The last line of the page: its papers, and the days to be read again. */
export function papersEdits({ map }: PageView, { added, listed }: Taken, open: string[]): Edit[] {
  const all = map.markers.flatMap(({ at, marker }) =>
    marker.kind === 'papers' ? [{ at, marker }] : [],
  );
  return all.flatMap(({ at, marker }, index) => {
    const last = index === all.length - 1;
    const shown = last ? added.map(({ entry }) => entry.paper.id) : [];
    const titles = last ? listed.map(({ paper }) => paper.id) : [];
    const now = papersMarker(
      [...marker.shown, ...shown.filter((id) => !marker.shown.includes(id))],
      [...marker.listed, ...titles],
      last ? open : [],
    );
    const same = now === papersMarker(marker.shown, marker.listed, marker.open);
    return same ? [] : [{ from: at, to: at + 1, lines: [now] }];
  });
}
