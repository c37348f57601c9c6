import { escapeHtml } from './arxiv-escape.ts';

/** TeX accent commands and the combining character each stands for. */
const ACCENTS: Record<string, string> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030A',
  H: '\u030B',
  v: '\u030C',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
};

const LETTERS: Record<string, string> = {
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  aa: 'å',
  AA: 'Å',
};

const GREEK: Record<string, string> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  zeta: 'ζ',
  eta: 'η',
  theta: 'θ',
  iota: 'ι',
  kappa: 'κ',
  lambda: 'λ',
  mu: 'μ',
  nu: 'ν',
  xi: 'ξ',
  pi: 'π',
  rho: 'ρ',
  sigma: 'σ',
  tau: 'τ',
  upsilon: 'υ',
  phi: 'φ',
  chi: 'χ',
  psi: 'ψ',
  omega: 'ω',
  Gamma: 'Γ',
  Delta: 'Δ',
  Theta: 'Θ',
  Lambda: 'Λ',
  Xi: 'Ξ',
  Pi: 'Π',
  Sigma: 'Σ',
  Phi: 'Φ',
  Psi: 'Ψ',
  Omega: 'Ω',
};

/** TeX accents and letters as Unicode, which arXiv does in every field. */
export function accentsToUnicode(text: string): string {
  return text
    .replaceAll(
      /\\(?:([`'^~=."])|([uvHcdkr])(?=[ {])) ?(?:\{\\?([A-Za-z])\}|\\?([A-Za-z]))/g,
      (whole, mark?: string, command?: string, braced?: string, bare?: string) => {
        const accent = ACCENTS[mark ?? command ?? ''];
        const letter = braced ?? bare;
        return accent === undefined || letter === undefined
          ? whole
          : `${letter}${accent}`.normalize('NFC');
      },
    )
    .replaceAll(
      /\\(ss|ae|AE|oe|OE|aa|AA|o|O|l|L)(?![A-Za-z])(?:\{\}| )?/g,
      (whole, name: string) => {
        return LETTERS[name] ?? whole;
      },
    );
}

/** Greek commands as Unicode too, inside `$…$` as well: what arXiv does to titles and comments. */
export function greekToUnicode(text: string): string {
  return text.replaceAll(/\\([A-Za-z]+)/g, (whole, name: string) => GREEK[name] ?? whole);
}

/** A title as the listing shows it. */
export function listingTitle(title: string): string {
  return escapeHtml(greekToUnicode(accentsToUnicode(title)));
}

/** Comments as the listing shows them, with links. */
export function listingComments(comments: string): string {
  return withLinks(greekToUnicode(accentsToUnicode(comments)));
}

/** An abstract as the listing shows it: TeX stays, links, `<br>` before an indented line. */
export function listingAbstract(abstract: string): string {
  return withLinks(accentsToUnicode(abstract)).replaceAll(/\n[ \t]+/g, '\n<br>');
}

const LINKABLE =
  /(?<url>(?<scheme>https?):\/\/[^\s<>"]+)|(?<doi>\b10\.\d{4,9}\/[^\s<>"]+)|(?<arxiv>\barXiv:(?<id>\d{4}\.\d{4,5}(?:v\d+)?))/g;

/** Escapes `text` and turns URLs (shown as `this https URL`), DOIs and arXiv ids into links. */
function withLinks(text: string): string {
  let html = '';
  let end = 0;
  for (const match of text.matchAll(LINKABLE)) {
    // A sentence's own punctuation after an address is no part of it.
    const address = match[0].replace(/[.,;:!?)\]}'$]{1,20}$/, '');
    html += escapeHtml(text.slice(end, match.index)) + linkTo(address, match.groups ?? {});
    end = match.index + address.length;
  }
  return html + escapeHtml(text.slice(end));
}

function linkTo(address: string, groups: Partial<Record<string, string>>): string {
  const text = escapeHtml(address);
  if (groups['url'] !== undefined) {
    const scheme = groups['scheme'] ?? 'https';
    return `<a href="${text}" rel="external noopener nofollow" class="link-external link-${scheme}">this ${scheme} URL</a>`;
  }
  if (groups['doi'] !== undefined) {
    return `<a href="https://doi.org/${text}" data-doi="${text}" class="link-https link-external" rel="external noopener nofollow">${text}</a>`;
  }
  const id = escapeHtml(groups['id'] ?? '');
  return `<a href="https://arxiv.org/abs/${id}" data-arxiv-id="${id}" class="link-https">${text}</a>`;
}
