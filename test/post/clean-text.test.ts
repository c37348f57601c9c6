import { describe, expect, it } from 'vitest';
import { cleanText, hasInvisible } from '../../src/post/clean-text.ts';
import { createRandom, hostileText } from './support/hostile-text.ts';

describe('cleanText', () => {
  it('takes out what shows nothing', () => {
    expect(cleanText('zero\u200Bwidth\u200Djoin\uFEFFbom')).toBe('zerowidthjoinbom');
    expect(cleanText('a\u202Eb\u2066c\u0000d\u001Be\uFFFDf\uD800g\u{E0041}h\uE000i')).toBe(
      'abcdefghi',
    );
    expect(cleanText('x\uFE0Fy\u{E0100}z\u00ADw')).toBe('xyzw');
  });

  it('keeps emoji that are joined or have a selector', () => {
    expect(cleanText('👩‍👧 ⚠\uFE0F')).toBe('👩‍👧 ⚠\uFE0F');
  });

  it('makes one line of it, without a space inside Chinese', () => {
    expect(cleanText('  一行\n  二行，\r\n三行 \n word\tx\u00A0y\u3000z ')).toBe(
      '一行二行，三行 word x y z',
    );
  });

  it('joins two Han characters over a line break, whatever stands around them', () => {
    expect(cleanText('a字\n字b')).toBe('a字字b');
    expect(cleanText('字a\nb字')).toBe('字a b字');
  });

  it('keeps the space of French marks', () => {
    expect(cleanText('dit «\u00A0oui\u00A0», x\u202F: y\u00A0z')).toBe(
      'dit «\u00A0oui\u00A0», x\u202F: y z',
    );
  });

  it('composes characters', () => {
    expect(cleanText('e\u0301')).toBe('é');
  });

  it('bounds length and repetition', () => {
    expect(cleanText('ab'.repeat(5000))).toHaveLength(6000);
    expect(cleanText('ab'.repeat(5000)).endsWith('…')).toBe(true);
    expect(cleanText('ab'.repeat(3000))).toBe('ab'.repeat(3000));
    expect(cleanText('='.repeat(5000))).toBe('='.repeat(200));
    expect(cleanText('😀a'.repeat(5000)).isWellFormed()).toBe(true);
  });

  it('cuts at a word without a space before the mark, and looks no further than twice the bound', () => {
    expect(cleanText(`${'ab'.repeat(2999)} cdef`)).toBe(`${'ab'.repeat(2999)}…`);
    expect(cleanText(`${'\u200B'.repeat(11_999)}xy`)).toBe('x');
  });

  it('changes nothing of its own result', () => {
    const random = createRandom(1);
    for (let round = 0; round < 2000; round += 1) {
      const once = cleanText(hostileText(random));
      expect(cleanText(once)).toBe(once);
      expect(hasInvisible(once)).toBe(false);
    }
  });
});
