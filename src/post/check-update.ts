import { checkEntry } from './check-entry.ts';
import { checkCharacters, checkText } from './check-text.ts';
import { containsSecret } from './contains-secret.ts';
import { entryAnchor } from './entry-anchor.ts';
import { findStretch } from './entry-stretch.ts';
import { paperLinks } from './links.ts';
import { splitLines } from './page-lines.ts';
import { mapPage } from './page-map.ts';
import type { PageMap } from './page-map.ts';
import { contentsRange } from './page-view.ts';
import { parsePost } from './parse-post.ts';
import type { ParsedPost } from './parse-post.ts';
import type { PageUpdate } from './update-plan.ts';
import type { UpdatedPost } from './update-post.ts';

/** The lines that sum the page up: counts, listing pages, footer. */
const SUM_LINES = 3;

/**
 * Reads an updated page back and says what is wrong with it, a sentence each. No sentence: it may be
 * delivered. What a person wrote is not judged; it has to be there, as it was.
 * @param before the page as it stood
 * @param secrets keys and tokens of the run
 */
export function checkUpdate(
  before: string,
  after: UpdatedPost,
  change: PageUpdate,
  secrets: readonly string[],
): string[] {
  const [old, now] = [readPage(before), readPage(after.text)];
  const taken = after.entries.map(({ paper }) => paper.id);
  return [
    ...after.entries.flatMap((entry) => checkEntry(now, entry, secrets)),
    ...(containsSecret(after.text, secrets) ? ['The page has a secret of this run in it.'] : []),
    ...checkHead(old.parsed, now.parsed),
    ...checkPapers(old.parsed, now.parsed, after, change),
    ...checkRest(old, now, after, taken),
    ...checkBreaks(before, after.text),
  ];
}

type Page = { lines: string[]; map: PageMap; parsed: ParsedPost };

function readPage(text: string): Page {
  const lines = splitLines(text.replace(/^\uFEFF/, '')).map((line) => line.text);
  return { lines, map: mapPage(lines), parsed: parsePost(text) };
}

function checkBreaks(before: string, after: string): string[] {
  const known = new Set(breaksOf(before));
  const fresh = breaksOf(after).some((lineBreak) => !known.has(lineBreak));
  return known.size > 0 && fresh ? ['The update changed the line ends of the page.'] : [];
}

function breaksOf(text: string): string[] {
  return text.match(/\r\n|\r|\n/g) ?? [];
}

function checkHead({ frontMatter: old }: ParsedPost, { frontMatter: now }: ParsedPost): string[] {
  if (old === undefined) return [];
  if (now === undefined) return ['The front matter of the page can no longer be read.'];
  return othersOf(old) === othersOf(now)
    ? []
    : ['The update changed the front matter of the page.'];
}

/** All of a front matter but what an update may change. */
function othersOf(head: Record<string, unknown>): string {
  const { description: _description, math: _math, ...others } = head;
  return JSON.stringify(Object.entries(others));
}

/** The page tells of each paper that it had and has, and how it is there. */
function checkPapers(
  old: ParsedPost,
  now: ParsedPost,
  after: UpdatedPost,
  { open }: PageUpdate,
): string[] {
  const [shown, listed] = [after.entries, after.listed].map((papers) =>
    papers.map(({ paper }) => paper.id),
  );
  const hasMarker = old.shown.length + old.listed.length + old.open.length > 0;
  return [
    ...compareIds([...old.ids, ...(shown ?? []), ...(listed ?? [])], now.ids),
    ...(hasMarker ? compareIds([...old.shown, ...(shown ?? [])], now.shown) : []),
    ...(hasMarker ? compareIds([...old.listed, ...(listed ?? [])], now.listed) : []),
    ...(hasMarker && now.open.join() !== open.join()
      ? ['The page does not tell which days are to be read again.']
      : []),
  ];
}

function compareIds(expected: readonly string[], found: readonly string[]): string[] {
  const [wanted, present] = [new Set(expected), new Set(found)];
  return [
    ...[...wanted].filter((id) => !present.has(id)).map((id) => `The update lost ${id}.`),
    ...[...present].filter((id) => !wanted.has(id)).map((id) => `The update brought in ${id}.`),
  ];
}

/** Everything but the new entries is as it was, in its order, the lines that sum it up aside. */
function checkRest(old: Page, now: Page, after: UpdatedPost, taken: string[]): string[] {
  const [was, is] = [restOf(old, taken), restOf(now, taken)];
  const lost = difference(was, is);
  const gained = difference(is, was);
  const faults = [];
  if (without(was, lost) !== without(is, gained)) {
    faults.push('The update changed the order of the page.');
  }
  const nothing = old.map.entries.length === 0 ? 1 : 0;
  // A list may come with its heading.
  const extra = after.listed.length === 0 ? 0 : after.listed.length + 1;
  const wrong = lost.filter(({ inEntry }) => inEntry);
  if (lost.length > SUM_LINES + nothing) wrong.push(...lost);
  for (const { text } of wrong) faults.push(`The update lost the line “${text.slice(0, 100)}”.`);
  if (gained.length > SUM_LINES + nothing + extra) {
    faults.push('The update added lines that are of no new paper.');
  }
  const pages = new Set(after.listed.map(({ paper }) => paperLinks(paper).abs));
  const text = gained.map((line) => line.text).join('\n\n');
  return [...faults, ...checkCharacters(text), ...checkText(text, (url) => pages.has(url)).faults];
}

function without(lines: RestLine[], changed: RestLine[]): string {
  const others = new Set(changed);
  return lines
    .filter((line) => !others.has(line))
    .map(({ text }) => text)
    .join('\n');
}

type RestLine = { text: string; inEntry: boolean };

/** The lines of a page outside of its front matter and of what an update writes for these papers. */
function restOf({ lines, map }: Page, taken: string[]): RestLine[] {
  const own = new Set<number>();
  const anchors: string[] = [];
  for (const id of taken) {
    const stretch = findStretch(lines, map, id);
    anchors.push(`](#${stretch?.anchor ?? entryAnchor(id)})`);
    if (stretch === undefined) continue;
    for (let at = stretch.from; at < stretch.to; at += 1) own.add(at);
    if (stretch.marker !== undefined) own.add(stretch.marker);
  }
  const { from, to } = contentsRange({ lines, map });
  for (let at = from; at < to; at += 1) {
    if (anchors.some((anchor) => lines[at]?.includes(anchor))) own.add(at);
  }
  // The last line is checked apart, and a mark at an end is only ever added.
  for (const { at, marker } of map.markers) if (marker.kind !== 'entry') own.add(at);
  const inEntry = new Set<number>();
  for (const { at, end, closed } of map.entries) {
    for (let line = at; closed && line < end; line += 1) inEntry.add(line);
  }
  return lines.flatMap((text, at) =>
    at < map.body || own.has(at) || text.trim() === '' ? [] : [{ text, inEntry: inEntry.has(at) }],
  );
}

/** The lines that `others` lacks, each as often as it lacks them. */
function difference(lines: RestLine[], others: RestLine[]): RestLine[] {
  const left = new Map<string, number>();
  for (const { text } of others) left.set(text, (left.get(text) ?? 0) + 1);
  return lines.filter(({ text }) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
}
