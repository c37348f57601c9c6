/**
 * Whether a text is an arXiv id without version
 * (https://info.arxiv.org/help/arxiv_identifier.html), in words other than those of the code.
 */
export function isBaseId(text: string): boolean {
  return /^(?:[0-9]{4}[.][0-9]{4}[0-9]?|[a-z-]+(?:[.][A-Z][A-Z])?[/][0-9]{7})$/.test(text);
}
