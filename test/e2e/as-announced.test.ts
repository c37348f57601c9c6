import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readSamplePapers, SAMPLE_DAY, sampleAnswer } from '../support/sample-papers.ts';
import { useWorld } from '../support/use-world.ts';
import { requestedId, WORLD_KEY } from '../support/world.ts';

const begin = useWorld();
const BRANCH = `arxiv-daily/${SAMPLE_DAY}`;
const POST = `_posts/${SAMPLE_DAY}-arxiv-daily.md`;
const NO_MODEL = { 'anthropic-api-key': '', explainer: 'false', language: 'en' };
const FREE = { failed: '0', flagged: '0', 'input-tokens': '0', 'cost-usd': '0.0000' };

test('without a key, an English page shows the original abstracts and says that no model wrote', async () => {
  const { github, messages, run } = await begin();
  // A batch of nothing is no batch.
  const { exitCode, outputs, summary } = await run({ ...NO_MODEL, batch: 'true' });
  expect([exitCode, outputs]).toEqual([
    0,
    expect.objectContaining({ status: 'published', announced: '12', papers: '12', ...FREE }),
  ]);
  const post = await github.readFile(BRANCH, POST);
  const papers = readSamplePapers().filter(({ kind }) => kind === 'new');
  for (const { abstract } of papers) expect(post).toContain(abstract.slice(0, 30));
  expect(post).toContain('shown here: 12; by title only: 0; failed: 0');
  expect(post).toContain('no language model wrote here');
  expect(post).toMatch(/^Made by arxiv-daily-action [\d.]+ from the arXiv listing of [\d-]+\. /m);
  expect(post).not.toMatch(/claude|Based on|explained|<details/);
  const [pullRequest] = github.pullRequests;
  expect(pullRequest?.title).toBe(`arXiv Daily ${SAMPLE_DAY}: 12 papers`);
  for (const review of [pullRequest?.body, summary]) {
    expect(review).toContain('12 here: 12 shown. Nothing to look at.');
    expect(review).toContain('no model was asked, US$ 0.00.');
    expect(review).not.toMatch(/Tick|redo`|claude|explained/);
  }
  const writes = github.requests.length;
  const again = await run(NO_MODEL);
  expect(again.outputs).toMatchObject({ status: 'unchanged', 'cost-usd': '0.0000' });
  expect(github.requests.slice(writes).every(({ method }) => method === 'GET')).toBe(true);
  expect(messages.requests).toEqual([]);
});

test('a key changes nothing of it, and ranks where there are interests', async () => {
  const { messages, run } = await begin({
    answer: () => ({
      text: JSON.stringify({
        scores: readSamplePapers().map(({ id }) => ({ id, score: id === '2603.90016' ? 9 : 1 })),
      }),
    }),
  });
  const inputs = { ...NO_MODEL, 'anthropic-api-key': WORLD_KEY, delivery: 'file' };
  const plain = await run(inputs);
  expect(plain.outputs).toMatchObject({ papers: '12', ...FREE });
  expect(messages.requests).toEqual([]);
  const ranked = await run({ ...inputs, interests: 'watermarks' });
  expect(ranked.exitCode).toBe(0);
  const models = messages.requests.map(({ body }) => JSON.stringify(body));
  expect(models).toEqual([expect.stringContaining('"claude-haiku-5-5"')]);
  const page = readFileSync(path.join(ranked.workspace, POST), 'utf8');
  expect(page).toMatch(/<\/a>1\. EmberMark/);
  expect(page).toContain('as scored by a language model');
  expect(ranked.summary).toMatch(
    /12 papers shown as announced, without a model\. Ranked by|ranked by/,
  );
});

test('interests without a key end the run before the first request, and say what to do', async () => {
  const { arxiv, run } = await begin();
  const { exitCode, log } = await run({ ...NO_MODEL, interests: 'watermarks' });
  expect(exitCode).toBe(1);
  expect(log).toContain("a key for the model that ranks by 'interests'");
  expect(log).toContain('leave interests out');
  expect(arxiv.requests).toEqual([]);
});

test('redo brings an edited entry back as it was announced, and leaves the others alone', async () => {
  const { github, run } = await begin();
  await run(NO_MODEL);
  const before = await github.readFile(BRANCH, POST);
  const edited = before
    .replace('Hearing aids must', 'All hearing aids must')
    .replace('Streaming recognizers with', 'Some recognizers with');
  await github.commitFiles(BRANCH, { [POST]: edited }, 'Words of mine');
  const { exitCode, outputs } = await run({ ...NO_MODEL, redo: '2603.90011' });
  expect([exitCode, outputs['status'], outputs['papers']]).toEqual([0, 'published', '12']);
  expect(await github.readFile(BRANCH, POST)).toBe(
    before.replace('Streaming recognizers with', 'Some recognizers with'),
  );
});

test('a paper that a model failed at is shown as announced once no model is wanted', async () => {
  const { github, messages, run } = await begin({
    answer: (request) => {
      if (requestedId(request) === '2603.90011') return { text: 'No.', stopReason: 'refusal' };
      const { title: _title, abstract: _abstract, ...own } = sampleAnswer(requestedId(request))!;
      return { text: JSON.stringify(own) };
    },
  });
  const first = await run({ language: 'en', 'max-papers': '2' });
  expect(first.outputs).toMatchObject({ papers: '1', failed: '1' });
  const before = await github.readFile(BRANCH, POST);
  expect(github.pullRequests[0]?.body).toContain('- [ ] 2603.90011');
  const asked = messages.requests.length;
  const { outputs } = await run({ ...NO_MODEL, 'max-papers': '2' });
  expect(outputs).toMatchObject({ status: 'published', papers: '2', failed: '0' });
  expect(messages.requests.length).toBe(asked);
  const after = await github.readFile(BRANCH, POST);
  expect(before).toContain('shown here: 1; by title only: 10; failed: 1');
  expect(after).toContain('shown here: 2; by title only: 10; failed: 0');
  expect(after.split('<!-- arxiv-daily id=')[2]).toBe(before.split('<!-- arxiv-daily id=')[2]);
  expect(after).toContain('Hearing aids must clean up speech');
  const body = github.pullRequests[0]?.body;
  expect(body).toMatch(
    /1 paper shown as announced, without a model\. Written by `claude-sonnet-5-5`:/,
  );
  expect(body).not.toContain('- [ ]');
});
