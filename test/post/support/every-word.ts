import { RULE_SEVERITY } from '../../../src/paper.ts';
import type { ListedReason, RuleName } from '../../../src/paper.ts';
import { wordsOf } from '../../../src/post/words.ts';

/** The languages that the page has words of its own in. */
export const PAGE_LANGUAGES = ['zh-CN', 'zh-TW', 'en', 'ja', 'ko', 'de', 'fr', 'es'] as const;

const REASONS = (limit: number): ListedReason[] => [
  { rule: 'over-limit', limit },
  { rule: 'published', day: '2025-12-01' },
  { rule: 'not-included' },
  { rule: 'excluded', by: 'noise' },
  { rule: 'cross-list' },
];

/** A language's words in full: each line that they can make with `count` of everything. */
export function everyLine(language: string, count: number): Record<string, string> {
  const words = wordsOf(language);
  const counts = {
    announced: count,
    fresh: count,
    cross: count,
    shown: count,
    failed: 0,
    listed: count,
  };
  const categories = ['cs.SD', 'eess.AS', 'cs.CL'];
  const models = ['model-a', 'model-b', 'model-c'];
  const lines: Record<string, string> = {
    opening: words.opening('2025-12-01', 'GMT+9', 'Asia/Dili'),
    window: words.window('08:50', 'CST', '2025-11-30 08:50', '2025-12-01 08:50'),
    counts: words.counts(counts),
    declared: words.declared(categories.map((category) => ({ category, count }))),
    late: words.late(['2025-11-28', '2025-11-30'].map((day) => ({ day, count }))),
    machineMade: words.machineMade(true),
    translationAlone: words.machineMade(false),
    moreAuthors: `A8${words.moreAuthors(8, 20)}`,
    manyMoreAuthors: `A8${words.moreAuthors(8, 100)}`,
    crossListed: `cs.SD${words.crossListed}`,
    label: `${words.authors}${words.colon}A`,
    basis: words.sources.abstract + words.noFullText + words.truncated,
    details: words.details('2511.90001v1'),
    leftOut: words.leftOut(count),
    flaggedNumbers: words.flagged(count, 'numbers'),
    flagged: words.flagged(count, 'any'),
    footer: words.footer('2025-12-01', models, '1.2.3'),
    description: words.description('2025-12-01', counts, categories),
  };
  for (const [name, value] of Object.entries(words)) {
    if (typeof value === 'string' && !['colon', 'noFullText', 'truncated'].includes(name)) {
      lines[name] ??= value;
    }
  }
  for (const group of ['zoneNames', 'ranking', 'sources', 'parts'] as const) {
    for (const [name, value] of Object.entries(words[group])) lines[`${group} ${name}`] = value;
  }
  for (const [name, why] of Object.entries(words.failures)) {
    lines[`failed ${name}`] = words.failed(why);
  }
  for (const reason of REASONS(count)) lines[`listed ${reason.rule}`] = words.listedReason(reason);
  for (const rule of ruleNames()) lines[`finding ${rule}`] = words.findings[rule]('68.1');
  return lines;
}

export function ruleNames(): RuleName[] {
  return Object.keys(RULE_SEVERITY).filter((name): name is RuleName => name in RULE_SEVERITY);
}
