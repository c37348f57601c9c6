import { createServer } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { createGuardedFetch } from '../../src/publication/guarded-fetch-client.ts';
import { listenOnLoopback } from '../support/arxiv-loopback.ts';

let close = async () => {};
afterEach(() => close());

/** A server that gives one answer to all, and how often it was asked. */
async function serve(status: number, headers: Record<string, string>, body: string) {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.writeHead(status, headers).end(body);
  });
  const listening = await listenOnLoopback(server);
  close = listening.close;
  return { url: listening.url, asked: () => asked };
}

/** What the fetch makes of one answer of a server. */
async function fetchFrom(status: number, body: string): Promise<Response> {
  return createGuardedFetch(10_000)((await serve(status, {}, body)).url);
}

test.each([
  [200, '{"a":1}'],
  [201, 'null'],
  [204, ''],
  [404, 'Not found'],
  [500, '<html>'],
])('an answer of status %d with %j is handed on', async (status, body) => {
  const response = await fetchFrom(status, body);
  expect(response.status).toBe(status);
  expect(await response.text()).toBe(body);
});

test.each([
  [200, '<html>a proxy</html>'],
  [200, '{"half":'],
  [201, ''],
  [203, ''],
  [205, ''],
])('a success %d with %j is no answer: its effect is unknown', async (status, body) => {
  const response = await fetchFrom(status, body);
  expect(response.status).toBe(502);
  expect(await response.json()).toEqual({ message: 'no JSON' });
});

test('a success is JSON whatever it is called, of an address or a request', async () => {
  const { url } = await serve(200, { 'content-type': 'text/html' }, '{"a":1}');
  for (const asked of [url, new URL(url), new Request(url)]) {
    const response = await createGuardedFetch(10_000)(asked);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toEqual({ a: 1 });
  }
});

test('redirects are followed three times and no more', async () => {
  const server = await serve(302, { location: '/again' }, '');
  const response = await createGuardedFetch(10_000)(server.url);
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({ message: 'The answers are redirects in a circle.' });
  expect(server.asked()).toBe(4);
});

test('an answer that names a place and is no redirect is not followed', async () => {
  const server = await serve(400, { location: '/again' }, '{}');
  expect((await createGuardedFetch(10_000)(server.url)).status).toBe(400);
  expect(server.asked()).toBe(1);
});
