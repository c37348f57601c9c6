import type { Severity } from '../paper.ts';
import { titleAt, parsePaperLink } from './review-paper.ts';
import type { Detail } from './review-detail.ts';
import type { PageLinks } from './review-link.ts';

/** A line of the page, from 1, and its address. */
export type Place = { line: number; url: string };

/** What stands in the review about one paper, in Markdown. */
export type LookBlock = {
  id: string;
  /** `[id](address)` */
  paper: string;
  title: string;
  /** Of the entry's heading. */
  place: Place | undefined;
  /** Below the title, each indented; what a person wrote there included. */
  lines: string[];
};

export const MARKS: Record<Severity | 'failed', string> = {
  failed: '✖',
  wrong: '‼',
  doubtful: '?',
  style: '✎',
};

export const NO_TRANSLATION = `${MARKS.failed} It has no translation: `;

export function placeAt(line: number | undefined, links: PageLinks | undefined): Place | undefined {
  if (line === undefined || links === undefined) return undefined;
  return { line, url: links.toLine(line) };
}

/** The link at the end of a line; `PLACE_LINK` finds it again. */
export function placeLink(place: Place | undefined): string {
  return place === undefined ? '' : ` · [line\u00A0${place.line}](${place.url})`;
}

export const PLACE_LINK = / · \[line\u00A0(\d{1,7})\]\([^()\s]{1,1000}\)/g;

const HEAD = /^\*\*(\[[\w./-]{1,40}\]\([^()\s]{1,200}\))\*\* ?(.*)$/;
const LINKED = /^\[([^[\]]*)\]\(([^()\s]{1,1000}#L(\d{1,7}))\)$/;
const UNTITLED = 'its entry';

/** `**[id](address)** [title](line of the page)`, with as much of it as is wanted. */
export function renderHead({ paper, title, place }: LookBlock, detail: Detail): string {
  const words = titleAt(title, detail.table === 'titles' ? 'titles' : 'short');
  if (place === undefined || detail.places === 'none') return `**${paper}** ${words}`.trim();
  return `**${paper}** [${words || UNTITLED}](${place.url})`;
}

/** Reads the line of a paper back; undefined where it is none. */
export function parseHead(line: string): Omit<LookBlock, 'lines'> | undefined {
  const [, paper = '', rest = ''] = HEAD.exec(line) ?? [];
  const id = parsePaperLink(paper)?.id;
  if (id === undefined) return undefined;
  const [, title = '', url = '', number = ''] = LINKED.exec(rest) ?? [];
  if (url === '') return { id, paper, title: rest, place: undefined };
  const place = { line: Number(number), url };
  return { id, paper, title: title === UNTITLED ? '' : title, place };
}

/** The block with as many of its lines, and of their links, as are wanted. */
export function linesAt({ lines }: LookBlock, { passages, places }: Detail): string[] {
  let mark = '';
  const shown = lines.filter((line) => {
    if (line.startsWith('  - ')) mark = line.slice(4);
    const isPassage = line.startsWith('    > ');
    const isWrong = mark.startsWith(MARKS.wrong);
    return !isPassage || passages === 'all' || (passages === 'wrong' && isWrong);
  });
  return places === 'all' ? shown : shown.map((line) => line.replace(PLACE_LINK, ''));
}
