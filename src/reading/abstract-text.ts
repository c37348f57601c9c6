import type { Paper } from '../paper.ts';
import { toPlainLine } from './plain-text.ts';

/** What arXiv's listing says of a paper, in the shape of a full text: title, abstract, comments. */
export function abstractText(paper: Paper): string {
  const parts = [`Title: ${toPlainLine(paper.title)}`, '# Abstract', toPlainLine(paper.abstract)];
  const comments = toPlainLine(paper.comments ?? '');
  if (comments !== '') parts.push(`Comments: ${comments}`);
  return parts.join('\n\n');
}
