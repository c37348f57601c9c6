import type { Listed } from '../paper.ts';
import { END_MARKER } from './marker.ts';
import type { Edit } from './page-lines.ts';
import { headEnd } from './page-view.ts';
import type { PageView } from './page-view.ts';
import { contents } from './render-post.ts';
import { renderTitleList } from './title-list.ts';
import { writeMarkdown } from './write-markdown.ts';

/** Papers added to the list of those that are on the page by title alone, or a list of them. */
export function listEdits(view: PageView, listed: Listed[]): Edit[] {
  if (listed.length === 0) return [];
  const { lines, map, words } = view;
  const items = listed.map(({ paper, reason }) => ({ paper, note: words.listedReason(reason) }));
  const section = renderTitleList('listed', words.listed, items).markdown.split('\n');
  const heading = map.headings.get('listed');
  if (heading !== undefined) {
    for (let at = headEnd(view, heading + 1) - 1; at > heading; at -= 1) {
      if (!lines[at]?.startsWith('- ')) continue;
      return [{ from: at + 1, to: at + 1, lines: section.slice(2) }];
    }
  }
  // A list that a person took out stays out.
  if (heading !== undefined || view.parsed.listed.length > 0) return [];
  const after = endOfEntries(view);
  if (after !== undefined) {
    return [{ from: after, to: after, lines: ['', ...section, '', END_MARKER] }];
  }
  const at = map.markers.findLast(({ marker }) => marker.kind === 'papers')?.at ?? lines.length;
  return [{ from: at, to: at, lines: [...section, '', END_MARKER, ''] }];
}

/** The line after the entries' end mark, or after the sentence that there are none. */
function endOfEntries({ lines, map, words }: PageView): number | undefined {
  const last = map.entries.at(-1);
  if (last !== undefined) return last.closed ? last.end + 1 : undefined;
  const nothing = lines.indexOf(writeMarkdown(contents([], words)), map.body);
  return nothing === -1 ? undefined : nothing + 1;
}
