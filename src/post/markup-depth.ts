/** A page's lists are three deep; nothing else in it holds blocks. */
const CONTAINERS = /^[ \t]*(?:(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s))[ \t]*){5}/m;
const INDENT = /^[ \t]{25}/m;
/** Underlines make headings of the lines above them; ours have other marks. */
const UNDERLINE = /^[ \t]*=+[ \t]*$/m;

/** Where a paragraph ends at the latest. */
const BLOCK_END = /\n(?=[ \t]*(?:\n|[-+*][ \t]|\d{1,9}[.)][ \t]))/;
const ESCAPED_OR_MARK = /\\[^]|[*_[`]/g;
const MOST_MARKS = 4000;

/**
 * Whether Markdown may nest deeper than any page of ours, has more marks in one paragraph, or
 * underlined headings: a parser of CommonMark takes quadratic time for it, and its tree can be too
 * deep to walk.
 */
export function isTooDeep(markdown: string): boolean {
  if ([CONTAINERS, INDENT, UNDERLINE].some((shape) => shape.test(markdown))) return true;
  return markdown.split(BLOCK_END).some((block) => {
    const marks = block.match(ESCAPED_OR_MARK)?.filter((mark) => mark.length === 1);
    return (marks?.length ?? 0) > MOST_MARKS;
  });
}
