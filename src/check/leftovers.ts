import type { Finding } from '../paper.ts';
import type { Checked } from './checked.ts';
import { LABELS, OPENINGS } from './leftover-phrases.ts';
import { withoutCode, withoutFormulas } from './prose.ts';

/** What a model leaves behind and no reader should see. Each pattern is linear. */
const LEFTOVERS: RegExp[] = [
  // LaTeX text commands; formulas are not text and may have them.
  /\\(?:textbf|textit|texttt|textsc|textrm|textsf|textcolor|textsuperscript|underline|emph|cite[pt]?|ref|eqref|label|footnote|url|href|begin|end|(?:sub){0,2}section|paragraph)\s?\*?\{/g,
  /\\(?:item|noindent|newline|par|LaTeX)(?![A-Za-z])/g,
  ...LABELS,
  ...OPENINGS,
  // The frame of the request and of the reply, and what JSON writes for a line end.
  /<\/?paper-text>/gi,
  /"(?:title|hook|abstract|background|method|results|label|text|points)"\s?:/g,
  /\\n(?![A-Za-z])|\\u[\da-f]{4}|\\"/gi,
  // HTML tags, bare or with an attribute: `a<b 且 c>d` is none.
  /<\/?(?:div|span|details|summary|script|style|img|iframe|table|tr|td|br|p|b|i|u|a|em|strong|ul|ol|li|h[1-6]|sub|sup|code|pre)(?:\s+open|\s+[a-z-]+\s?=[^<>\n]{0,200})?\s?\/?>/gi,
  /&(?:amp|lt|gt|quot|apos|nbsp|ndash|mdash|hellip|#\d{2,6}|#x[\da-f]{2,6});/gi,
  /^#{1,6}\s/gm,
  // A line of nothing but a place to fill in.
  /^[^\S\n]*(?:\.{3,6}|…{1,3}|TODO|TBD|FIXME|N\/A|XXX+|null|undefined|待补充|待翻译|待定)[^\S\n]*[.。]?[^\S\n]*$|\[(?:TODO|TBD|FIXME|placeholder)\]|\b(?:TODO|FIXME):/gm,
];

/** Tags that models think and answer in; a paper may speak of them. */
const TAGS = /<\/?(?:think|thinking|answer|output|response|translation|json|result)>/gi;

/** Traces of LaTeX, Markdown structure, HTML, labels and the prompt. */
export function checkLeftovers({ parts, source }: Checked): Finding[] {
  return [...parts].flatMap(([where, text]) => {
    const prose = withoutCode(withoutFormulas(text));
    const tags = (prose.match(TAGS) ?? []).filter((tag) => !source.includes(tag));
    const fences = text.match(/^```/gm) ?? [];
    const traces = LEFTOVERS.flatMap((pattern) => prose.match(pattern) ?? []);
    return [...traces, ...fences, ...tags].map((what) => ({
      rule: 'leftover',
      where,
      what: what.trim(),
    }));
  });
}
