import { afterAll, beforeAll, expect, test } from 'vitest';
import http, { createServer } from 'node:http';
import { UserError } from '../src/errors.ts';
import { useProxies } from '../src/proxy-client.ts';
import { listenOnLoopback } from './support/arxiv-loopback.ts';
import { startConnectProxy, type ConnectProxy } from './support/connect-proxy.ts';

let server: Awaited<ReturnType<typeof listenOnLoopback>>;
let proxy: ConnectProxy;

beforeAll(async () => {
  server = await listenOnLoopback(createServer((_, response) => response.end('here')));
  proxy = await startConnectProxy({ 'api.internal:80': server.url });
});
afterAll(async () => {
  // The next test of this process goes its own way again.
  useProxies({ http_proxy: server.url, no_proxy: '*' });
  await Promise.all([proxy.close(), server.close()]);
});

/** The body, or why there is none. */
async function ask(url: string): Promise<string> {
  proxy.tunnels.length = 0;
  return fetch(url).then(
    (response) => response.text(),
    () => 'failed',
  );
}

test('without a proxy nothing is changed', async () => {
  expect(useProxies({})).toBeUndefined();
  expect(useProxies({ HTTPS_PROXY: '', https_proxy: ' ', NO_PROXY: 'github.com' })).toBeUndefined();
  expect(await ask(server.url)).toBe('here');
});

test('a request goes through the proxy of its scheme', async () => {
  expect(useProxies({ HTTP_PROXY: proxy.url })).toBe(`Requests go through ${proxy.url}.`);
  expect(await ask('http://api.internal/')).toBe('here');
  expect(proxy.tunnels).toEqual(['api.internal:80']);

  useProxies({ HTTPS_PROXY: proxy.url });
  expect(await ask('https://arxiv.example/')).toBe('failed');
  expect(proxy.tunnels).toEqual(['arxiv.example:443']);
});

test('small letters win, a scheme is not needed, and the password is told to the proxy alone', async () => {
  const { host } = new URL(proxy.url);
  const environment = { http_proxy: `reader:s3cret@${host}`, HTTP_PROXY: 'http://127.0.0.1:1' };
  expect(useProxies(environment)).toBe(`Requests go through ${proxy.url}.`);
  expect(await ask('http://api.internal/')).toBe('here');
  const credentials = Buffer.from('reader:s3cret').toString('base64');
  expect([...proxy.credentials]).toEqual([`Basic ${credentials}`]);
});

test('this machine is asked directly, and so is what NO_PROXY names', async () => {
  useProxies({ HTTP_PROXY: proxy.url, NO_PROXY: 'other.internal, .corp.internal' });
  expect(await ask(server.url)).toBe('here');
  expect(await ask(server.url.replace('127.0.0.1', 'localhost'))).toBe('here');
  expect(proxy.tunnels).toEqual([]);
  expect(await ask('http://ghe.corp.internal/')).toBe('failed');
  expect(await ask('http://other.internal/')).toBe('failed');
  expect(proxy.tunnels).toEqual([]);
  expect(await ask('http://api.internal/')).toBe('here');
  expect(proxy.tunnels).toEqual(['api.internal:80']);
});

test.each(['socks5://proxy.example:1080', 'http://', 'user:hunter2@', 'file:///etc/passwd'])(
  '%s is refused by the name of the variable, without its value',
  (value) => {
    expect(() => useProxies({ HTTPS_PROXY: value })).toThrow(
      new UserError("Environment variable 'HTTPS_PROXY' must be the address of an HTTP proxy.", {
        hint: 'Example: HTTPS_PROXY: http://proxy.example.com:3128',
      }),
    );
    expect(() => useProxies({ http_proxy: value })).toThrow(/'http_proxy'/);
  },
);

test('a Node that cannot says what to do, and is believed where it was done', () => {
  const { setGlobalProxyFromEnv } = http;
  const environment = { HTTPS_PROXY: 'http://proxy.example:3128' };
  try {
    Object.assign(http, { setGlobalProxyFromEnv: undefined });
    expect(useProxies(environment)).toMatch(/goes past the proxy.*NODE_USE_ENV_PROXY=1/);
    expect(useProxies({ ...environment, NODE_USE_ENV_PROXY: '1' })).toBe(
      'Requests go through http://proxy.example:3128.',
    );
  } finally {
    Object.assign(http, { setGlobalProxyFromEnv });
  }
});
