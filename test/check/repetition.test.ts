import { describe, expect, it } from 'vitest';
import { checkExplanation } from '../../src/check/check-explanation.ts';
import { checkRepetition } from '../../src/check/repetition.ts';
import { splitSentences } from '../../src/check/sentences.ts';
import type { Explanation, Paper } from '../../src/paper.ts';
import { readSamplePapers } from '../support/sample-papers.ts';
import { brief } from './support/one-part.ts';
import { readCorpus } from './support/read-corpus.ts';

const point = (text: string, ...points: string[]) => ({ label: '要点', text, points });

type Answer = { language: string; explanation: Explanation; paper: Paper };

const answers: Answer[] = [
  ...readSamplePapers().flatMap(({ answer, comments, ...rest }) =>
    answer === undefined
      ? []
      : [
          {
            language: 'zh-CN',
            explanation: answer,
            paper: { ...rest, comments: comments ?? undefined },
          },
        ],
  ),
  ...readCorpus(),
];

function found({ explanation, paper, language }: Answer, changes: Partial<Explanation>): string[] {
  const reading = { source: 'pdf' as const, text: '', truncated: false, fallback: undefined };
  const settings = { language, glossary: [] };
  const changed = { ...explanation, ...changes };
  return checkExplanation(changed, paper, reading, settings, [checkRepetition]).map(
    ({ where, what }) => `${where}: ${what}`,
  );
}

/** The answers of which a plant is not found. */
function missed(plant: (answer: Answer) => Partial<Explanation>): string[] {
  return answers
    .filter((answer) => found(answer, plant(answer)).length === 0)
    .map(({ paper, language }) => `${language} ${paper.id}`);
}

/** The longest text of a part: one that says enough to be told from another. */
function longest(part: Explanation['background']): string {
  const texts = part.flatMap(({ text, points }) => [text, ...points]);
  return texts.reduce((most, text) => (text.length > most.length ? text : most), '');
}

describe('good answers', () => {
  it('repeat nothing', () => {
    expect(answers.length).toBeGreaterThan(40);
    expect(answers.flatMap((answer) => found(answer, {}))).toEqual([]);
  });
});

describe('it is found in every answer', () => {
  it('that a point is there again in another part', () => {
    expect(
      missed(({ explanation }) => ({
        results: [
          ...explanation.results,
          { label: 'Label', text: longest(explanation.method), points: [] },
        ],
      })),
    ).toEqual([]);
  });

  it('that a sub-point says what its point says', () => {
    expect(
      missed(({ explanation }) => {
        const text = longest(explanation.background);
        return { background: [{ label: 'Label', text, points: [`${text}!`] }] };
      }),
    ).toEqual([]);
  });

  it('that the translation has a sentence twice', () => {
    expect(
      missed(({ explanation: { abstract }, language }) => {
        const sentences = splitSentences(abstract, language).map((text) => point(text));
        return { abstract: `${abstract} ${longest(sentences)}` };
      }),
    ).toEqual([]);
  });

  it('that the translated abstract is pasted into the background', () => {
    expect(
      missed(({ explanation: { abstract } }) => ({
        background: [{ label: 'Label', text: abstract, points: [] }],
      })),
    ).toEqual([]);
  });

  it('that the hook is the title', () => {
    // A title of a few words says too little.
    const long = answers.filter(({ explanation }) => explanation.title.split(' ').length > 6);
    expect(long.length).toBeGreaterThan(5);
    for (const answer of long) {
      const { title } = answer.explanation;
      expect(found(answer, { hook: title })).toContain(`hook: ${title}`);
    }
  });
});

const EMPTY = { title: '', hook: '', background: [], method: [], results: [] };

function foundIn(language: string, explanation: Partial<Explanation>, abstract = 'A.'): string[] {
  const paper: Paper = {
    id: '2603.90011',
    version: 1,
    kind: 'new',
    title: 'T',
    authors: [],
    categories: [],
    abstract,
    comments: undefined,
  };
  const full = { ...EMPTY, abstract: '', ...explanation };
  const reading = { source: 'pdf' as const, text: '', truncated: false, fallback: undefined };
  return brief(
    checkExplanation(full, paper, reading, { language, glossary: [] }, [checkRepetition]),
  );
}

const twice = (sentence: string) => `${sentence} ${sentence}`;

describe('what is alike', () => {
  it('is a copy with a few words changed', () => {
    const one = '模型在低信噪比条件下的识别错误率明显低于稠密基线模型。';
    const other = '该模型在低信噪比条件下的识别错误率明显低于稠密基线。';
    expect(foundIn('zh-CN', { method: [point(one)], results: [point(other)] })).toEqual([
      `repeated: ${other}`,
    ]);
    const first = 'The model needs far less memory than the dense baseline on all three test sets.';
    const second = 'The model needs far less memory than the dense baseline on all the test sets.';
    expect(foundIn('en', { method: [point(first, second)] })).toEqual([`repeated: ${second}`]);
  });

  it('is not what shares its topic alone', () => {
    const one = '在 LibriSpeech 上词错误率由 2.61% 降至 2.43%。';
    const other = '在 LibriSpeech 上推理速度提高 2.4 倍，内存增加 1.9%。';
    expect(foundIn('zh-CN', { results: [point(one, other)] })).toEqual([]);
  });

  it('is no string of a few characters', () => {
    expect(foundIn('zh-CN', { method: [point('见正文。', '见正文。')] })).toEqual([]);
  });

  it('may be alike in the translation where it is in the abstract', () => {
    const abstract = twice('The first set has forty hours of clean read speech.');
    const translation = twice('第一个集合包含四十小时的干净朗读语音。');
    expect(foundIn('zh-CN', { abstract: translation }, abstract)).toEqual([]);
    expect(foundIn('zh-CN', { abstract: translation })).toHaveLength(1);
  });

  it('shows what it repeats, cut to 200 characters', () => {
    const text = '很长的一句话里有很多不同的字'.repeat(30);
    const explanation = { ...EMPTY, abstract: '', method: [point(text)], results: [point(text)] };
    const [finding] = checkRepetition({
      explanation,
      parts: new Map(),
      paper: { ...answers[0]!.paper },
      reading: { source: 'html', text: '', truncated: false, fallback: undefined },
      metadata: '',
      source: '',
      settings: { language: 'zh-CN', glossary: [] },
    });
    expect(finding?.passage).toHaveLength(200);
  });
});
