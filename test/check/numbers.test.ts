import { describe, expect, it } from 'vitest';
import { checkNumbers } from '../../src/check/numbers.ts';
import { brief, check as checkBy } from './support/one-part.ts';

const check = (...[where, text, source]: Parameters<typeof checkBy>) =>
  checkBy(where, text, source, checkNumbers);

const inAbstract = (abstract: string, translation: string) =>
  brief(check('abstract', translation, { abstract }));
const inResults = (paperText: string, text: string) =>
  brief(check('results', text, { text: paperText }));

describe('a translation has the numbers of the abstract', () => {
  it.each([
    ['ten thousands', '358k hours of speech', '35.8万小时语音'],
    ['ten thousands with a space', '358K hours', '35.8 万小时'],
    ['thousands by commas', '128,400 clips', '12.84 万段音频'],
    ['hundreds of millions', '1.3B parameters, 2.8M heads', '13 亿参数，280 万的头部'],
    ['millions in words', '30 million pairs of 1.2 trillion', '3 千万对，共 1.2 万亿'],
    ['a scale after the other', '0.037M parameters', '37k 参数'],
    ['full-width digits', 'a rate of 16.8% of 1,840', '比例为１６．８％，共１，８４０'],
    ['a factor', 'over 1000x faster', '加速超 1000 倍'],
    ['a range of factors', '2.1-2.4x faster', '提速 2.1-2.4 倍'],
    ['thousands in TeX', 'over $1{,}000$ and $12\\,000$ runs', '超过 1,000 与 12000 次'],
    ['a sign', 'a change of -0.81 points', '变化 −0.81 个百分点'],
    ['a power', 'a rate of $10^{-3}$', '比率为 $10^{-3}$'],
    ['a power by superscripts', 'a rate of 10⁻³ at 10⁶', '比率为 $10^{-3}$，取 $10^{6}$'],
    ['a product in TeX', '$9.2 \\times 10^{-13}$', '$9.2\\times10^{-13}$'],
    ['a percent sign in TeX', 'by 5\\% to 64.0\\%', '提高 5%，达 64.0%'],
    ['a number without its nought', 'of .75', '为 0.75'],
    ['numbers glued to Chinese', '50 of 128 frames', '在128帧中取50帧'],
    ['a sentence comma between numbers', 'in 2025 and 300 more', '在 2025，300 个更多'],
    ['a product of sizes', 'kernels of 16x16 and 1x11', '核为 16×16 与 1×11'],
    ['a unit after TeX space', '8\\,ms at 16~kHz', '16 kHz 下 8 ms'],
    ['a title and year', 'DCASE 2025', '在 DCASE 2025 挑战赛'],
    ['a Chinese word for a count', '4 reflections from 2 rooms', '来自两个房间的四个反射声'],
    ['a Chinese word for more', '12 attacks on 146 species', '十二种攻击，一百四十六个物种'],
    ['a Chinese word for a place', 'ranked 1st', '排名第一'],
    ['a Chinese word for a dimension', 'a 3D grid of 1-D cells', '由一维单元构成的三维网格'],
    ['a number for a word', 'twelve attacks, twenty-four hours', '12 种攻击，24 小时'],
    ['a number for a round word', 'two hundred and a thousand', '200 与 1000'],
    ['a number for a share', 'a quarter, half of it', '25%，其中 50%'],
    ['a list without spaces', 'sizes 1,2345 and 2', '大小为 1、2345 与 2'],
    ['a Chinese word for thousands', '30,000 clips of 1.2M', '一百二十万中的三万段'],
    ['words for words', 'a quarter of them', '其中四分之一'],
  ])('%s', (_, abstract, translation) => {
    expect(inAbstract(abstract, translation)).toEqual([]);
  });

  it.each([
    ['changed', 'reaches 61.8%', '达到 68.1%', ['number-unknown: 68.1', 'number-missing: 61.8']],
    ['dropped', 'from 4.36% to 3.55%', '降至 3.55%', ['number-missing: 4.36']],
    ['added', 'is faster', '快 37%', ['number-unknown: 37']],
    [
      'of another power',
      '358k hours',
      '3.58 万小时',
      ['number-unknown: 3.58 万', 'number-missing: 358k'],
    ],
    [
      'of another scale',
      '12 million',
      '12.5 亿',
      ['number-unknown: 12.5 亿', 'number-missing: 12 million'],
    ],
    [
      'with lost digits',
      '128,400 clips',
      '128 段',
      ['number-unknown: 128', 'number-missing: 128,400'],
    ],
    ['above ten', 'for some', '共 10 项与 11 项', ['number-unknown: 10', 'number-unknown: 11']],
    ['that a Chinese article hides', 'less than 1 of 31', '一个不足 31', ['number-missing: 1']],
    ['of small size', 'with 9 tasks', '共 7 项任务', ['number-unknown: 7', 'number-missing: 9']],
    [
      'with a lost power',
      'a rate of 10⁶ at 31',
      '比率为 106，31',
      ['number-unknown: 106', 'number-missing: 10^6'],
    ],
  ])('and one that is %s is found', (_, abstract, translation, findings) => {
    expect(inAbstract(abstract, translation)).toEqual(findings);
  });

  it('numbers of title and comments are known to it', () => {
    const source = { abstract: 'We show it.', title: 'At 300 bits', comments: '14 pages' };
    expect(check('abstract', '以 300 比特，共 14 页', source)).toEqual([]);
    expect(check('title', '300 比特', source)).toEqual([]);
  });

  it('numbers of the full text alone are not', () => {
    const source = { abstract: 'We show it.', text: 'It takes 77 days.' };
    expect(brief(check('abstract', '耗时 77 天', source))).toEqual(['number-unknown: 77']);
    expect(brief(check('title', '耗时 77 天', source))).toEqual(['number-unknown: 77']);
    expect(check('hook', '耗时 77 天', source)).toEqual([]);
  });
});

describe('digits in a name are no number', () => {
  it.each([
    'Qwen2.5',
    'BCPT-220K',
    'wav2vec2',
    'GPT-4o',
    'Cortex-M55',
    'VoxCeleb1-O',
    'hit@3',
    'F1',
    'MP3',
    'T-11',
    'x_12',
    'C99',
    'ESC\u201150',
  ])('%s', (name) => {
    expect(inResults('Nothing.', `使用${name}，见${name}。`)).toEqual([]);
    expect(inAbstract(`We use ${name} here.`, '我们使用它。')).toEqual([]);
  });

  it('nor a size at its end', () => {
    expect(inResults('Nothing.', 'Qwen2.5-72B')).toEqual([]);
  });
});

describe('a number of the explainer occurs in the paper', () => {
  it.each([
    ['the same', 'WER is 34.7% and 88.9%.', '为 34.7%，人类 88.9%'],
    ['in a table', '0.14 | 0.88 | 0.74', '由 0.14 升至 0.88'],
    ['in thousands', '11,400 items', '1.14 万题'],
    ['in words', 'We ran fifteen tests.', '做了 15 次测试'],
    ['a small count', 'three tasks: a, b and c', '3 项任务'],
    ['an unit is no scale', 'sampled at 16 kHz, 5 MB', '16 kHz 采样，5 MB'],
    ['in a formula', '$\\frac{1}{16}$', '$1/16$'],
    ['with TeX commands', '$\\lambda=0.02$', '$\\lambda = 0.02$'],
  ])('%s', (_, text, written) => {
    expect(inResults(text, written)).toEqual([]);
  });

  it('and what does not is found once, as it is written', () => {
    expect(inResults('WER is 61.8%.', '为 68.1%，即 68.1%，又 1,234.5 与 3.3 万')).toEqual([
      'number-unknown: 68.1',
      'number-unknown: 1,234.5',
      'number-unknown: 3.3 万',
    ]);
  });

  it('and says in which part it is', () => {
    for (const part of ['hook', 'background', 'method', 'results'] as const) {
      expect(check(part, '为 68.1%', {})).toEqual([
        { rule: 'number-unknown', where: part, what: '68.1' },
      ]);
    }
  });

  it('and is cut where it is endless', () => {
    const [finding, ...more] = check('results', '7'.repeat(5000), {});
    expect(finding?.what).toHaveLength(100);
    expect(more).toEqual([]);
  });
});
