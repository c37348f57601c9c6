import { describe, expect, it } from 'vitest';
import { habitsOf } from '../../src/explanation/prompt-habits.ts';
import {
  languageLines,
  languageName,
  lengthsFor,
  translates,
} from '../../src/explanation/prompt-language.ts';
import { renderInstructions } from '../../src/explanation/prompt.ts';

const instructionsFor = (language: string) =>
  renderInstructions({ language, glossary: [], explainer: true });

describe('languageName', () => {
  it.each([
    ['zh-CN', 'Simplified Chinese'],
    ['zh', 'Simplified Chinese'],
    ['zh-Hans', 'Simplified Chinese'],
    ['zh-SG', 'Simplified Chinese (Singapore)'],
    ['zh-TW', 'Traditional Chinese (Taiwan)'],
    ['zh-Hant', 'Traditional Chinese (Taiwan)'],
    ['zh-HK', 'Traditional Chinese (Hong Kong)'],
    ['ja', 'Japanese'],
    ['ko-KR', 'Korean (South Korea)'],
    ['de', 'German'],
    ['de-AT', 'Austrian German'],
    ['pt-BR', 'Brazilian Portuguese'],
    ['pt-PT', 'European Portuguese'],
    ['es-419', 'Latin American Spanish'],
    ['en-GB', 'British English'],
    ['sr-Latn', 'Serbian in Latin script'],
    ['sr-Cyrl-RS', 'Serbian (Serbia) in Cyrillic script'],
    ['ar', 'Arabic'],
    ['qaa', 'the language qaa'],
  ])('%s is %s', (tag, name) => {
    expect(languageName(tag)).toBe(name);
  });

  it('refuses what is no tag', () => {
    expect(() => languageName('not a tag')).toThrow(RangeError);
  });
});

describe('translates', () => {
  it.each([
    ['zh-CN', true],
    ['enm', true],
    ['en', false],
    ['en-GB', false],
    ['EN-us', false],
  ])('%s: %s', (tag, expected) => {
    expect(translates(tag)).toBe(expected);
  });
});

describe('the lengths asked for', () => {
  it.each(['zh-CN', 'zh-HK', 'ja', 'ko', 'th'])('are characters in %s', (tag) => {
    expect(lengthsFor(tag).unit).toBe('characters');
  });

  it.each(['de', 'fr', 'es', 'en', 'ru', 'ar', 'hi', 'vi', 'sr-Latn'])('are words in %s', (tag) => {
    expect(lengthsFor(tag).unit).toBe('words');
  });

  it('leave more room where a script needs more', () => {
    const [chinese, japanese, thai] = ['zh-CN', 'ja', 'th'].map((tag) => lengthsFor(tag).point);
    expect(chinese).toBe(90);
    expect(japanese).toBeGreaterThan(chinese ?? 0);
    expect(thai).toBeGreaterThan(japanese ?? 0);
  });

  it.each(['zh-CN', 'ja', 'th', 'de'])('fit together in %s', (tag) => {
    const { hook, label, point, explainer } = lengthsFor(tag);
    expect([label, hook, point, explainer.least, explainer.most]).toEqual(
      [label, hook, point, explainer.least, explainer.most].toSorted((a, b) => a - b),
    );
  });
});

describe('the habits of a language', () => {
  it('are those of the region, else of the script, else of the language', () => {
    expect(habitsOf('zh-TW')?.style.join()).toContain('Taiwan: 資料 (not 數據)');
    expect(habitsOf('zh-HK')?.style.join()).toContain('Hong Kong: 數據');
    expect(habitsOf('zh-MO')?.style.join()).not.toMatch(/Taiwan|Hong Kong/);
    expect(habitsOf('zh-MO')?.style.join()).toContain('Traditional characters');
    expect(habitsOf('zh-SG')).toBe(habitsOf('zh-CN'));
    expect(habitsOf('de-AT')).toBe(habitsOf('de'));
    expect(habitsOf('fi')).toBeUndefined();
  });

  it.each([
    ['zh-CN', /万 or 亿 \(358k hours = 35\.8 万小时\)/, /“”/],
    ['zh-TW', /萬 or 億 \(358k hours = 35\.8 萬小時\)/, /「」/],
    ['ja', /万 or 億 \(358k hours = 35\.8万時間\)/, /である/],
    ['ko', /만 or 억 \(358k hours = 35\.8만 시간\)/, /-다 /],
  ])('tell how %s counts and sounds', (tag, counting, register) => {
    expect(instructionsFor(tag)).toMatch(counting);
    expect(instructionsFor(tag)).toMatch(register);
  });

  it.each(['de', 'fr', 'es', 'en', 'fi'])('put no number of %s into other units', (tag) => {
    expect(instructionsFor(tag)).not.toContain('round count');
    expect(instructionsFor(tag)).toContain('never a comma in its place');
  });

  it.each(['de', 'fr', 'es', 'en', 'ko', 'fi', 'sr-Latn'])('bring no Han into %s', (tag) => {
    expect(instructionsFor(tag)).not.toMatch(/\p{Script=Han}/u);
  });

  it.each(['zh-TW', 'zh-HK', 'zh-MO'])('bring no simplified example into %s', (tag) => {
    expect(instructionsFor(tag)).not.toMatch(/[万亿说务时间问题们]/);
  });

  it('of a language without its own are those of its journals', () => {
    expect(languageLines('fi')).toEqual([expect.stringContaining('scholarly journals in Finnish')]);
    expect(languageLines('sr-Latn')[0]).toBe('Everything is Serbian in Latin script.');
  });
});
