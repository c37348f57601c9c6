import { GAPS, secretForms } from './secret-forms.ts';

/**
 * A text is looked through piece by piece: views of the page of a large day, whole, would be most of
 * the memory of a run. What is spread over more than the overlap of two pieces is not found.
 */
const PIECE = 65_536;
const OVERLAP = 16_384;

/**
 * Whether a secret is in a page or a review text, as it is or in a form that hides it from a masking
 * log: encoded, escaped for Markdown, or spread by spaces, markup and invisible characters.
 */
export function containsSecret(text: string, secrets: readonly string[]): boolean {
  const wanted = secrets.flatMap(secretForms);
  if (wanted.length === 0) return false;
  for (let at = 0; at < text.length; at += PIECE - OVERLAP) {
    const piece = text.slice(at, at + PIECE);
    const shown = withoutMarkup(piece);
    const views = [piece, shown, withoutGaps(shown)];
    if (wanted.some((form) => views.some((view) => view.includes(form)))) return true;
  }
  return false;
}

/** The text as readers show it, nearly: what is left of markup is of no use to a secret. */
function withoutMarkup(text: string): string {
  return text
    .replace(/<[^<>\n]{0,200}>/g, '')
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, code: string) => characterOf(Number.parseInt(code, 16)))
    .replace(/&#(\d{1,7});/g, (_, code: string) => characterOf(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '');
}

function characterOf(code: number): string {
  return code > 0x10_ff_ff ? '' : String.fromCodePoint(code);
}

function withoutGaps(text: string): string {
  return text.replace(GAPS, '');
}
