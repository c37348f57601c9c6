import { describe, expect, it } from 'vitest';
import { containsSecret } from '../../src/post/contains-secret.ts';

const SECRET = 'key-2a+b/"c"=zß7';

describe('containsSecret', () => {
  it.each([
    ['as it is', SECRET],
    ['in base64', Buffer.from(SECRET).toString('base64')],
    ['in base64 after one byte', Buffer.from(`x${SECRET}y`).toString('base64')],
    ['in base64 after two bytes', Buffer.from(`xx${SECRET}y`).toString('base64')],
    ['in base64url', Buffer.from(`x${SECRET}`).toString('base64url')],
    ['percent-encoded', encodeURIComponent(SECRET)],
    ['as JSON', JSON.stringify(SECRET)],
    ['backwards', Array.from(SECRET).toReversed().join('')],
    ['in hexadecimal', Buffer.from(SECRET).toString('hex')],
  ])('finds a secret %s', (_, form) => {
    expect(containsSecret(`before ${form} after`, ['other-secret', SECRET])).toBe(true);
  });

  it('finds nothing in a text without it, nor secrets too short to mean anything', () => {
    expect(containsSecret('an innocent page', [SECRET])).toBe(false);
    expect(containsSecret('an innocent page', ['page', ''])).toBe(false);
  });
});
