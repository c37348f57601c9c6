import { describe, expect, it } from 'vitest';
import { checkUntranslated } from '../../src/check/untranslated.ts';
import { check } from './support/one-part.ts';

const ABSTRACT =
  'Hearing aids must clean up speech. The noisy spectrum is folded into 32 rectangular bands, and a gate decides. We test it.';
const SENTENCE = 'The noisy spectrum is folded into 32 rectangular bands, and a gate decides.';
const CHINESE =
  '助听器必须在几毫秒内净化语音，功耗预算又排除了大多数神经网络，本文为此提出新方法。';
const GERMAN =
  'Hörgeräte müssen Sprache in wenigen Millisekunden säubern, und ihr Strombudget schließt die meisten Netze aus.';

const found = (text: string, language = 'zh-CN', part: 'abstract' | 'title' = 'abstract') =>
  check({ part, language }, text, { abstract: ABSTRACT }, checkUntranslated).map(
    ({ what }) => what,
  );

describe('on a Chinese page', () => {
  it.each([
    ['a sentence', `${CHINESE}${SENTENCE}${CHINESE}`],
    ['a part of one', `${CHINESE}spectrum is folded into 32 rectangular bands。`],
    [
      'a sentence in brackets',
      `${CHINESE}（${SENTENCE} Of the many bands that are there, a few run.）`,
    ],
  ])('%s in English is found', (_, text) => {
    expect(found(text)).toHaveLength(1);
  });

  it.each([
    ['terms in brackets', `${CHINESE}等效矩形带宽（equivalent rectangular bandwidth of a band）`],
    ['names', `${CHINESE}VoiceBank DEMAND PESQ STOI Cortex M55 Hearing Aid Society`],
    ['titles of works', `${CHINESE}《The sound of the sea at night》，“an image is worth words”`],
    [
      'code, formulas and addresses',
      `${CHINESE}\`a b c d e f g\`，$x \\text{ if it is in the set}$`,
    ],
    ['four words', `${CHINESE}speech in noisy rooms`],
  ])('%s may be English', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('the sentence of the paper is the passage', () => {
    const text = `${CHINESE}${SENTENCE}${CHINESE}`;
    const [finding] = check('abstract', text, { abstract: ABSTRACT }, checkUntranslated);
    expect(finding?.passage).toBe(SENTENCE);
  });

  it('a part that is all in English is left to another rule', () => {
    expect(found(SENTENCE)).toEqual([]);
  });
});

describe('on a German page', () => {
  it.each([
    ['a sentence', `${GERMAN} ${SENTENCE} ${GERMAN}`],
    ['a sentence that the paper has not', `${GERMAN} This is what we have found in the tests.`],
    [
      'a part of a sentence of the paper',
      `${GERMAN} Der Ansatz: spectrum is folded into rectangular bands.`,
    ],
  ])('%s in English is found', (_, text) => {
    expect(found(text, 'de')).toHaveLength(1);
  });

  it('a title is found whatever capitals it has', () => {
    const title = 'Folded Into 32 Rectangular Bands, And';
    expect(found(title, 'de', 'title')).toEqual([title]);
  });

  it.each([
    ['German', GERMAN],
    [
      'English terms',
      `${GERMAN} Das „rectangular band filter bank model“ und die Word Error Rate.`,
    ],
    ['names of the paper in a row', `${GERMAN} Cortex VoiceBank Demand Hearing Aid`],
  ])('%s passes', (_, text) => {
    expect(found(text, 'de')).toEqual([]);
  });
});

it('an English page has nothing to translate', () => {
  expect(found(SENTENCE, 'en')).toEqual([]);
  expect(found(SENTENCE, 'en-GB')).toEqual([]);
});
