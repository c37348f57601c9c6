import { describe, expect, it } from 'vitest';
import { checkLeftovers } from '../../src/check/leftovers.ts';
import { checkMarkup } from '../../src/check/markup.ts';
import { readSamplePapers } from '../support/sample-papers.ts';
import { brief, check } from './support/one-part.ts';
import { readCorpus } from './support/read-corpus.ts';

const found = (text: string) => brief(check('hook', text, {}, checkMarkup));

describe('markup that the page does not show is found', () => {
  it.each([
    ['- 第一点', '- 第一点'],
    ['* one', '* one'],
    ['1. 第一点', '1. 第一点'],
    ['2) 第二点', '2) 第二点'],
    ['> 引用', '> 引用'],
    ['---', '---'],
    ['* * *', '* * *'],
    ['| 模型 | WER |', '| 模型 | WER |'],
    ['模型 | WER |---|---|', '|---|'],
    ['见[代码](https://a.example/b)。', '[代码](https://a.example/b)'],
    ['见[代码](https://a.example/b "题")。', '[代码](https://a.example/b "题")'],
    ['![图](a.png)', '![图](a.png)'],
    ['![](a.png)', '![](a.png)'],
    ['<https://a.example/b>', '<https://a.example/b>'],
    ['如前所述[^1]。', '[^1]'],
    ['[a]: https://a.example', '[a]: https://a.example'],
    ['~~删除~~', '~~删除~~'],
    ['<!-- 注 -->', '<!--'],
  ])('%s', (text, what) => {
    expect(found(text)).toEqual([`markup: ${what}`]);
  });

  it('in each part', () => {
    for (const part of ['title', 'abstract', 'background', 'results'] as const) {
      expect(check(part, '- 点', {}, checkMarkup)).toEqual([
        { rule: 'markup', where: part, what: '- 点' },
      ]);
    }
  });
});

describe('headings, fences and HTML are found once, as leftovers', () => {
  it.each(['# 标题', '```json', '<br>', '<div class="x">', '<details>'])('%s', (text) => {
    expect(found(text)).toEqual([]);
    expect(check('hook', text, {}, checkLeftovers)).toHaveLength(1);
  });
});

describe('no markup', () => {
  it.each([
    ['bold, emphasis, code and formulas', '**粗** *斜* `- x` $a_{i} * b_{j} | c$'],
    ['names with underscores', '__init__、wav2vec_base 与 snake_case_name 以及 a*b*c'],
    ['a sign at the beginning', '- 0.81 个百分点'],
    ['a comparison', '> 10 dB 时更好，且 a > b'],
    ['a number', '2.5 倍，1.3 倍'],
    ['conditions and norms', 'p(y|x) 与 accept|reject，||x|| 与 |a| 和 |b|'],
    ['brackets', '[Fe/H] 为 −1.46 (±0.12)，f[i](x)'.replace('f[i](x)', 'f[i] (x)')],
    ['tokens', '<sos> 与 <eos>'],
    ['a dash', '方法—结果 -- 以及 ---> 箭头'],
    ['a link in code', '`[a](b)`'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('in a translation of an abstract that has the like', () => {
    const abstract = '1. We bring data. See [code](https://a.example/b).';
    const text = '1. 我们带来数据。见[代码](https://a.example/b)。';
    expect(check('abstract', text, { abstract }, checkMarkup)).toEqual([]);
    expect(check('method', text, { abstract }, checkMarkup)).toHaveLength(2);
  });

  it('in good answers', () => {
    const day = readSamplePapers().flatMap(({ answer }) => (answer === undefined ? [] : [answer]));
    const corpus = readCorpus().map(({ explanation }) => explanation);
    for (const { title, hook, abstract } of [...day, ...corpus]) {
      expect(found([title, hook, abstract].join('\n'))).toEqual([]);
    }
  });
});
