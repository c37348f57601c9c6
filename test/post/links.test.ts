import { describe, expect, it } from 'vitest';
import { allowedLinks, findAddresses, linkFor } from '../../src/post/links.ts';
import { samplePaper } from './support/sample-page.ts';

describe('allowedLinks', () => {
  const links = allowedLinks(
    samplePaper({
      abstract: String.raw`Code: https://Code.example/a\_b. Also (http://x.example/q?a=1&b=(2)).`,
      comments: 'Demo at https://demo.example/，后文',
    }),
  );

  it('has the pages of the paper at arXiv', () => {
    expect(linkFor('https://arxiv.org/abs/2511.90001v1', links)).toBe(
      'https://arxiv.org/abs/2511.90001v1',
    );
  });

  it('has what abstract and comments name, whatever the scheme and the last slash', () => {
    expect(linkFor('http://code.example/a_b', links)).toBe('https://code.example/a_b');
    expect(linkFor('https://demo.example', links)).toBe('https://demo.example/');
    expect(linkFor('http://x.example/q?a=1&b=(2)', links)).toBe('http://x.example/q?a=1&b=%282%29');
  });

  it('encodes what Markdown or Liquid could take, and nothing twice', () => {
    const own = allowedLinks(samplePaper({ abstract: "https://x.example/%e4/5%/(a)'b*c$d~e" }));
    expect([...own.values()].at(-1)).toBe('https://x.example/%e4/5%25/%28a%29%27b%2Ac%24d%7Ee');
  });

  it.each([
    ['https://evil.example/'],
    ['https://arxiv.org/abs/2511.99999'],
    ['https://code.example/'],
    ['javascript:alert(1)'],
    ['//code.example/a_b'],
  ])('does not have %s', (address) => {
    expect(linkFor(address, links)).toBeUndefined();
  });

  it.each([
    ['https://arxiv.org@evil.example/'],
    ['https://аrxiv.org/'],
    ['https://xn--rxiv-63d.org/'],
    ['http://127.0.0.1/x'],
    ['http://localhost/x'],
    ['https:///x'],
    ['https://a.example_b/x'],
    ['ftp://a.example/x'],
  ])('refuses %s even where the abstract names it', (address) => {
    const own = allowedLinks(samplePaper({ abstract: `see ${address} there` }));
    expect(linkFor(address, own)).toBeUndefined();
    expect(own.size).toBe(3);
  });
});

describe('findAddresses', () => {
  it('leaves the punctuation of the sentence outside', () => {
    const text = '见 https://a.example/x。(see https://b.example/y_(z).) https://c.example/], end';
    expect(findAddresses(text).map(({ address }) => address)).toEqual([
      'https://a.example/x',
      'https://b.example/y_(z)',
      'https://c.example/',
    ]);
  });
});
