import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { BRANCH, PAGE, PATH, request } from '../support/github-world.ts';
import { useGitHubWorld } from '../support/use-github-world.ts';

const start = useGitHubWorld();

const DRESSED = {
  labels: ['arxiv-daily'],
  reviewers: ['ada'],
  teamReviewers: ['readers'],
  assignees: ['ada'],
  autoMerge: 'squash' as const,
};

test('a new pull request with all that can be asked for takes eight writing requests', async () => {
  const { github, begin, warnings, writes } = await start({
    collaborators: ['ada'],
    teams: ['readers'],
    autoMergeAllowed: true,
    protectedBranches: ['main'],
  });
  const published = await begin(DRESSED).publish(request());

  expect(warnings).toEqual([]);
  expect(github.violations).toEqual([]);
  expect(writes()).toEqual([
    'git/create-tree',
    'git/create-commit',
    'git/create-ref',
    'pulls/create',
    'issues/add-labels',
    'pulls/request-reviewers',
    'issues/add-assignees',
    'graphql',
  ]);
  expect(github.pullRequests).toMatchObject([
    {
      labels: ['arxiv-daily'],
      reviewers: ['ada'],
      teamReviewers: ['readers'],
      assignees: ['ada'],
      autoMerge: 'squash',
      body: 'What to look at.',
    },
  ]);
  expect(await github.readFile(BRANCH, PATH)).toBe(PAGE);
  expect(published).toEqual({
    commitSha: await github.git('rev-parse', BRANCH),
    pullRequest: { number: 1, url: 'https://github.com/lab/blog/pull/1' },
    problem: undefined,
  });
});

test('labels that the repository does not have are made', async () => {
  const { github, begin, warnings } = await start({ labels: ['Reading'] });
  await begin({ labels: ['reading', 'arXiv 每日'] }).publish(request());
  expect(warnings).toEqual([]);
  expect(github.pullRequests[0]?.labels).toEqual(['Reading', 'arXiv 每日']);
});

test('one reviewer who cannot be asked costs the others nothing', async () => {
  const { github, begin, warnings } = await start({ collaborators: ['ada'], teams: ['readers'] });
  const published = await begin({
    reviewers: ['nobody-here', 'ada'],
    teamReviewers: ['readers', 'no-team'],
    assignees: ['ada', 'stranger'],
  }).publish(request());
  expect(published.problem).toBeUndefined();
  expect(github.pullRequests[0]).toMatchObject({
    reviewers: ['ada'],
    teamReviewers: ['readers'],
    assignees: ['ada'],
  });
  expect(warnings).toEqual([
    expect.stringMatching(/^Could not ask the reviewer nobody-here: status 422/),
    expect.stringMatching(/^Could not ask the reviewer no-team: .* members: read\.$/),
    expect.stringMatching(/^Could not assign stranger: /),
  ]);
});

test('where drafts are not to be had, the pull request is a usual one', async () => {
  const { github, begin, warnings } = await start({ mayOpenDrafts: false });
  await begin({ draft: true }).publish(request());
  expect(github.pullRequests).toMatchObject([{ draft: false, state: 'open' }]);
  expect(warnings).toEqual([expect.stringContaining('no draft pull requests')]);
});

test('a pull request that may not be opened leaves the page on its branch, and says what to do', async () => {
  const { github, begin } = await start({ mayOpenPullRequests: false });
  const run = begin({ serverUrl: 'https://git.example.org', baseBranch: 'main' });
  const { commitSha, pullRequest, problem } = await run.publish(request());
  expect(commitSha).toBe(await github.git('rev-parse', BRANCH));
  expect(pullRequest).toBeUndefined();
  expect(problem).toContain('Allow GitHub Actions to create and approve pull requests');
  expect(problem).toContain(`https://git.example.org/lab/blog/compare/main...${BRANCH}?expand=1`);
});

test('the page of another run on the branch is left alone', async () => {
  const { github, begin, writes } = await start();
  await begin().publish(request({ text: 'Of another run.\n' }));
  const from = github.requests.length;
  const { commitSha, problem } = await begin().publish(request());
  expect(commitSha).toBeUndefined();
  expect(problem).toMatch(/was put on the branch .* Nothing was overwritten/);
  expect(await github.readFile(BRANCH, PATH)).toBe('Of another run.\n');
  expect(writes(from)).not.toContain('git/update-ref');
});

describe('saving in mid-run', () => {
  test('goes on in the same run, and ends in the same tree', async () => {
    const { github, begin } = await start();
    const run = begin();
    await run.save(request({ text: 'Half.\n' }));
    expect(github.pullRequests).toEqual([]);
    await run.save(request({ text: 'Three quarters.\n' }));
    const published = await run.publish(request());
    expect(published).toMatchObject({ pullRequest: { number: 1 }, problem: undefined });
    expect(await github.readFile(BRANCH, PATH)).toBe(PAGE);
    expect(await github.git('rev-list', '--count', `main..${BRANCH}`)).toBe('3');

    const other = await start();
    await other.begin().publish(request());
    const tree = `${BRANCH}^{tree}`;
    expect(await github.git('rev-parse', tree)).toBe(await other.github.git('rev-parse', tree));
  });

  test('of the page that is published needs no further commit', async () => {
    const { github, begin, writes } = await start();
    const run = begin();
    await run.save(request());
    const from = github.requests.length;
    const { commitSha } = await run.publish(request());
    expect(writes(from)).toEqual(['pulls/create']);
    expect(commitSha).toBe(await github.git('rev-parse', BRANCH));
  });

  test('takes three writing requests', async () => {
    const { begin, writes } = await start();
    await begin().save(request());
    expect(writes()).toEqual(['git/create-tree', 'git/create-commit', 'git/create-ref']);
  });

  test('does not overwrite what a person put there meanwhile', async () => {
    const { github, begin } = await start();
    const run = begin();
    await run.save(request({ text: 'Half.\n' }));
    await github.commitFiles(BRANCH, { [PATH]: 'By hand.\n' }, 'An edit');
    await expect(run.save(request())).rejects.toThrow(/was changed on the branch/);
    expect((await run.publish(request())).problem).toContain('was changed on the branch');
    expect(await github.readFile(BRANCH, PATH)).toBe('By hand.\n');
  });
});

describe('auto-merge', () => {
  test('of a draft is not asked for', async () => {
    const { github, begin, warnings, writes } = await start({ autoMergeAllowed: true });
    await begin({ draft: true, autoMerge: 'merge' }).publish(request());
    expect(writes()).not.toContain('graphql');
    expect(warnings).toEqual([expect.stringContaining('A draft is not merged')]);
    expect(github.pullRequests[0]?.state).toBe('open');
  });

  test('that the repository does not allow is a warning that names the setting', async () => {
    const { begin, warnings } = await start({ protectedBranches: ['main'] });
    const { pullRequest } = await begin({ autoMerge: 'merge' }).publish(request());
    expect(pullRequest?.number).toBe(1);
    expect(warnings).toEqual([
      expect.stringMatching(
        /Auto merge is not allowed for this repository\. Switch on "Allow auto-merge"/,
      ),
    ]);
  });

  test.each(['merge', 'squash', 'rebase'] as const)(
    'merges at once by %s where nothing is required, and says so',
    async (autoMerge) => {
      const { github, begin, warnings, log } = await start({ autoMergeAllowed: true });
      await begin({ autoMerge }).publish(request());
      expect(warnings).toEqual([]);
      expect(log).toEqual([expect.stringContaining('Pull request 1 was merged at once')]);
      expect(github.pullRequests[0]).toMatchObject({ merged: true });
      expect(await github.readFile('main', PATH)).toBe(PAGE);
      const parents = await github.git('rev-list', '--parents', '-1', 'main');
      expect(parents.split(' ')).toHaveLength(autoMerge === 'merge' ? 3 : 2);
    },
  );

  test('waits until GitHub knows the pull request everywhere', async () => {
    const { github, begin, warnings } = await start({
      autoMergeAllowed: true,
      protectedBranches: ['main'],
    });
    let asked = 0;
    github.intercept(({ operation }) => {
      if (operation !== 'graphql' || (asked += 1) > 2) return undefined;
      const message = "Could not resolve to a node with the global id of 'PR_1'";
      return { status: 200, body: { data: null, errors: [{ type: 'NOT_FOUND', message }] } };
    });
    await begin({ autoMerge: 'rebase' }).publish(request());
    expect(warnings).toEqual([]);
    expect(github.pullRequests[0]?.autoMerge).toBe('rebase');
  });

  test('that GitHub refuses for another reason is a warning with it', async () => {
    const { github, begin, warnings } = await start({ autoMergeAllowed: true });
    github.intercept(({ operation }) => {
      const errors = [{ type: 'UNPROCESSABLE', message: 'The merge queue decides the method' }];
      return operation === 'graphql' ? { status: 200, body: { data: null, errors } } : undefined;
    });
    await begin({ autoMerge: 'rebase' }).publish(request());
    expect(warnings).toEqual([
      'Could not switch on auto-merge: The merge queue decides the method.',
    ]);
  });
});

describe('straight to the base branch', () => {
  const commit = { delivery: 'commit' } as const;

  test('takes three writing requests', async () => {
    const { github, begin, writes } = await start();
    const { commitSha } = await begin(commit).publish(request());
    expect(writes()).toEqual(['git/create-tree', 'git/create-commit', 'git/update-ref']);
    expect(commitSha).toBe(await github.git('rev-parse', 'main'));
  });

  test('a branch that moves meanwhile keeps what came', async () => {
    const { github, begin } = await start();
    let pushed = 0;
    const pushes: Promise<string>[] = [];
    github.intercept(({ operation }) => {
      if (operation === 'git/create-tree' && (pushed += 1) <= 3) {
        pushes.push(github.commitFiles('main', { [`file-${pushed}`]: 'x' }, 'A push'));
      }
      return undefined;
    });
    const { commitSha } = await begin(commit).publish(request());
    await Promise.all(pushes);
    expect(commitSha).toBe(await github.git('rev-parse', 'main'));
    expect(await github.readFile('main', 'file-3')).toBe('x');
    expect(await github.readFile('main', PATH)).toBe(PAGE);
  });

  test('a page of that day which came meanwhile is left, and told of', async () => {
    const { github, begin, writes } = await start();
    await github.commitFiles('main', { [PATH]: 'Of another run.\n' }, 'A page');
    const { commitSha, problem } = await begin(commit).publish(request());
    expect(commitSha).toBeUndefined();
    expect(problem).toContain(`${PATH} was put on the branch main`);
    expect(writes()).toEqual([]);
  });

  test('what was saved goes from its branch to the base, unless a person worked on it', async () => {
    const { github, begin } = await start();
    const run = begin(commit);
    await run.save(request({ text: 'Half.\n' }));
    expect(await github.git('branch', '--format=%(refname:short)')).toBe(`${BRANCH}\nmain`);
    await run.publish(request());
    expect(await github.git('branch', '--format=%(refname:short)')).toBe('main');
    expect(await github.readFile('main', PATH)).toBe(PAGE);

    const other = await start();
    const edited = other.begin(commit);
    await edited.save(request({ text: 'Half.\n' }));
    await other.github.commitFiles(BRANCH, { [PATH]: 'By hand.\n' }, 'An edit');
    await edited.publish(request());
    expect(await other.github.readFile(BRANCH, PATH)).toBe('By hand.\n');
  });
});

test('an Enterprise Server is asked under its own path, GraphQL too', async () => {
  const { github, begin, warnings } = await start({
    autoMergeAllowed: true,
    protectedBranches: ['main'],
  });
  const paths: string[] = [];
  const enterprise = createServer((incoming, outgoing) => {
    const { method = '', url = '', headers } = incoming;
    paths.push(url);
    buffer(incoming)
      .then(async (body) => {
        const path = url.replace(/^\/api\/(?:v3\b)?\/?/, '/');
        const sent = new Headers();
        for (const name of ['authorization', 'accept', 'user-agent', 'content-type']) {
          const value = headers[name];
          if (typeof value === 'string') sent.set(name, value);
        }
        const answer = await fetch(github.url + path, {
          method,
          headers: sent,
          ...(body.length > 0 && { body }),
        });
        outgoing.writeHead(answer.status, { 'content-type': 'application/json' });
        outgoing.end(await answer.text());
      })
      .catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve) => {
    enterprise.listen(0, '127.0.0.1', resolve);
  });
  const address = enterprise.address();
  const port = typeof address === 'object' ? address?.port : 0;
  try {
    const run = begin({ autoMerge: 'merge', labels: ['a'] }, `http://127.0.0.1:${port}/api/v3`);
    expect((await run.publish(request())).problem).toBeUndefined();
  } finally {
    enterprise.close();
  }
  expect(warnings).toEqual([]);
  expect(github.pullRequests[0]?.autoMerge).toBe('merge');
  expect(paths.every((path) => /^\/api\/(?:v3\/repos\/|graphql$)/.test(path))).toBe(true);
});
