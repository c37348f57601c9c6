import { describe, expect, test } from 'vitest';
import { BRANCH, FEW_INPUTS, expectLeftAlone, fewPapers, pageOf } from '../support/few-papers.ts';
import type { Fault, GitHubRequest } from '../support/github-server.ts';
import type { WorldOptions } from '../support/world.ts';
import { FLOODS } from './support/floods.ts';
import { expectSound } from './support/run-oracle.ts';
import { useHostileWorld } from './support/use-hostile-world.ts';

const begin = useHostileWorld();
const AUTHORS = 'https://github.com/ https://github.com/example';
const ERRORS = /^::error::.*$/gm;

/** A run in which GitHub answers some request otherwise. */
async function runWith(
  rule: (request: GitHubRequest, nth: number) => Fault | undefined,
  inputs: Record<string, string> = {},
  options: WorldOptions = {},
) {
  const world = await begin(fewPapers({ speed: 100, ...options }));
  const counts = new Map<string, number>();
  const heal = world.github.intercept((request) => {
    const key = request.operation ?? request.path;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return rule(request, counts.get(key) ?? 0);
  });
  const outcome = await world.run({ ...FEW_INPUTS, 'full-text': 'none', ...inputs });
  heal();
  await expectSound(world, outcome, { authorsText: AUTHORS });
  return { world, outcome, errors: outcome.log.match(ERRORS) ?? [] };
}

/** One branch and one pull request, as after a run that nothing disturbed. */
async function expectOne({ world }: Awaited<ReturnType<typeof runWith>>): Promise<void> {
  expect(world.github.pullRequests.filter(({ state }) => state === 'open')).toHaveLength(1);
  expect(await world.github.git('branch', '--format=%(refname:short)')).toBe(`${BRANCH}\nmain`);
  await expectLeftAlone(world);
}

test('already-exists-race: 502 for a pull request that was opened is no second one', async () => {
  const run = await runWith(({ operation }, nth) =>
    operation === 'pulls/create' && nth === 1 ? { afterEffect: 502 } : undefined,
  );
  expect(run.outcome.outputs).toMatchObject({ status: 'published', 'pull-request-number': '1' });
  expect(run.world.github.pullRequests).toHaveLength(1);
  await expectOne(run);
});

test('getbranch-500: a branch that cannot be seen is not taken for none', async () => {
  const run = await runWith(({ operation }) =>
    operation === 'git/get-ref' || operation === 'git/list-matching-refs'
      ? { status: 500, body: { message: 'Server Error' } }
      : undefined,
  );
  expect(run.outcome.exitCode).toBe(1);
  expect(run.world.github.requests.some(({ operation }) => operation === 'git/create-ref')).toBe(
    false,
  );
  expect(run.world.github.pullRequests).toEqual([]);
});

test('perm-403: the branch is kept, the setting and the comparison are named, nothing is repeated', async () => {
  const run = await runWith(() => undefined, {}, { github: { mayOpenPullRequests: false } });
  expect(run.errors).toEqual([
    expect.stringContaining('Allow GitHub Actions to create and approve pull requests'),
  ]);
  expect(run.errors[0]).toContain(`/compare/main...${BRANCH}`);
  const tries = run.world.github.requests.filter(({ operation }) => operation === 'pulls/create');
  expect(tries).toHaveLength(1);
  expect(await pageOf(run.world)).toContain('arxiv-daily id=');
});

test('perm-403-token: the permission that is missing is named', async () => {
  const run = await runWith(({ operation }) =>
    operation === 'git/create-ref'
      ? { status: 403, body: { message: 'Resource not accessible by integration' } }
      : undefined,
  );
  expect(run.errors).toEqual([expect.stringMatching(/contents: write/)]);
});

test.each([409, 422])(
  'ruleset: %d for a push to the base branch tells of the other way',
  async (status) => {
    const message =
      'Repository rule violations found\n\nChanges must be made through a pull request.\n::error::x';
    const run = await runWith(
      ({ operation }) =>
        operation === 'git/update-ref' ? { status, body: { message } } : undefined,
      { delivery: 'commit' },
    );
    expect(run.errors).toEqual([expect.stringContaining('delivery: pull-request')]);
  },
);

test('node-not-found: what is not there yet is asked for again', async () => {
  const run = await runWith(({ operation }, nth) =>
    operation === 'issues/add-labels' && nth === 1
      ? { status: 422, body: { message: 'Could not resolve to a node with the global id of x' } }
      : undefined,
  );
  expect(run.outcome.exitCode).toBe(0);
  expect(run.world.github.pullRequests[0]).toMatchObject({ labels: ['arxiv-daily'] });
});

test('reviewer-422: whoever cannot be asked is a warning, and the rest is done', async () => {
  const run = await runWith(() => undefined, {
    reviewers: 'nobody-here',
    'team-reviewers': 'no-team',
    assignees: 'an-org',
    labels: 'new-label',
  });
  expect(run.outcome.exitCode).toBe(0);
  expect(run.outcome.log).toMatch(/^::warning::/m);
  expect(run.outcome.outputs).toMatchObject({ status: 'published', 'pull-request-number': '1' });
  expect(run.world.github.pullRequests[0]?.labels).toEqual(['new-label']);
});

describe('api-html: an answer that is none is no crash', () => {
  const HTML = '<html><body>::error::Unicorn ##[error]x</body></html>';
  const answers: [string, Fault][] = [
    ['200 with HTML', { status: 200, body: HTML, headers: { 'content-type': 'text/html' } }],
    ['502 with HTML', { status: 502, body: HTML, headers: { 'content-type': 'text/html' } }],
    ['200 with nothing', { status: 200, body: '' }],
    ['200 with null', { status: 200, body: null }],
    ['200 with another type', { status: 200, body: { message: [{}], data: 7 } }],
    ['200 with a list', { status: 200, body: [null, 1, 'x'] }],
    ['403 with HTML', { status: 403, body: HTML }],
    [
      '422 with a message of commands',
      {
        status: 422,
        body: {
          message: 'x\r\n::set-output name=a::b\n##[error]y',
          errors: [{ message: '::error::z' }, null],
        },
      },
    ],
  ];
  const operations = ['git/get-tree', 'pulls/list', 'git/create-ref', 'pulls/create'];

  // What passes by itself may be met by all requests of one run.
  const meetings = answers.flatMap(([name, fault]): [string, string[], Fault][] =>
    /^[25]/.test(name)
      ? [[name, operations, fault]]
      : operations.map((operation) => [name, [operation], fault]),
  );

  test.each(meetings)('%s, once, to %j', { timeout: 60_000 }, async (name, asked, fault) => {
    const run = await runWith(({ operation = '' }, nth) =>
      asked.includes(operation) && nth === 1 ? fault : undefined,
    );
    expect(run.world.github.pullRequests.length).toBeLessThanOrEqual(1);
    if (asked.length > 1) expect(run.outcome.outputs['status'], name).toBe('published');
    const next = await run.world.run({ ...FEW_INPUTS, 'full-text': 'none' });
    expect(next.exitCode, next.log).toBe(0);
    await expectOne(run);
  });

  test.each(operations)('another answer to %s for ever is told as one', async (name) => {
    const run = await runWith(({ operation }) =>
      operation === name ? { status: 200, body: { message: [{}], data: 7 } } : undefined,
    );
    expect(run.errors).toEqual([
      expect.stringMatching(
        /the answer to [A-Z]+ http.* is not one that GitHub gives \(.*expected/,
      ),
    ]);
    expect(run.errors[0]).toContain('check GITHUB_API_URL');
  });

  test('a pull request whose fork is gone is nobody’s', async () => {
    const world = await begin(fewPapers({ speed: 100 }));
    await world.github.openForkPullRequest({ branch: BRANCH, title: 'x' });
    const fork = world.github.pullRequests[0];
    world.github.intercept(({ operation, index }) => {
      if (operation !== 'pulls/list' || index > 20) return undefined;
      const now = new Date().toISOString();
      const head = { ref: BRANCH, sha: fork?.headSha, repo: null, user: null, label: null };
      const one = {
        number: 1,
        state: 'open',
        head,
        base: { ref: 'main', repo: { id: 1 } },
        created_at: now,
        updated_at: now,
        body: null,
        html_url: 'https://x',
        labels: [],
        requested_reviewers: [],
        requested_teams: [],
        assignees: null,
        auto_merge: null,
      };
      return { status: 200, body: [one] };
    });
    const outcome = await world.run({ ...FEW_INPUTS, 'full-text': 'none' });
    expect(outcome.log).not.toContain('probably a bug');
    expect([0, 1]).toContain(outcome.exitCode);
  });
});

test('ghes: every call goes to its API, and links lead to its server', async () => {
  const world = await begin(fewPapers());
  const outcome = await world.run(FEW_INPUTS);
  expect(outcome.exitCode).toBe(0);
  // The stand-in is GITHUB_API_URL already; a call to api.github.com would find no host.
  expect(world.github.requests.length).toBeGreaterThan(5);
  for (const { path } of world.github.requests)
    expect(path).toMatch(/^\/(?:repos\/lab\/blog(?:\/|$|\?)|graphql)/);
  const links = (world.github.pullRequests[0]?.body ?? '').match(/https:\/\/[^/)]+\/lab\/blog/g);
  expect(new Set(links)).toEqual(new Set(['https://github.com/lab/blog']));
});

test(
  'crash-between: killed after each single write, the next run ends in the same state',
  { timeout: 180_000 },
  async () => {
    const calm = await begin(fewPapers({ speed: 100 }));
    const inputs = { ...FEW_INPUTS, 'full-text': 'none' };
    await calm.run(inputs);
    const page = await pageOf(calm);
    const writes = calm.github.requests.filter(({ method }) => method !== 'GET').length;
    expect(writes).toBeGreaterThan(3);
    for (let nth = 1; nth <= writes; nth += FLOODS ? 1 : 3) {
      const world = await begin(fewPapers({ speed: 100 }));
      let seen = 0;
      let kill: ((signal?: 'SIGKILL') => void) | undefined;
      const heal = world.github.intercept(({ method }) => {
        if (method === 'GET') return undefined;
        seen += 1;
        if (seen !== nth) return undefined;
        setTimeout(() => kill?.(), 100);
        return { afterEffect: 'slow' };
      });
      const killed = await world.run(inputs, undefined, undefined, (end) => (kill = end));
      heal();
      expect(killed.signal, String(nth)).toBe('SIGKILL');
      const next = await world.run(inputs);
      expect(next.exitCode, `${nth}\n${next.log}`).toBe(0);
      expect(await pageOf(world)).toBe(page);
      expect(world.github.pullRequests).toHaveLength(1);
      expect(await world.github.git('branch', '--format=%(refname:short)')).toBe(`${BRANCH}\nmain`);
    }
  },
);
