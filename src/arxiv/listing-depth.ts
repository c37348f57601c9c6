import { Parser } from 'htmlparser2';

/** arXiv's listings stay below 20. The parser's cost grows with the square of the depth. */
const MAX_DEPTH = 500;

/** Whether a page is nested deeper than any listing, found out in one pass that stops there. */
export function isTooDeep(html: string): boolean {
  let depth = 0;
  let tooDeep = false;
  const parser = new Parser({
    onopentag() {
      depth += 1;
      if (depth <= MAX_DEPTH) return;
      tooDeep = true;
      parser.pause();
    },
    onclosetag() {
      depth -= 1;
    },
  });
  parser.write(html);
  if (!tooDeep) parser.end();
  return tooDeep;
}
