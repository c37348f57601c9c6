import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readAnswers, saveAnswer, type SavedAnswer } from '../../bench/evaluate-answers.ts';
import { describeFailure } from '../../src/errors.ts';
import { PROMPT_VERSION } from '../../src/explanation/prompt.ts';
import { startArxiv } from '../support/arxiv-server.ts';
import { startMessages, type MessagesOptions } from '../support/messages-server.ts';
import { readSamplePapers, SAMPLE_DAY, SAMPLE_DAY_DIRECTORY } from '../support/sample-papers.ts';
import { recordedAnswer, requestedId } from '../support/world.ts';

const root = path.join(import.meta.dirname, '../..');
const KEY = 'sk-ant-evaluate-0123456789';

const toClean: (() => unknown)[] = [];
afterEach(async () => {
  for (const clean of toClean.splice(0)) await clean();
});

function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'evaluate-'));
  toClean.push(() => rmSync(folder, { recursive: true }));
  return folder;
}

async function evaluate(args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['bench/evaluate.ts', ...args], {
    cwd: root,
    env: { PATH: process.env['PATH'], ...env },
  });
  let out = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (out += chunk.toString()));
  }
  const exitCode = await new Promise((resolve) => child.on('close', resolve));
  return { exitCode, out };
}

/** The line of the output that begins so, its columns. */
function rowOf(out: string, start: string): string[] {
  const line = out.split('\n').find((one) => one.startsWith(start)) ?? '';
  return line.split(/ {2,}/);
}

/** The papers of two sample answers, saved as a model's. */
function saved(folder: string, change: (answer: SavedAnswer) => SavedAnswer): void {
  for (const answer of readAnswers(SAMPLE_DAY_DIRECTORY).slice(0, 2)) {
    const spending = { ...answer.spending, model: 'some-model', requests: 1, costUsd: 0.05 };
    saveAnswer(folder, change({ ...answer, prompt: PROMPT_VERSION, spending, seconds: 12.5 }));
  }
}

function errorOf(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('--answers', () => {
  it('scores the recorded answers of the sample day, and shows the fault planted there', async () => {
    const { exitCode, out } = await evaluate(['--answers', 'demo/day']);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^recorded · zh-CN · prompt none · 12 papers\n/);
    expect(out).toMatch(/\n2603\.90019\n(?: .*\n)*? {2}wrong: number-unknown in results: 68\.1\n/);
    expect(rowOf(out, '2603.90011')[1]).toBe('usable');
    expect(rowOf(out, 'lengths as asked for')[1]).toMatch(/\(100 %\)$/);
    expect(rowOf(out, 'explained')[1]).toBe('12 of 12 (100 %)');
    expect(out).toContain('98 % or more; less, and a sentence was left in English');
  });

  it('tells good answers from bad ones', async () => {
    const folder = newFolder();
    saved(folder, (answer) => {
      if (answer.paper.id !== '2603.90012' || answer.explanation === undefined) return answer;
      const hook = `${answer.explanation.hook}，代码见 https://example.org/invented`;
      return { ...answer, explanation: { ...answer.explanation, hook } };
    });
    const { out } = await evaluate(['--answers', folder]);
    expect(rowOf(out, '2603.90011').slice(1, 4)).toEqual(['usable', '0', '0']);
    expect(Number(rowOf(out, '2603.90012')[2])).toBeGreaterThan(0);
    expect(out).toContain('  wrong: link-unknown in hook: https://example.org/invented\n');
    expect(out).toMatch(/ {2}length: hook: \d+, at most 44 is right/);
    expect(rowOf(out, 'no finding "wrong"')[1]).toBe('1 of 2 (50 %)');
    expect(rowOf(out, 'cost')[1]).toBe('$0.1000, $0.0500 a paper');
  });

  it('counts a paper without an answer, and why', async () => {
    const folder = newFolder();
    saved(folder, (answer) => ({
      ...answer,
      explanation: undefined,
      failure: { reason: 'refused', detail: 'The model\n\u001B[2Jrefused.' },
    }));
    const { exitCode, out } = await evaluate(['--answers', folder]);
    expect(exitCode).toBe(0);
    expect(rowOf(out, 'explained')[1]).toBe('0 of 2 (0 %)');
    expect(out).toContain('\n2603.90011\n  failed: refused: The model [2Jrefused.\n');
    expect(out).not.toContain('\u001B');
  });

  it.each([
    ['a folder that is not there', 'no/such/folder', 'There is no folder no/such/folder.'],
    [
      'a folder of something else',
      '.github/ISSUE_TEMPLATE',
      '.github/ISSUE_TEMPLATE holds no answers.',
    ],
    ['files of something else', '.', 'is no saved answer'],
  ])('says what is wrong with %s', (_, folder, sentence) => {
    const error = errorOf(() => readAnswers(folder));
    expect(describeFailure(error)).toContain(sentence);
    expect(describeFailure(error)).toContain('Expected a folder that --save has written');
  });
});

describe('--compare', () => {
  it('counts on which papers each side has fewer doubts, and says what else differs', async () => {
    const [good, bad] = [newFolder(), newFolder()];
    saved(good, (answer) => answer);
    saved(bad, (answer) => {
      if (answer.explanation === undefined) return answer;
      const { explanation } = answer;
      const abstract = `【中文摘要】${explanation.abstract}`;
      return { ...answer, prompt: '2026-01-01', explanation: { ...explanation, abstract } };
    });
    const { exitCode, out } = await evaluate(['--compare', good, bad]);
    expect(exitCode).toBe(0);
    expect(rowOf(out, '2603.90011')).toEqual(['2603.90011', '0', expect.any(String), 'A']);
    expect(out).toContain('Fewer doubts: A 2, B 0, equal 0.');
    expect(out).toContain('That may be chance');
    expect(out).toContain('different words (prompt versions)');
  });

  it('names the papers that only one side has', async () => {
    const [one, two] = [newFolder(), newFolder()];
    saved(one, (answer) => answer);
    saved(two, (answer) => answer);
    rmSync(path.join(two, '2603.90012.json'));
    const { out } = await evaluate(['--compare', one, two]);
    expect(out).toContain('Left out, as only one side has them: 2603.90012.');
    expect(out).toContain('Fewer doubts: A 0, B 0, equal 1.');
  });
});

describe('the command line', () => {
  it('says in one sentence what is wrong with it, and how it is used', async () => {
    const { exitCode, out } = await evaluate(['--answer', 'a']);
    expect(exitCode).toBe(1);
    expect(out).toMatch(/^Unknown option '--answer'\. \n\nUsage:\n/);
    expect(out).not.toContain('    at ');
  });

  it('explains itself', async () => {
    const { exitCode, out } = await evaluate(['--help']);
    expect(exitCode).toBe(0);
    expect(out).toContain('npm run evaluate -- --compare DIR DIR');
  });

  it.each([
    [['--save', 'src'], 'The folder src is not empty.'],
    [['--model', 'm'], 'The price of m is not known'],
    [['--glossary', 'no-file'], 'The file no-file of --glossary could not be read.'],
    [['--papers', '.github/ISSUE_TEMPLATE'], '.github/ISSUE_TEMPLATE holds no papers.'],
  ])('%j: %s', async (args, sentence) => {
    const live = ['--live', '--model', 'claude-sonnet-5-5', '--save', 'no-such-folder'];
    const { exitCode, out } = await evaluate([...live, ...args], { ANTHROPIC_API_KEY: KEY });
    expect(out).toContain(sentence);
    expect(exitCode).toBe(1);
    expect(out).not.toContain('    at ');
  });
});

async function startModel(answer: MessagesOptions['answer'] = recordedAnswer) {
  const messages = await startMessages({ key: KEY, answer, models: ['some-model'] });
  toClean.push(messages.close);
  return messages;
}

/** An arXiv with the sample day, and the options that lead to it. */
async function startArchive() {
  const arxiv = await startArxiv({ papers: readSamplePapers(), now: SAMPLE_DAY });
  toClean.push(arxiv.close);
  const urls = ['--arxiv-url', arxiv.url, '--arxiv-api-url', `${arxiv.url}/api/query`];
  return { arxiv, way: [...urls, '--request-interval', '0'] };
}

/** Asks the stand-in; `args` come last, so that they win. */
async function ask(url: string, folder: string, ...args: string[]) {
  const fixed = ['--live', '--model', 'claude-sonnet-5-5', '--save', folder, '--base-url', url];
  return evaluate([...fixed, ...args], { ANTHROPIC_API_KEY: KEY });
}

describe('--live', () => {
  it('asks about the sample papers, saves what came with all that it came from, and scores it', async () => {
    const messages = await startModel((request) =>
      ['2603.90011', '2603.90012'].includes(requestedId(request))
        ? recordedAnswer(request)
        : { text: '', stopReason: 'refusal' },
    );
    const folder = path.join(newFolder(), 'new');
    const { exitCode, out } = await ask(messages.url, folder);
    expect(out).toContain(`claude-sonnet-5-5 · zh-CN · prompt ${PROMPT_VERSION} · 12 papers`);
    expect(out).toContain(`The answers are in ${folder}.`);
    expect(rowOf(out, 'explained')[1]).toBe('2 of 12 (16 %)');
    expect(exitCode).toBe(0);
    expect(out).not.toContain(KEY);

    const [first, second, third] = readAnswers(folder);
    expect(first).toMatchObject({
      paper: { id: '2603.90011', authors: expect.arrayContaining(['Rohan Pillaimar']) },
      settings: { language: 'zh-CN', glossary: [], explainer: true },
      prompt: PROMPT_VERSION,
      spending: { model: 'claude-sonnet-5-5', costUsd: expect.any(Number) },
      explanation: { hook: expect.stringContaining('助听器') },
    });
    expect(first?.reading.text).toContain('400 MHz');
    expect(second?.failure).toBeUndefined();
    expect(third?.failure?.reason).toBe('refused');
    const kept = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'));
    expect(kept.join('')).not.toContain(KEY);
    expect(await evaluate(['--answers', folder])).toMatchObject({ exitCode: 0 });
  });

  it('asks another model about the papers of saved answers, in another language', async () => {
    const papers = newFolder();
    saved(papers, (answer) => answer);
    const glossary = path.join(newFolder(), 'glossary.txt');
    writeFileSync(glossary, 'hearing aid = Hörgerät\n');
    const messages = await startModel();
    const folder = newFolder();
    const other = ['--model', 'some-model', '--prices', '0/0', '--papers', papers];
    const german = ['--language', 'de', '--glossary', glossary];
    const { out } = await ask(messages.url, folder, ...other, ...german);
    expect(out).toContain(`some-model · de · prompt ${PROMPT_VERSION} · 2 papers`);
    const system = JSON.stringify(messages.requests[0]?.body?.['system']);
    expect(system).toContain('in German (de)');
    expect(system).toContain('- hearing aid = Hörgerät');
    expect(readAnswers(folder).map(({ paper }) => paper.id)).toEqual(['2603.90011', '2603.90012']);
  });

  it('reads real papers as a run does, one request at a time', async () => {
    const messages = await startModel();
    const { arxiv, way } = await startArchive();
    const folder = newFolder();
    const { exitCode, out } = await ask(
      messages.url,
      folder,
      '--ids',
      '2603.90011,2603.90017v1',
      ...way,
    );
    expect(out).toContain('2 papers');
    expect(exitCode).toBe(0);
    expect(arxiv.violations).toEqual([]);
    expect(arxiv.requests[0]?.path).toContain('id_list=2603.90011,2603.90017v1');
    const [first, second] = readAnswers(folder);
    expect(first?.reading.source).toBe('html');
    expect(second?.reading).toMatchObject({ source: 'abstract', fallback: expect.any(String) });
  });

  it('says which ids arXiv does not know, before it asks the model', async () => {
    const messages = await startModel();
    const { way } = await startArchive();
    const { exitCode, out } = await ask(
      messages.url,
      newFolder(),
      '--ids',
      '2603.90011,2401.00001',
      ...way,
    );
    expect(out).toContain('arXiv does not know 2401.00001.');
    expect(exitCode).toBe(1);
    expect(messages.requests).toEqual([]);
  });

  it('spends no more than it may', async () => {
    const messages = await startModel();
    const folder = newFolder();
    const { exitCode, out } = await ask(messages.url, folder, '--max-cost', '0.01');
    expect(messages.requests).toEqual([]);
    expect(rowOf(out, 'explained')[1]).toBe('0 of 12 (0 %)');
    expect(out).toContain('failed: budget: The cost cap');
    expect(exitCode).toBe(0);
  });

  it('ends with the reason when the key is refused', async () => {
    const messages = await startMessages({ key: 'another', answer: recordedAnswer });
    toClean.push(messages.close);
    const { exitCode, out } = await ask(messages.url, newFolder(), '--concurrency', '1');
    expect(out).toContain('The model API refused');
    expect(out).not.toContain(KEY);
    expect(exitCode).toBe(1);
    expect(messages.requests).toHaveLength(1);
  });
});
