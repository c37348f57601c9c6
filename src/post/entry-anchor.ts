/** The name by which a link finds a paper on the page; a letter first, no dot. */
export function entryAnchor(id: string): string {
  return `p-${id.replaceAll(/[^A-Za-z0-9]/g, '-')}`;
}
