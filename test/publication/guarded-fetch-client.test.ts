import { createServer } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { createGuardedFetch } from '../../src/publication/guarded-fetch-client.ts';
import { listenOnLoopback } from '../support/arxiv-loopback.ts';

let close = async () => {};
afterEach(() => close());

/** What the fetch makes of one answer of a server. */
async function fetchFrom(status: number, body: string): Promise<Response> {
  const server = createServer((_, response) => response.writeHead(status).end(body));
  const listening = await listenOnLoopback(server);
  close = listening.close;
  return createGuardedFetch(10_000)(listening.url);
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
