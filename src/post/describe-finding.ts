import type { Finding } from '../paper.ts';
import { cleanText } from './clean-text.ts';
import { wordsOf } from './words.ts';

/**
 * A doubt in the words of the page's language, as plain text of one line each: whoever writes it
 * into Markdown escapes it. What the finding quotes stands in it without invisible characters.
 * @returns `sentence` names the part and ends as a sentence; `passage` is the paper's, with a label.
 */
export function describeFinding(
  language: string,
  { rule, where, what, passage }: Finding,
): { sentence: string; passage?: string } {
  const words = wordsOf(language);
  const { background, method, results, colon } = words;
  const names: Record<Finding['where'], string> = { ...words.parts, background, method, results };
  const sentence = names[where] + colon + words.findings[rule](cleanText(what));
  const shown = cleanText(passage ?? '');
  return shown === '' ? { sentence } : { sentence, passage: words.passage + colon + shown };
}
