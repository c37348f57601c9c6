import { afterEach, expect, test } from 'vitest';
import type { ParsedRequest, Reply } from '../support/messages-reply.ts';
import { readSamplePapers, SAMPLE_DAY } from '../support/sample-papers.ts';
import { recordedAnswer, startWorld } from '../support/world.ts';

const BRANCH = `arxiv-daily/${SAMPLE_DAY}`;
const POST = `_posts/${SAMPLE_DAY}-arxiv-daily.md`;
const INTERESTS = 'speech enhancement\nnot music';
const announced = readSamplePapers()
  .filter(({ kind }) => kind === 'new')
  .map(({ id }) => id);

let world: Awaited<ReturnType<typeof startWorld>> | undefined;

/** A morning in which the ranking model gives `reply`, and the writer its recorded answers. */
async function begin(reply: (request: ParsedRequest) => Reply) {
  const asked: ParsedRequest[] = [];
  world = await startWorld({
    answer: (request) => {
      if (request.model !== 'claude-haiku-5-5') return recordedAnswer(request);
      asked.push(request);
      return reply(request);
    },
  });
  return { ...world, asked };
}

afterEach(async () => {
  await world?.close();
  world = undefined;
});

/** The ids that have an entry, in the order of the page. */
function entriesOf(post: string): string[] {
  return [...post.matchAll(/^## <a id="p-(\d{4})-(\d{5})"/gm)].map(
    ([, month, number]) => `${month}.${number}`,
  );
}

/** Later papers are better. */
function lastFirst(): Reply {
  const scores = announced.map((id, at) => ({ id, score: (10 * at) / announced.length }));
  return { text: JSON.stringify({ scores }), inputTokens: 1_000_000, outputTokens: 2000 };
}

test('the papers that fit the interests best are explained, best first; the rest is listed', async () => {
  const { github, messages, run, asked } = await begin(lastFirst);
  const best = announced.toReversed().slice(0, 3);
  const { exitCode, log, outputs } = await run({ interests: INTERESTS, 'max-papers': '3' });

  expect(log).toContain(`Ranked ${announced.length} papers by the interests with 1 request.`);
  expect(exitCode).toBe(0);
  expect(outputs).toMatchObject({
    status: 'published',
    papers: '3',
    skipped: String(announced.length - 3),
    failed: '0',
  });
  const post = await github.readFile(BRANCH, POST);
  expect(entriesOf(post)).toEqual(best);
  for (const id of announced) expect(post).toContain(`https://arxiv.org/abs/${id}`);
  expect(post).not.toContain('speech enhancement\nnot music');

  expect(messages.requests).toHaveLength(4);
  expect(asked).toHaveLength(1);
  expect(asked[0]?.system).toContain(INTERESTS);
  expect(asked[0]?.body).toMatchObject({ thinking: { type: 'disabled' }, max_tokens: 4000 });
  for (const { body } of messages.requests.slice(1)) expect(body).not.toHaveProperty('thinking');
});

test('what the ranking took is part of what the run says it took', async () => {
  const { run } = await begin(lastFirst);
  const { outputs } = await run({ interests: INTERESTS, 'max-papers': '1' });
  expect(Number(outputs['input-tokens'])).toBeGreaterThan(1_000_000);
  // A long request to the ranker costs 0.5 and 2.5 dollars a million tokens.
  expect(Number(outputs['cost-usd'])).toBeGreaterThan(0.505);
});

test('papers of wanted authors come before better ones', async () => {
  const { github, run } = await begin(lastFirst);
  const first = readSamplePapers().find(({ id }) => id === announced[0]);
  const authors = first?.authors[0] ?? '';
  await run({ interests: INTERESTS, 'max-papers': '2', authors });
  const post = await github.readFile(BRANCH, POST);
  expect(entriesOf(post)).toEqual([announced[0], announced.at(-1)]);
});

test('a ranking that fails is a warning, and the papers come as they are listed', async () => {
  const { github, run, asked } = await begin(() => ({ text: 'They are all wonderful.' }));
  const { exitCode, log, outputs } = await run({ interests: INTERESTS, 'max-papers': '3' });
  expect(exitCode).toBe(0);
  expect(outputs).toMatchObject({ status: 'published', papers: '3', failed: '0' });
  expect(log).toMatch(/::warning::.*claude-haiku-5-5 left 12 of 12 papers without a score\./);
  expect(asked).toHaveLength(2);
  const post = await github.readFile(BRANCH, POST);
  expect(entriesOf(post)).toEqual(announced.slice(0, 3));
});

test('a second run ranks nothing', async () => {
  const { run, messages } = await begin(lastFirst);
  await run({ interests: INTERESTS, 'max-papers': '1' });
  const before = messages.requests.length;
  expect((await run({ interests: INTERESTS, 'max-papers': '1' })).outputs['status']).toBe(
    'unchanged',
  );
  expect(messages.requests).toHaveLength(before);
});
