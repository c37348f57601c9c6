import { describe, expect, it } from 'vitest';
import { containsSecret } from '../../src/post/contains-secret.ts';

const SECRET = 'key-2a+b/"c"=zß7';

const percentForm = (mark: string) =>
  Buffer.from(SECRET).toString('hex').replace(/../g, `${mark}$&`);
const references = (reference: (code: number) => string) =>
  Array.from(SECRET, (character) => reference(character.codePointAt(0) ?? 0)).join('');

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
    ['in capital hexadecimal', Buffer.from(SECRET).toString('hex').toUpperCase()],
    ['with each byte percent-encoded', percentForm('%')],
    ['with each byte percent-encoded in capitals', percentForm('%').toUpperCase()],
    ['in decimal references', references((code) => `&#${code};`)],
    ['in hexadecimal references', references((code) => `&#x${code.toString(16)};`)],
    ['in capital references', references((code) => `&#X${code.toString(16).toUpperCase()};`)],
    ['with named references', SECRET.replaceAll('"', '&quot;')],
    ['with backslashes', SECRET.replace(/[+/"=-]/g, '\\$&')],
    ['between tags', Array.from(SECRET).join('<b class="x"></b>')],
    ['between spaces and marks', Array.from(SECRET).join('\n *`\u200B')],
  ])('finds a secret %s', (_, form) => {
    expect(containsSecret(`before ${form} after`, ['other-secret', SECRET])).toBe(true);
  });

  it('finds one that is made of marks, escaped for HTML', () => {
    expect(containsSecret('&lt;a&gt;&amp;b&quot;&lt;c&gt;', ['<a>&b"<c>'])).toBe(true);
  });

  it('finds the signs of base64 in both alphabets', () => {
    const secret = '???>>>???>>>';
    for (const alphabet of ['base64', 'base64url'] as const) {
      expect(containsSecret(Buffer.from(secret).toString(alphabet), [secret])).toBe(true);
    }
  });

  it('is not stopped by a reference to no character', () => {
    const [start, end] = [SECRET.slice(0, 5), SECRET.slice(5)];
    expect(containsSecret(`${start}&#x110000;&#9999999;${end}`, [SECRET])).toBe(true);
  });

  it('has its limit at 8 characters', () => {
    expect(containsSecret('x12345678x', ['12345678'])).toBe(true);
    expect(containsSecret('x1234567x', ['1234567'])).toBe(false);
  });

  it('finds one that has marks of its own, between others', () => {
    const secret = 'key*with*stars';
    expect(containsSecret(Array.from(secret).join(' '), [secret])).toBe(true);
  });

  it('takes one that is all marks for no form of nothing', () => {
    expect(containsSecret('an innocent page', ['** ** ** **'])).toBe(false);
  });

  it('finds nothing in a text without it, nor secrets too short to mean anything', () => {
    expect(containsSecret('an innocent page', [SECRET])).toBe(false);
    expect(containsSecret('an innocent page', ['page', ''])).toBe(false);
  });
});

it('anywhere in a long text, across the places where it is cut into pieces', () => {
  const secret = 'sk-ant-a-key-of-some-length-0123456789';
  for (let at = 60_000; at < 70_000; at += 7) {
    const text = `${'文'.repeat(at)}${secret}${'字'.repeat(60_000)}`;
    if (!containsSecret(text, [secret])) expect.fail(`not at ${at}`);
  }
  expect(containsSecret('文'.repeat(130_000), [secret])).toBe(false);
});
