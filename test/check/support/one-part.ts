import { checkExplanation } from '../../../src/check/check-explanation.ts';
import type { Explanation, Finding, Part } from '../../../src/paper.ts';

/** An explanation that has only the part in question. */
export function explanationWith(part: Part, text: string): Explanation {
  const explanation: Explanation = {
    title: '',
    hook: '',
    abstract: '',
    background: [],
    method: [],
    results: [],
  };
  const point = [{ label: '要点', text, points: [] }];
  switch (part) {
    case 'title':
    case 'hook':
    case 'abstract':
      return { ...explanation, [part]: text };
    case 'background':
    case 'method':
    case 'results':
      return { ...explanation, [part]: point };
  }
}

/** What the rules say of one part; the source is the paper's abstract, its text or both. */
export function check(
  where: Part | { part: Part; glossary: { term: string; translation: string }[] },
  text: string,
  source: { abstract?: string; title?: string; comments?: string; text?: string },
): Finding[] {
  const { part, glossary } = typeof where === 'string' ? { part: where, glossary: [] } : where;
  const paper = {
    id: '2603.90011',
    version: 1,
    kind: 'new' as const,
    title: source.title ?? '',
    authors: ['A'],
    categories: ['cs.SD'],
    abstract: source.abstract ?? '',
    comments: source.comments,
  };
  const reading = {
    source: 'html' as const,
    text: source.text ?? '',
    truncated: false,
    fallback: undefined,
  };
  return checkExplanation(explanationWith(part, text), paper, reading, {
    language: 'zh-CN',
    glossary,
  });
}

/** The findings as `rule: what`, in the order of the rules. */
export function brief(findings: Finding[]): string[] {
  return findings.map(({ rule, what }) => `${rule}: ${what}`);
}
