import { describe, expect, it } from 'vitest';
import { checkExplanation, RULES } from '../../src/check/check-explanation.ts';
import type { Rule } from '../../src/check/checked.ts';
import { PARTS, type Explanation, type Paper, type Reading } from '../../src/paper.ts';
import { cpuNow, LINEAR_LIMIT_MS } from '../support/linear-limit.ts';
import { createRandom, randomBelow, type Random } from '../support/random.ts';
import { explanationWith } from './support/one-part.ts';
import { readCorpus } from './support/read-corpus.ts';

const rules = RULES.map((rule): [string, Rule] => [rule.name, rule]);
const LONGEST = 120_000;

function readingOf(text: string): Reading {
  return { source: 'pdf', text, truncated: false, fallback: undefined };
}

function paperOf(abstract: string): Paper {
  return {
    id: '2603.90011',
    version: 1,
    kind: 'new',
    title: abstract.slice(0, 300),
    authors: [],
    categories: [],
    abstract,
    comments: undefined,
  };
}

/** All papers of the corpus one after the other, as long as the longest text that is read. */
function longText(): string {
  const text = readCorpus()
    .map(({ reading }) => reading.text)
    .join('\n\n');
  return text.repeat(Math.ceil(LONGEST / text.length)).slice(0, LONGEST);
}

describe(`a paper of ${LONGEST} characters is checked in linear time`, () => {
  const text = longText();
  const [first] = readCorpus();

  it.each(rules)('by %s', (_, rule) => {
    if (first === undefined) throw new Error('the corpus is empty');
    const { explanation, paper, language } = first;
    const began = cpuNow();
    checkExplanation(explanation, paper, readingOf(text), { language, glossary: [] }, [rule]);
    expect(cpuNow() - began).toBeLessThan(LINEAR_LIMIT_MS);
  });
});

/** Units of which a text may be made that a pattern or a loop takes badly. */
const HOSTILE = [
  ...Array.from('.。!？,;:"\'`*_~^|\\/#<>()[]{}$-+=&%@ \n\t0７a甲가カ\u0300\u200b\uFDD0'),
  '“',
  '（',
  'A. ',
  'e.g. ',
  '3. ',
  'a. b',
  '。“',
  '[a](',
  '![',
  '[^',
  '~~a',
  '|-',
  '| ',
  '- ',
  '> ',
  '<!--',
  '<http://',
  'https://a.',
  '$a$',
  '$a',
  '\\a{',
  '（a',
  'ab ',
  'A1 ',
  '12 345',
  '한국어 ',
  '模型',
];

describe('100 kB of hostile text is checked in linear time by rules of sentences and strings', () => {
  const own = rules.filter(([name]) =>
    ['checkCoverage', 'checkRepetition', 'checkLength', 'checkMarkup'].includes(name),
  );
  const settings = { language: 'zh-CN', glossary: [] };

  it.each(HOSTILE)('of %j', (unit) => {
    const flood = unit.repeat(Math.floor(100_000 / unit.length));
    // Just under the length from which an abstract is not judged.
    const short = unit.repeat(Math.floor(11_900 / unit.length));
    expect(own).toHaveLength(4);
    for (const [, rule] of own) {
      const began = cpuNow();
      for (const part of ['abstract', 'method', 'hook', 'title'] as const) {
        const explanation = explanationWith(part, flood);
        checkExplanation(explanation, paperOf('A. B is 7. C.'), readingOf(flood), settings, [rule]);
      }
      for (const language of ['zh-CN', 'de', 'en', 'it']) {
        const explanation = explanationWith('abstract', short);
        checkExplanation(explanation, paperOf(short), readingOf(''), { ...settings, language }, [
          rule,
        ]);
      }
      expect(cpuNow() - began).toBeLessThan(4 * LINEAR_LIMIT_MS);
    }
  });

  it('in thousands of points, alike and different', () => {
    const points = Array.from({ length: 3000 }, (_, at) => ({
      label: '要点',
      text: `这一点与其他各点都很像第${at}点`,
      points: [`又一点${at * 7919}`, '总是一样的一句很长的话总是一样的话'],
    }));
    const explanation: Explanation = { ...explanationWith('hook', '行'), method: points };
    const began = cpuNow();
    for (const [, rule] of own) {
      checkExplanation(explanation, paperOf('A. B.'), readingOf(''), settings, [rule]);
    }
    expect(cpuNow() - began).toBeLessThan(4 * LINEAR_LIMIT_MS);
  });
});

function randomText(random: Random): string {
  return Array.from({ length: randomBelow(random, 60) }, () => {
    const kind = randomBelow(random, 4);
    if (kind === 0) return HOSTILE[randomBelow(random, HOSTILE.length)];
    if (kind === 1) return String.fromCharCode(randomBelow(random, 0x1_0000));
    if (kind === 2)
      return ['We propose. ', '我们提出。', 'x 12.5% ', '$x^2$ '][randomBelow(random, 4)];
    return String.fromCodePoint(randomBelow(random, 0x7f));
  }).join('');
}

describe('random text', () => {
  it.each(rules)('makes %s throw nothing, and every finding is well formed', (_, rule) => {
    const random = createRandom(7);
    const languages = ['zh-CN', 'zh-TW', 'ja', 'ko', 'de', 'fr', 'es', 'en', 'ar'];
    for (let round = 0; round < 150; round += 1) {
      const point = () => ({
        label: randomText(random),
        text: randomText(random),
        points: [randomText(random)],
      });
      const explanation: Explanation = {
        title: randomText(random),
        hook: randomText(random),
        abstract: randomText(random) + randomText(random),
        background: [point()],
        method: [point(), point()],
        results: [],
      };
      const language = languages[round % languages.length] ?? '';
      const settings = { language, glossary: [{ term: 'a', translation: '甲 b' }] };
      const paper = {
        ...paperOf(randomText(random) + randomText(random)),
        comments: randomText(random),
      };
      const reading = readingOf(randomText(random));
      const findings = checkExplanation(explanation, paper, reading, settings, [rule]);
      for (const { where, what, passage } of findings) {
        expect([...PARTS, 'paper']).toContain(where);
        expect(what.length).toBeLessThanOrEqual(100);
        expect(passage?.length ?? 0).toBeLessThanOrEqual(200);
        expect(passage ?? '').not.toContain('\n');
      }
    }
  });
});
