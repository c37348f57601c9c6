import { checkNumbers } from '../../../src/check/numbers.ts';
import { PARTS, type Finding, type Part } from '../../../src/paper.ts';
import { explanationWith } from './one-part.ts';

type Source = { abstract?: string; title?: string; comments?: string; text?: string };

/** What the rules of numbers say of one part of a page in a language. */
export function checkNumbersOf(
  where: Part,
  text: string,
  { abstract = '', title = '', comments, text: fullText = '' }: Source,
  language = 'zh-CN',
): Finding[] {
  const explanation = explanationWith(where, text);
  const metadata = [title, abstract, comments ?? ''].join('\n');
  return checkNumbers({
    explanation,
    parts: new Map(PARTS.map((part) => [part, part === where ? text : ''])),
    paper: {
      id: '2603.90011',
      version: 1,
      kind: 'new',
      title,
      authors: [],
      categories: [],
      abstract,
      comments,
    },
    reading: { source: 'html', text: fullText, truncated: false, fallback: undefined },
    metadata,
    source: `${metadata}\n${fullText}`,
    settings: { language, glossary: [] },
  });
}

/** The findings of a translated abstract as `rule: what`, `number-` left out. */
export function ofTranslation(abstract: string, translation: string, language?: string): string[] {
  return shortened(checkNumbersOf('abstract', translation, { abstract }, language));
}

/** The findings of an explainer's results as `rule: what`, `number-` left out. */
export function ofExplainer(paper: string, results: string, language?: string): string[] {
  return shortened(checkNumbersOf('results', results, { text: paper }, language));
}

function shortened(findings: Finding[]): string[] {
  return findings.map(({ rule, what }) => `${rule.replace('number-', '')}: ${what}`);
}
