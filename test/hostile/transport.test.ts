import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { ACCEPT, createPoliteClient } from '../../src/arxiv/polite-client.ts';
import { UserError } from '../../src/errors.ts';
import { FEW_INPUTS, fewPapers } from '../support/few-papers.ts';
import { startRawServer } from './support/raw-server.ts';
import { NO_ROWS, stringsOf } from './support/rows.ts';
import { expectSound } from './support/run-oracle.ts';
import { useHostileWorld } from './support/use-hostile-world.ts';

const begin = useHostileWorld();
let server: Awaited<ReturnType<typeof startRawServer>> | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** The client of arXiv before a server that answers as it likes. */
async function connectTo(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const paths: string[] = [];
  const log: string[] = [];
  server = await startRawServer((request, response) => {
    paths.push(request.url ?? '');
    answer(request, response);
  });
  const options = { requestInterval: 0, userAgent: 'test (+https://x.example)', timeout: 500 };
  const connect = createPoliteClient({ ...options, log: (line) => log.push(line) });
  const fetchPage = connect(server.url, ACCEPT.pages);
  return { fetchPage, paths, log, url: server.url };
}

describe('encoding-chain', () => {
  test('200 encodings on top of each other are refused', async () => {
    const { fetchPage } = await connectTo((_, response) => {
      const encoding = Array.from({ length: 200 }, () => 'gzip').join(', ');
      response.writeHead(200, { 'content-encoding': encoding });
      response.end(gzipSync('x'));
    });
    await expect(fetchPage('/x', 2)).rejects.toBeInstanceOf(UserError);
  });

  test('300 MB in 300 kB are counted as they come out, and refused', async () => {
    const bomb = gzipSync(Buffer.alloc(300_000_000, 60));
    const { fetchPage, paths } = await connectTo((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.end(bomb);
    });
    await expect(fetchPage('/x', 5)).rejects.toThrow(/longer than \d\d? MB/);
    expect(paths).toHaveLength(1);
  });

  test('an encoding that nobody knows, and one that lies, are no crash', async () => {
    for (const encoding of ['x-evil', 'gzip', 'br', 'deflate, gzip']) {
      const { fetchPage } = await connectTo((_, response) => {
        response.writeHead(200, { 'content-encoding': encoding });
        response.end('no such thing');
      });
      const answer = await fetchPage('/x', 1).catch((error: unknown) => error);
      expect(answer instanceof UserError || typeof Object(answer).body === 'string').toBe(true);
      await server?.close();
    }
  });
});

test('slow-body: a byte now and then for ever is given up at the deadline', async () => {
  const { fetchPage } = await connectTo((_, response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write('x'), 20);
    response.on('close', () => clearInterval(timer));
  });
  await expect(fetchPage('/x', 1)).rejects.toThrow(/no whole answer in 0.5 s/);
});

test('slow-body: headers without end are given up too', async () => {
  const { fetchPage } = await connectTo((_, response) => {
    response.writeHead(200, { 'x-long': 'x'.repeat(100_000) });
    response.end('x');
  });
  await expect(fetchPage('/x', 1)).rejects.toBeInstanceOf(UserError);
});

describe('redirect-ssrf', () => {
  const targets = [
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]:6379/',
    'http://localhost:1/',
    'http://0x7f000001:1/',
    'file:///etc/passwd',
    'data:text/plain,x',
    'javascript:alert(1)',
    'https://arxiv.org.evil.example/x',
    'https://arxiv.org@evil.example/x',
    '//evil.example/x',
    'http://arxiv.org:22/x',
    'https://аrxiv.org/',
    'http://',
    '\\\\evil.example\\x',
  ];

  test.each(targets)('%s is not followed', async (location) => {
    const { fetchPage, paths } = await connectTo((_, response) => {
      // A header has no letters beyond Latin-1.
      const sent = location.replaceAll(/[^ -~]/g, encodeURI);
      response.writeHead(302, { location: sent }).end();
    });
    const answer = await fetchPage('/x', 1).catch((error: unknown) => error);
    expect(answer instanceof UserError || Object(answer).status === 302, String(answer)).toBe(true);
    expect(paths).toEqual(['/x']);
  });

  test.skipIf(NO_ROWS)('nor are those of the list', async () => {
    const [first = ''] = stringsOf('redirect-ssrf');
    for (const location of stringsOf('redirect-ssrf')) {
      const { fetchPage, paths } = await connectTo((_, response) => {
        response.writeHead(302, { location }).end();
      });
      const answer = await fetchPage('/x', 1).catch((error: unknown) => error);
      expect(answer instanceof UserError || Object(answer).status === 302).toBe(true);
      expect(paths).toEqual(['/x']);
      await server?.close();
    }
    expect(first).not.toBe('');
  });

  test('30 hops, and a ring, are cut after 5', async () => {
    const { fetchPage, paths } = await connectTo((request, response) => {
      response.writeHead(302, { location: `${request.url ?? ''}x` }).end();
    });
    await expect(fetchPage('/x', 1)).rejects.toThrow(/too many redirects/);
    expect(paths).toHaveLength(6);
  });
});

describe('retry-after-lie', () => {
  test.each([
    '99999999',
    '-1',
    'abc',
    '',
    '1e99',
    'NaN',
    '0x10',
    'Wed, 21 Oct 2015 07:28:00 GMT',
    'Wed, 21 Oct 2099 07:28:00 GMT',
  ])('%j is waited for at most two minutes', async (lie) => {
    const world = await begin(fewPapers({ speed: 2000 }));
    world.arxiv.intercept(({ attempt }) =>
      attempt < 3 ? { status: 429, headers: { 'retry-after': lie }, body: 'no' } : undefined,
    );
    const outcome = await world.run({ ...FEW_INPUTS, 'full-text': 'none' });
    await expectSound(world, outcome);
    const waits = [...outcome.log.matchAll(/asking again in ([\d.]+) s/g)].map(([, s]) =>
      Number(s),
    );
    expect(waits.length).toBeGreaterThan(0);
    for (const wait of waits) expect(wait >= 0 && wait <= 120, String(wait)).toBe(true);
    expect(outcome.outputs['papers']).toBe('3');
  });
});

test('content-type-lie: 500 MB are not waited for', async () => {
  const { fetchPage } = await connectTo((_, response) => {
    response.writeHead(200, { 'content-length': '500000000', 'content-type': 'text/html' });
    const piece = Buffer.alloc(1 << 20, 60);
    const more = () => {
      while (!response.destroyed && response.write(piece));
    };
    response.on('drain', more);
    more();
  });
  await expect(fetchPage('/x', 5)).rejects.toThrow(UserError);
});
