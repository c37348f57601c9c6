import { describe, expect, it } from 'vitest';
import { checkGlossary } from '../../src/check/glossary.ts';
import { brief, check } from './support/one-part.ts';

const found = (abstract: string, translation: string, term = 'beamforming', word = '波束形成') =>
  brief(
    check(
      { part: 'abstract', glossary: [{ term, translation: word }] },
      translation,
      { abstract },
      checkGlossary,
    ),
  );

describe('a term of the glossary', () => {
  it('passes where its translation is used', () => {
    expect(found('We study beamforming.', '我们研究波束形成。')).toEqual([]);
  });

  it('is found where another word is used', () => {
    expect(found('We study beamforming.', '我们研究波束赋形。')).toEqual([
      'glossary: beamforming = 波束形成',
    ]);
  });

  it('does not matter where the abstract has it not', () => {
    expect(found('We study arrays.', '我们研究阵列。')).toEqual([]);
  });

  it.each([
    ['in other case', 'Beamforming helps.'],
    ['in the plural', 'Two beamformings.'],
    ['before punctuation', 'a (beamforming), b'],
    ['with a hyphen', 'a beamforming-based method'],
    ['in a formula', '$beamforming$'],
  ])('is found %s', (_, abstract) => {
    expect(found(abstract, '无关。')).toHaveLength(1);
  });

  it.each([
    ['AR', 'near the far array'],
    ['AR', 'an autoregressive car'],
    ['token', 'a tokenizer and subtokens'],
    ['é', 'a café'],
  ])('%s is not in another word: %s', (term, abstract) => {
    expect(found(abstract, '无关。', term, '译')).toEqual([]);
  });

  it('may have several words and signs', () => {
    expect(
      found('a signal-to-noise ratio (SNR)', '信噪比', 'signal-to-noise ratio', '信噪比'),
    ).toEqual([]);
    expect(found('in C++ code', '以程序', 'C++', 'C++ 语言')).toHaveLength(1);
  });

  it('is compared without regard to case in the translation', () => {
    expect(found('the Transformer', '采用 transformer', 'Transformer', 'Transformer')).toEqual([]);
  });
});

const german = (translation: string, term: string, word: string) =>
  brief(
    check(
      { part: 'abstract', language: 'de', glossary: [{ term, translation: word }] },
      translation,
      { abstract: `We use a ${term}.` },
      checkGlossary,
    ),
  );

describe('on a page in Latin letters', () => {
  it.each([
    ['as it is', 'ein neuronales Netz'],
    ['inflected', 'mit neuronalen Netzen'],
    ['in a compound', 'neuronale Netzmodelle'],
    ['with a hyphen', 'Neuronales-Netz'],
  ])('the word passes %s', (_, text) => {
    expect(german(text, 'neural network', 'neuronales Netz')).toEqual([]);
  });

  it('another word is found', () => {
    expect(german('ein neurales Netzwerk', 'neural network', 'neuronales Netz')).toHaveLength(1);
    expect(german('ein Netz, neuronal', 'neural network', 'neuronales Netz')).toHaveLength(1);
  });

  it('signs in a word are no pattern', () => {
    expect(german('in C', 'C++', 'C++')).toEqual([]);
    expect(german('mit (a)', 'regex', '(.*)+')).toEqual(['glossary: regex = (.*)+']);
    expect(german('wir nutzen A -- > B hier', 'mapping', 'A -- > B')).toEqual([]);
  });
});

it('has the sentence of the abstract as its passage', () => {
  const glossary = [{ term: 'beamforming', translation: '波束形成' }];
  const abstract = 'First. We study Beamforming here. Last.';
  const [finding] = check({ part: 'abstract', glossary }, '无。', { abstract }, checkGlossary);
  expect(finding?.passage).toBe('We study Beamforming here.');
});

it('spaces between Chinese and Latin letters do not matter', () => {
  expect(found('in C++ code', '以C++语言', 'C++', 'C++ 语言')).toEqual([]);
});
