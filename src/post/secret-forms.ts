const SHORTEST = 8;

/** What may stand between the characters of a secret without changing how it reads. */
export const GAPS = /[\s\p{Cf}*`]+/gu;

/**
 * A secret as it is and as a text may hold it: in base64 (wherever in other data it begins), its
 * variant for addresses, percent-encoded, in JSON, backwards, in hexadecimal. None for what is
 * shorter than 8 characters, which would be found by chance.
 */
export function secretForms(secret: string): string[] {
  if (secret.length < SHORTEST) return [];
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
    secret.replace(GAPS, ''),
  ].filter((form) => form.length >= SHORTEST);
}

/** Every byte as `%xx`. */
function percentForm(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
}
