import { describe, expect, it } from 'vitest';
import { checkMissingNames } from '../../src/check/name-missing.ts';
import { brief, check } from './support/one-part.ts';

const found = (abstract: string, text: string, title = '') =>
  brief(check('abstract', text, { abstract, title }, checkMissingNames));

describe('a name of the abstract', () => {
  it.each([
    'GateLet',
    'wav2vec',
    'wav2vec_base',
    'LLaMA-3',
    'ResNet-50',
    'BCPT-220K',
    'VoxCeleb1-O',
    'ASR',
    'F1',
    'hit@3',
    'Whisper',
    'R&D',
    'Qwen2.5-7B',
  ])('is found where the translation lacks it, and not where it has it: %s', (name) => {
    const abstract = `In this work we run ${name} on speech.`;
    expect(found(abstract, '本文研究语音。')).toEqual([`name-missing: ${name}`]);
    expect(found(abstract, `本文以${name}研究语音。`)).toEqual([]);
  });

  it('has the sentence of the abstract as its passage', () => {
    const abstract = 'Speech is hard. We run GateLet on it. It works.';
    expect(check('abstract', '本文。', { abstract }, checkMissingNames)).toEqual([
      {
        rule: 'name-missing',
        where: 'abstract',
        what: 'GateLet',
        passage: 'We run GateLet on it.',
      },
    ]);
  });

  it('counts in any case, number and hyphening, but not in an address', () => {
    expect(found('We use LLaMA-3 and CNNs.', '采用 Llama 3 与 CNN。')).toEqual([]);
    expect(found('EchoLens is new.', '见 https://github.com/a/echo-lens')).toEqual([
      'name-missing: EchoLens',
    ]);
  });

  it('is taken out of its TeX', () => {
    const abstract = '\\textbf{FxSearcher} and \\texttt{chord\\_bot} are here.';
    expect(found(abstract, 'FxSearcher 与 `chord_bot`')).toEqual([]);
    expect(found(abstract, '译文')).toEqual([
      'name-missing: FxSearcher',
      'name-missing: chord_bot',
    ]);
  });

  it('is any code', () => {
    expect(found('Run `fill` first.', '先运行它。')).toEqual(['name-missing: fill']);
    expect(found('Run `fill` first.', '先运行 `fill`。')).toEqual([]);
  });

  it('may look like a word where it is introduced, or begins the title', () => {
    expect(found('We present Glaris, a codec.', '本文提出一种编解码器。')).toEqual([
      'name-missing: Glaris',
    ]);
    const abstract = 'A codec. We test Ember on speech.';
    expect(found(abstract, '译文', 'Ember: A Codec')).toEqual(['name-missing: Ember']);
    expect(found(abstract, '译文')).toEqual([]);
  });
});

describe('no name', () => {
  it.each([
    ['ordinary words with capitals', 'In English and Chinese, the Gaussian State-Space model'],
    ['acronyms of every language', 'AI and LLMs'],
    ['amounts and units', '42M weights at 16 kHz, 3D, 8-bit, 5 dB, part II'],
    ['counted things', 'top-5 in Task-1, Stage-2'],
    ['words in capitals', 'BACKGROUND: we do NOT know'],
    ['formulas', 'where $X_A$ and $\\mathrm{ABC}$ are'],
    ['people', 'the McGurk effect'],
  ])('%s', (_, abstract) => {
    expect(found(abstract, '译文')).toEqual([]);
  });

  it('an abstract all in capitals', () => {
    expect(found('WE STUDY THE ENHANCEMENT OF SPEECH BY GATES.', '译文')).toEqual([]);
  });
});

it('names of the title are looked for in the translated title', () => {
  const title = 'GateLet: Speech Enhancement with CTC';
  const titled = (text: string) => brief(check('title', text, { title }, checkMissingNames));
  expect(titled('GateLet：基于 CTC 的语音增强')).toEqual([]);
  expect(titled('门控：语音增强')).toEqual(['name-missing: GateLet', 'name-missing: CTC']);
});

it('an explanation without a translation is for another rule', () => {
  expect(check('hook', 'x', { abstract: 'GateLet', title: 'GateLet' }, checkMissingNames)).toEqual(
    [],
  );
});
