import type { Finding } from '../paper.ts';
import type { Checked } from './checked.ts';
import { withoutCode, withoutFormulas } from './prose.ts';

/**
 * Markdown that a string of an explanation may not have; the page shows it as it was written.
 * Headings, fences and HTML elements are leftovers. Each pattern is linear.
 */
const MARKUP: RegExp[] = [
  // Lists and block quotes; `- 0.8` and `> 10 dB` begin with a sign.
  /^[^\S\n]{0,3}(?:[-*+]|\d{1,3}[.)])[^\S\n]{1,4}(?=[^\s\d])[^\n]{0,40}/gm,
  /^[^\S\n]{0,3}>[^\S\n]?(?=[^\s\d.$=\\])[^\n]{0,40}/gm,
  // Lines of rules, tables and underlined headings.
  /^[^\S\n]{0,3}(?:(?:-[^\S\n]?){3,80}|(?:\*[^\S\n]?){3,80}|(?:_[^\S\n]?){3,80}|={3,80})$/gm,
  /^[^\S\n]{0,3}\|[^\n|]{0,200}\|[^\n]{0,100}/gm,
  /\|[^\S\n]?:?-{3,80}:?[^\S\n]?\|/g,
  // Images, links, footnotes.
  /!?\[[^[\]\n]{1,200}\]\([^()\s]{1,500}(?:\s"[^"\n]{0,200}")?\)/g,
  /!\[\]\([^()\s]{1,500}\)/g,
  /^[^\S\n]{0,3}\[[^[\]\n]{1,100}\]:\s?\S{1,200}/gm,
  /\[\^[^[\]\s]{1,50}\]/g,
  /<https?:\/\/[^<>\s]{1,500}>/g,
  // Struck out text, task boxes, comments.
  /~~[^~\n]{1,200}~~/g,
  /<!--/g,
];

/**
 * Markdown other than bold, emphasis, code and formulas. A translation may have what the title or
 * the abstract of the paper has.
 */
export function checkMarkup({ parts, paper }: Checked): Finding[] {
  const original = `${paper.title}\n${paper.abstract}`;
  return [...parts].flatMap(([where, text]) => {
    const isTranslation = where === 'title' || where === 'abstract';
    const prose = withoutCode(withoutFormulas(text));
    return MARKUP.flatMap((pattern) => {
      const found = prose.match(pattern) ?? [];
      return isTranslation && found.length > 0 && original.search(pattern) >= 0 ? [] : found;
    }).map((what) => ({ rule: 'markup', where, what: what.trim() }));
  });
}
