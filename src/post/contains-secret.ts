/** Shorter ones would be found by chance. */
const SHORTEST_SECRET = 8;

/** Whether a secret is in the text, as it is or in a form that hides it from a masking log. */
export function containsSecret(text: string, secrets: readonly string[]): boolean {
  return secrets
    .filter((secret) => secret.length >= SHORTEST_SECRET)
    .some((secret) => secretForms(secret).some((form) => text.includes(form)));
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
  ];
}
