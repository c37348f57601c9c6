import { createServer, type RequestListener } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ACCEPT, createPoliteClient } from '../src/arxiv/polite-client.ts';
import { startWatch } from '../src/explanation/watch-client.ts';
import { createGuardedFetch } from '../src/publication/guarded-fetch-client.ts';
import { listenOnLoopback } from './support/arxiv-loopback.ts';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  vi.unstubAllGlobals();
  await Promise.all(closers.splice(0).map((close) => close()));
});

async function serve(listener: RequestListener): Promise<string> {
  const { url, close } = await listenOnLoopback(createServer(listener));
  closers.push(close);
  return url;
}

/** Counts what is decoded of the answers from now on. */
function countDecoded(): { bytes: number } {
  const count = { bytes: 0 };
  const realFetch = globalThis.fetch;
  vi.stubGlobal('fetch', async (...request: Parameters<typeof fetch>) => {
    const response = await realFetch(...request);
    if (response.body === null) return response;
    const counted = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        count.bytes += chunk.byteLength;
        controller.enqueue(chunk);
      },
    });
    return new Response(response.body.pipeThrough(counted), response);
  });
  return count;
}

const MIB = 2 ** 20;
/** A member of 1 MiB; a stream of them is one file of as many. */
const MEMBER = gzipSync(Buffer.alloc(MIB));
/** 300 MiB in 306 kB. */
const BOMB = Buffer.concat(Array.from({ length: 300 }, () => MEMBER));

/** What arXiv's server may send; decoded it is at least 32 MiB. */
const BOMBS: [string, () => Buffer][] = [
  ['gzip', () => BOMB],
  ['br', () => brotliCompressSync(Buffer.alloc(32 * MIB))],
  ['gzip, gzip', () => gzipSync(BOMB)],
];

function connectTo(url: string) {
  const client = createPoliteClient({ requestInterval: 0, userAgent: 'test', log: () => {} });
  return client(url, ACCEPT.pages);
}

describe('arXiv', () => {
  test.each(BOMBS)(
    'a bomb of %s is stopped at 10 MB, and is not asked for twice',
    async (encoding, make) => {
      let requests = 0;
      const url = await serve((_, response) => {
        requests += 1;
        response.writeHead(200, { 'content-encoding': encoding }).end(make());
      });
      const decoded = countDecoded();
      await expect(connectTo(url)('/html/2603.90001', 3)).rejects.toThrow(
        "arXiv's answer to /html/2603.90001 is longer than 10 MB.",
      );
      expect(requests).toBe(1);
      expect(decoded.bytes).toBeLessThan(10 * MIB);
    },
  );

  test('a long day, compressed, is read whole', async () => {
    const page = 'One of 2,000 entries. '.repeat(400_000);
    const url = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(page));
    });
    expect((await connectTo(url)('/catchup', 1)).body).toBe(page);
  });
});

describe('GitHub', () => {
  const guardedFetch = createGuardedFetch(30_000);
  const request = {
    method: 'POST',
    body: '{"ref":"x"}',
    headers: { authorization: 'token ghs_canary' },
  };

  test('an answer without end is broken off at 50 MB, and is not asked for again', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(BOMB);
    });
    const decoded = countDecoded();
    const response = await guardedFetch(url);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ message: 'The answer is longer than 50 MB.' });
    expect(decoded.bytes).toBeLessThan(51 * MIB);
  });

  test.each([301, 302, 307, 308])(
    'a redirect of status %d to another host is not followed: the token stays',
    async (status) => {
      const strangers: unknown[] = [];
      const stranger = await serve(({ headers }, response) => {
        strangers.push(headers);
        response.end('{}');
      });
      const url = await serve((_, response) => {
        response.writeHead(status, { location: `${stranger}/repos` }).end();
      });
      const response = await guardedFetch(`${url}/repos`, request);
      expect(response.status).toBe(400);
      expect(await response.json()).toEqual({
        message: `The answer is a redirect to ${stranger}.`,
      });
      expect(strangers).toEqual([]);
    },
  );

  test('a redirect of a renamed repository is followed with the same request', async () => {
    const seen: string[] = [];
    const url = await serve(({ method, url: path, headers }, response) => {
      seen.push(`${method} ${path} ${headers.authorization}`);
      if (path === '/repos/lab/old') response.writeHead(301, { location: '/repositories/7' }).end();
      else response.end('{"id":7}');
    });
    const response = await guardedFetch(`${url}/repos/lab/old`, request);
    expect(await response.json()).toEqual({ id: 7 });
    expect(seen).toEqual([
      'POST /repos/lab/old token ghs_canary',
      'POST /repositories/7 token ghs_canary',
    ]);
  });

  test('redirects in a circle, and to no address, end', async () => {
    let requests = 0;
    const url = await serve(({ url: path }, response) => {
      requests += 1;
      const location = path === '/bad' ? 'http://[' : '/again';
      response.writeHead(302, { location }).end();
    });
    const answer = async (path: string): Promise<unknown> =>
      (await guardedFetch(`${url}${path}`)).json();
    expect(await answer('/again')).toEqual({ message: 'The answers are redirects in a circle.' });
    expect(requests).toBe(4);
    expect(await answer('/bad')).toEqual({ message: 'The answer is a redirect to no address.' });
  });
});

test('an answer of the model without end is broken off at 4 MB', async () => {
  const url = await serve((_, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(BOMB);
  });
  const decoded = countDecoded();
  const watch = startWatch({ firstByteMs: 30_000, idleMs: 30_000, totalMs: 30_000 });
  try {
    const response = await watch.fetch(url);
    await expect(response.text()).rejects.toThrow();
    expect(watch.brokenOff).toBe('the answer was longer than 4 MB');
    expect(decoded.bytes).toBeLessThan(22 * MIB);
  } finally {
    watch.stop();
  }
});
