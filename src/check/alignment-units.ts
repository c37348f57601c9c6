import { sharedWords } from './alignment-words.ts';

/** What kind of trace of its content a sentence and its translation share. */
export type UnitKind = 'number' | 'name' | 'formula' | 'link' | 'original' | 'cognate' | 'word';

/** A sentence as the alignment sees it. */
export type Measured = {
  text: string;
  /** Characters of prose: no names, numbers, formulas, brackets with the original term. */
  length: number;
  units: ReadonlyMap<string, UnitKind>;
};

const FORMULA = /(?<!\\)\$([^$\n]{1,500})\$/g;
const LINK = /https?:\/\/[^\s，。；、（）「」]{1,500}/g;
const NUMBER = /(?<![A-Za-z\d])\d+(?:[.,\u00A0\u202F]\d+| \d{3}(?!\d))*/g;
const WORD = /[A-Za-z\u00C0-\u024F](?:[A-Za-z\u00C0-\u024F\d_+]|-(?=[A-Z\d]))*/g;
/** Scripts in which a translation has Latin letters only where the original is kept. */
const NATIVE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/gu;
const BRACKET = /[（(]([^（()）]{1,100})[)）]/g;

/** Measures the sentences of an abstract and of its translation for `createAlignment`. */
export function measureSentences(
  abstract: readonly string[],
  translation: readonly string[],
  language: string,
): { source: Measured[]; target: Measured[] } {
  const native = /^(?:zh|ja|ko)\b/i.test(language);
  const table = sharedWords(language);
  const words = table.map((row, at): [string, string[], string[]] => [
    `word ${at}`,
    row.english,
    row.translated,
  ]);
  const known = new Set(abstract.flatMap((text) => wordsOf(plain(text).toLowerCase())));
  const source = abstract.map((text) => {
    const prose = plain(text);
    const units = unitsOf(text, prose, native);
    const lower = wordsOf(prose).map((word) => word.toLowerCase());
    for (const [key, stems] of words) if (begins(lower, prose, stems)) units.set(key, 'word');
    return { text, units, length: latinLength(prose) };
  });
  const target = translation.map((text) => {
    const prose = plain(text);
    const units = unitsOf(text, prose, native);
    const bare = prose.replace(BRACKET, (whole, inner: string) =>
      wordsOf(inner.toLowerCase()).every((word) => known.has(word)) ? ' ' : whole,
    );
    const small = prose.toLowerCase();
    const lower = wordsOf(small);
    for (const [key, , forms] of words) {
      const has = native ? forms.some((form) => small.includes(form)) : begins(lower, small, forms);
      if (has) units.set(key, 'word');
    }
    const length = native ? (bare.match(NATIVE)?.length ?? 0) : latinLength(bare);
    return { text, units, length };
  });
  return { source, target };
}

function unitsOf(text: string, prose: string, native: boolean): Map<string, UnitKind> {
  const units = new Map<string, UnitKind>();
  for (const [, tex = ''] of text.matchAll(FORMULA)) {
    units.set(`formula ${tex.replace(/[\s{}]|\\[,;!]/g, '')}`, 'formula');
  }
  for (const [link] of text.matchAll(LINK)) {
    units.set(`link ${link.toLowerCase().replace(/[\\/.]+$/, '')}`, 'link');
  }
  for (const [written] of text.replace(LINK, ' ').matchAll(NUMBER)) {
    units.set(`number ${significant(written)}`, 'number');
  }
  for (const word of wordsOf(prose)) {
    if (isName(word)) units.set(`name ${word.toLowerCase().replace(/s$/, '')}`, 'name');
    else if (native) units.set(`original ${word.toLowerCase().replace(/s$/, '')}`, 'original');
    else if (word.length >= 4) units.set(`cognate ${root(word)}`, 'cognate');
  }
  return units;
}

/** 358k is 35.8 万, and 0.95 may be 95 %: the digits stay, unless a lone one would be left. */
function significant(written: string): string {
  const digits = written.replace(/\D/g, '').replace(/^0+|0+$/g, '');
  return digits.length > 1 ? digits : written.replaceAll(',', '.');
}

/** The text without formulas, addresses and TeX commands. */
function plain(text: string): string {
  return text
    .replace(FORMULA, ' ')
    .replace(LINK, ' ')
    .replace(/\\[A-Za-z]+/g, ' ');
}

function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

function isName(word: string): boolean {
  return /[\p{Lu}\d_]/u.test(word.slice(1));
}

function latinLength(prose: string): number {
  return wordsOf(prose).reduce((sum, word) => sum + (isName(word) ? 0 : word.length), 0);
}

/** What related words of European languages begin with alike. */
function root(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/h/g, '')
    .replace(/[kq]/g, 'c')
    .replace(/y/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .slice(0, 5);
}

/** Whether a word begins with one of the stems; those of two words are looked for anywhere. */
function begins(words: readonly string[], text: string, stems: readonly string[]): boolean {
  return stems.some((stem) =>
    stem.includes(' ')
      ? text.toLowerCase().includes(stem)
      : words.some(
          (word) =>
            (word.startsWith(stem) && (stem.length > 3 || word.length <= stem.length + 2)) ||
            (stem.length > 4 && word.includes(stem)),
        ),
  );
}
