import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { entriesOf, pageOf } from '../support/few-papers.ts';
import type { ActionOutcome } from '../support/run-action.ts';
import { readSamplePapers, sampleAnswer } from '../support/sample-papers.ts';
import { storedPaper } from '../support/stored-paper.ts';
import { recordedAnswer, requestedId, startWorld } from '../support/world.ts';
import { floodsOf } from './support/floods.ts';
import { answerWith } from './support/hostile-day.ts';
import { MOST, runMeasured, type Taken } from './support/measure.ts';
import { event, startRawModel, type RawReply } from './support/raw-server.ts';
import { runHere } from './support/run-here.ts';
import { expectSound } from './support/run-oracle.ts';

const INPUTS = { categories: 'cs.SD', 'full-text': 'none', 'max-cost': '100' };
const GOOD = answerWith('');
const good = JSON.stringify(GOOD);

/** What came of a paper: explained with the text, or failed, and for which of the reasons. */
type Fate = 'explained' | 'failed';

/** A stream that gives one character an event. */
function singles(count: number): string {
  const usage = { input_tokens: 100, output_tokens: 1 };
  const delta = event('content_block_delta', { delta: { type: 'text_delta', text: '{' } });
  const start = event('message_start', { message: { role: 'assistant', content: [], usage } });
  return start + delta.repeat(count) + event('message_stop', {});
}

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

/** Replies of a few thousand characters, all in one run. */
const REPLIES: [string, Fate, RawReply][] = [
  ['llm-not-json: HTML', 'failed', { text: '<!doctype html><html><body>Bad gateway' }],
  ['llm-not-json: nothing', 'failed', { text: '' }],
  ['llm-not-json: cut', 'failed', { text: good.slice(0, good.length >> 1) }],
  ['llm-not-json: a fence', 'explained', { text: `Here:\n\`\`\`json\n${good}\n\`\`\`\nDone.` }],
  ['llm-not-json: thoughts', 'explained', { text: `<think>{"title": "no"}</think>${good}` }],
  ['llm-not-json: two objects', 'explained', { text: `{"title":"旧"}\n${good}` }],
  ['llm-not-json: an array', 'failed', { text: `[1, 2, "${'x'.repeat(1000)}"]` }],
  ['llm-not-json: null', 'failed', { text: 'null' }],
  ['llm-not-json: an empty answer', 'failed', { raw: '' }],
  ['llm-not-json: an HTML answer', 'failed', { raw: '<html>no</html>' }],
  [
    'llm-not-json: broken events',
    'failed',
    { raw: 'data: {"type": "message_start", \n\ndata: null\n\n' },
  ],
  ['llm-length: cut off', 'failed', { text: good, stopReason: 'max_tokens' }],
  ['llm-length: refusal', 'failed', { text: good, stopReason: 'refusal' }],
  ['llm-length: no stop reason', 'explained', { text: good, stopReason: null }],
  ['llm-length: a tool call', 'failed', { text: '', stopReason: 'tool_use' }],
  [
    'a fence within a string',
    'explained',
    { text: JSON.stringify({ ...GOOD, hook: '一句```json {"a":1}```话' }) },
  ],
  ['an answer within a string', 'failed', { text: JSON.stringify({ reply: good }) }],
  ['keys twice', 'explained', { text: `{"title":"旧",${good.slice(1)}` }],
  [
    'keys of the prototype',
    'explained',
    {
      text: `{"__proto__":{"title":"坏","polluted":1},"constructor":{"prototype":{"polluted":1}},${good.slice(1)}`,
    },
  ],
  ['the prototype alone', 'failed', { text: `{"__proto__":${good}}` }],
  [
    'fields of our own nouns',
    'explained',
    {
      text: JSON.stringify({
        ...GOOD,
        id: '9999.99999',
        authors: ['Eve'],
        path: '../x',
        links: ['https://evil.example'],
      }),
    },
  ],
  ['lone surrogates', 'explained', { text: good.replace('中文标题', '中文\\ud800标题\\udc00') }],
  ['invalid UTF-16 as it is', 'explained', { text: good.replace('中文标题', '中文\ud800标题') }],
  [
    'escapes of controls',
    'explained',
    { text: good.replace('中文标题', '中文\\u0000\\u001b[2J\\u0085::error::x标题') },
  ],
  ['numbers for strings', 'failed', { text: JSON.stringify({ ...GOOD, title: 1e308 }) }],
  ['lists for strings', 'failed', { text: JSON.stringify({ ...GOOD, title: [[['x']]] }) }],
  ['nulls', 'failed', { text: JSON.stringify({ ...GOOD, background: null }) }],
  [
    'points without end',
    'explained',
    {
      text: JSON.stringify({
        ...GOOD,
        method: Array.from({ length: 5000 }, () => ({
          label: '点',
          text: '一点说明。',
          points: ['一', '二'],
        })),
      }),
    },
  ],
  [
    'one string without end',
    'explained',
    { text: JSON.stringify({ ...GOOD, abstract: '这是一句很长的中文说明。'.repeat(20_000) }) },
  ],
  ['raw line breaks', 'explained', { text: good.replace('中文标题', '中文\n\r\t标题') }],
  ['nested as deep as it goes', 'explained', { text: `{"more":${nested(1000)},${good.slice(1)}` }],
];

/** Replies of megabytes, each in a run of its own; an answer far past its room may be refused unread. */
const HUGE: [string, Fate | 'either', () => RawReply][] = [
  ['llm-huge: an endless stream', 'failed', () => 'endless'],
  ['llm-huge: 50 MB of text', 'failed', () => ({ text: 'x'.repeat(50_000_000) })],
  ['10 MB of opening braces', 'failed', () => ({ text: '{'.repeat(10_000_000) })],
  ['10 MB of beginnings of objects', 'failed', () => ({ text: '{"a":'.repeat(2_000_000) })],
  ['10 MB of small objects', 'either', () => ({ text: '{"a":1}'.repeat(1_400_000) + good })],
  ['10 MB of quotation marks', 'failed', () => ({ text: '{"'.repeat(5_000_000) })],
  ['10 MB of backslashes', 'failed', () => ({ text: `{"a":"${'\\'.repeat(10_000_000)}` })],
  // Just below what is read of an answer at all.
  ['3.8 MB of text', 'failed', () => ({ text: 'x'.repeat(3_800_000) })],
  ['3.8 MB of Chinese', 'failed', () => ({ text: '长'.repeat(1_250_000) })],
  ['3.8 MB of opening braces', 'failed', () => ({ text: '{'.repeat(3_800_000) })],
  ['3.8 MB of beginnings of objects', 'failed', () => ({ text: '{"a":'.repeat(500_000) })],
  ['3.8 MB of small objects', 'failed', () => ({ text: '{"a":1}'.repeat(400_000) + good })],
  [
    '3.8 MB of points',
    'failed',
    () => ({
      text: JSON.stringify({
        ...GOOD,
        method: Array.from({ length: 40_000 }, () => ({
          label: '点',
          text: '一点说明。',
          points: [],
        })),
      }),
    }),
  ],
  [
    '3.8 MB in one string',
    'failed',
    () => ({
      text: JSON.stringify({ ...GOOD, abstract: '这是一句很长的中文说明。'.repeat(100_000) }),
    }),
  ],
  ['3.8 MB of single characters', 'failed', () => ({ raw: singles(36_000) })],
  [
    'JSON nested 100,000 deep',
    'explained',
    () => ({ text: `{"more":${nested(100_000)},${good.slice(1)}` }),
  ],
  [
    'objects nested 100,000 deep',
    'failed',
    () => ({ text: '{"a":'.repeat(1e5) + '1' + '}'.repeat(1e5) }),
  ],
  ['a number of 5 MB', 'either', () => ({ text: `{"n":${'9'.repeat(5e6)},${good.slice(1)}` })],
];

const NEIGHBOUR = '2603.00001';
const idOf = (at: number) => `2603.${10_000 + at}`;

/** A world whose model is an endpoint without limits. */
async function beginRaw(ids: string[], reply: (id: string, attempt: number) => RawReply) {
  const papers = ids.map((id) => storedPaper(id));
  // What may pass is asked again after waits.
  const world = await startWorld({ runner: runHere, arxiv: { papers }, speed: 100 });
  const model = await startRawModel(reply);
  const inputs = {
    ...INPUTS,
    'anthropic-base-url': model.url,
    model: 'some-model',
    prices: '0.1/0.1',
    concurrency: '8',
  };
  const close = () => Promise.all([world.close(), model.close()]);
  return { world, model, inputs, close };
}

type Raw = Awaited<ReturnType<typeof beginRaw>>;

describe('a reply that is no answer is the failure of its paper, and the others are untouched', () => {
  let raw: Raw;
  let outcome: ActionOutcome;
  let entries: Map<string, string>;

  beforeAll(async () => {
    raw = await beginRaw([NEIGHBOUR, ...REPLIES.map((_, at) => idOf(at))], (id) => {
      const [, , reply] = REPLIES[Number(id.slice(5)) - 10_000] ?? [];
      return reply ?? { text: good };
    });
    outcome = await raw.world.run(raw.inputs);
    entries = entriesOf(await pageOf(raw.world));
  }, 240_000);
  afterAll(() => raw.close());

  test('the run is sound', async () => {
    await expectSound(raw.world, outcome);
    expect(outcome.outputs['announced']).toBe(String(REPLIES.length + 1));
    expect(entries.get(NEIGHBOUR)).toContain('中文标题');
  });

  test.each(REPLIES.map(([name, fate], at): [string, Fate, string] => [name, fate, idOf(at)]))(
    '%s: %s',
    (_, fate, id) => {
      const entry = entries.get(id) ?? '';
      expect(entry).toContain(`https://arxiv.org/abs/${id}`);
      expect(entry.includes('中文')).toBe(fate === 'explained');
      if (fate === 'failed') expect(entry).toContain(`Abstract of ${id}`);
      expect(entry).not.toMatch(/旧|坏|Eve|9999\.99999|evil\.example/);
    },
  );
});

describe('a reply of megabytes takes little time and memory', () => {
  let usual: Taken;
  let raw: Raw | undefined;
  const ids = [NEIGHBOUR, idOf(0)];

  beforeAll(async () => {
    const calm = await beginRaw(ids, () => ({ text: good }));
    usual = (await runMeasured(calm.world, calm.inputs)).taken;
    await calm.close();
  }, 240_000);
  afterEach(async () => {
    await raw?.close();
    raw = undefined;
  });

  test.each(floodsOf(HUGE, (name) => name.includes('endless')))(
    '%s',
    { timeout: 90_000 },
    async (name, fate, reply) => {
      raw = await beginRaw(ids, (id) => (id === NEIGHBOUR ? { text: good } : reply()));
      const { outcome, taken } = await runMeasured(raw.world, raw.inputs);
      if (process.env['HOSTILE_FIGURES']) {
        console.log(name, 'cpu', taken.cpu - usual.cpu, 'rss', taken.rss - usual.rss);
      }
      await expectSound(raw.world, outcome);
      const entries = entriesOf(await pageOf(raw.world));
      expect(entries.get(NEIGHBOUR)).toContain('中文标题');
      const isExplained = entries.get(idOf(0))?.includes('中文标题');
      if (fate !== 'either') expect(isExplained).toBe(fate === 'explained');
      expect(taken.cpu - usual.cpu).toBeLessThan(MOST.cpu);
      if (!process.env['NODE_V8_COVERAGE']) expect(taken.rss - usual.rss).toBeLessThan(MOST.rss);
    },
  );
});

test('llm-wrong-id: the answer about another paper is not taken for this one’s unseen', async () => {
  const [mixed = '', other = ''] = readSamplePapers()
    .filter(({ kind, answer }) => kind === 'new' && answer !== undefined)
    .map(({ id }) => id);
  const world = await startWorld({
    runner: runHere,
    answer: (request) =>
      requestedId(request) === mixed
        ? { text: JSON.stringify(sampleAnswer(other)) }
        : recordedAnswer(request),
  });
  try {
    const outcome = await world.run({ categories: 'cs.SD' });
    const authorsText = readSamplePapers()
      .map(({ abstract, comments }) => abstract + (comments ?? ''))
      .join(' ');
    await expectSound(world, outcome, { authorsText });
    const entry = entriesOf(await pageOf(world)).get(mixed) ?? '';
    const isFailed = /^<!-- arxiv-daily id=\S+ hash=\w+ failed/.test(entry);
    expect(isFailed || /⚠ 有 \d+ 处内容需要核对/.test(entry), entry).toBe(true);
    expect(world.github.pullRequests[0]?.body).toContain(`**[${mixed}]`);
  } finally {
    await world.close();
  }
});
