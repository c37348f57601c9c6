import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startArxiv } from './support/arxiv-server.ts';
import { startConnectProxy, type ConnectProxy } from './support/connect-proxy.ts';
import { FEW_INPUTS, FEW_PAPERS, fewPapers } from './support/few-papers.ts';
import { startGitHub, type GitHubServer } from './support/github-server.ts';
import { startMessages } from './support/messages-server.ts';
import { runAction, type ActionOutcome } from './support/run-action.ts';
import { SAMPLE_DAY } from './support/sample-papers.ts';
import { useWorld } from './support/use-world.ts';
import { recordedAnswer, WORLD_KEY } from './support/world.ts';

const begin = useWorld();

function errorsOf(log: string): string[] {
  return log.split('\n').filter((line) => line.startsWith('::error::'));
}

describe('what would go in the open ends the run before the first request', () => {
  test.each([
    ["Input 'anthropic-base-url'", { 'anthropic-base-url': 'http://example.com', model: 'm' }, {}],
    ["Input 'arxiv-url'", { 'arxiv-url': 'http://mirror.example.com' }, {}],
    ["Environment variable 'ANTHROPIC_BASE_URL'", {}, { ANTHROPIC_BASE_URL: 'http://example.com' }],
  ])('%s', async (name, inputs, env) => {
    const { arxiv, github, messages, run } = await begin(fewPapers());
    const { exitCode, log } = await run({ ...FEW_INPUTS, ...inputs }, undefined, env);
    expect(exitCode).toBe(1);
    expect(errorsOf(log)).toEqual([expect.stringContaining(`${name} must be`)]);
    expect(errorsOf(log)[0]).toContain('https://');
    expect([arxiv.requests, github.requests, messages.requests]).toEqual([[], [], []]);
  });

  test("Environment variable 'GITHUB_API_URL'", async () => {
    const { exitCode, log } = await runAction({
      inputs: { ...FEW_INPUTS, 'anthropic-api-key': WORLD_KEY },
      world: { hosts: {} },
      githubUrl: 'http://ghe.example.com/api/v3',
      repository: 'lab/blog',
      token: 'ghs_0123456789',
    });
    expect(exitCode).toBe(1);
    expect(errorsOf(log)).toEqual([
      expect.stringContaining("Environment variable 'GITHUB_API_URL' must be a web address"),
    ]);
  });
});

describe('a morning where a proxy is the only way out', () => {
  // Names that nobody but the proxy knows.
  const [ARXIV, MODEL, GITHUB] = ['arxiv.internal:80', 'model.internal:80', 'github.internal:80'];
  const credentials = 'reader:s3cret-of-the-proxy';
  let github: GitHubServer;
  let proxy: ConnectProxy;
  let outcome: ActionOutcome;
  let close: () => Promise<unknown>;

  beforeAll(async () => {
    const arxiv = await startArxiv({ papers: FEW_PAPERS, now: SAMPLE_DAY });
    const messages = await startMessages({ key: WORLD_KEY, answer: recordedAnswer });
    github = await startGitHub({ files: { '_config.yml': 'title: Lab notes\n' } });
    proxy = await startConnectProxy({
      [ARXIV]: arxiv.url,
      [MODEL]: messages.url,
      [GITHUB]: github.url,
    });
    close = () => Promise.all([proxy, arxiv, messages, github].map((server) => server.close()));
    outcome = await runAction({
      inputs: { ...FEW_INPUTS, 'anthropic-api-key': WORLD_KEY, 'request-interval': '0' },
      world: {
        now: `${SAMPLE_DAY}T01:30:00Z`,
        speed: 20,
        hosts: {
          'https://arxiv.org': 'http://arxiv.internal',
          'https://export.arxiv.org': 'http://arxiv.internal',
          'https://api.anthropic.com': 'http://model.internal',
          'http://github.internal': 'http://github.internal',
        },
      },
      githubUrl: 'http://github.internal',
      repository: `${github.owner}/${github.name}`,
      token: github.token,
      env: { HTTP_PROXY: proxy.url.replace('//', `//${credentials}@`) },
    });
  }, 60_000);
  afterAll(() => close());

  test('publishes its page', () => {
    expect(errorsOf(outcome.log)).toEqual([]);
    expect([outcome.exitCode, outcome.outputs['status']]).toEqual([0, 'published']);
    expect(github.pullRequests).toHaveLength(1);
  });

  test('asks arXiv, the model and GitHub through it, and no other host', () => {
    expect([...new Set(proxy.tunnels)].toSorted()).toEqual([ARXIV, GITHUB, MODEL]);
    // A host without a stand-in is refused in the child process, with these words.
    expect(outcome.log).not.toContain('no stand-in for');
  });

  test('tells each credential to its own host alone', () => {
    const { [ARXIV]: arxiv = '', [MODEL]: model = '', [GITHUB]: hub = '' } = proxy.sent;
    expect(model).toContain(WORLD_KEY);
    expect(hub).toContain(github.token);
    for (const text of [arxiv, hub]) expect(text).not.toContain(WORLD_KEY);
    for (const text of [arxiv, model]) expect(text).not.toContain(github.token);
    expect(arxiv).toMatch(/^user-agent: arxiv-daily-action/im);
    expect(arxiv).not.toMatch(/^(authorization|cookie|x-api-key):/im);
    for (const text of [arxiv, hub, model]) expect(text).not.toMatch(/proxy-authorization/i);
  });

  test('tells the password of the proxy to the proxy alone', () => {
    const header = `Basic ${Buffer.from(credentials).toString('base64')}`;
    expect([...proxy.credentials]).toEqual([header]);
    expect(outcome.log).toContain(`Requests go through ${proxy.url}.`);
    expect(outcome.log).not.toContain('s3cret-of-the-proxy');
  });
});
