import type { Entry } from '../paper.ts';
import { renderEntry } from './entry.ts';
import type { RenderedEntry } from './entry.ts';
import { entryAnchor } from './entry-anchor.ts';
import { findStretch, headingNumber } from './entry-stretch.ts';
import type { Stretch } from './entry-stretch.ts';
import { END_MARKER, entryMarker } from './marker.ts';
import type { Edit } from './page-lines.ts';
import { contentsRange } from './page-view.ts';
import type { PageView } from './page-view.ts';
import { contents } from './render-post.ts';
import { writeMarkdown } from './write-markdown.ts';

/** An entry in its place: in that of an older one, or, without a stretch, after the last one. */
export type PlacedEntry = { entry: Entry; rendered: RenderedEntry; stretch: Stretch | undefined };

/** Renders an entry for the place of the one that is there; undefined where that has no clear end. */
export function placeEntry(view: PageView, entry: Entry): PlacedEntry | undefined {
  const { id } = entry.paper;
  const stretch = findStretch(view.lines, view.map, id);
  if (stretch === undefined) return undefined;
  const order = view.map.entries.findIndex(({ marker }) => marker.id === id);
  const number = stretch.number ?? order + 1;
  // The page's own links can name an anchor that begins with a small letter.
  const kept = /^[a-z]/.test(stretch.anchor ?? '') ? stretch.anchor : entryAnchor(id);
  return { entry, rendered: renderEntry(entry, number, view.words, kept), stretch };
}

/** Renders entries for the end of the page: their numbers go on from the largest. */
export function appendEntries(view: PageView, entries: Entry[]): PlacedEntry[] {
  let number = 0;
  for (const line of view.lines.slice(view.map.body)) {
    number = Math.max(number, headingNumber(line) ?? 0);
  }
  return entries.map((entry) => {
    number += 1;
    return { entry, rendered: renderEntry(entry, number, view.words), stretch: undefined };
  });
}

/** New text in the place of an entry, and its line in the contents where that still has one. */
export function replaceEdits(view: PageView, { rendered, stretch }: PlacedEntry): Edit[] {
  if (stretch === undefined) return [];
  const { from, to, marker } = stretch;
  const text = rendered.markdown.split('\n');
  // Without a mark after it the rest of the page would count as its text.
  const end = stretch.closed ? [] : ['', END_MARKER];
  const edits: Edit[] = [];
  const markerLine = entryMarker(rendered.id, rendered.markdown, rendered.failed);
  if (marker === undefined) edits.push({ from, to, lines: [markerLine, '', ...text, ...end] });
  else {
    if (view.lines[marker]?.trim() !== markerLine) {
      edits.push({ from: marker, to: marker + 1, lines: [markerLine] });
    }
    const gap = from === to ? [''] : [];
    if (view.lines.slice(from, to).join('\n') !== rendered.markdown || end.length > 0) {
      edits.push({ from, to, lines: [...text, ...end, ...gap] });
    }
  }
  return [...edits, ...contentsEdit(view, rendered, stretch.anchor)];
}

/** Writes an entry's line in the contents anew; nothing where there is none. */
function contentsEdit(view: PageView, rendered: RenderedEntry, anchor?: string): Edit[] {
  const at = findContentsLine(view, anchor ?? entryAnchor(rendered.id));
  if (at === undefined) return [];
  const line = view.lines[at] ?? '';
  const bullet = BULLET.exec(line)?.[0] ?? '';
  const now = bullet + contentsLine(rendered, view);
  return now === line ? [] : [{ from: at, to: at + 1, lines: [now] }];
}

function findContentsLine(view: PageView, anchor: string): number | undefined {
  const { from, to } = contentsRange(view);
  const at = view.lines.slice(from, to).findIndex((line) => line.includes(`](#${anchor})`));
  return at === -1 ? undefined : from + at;
}

/** Before an item of a list. */
const BULLET = /^\s{0,20}(?:(\d{1,9})[.)]|[-*+])\s{1,20}/;

/** New entries after the last one, and their lines after the last one of the contents. */
export function appendEdits(view: PageView, added: PlacedEntry[]): Edit[] {
  if (added.length === 0) return [];
  const entries = added.flatMap(({ rendered: { id, markdown, failed } }) => [
    entryMarker(id, markdown, failed),
    '',
    ...markdown.split('\n'),
    '',
  ]);
  const nothing = view.lines.indexOf(writeMarkdown(contents([], view.words)), view.map.body);
  const last = view.map.entries.at(-1);
  if (last === undefined && nothing !== -1) {
    const list = contents(
      added.map(({ rendered }) => rendered),
      view.words,
    );
    const lines = [...writeMarkdown(list).split('\n'), '', ...entries, END_MARKER];
    return [{ from: nothing, to: nothing + 1, lines }];
  }
  const listed = (rendered: RenderedEntry) =>
    findContentsLine(view, entryAnchor(rendered.id)) !== undefined;
  const lines = added.map(({ rendered }) => rendered);
  return [
    // An entry that a person took out may have left its line behind.
    ...lines.filter(listed).flatMap((rendered) => contentsEdit(view, rendered)),
    ...appendContents(
      view,
      lines.filter((rendered) => !listed(rendered)),
    ),
    appendAt(view, entries),
  ];
}

function appendContents(view: PageView, added: RenderedEntry[]): Edit[] {
  if (added.length === 0) return [];
  const { from, to } = contentsRange(view);
  for (let at = to - 1; at >= from; at -= 1) {
    const line = view.lines[at] ?? '';
    const [bullet, number] = BULLET.exec(line) ?? [];
    if (bullet === undefined || !line.includes('](#')) continue;
    const lines = added.map((rendered, index) => {
      const next = number === undefined ? '' : String(Number(number) + index + 1);
      return bullet.replace(/\d+/, next) + contentsLine(rendered, view);
    });
    return [{ from: at + 1, to: at + 1, lines }];
  }
  return [];
}

function contentsLine(rendered: RenderedEntry, { words }: PageView): string {
  const list = writeMarkdown(contents([rendered], words).slice(1));
  return list.slice(list.indexOf(' ') + 1);
}

function appendAt(view: PageView, entries: string[]): Edit {
  const { lines, map } = view;
  const last = map.entries.at(-1);
  const blank = (at: number) => (lines[at - 1]?.trim() === '' ? [] : ['']);
  if (last?.closed === true) {
    return { from: last.end, to: last.end, lines: [...blank(last.end), ...entries] };
  }
  // The mark after the last entry is gone, or all entries are: what follows gets one before it.
  const own = last === undefined ? undefined : findStretch(lines, map, last.marker.id);
  if (own !== undefined) {
    return { from: own.to, to: own.to, lines: ['', ...entries, END_MARKER] };
  }
  const at = afterEntries(view);
  const end = map.markers.find((marker) => marker.at === at)?.marker.kind === 'end';
  return { from: at, to: at, lines: [...blank(at), ...entries, ...(end ? [] : [END_MARKER, ''])] };
}

/** Where entries would stand on a page that has none: before the lists, the last line or the end. */
function afterEntries({ lines, map }: PageView): number {
  const places = ['listed', 'replaced'].map((name) => map.headings.get(name));
  const marker = map.markers.find(({ marker: { kind } }) => kind === 'papers' || kind === 'end');
  return Math.min(...[...places, marker?.at, lines.length].filter((at) => at !== undefined));
}
