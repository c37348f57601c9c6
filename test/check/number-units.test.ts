import { describe, expect, it } from 'vitest';
import { ofExplainer, ofTranslation } from './support/number-check.ts';

describe('a unit of the abstract', () => {
  it.each([
    ['as it is', 'zh-CN', 'at 12 pc and 3.2 TB/s', '12 pc 处，3.2 TB/s'],
    ['in words', 'ja', 'at 12 pc, 0.1 lux', '12 パーセク、0.1 ルクス'],
    ['in other signs', 'de', 'below 3 km s$^{-1}$', 'unter 3 km/s'],
    ['per second before it', 'zh-CN', 'moves 3.2 TB/s', '每秒传输 3.2 TB'],
    ['degrees', 'ja', 'warms by 2 °C', '2 度の温暖化'],
    ['kelvins with a space', 'zh-CN', 'at 300 K', '300 K 下'],
    ['thousands without', 'zh-CN', 'of 300K samples', '30 万个样本'],
    ['points for percent', 'zh-CN', 'gains 3.2%', '提高 3.2 个百分点'],
    ['a value and its error', 'fr', 'is 17.2 ± 0.4 Mpc', '17,2 ± 0,4 Mpc'],
    ['errors of both sides', 'zh-CN', '$9.8^{+2.1}_{-1.7}$ km', '$9.8^{+2.1}_{-1.7}$ km'],
  ])('may stand %s', (_, language, abstract, translation) => {
    expect(ofTranslation(abstract, translation, language)).toEqual([]);
  });

  it.each([
    ['of a distance', 'zh-CN', 'at 12 pc', '12 kpc 处', ['unknown: 12 kpc']],
    ['of a rate', 'de', 'at 1.9 m/s', 'mit 1,9 km/h', ['unknown: 1,9 km/h']],
    ['of a length', 'de', 'of 3.2 m', 'von 3,2 km', ['unknown: 3,2 km']],
    ['at the end of a range', 'ja', '−0.35 V to 2.6 V', '−0.35 V から 2.6 mV', ['unknown: 2.6 mV']],
    [
      'by the sign of its power',
      'de',
      '139 fb$^{-1}$ of',
      '139 fb$^{1}$ von',
      ['unknown: 139 fb$^{1}$'],
    ],
    ['of points to percent', 'ko', 'by 12 percentage points', '12% 올랐다', ['unknown: 12%']],
    ['of points to percent', 'zh-CN', 'by 12 percentage points', '提高 12%', ['unknown: 12%']],
    ['of kelvins', 'zh-CN', 'warms by 2 °C', '升温 2 K', ['unknown: 2 K']],
    ['which is lost', 'ko', 'below 0.1 lux', '0.1 아래', ['missing: 0.1 lux']],
  ])('may not be another one: %s', (_, language, abstract, translation, found) => {
    expect(ofTranslation(abstract, translation, language)).toEqual(found);
  });
});

describe('a sign of the abstract', () => {
  it.each([
    ['lost in the errors', '$9.8^{+2.1}_{-1.7}$', '$9.8^{+2.1}_{1.7}$', ['unknown: 1.7']],
    ['gained by a number that is reached', 'drops to 81%', '降至 −81%', ['unknown: −81%']],
    ['gained beside a word of fall', 'shrank by 74%', '缩减了 −74%', ['unknown: −74%']],
  ])('is %s', (_, abstract, translation, found) => {
    expect(ofTranslation(abstract, translation)).toEqual(found);
  });

  it('may stand for a word of fall', () => {
    expect(ofTranslation('which lowers it by 3.2 dB', '变化为 −3.2 dB')).toEqual([]);
  });
});

const TABLE = `The study takes 9 days; the change is large, with 38.7 ± 4.1 dB.

Table 1: Means, in per cent of all.

Decoder | Distance 3 | Hours | Pay (points)
MWPM | 4.4 | 212.0 | 0.4 (0.36)
Union-Find | 4.9 | 143.5 | 1.3 (0.5)`;

describe('a unit of the explainer', () => {
  it.each([
    ['that the head of the column is', 'MWPM 耗时 212.0 小时', []],
    ['other than the head of the column', 'MWPM 耗时 212.0 分钟', ['unknown: 212.0 分钟']],
    ['of points in the head of the column', '工资变化 1.3%', ['unknown: 1.3%']],
    ['that a standard error does not tell', '变化 0.4 个百分点（标准误 0.36）', []],
    ['that all numbers of a column have', 'MWPM 为 4.4%，Union-Find 为 4.9%', []],
    ['that one number of a column lacks', 'MWPM 为 4.4%，Union-Find 为 4.9。', ['unknown: 4.9']],
    ['that no number of a column has', 'MWPM 为 4.4，Union-Find 为 4.9。', []],
    ['that is lost before an error', '降到 38.7，效果持久', ['unknown: 38.7']],
    ['that the paper has nowhere', 'MWPM 为 4.4 kHz', ['unknown: 4.4 kHz']],
  ])('%s', (_, text, found) => {
    expect(ofExplainer(TABLE, text)).toEqual(found);
  });

  it('has no minus that the paper has not', () => {
    expect(ofExplainer(TABLE, 'MWPM 为 −4.4')).toEqual(['unknown: −4.4']);
    expect(ofExplainer('It falls by 4.4 dB.', '变化 −4.4 dB')).toEqual([]);
  });
});
