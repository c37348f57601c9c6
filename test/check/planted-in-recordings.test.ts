import { describe, expect, it } from 'vitest';
import { checkExplanation } from '../../src/check/check-explanation.ts';
import type { Rule } from '../../src/check/checked.ts';
import { checkBrokenFormulas } from '../../src/check/formula-broken.ts';
import { checkFormulas } from '../../src/check/formulas.ts';
import { checkLanguage } from '../../src/check/language.ts';
import { checkLeftovers } from '../../src/check/leftovers.ts';
import { checkLinks } from '../../src/check/links.ts';
import { checkMissingNames } from '../../src/check/name-missing.ts';
import { strongNamesIn } from '../../src/check/name-tokens.ts';
import { checkUnknownNames } from '../../src/check/name-unknown.ts';
import { proseOf } from '../../src/check/prose.ts';
import { checkUntranslated } from '../../src/check/untranslated.ts';
import { readSamplePapers, type SampleAnswer, type SamplePaper } from '../support/sample-papers.ts';

const RULES: Rule[] = [
  checkUnknownNames,
  checkMissingNames,
  checkBrokenFormulas,
  checkFormulas,
  checkLinks,
  checkLanguage,
  checkUntranslated,
  checkLeftovers,
];

type Sample = SamplePaper & { answer: SampleAnswer };

const samples = readSamplePapers().filter((one): one is Sample => one.answer !== undefined);

function rulesThatFind(
  { comments, markdown = '', ...paper }: Sample,
  answer: SampleAnswer,
): string[] {
  const findings = checkExplanation(
    answer,
    { ...paper, comments: comments ?? undefined },
    { source: 'html', text: markdown, truncated: false, fallback: undefined },
    { language: 'zh-CN', glossary: [] },
    RULES,
  );
  return findings.map(({ rule }) => rule);
}

/** Each hook, translated title and abstract of the day, with the answer when it is another. */
function strings(): { sample: Sample; text: string; swap: (text: string) => SampleAnswer }[] {
  return samples.flatMap((sample) =>
    (['title', 'hook', 'abstract'] as const).map((part) => ({
      sample,
      text: sample.answer[part],
      swap: (text: string) => ({ ...sample.answer, [part]: text }),
    })),
  );
}

const names = (text: string) => strongNamesIn(proseOf(text)).map((name) => name.text);

/** A letter or digit of a name is another one. */
function altered(name: string): string {
  const at = Math.floor(name.length / 2);
  const char = name.charAt(at);
  const other = /\d/.test(char) ? String((Number(char) + 3) % 10) : char === 'x' ? 'q' : 'x';
  return name.slice(0, at) + other + name.slice(at + 1);
}

/** What goes wrong, the rules of which one has to find it, and the answers where it did. */
const FAULTS: [string, string[], number, () => { sample: Sample; answer: SampleAnswer }[]][] = [
  [
    'names altered by a letter',
    ['name-unknown'],
    25,
    () =>
      strings().flatMap(({ sample, text, swap }) =>
        names(text)
          .filter((name) => name.length > 3)
          .map((name) => ({ sample, answer: swap(text.replace(name, altered(name))) })),
      ),
  ],
  [
    'names and acronyms translated',
    ['name-missing'],
    30,
    () =>
      samples.flatMap((sample) => {
        const { abstract } = sample.answer;
        return [...new Set(names(sample.abstract))]
          .filter((name) => abstract.includes(name))
          .map((name) => ({
            sample,
            answer: { ...sample.answer, abstract: abstract.replaceAll(name, '译名') },
          }));
      }),
  ],
  [
    'sentences left in English',
    ['untranslated', 'wrong-language'],
    80,
    () =>
      samples.flatMap((sample) =>
        sample.abstract
          .split(/(?<=[.?!]) /)
          .filter((sentence) => sentence.split(' ').length > 5)
          .map((sentence) => ({
            sample,
            answer: { ...sample.answer, abstract: `${sample.answer.abstract}${sentence}` },
          })),
      ),
  ],
  [
    'parts left in English',
    ['wrong-language'],
    24,
    () =>
      samples.flatMap((sample) =>
        (['title', 'abstract'] as const).map((part) => ({
          sample,
          answer: { ...sample.answer, [part]: sample[part] },
        })),
      ),
  ],
  [
    'labels left',
    ['leftover'],
    100,
    () =>
      strings().flatMap(({ sample, text, swap }) =>
        ['【中文摘要】', '摘要：', 'Abstract: '].map((label) => ({
          sample,
          answer: swap(label + text),
        })),
      ),
  ],
  [
    'formulas without a dollar',
    ['formula-broken'],
    40,
    () =>
      strings().flatMap(({ sample, text, swap }) =>
        [...text.matchAll(/\$[^$]+\$/g)].flatMap(({ 0: formula, index }) => [
          { sample, answer: swap(text.slice(0, index) + text.slice(index + 1)) },
          {
            sample,
            answer: swap(
              text.slice(0, index + formula.length - 1) + text.slice(index + formula.length),
            ),
          },
        ]),
      ),
  ],
  [
    'links altered',
    ['link-unknown'],
    1,
    () =>
      strings().flatMap(({ sample, text, swap }) =>
        [...text.matchAll(/https?:[\w./:-]+/g)].map(([link]) => ({
          sample,
          answer: swap(text.replace(link, `${link}s`)),
        })),
      ),
  ],
];

describe('in the recorded answers of the sample day', () => {
  it('these rules find nothing', () => {
    for (const sample of samples) {
      expect(rulesThatFind(sample, sample.answer), sample.id).toEqual([]);
    }
  });

  it.each(FAULTS)('at least 95 in 100 %s are found', (_, rules, least, plant) => {
    const planted = plant();
    const missed = planted.filter(
      ({ sample, answer }) => !rulesThatFind(sample, answer).some((rule) => rules.includes(rule)),
    );
    expect(planted.length).toBeGreaterThanOrEqual(least);
    expect(
      missed.length / planted.length,
      missed
        .map(({ answer }) => `${answer.title} | ${answer.hook} | ${answer.abstract}`)
        .join('\n'),
    ).toBeLessThanOrEqual(0.05);
  });
});
