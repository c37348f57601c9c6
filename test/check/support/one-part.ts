import { checkExplanation } from '../../../src/check/check-explanation.ts';
import type { Rule } from '../../../src/check/checked.ts';
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

/** The part in question, and the page where it is not a Chinese one without a glossary. */
export type Where =
  Part | { part: Part; language?: string; glossary?: { term: string; translation: string }[] };

/** What one rule says of one part, or all rules; the source is the paper's abstract, text or both. */
export function check(
  where: Where,
  text: string,
  source: { abstract?: string; title?: string; comments?: string; text?: string; hidden?: string },
  rule?: Rule,
): Finding[] {
  const {
    part,
    language = 'zh-CN',
    glossary = [],
  } = typeof where === 'string' ? { part: where } : where;
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
    hidden: source.hidden,
  };
  const explanation = explanationWith(part, text);
  const rules = rule === undefined ? undefined : [rule];
  return checkExplanation(explanation, paper, reading, { language, glossary }, rules);
}

/** The findings as `rule: what`, in the order of the rules. */
export function brief(findings: Finding[]): string[] {
  return findings.map(({ rule, what }) => `${rule}: ${what}`);
}
