import { describe, expect, it } from 'vitest';
import { checkCharacters, checkText } from '../../src/post/check-text.ts';

const check = (markdown: string) =>
  checkText(markdown, (url) => url === 'https://a.example').faults;

describe('checkText', () => {
  it.each([
    ['text', 'a: b. --- c ... { d } e!\n--- f\n... g\nh ---\ni ...'],
    ['its link', '[x](https://a.example)'],
  ])('has nothing to say about %s', (_, markdown) => {
    expect(check(markdown)).toEqual([]);
  });

  it.each([
    ['{{ x }}', 'Liquid'],
    ['{% x %}', 'Liquid'],
    ['x {: .y}', 'attribute list'],
    ['a | b', 'pipe'],
    ['![x', 'an image'],
    ['a\n---\nb', 'front matter'],
    ['a\n...\nb', 'front matter'],
    ['a\\\nb', 'backslash'],
    ['http://a.example', 'outside of a link'],
    ['HTTPS://a.example', 'outside of a link'],
    ['ftp://a.example', 'outside of a link'],
    ['Www.a.example', 'outside of a link'],
    ['[https://a.example](https://a.example)', 'outside of a link'],
    ['[x](https://b.example)', 'links to https://b.example, which'],
  ])('tells of %j: %s', (markdown, word) => {
    expect(check(markdown).join(' ')).toContain(word);
  });

  it('shows no more than 200 characters of an address', () => {
    const [fault] = check(`[x](https://b.example/${'y'.repeat(500)})`);
    expect(fault).toContain(`https://b.example/${'y'.repeat(182)}, which`);
  });
});

describe('checkCharacters', () => {
  it.each(['a\nb', '👩\u200D👧 ⚠\uFE0F', '&#35;\uFE0F\u20E3', 'x'.repeat(200)])(
    'has nothing to say about %j',
    (text) => {
      expect(checkCharacters(text)).toEqual([]);
    },
  );

  it.each([
    ['e\u0301', 'NFC'],
    ['a\tb', 'control'],
    ['a\rb', 'control'],
    ['a\u2028b', 'control'],
    ['a\u200Bb', 'zero-width'],
    ['a\u202Eb', 'bidi'],
    ['&#97;\uFE0F', 'zero-width'],
    ['x'.repeat(201), 'more than 200'],
    ['\n'.repeat(201), 'more than 200'],
  ])('finds %j', (text, word) => {
    const faults = checkCharacters(text);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(word);
  });
});
