import { describe, expect, it } from 'vitest';
import { checkLanguage } from '../../src/check/language.ts';
import { brief, check } from './support/one-part.ts';

const isFound = (language: string, text: string) =>
  check({ part: 'hook', language }, text, {}, checkLanguage).length > 0;

/** The same two sentences in each language. */
const SENTENCES: Record<string, string> = {
  'zh-CN': '本文提出 GateLet，一个只在需要时运行的语音增强网络。实验表明它与基线相当。',
  'zh-TW': '本文提出 GateLet，一個只在需要時運行的語音增強網路。實驗顯示它與基線相當。',
  ja: '必要なときだけ動く音声強調ネットワーク GateLet を提案する。実験では基準と同等である。',
  ko: '필요할 때만 동작하는 음성 향상 신경망 GateLet을 제안한다. 실험에서 기준과 대등하다.',
  de: 'Wir stellen GateLet vor, ein Netz, das nur dann rechnet, wenn es nötig ist. Es ist mit der Basis gleichauf.',
  fr: 'Nous présentons GateLet, un réseau qui ne calcule que lorsque c’est utile. Il égale la référence dans les tests.',
  es: 'Presentamos GateLet, una red que solo calcula cuando es necesario. En las pruebas iguala a la referencia.',
  en: 'We present GateLet, a network that runs only where it is needed. It is on par with the baseline.',
  ru: 'Мы представляем GateLet — сеть, которая вычисляет только там, где это нужно.',
};

describe('a page is in its language', () => {
  for (const [language, sentence] of Object.entries(SENTENCES)) {
    it(`${language}, and the other languages are found on it`, () => {
      const others = Object.entries(SENTENCES).filter(([other]) => other !== language);
      expect(isFound(language, sentence)).toBe(false);
      expect(others.filter(([, text]) => !isFound(language, text)).map(([name]) => name)).toEqual(
        [],
      );
    });
  }

  it('also with script or region', () => {
    expect(isFound('zh-Hant-HK', SENTENCES['zh-CN'] ?? '')).toBe(true);
    expect(isFound('zh', SENTENCES['zh-CN'] ?? '')).toBe(false);
    expect(isFound('de-AT', SENTENCES['de'] ?? '')).toBe(false);
  });
});

describe('a Chinese page', () => {
  it('may have names, formulas, code, addresses, quotations and terms in brackets', () => {
    const text =
      '采用 Whisper 与 wav2vec 2.0（a self-supervised model of speech, trained on text）、`git clone the repository` 与 $\\text{if the gate is open}$，题为《The Sound of the Sea at Night》';
    expect(isFound('zh-CN', text)).toBe(false);
  });

  it('may have a hook of names alone', () => {
    expect(isFound('zh-CN', 'GateLet + LLaMA-3')).toBe(false);
    expect(isFound('zh-CN', '128×128')).toBe(false);
    expect(isFound('zh-CN', '')).toBe(false);
  });

  it('is found where a title is left in English', () => {
    expect(isFound('zh-CN', 'EchoLens: Finding Sounding Objects Beyond the Picture')).toBe(true);
  });
});

it('says which part it is, and how it begins', () => {
  const text = SENTENCES['en'] ?? '';
  expect(check('abstract', text, {}, checkLanguage)).toEqual([
    { rule: 'wrong-language', where: 'abstract', what: text.slice(0, 60) },
  ]);
});

it('languages that are not known are not judged', () => {
  for (const tag of ['tlh', 'x-private', 'not a tag', '']) {
    expect(
      brief(check({ part: 'hook', language: tag }, SENTENCES['en'] ?? '', {}, checkLanguage)),
    ).toEqual([]);
  }
});
