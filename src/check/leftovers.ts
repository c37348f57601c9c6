import type { Finding } from '../paper.ts';
import type { Checked } from './checked.ts';

/** What a model leaves behind and no reader should see. Each pattern is linear. */
const LEFTOVERS: RegExp[] = [
  // LaTeX text commands; formulas are not text and may have them.
  /\\(?:textbf|textit|texttt|textsc|emph|cite[pt]?|ref|label|footnote|url|href)\s?\{/g,
  // Labels that repeat the heading: 【中文摘要】, [摘要], **译文**：, Abstract:
  /[【[](?:中文)?(?:摘要|翻译|译文|标题|解读|总结)[】\]]/g,
  /^[^\S\n]*\*{0,2}(?:(?:中文)?(?:摘要|翻译|译文|标题)|abstract|translation|title)\*{0,2}[:：]/gim,
  /^[^\S\n]*(?:以下是|下面是|here is|here's)[^\n]{0,40}(?:翻译|译文|摘要|解读|translation|json)[^\n]{0,10}[:：]/gim,
  // The frame of the request, and the model speaking of itself.
  /<\/?paper-text>|\bas an ai (?:language )?model,? i\b/gi,
  /作为(?:一个|一名|一款)?\s?(?:AI|人工智能)\s?(?:助手|语言模型|模型)|作为(?:一个|一名|一款)大?型?语言模型[，,]\s?我/gi,
  // HTML tags, bare or with an attribute: `a<b 且 c>d` is none.
  /<\/?(?:div|span|details|summary|script|style|img|iframe|table|tr|td|br|p|b|i|a|sub|sup)(?:\s+open|\s+[a-z-]+\s?=[^<>\n]{0,200})?\s?\/?>/gi,
  /^#{1,6}\s|^```/gm,
];

// A dollar after a backslash is money.
const FORMULA = /(?<!\\)\$[^$\n]{0,2000}\$/g;

/** Traces of LaTeX, Markdown structure, HTML, labels and the prompt. */
export function checkLeftovers({ parts }: Checked): Finding[] {
  return [...parts].flatMap(([where, text]) => {
    const prose = text.replace(FORMULA, ' ');
    return LEFTOVERS.flatMap((pattern) => prose.match(pattern) ?? []).map((what) => ({
      rule: 'leftover',
      where,
      what: what.trim(),
    }));
  });
}
