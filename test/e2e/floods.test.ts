import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { listenOnLoopback } from '../support/arxiv-loopback.ts';
import { entriesOf, FEW_INPUTS, FEW_PAPERS, fewPapers, pageOf } from '../support/few-papers.ts';
import { sampleAnswer } from '../support/sample-papers.ts';
import { storedPaper } from '../support/stored-paper.ts';
import { useWorld } from '../support/use-world.ts';

const beginWorld = useWorld();
const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

const FLOODED = FEW_PAPERS[0]?.id ?? '';

/** Pours over a request, or leaves it to the stand-in. */
type Flood = (path: string, response: ServerResponse) => boolean;

async function serve(listener: (request: IncomingMessage, response: ServerResponse) => void) {
  const { url, close } = await listenOnLoopback(createServer(listener));
  closers.push(close);
  return url;
}

/** A world whose arXiv stands behind a server that a flood may break out of. */
async function begin(flood: Flood) {
  const world = await beginWorld(fewPapers());
  const front = await serve((request, response) => {
    const path = request.url ?? '/';
    response.on('error', () => {});
    if (flood(path, response)) return;
    const { accept = '', 'user-agent': agent = '' } = request.headers;
    void fetch(world.arxiv.url + path, { headers: { accept, 'user-agent': agent } }).then(
      async (answer) => {
        response.writeHead(answer.status, {
          'content-type': answer.headers.get('content-type') ?? 'text/html',
        });
        response.end(Buffer.from(await answer.arrayBuffer()));
      },
    );
  });
  const run = () =>
    world.run({
      ...FEW_INPUTS,
      'full-text': 'html',
      'arxiv-url': front,
      'arxiv-api-url': `${front}/api/query`,
    });
  return { world, run };
}

/** 300 MiB in 306 kB: one MiB, packed, 300 times. */
const BOMB = Buffer.concat(Array(300).fill(gzipSync(Buffer.alloc(2 ** 20))));

const isText = (path: string) => path.startsWith(`/html/${FLOODED}`);
const answerAnyway = () => ({ text: JSON.stringify(sampleAnswer(FLOODED)) });

describe('in place of a full text', () => {
  const FLOODS: [string, Flood, RegExp][] = [
    [
      'a bomb of 300 MiB in gzip',
      (_, response) => {
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(BOMB);
        return true;
      },
      /is longer than 10 MB/,
    ],
    [
      'a body without end',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const piece = Buffer.alloc(2 ** 20, '<p>x');
        const more = () => {
          while (!response.destroyed && response.write(piece));
        };
        response.on('drain', more);
        more();
        return true;
      },
      /is longer than 10 MB/,
    ],
  ];

  test.each(FLOODS)(
    '%s costs that paper its text, once, and nothing else',
    async (_, flood, why) => {
      let asked = 0;
      const { world, run } = await begin((path, response) => {
        if (!isText(path)) return false;
        asked += 1;
        return flood(path, response);
      });
      const { exitCode, outputs, log } = await run();
      expect(exitCode, log).toBe(0);
      expect(outputs).toMatchObject({ status: 'published', papers: '3', failed: '0' });
      expect(log).toMatch(new RegExp(`${FLOODED} is read from its abstract: .*${why.source}`));
      expect(asked).toBe(1);
      expect([...entriesOf(await pageOf(world)).keys()]).toHaveLength(3);
    },
  );

  test('a redirect to another host is not followed', async () => {
    const strangers: string[] = [];
    const stranger = await serve((request, response) => {
      strangers.push(request.url ?? '');
      response.end('x');
    });
    const { run } = await begin((path, response) => {
      if (!isText(path)) return false;
      response.writeHead(302, { location: `${stranger}/secret` }).end();
      return true;
    });
    const { exitCode, outputs, log } = await run();
    expect(exitCode, log).toBe(0);
    expect(outputs).toMatchObject({ status: 'published', papers: '3' });
    expect(log).toContain(`${FLOODED} is read from its abstract: arXiv answered 302`);
    expect(strangers).toEqual([]);
  });
});

test('a feed of a hundred thousand entities ends the run with the cause, and nothing is asked', async () => {
  const entities = Array.from({ length: 100_000 }, (_, at) => `<!ENTITY e${at} "&e${at + 1};">`);
  const { world, run } = await begin((path, response) => {
    if (path.startsWith('/catchup/')) response.writeHead(404).end('gone');
    else if (path.startsWith('/api/')) {
      const feed = `<?xml version="1.0"?><!DOCTYPE feed [${entities.join('')}]><feed>&e0;</feed>`;
      response.writeHead(200, { 'content-type': 'application/atom+xml' }).end(feed);
    } else return false;
    return true;
  });
  const { exitCode, log } = await run();
  expect(exitCode, log).toBe(1);
  expect(log.match(/^::error::/gm)).toHaveLength(1);
  expect(log).toMatch(/::error::.*arXiv/);
  expect(world.messages.requests).toEqual([]);
  expect(world.github.pullRequests).toEqual([]);
});

test('a listing of 2,000 hostile titles is a page of 2,000 entries, each as it was written', async () => {
  const pieces = [
    '</h2><script>alert(1)</script>',
    '{{ site.x }} {% raw %}',
    '[a](',
    '![b](x)',
    '---',
  ];
  const papers = Array.from({ length: 2000 }, (_, at) =>
    storedPaper(`2603.1${String(at).padStart(4, '0')}`, {
      title: `Title ${at} ${(pieces[at % pieces.length] ?? '').repeat(4)}`,
    }),
  );
  const world = await beginWorld({ arxiv: { papers }, answer: answerAnyway, speed: 20 });
  const { exitCode, outputs, log } = await world.run({
    ...FEW_INPUTS,
    'max-papers': '1',
    'full-text': 'none',
  });
  expect(exitCode, log).toBe(0);
  expect(outputs).toMatchObject({ status: 'published', announced: '2000' });
  const page = await pageOf(world);
  for (const { id } of papers) expect(page).toContain(`https://arxiv.org/abs/${id}`);
  expect(page).not.toMatch(/<script|\{\{|\{%|!\[/);
});
