import { describe, expect, it } from 'vitest';
import { checkLinks } from '../../src/check/links.ts';
import { brief, check } from './support/one-part.ts';

const ADDRESS = 'https://github.com/example/echo-lens';
const ABSTRACT = `Code is at ${ADDRESS}.`;
const found = (text: string, abstract = ABSTRACT) =>
  brief(check('method', text, { abstract }, checkLinks));

describe('an address that the paper has', () => {
  it.each([
    ['before a Chinese stop', `代码见${ADDRESS}。`],
    ['before a Chinese comma', `代码见 ${ADDRESS}，模型亦然`],
    ['in Chinese brackets', `代码（${ADDRESS}）已公开`],
    ['in brackets', `代码(${ADDRESS})已公开`],
    ['in bold', `**${ADDRESS}**`],
    ['as code', `\`${ADDRESS}\``],
    ['before an English stop', `See ${ADDRESS}.`],
    ['with a slash at its end', `见 ${ADDRESS}/`],
    ['by another scheme', `见 ${ADDRESS.replace('https', 'http')}`],
    ['without scheme', '见 github.com/example/echo-lens'],
    ['in other case', '见 https://GitHub.com/example/Echo-Lens'],
    ['glued to Chinese', `项目页面详见${ADDRESS}`],
  ])('passes %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['without scheme', 'Code: github.com/example/echo-lens.'],
    ['in TeX', `Code: \\url{${ADDRESS}}`],
    ['with a slash', `Code: ${ADDRESS}/ and more`],
    ['after a colon', `Code:${ADDRESS}`],
    ['with www', 'Code: www.github.com/example/echo-lens'],
  ])('passes where the paper has it %s', (_, abstract) => {
    expect(found(`见 ${ADDRESS}`, abstract)).toEqual([]);
  });

  it('passes where TeX hides a sign of it', () => {
    const abstract = 'At https://example.org/a\\_b\\%c\\#d';
    expect(found('见 https://example.org/a_b%c#d', abstract)).toEqual([]);
    expect(found('见 https://example.org/a\\_b\\%c\\#d', abstract)).toEqual([]);
  });

  it('may be in the full text or in the comments', () => {
    const text = `We publish it (${ADDRESS}).`;
    expect(check('results', `见 ${ADDRESS}`, { text }, checkLinks)).toEqual([]);
    expect(check('results', `见 ${ADDRESS}`, { comments: ADDRESS }, checkLinks)).toEqual([]);
  });
});

describe('an address that the paper lacks', () => {
  it.each([
    ['another host', 'https://gitlab.com/example/echo-lens'],
    ['another path', 'https://github.com/example/echo'],
    ['a longer path', `${ADDRESS}-2`],
    ['the beginning of it', 'https://github.com/example'],
    ['without scheme', 'github.com/example/echo'],
    ['with www', 'www.example.org'],
    ['of a hub', 'huggingface.co/example/echo-lens'],
    ['with a user', 'https://github.com@example.org/echo-lens'],
  ])('is found: %s', (_, address) => {
    expect(found(`代码见${address}。`)).toEqual([`link-unknown: ${address}`]);
  });

  it('is found once', () => {
    expect(found('https://a.example/x，https://a.example/x')).toEqual([
      'link-unknown: https://a.example/x',
    ]);
  });
});

it.each([
  'p/q 比为 3/4',
  'e.g./i.e.',
  'chord_bot/fill.py',
  'and/or',
  'https://',
  'www.',
  'U.S./E.U.',
])('no address: %s', (text) => {
  expect(found(text)).toEqual([]);
});

const inAbstract = (text: string, abstract = ABSTRACT) =>
  check('abstract', text, { abstract }, checkLinks);

describe('an address of the abstract', () => {
  it.each([
    ['as it is', `代码见${ADDRESS}。`],
    ['without scheme', '见 github.com/example/echo-lens'],
  ])('passes where the translation has it %s', (_, text) => {
    expect(inAbstract(text)).toEqual([]);
  });

  it('is found where the translation lacks it, with its sentence', () => {
    expect(inAbstract('代码已公开。', `We try. ${ABSTRACT}`)).toEqual([
      { rule: 'link-missing', where: 'abstract', what: ADDRESS, passage: ABSTRACT },
    ]);
  });

  it('is the passage where the translation has one like it', () => {
    const findings = inAbstract(`见 ${ADDRESS}s`);
    expect(findings.map(({ rule, passage }) => [rule, passage])).toEqual([
      ['link-unknown', ADDRESS],
      ['link-missing', ABSTRACT],
    ]);
  });
});
