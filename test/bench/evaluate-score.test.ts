import { describe, expect, it } from 'vitest';
import { readAnswers, type SavedAnswer } from '../../bench/evaluate-answers.ts';
import { signTest } from '../../bench/evaluate-compare.ts';
import { languageShare } from '../../bench/evaluate-language.ts';
import { scoreAnswer } from '../../bench/evaluate-score.ts';
import { summarise } from '../../bench/evaluate-summary.ts';
import { renderTable } from '../../bench/evaluate-table.ts';
import type { Explanation } from '../../src/paper.ts';
import { SAMPLE_DAY_DIRECTORY } from '../support/sample-papers.ts';

const ANSWERS = readAnswers(SAMPLE_DAY_DIRECTORY);
const [ANSWER] = ANSWERS;
if (ANSWER?.explanation === undefined) throw new Error('the sample day has no answers');
const GOOD = { ...ANSWER, explanation: ANSWER.explanation };

const scoreWith = (changes: Partial<Explanation>, also: Partial<SavedAnswer> = {}) =>
  scoreAnswer({ ...GOOD, ...also, explanation: { ...GOOD.explanation, ...changes } });

const point = (text: string, label = '要点') => [{ label, text, points: [] }];
const words = (count: number) => Array(count).fill('Wort').join(' ');
const SETTINGS = { language: 'zh-CN', glossary: [], explainer: true };

describe('the findings of an answer', () => {
  it('are counted by their weight', () => {
    expect(scoreWith({}).counts).toEqual({ wrong: 0, doubtful: 0, style: 0 });
    const { abstract } = GOOD.explanation;
    const planted = scoreWith({
      abstract: `【中文摘要】${abstract.replace('63.6%', '63.9%')}`,
      hook: '代码见 https://example.org/invented',
    });
    const found = planted.findings.map(({ rule, where }) => `${rule} ${where}`);
    expect(found).toEqual(
      expect.arrayContaining([
        'number-unknown abstract',
        'number-missing abstract',
        'leftover abstract',
        'link-unknown hook',
      ]),
    );
    expect(planted.counts.wrong).toBeGreaterThanOrEqual(4);
  });

  it('count the glossary that the answer was asked with', () => {
    const glossary = [{ term: 'hearing aid', translation: '助聽設備' }];
    const score = scoreWith({}, { settings: { ...SETTINGS, glossary } });
    expect(score.findings.map(({ rule }) => rule)).toContain('glossary');
  });
});

describe('the outcome', () => {
  it('is usable, took more than one request, or failed', () => {
    const { spending } = GOOD;
    expect(scoreWith({}).outcome).toBe('usable');
    expect(scoreWith({}, { spending: { ...spending, requests: 2 } }).outcome).toBe('again');
    const failure = { reason: 'refused', detail: 'It refused.' };
    const failed = scoreAnswer({ ...GOOD, explanation: undefined, failure });
    expect(failed).toMatchObject({
      outcome: 'failed',
      failure: 'refused: It refused.',
      language: undefined,
      figures: undefined,
      lengths: { fields: 0 },
    });
  });
});

describe('the lengths', () => {
  it('of the recorded answers are as asked for', () => {
    for (const answer of ANSWERS) expect(scoreAnswer(answer).lengths.off).toEqual([]);
  });

  it.each<[string, Partial<Explanation>, RegExp]>([
    ['a hook', { hook: '长'.repeat(45) }, /^hook: 45, at most 44/],
    ['a text', { method: point('长'.repeat(100)) }, /^method 1: 100, at most 99/],
    ['a label', { method: point('短', '标'.repeat(12)) }, /^method 1, label: 12, at most 11/],
    [
      'a sub-point',
      { method: [{ label: '要点', text: '短', points: ['短', '长'.repeat(101)] }] },
      /^method 1, sub-point: 101/,
    ],
    ['all of it', { method: Array(12).fill(point('长'.repeat(90))[0]) }, /^the three parts: \d+/],
    ['too little', { background: [], method: [], results: point('短') }, /parts: 1, at least 364/],
    ['an abstract cut by half', { abstract: '半'.repeat(300) }, /^abstract: 300, at least 3\d\d/],
  ])('of %s are told', (_, changes, expected) => {
    expect(scoreWith(changes).lengths.off).toEqual(
      expect.arrayContaining([expect.stringMatching(expected)]),
    );
  });

  it('count what a reader sees, not markup', () => {
    const text = `**${'字'.repeat(80)}** $\\mathrm{GRU}_{t}$ \`x\``;
    expect(scoreWith({ method: point(text) }).lengths.off.join()).not.toContain('method 1:');
  });

  it('count words where words have spaces', () => {
    const settings = { ...SETTINGS, language: 'de' };
    const long = scoreWith({ method: point(words(45)) }, { settings });
    expect(long.lengths.off).toContain('method 1: 45, at most 44 is right');
    const short = scoreWith({ method: point(words(44)) }, { settings });
    expect(short.lengths.off.join()).not.toContain('method 1:');
  });

  it('of an English page leave the abstract out, which is the paper’s own', () => {
    const settings = { ...SETTINGS, language: 'en' };
    const score = scoreWith({ abstract: GOOD.paper.abstract }, { settings });
    expect(score.lengths.off.join()).not.toContain('abstract');
  });
});

const ENGLISH =
  'Hearing aids must clean up speech within a few milliseconds and on a power budget that rules out most neural networks, so the gates of this network close where nothing is to be gained.';
const GERMAN =
  'Hörgeräte müssen Sprache innerhalb weniger Millisekunden bereinigen, und der Strom reicht für die meisten neuronalen Netze nicht; mit den Toren von GateLet sinken die Kosten, wie der Vergleich zeigt.';

describe('the share in the language', () => {
  it('is all but all for the recorded answers', () => {
    for (const answer of ANSWERS) expect(scoreAnswer(answer).language).toBeGreaterThan(0.98);
  });

  it('falls where a sentence was left in English', () => {
    for (const answer of ANSWERS) {
      if (answer.explanation === undefined) continue;
      const explanation = {
        ...answer.explanation,
        abstract: `${answer.explanation.abstract} ${ENGLISH}`,
      };
      expect(scoreAnswer({ ...answer, explanation }).language).toBeLessThan(0.95);
    }
  });

  it.each([
    ['zh-CN', '本文提出 GateLet，用门控循环单元（gated recurrent unit，GRU）增强语音。', 1],
    ['ja', '本研究では補聴器向けのネットワークを提案する。', 1],
    ['ko', '본 논문은 보청기를 위한 GateLet을 제안한다.', 1],
    ['ru', 'Мы предлагаем сеть GateLet для слуховых аппаратов.', 1],
    ['sr-Latn', 'Predlažemo mrežu za slušne aparate.', 1],
    ['de', GERMAN, 1],
    ['en', ENGLISH, 1],
    ['de', ENGLISH, 0],
    ['zh-CN', ENGLISH, 0],
    ['de', '本文提出一种网络。', 0],
    ['en', GERMAN, 0],
    ['ko', '', 0],
  ])('of %s in %j is %d', (tag, text, share) => {
    expect(languageShare(text, tag)).toBeCloseTo(share, 5);
  });

  it('is between where half is English', () => {
    const half = languageShare(`${GERMAN} ${ENGLISH}`, 'de');
    expect(half).toBeGreaterThan(0.2);
    expect(half).toBeLessThan(0.7);
  });
});

describe('the figures', () => {
  it('are the different numbers of the results', () => {
    const text = 'PESQ 由 2.94 升至 2.95，wav2vec2 为 2.94，降低 63.6%。';
    expect(scoreWith({ results: point(text) }).figures).toBe(3);
  });

  it('are not asked for where there was no full text', () => {
    const reading = { ...GOOD.reading, source: 'abstract' as const };
    expect(scoreWith({}, { reading }).figures).toBeUndefined();
  });
});

describe('the summary', () => {
  it('says what good is for each measure that has a good value', () => {
    const measures = summarise(ANSWERS.map((answer) => ({ answer, score: scoreAnswer(answer) })));
    const open = measures.filter(({ good }) => good === '').map(({ name }) => name);
    expect(open).toEqual(['tokens written, mean', 'seconds, mean', 'cost']);
  });

  it('does not add up costs that are not known', () => {
    const spending = { ...GOOD.spending, costUsd: undefined };
    const answers = [GOOD, { ...GOOD, spending }];
    const measures = summarise(answers.map((answer) => ({ answer, score: scoreAnswer(answer) })));
    expect(measures.find(({ name }) => name === 'cost')?.value).toBe('not known');
  });
});

it.each([
  [0, 0, 1],
  [5, 5, 1],
  [1, 0, 1],
  [5, 0, 0.0625],
  [6, 0, 0.03125],
  [8, 1, 0.0390625],
  [1, 8, 0.0390625],
])('a sign test of %d to %d gives %d', (wins, losses, chance) => {
  expect(signTest(wins, losses)).toBeCloseTo(chance, 10);
});

it('a table has numbers at the right and text at the left', () => {
  const rows = [
    ['a', '1', 'x'],
    ['long', '23', 'yy'],
  ];
  expect(renderTable(['name', 'count', 'note'], rows)).toBe(
    'name  count  note\na         1  x\nlong     23  yy',
  );
});
