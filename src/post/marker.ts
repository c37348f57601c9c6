import { createHash } from 'node:crypto';
import { parseArxivId } from '../paper.ts';

/** The invisible lines by which a page is read back. */
export type Marker =
  | { kind: 'entry'; id: string; hash: string; failed: boolean }
  | { kind: 'end' }
  | { kind: 'papers'; shown: string[]; listed: string[]; open: string[] };

const MARKER = /^<!-- arxiv-daily (\S{1,40}) ?(.*?) ?-->\s*$/;

/** The line before an entry. `failed` tells a later run which papers to try again. */
export function entryMarker(id: string, markdown: string, failed: boolean): string {
  return `<!-- arxiv-daily id=${id} hash=${entryHash(markdown)}${failed ? ' failed' : ''} -->`;
}

/** The line after the last entry, and after each list. */
export const END_MARKER = '<!-- arxiv-daily end -->';

/**
 * The last line of a page: all its papers as they were generated, so that an entry which a person
 * took out is known to have been there, and the listing dates that the next page reads again.
 */
export function papersMarker(shown: string[], listed: string[], open: string[]): string {
  const reread = open.length === 0 ? '' : ` open=${open.join(',')}`;
  return `<!-- arxiv-daily papers shown=${shown.join(',')} listed=${listed.join(',')}${reread} -->`;
}

/** First 16 hexadecimal digits of SHA-256 over an entry's Markdown, white space around it aside. */
export function entryHash(markdown: string): string {
  const text = markdown.replaceAll('\r\n', '\n').trim();
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** Reads one line of a page; undefined where it is no marker of ours. */
export function parseMarker(line: string): Marker | undefined {
  const match = MARKER.exec(line);
  const [, first = '', rest = ''] = match ?? [];
  if (first === 'end' && rest === '') return { kind: 'end' };
  if (first === 'papers') {
    const lists = /^shown=(\S*) listed=(\S*)(?: open=([\d,-]{1,2000}))?$/.exec(rest);
    if (lists === null) return undefined;
    const [, shown = '', listed = '', open = ''] = lists;
    const days = open.split(',').filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day));
    return { kind: 'papers', shown: parseIds(shown), listed: parseIds(listed), open: days };
  }
  const [, hash, failed] = /^hash=([0-9a-f]{16})( failed)?$/.exec(rest) ?? [];
  const id = first.startsWith('id=') ? first.slice(3) : '';
  if (hash === undefined || parseArxivId(id)?.id !== id) return undefined;
  return { kind: 'entry', id, hash, failed: failed !== undefined };
}

function parseIds(text: string): string[] {
  return text.split(',').filter((id) => parseArxivId(id)?.id === id);
}
