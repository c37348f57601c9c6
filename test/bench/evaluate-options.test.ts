import { expect, it } from 'vitest';
import { parseTask } from '../../bench/evaluate-options.ts';

const KEY = 'sk-ant-evaluate-0123456789';
const LIVE = ['--live', '--model', 'm', '--save', 'x'];

it.each([
  [[], 'Expected one of --answers, --compare and --live, got 0.'],
  [['--answers', 'a', '--live'], 'got 2.'],
  [['--answer', 'a'], "Unknown option '--answer'."],
  [['--answers'], "Option '--answers <value>' argument missing."],
  [['--answers', 'a', 'b'], '"b" stands alone'],
  [['--answers', 'a', '--model', 'm'], '--model is for --live, not for --answers.'],
  [['--compare', 'a'], '--compare takes two folders, got 1.'],
  [['--compare', 'a', 'b', 'c'], '--compare takes two folders, got 3.'],
  [['--compare', 'a', 'b', '--save', 'c'], '--save is for --live, not for --compare.'],
  [['--live', '--save', 'x'], '--live needs --model'],
  [['--live', '--model', 'm'], '--live needs --save'],
  [['--live', '--model', 'm m', '--save', 'x'], "Option '--model' must be the id of a model"],
  [[...LIVE, '--ids', '2511.14515', '--papers', 'y'], 'Expected --papers or --ids, got both.'],
  [[...LIVE, '--ids', 'twelve'], "Option '--ids' must be arXiv ids"],
  [[...LIVE, '--ids', ''], "Option '--ids' must be arXiv ids"],
  [[...LIVE, '--language', '??'], "Option '--language' must be a BCP-47"],
  [[...LIVE, '--max-cost', 'all'], "Option '--max-cost' must be a number"],
  [[...LIVE, '--prices', '1'], "Option '--prices' must be"],
  [[...LIVE, '--base-url', 'host'], "Option '--base-url' must be"],
  [[...LIVE, '--concurrency', '0'], "Option '--concurrency' must be a whole number"],
])('%j: %s', (args, sentence) => {
  expect(() => parseTask(args, KEY)).toThrow(sentence);
});

it('needs a key, unless another endpoint is named', () => {
  expect(() => parseTask(LIVE, undefined)).toThrow('ANTHROPIC_API_KEY is empty');
  expect(() => parseTask(LIVE, '  ')).toThrow('ANTHROPIC_API_KEY is empty');
  const task = parseTask([...LIVE, '--base-url', 'http://localhost:8080/'], undefined);
  expect(task).toMatchObject({ apiKey: undefined, baseUrl: 'http://localhost:8080' });
});

it('has the defaults of a run, and a dollar to spend', () => {
  expect(parseTask(LIVE, KEY)).toEqual({
    kind: 'live',
    model: 'm',
    save: 'x',
    papers: undefined,
    ids: [],
    language: 'zh-CN',
    glossary: undefined,
    apiKey: KEY,
    baseUrl: undefined,
    maxCost: 1,
    prices: undefined,
    concurrency: 4,
    arxivUrl: 'https://arxiv.org',
    arxivApiUrl: 'https://export.arxiv.org/api/query',
    requestInterval: 3,
  });
});

it('reads what is given', () => {
  const given = [
    '--ids',
    '2511.14515, 2511.14600v1',
    '--language',
    'zh-tw',
    '--prices',
    '0.28/0.42',
  ];
  expect(parseTask([...LIVE, ...given], KEY)).toMatchObject({
    ids: ['2511.14515', '2511.14600v1'],
    language: 'zh-TW',
    prices: { input: 0.28, output: 0.42 },
  });
  expect(parseTask(['--answers', 'demo/day'], undefined)).toEqual({
    kind: 'answers',
    folder: 'demo/day',
  });
  expect(parseTask(['--compare', 'a', 'b'], undefined)).toEqual({
    kind: 'compare',
    folders: ['a', 'b'],
  });
  expect(parseTask(['--help', '--live'], undefined)).toEqual({ kind: 'help' });
});
