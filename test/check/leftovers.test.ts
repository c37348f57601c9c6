import { describe, expect, it } from 'vitest';
import { brief, check } from './support/one-part.ts';

const found = (text: string) => brief(check('hook', text, {}));

describe('a leftover is found', () => {
  it.each([
    ['\\textbf{FxSearcher} 是', '\\textbf{'],
    ['见 \\cite{x} 与', '\\cite{'],
    ['\\emph {重点}', '\\emph {'],
    ['\\footnote{注}', '\\footnote{'],
    ['【中文摘要】 现有方法', '【中文摘要】'],
    ['[译文] 现有方法', '[译文]'],
    ['**摘要**：现有方法', '**摘要**：'],
    ['摘要：现有方法', '摘要：'],
    ['Abstract: 现有方法', 'Abstract:'],
    ['以下是论文摘要的中文翻译：现有', '以下是论文摘要的中文翻译：'],
    ['Here is the translation: 现有', 'Here is the translation:'],
    ['<paper-text>', '<paper-text>'],
    ['结束</paper-text>', '</paper-text>'],
    ['作为一个语言模型，我不能', '作为一个语言模型，我'],
    ['作为AI助手', '作为AI助手'],
    ['作为一名人工智能语言模型', '作为一名人工智能语言模型'],
    ['As an AI language model, I cannot', 'As an AI language model, I'],
    ['第一行<br>第二行', '<br>'],
    ['<details open>', '<details open>'],
    ['<div class="x">内容</div>', '<div class="x">'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['<a href="https://a.b">', '<a href="https://a.b">'],
    ['<script>', '<script>'],
    ['# 标题', '#'],
    ['### 标题', '###'],
    ['```json', '```'],
  ])('in %j', (text, what) => {
    expect(found(text)).toContain(`leftover: ${what}`);
  });

  it('in each part and each line', () => {
    for (const part of ['title', 'abstract', 'background', 'results'] as const) {
      expect(check(part, '\\textbf{a}', {})).toEqual([
        { rule: 'leftover', where: part, what: '\\textbf{' },
      ]);
    }
  });

  it('once, however often it is there', () => {
    expect(found('<br><br><br>')).toEqual(['leftover: <br>']);
  });
});

describe('no leftover', () => {
  it.each([
    ['TeX in a formula', '取 $\\mathrm{softmax}$ 与 $x \\text{ if } \\textbf{y} < \\ref{z}$'],
    ['inline Markdown', '**加粗**、`code` 与 $x$'],
    ['tokens in angle brackets', '以 <sos> 开头、<eos> 结尾，合鸣记作 <chorus>'],
    ['comparisons', '若 a<b 且 c>d，p<0.05，i<j 而 k>0'],
    ['a language model as a subject', '将其作为语言模型的前端，把解码器作为一个语言模型使用'],
    ['an abstract as a subject', '对摘要做了对比；标题与摘要：各取其一'],
    ['brackets with other words', '【注意】[1] [掩码]'],
    ['a hash before a number', '排名 #1，C# 代码'],
    ['templates', '占位符 {{slot}} 与 {% if bridge %}'],
    ['a path', '见 src/a.py 与 __init__'],
    ['money before a word', '每小时 \\$0.36，而 \\$0.47'],
  ])('%s', (_, text) => {
    expect(found(text).filter((one) => one.startsWith('leftover'))).toEqual([]);
  });
});

it('money does not hide what stands between two amounts', () => {
  expect(found('\\$5 <br> \\$10')).toContain('leftover: <br>');
});
