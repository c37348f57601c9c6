import type { Paper } from '../src/paper.ts';
import type { StoredPaper } from '../test/support/arxiv-stored-paper.ts';

/** A stored paper as the action has it. */
export function asPaper(stored: StoredPaper): Paper {
  const { id, version, kind, title, authors, categories, abstract, comments } = stored;
  return {
    id,
    version,
    kind,
    title,
    authors: [...authors],
    categories: [...categories],
    abstract,
    comments: comments ?? undefined,
  };
}
