import { describe, expect, test } from 'vitest';
import { RATE_EXCEEDED } from '../support/arxiv-fault.ts';
import { dropLastItem } from '../support/arxiv-listing-page.ts';
import { SAMPLE_DAY } from '../support/sample-papers.ts';
import { useWorld } from '../support/use-world.ts';
import { recordedAnswer, requestedId, WORLD_KEY } from '../support/world.ts';

const BRANCH = `arxiv-daily/${SAMPLE_DAY}`;
const POST = `_posts/${SAMPLE_DAY}-arxiv-daily.md`;

const begin = useWorld();

function errorsOf(log: string): string[] {
  return log.split('\n').filter((line) => line.startsWith('::error::'));
}

describe('a wrong input ends the run before the first request, with one sentence', () => {
  test.each([
    ['categories', 'cs.XX!', 'cs.SD, eess.AS'],
    ['categories', '', 'cs.SD, eess.AS'],
    ['anchor', '25:00', '08:50'],
    ['max-papers', 'ten', '40'],
    ['anthropic-api-key', '', 'secrets.ANTHROPIC_API_KEY'],
    ['delivery', 'e-mail', 'pull-request'],
    ['fallback-model', 'claude-sonnet-5-5', 'Leave it out'],
  ])('%s: %j', async (name, got, example) => {
    const { arxiv, github, messages, run } = await begin();
    const { exitCode, log } = await run({ [name]: got });
    expect(exitCode).toBe(1);
    const errors = errorsOf(log);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(`Input '${name}'`);
    expect(errors[0]).toContain(got);
    expect(errors[0]).toContain(example);
    expect([arxiv.requests, github.requests, messages.requests]).toEqual([[], [], []]);
  });
});

describe('arXiv', () => {
  test('that is down fails the run, names the cause, and nothing is published', async () => {
    const { arxiv, github, messages, run } = await begin();
    arxiv.intercept(() => ({ status: 503, body: 'Service Unavailable' }));
    const { exitCode, log } = await run();
    expect(exitCode).toBe(1);
    expect(errorsOf(log)).toEqual([
      expect.stringMatching(/arXiv could not be read: status 503 \(Service Unavailable\).*5 times/),
    ]);
    expect(messages.requests).toEqual([]);
    expect(await github.git('branch', '--format=%(refname:short)')).toBe('main');
  });

  test('that throttles is asked again', async () => {
    const { arxiv, run } = await begin();
    arxiv.intercept(({ attempt }) => (attempt < 3 ? RATE_EXCEEDED : undefined));
    expect((await run()).outputs['papers']).toBe('12');
  });

  test('whose listing lacks entries is never published as if it were whole', async () => {
    const { arxiv, github, run } = await begin();
    arxiv.intercept(({ path }) =>
      path.startsWith('/catchup/eess.AS') ? { rewrite: dropLastItem } : undefined,
    );
    const { exitCode, log } = await run();
    expect(exitCode).toBe(0);
    expect(log).toContain('The listing of eess.AS for 2026-03-18 is incomplete');
    expect(await github.readFile(BRANCH, POST)).toContain('论文取自 arXiv API，可能有遗漏');
    expect(github.pullRequests[0]?.body).toContain('some may be missing');
  });

  test('that does not know a category ends the run: the API would hide the mistake', async () => {
    const { github, messages, run } = await begin();
    const { exitCode, log } = await run({ categories: 'cs.SD, cs.ZZ' });
    expect(exitCode).toBe(1);
    expect(errorsOf(log)).toEqual([
      expect.stringMatching(/Input 'categories' .* got "cs\.ZZ".*category_taxonomy/),
    ]);
    expect(messages.requests).toEqual([]);
    expect(github.pullRequests).toEqual([]);
  });

  test('whose API cannot stand in either fails the run with both reasons', async () => {
    const { arxiv, github, run } = await begin();
    arxiv.intercept(({ path }) => {
      if (path.startsWith('/catchup/eess.AS')) return { rewrite: dropLastItem };
      return path.startsWith('/api/') ? RATE_EXCEEDED : undefined;
    });
    const { exitCode, log } = await run();
    expect(exitCode).toBe(1);
    expect(errorsOf(log)).toEqual([
      expect.stringMatching(/listing of eess\.AS .* is incomplete.*Nor could its API.*status 429/),
    ]);
    expect(github.pullRequests).toEqual([]);
  });

  test('that cannot give a full text costs that paper its full text and nothing else', async () => {
    const { arxiv, github, run } = await begin();
    arxiv.intercept(({ path }) => (path.startsWith('/html/2603.90012') ? 'reset' : undefined));
    const { outputs } = await run();
    expect(outputs).toMatchObject({ papers: '12', failed: '0' });
    expect(github.pullRequests[0]?.body).toMatch(/2603\.90012[^\n]* abstract /);
  });

  test.each([
    ['2026-03-18T00:10:00Z', '2026-03-17', 'not-announced-yet', '2026-03-18T01:30:00Z'],
    ['a Saturday', '2026-03-21', 'nothing-announced', '2026-03-21T01:30:00Z'],
    ['a day without new papers', '2026-03-19', 'nothing-announced', '2026-03-18T01:30:00Z'],
  ])('at %s has no page to give: %s → %s', async (_, arxivToday, status, now) => {
    const { github, messages, run } = await begin({
      now,
      arxiv: { papers: [], now: arxivToday, lastMailing: arxivToday },
    });
    const { exitCode, outputs, log } = await run();
    expect(log).toContain(`${status}: `);
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ status, days: '[]' });
    expect(messages.requests).toEqual([]);
    expect(github.pullRequests).toEqual([]);
  });
});

describe('the model', () => {
  test('that fails on one paper leaves the entries of the others as they are, to the byte', async () => {
    const whole = await begin();
    await whole.run();
    const undisturbed = await whole.github.readFile(BRANCH, POST);
    const failing = '2603.90013';
    const { github, run } = await begin({
      answer: (request) =>
        requestedId(request) === failing
          ? { text: 'I cannot do that.', stopReason: 'refusal' }
          : recordedAnswer(request),
    });
    const { exitCode, outputs } = await run();
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ status: 'published', papers: '11', failed: '1' });
    const post = await github.readFile(BRANCH, POST);
    const [before, after] = [undisturbed, post].map(entriesOf);
    expect([...(after?.keys() ?? [])]).toEqual([...(before?.keys() ?? [])]);
    for (const [id, text] of before ?? []) {
      if (id === failing) expect(after?.get(id)).not.toBe(text);
      else expect(after?.get(id)).toBe(text);
    }
    // The paper is there with its original abstract.
    expect(after?.get(failing)).toContain('convincing melodies');
    expect(github.pullRequests[0]?.body).toContain(`[${failing}]`);
    expect(github.pullRequests[0]?.body).toContain('has no translation: The model refused');
  });

  test('that refuses the key ends the run at once: one request, nothing published', async () => {
    const { github, messages, run } = await begin();
    const { exitCode, log } = await run({
      'anthropic-api-key': 'sk-ant-wrong-key-000',
      concurrency: '1',
    });
    expect(exitCode).toBe(1);
    expect(messages.requests).toHaveLength(1);
    expect(errorsOf(log)).toEqual([expect.stringContaining('The model API refused: status 401')]);
    expect(errorsOf(log)[0]).toContain('Check the secret behind anthropic-api-key');
    expect(github.pullRequests).toEqual([]);
  });

  test('whose account runs dry in mid-run: what is done is published, and the run fails', async () => {
    const { github, run } = await begin({
      answer: (request) =>
        request.number > 5
          ? { error: { status: 402, type: 'billing_error', message: 'Out of credit.' } }
          : recordedAnswer(request),
    });
    const { exitCode, log, outputs } = await run({ concurrency: '1' });
    expect(exitCode).toBe(1);
    expect(errorsOf(log)[0]).toContain('status 402');
    expect(outputs).toMatchObject({ status: 'published', papers: '5', failed: '7' });
    expect(github.pullRequests).toHaveLength(1);
  });

  test('is not asked past the cost cap', async () => {
    const { messages, github, run } = await begin();
    const { exitCode, outputs } = await run({ 'max-cost': '0.25', concurrency: '1' });
    expect(exitCode).toBe(0);
    expect(Number(outputs['cost-usd'])).toBeLessThanOrEqual(0.25);
    expect(Number(outputs['papers'])).toBeGreaterThan(0);
    expect(Number(outputs['failed'])).toBeGreaterThan(0);
    expect(messages.requests).toHaveLength(Number(outputs['papers']));
    expect(github.pullRequests[0]?.body).toContain('max-cost');
  });

  test('that cannot explain a single paper fails the run instead of an empty page', async () => {
    const { github, run } = await begin({ answer: () => ({ text: 'no', stopReason: 'refusal' }) });
    const { exitCode, log } = await run();
    expect(exitCode).toBe(1);
    expect(errorsOf(log)[0]).toContain('None of the papers of 2026-03-18 could be explained');
    expect(github.pullRequests).toEqual([]);
  });
});

describe('GitHub', () => {
  test('that does not permit pull requests: the branch is there, and the sentence names the setting', async () => {
    const { github, run } = await begin({ github: { mayOpenPullRequests: false } });
    const { exitCode, log, outputs } = await run();
    expect(exitCode).toBe(1);
    expect(errorsOf(log)).toHaveLength(1);
    expect(errorsOf(log)[0]).toContain('Allow GitHub Actions to create and approve pull requests');
    expect(errorsOf(log)[0]).toContain(
      `https://github.com/lab/blog/compare/main...${BRANCH}?expand=1`,
    );
    expect(outputs).toMatchObject({ status: 'published', 'pull-request-number': '' });
    expect(await github.readFile(BRANCH, POST)).toContain('2603.90011');
  });

  test('a branch left by such a run is gone on with, never forced', async () => {
    const { github, run } = await begin({ github: { mayOpenPullRequests: false } });
    await run();
    const first = await github.git('rev-parse', BRANCH);
    github.intercept(() => undefined);
    await run();
    await github.git('merge-base', '--is-ancestor', first, BRANCH);
  });

  test.each([
    [{ permissions: { contents: 'read' as const } }, 'contents: write, pull-requests: write'],
    [{ archived: true }, 'archived'],
    [{ protectedBranches: ['main'] }, 'use delivery: pull-request'],
  ])('that refuses the page (%j) is told with the way to fix it', async (github, hint) => {
    const { messages, run } = await begin({ github });
    const { exitCode, log } = await run({ delivery: 'commit', 'max-papers': '1' });
    expect(exitCode).toBe(1);
    expect(errorsOf(log)).toHaveLength(1);
    expect(errorsOf(log)[0]).toContain(hint);
    // Only what GitHub cannot tell before the page is there costs anything.
    expect(messages.requests).toHaveLength('protectedBranches' in github ? 1 : 0);
  });

  test('with a wrong token is told before arXiv or the model are asked', async () => {
    const { arxiv, messages, run } = await begin();
    const { exitCode, log } = await run({ 'github-token': 'ghs_wrong_token_000' });
    expect(exitCode).toBe(1);
    expect(errorsOf(log)[0]).toContain('Check the input github-token');
    expect([arxiv.requests, messages.requests]).toEqual([[], []]);
  });
});

test('text of papers and of the model cannot command the runner', async () => {
  const command = '::set-output name=status::owned';
  const old = '##[set-env name=PATH]x';
  const { arxiv, run } = await begin({
    answer: () => ({
      error: { status: 400, type: 'invalid_request_error', message: `a\r\n${command}\n${old}` },
    }),
  });
  arxiv.intercept(({ path }) =>
    path.startsWith('/html/') ? { status: 404, body: command } : undefined,
  );
  const { log, outputs } = await run();
  expect(outputs['status']).toBeUndefined();
  const commands = log.split(/[\r\n]+/).filter((line) => /^\s*::|##\[/.test(line));
  expect(commands.every((line) => /^::(add-mask|debug|error|warning)::/.test(line))).toBe(true);
  expect(log).not.toContain(`\n${command}`);
  expect(log).not.toContain(old);
  expect(log).toContain('owned');
  expect(log.replace(`::add-mask::${WORLD_KEY}`, '')).not.toContain(WORLD_KEY);
});

/** Markdown of each entry by id, without its place in the numbering. */
function entriesOf(post: string): Map<string, string> {
  const sections = post.split(/^<!-- arxiv-daily id=(\S+)[^\n]*-->$/m);
  const entries = new Map<string, string>();
  for (let at = 1; at < sections.length; at += 2) {
    entries.set(sections[at] ?? '', sections[at + 1] ?? '');
  }
  return entries;
}
