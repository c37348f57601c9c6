import { expect, test } from 'vitest';
import { connectionTo, trimBaseUrl } from '../../src/explanation/connection.ts';

test.each([
  'https://llm.example/api',
  'https://llm.example/api/',
  'https://llm.example/api///',
  'https://llm.example/api/v1',
  'https://llm.example/api/v1/',
  'https://llm.example/api/v1/messages',
])('%s is https://llm.example/api before its path', (url) => {
  expect(trimBaseUrl(url)).toBe('https://llm.example/api');
});

test.each(['https://llm.example/v1/api', 'https://llm.example/v12', 'https://v1.example'])(
  '%s stays as it is',
  (url) => {
    expect(trimBaseUrl(url)).toBe(url);
  },
);

test('no redirect, no second try and no word of a server gets past us', () => {
  for (const baseUrl of [undefined, 'https://llm.example']) {
    expect(connectionTo({ apiKey: 'k', baseUrl })).toMatchObject({
      apiKey: 'k',
      authToken: null,
      maxRetries: 0,
      logLevel: 'off',
      fetchOptions: { redirect: 'manual' },
    });
  }
});

const credentials = async () => ({ token: 't', expiresAt: null });

test('a key goes before credentials, and neither is looked for elsewhere', () => {
  const own = (apiKey: string | undefined) =>
    connectionTo({ apiKey, baseUrl: undefined, credentials });
  expect(own('k')).toMatchObject({ apiKey: 'k', baseURL: 'https://api.anthropic.com' });
  expect(own('k')).not.toHaveProperty('credentials');
  expect(own(undefined)).toMatchObject({ apiKey: null, credentials });
  expect(connectionTo({ apiKey: undefined, baseUrl: undefined })).toMatchObject({ apiKey: null });
});

test('another endpoint gets the key in the header that all of them read', () => {
  expect(connectionTo({ apiKey: undefined, baseUrl: 'https://llm.example/v1' })).toMatchObject({
    apiKey: 'none',
    baseURL: 'https://llm.example',
    defaultHeaders: { 'x-api-key': 'none', 'anthropic-version': '2023-06-01' },
  });
});
