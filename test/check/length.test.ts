import { describe, expect, it } from 'vitest';
import { checkExplanation } from '../../src/check/check-explanation.ts';
import { checkLength } from '../../src/check/length.ts';
import type { Explanation, Finding, Paper } from '../../src/paper.ts';
import { readSamplePapers } from '../support/sample-papers.ts';
import { brief, check } from './support/one-part.ts';
import { readCorpus } from './support/read-corpus.ts';

const reading = { source: 'pdf' as const, text: '', truncated: false, fallback: undefined };

function lengthOf(explanation: Explanation, paper: Paper, language: string): Finding[] {
  return checkExplanation(explanation, paper, reading, { language, glossary: [] }, [checkLength]);
}

describe('good answers', () => {
  it('are of the right length, in every language', () => {
    const day = readSamplePapers().flatMap(({ answer, ...paper }) =>
      answer === undefined ? [] : lengthOf(answer, { ...paper, comments: undefined }, 'zh-CN'),
    );
    const corpus = readCorpus().flatMap(({ explanation, paper, language }) =>
      lengthOf(explanation, paper, language),
    );
    expect(brief([...day, ...corpus])).toEqual([]);
  });
});

const found = (part: 'hook' | 'method' | 'title', text: string, title = '') =>
  brief(check(part, text, { title }, checkLength));

describe('a string is too long', () => {
  it.each([
    ['hook', '字'.repeat(60), '字'.repeat(61)],
    ['hook', `${'mot '.repeat(19)}mot`, `${'mot '.repeat(20)}mot`],
    ['method', '字'.repeat(120), '字'.repeat(121)],
    ['method', '말이 '.repeat(40), '말이 '.repeat(41)],
    ['method', 'word '.repeat(45), 'word '.repeat(46)],
  ] as const)('in a %s', (part, right, long) => {
    expect(found(part, right)).toEqual([]);
    expect(found(part, long)).toHaveLength(1);
  });
});

const points = (count: number, more: number) =>
  Array.from({ length: count }, () => ({
    label: '要点',
    text: '文',
    points: Array.from({ length: more }, () => '文'),
  }));

describe('too many', () => {
  const explanation: Explanation = {
    title: '',
    hook: '',
    abstract: '',
    background: [],
    method: [],
    results: [],
  };
  const paper: Paper = {
    id: '2603.90011',
    version: 1,
    kind: 'new',
    title: '',
    authors: [],
    categories: [],
    abstract: '',
    comments: undefined,
  };
  const findings = (method: Explanation['method']) =>
    brief(lengthOf({ ...explanation, method }, paper, 'zh-CN'));

  it('are five points and six sub-points', () => {
    expect(findings(points(4, 5))).toEqual([]);
    expect(findings(points(5, 5))).toEqual(['too-long: 5 points']);
    expect(findings(points(1, 6))).toEqual(['too-long: 要点: 6 sub-points']);
  });
});

describe('a title', () => {
  const original = 'GateLet: Gated Sub-Band Recurrence for Speech Enhancement on Hearing Aids';

  it.each([
    ['GateLet：面向助听器的门控子带循环语音增强', []],
    ['GateLet：助听', []],
    ['门控', [`sentence-missing: ${original}`]],
    ['GateLet : récurrence à portes par sous-bandes pour les prothèses auditives', []],
    ['GateLet for speech', [`sentence-missing: ${original}`]],
    ['题'.repeat(80), [`too-long: ${'题'.repeat(80)}`]],
    ['', []],
  ])('%s', (title, findings) => {
    expect(found('title', title, original)).toEqual(findings);
  });

  it('of a few words may become anything', () => {
    expect(found('title', '很长很长很长很长很长很长的题目', 'On Knots')).toEqual([]);
    expect(found('title', '结', 'A Study of Knots')).toEqual([]);
  });
});
