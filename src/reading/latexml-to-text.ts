import { parseArticle } from './latexml-article.ts';

/** Less than this besides title, authors and abstract is no paper but what a conversion left of it. */
const LEAST_BODY = 1000;

/** A LaTeXML page as text, or the reason why it is none, as the end of an English sentence. */
export type LatexmlPage =
  | {
      ok: true;
      text: string;
      title: string;
      /** Base id and version the page gives; undefined where it gives none. */
      id: string | undefined;
      version: number | undefined;
      /** As the page shows it, e.g. `CC BY 4.0`. */
      licence: string | undefined;
      /** Hidden passages of 16 characters or more that were left out, one a line. */
      hidden: string;
    }
  | { ok: false; reason: string };

/**
 * LaTeXML page (arXiv's templates of 2024 to 2026) → text for a language model: headings as `#`,
 * formulas as TeX, tables as rows, lists, notes in brackets; without references, menus and
 * anything that a reader of the page does not see. Linear in the size of `html`; never throws.
 */
export function parseLatexmlPage(html: string): LatexmlPage {
  const article = parseArticle(html);
  if (article.stopped !== undefined) return { ok: false, reason: article.stopped };
  if (!article.found) return { ok: false, reason: 'it is not a paper' };
  if (article.fatal)
    return { ok: false, reason: "arXiv's conversion broke off with a fatal error" };
  if (article.bodyLength < LEAST_BODY) {
    return { ok: false, reason: "arXiv's conversion holds almost nothing besides the abstract" };
  }
  const { text, title, id, version, licence, hidden } = article;
  return { ok: true, text, title, id, version, licence, hidden };
}
