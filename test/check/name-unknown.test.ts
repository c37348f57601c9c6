import { describe, expect, it } from 'vitest';
import { checkUnknownNames } from '../../src/check/name-unknown.ts';
import { brief, check } from './support/one-part.ts';

const found = (text: string, paper: string, language = 'zh-CN') =>
  brief(check({ part: 'method', language }, text, { text: paper }, checkUnknownNames));

describe('a name that the paper has', () => {
  it.each([
    ['as it is', 'We use GateLet.', '采用GateLet模型'],
    ['with other hyphens', 'We use LLaMA-3 8B.', '采用 Llama 3-8B'],
    ['in one word', 'We use Voice Bank.', '采用 VoiceBank'],
    ['in two words', 'We use VoiceBank.', '采用 Voice Bank'],
    ['in the plural', 'Several LLMs and CNNs.', '多个 CNN'],
    ['in the singular', 'A CNN.', '多个 CNNs'],
    ['joined by others', 'VoiceBank and DEMAND', 'VoiceBank+DEMAND、DEMAND/VoiceBank'],
    ['put together of two', 'A CNN and a Transformer.', 'CNN-Transformer'],
    ['with an ending', 'The CTC head', 'CTC-head 与 CTC'],
    ['of which it is the beginning', 'VoxCeleb1 and VoxCeleb2', 'VoxCeleb'],
    ['with an accent', 'By Müller', 'Muller 的方法'],
    ['with an underscore', 'the tool chord\\_bot', '工具 `chord_bot`'],
    ['as an amount', '42 million weights', '42M 参数、16kHz、8-bit、3D'],
    ['as words of an acronym', 'the signal-to-noise ratio', 'SNR 较低'],
    ['as everybody does', 'nothing', 'AI 与 GPU、LLM'],
    ['as a term in brackets', 'we enhance speeches', '语音增强（enhancing speech）'],
  ])('passes %s', (_, paper, text) => {
    expect(found(text, paper)).toEqual([]);
  });

  it('may be that of an author, in the title or in the comments', () => {
    const source = { title: 'On EchoLens', comments: 'At ICASSP 2026' };
    expect(check('hook', 'EchoLens（ICASSP）', source, checkUnknownNames)).toEqual([]);
  });
});

describe('a name that the paper lacks', () => {
  it.each([
    ['invented', 'GateLet', 'TokenTuner', 'TokenTuner', undefined],
    ['of another size', 'Qwen2.5-7B-Instruct', 'Qwen2.5-8B', 'Qwen2.5-8B', undefined],
    ['of another version', 'Qwen2.5', 'Qwen2', 'Qwen2', undefined],
    ['misspelt', 'LibriSpeech', 'LibreSpeech', 'LibreSpeech', 'LibriSpeech'],
    ['with another number', 'ResNet-50 and ResNet-101', 'ResNet-111', 'ResNet-111', 'ResNet-101'],
    ['with another letter', 'ViT-B and X', 'ViT-X', 'ViT-X', 'ViT-B'],
    ['a word with a capital', 'the Conformer', '采用 Zipformer', 'Zipformer', undefined],
    ['an acronym', 'by ASR', '由 VAD 处理', 'VAD', undefined],
    ['inside another word', 'tokenization', 'Token 与 Iza', 'Token', undefined],
    ['in code', 'use chord_bot', '`chord_bat`', 'chord_bat', 'chord_bot'],
    ['a rank', 'hit@3', 'hit@5', 'hit@5', 'hit@3'],
  ])('is found: %s', (_, paper, text, what, passage) => {
    const [finding] = check('method', text, { text: `We study ${paper}.` }, checkUnknownNames);
    expect(finding).toEqual({ rule: 'name-unknown', where: 'method', what, passage });
  });

  it('is found in a term in brackets', () => {
    expect(found('语音增强（speech zyxwing）', 'speech')).toEqual(['name-unknown: speech zyxwing']);
  });
});

describe('on a page in Latin letters', () => {
  it('ordinary words may have capitals', () => {
    const text = 'Die Verstärkung der Sprache mit dem Modell; KI-Systeme, 16-kHz-Signale, z. B. II';
    expect(found(text, 'nothing', 'de')).toEqual([]);
    expect(found('Chaque modèle d’IA du Laboratoire', 'nothing', 'fr')).toEqual([]);
  });

  it('names with capitals or digits inside are found, in compounds too', () => {
    expect(found('Das TokenTuner-Modell und Qwen3', 'GateLet', 'de')).toEqual([
      'name-unknown: TokenTuner',
      'name-unknown: Qwen3',
    ]);
    expect(found('Das GateLet-Modell, GateLets Kopf', 'GateLet', 'de')).toEqual([]);
  });
});
