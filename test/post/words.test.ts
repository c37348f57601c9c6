import { describe, expect, it } from 'vitest';
import { hasWords, wordsOf } from '../../src/post/words.ts';
import { PAGE_LANGUAGES, everyLine } from './support/every-word.ts';

describe('wordsOf', () => {
  it.each(
    Object.entries({
      'zh-CN': ['zh', 'zh-Hans', 'zh-SG', 'zh-Hans-HK'],
      'zh-TW': ['zh-Hant', 'zh-HK', 'zh-MO', 'zh-Hant-CN'],
      en: ['en-GB', 'en-US', 'en-u-ca-buddhist'],
      ja: ['ja-JP'],
      ko: ['ko-KR', 'ko-KP'],
      de: ['de-AT', 'de-CH-1996', 'de-x-lab'],
      fr: ['fr-CA'],
      es: ['es-419', 'es-MX'],
    }),
  )('gives the words of %s to %j', (language, others) => {
    for (const other of others) {
      expect(wordsOf(other)).toBe(wordsOf(language));
      expect(hasWords(other)).toBe(true);
    }
  });

  it('tells the eight languages apart', () => {
    expect(new Set(PAGE_LANGUAGES.map((language) => wordsOf(language))).size).toBe(8);
    expect(PAGE_LANGUAGES.filter((language) => !hasWords(language))).toEqual([]);
  });

  it.each(['pt-BR', 'ru', 'ar', 'yue', 'tlh', 'zh-Latn', 'ja-Latn', 'en-Shaw', 'sr-Latn'])(
    'falls back on English for %s, which has no words in its script',
    (language) => {
      expect(wordsOf(language)).toBe(wordsOf('en'));
      expect(hasWords(language)).toBe(false);
    },
  );
});

/** Every line that the words can make. */
function allLines(language: string): string[] {
  return [0, 1, 2, 5].flatMap((count) => Object.values(everyLine(language, count)));
}

/** All lines about so many things, one below the other. */
function all(language: string, count: number): string {
  return Object.values(everyLine(language, count)).join('\n');
}

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

describe.each(PAGE_LANGUAGES)('the words of %s', (language) => {
  const lines = [0, 1, 2, 5].flatMap((count) => Object.entries(everyLine(language, count)));
  const matching = (pattern: RegExp) => lines.filter(([, line]) => pattern.test(line));

  it('are complete, in Unicode form NFC, and of one line each', () => {
    expect(lines.filter(([, line]) => line.trim() === '' || line !== line.trim())).toEqual([]);
    expect(lines.filter(([, line]) => line !== line.normalize('NFC'))).toEqual([]);
    expect(matching(/\s\s|[\n\t]|undefined|NaN|\[object/)).toEqual([]);
  });

  it('say each thing in words of its own', () => {
    const once = Object.entries(everyLine(language, 2));
    for (const group of ['finding ', 'failed ', 'listed ', 'parts ', 'sources ', 'ranking ']) {
      const own = once.filter(([name]) => name.startsWith(group)).map(([, line]) => line);
      expect(own.length).toBeGreaterThan(1);
      expect(new Set(own).size).toBe(own.length);
    }
    const { flagged, flaggedNumbers, machineMade, translationAlone } = everyLine(language, 2);
    expect(flagged).not.toBe(flaggedNumbers);
    expect(machineMade).not.toBe(translationAlone);
  });

  it('name what is found, and end as a sentence', () => {
    for (const [name, line] of lines.filter(([key]) => key.startsWith('finding '))) {
      expect(line, name).toContain('68.1');
      expect(line, name).toMatch(/[.。]$/);
    }
  });

  it('do not borrow from another language', () => {
    const foreign = new Map<string, unknown>(
      Object.entries(wordsOf(language === 'en' ? 'de' : 'en')),
    );
    const shared = Object.entries(wordsOf(language))
      .filter(([name, value]) => typeof value === 'string' && value === foreign.get(name))
      .map(([name]) => name);
    // `Links` is German too, and most alphabets have the same colon.
    expect(shared.filter((name) => name !== 'colon' && name !== 'links')).toEqual([]);
  });
});

it.each(['zh-CN', 'zh-TW', 'ja'])('%s has full-width punctuation beside ideographs', (language) => {
  const beside = new RegExp(
    `${CJK.source}[:;,!?()]|[:;,!?()]${CJK.source}|[（）、：，。；「」] |["']`,
    'u',
  );
  expect(allLines(language).filter((line) => beside.test(line))).toEqual([]);
  expect(wordsOf(language).colon).toBe('：');
});

it.each(['en', 'ko', 'de', 'fr', 'es'])('%s has no full-width or straight marks', (language) => {
  expect(allLines(language).filter((line) => /[：；，。、（）「」"']/.test(line))).toEqual([]);
  expect(wordsOf(language).colon).toBe(language === 'fr' ? '\u202F: ' : ': ');
});

describe('quotation marks', () => {
  it.each([
    ['zh-CN', '“68.1”'],
    ['zh-TW', '「68.1」'],
    ['ja', '「68.1」'],
    ['en', '“68.1”'],
    ['ko', '“68.1”'],
    ['de', '„68.1“'],
    ['fr', '«\u202F68.1\u202F»'],
    ['es', '«68.1»'],
  ])('are those of %s', (language, quoted) => {
    const findings = Object.entries(everyLine(language, 2)).filter(([key]) =>
      key.startsWith('finding'),
    );
    expect(findings.filter(([, line]) => !line.includes(quoted))).toEqual([]);
  });
});

describe('numbers and nouns', () => {
  it('agree in English', () => {
    expect(all('en', 1)).not.toMatch(/\b1 (?:papers|numbers|statements)\b|\b1 [\w ]+ need\b/);
    expect(all('en', 2)).not.toMatch(/\b2 (?:paper|number|statement)\b/);
  });

  it('agree in German', () => {
    expect(all('de', 1)).not.toMatch(/\b1 (?:arXiv-)?(?:Arbeiten|Zahlen|Stellen)\b/);
    expect(all('de', 2)).not.toMatch(/\b2 (?:arXiv-)?(?:Arbeit|Zahl|Stelle)\b/);
    expect(all('de', 0)).toContain('0 arXiv-Arbeiten');
  });

  it('agree in French, where none is one', () => {
    expect(all('fr', 1)).not.toMatch(/\b1 (?:articles|nombres|passages)\b/);
    expect(all('fr', 0)).not.toMatch(/\b0 (?:articles|nombres|passages)\b/);
    expect(all('fr', 2)).not.toMatch(/\b2 (?:article|nombre|passage)\b/);
    expect(all('fr', 2)).toContain('2 nombres sont introuvables');
  });

  it('agree in Spanish', () => {
    expect(all('es', 1)).not.toMatch(/\b1 (?:artículos|números|pasajes)\b|Quedan 1/);
    expect(all('es', 2)).not.toMatch(/\b2 (?:artículo|número|pasaje)\b|Queda 2/);
    expect(all('es', 0)).toContain('0 artículos');
  });
});

it('says of a page that no model wrote neither that it did nor that it explains', () => {
  const page = wordsOf('en-GB', true);
  const counts = { announced: 3, fresh: 2, cross: 1, shown: 2, failed: 0, listed: 1 };
  const lines = [
    page.opening('2026-03-18', 'CST', 'Beijing time'),
    page.counts(counts),
    page.machineMade(false),
    page.nothingShown,
    page.description('2026-03-18', counts, ['cs.SD']),
  ];
  expect(lines.join('\n')).not.toMatch(/expla|translat|written/);
  expect(lines.at(-1)).toBe('2 arXiv papers of 2026-03-18 (cs.SD)');
});

it('French has its high punctuation behind a narrow no-break space', () => {
  const lines = Object.values(everyLine('fr', 2)).map((line) => line.replaceAll(/\d:\d/g, ''));
  expect(lines.filter((line) => /(?<!\u202F)[:;!?»]|«(?!\u202F)/.test(line))).toEqual([]);
});

it('running text has the day as the language writes it', () => {
  expect(all('de', 2)).toContain('vom 1. Dezember 2025 (');
  expect(all('fr', 2)).toContain('du 1er décembre 2025 (');
  expect(all('es', 2)).toContain('del 1 de diciembre de 2025 (');
  expect(all('ja', 2)).toContain('2025年12月1日（');
  expect(all('ko', 2)).toContain('2025년 12월 1일(');
  // A post that a person named so may be what has the paper.
  expect(wordsOf('de').listedReason({ rule: 'published', day: '2025-02-31' })).toContain(
    'vom 2025-02-31',
  );
  expect(wordsOf('fr').listedReason({ rule: 'published', day: '2025-99-99' })).toContain(
    'du 2025-99-99',
  );
});

it('models are listed as the language lists things', () => {
  expect(all('en', 2)).toContain('with model-a, model-b, and model-c.');
  expect(all('de', 2)).toContain('mit model-a, model-b und model-c.');
  expect(all('fr', 2)).toContain('avec model-a, model-b et model-c.');
  expect(all('es', 2)).toContain('con model-a, model-b y model-c.');
  expect(all('ja', 2)).toContain('model-a、model-b、model-c');
});
