import type { PhrasingContent } from 'mdast';
import type { Paper } from '../paper.ts';
import { NO_LINKS } from './links.ts';
import { literalInline } from './literal.ts';
import { plainText, text } from './nodes.ts';

/** A paper's original title; where nothing of it can be shown, its id, so that a link has a name. */
export function titleNodes({ id, title }: Pick<Paper, 'id' | 'title'>): PhrasingContent[] {
  const nodes = literalInline(title, NO_LINKS);
  return nodes.length === 0 ? [text(`arXiv:${id}`)] : nodes;
}

/** The same as plain text, formulas as signs where signs can say them. */
export function plainTitle(paper: Pick<Paper, 'id' | 'title'>): string {
  return plainText(titleNodes(paper));
}
