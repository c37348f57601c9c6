import { describe, expect, it } from 'vitest';
import { falseAlarms } from './support/judge-plants.ts';
import { readCorpus } from './support/read-corpus.ts';

const MOST_FLAGGED = 0.05;
const LANGUAGES: Record<string, number> = {
  'zh-CN': 24,
  'zh-TW': 6,
  ja: 8,
  ko: 6,
  de: 6,
  fr: 5,
  es: 5,
  en: 3,
};

describe('the corpus of faithful answers', () => {
  const corpus = readCorpus();

  it('has enough papers and answers in each language', () => {
    expect(new Set(corpus.map(({ paper }) => paper.id)).size).toBeGreaterThanOrEqual(25);
    for (const [language, least] of Object.entries(LANGUAGES)) {
      const answers = corpus.filter((entry) => entry.language === language);
      expect(answers.length, language).toBeGreaterThanOrEqual(least);
    }
  });

  it('gives each paper an id of its own and each answer its language', () => {
    const slugs = new Map(corpus.map(({ name, paper }) => [name.split('/')[1], paper.id]));
    expect(new Set(slugs.values()).size).toBe(slugs.size);
    for (const { language, paper, explanation } of corpus) {
      expect(explanation.abstract === paper.abstract, paper.id).toBe(language === 'en');
    }
  });

  it('has formulas that are whole', () => {
    for (const { name, paper, reading, explanation } of corpus) {
      const texts = [paper.abstract, ...reading.text.split('\n'), ...stringsOf(explanation)];
      for (const text of texts) {
        const dollars = text.match(/(?<!\\)\$/g)?.length ?? 0;
        expect(dollars % 2, `${name}: ${text}`).toBe(0);
      }
    }
  });

  it('is flagged in at most 5 of 100 cases', () => {
    const alarms = falseAlarms(corpus).map(
      ({ name, findings }) =>
        `${name}: ${findings.map(({ rule, where, what }) => `${rule} ${where} ${what}`).join(' | ')}`,
    );
    console.log(
      `Faithful answers flagged: ${alarms.length} of ${corpus.length}\n${alarms.join('\n')}`,
    );
    expect(alarms.length / corpus.length, alarms.join('\n')).toBeLessThanOrEqual(MOST_FLAGGED);
  });
});

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
