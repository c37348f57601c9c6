import type { Paper } from '../paper.ts';
import { versionedId } from '../paper.ts';
import { cleanText } from './clean-text.ts';
import { unwrapStyles } from './plain-tex.ts';

/** The addresses that may be links: a comparable form of each → the form to write. */
export type LinkTable = ReadonlyMap<string, string>;

export const NO_LINKS: LinkTable = new Map();

/**
 * The characters of RFC 3986; nothing else, so that Chinese punctuation ends an address. The last
 * one has no mark on it: `#` with an emoji selector and a keycap is one picture.
 */
const ADDRESS = /https?:\/\/[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]+(?!\p{M})/giu;

/** arXiv's pages of one paper, with the version where it is known. */
export function paperLinks(paper: Pick<Paper, 'id' | 'version'>): {
  abs: string;
  pdf: string;
  html: string;
} {
  const id = versionedId(paper);
  const at = (page: string) => `https://arxiv.org/${page}/${id}`;
  return { abs: at('abs'), pdf: at('pdf'), html: at('html') };
}

/** The links one paper's entry may have: its pages at arXiv, and what its authors wrote themselves. */
export function allowedLinks(paper: Paper): LinkTable {
  const table = new Map<string, string>();
  const { abs, pdf, html } = paperLinks(paper);
  for (const address of [abs, pdf, html]) table.set(comparable(address) ?? address, address);
  for (const text of [paper.abstract, paper.comments ?? '']) {
    const plain = unwrapStyles(cleanText(text)).replaceAll(/\\([%&_~#])/g, '$1');
    for (const { address } of findAddresses(plain)) {
      const key = comparable(address);
      if (key !== undefined && !table.has(key)) table.set(key, writable(address));
    }
  }
  return table;
}

/** The link to write for an address, or undefined where it may not be one. */
export function linkFor(address: string, links: LinkTable): string | undefined {
  const key = comparable(address);
  return key === undefined ? undefined : links.get(key);
}

/** Web addresses in a text with their offsets, without the punctuation of the sentence around. */
export function findAddresses(text: string): { address: string; start: number }[] {
  const found = [];
  for (const match of text.matchAll(ADDRESS)) {
    found.push({ address: trimAddress(match[0]), start: match.index });
  }
  return found;
}

function trimAddress(address: string): string {
  let open = address.split('(').length - address.split(')').length;
  let end = address.length;
  for (; end > 0; end -= 1) {
    const last = address.charAt(end - 1);
    if (last === ')' && open < 0) open += 1;
    else if (!/[.,;:!?'*_~\]]/.test(last)) break;
  }
  return address.slice(0, end);
}

/**
 * One form for addresses that mean the same: scheme and a last slash do not count.
 * Undefined for what is no plain web address, such as `https://arxiv.org@evil.example/`.
 */
function comparable(address: string): string | undefined {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  if (url.username !== '' || url.password !== '' || /xn--/.test(url.hostname)) return undefined;
  if (!/^[a-z0-9.-]+\.[a-z]{2,}$/.test(url.hostname)) return undefined;
  return (url.host + url.pathname).replace(/\/$/, '') + url.search + url.hash;
}

/** Percent-encodes what Markdown, kramdown, Liquid or HTML could take for theirs. */
function writable(address: string): string {
  return new URL(address).href.replaceAll(
    // A percent sign that encodes nothing is one that readers disagree about.
    /[{}|\\^`<>"'()[\]*$~ ]|%(?![0-9A-F]{2})/gi,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
