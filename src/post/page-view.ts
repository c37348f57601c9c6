import type { Line } from './page-lines.ts';
import { splitLines } from './page-lines.ts';
import { mapPage } from './page-map.ts';
import type { PageMap } from './page-map.ts';
import { parsePost } from './parse-post.ts';
import type { ParsedPost } from './parse-post.ts';
import type { Words } from './words.ts';

/** A page as it stands, ready to be changed. */
export type PageView = {
  /** A byte order mark before the first line, or nothing. */
  mark: string;
  whole: Line[];
  /** The same without the line breaks. */
  lines: string[];
  map: PageMap;
  parsed: ParsedPost;
  words: Words;
};

export function viewPage(text: string, words: Words): PageView {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const whole = splitLines(text.slice(mark.length));
  const lines = whole.map((line) => line.text);
  return { mark, whole, lines, map: mapPage(lines), parsed: parsePost(text), words };
}

/** The first line after the head of the page: of an entry, or of whatever has a marker or heading. */
export function headEnd({ lines, map }: Pick<PageView, 'lines' | 'map'>, from = map.body): number {
  const marker = map.markers.find(({ at }) => at >= from)?.at ?? lines.length;
  const heading = lines.findIndex((line, at) => at >= from && /^#{1,6} /.test(line));
  return heading === -1 ? marker : Math.min(marker, heading);
}

/** The lines of the table of contents; nothing where a person took its heading out. */
export function contentsRange(view: Pick<PageView, 'lines' | 'map'>): { from: number; to: number } {
  const heading = view.map.headings.get('toc');
  const from = heading === undefined ? view.map.body : heading + 1;
  return { from, to: headEnd(view, from) };
}
