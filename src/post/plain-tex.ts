/** TeX's accents in text, as combining characters. */
const MARKS: Record<string, string> = {
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '"': '\u0308',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  c: '\u0327',
  v: '\u030C',
  u: '\u0306',
  H: '\u030B',
  k: '\u0328',
  r: '\u030A',
  d: '\u0323',
};
const LETTERS: Record<string, string> = {
  ss: 'ß',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
};

const STYLED =
  /\\(?:text(?:bf|it|tt|rm|sc|sf|sl|up|md|normal)|emph|enquote|underline|mbox|url)\{([^{}]*)\}/g;
const LINKED = /\\href\{([^{}]*)\}\{([^{}]*)\}/g;
const SIGN_ACCENT = /\{?\\(['`^"~=.])(?:\{(\p{L})\}|(\p{L}))\}?/gu;
const LETTER_ACCENT = /\{?\\([cvuHkrd])\{(\p{L})\}\}?/gu;
const LETTER = /\{\\(ss|AE|ae|OE|oe|AA|aa|[oOlL])\}|\\(ss|AE|ae|OE|oe|AA|aa|[oOlL])\{\}/g;

/** `\textbf{x}`, `\emph{x}`, `\texttt{x}`, `\url{x}` as x; three levels of them, innermost first. */
export function unwrapStyles(text: string): string {
  if (!text.includes('\\')) return text;
  let out = text.replace(LINKED, '$2 ($1)');
  for (let level = 0; level < 3; level += 1) out = out.replace(STYLED, '$1');
  return out;
}

/**
 * The TeX that stays in arXiv's titles, authors and abstracts outside of formulas, as the text it
 * stands for: styles, accents, escaped signs, ``quotes''. Anything else stays as it is written.
 */
export function plainTex(text: string): string {
  return unwrapStyles(text)
    .replace(SIGN_ACCENT, (whole, mark: string, braced?: string, bare?: string) =>
      accented(whole, (braced ?? bare ?? '') + (MARKS[mark] ?? '')),
    )
    .replace(LETTER_ACCENT, (whole, mark: string, letter: string) =>
      accented(whole, letter + (MARKS[mark] ?? '')),
    )
    .replace(
      LETTER,
      (whole, braced?: string, bare?: string) => LETTERS[braced ?? bare ?? ''] ?? whole,
    )
    .replace(/\\text(en|em)dash(?:\{\}|(?![A-Za-z]) ?)/g, (_, width) =>
      width === 'en' ? '–' : '—',
    )
    .replace(/\\([%&_$])/g, '$1')
    .replace(/``((?:[^`']|'(?!')){1,200})''/g, '“$1”');
}

/** A brace taken in on one side only belongs to the text around. */
function accented(whole: string, decomposed: string): string {
  const letter = decomposed.normalize('NFC');
  const opens = whole.startsWith('{');
  const braces = whole.split('{').length - whole.split('}').length;
  if (braces > 0) return opens ? `{${letter}` : letter;
  return braces < 0 ? `${letter}}` : letter;
}
