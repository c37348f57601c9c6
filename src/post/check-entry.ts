import type { Entry, Post } from '../paper.ts';
import { checkCharacters, checkText } from './check-text.ts';
import { containsSecret } from './contains-secret.ts';
import { entryAnchor } from './entry-anchor.ts';
import { findStretch } from './entry-stretch.ts';
import { allowedLinks } from './links.ts';
import { entryHash, parseMarker } from './marker.ts';
import { plainText } from './nodes.ts';
import { splitLines } from './page-lines.ts';
import { mapPage } from './page-map.ts';
import type { PageMap } from './page-map.ts';
import { contentsRange } from './page-view.ts';
import { titleNodes } from './title.ts';

/**
 * Finds the entries of a run that keep a page, new or updated, from being delivered, a sentence for
 * each: written anew as failures, they leave a page that can be, unless the fault is of the page
 * itself.
 * @param secrets keys and tokens of the run
 */
export function brokenEntries(post: Post, secrets: readonly string[]): Map<string, string> {
  const lines = splitLines(post.text.replace(/^\uFEFF/, '')).map((line) => line.text);
  const map = mapPage(lines);
  const broken = new Map<string, string>();
  for (const entry of post.entries) {
    const faults = checkEntry({ lines, map }, entry, secrets);
    if (faults.length > 0) broken.set(entry.paper.id, [...new Set(faults)].join(' '));
  }
  return broken;
}

/** Reads one entry and its line of the contents back from a page and says what is wrong with them. */
export function checkEntry(
  page: { lines: string[]; map: PageMap },
  entry: Entry,
  secrets: readonly string[],
): string[] {
  const { id } = entry.paper;
  const stretch = findStretch(page.lines, page.map, id);
  const marker = parseMarker(page.lines[stretch?.marker ?? -1] ?? '');
  if (stretch === undefined || marker?.kind !== 'entry') {
    return [`The entry of ${id} cannot be read back.`];
  }
  const anchor = stretch.anchor ?? entryAnchor(id);
  const { from, to } = contentsRange(page);
  const contents = page.lines.slice(from, to).find((line) => line.includes(`](#${anchor})`)) ?? '';
  const text = page.lines.slice(stretch.from, stretch.to).join('\n');
  const targets = new Set([`#${anchor}`, '#toc', ...allowedLinks(entry.paper).values()]);
  const markup = checkText(text, (url) => targets.has(url));
  const both = `${text}\n${contents}`;
  const faults = [
    ...checkCharacters(both),
    ...markup.faults,
    ...checkText(contents, (url) => targets.has(url)).faults,
    ...(containsSecret(both, secrets) ? ['The page has a secret of this run in it.'] : []),
  ];
  if (marker.hash !== entryHash(text)) faults.push(`The text of ${id} does not match its hash.`);
  if (marker.failed !== (entry.explanation === undefined)) {
    faults.push(`The marker of ${id} does not tell how its entry went.`);
  }
  const title = `${stretch.number}.${plainText(titleNodes(entry.paper))}`;
  if (markup.headings.join() !== title.replaceAll(/\s/g, '')) {
    faults.push(`The heading of ${id} does not read as its title.`);
  }
  return faults;
}
