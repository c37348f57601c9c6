import { describe, expect, it } from 'vitest';
import { estimateTokens, priceOf, tokenBound, type Usage } from '../../src/explanation/cost.ts';

const usage = (changes: Partial<Usage>): Usage => ({
  input: 0,
  output: 0,
  cacheWrite: 0,
  cacheRead: 0,
  ...changes,
});
const MILLION = 1_000_000;

describe('priceOf', () => {
  it.each([
    ['claude-haiku-5-5', 0.1, 0.5],
    ['claude-sonnet-5-5', 2, 10],
    ['claude-opus-5-5', 4, 20],
    ['claude-fable-5-1', 10, 50],
  ])('knows the list price of %s', (model, input, output) => {
    const price = priceOf(model, undefined);
    // A tenth of a million: below the limit of a long prompt.
    expect(price(usage({ input: MILLION / 10 }))).toBeCloseTo(input / 10, 10);
    expect(price(usage({ output: MILLION }))).toBeCloseTo(output, 10);
    expect(price(usage({ input: 25_000, output: 4000 }))).toBeCloseTo(
      0.025 * input + 0.004 * output,
      10,
    );
  });

  it('takes the long-prompt rate for the whole of a request above 100,000 tokens', () => {
    const price = priceOf('claude-haiku-5-5', undefined);
    expect(price(usage({ input: 100_000, output: 1000 }))).toBeCloseTo(0.0105, 10);
    expect(price(usage({ input: 100_001, output: 1000 }))).toBeCloseTo(0.0525005, 10);
    // Cached tokens are part of the prompt.
    expect(price(usage({ input: 60_000, cacheRead: 40_001, output: 1000 }))).toBeCloseTo(
      0.0345 + 0.0000000_5,
      6,
    );
    const sonnet = priceOf('claude-sonnet-5-5', undefined);
    expect(sonnet(usage({ input: 200_000 }))).toBeCloseTo(0.4, 10);
  });

  it('takes 1.25 of the input price for a cache write and a tenth for a read', () => {
    const price = priceOf('claude-sonnet-5-5', undefined);
    expect(price(usage({ cacheWrite: MILLION }))).toBeCloseTo(2.5, 10);
    expect(price(usage({ cacheRead: MILLION }))).toBeCloseTo(0.2, 10);
    expect(
      price(usage({ input: 1000, cacheWrite: 1000, cacheRead: 1000, output: 100 })),
    ).toBeCloseTo(0.002 + 0.0025 + 0.0002 + 0.001, 10);
  });

  it('takes the price of the user before the list', () => {
    expect(priceOf('deepseek-chat', { input: 0.28, output: 0.42 })(usage({ input: MILLION }))).toBe(
      0.28,
    );
    const own = priceOf('claude-haiku-5-5', { input: 1, output: 2 });
    expect(own(usage({ input: 200_000, output: MILLION }))).toBeCloseTo(2.2, 10);
  });

  it.each(['deepseek-chat', 'claude-sonnet-9', '', 'constructor', '__proto__'])(
    'has no price for the unknown model %j',
    (model) => {
      expect(priceOf(model, undefined)(usage({ input: 1000 }))).toBeUndefined();
    },
  );
});

describe('tokenBound', () => {
  it.each([
    // A token is at least a byte, whatever the text is.
    ['English prose', 'Hearing aids must clean up speech within a few milliseconds. ', 1],
    ['letters at random', 'xqzjkvwpgh', 1],
    ['digits', '12840035817', 1],
    ['TeX', '$\\sum_{i=1}^{N}x_{i}^{2}$', 1],
    ['Chinese', '语音增强', 3],
    ['emoji', '🎧', 2],
    ['letters with accents', 'éüßř', 2],
    // Written out by normalization: one character of 3 bytes, 18 of 33 bytes.
    ['a ligature', '\uFDFA', 33],
  ])('is the bytes of %s: %d a character', (_, text, bytes) => {
    expect(tokenBound(text.repeat(1000))).toBe(text.length * 1000 * bytes);
  });

  it('bounds a text that falls apart into its characters', () => {
    expect(tokenBound('')).toBe(0);
    expect(tokenBound('a')).toBe(1);
    for (const text of ['a1 \n$é语🎧', '\u0000\u200B', 'ﬃ ㎢ ½']) {
      expect(tokenBound(text)).toBeGreaterThanOrEqual(Buffer.byteLength(text));
    }
  });
});

describe('estimateTokens', () => {
  it('is near what the documentation says of English, and below the bound', () => {
    const text = 'Hearing aids must clean up speech within a few milliseconds. '.repeat(100);
    expect(estimateTokens(text) / text.length).toBeCloseTo(1 / 2.5, 2);
    expect(estimateTokens('语音增强')).toBe(5);
    expect(estimateTokens('')).toBe(0);
  });
});
