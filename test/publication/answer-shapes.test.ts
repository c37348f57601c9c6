import { describe, expect, test } from 'vitest';
import { findMisfit } from '../../src/publication/answer-shapes.ts';
import { createGuardedFetch } from '../../src/publication/guarded-fetch-client.ts';
import { DAY, request, startGitHubWorld } from '../support/github-world.ts';
import { startRawServer } from '../hostile/support/raw-server.ts';

const REPOSITORY = '/repos/lab/blog';

/** Every request of the action. */
const REQUESTS: [method: string, path: string][] = [
  ['GET', ''],
  ['GET', `/contents/_posts/${DAY}-arxiv-daily.md`],
  ['GET', '/git/blobs/0123'],
  ['GET', '/git/commits/0123'],
  ['GET', '/git/matching-refs/heads/arxiv-daily'],
  ['GET', '/git/ref/heads/main'],
  ['GET', '/git/trees/0123'],
  ['GET', '/pulls'],
  ['GET', '/pulls/1'],
  ['PATCH', '/git/refs/heads/main'],
  ['PATCH', '/pulls/1'],
  ['POST', '/git/commits'],
  ['POST', '/git/refs'],
  ['POST', '/git/trees'],
  ['POST', '/issues/1/assignees'],
  ['POST', '/issues/1/labels'],
  ['POST', '/pulls'],
  ['POST', '/pulls/1/requested_reviewers'],
  ['PUT', '/pulls/1/merge'],
];

describe.each(REQUESTS)('%s %s', (method, path) => {
  test.each<[string, unknown]>([
    ['null', null],
    ['a text', 'ok'],
    ['a number', 7],
    ['a list of nothings', [null]],
    ['nothing', undefined],
  ])('takes %s for no answer', (_, answer) => {
    // Labels are not looked at.
    if (path.endsWith('/labels') && Array.isArray(answer)) return;
    if (path.includes('/contents/') && Array.isArray(answer)) return;
    expect(findMisfit(method, REPOSITORY + path, answer)).toMatch(/expected|Invalid/);
    expect(findMisfit(method, `/api/v3${REPOSITORY}${path}`, answer)).toBeDefined();
    expect(findMisfit(method, `/repositories/7${path}`, answer)).toBeDefined();
  });
});

test.each([
  [
    'a commit of no hash',
    '/git/ref/heads/main',
    { ref: 'refs/heads/main', object: { sha: '../x' } },
  ],
  ['a branch without a commit', '/git/ref/heads/main', { ref: 'refs/heads/main', object: null }],
  ['a file of no hash', '/git/trees/1', { truncated: false, tree: [{ path: 'x', type: 'blob' }] }],
])('%s is no answer', (_, path, answer) => {
  expect(findMisfit('GET', REPOSITORY + path, answer)).toMatch(/^(?:object|tree\.0\.)/);
});

test('an answer says where it is not what was expected', () => {
  const answer = { truncated: 'no', tree: [] };
  expect(findMisfit('GET', `${REPOSITORY}/git/trees/1`, answer)).toBe(
    'truncated: expected boolean, got string',
  );
});

test('requests that are not known are not judged', () => {
  expect(findMisfit('DELETE', `${REPOSITORY}/git/refs/heads/x`, undefined)).toBeUndefined();
  expect(findMisfit('DELETE', `${REPOSITORY}/git/refs/heads/x`, null)).toBeDefined();
  expect(findMisfit('GET', '/user', null)).toBeUndefined();
  expect(findMisfit('POST', '/api/graphql', { data: {} })).toBeUndefined();
  expect(findMisfit('POST', '/api/graphql', { data: null, errors: [{}] })).toBeUndefined();
  expect(findMisfit('POST', '/graphql', { data: 7 })).toBeDefined();
  expect(findMisfit('POST', '/graphql', null)).toBeDefined();
});

test('every request of a run is judged, and fits', async () => {
  const { github, begin } = await startGitHubWorld({
    collaborators: ['ada'],
    autoMergeAllowed: true,
  });
  try {
    const run = begin({
      labels: ['a'],
      reviewers: ['ada'],
      assignees: ['ada'],
      autoMerge: 'merge',
    });
    const state = await run.readState('2026-01-01');
    expect(state.openPages).toEqual([]);
    expect((await run.publish(request())).problem).toBeUndefined();
    for (const { method, path } of github.requests) {
      const [address = ''] = path.split('?');
      expect(findMisfit(method, address, 7), `${method} ${path}`).toBeDefined();
    }
  } finally {
    await github.close();
  }
});

/** What the guarded fetch makes of an answer. */
const answerOf = async (headers: Record<string, string>, status: number, body: string) => {
  const server = await startRawServer((_, response) => {
    response.writeHead(status, headers).end(body);
  });
  try {
    const response = await createGuardedFetch(5000, { findMisfit })(`${server.url}/repos/a/b`);
    const text = await response.text();
    return { status: response.status, text, type: response.headers.get('content-type') };
  } finally {
    await server.close();
  }
};

describe('a server that', () => {
  test.each([
    ['calls JSON a page', { 'content-type': 'text/html' }],
    ['gives it no name', {}],
  ])('%s is understood', async (_, headers: Record<string, string>) => {
    const answer = '{"full_name":"a/b","default_branch":"main"}';
    expect(await answerOf(headers, 200, answer)).toEqual({
      status: 200,
      text: answer,
      type: 'application/json',
    });
  });

  test.each([204, 300, 304])('answers %d where an answer is needed gives none', async (status) => {
    expect(await answerOf({}, status, '')).toMatchObject({ status: 502 });
  });

  test('says that the next page is on another host does not get the token there', async () => {
    const asked: string[] = [];
    const stranger = await startRawServer((message, response) => {
      asked.push(message.url ?? '');
      response.end('[]');
    });
    try {
      const guarded = createGuardedFetch(5000, { origin: 'http://127.0.0.1:9' });
      const response = await guarded(`${stranger.url}/pulls?page=2`, {
        headers: { authorization: 'token ghs_canary' },
      });
      expect(response.status).toBe(400);
      expect(asked).toEqual([]);
    } finally {
      await stranger.close();
    }
  });
});
