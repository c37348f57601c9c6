/**
 * What a passage is worth to a reader who cannot have all: `side` (thanks, money, ethics, who did
 * what) less than `appendix`, `appendix` less than `body`.
 */
export type Worth = 'side' | 'appendix' | 'body';

/** One paragraph, table, list, formula or heading. */
export type Piece = {
  text: string;
  /** Number of `#` signs; 0 where the piece is no heading. */
  level: number;
  worth: Worth;
  /** Begins a section of side matter. */
  opensSide: boolean;
};

const HEADING = /^(#{1,5}) (?=\S)[^\n]*$/;

/** Longer headings are no titles of side matter; no pattern looks at them. */
const MAX_TITLE = 120;

const NUMBER = /^(?:appendix )?(?:[A-Z]|[IVX]{1,6}|\d{1,3})(?:\.\d{1,3}){0,3}[.:]? /i;

/** After the first of these, all that follows is appendix. */
const NAMED_APPENDIX = /^(?:[A-Z\d][.\d]{0,6} )?(?:appendix|appendices|supplement(?:s|ary|al)?)\b/i;

/** A PDF often has appendices by letter alone, after sections by number. */
const NUMBERED = /^\d{1,2}(?:\.\d{1,2}){0,3}\.? \S/;
const FIRST_LETTERED = /^A[.:]? [A-Z]/;
const NEXT_LETTERED = /^(?:A\.1|B)[.:]? [A-Z]/;

const SIDE_TITLES = [
  String.raw`acknowledge?ments?(?: of (?:support|funding))?`,
  String.raw`(?:disclosure of )?funding(?: (?:information|statements?|sources?|disclosures?))?`,
  String.raw`(?:ethics?|ethical)(?: (?:statements?|considerations?|approval|declarations?|concerns?|disclosures?|impacts?|aspects?))?`,
  String.raw`(?:broader |societal |social )?impacts?(?: statements?)?`,
  String.raw`authors?['’]?s?['’]? contributions?(?: statements?)?`,
  String.raw`contributions? of (?:the )?authors?`,
  String.raw`credit (?:authors?(?:ship)? )?(?:contributions? )?statements?`,
  String.raw`(?:(?:statements?|declarations?) (?:of|on) )?(?:conflicts? of|competing) interests?(?: statements?)?`,
];
const SIDE = new RegExp(`^(?:${SIDE_TITLES.join('|')})$`, 'i');

/**
 * Splits the text of a paper at its blank lines and says what each piece is worth, by the
 * headings above it alone: a section of side matter ends at the next heading of its level, the
 * appendices begin at a first-level heading that says so and never end.
 */
export function splitPieces(text: string): Piece[] {
  let sideLevel = 0;
  const texts = text.split(/\n{2,}/).filter((piece) => piece !== '');
  const levels = texts.map((piece) => HEADING.exec(piece)?.[1]?.length ?? 0);
  const appendix = firstAppendix(
    texts.map((piece, at) => (levels[at] === 1 ? titleOf(piece) : '')),
  );
  return texts.map((piece, at): Piece => {
    const level = levels[at] ?? 0;
    let opensSide = false;
    if (level > 0 && (sideLevel === 0 || level <= sideLevel)) {
      opensSide = isSide(titleOf(piece));
      sideLevel = opensSide ? level : 0;
    }
    const rest = at < appendix ? 'body' : 'appendix';
    return { text: piece, level, worth: sideLevel > 0 ? 'side' : rest, opensSide };
  });
}

/** A heading without its `#` signs. */
export function titleOf(heading: string): string {
  return heading.slice(heading.indexOf(' ') + 1).trim();
}

/** Where the appendices begin; past the end where there are none. */
function firstAppendix(titles: readonly string[]): number {
  const named = titles.findIndex((title) => NAMED_APPENDIX.test(title));
  const last = titles.findLastIndex((title) => NUMBERED.test(title));
  // “A Simple Baseline” is no appendix: one has a second part, and no numbered section behind it.
  const after = last < 0 ? titles.length : last + 1;
  const lettered = titles.findIndex((title, at) => at >= after && FIRST_LETTERED.test(title));
  const follows = titles.some((title, at) => at > lettered && NEXT_LETTERED.test(title));
  const starts = [named, follows ? lettered : -1].filter((at) => at >= 0);
  return Math.min(titles.length, ...starts);
}

/** Each of the things a title names has to be side matter: not “Limitations and Ethics”. */
function isSide(title: string): boolean {
  if (title.length > MAX_TITLE) return false;
  const words = title.replace(NUMBER, '').replace(/[.:]$/, '');
  return words.split(/,? and |,? & |, |\//).every((part) => SIDE.test(part.trim()));
}
