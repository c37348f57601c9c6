/**
 * Characters with a meaning in kramdown, GFM, HTML or Liquid. A numeric character reference is the
 * one escape that both readers take everywhere: in paragraphs, links, headings and raw HTML.
 */
const REFERENCES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** What follows the colon of a shortcode, of which GitHub makes a picture: `:smile:`. */
const SHORTCODE = String.raw`(?:[+-]1|100|1234|\d{0,2}[a-z][\w+-]{0,50}):`;
/**
 * Quotes and dots are here because kramdown makes them typographic, which a Chinese font shows as
 * wide as a character. An underscore between letters, a lone hyphen, `#`, `!` are common and mostly
 * harmless: they are judged by place.
 */
const RISKY = new RegExp(
  String.raw`(?:https?|ftp|mailto|xmpp):|www\.|:(?=${SHORTCODE})|` +
    /[&<>{|*`~\\[\]^$_@#!'"-]|(?<=\.\.)\.|^\p{M}|(?<=[$@])\p{M}/u.source,
  'giu',
);
/** What only begins a block: list markers, a definition, an underline of a heading, YAML's end. */
const BLOCK_START = new RegExp(String.raw`^(?:[-+=]|:(?!${SHORTCODE})|\d+[.)]|\.(?=\.\.))`, 'i');

/**
 * Literal text as Markdown that shows exactly it, in kramdown and on GitHub, Liquid left inert.
 * @param startsBlock whether nothing of the block stands before it
 */
export function escapeText(value: string, startsBlock: boolean): string {
  const opening = startsBlock ? BLOCK_START.exec(value)?.[0] : undefined;
  const rest = opening === undefined ? value : value.slice(opening.length);
  const head = opening === undefined ? '' : opening.slice(0, -1) + reference(opening.at(-1) ?? '');
  // From here a run of `#` to the end would close a heading.
  const hashes = rest.length - (/#+$/.exec(rest.slice(-200))?.[0].length ?? 0);
  const escaped = rest.replace(RISKY, (risk: string, offset: number) => {
    const before = offset > 0 ? rest[offset - 1] : opening?.at(-1);
    const after = rest.charAt(offset + risk.length);
    if (risk.length > 1) return risk.slice(0, -1) + reference(risk.at(-1) ?? '');
    return escapeCharacter(risk, before ?? '', after, {
      first: offset === 0 && startsBlock,
      hashes: offset >= hashes,
    });
  });
  return head + escaped;
}

function escapeCharacter(
  risk: string,
  before: string,
  after: string,
  place: { first: boolean; hashes: boolean },
): string {
  switch (risk) {
    case '-':
      return before === '-' ? reference(risk) : risk;
    case '_':
      // kramdown and CommonMark agree only between letters.
      return /\p{L}/u.test(before) && /\p{L}/u.test(after) ? risk : reference(risk);
    case '#':
      return place.first || place.hashes ? reference(risk) : risk;
    case '!':
      // Before a link it would make an image.
      return after === '' ? reference(risk) : risk;
    case '$':
      // Formulas are found after Markdown is read; only a tag stops them.
      return '<span>$</span>';
    case ':':
      // GitHub makes a picture of `:smile:`, whatever wrote the colon.
      return '<span>:</span>';
    case '@':
      // So are e-mail addresses.
      return /[\w.+-]/.test(before) && /[\w.-]/.test(after) ? '<span>@</span>' : risk;
    default:
      return REFERENCES[risk] ?? reference(risk);
  }
}

function reference(character: string): string {
  return `&#${character.codePointAt(0)};`;
}
