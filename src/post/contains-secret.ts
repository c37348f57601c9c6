/** Shorter ones would be found by chance. */
const SHORTEST_SECRET = 8;

/**
 * Whether a secret is in a page or a review text, as it is or in a form that hides it from a masking
 * log: encoded, escaped for Markdown, or spread by spaces, markup and invisible characters.
 */
export function containsSecret(text: string, secrets: readonly string[]): boolean {
  const wanted = secrets.filter((secret) => secret.length >= SHORTEST_SECRET).flatMap(secretForms);
  if (wanted.length === 0) return false;
  const shown = withoutMarkup(text);
  const views = [text, shown, withoutGaps(shown)];
  return wanted.some((form) => views.some((view) => view.includes(form)));
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
  return text.replace(/[\s\p{Cf}*`]/gu, '');
}

function secretForms(secret: string): string[] {
  const bytes = Buffer.from(secret, 'utf8');
  // In the middle of other data, base64 begins at any of three places; the edges mix with it.
  const encoded = [0, 1, 2].map((shift) => {
    const shifted = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
    return shifted.replace(/=+$/, '').slice(shift === 0 ? 0 : shift + 1, -1);
  });
  return [
    secret,
    ...encoded,
    ...encoded.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    Array.from(secret).toReversed().join(''),
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
    percentForm(bytes),
    percentForm(bytes).toUpperCase(),
    // As a view without gaps and marks has them.
    withoutGaps(secret),
  ].filter((form) => form.length >= SHORTEST_SECRET);
}

/** Every byte as `%xx`. */
function percentForm(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
}
