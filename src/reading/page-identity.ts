import { parseArxivId } from '../paper.ts';
import { toPlainLine } from './plain-text.ts';

/** What a page says of itself outside the article. */
export type PageIdentity = {
  id: string | undefined;
  version: number | undefined;
  /** As shown, e.g. `CC BY 4.0`. */
  licence: string | undefined;
};

/**
 * Which paper a page belongs to, from the stamp beside it (`arXiv:1810.04805v2 [cs.CL] …`,
 * template of 2026 and of 2024) or else from its `<base href="/html/2501.11120v1/">` (of 2025).
 */
export function parseIdentity(marks: {
  watermark: string;
  base: string;
  licence: string;
}): PageIdentity {
  const stamped = /arXiv:\s{0,5}([^\s[\]]{5,30})/.exec(marks.watermark)?.[1];
  const based = /\/html\/([^\s?#]{5,30}?)\/?$/.exec(marks.base)?.[1];
  const known = parseArxivId(stamped ?? '') ?? parseArxivId(based ?? '');
  const licence = toPlainLine(marks.licence).replace(/^licen[cs]e: ?/i, '');
  return {
    id: known?.id,
    version: known?.version,
    licence: licence === '' ? undefined : licence,
  };
}
