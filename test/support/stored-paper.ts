import type { StoredPaper } from './arxiv-stored-paper.ts';

/** A small new paper of cs.SD for the stand-in of arXiv. */
export function storedPaper(id: string, changes: Partial<StoredPaper> = {}): StoredPaper {
  return {
    id,
    version: 1,
    kind: 'new',
    title: `Paper ${id}`,
    authors: ['Ada Müller', 'Bo Li'],
    categories: ['cs.SD'],
    comments: null,
    abstract: `Abstract of ${id}.`,
    html: true,
    ...changes,
  };
}
