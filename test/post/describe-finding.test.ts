import { describe, expect, it } from 'vitest';
import { PARTS } from '../../src/paper.ts';
import { describeFinding } from '../../src/post/describe-finding.ts';
import { PAGE_LANGUAGES, ruleNames } from './support/every-word.ts';

const finding = { rule: 'number-unknown', where: 'abstract', what: '68.1' } as const;

describe('describeFinding', () => {
  it.each([
    ['zh-CN', '摘要译文：数字“68.1”在原文中找不到。'],
    ['zh-HK', '摘要譯文：數字「68.1」在原文中找不到。'],
    ['en', 'Abstract: the number “68.1” is not in the original.'],
    ['ru', 'Abstract: the number “68.1” is not in the original.'],
    ['ja', '要旨訳：数値「68.1」が原文に見当たらない。'],
    ['ko', '초록 번역: “68.1” 수치를 원문에서 찾을 수 없습니다.'],
    ['de', 'Abstract (Übersetzung): Die Zahl „68.1“ steht nicht im Original.'],
    ['fr', 'Résumé traduit\u202F: le nombre «\u202F68.1\u202F» ne figure pas dans l’original.'],
    ['es', 'Resumen traducido: el número «68.1» no aparece en el original.'],
  ])('says in %s what is in doubt, and where', (language, sentence) => {
    expect(describeFinding(language, finding)).toEqual({ sentence });
  });

  it.each(PAGE_LANGUAGES)('has a sentence for every rule in every part in %s', (language) => {
    const sentences = ruleNames().flatMap((rule) =>
      PARTS.map((where) => describeFinding(language, { rule, where, what: 'X1' }).sentence),
    );
    expect(new Set(sentences).size).toBe(ruleNames().length * PARTS.length);
    expect(sentences.filter((sentence) => !sentence.includes('X1'))).toEqual([]);
  });

  it('gives the passage of the paper apart, with a label', () => {
    const passage = 'we reach 61.8%';
    expect(describeFinding('zh-CN', { ...finding, passage }).passage).toBe(
      '论文原文：we reach 61.8%',
    );
    expect(describeFinding('en', { ...finding, passage }).passage).toBe(
      'In the paper: we reach 61.8%',
    );
    expect(describeFinding('en', { ...finding, passage: ' ' })).not.toHaveProperty('passage');
  });

  it('leaves markup as it is and takes out what does not show', () => {
    const what = '<b>$1</b>\n\u202E{{ x }}';
    expect(describeFinding('en', { ...finding, what }).sentence).toContain('“<b>$1</b> {{ x }}”');
  });
});
