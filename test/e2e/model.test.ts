import { describe, expect, test } from 'vitest';
import { startIdentity } from '../support/identity-server.ts';
import type { ParsedRequest, Reply } from '../support/messages-reply.ts';
import { SAMPLE_DAY, sampleAnswer } from '../support/sample-papers.ts';
import { useWorld } from '../support/use-world.ts';
import { recordedAnswer, requestedId } from '../support/world.ts';

const BRANCH = `arxiv-daily/${SAMPLE_DAY}`;
const POST = `_posts/${SAMPLE_DAY}-arxiv-daily.md`;
/** The paper that things happen to; the check has nothing against its recorded answer. */
const ID = '2603.90013';
/** As many as there are answers without a finding before the one with the planted number. */
const FEW = { 'max-papers': '4', concurrency: '2' };

const begin = useWorld();

/** The recorded answers, but `reply` about one paper as often as it gives one. */
function but(reply: (request: ParsedRequest, attempt: number) => Reply | undefined) {
  let attempt = 0;
  return (request: ParsedRequest): Reply => {
    if (requestedId(request) !== ID) return recordedAnswer(request);
    attempt += 1;
    return reply(request, attempt) ?? recordedAnswer(request);
  };
}

const changed = (change: Record<string, unknown>) => ({
  text: JSON.stringify({ ...sampleAnswer(ID), ...change }),
});

describe('what goes wrong with one answer', () => {
  test.each<[string, Reply]>([
    ['prose instead of JSON', { text: 'Here is what I think of the paper.' }],
    ['an empty part', changed({ hook: '' })],
    ['half an object', { text: '{"title": "题", "hook": "一' }],
    ['the wrong language', changed({ abstract: 'We present a method. It works well, we think.' })],
    ['a label that nobody wants', changed({ hook: '【中文摘要】一行' })],
  ])('%s is repaired by one more request', async (_, reply) => {
    const { messages, run } = await begin({
      answer: but((__, n) => (n === 1 ? reply : undefined)),
    });
    const { outputs, log } = await run(FEW);
    expect(outputs).toMatchObject({ status: 'published', papers: '4', failed: '0', flagged: '0' });
    expect(messages.requests).toHaveLength(5);
    expect(log).toContain(`${ID}: asking for a repair: `);
    expect(log).toMatch(new RegExp(`${ID} explained in .* · 2 requests`));
  });

  test.each<[string, Reply, string, number]>([
    ['a refusal', { text: '', stopReason: 'refusal' }, '模型拒绝处理这篇论文', 1],
    [
      'a reply that is cut off',
      { text: '{"title": "', stopReason: 'max_tokens' },
      '模型的回答不完整',
      1,
    ],
    ['prose twice', { text: 'No.' }, '模型的回答无法解析', 2],
    [
      'English twice',
      changed({ abstract: 'We present a method. It works well, and that is what we show.' }),
      '模型没有用本页的语言作答',
      2,
    ],
  ])('%s is a failed paper with its reason', async (_, reply, reason, requests) => {
    const { github, messages, run } = await begin({ answer: but(() => reply) });
    const { exitCode, outputs } = await run(FEW);
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ status: 'published', papers: '3', failed: '1' });
    expect(messages.requests).toHaveLength(3 + requests);
    expect(await github.readFile(BRANCH, POST)).toContain(reason);
  });

  test('is another model’s chance where there is a fallback model', async () => {
    const { github, messages, run } = await begin({
      answer: but((request) =>
        request.model === 'claude-opus-5-5' ? undefined : { text: '', stopReason: 'refusal' },
      ),
    });
    const { outputs, log } = await run({ ...FEW, 'fallback-model': 'claude-opus-5-5' });
    expect(outputs).toMatchObject({ papers: '4', failed: '0' });
    const models = messages.requests.map(({ body }) => body?.['model']);
    expect(models.filter((model) => model === 'claude-opus-5-5')).toHaveLength(1);
    expect(log).toContain(`${ID}: asking claude-opus-5-5, as claude-sonnet-5-5 failed`);
    expect(await github.readFile(BRANCH, POST)).toContain('claude-opus-5-5');
    expect(github.pullRequests[0]?.body).toContain('claude-opus-5-5');
  });
});

describe('what goes wrong with the endpoint', () => {
  test.each<[string, Reply]>([
    ['a stream that is overloaded half-way', { streamError: 'overloaded_error', afterChars: 300 }],
    ['a cut connection', 'reset'],
    ['529', { error: { status: 529, type: 'overloaded_error', message: 'Overloaded' } }],
    ['500', { error: { status: 500, type: 'api_error', message: 'Internal' } }],
    ['429', { error: { status: 429, type: 'rate_limit_error', message: 'Slow', retryAfter: 1 } }],
  ])('%s is asked again', async (_, reply) => {
    const { messages, run } = await begin({
      answer: but((__, n) => (n === 1 ? reply : undefined)),
    });
    const { outputs } = await run(FEW);
    expect(outputs).toMatchObject({ papers: '4', failed: '0' });
    expect(messages.requests).toHaveLength(5);
  });

  test('an answer that never begins is given up after two minutes, and asked for again', async () => {
    const { messages, run } = await begin({
      answer: but((_, n) => (n === 1 ? 'hang' : undefined)),
      speed: 40,
      limitsToo: true,
    });
    const { outputs } = await run(FEW);
    expect(outputs).toMatchObject({ papers: '4', failed: '0' });
    expect(messages.requests).toHaveLength(5);
  });

  test('being busy makes the run ask less at a time', async () => {
    let busy = 3;
    const { messages, run } = await begin({
      latencyMs: 20,
      answer: (request) => {
        busy -= 1;
        if (busy < 0) return recordedAnswer(request);
        return { error: { status: 529, type: 'overloaded_error', message: 'Overloaded' } };
      },
    });
    const { outputs, log } = await run({ concurrency: '8', 'max-papers': '8' });
    expect(outputs).toMatchObject({ papers: '8', failed: '0' });
    expect(log).toMatch(/The model API is busy \(.*529.*\): \d requests? at a time from now on\./);
    expect(messages.requests).toHaveLength(11);
  });

  test.each<[string, Extract<Reply, { error: unknown }>['error'], RegExp]>([
    ['401', { status: 401, type: 'authentication_error', message: 'No.' }, /anthropic-api-key/],
    ['402', { status: 402, type: 'billing_error', message: 'No credit.' }, /billing/],
    ['403', { status: 403, type: 'permission_error', message: 'No.' }, /this key may use/],
    [
      'a spend limit',
      {
        status: 429,
        type: 'rate_limit_error',
        message: 'Limit.',
        errorCode: 'enforced_spend_limit_reached',
      },
      /spending limit/,
    ],
  ])('%s stops the rest at once, and what is done is delivered', async (_, error, hint) => {
    const { github, messages, run } = await begin({
      answer: (request) => (request.number > 3 ? { error } : recordedAnswer(request)),
    });
    const { exitCode, log, outputs } = await run({ concurrency: '1', 'max-papers': '8' });
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ status: 'published', papers: '3', failed: '5' });
    expect(messages.requests).toHaveLength(4);
    expect(log.split('\n').filter((line) => line.startsWith('::error::'))).toEqual([
      expect.stringMatching(hint),
    ]);
    expect(github.pullRequests).toHaveLength(1);
  });
});

describe('keyless access', () => {
  const subject = 'repo:lab/blog:ref:refs/heads/main';
  const federation = { ruleId: 'fdrl_1', organizationId: 'org-1', subject };
  const inputs = {
    ...FEW,
    'anthropic-api-key': '',
    'anthropic-federation-rule-id': 'fdrl_1',
    'anthropic-organization-id': 'org-1',
  };

  test('exchanges the identity of the runner, and neither token is in the log', async () => {
    const identity = await startIdentity(subject);
    try {
      const { messages, run } = await begin({ model: { federation } });
      const { exitCode, outputs, log } = await run(inputs, undefined, identity.env);
      expect({ exitCode, papers: outputs['papers'] }).toEqual({ exitCode: 0, papers: '4' });
      expect(messages.exchanges).toHaveLength(1);
      expect(identity.given).toHaveLength(1);
      const token = String(messages.requests[0]?.headers.authorization).replace('Bearer ', '');
      for (const secret of [token, identity.given[0] ?? '']) {
        expect(log.replaceAll(`::add-mask::${secret}`, '')).not.toContain(secret);
      }
    } finally {
      await identity.close();
    }
  });

  test('without `id-token: write` says so, and nothing is published', async () => {
    const { github, run } = await begin({ model: { federation } });
    const { exitCode, log } = await run(inputs);
    expect(exitCode).toBe(1);
    expect(log).toMatch(/^::error::.*`id-token: write`/m);
    expect(github.pullRequests).toEqual([]);
  });

  test('gives way to a key, with a warning', async () => {
    const { messages, run } = await begin({ model: { federation } });
    const { log } = await run({ ...inputs, 'anthropic-api-key': 'sk-ant-world-0123456789' });
    expect(messages.exchanges).toEqual([]);
    expect(log).toMatch(/^::warning::.*anthropic-api-key/m);
  });
});

test('an endpoint of one’s own is asked in its own way', async () => {
  const { messages, run } = await begin({ model: { models: ['deepseek-chat'] } });
  const { outputs } = await run({
    ...FEW,
    'anthropic-base-url': `${messages.url}/v1`,
    model: 'deepseek-chat',
    prices: '0.28/0.42',
  });
  expect(outputs).toMatchObject({ papers: '4', failed: '0' });
  const { headers, body } = messages.requests[0] ?? {};
  expect(headers).toMatchObject({ 'anthropic-version': '2023-06-01' });
  expect(headers?.['x-api-key']).toBe('sk-ant-world-0123456789');
  expect(JSON.stringify(body)).not.toMatch(/cache_control|effort|"thinking"/);
});
