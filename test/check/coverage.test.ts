import { describe, expect, it } from 'vitest';
import { checkCoverage } from '../../src/check/coverage.ts';
import { splitSentences } from '../../src/check/sentences.ts';
import type { Finding } from '../../src/paper.ts';
import { brief, check } from './support/one-part.ts';
import { readCorpus } from './support/read-corpus.ts';
import {
  INVENTED,
  joinSentences,
  readTranslationPairs,
  type TranslationPair,
} from './support/translation-pairs.ts';

const pairs = readTranslationPairs(splitSentences);
const languages = [...new Set(pairs.map(({ language }) => language))];

function findings({ language, abstract }: TranslationPair, pieces: readonly string[]): Finding[] {
  const translation = joinSentences(pieces, language);
  return check({ part: 'abstract', language }, translation, { abstract }, checkCoverage);
}

type Case = { language: string; name: string; found: boolean };

/** The share of cases in which the rule spoke. */
function share(cases: Case[]): number {
  return cases.filter(({ found }) => found).length / cases.length;
}

/** The names of the cases in which it did, or did not. */
function names(cases: Case[], found: boolean): string {
  return cases.flatMap((one) => (one.found === found ? [one.name] : [])).join('\n');
}

const dropped: Case[] = pairs.flatMap((pair) =>
  pair.pieces.map((piece, at) => ({
    language: pair.language,
    name: `${pair.name}: ${piece}`,
    found: findings(pair, pair.pieces.toSpliced(at, 1)).some(
      ({ rule }) => rule === 'sentence-missing',
    ),
  })),
);

const added: Case[] = pairs.flatMap((pair) => {
  const invented = INVENTED[pair.language] ?? [];
  return [...pair.pieces, ''].map((_, at) => {
    const sentence = invented[at % invented.length] ?? '';
    return {
      language: pair.language,
      name: `${pair.name} at ${at}: ${sentence}`,
      found: findings(pair, pair.pieces.toSpliced(at, 0, sentence)).some(
        ({ rule }) => rule === 'sentence-added',
      ),
    };
  });
});

describe('faithful translations, sentences joined and split as translators do', () => {
  it('are many, at least six in each language', () => {
    expect(languages.sort()).toEqual(['de', 'es', 'fr', 'ja', 'ko', 'zh-CN', 'zh-TW']);
    for (const language of languages) {
      expect(pairs.filter((pair) => pair.language === language).length).toBeGreaterThanOrEqual(6);
    }
  });

  it('have a finding in at most 2 of 100', () => {
    const flagged = pairs.map((pair) => ({
      language: pair.language,
      name: pair.name,
      found: findings(pair, pair.pieces).length > 0,
    }));
    expect(share(flagged), names(flagged, true)).toBeLessThanOrEqual(0.02);
  });

  it('have a finding in at most 2 of 100 where two neighbours are joined to one sentence', () => {
    const joined = pairs.flatMap((pair) =>
      pair.pieces.slice(1).map((next, at) => {
        const comma = /^(?:zh|ja)/.test(pair.language) ? '，' : ', ';
        const both = `${pair.pieces[at]?.replace(/[.。]$/, '')}${comma}${next}`;
        return {
          language: pair.language,
          name: `${pair.name}: ${both}`,
          found: findings(pair, pair.pieces.toSpliced(at, 2, both)).length > 0,
        };
      }),
    );
    expect(share(joined), names(joined, true)).toBeLessThanOrEqual(0.02);
  });
});

describe('of sentences planted or taken away', () => {
  it('at least 95 % of dropped ones are found, and 90 % in each language', () => {
    expect(share(dropped), names(dropped, false)).toBeGreaterThanOrEqual(0.95);
    for (const language of languages) {
      expect(share(dropped.filter((one) => one.language === language))).toBeGreaterThan(0.9);
    }
  });

  it('at least 95 % of invented ones are found, and 90 % in each language', () => {
    expect(share(added), names(added, false)).toBeGreaterThanOrEqual(0.95);
    for (const language of languages) {
      expect(share(added.filter((one) => one.language === language))).toBeGreaterThan(0.9);
    }
  });
});

const ABSTRACT =
  'Speech recognition fails in noise. We propose EchoNet, which listens twice before it answers. It lowers the error rate from 12.5% to 9.1%. Code is available.';

describe('a finding', () => {
  it('shows the sentence of the abstract that is missing, and where it would stand', () => {
    const text = '语音识别在噪声中会失败。它将错误率从 12.5% 降至 9.1%。代码已公开。';
    expect(check('abstract', text, { abstract: ABSTRACT }, checkCoverage)).toEqual([
      {
        rule: 'sentence-missing',
        where: 'abstract',
        what: 'We propose EchoNet, which listens twice before it answers.',
        passage: '语音识别在噪声中会失败。 [?] 它将错误率从 12.5% 降至 9.1%。',
      },
    ]);
  });

  it('shows the sentence that the abstract has not, and between which it stands', () => {
    const text =
      '语音识别在噪声中会失败。我们提出 EchoNet，它在回答之前听两遍。它将错误率从 12.5% 降至 9.1%。这一结论对相关领域的后续研究具有重要的参考价值。代码已公开。';
    expect(check('abstract', text, { abstract: ABSTRACT }, checkCoverage)).toEqual([
      {
        rule: 'sentence-added',
        where: 'abstract',
        what: '这一结论对相关领域的后续研究具有重要的参考价值。',
        passage: 'It lowers the error rate from 12.5% to 9.1%. [?] Code is available.',
      },
    ]);
  });

  it('has a passage of at most 200 characters', () => {
    const long = `It is ${'very '.repeat(60)}long.`;
    const abstract = `We see 11 birds. ${long} We hear 23 frogs, 24 owls and 25 bats. ${long}`;
    const found = check('abstract', '我们看到 11 只鸟。', { abstract }, checkCoverage);
    const more = check(
      'abstract',
      `${'很'.repeat(150)}长。这一结论对相关领域的后续研究具有重要的参考价值。${'很'.repeat(150)}长。`,
      { abstract: `${long} ${long}` },
      checkCoverage,
    );
    expect(found.length).toBeGreaterThan(0);
    expect(more.length).toBeGreaterThan(0);
    for (const { passage } of [...found, ...more]) expect(passage?.length).toBeLessThanOrEqual(200);
  });
});

describe('nothing is judged', () => {
  it.each([
    ['where there is no abstract', '', '译文在此。'],
    ['where there is no translation', ABSTRACT, ''],
    [
      'of a translation that is none',
      ABSTRACT,
      'It is all in English still. We leave it as it was.',
    ],
    ['of an abstract that is none', 'It is so. '.repeat(100), '如此。'],
    ['of one that is a book', `It is so, ${'and so, '.repeat(2000)}`, '如此。'],
  ])('%s', (_, abstract, text) => {
    expect(check('abstract', text, { abstract }, checkCoverage)).toEqual([]);
  });
});

describe('a translation that runs away', () => {
  it.each([['如此。'.repeat(100)], ['如此，'.repeat(5000)]])('is a finding', (text) => {
    const found = brief(check('abstract', text, { abstract: ABSTRACT }, checkCoverage));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^sentence-added: 如此/);
  });
});

describe('a page in a language without figures of its own', () => {
  const language = 'it';
  const kept =
    'Il riconoscimento vocale fallisce nel rumore. Proponiamo EchoNet, che ascolta due volte prima di rispondere. Riduce il tasso di errore dal 12,5% al 9,1%. Il codice è disponibile.';

  it('has none where all is there', () => {
    const where = { part: 'abstract' as const, language };
    expect(check(where, kept, { abstract: ABSTRACT }, checkCoverage)).toEqual([]);
  });

  it('has one where the sentence with the name is not', () => {
    const text = kept.replace(
      'Proponiamo EchoNet, che ascolta due volte prima di rispondere. ',
      '',
    );
    const where = { part: 'abstract' as const, language };
    expect(brief(check(where, text, { abstract: ABSTRACT }, checkCoverage))).toEqual([
      'sentence-missing: We propose EchoNet, which listens twice before it answers.',
    ]);
  });
});

describe('on a page in English the abstract stays as it is', () => {
  const found = (text: string, language = 'en') =>
    brief(check({ part: 'abstract', language }, text, { abstract: ABSTRACT }, checkCoverage));

  it('to the letter, white space aside', () => {
    expect(found(ABSTRACT.replaceAll(' ', '\n '))).toEqual([]);
    expect(found(ABSTRACT, 'en-GB')).toEqual([]);
    const corpus = readCorpus().filter(({ language }) => language === 'en');
    for (const { name, paper, explanation } of corpus) {
      const source = { abstract: paper.abstract };
      const where = { part: 'abstract' as const, language: 'en' };
      expect(check(where, explanation.abstract, source, checkCoverage), name).toEqual([]);
    }
  });

  it.each([
    [
      'a sentence dropped',
      ABSTRACT.replace('Code is available.', ''),
      ['missing: Code is available.'],
    ],
    ['a sentence added', `${ABSTRACT} It is fun.`, ['added: It is fun.']],
    [
      'a word changed',
      ABSTRACT.replace('fails', 'breaks'),
      ['missing: Speech recognition fails in noise.', 'added: Speech recognition breaks in noise.'],
    ],
    ['a sentence twice', `${ABSTRACT} Code is available.`, ['added: Code is available.']],
  ])('%s', (_, text, wanted) => {
    expect(found(text)).toEqual(wanted.map((one) => `sentence-${one}`));
  });

  it('and in its order', () => {
    const [first = '', ...rest] = splitSentences(ABSTRACT, 'en');
    expect(found([...rest, first].join(' '))).toHaveLength(1);
  });
});
