import { parsePost } from '../src/post/parse-post.ts';
import { announcedIds, type Batch } from './announcement-calendar.ts';

/** A page as it lies in the workspace. */
export type Page = { day: string; text: string };

/** What became of the announced papers. Ids are base ids. */
export type Verdict = {
  /** Each announced paper counts once, from the first page's day on. */
  announced: number;
  published: number;
  lost: { id: string; day: string }[];
  repeated: { id: string; days: string[] }[];
  /** Pages whose markers and links tell of different papers, and a blog that began much too late. */
  contradictions: string[];
};

/** Mailings that may pass before a blog has its first page; a blog without pages loses no paper. */
const LATEST_FIRST_PAGE = 5;

/**
 * Judges a blog by its files alone: each paper announced as new or cross-listed from the day of the
 * first page on has to be on exactly one page, explained or listed; to be listed as published on an
 * earlier page is no second time.
 */
export function judge(batches: readonly Batch[], pages: readonly Page[]): Verdict {
  const sorted = pages.toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const daysOf = new Map<string, string[]>();
  const contradictions: string[] = [];
  for (const { day, text } of sorted) {
    const marked = markedIds(text);
    const linked = linkedIds(text);
    if (marked.toSorted().join() !== linked.toSorted().join()) {
      const odd = symmetricDifference(marked, linked);
      contradictions.push(`the markers and the links of ${day} differ in ${odd.join(', ')}`);
    }
    for (const id of linked) daysOf.set(id, [...(daysOf.get(id) ?? []), day]);
  }

  const first = sorted[0]?.day;
  if (first === undefined || first > (batches[LATEST_FIRST_PAGE]?.day ?? '9999')) {
    contradictions.push(`the first page is of ${first ?? 'no day at all'}`);
  }
  const announcedOn = new Map<string, string>();
  for (const { day, papers } of batches) {
    if (first === undefined || day < first) continue;
    for (const id of announcedIds(papers)) {
      if (!announcedOn.has(id)) announcedOn.set(id, day);
    }
  }
  const lost = [...announcedOn].filter(([id]) => !daysOf.has(id));
  const repeated = [...daysOf].filter(([, days]) => days.length > 1);
  return {
    announced: announcedOn.size,
    published: announcedOn.size - lost.length,
    lost: lost.map(([id, day]) => ({ id, day })),
    repeated: repeated.map(([id, days]) => ({ id, days })),
    contradictions,
  };
}

/** The papers of a page by its invisible markers, those published before taken away by their text. */
function markedIds(text: string): string[] {
  const before = new Set(publishedBefore(text));
  const { entries, ids } = parsePost(text);
  // An entry that is on the page twice is twice in here.
  const shown = entries.map(({ id }) => id);
  return [...shown, ...ids.filter((id) => !shown.includes(id) && !before.has(id))];
}

const ENTRY_LINK = /\*\*Links\*\*: \[[^\]]*\]\(https:\/\/arxiv\.org\/abs\/([^)]+?)(?:v\d+)?\)/g;
const LIST_ITEM = /^- \[.*\]\(https:\/\/arxiv\.org\/abs\/([^)]+?)(?:v\d+)?\) — (.*)$/gm;
const PUBLISHED = /^published on the page of \d{4}-\d{2}-\d{2}$/;

/** The papers of a page as its reader finds them: one link in each entry and each listed title. */
function linkedIds(text: string): string[] {
  const entries = [...text.matchAll(ENTRY_LINK)].map(([, id = '']) => id);
  const listed = [...text.matchAll(LIST_ITEM)].filter(
    ([, , reason = '']) => !PUBLISHED.test(reason),
  );
  return [...entries, ...listed.map(([, id = '']) => id)];
}

function publishedBefore(text: string): string[] {
  const items = [...text.matchAll(LIST_ITEM)];
  return items.filter(([, , reason = '']) => PUBLISHED.test(reason)).map(([, id = '']) => id);
}

function symmetricDifference(one: string[], other: string[]): string[] {
  return [...one.filter((id) => !other.includes(id)), ...other.filter((id) => !one.includes(id))];
}
