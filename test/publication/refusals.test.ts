import { describe, expect, test } from 'vitest';
import { UserError, describeFailure } from '../../src/errors.ts';
import type { RepositoryOptions } from '../../src/publication/repository-client.ts';
import type { GitHubOptions } from '../support/github-server.ts';
import { request, type GitHubWorld } from '../support/github-world.ts';
import { useGitHubWorld } from '../support/use-github-world.ts';

const start = useGitHubWorld();
const COMMIT = { delivery: 'commit' } as const;

/** The sentence with which reading or publishing ends. */
async function sentenceOf({ begin }: GitHubWorld, changes: Partial<RepositoryOptions>) {
  const run = begin(changes);
  const end = async () => {
    await run.readState('2026-01-01');
    return (await run.publish(request())).problem;
  };
  return end().catch((error: unknown) => {
    expect(error).toBeInstanceOf(UserError);
    return describeFailure(error);
  });
}

describe('a refusal names the way to fix it', () => {
  const cases: [string, GitHubOptions, Partial<RepositoryOptions>, RegExp][] = [
    [
      'base-branch that is not there',
      {},
      { baseBranch: 'gh-pages' },
      /^Input 'base-branch': lab\/blog has no branch "gh-pages"\. Its default branch is "main"/,
    ],
    [
      'repository that is not there',
      {},
      { repository: 'lab/other' },
      /read lab\/other: status 404.*inputs repository and base-branch.*of your own/,
    ],
    [
      'repository that is not there, with a base-branch',
      {},
      { repository: 'lab/other', baseBranch: 'main' },
      /read lab\/other: status 404.*inputs repository and base-branch/,
    ],
    ['archived repository', { archived: true }, {}, /is archived and takes no changes/],
    [
      'job without contents: write',
      { permissions: { contents: 'read' } },
      {},
      /contents: write, pull-requests: write \(contents is what/,
    ],
    [
      'job without pull-requests: write',
      { permissions: { pullRequests: 'read' } },
      {},
      /The page is on the branch.*\(pull-requests is what.*open it by hand/,
    ],
    [
      'job that may not read pull requests',
      { permissions: { pullRequests: 'none' } },
      {},
      /\(pull-requests is what/,
    ],
    [
      'protected base branch',
      { protectedBranches: ['main'] },
      COMMIT,
      /use delivery: pull-request/,
    ],
  ];
  test.each(cases)('%s', async (_, options, changes, sentence) => {
    expect(await sentenceOf(await start(options), changes)).toMatch(sentence);
  });

  const answers: [string, string, number, string, Partial<RepositoryOptions>, RegExp][] = [
    [
      'a ruleset on branch names',
      'git/create-ref',
      422,
      'Repository rule violations found\n\nCannot create ref due to creations being restricted.',
      {},
      /choose another branch-prefix/,
    ],
    [
      'GH013',
      'git/update-ref',
      422,
      'GH013: Repository rule violations found for refs/heads/main. Changes must be made through a pull request.',
      COMMIT,
      /use delivery: pull-request/,
    ],
    [
      'branch protection of the old kind',
      'git/update-ref',
      422,
      'Protected branch update failed for refs/heads/main.',
      COMMIT,
      /use delivery: pull-request/,
    ],
    [
      'a token that the organization has not authorized',
      'repos/get',
      403,
      'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.',
      {},
      /Configure SSO/,
    ],
    [
      'a fine-grained token without the permission',
      'git/create-tree',
      403,
      'Resource not accessible by personal access token',
      {},
      /Give the token behind github-token these permissions/,
    ],
    ['a token that may only read', 'git/create-tree', 404, 'Not Found', {}, /but not write to it/],
  ];
  test.each(answers)('%s', async (_, operation, status, message, changes, sentence) => {
    const world = await start();
    world.github.intercept((one) =>
      one.operation === operation ? { status, body: { message } } : undefined,
    );
    expect(await sentenceOf(world, changes)).toMatch(sentence);
  });
});

test('an empty repository is told to get a first commit', async () => {
  const world = await start({ isEmpty: true });
  expect(await sentenceOf(world, {})).toMatch(/Give the repository a first commit/);
});

test('a page of HTML is not put into a sentence', async () => {
  const world = await start();
  world.github.intercept(() => ({ status: 502, body: '<html><body>Bad Gateway</body></html>' }));
  expect(await sentenceOf(world, {})).toMatch(
    /status 502, a page of HTML instead of an answer\. .*githubstatus\.com/,
  );
});

test('a branch that cannot be looked up is not taken for one that is not there', async () => {
  const { github, begin, writes } = await start();
  await begin().publish(request());
  const run = begin();
  const [page] = (await run.readState('2026-01-01')).openPages;
  if (page === undefined) throw new Error('there is no open page');
  github.intercept(({ operation, path }) =>
    operation === 'git/get-ref' && path.includes('arxiv-daily')
      ? { status: 500, body: { message: 'Server Error' } }
      : undefined,
  );
  const from = github.requests.length;
  await expect(run.update(page, request({ text: 'New.\n' }))).rejects.toThrow('status 500');
  expect(writes(from)).toEqual([]);
});

test('a server that is not there is told as such', async () => {
  const { begin } = await start();
  const run = begin({}, 'http://127.0.0.1:9');
  const error: unknown = await run.readState('2026-01-01').catch((one: unknown) => one);
  expect(describeFailure(error)).toMatch(
    /^GitHub failed to read lab\/blog: no answer \(.+\)\. Run/,
  );
});

test('waiting for a rate limit has an end', async () => {
  const { github, begin, log } = await start();
  github.intercept(() => ({
    status: 403,
    body: { message: 'You have exceeded a secondary rate limit.' },
    headers: { 'retry-after': '170' },
  }));
  const run = begin();
  for (let tries = 0; tries < 3; tries += 1) {
    await expect(run.publish(request())).rejects.toThrow('secondary rate limit');
  }
  expect(log.filter((line) => line.includes('waiting 170 s'))).toHaveLength(3);
});

test('a rate limit that lasts longer is not waited for', async () => {
  const world = await start();
  world.github.intercept(() => ({
    status: 403,
    body: { message: 'You have exceeded a secondary rate limit.' },
    headers: { 'retry-after': '900' },
  }));
  expect(await sentenceOf(world, {})).toMatch(/run the workflow again in an hour/);
  const asked = world.github.requests.map(({ path }) => path);
  expect(asked).toEqual([...new Set(asked)]);
});
