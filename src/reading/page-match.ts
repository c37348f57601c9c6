import type { Paper } from '../paper.ts';
import { versionedId } from '../paper.ts';

/**
 * Why a page is not that of `paper`, as the end of an English sentence; undefined where it is.
 * A page that gives no id is told by its title; a version counts where both sides know it.
 */
export function describeMismatch(
  paper: Pick<Paper, 'id' | 'version' | 'title'>,
  page: { id: string | undefined; version: number | undefined; title: string },
): string | undefined {
  if (page.id === undefined) {
    return sameTitle(paper.title, page.title)
      ? undefined
      : 'it gives no arXiv id and its title is another';
  }
  const otherVersion =
    paper.version !== undefined && page.version !== undefined && paper.version !== page.version;
  return page.id === paper.id && !otherVersion
    ? undefined
    : `it is that of ${versionedId({ id: page.id, version: page.version })}`;
}

/** Compares letters and digits alone: titles differ in TeX, dashes and spacing. */
function sameTitle(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) =>
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ''),
  );
  return left !== '' && left === right;
}
