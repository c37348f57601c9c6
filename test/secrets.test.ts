import { describe, expect, it } from 'vitest';
import { createSecrets, secretsOfEnvironment } from '../src/secrets.ts';

const SECRET = 'ghs_0123456789abcdefghijABCDEFGHIJ';
const LEFT_OUT = 'A text was left out here: it held a secret of this run.';

function secretsWith(...all: string[]) {
  const secrets = createSecrets();
  for (const one of all) secrets.add(one);
  return secrets;
}

describe('a text told in the log', () => {
  it.each([
    ['as it is', SECRET],
    ['in base64', Buffer.from(SECRET).toString('base64').slice(0, -2)],
    ['in base64url, one byte off', Buffer.from(`x${SECRET}`).toString('base64url').slice(2, -2)],
    ['backwards', Array.from(SECRET).toReversed().join('')],
    ['in hexadecimal', Buffer.from(SECRET).toString('hex')],
    ['percent-encoded', Buffer.from(SECRET).toString('hex').replaceAll(/../g, '%$&')],
    ['cut in the middle', SECRET.slice(0, 20)],
    ['without its beginning', SECRET.slice(9)],
  ])('has stars in place of a secret %s', (_, form) => {
    const { redact } = secretsWith('another-secret', SECRET);
    expect(redact(`Bad token ${form}, ${form}: no.`)).toMatch(
      /^Bad token \*{3}\S{0,3}, \*{3}\S{0,3}: no\.$/,
    );
    expect(redact(form)).toMatch(/^\*{3}\S{0,3}$/);
  });

  it.each([
    ['spread by spaces', Array.from(SECRET).join(' ')],
    ['spread by what shows nothing', Array.from(SECRET).join('\u200b')],
    ['as references', Array.from(SECRET, (one) => `&#${one.codePointAt(0)};`).join('')],
    ['with marks in it', `${SECRET.slice(0, 8)}**${SECRET.slice(8, 15)}**${SECRET.slice(15)}`],
  ])('is left out where a secret is in it %s', (_, form) => {
    expect(secretsWith(SECRET).redact(`Bad token ${form}.`)).toBe(LEFT_OUT);
  });

  it('stays as it is where nothing of a secret is in it', () => {
    const { redact } = secretsWith(SECRET, 'short', '');
    for (const text of ['', 'Bad token.', 'short', SECRET.slice(0, 15), '字'.repeat(100)]) {
      expect(redact(text)).toBe(text);
    }
  });

  it('takes a secret shorter than a piece as a whole', () => {
    expect(secretsWith('key-98765').redact('a key-98765, key-9876')).toBe('a ***, key-9876');
  });

  it('stars each secret of several that touch', () => {
    const { redact } = secretsWith(SECRET, 'key-0123456789');
    expect(redact(`${SECRET}key-0123456789 and key-0123456789`)).toBe('****** and ***');
  });
});

it('all secrets are given for the search of a page, each once, as they come', () => {
  const secrets = secretsWith(SECRET, 'short', SECRET);
  expect(secrets.all()).toEqual([SECRET]);
  secrets.add('a-token-of-later');
  expect(secrets.all()).toEqual([SECRET, 'a-token-of-later']);
});

it('the environment has tokens of the runner and users of proxies', () => {
  const environment = {
    ACTIONS_RUNTIME_TOKEN: 'runtime-token',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'identity-token',
    HTTPS_PROXY: 'http://lab:pass-word@proxy.example:3128',
    http_proxy: 'http://proxy.example:3128',
    HOME: '/root',
  };
  expect(secretsOfEnvironment(environment)).toEqual([
    'identity-token',
    'runtime-token',
    'lab:pass-word',
  ]);
  expect(secretsOfEnvironment({})).toEqual([]);
});
