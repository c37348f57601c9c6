import type { Finding } from '../paper.ts';
import type { Checked } from './check-explanation.ts';

/** What a model leaves behind and no reader should see. Each pattern is linear. */
const LEFTOVERS: RegExp[] = [
  // LaTeX text commands; formulas are not text and may have them.
  /\\(?:textbf|textit|texttt|textsc|emph|cite[pt]?|ref|label|footnote|url|href)\s?\{/g,
  // Labels that repeat the heading: 【中文摘要】, [摘要], **译文**：
  /[【[](?:中文)?(?:摘要|翻译|译文|标题|解读|总结)[】\]]/g,
  /^\s*(?:以下是|下面是)[^\n]{0,20}(?:翻译|译文|摘要|解读)[:：]/gm,
  // The frame of the request, and the model speaking of itself.
  /<\/?paper-text>|as an ai (?:language )?model|作为(?:一个|一名)?(?:AI|人工智能|语言模型)/gi,
  /<\/?(?:div|span|details|summary|script|style|img|iframe|table|br|p|b|i|a)\b[^>\n]{0,200}>/gi,
  /^#{1,6}\s|^```/gm,
];

/** Traces of LaTeX, Markdown structure, HTML, labels and the prompt. */
export function checkLeftovers({ parts }: Checked): Finding[] {
  return [...parts].flatMap(([where, text]) => {
    const prose = text.replace(/\$[^$\n]{0,2000}\$/g, ' ');
    return LEFTOVERS.flatMap((pattern) => prose.match(pattern) ?? []).map((what) => ({
      rule: 'leftover',
      where,
      what: what.trim(),
    }));
  });
}
