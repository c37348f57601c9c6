import { describe, expect, it } from 'vitest';
import { checkLeftovers } from '../../src/check/leftovers.ts';
import { brief, check } from './support/one-part.ts';

const found = (text: string) => brief(check('hook', text, {}, checkLeftovers));

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
      expect(check(part, '\\textbf{a}', {}, checkLeftovers)).toEqual([
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
    expect(found(text)).toEqual([]);
  });
});

it('money does not hide what stands between two amounts', () => {
  expect(found('\\$5 <br> \\$10')).toContain('leftover: <br>');
});

describe('in each language of the pages', () => {
  it.each([
    ['zh-TW', '【摘要】現有方法', '摘要：現有方法'],
    ['ja', '【要約】既存の手法', '要約：既存の手法'],
    ['ko', '[초록] 기존 방법', '초록: 기존 방법'],
    ['de', '[Zusammenfassung] Bisher', '**Zusammenfassung:** Bisher'],
    ['fr', '[Résumé] Les méthodes', 'Résumé : les méthodes'],
    ['es', '[Resumen] Los métodos', 'Resumen: los métodos'],
    ['en', '[Abstract] Methods', 'Translation: methods'],
  ])('a label is found, and not the word in a sentence: %s', (_, bracket, line) => {
    expect(found(bracket)).toHaveLength(1);
    expect(found(line)).toHaveLength(1);
    expect(found(`X ${line.replace(/[:：*]/g, ' ')}`)).toEqual([]);
  });

  it.each([
    'Hier ist die Übersetzung: Bisher',
    'Voici la traduction : les',
    'Aquí está la traducción: los',
    '以下は要約です。既存',
    '다음은 초록의 번역입니다: 기존',
    '抱歉，我无法翻译',
    '申し訳ありませんが',
    '죄송합니다만',
    'Es tut mir leid, aber',
    'Je suis désolé, mais',
    'Lo siento, pero',
    'I’m sorry, but I cannot',
    'Sure! The abstract',
    '作為一個AI助手',
  ])('the talk of a model is found: %s', (text) => {
    expect(found(text)).toHaveLength(1);
  });
});

describe('traces of the reply are found', () => {
  it.each([
    ['"abstract": "现有方法', '"abstract":'],
    ['第一行\\n第二行', '\\n'],
    ['他说\\"好\\"', '\\"'],
    ['\\u4e2d文', '\\u4e2d'],
    ['A &amp; B', '&amp;'],
    ['5 &lt; 6', '&lt;'],
    ['第一&#8203;行', '&#8203;'],
    ['\\begin{itemize}', '\\begin{'],
    ['\\item 甲', '\\item'],
    ['…', '…'],
    ['甲\nTODO\n乙', 'TODO'],
    ['TODO: 翻译', 'TODO:'],
    ['<think>嗯</think>', '<think>'],
    ['<em>强调</em>', '<em>'],
  ])('%s', (text, what) => {
    expect(found(text)).toContain(`leftover: ${what}`);
  });

  it.each([
    ['a tag that the paper speaks of', '以 <think> 开头', 'starts with <think>'],
    ['code', '`<br>` 与 `\\n` 以及 `"abstract":`', ''],
    ['dots in a sentence', '甲、乙……等，1, 2, … , n', ''],
    ['TeX that begins with n', '取 $\\nu$ 与 $\\neq$', ''],
    ['R&D and AT&T;', 'R&D 与 AT&T', ''],
    ['a title that is one', 'Zusammenfassung langer Texte: ein Verfahren', ''],
  ])('but not %s', (_, text, paper) => {
    expect(check('hook', text, { text: paper }, checkLeftovers)).toEqual([]);
  });
});
