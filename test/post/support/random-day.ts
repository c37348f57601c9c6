import type { Entry, Failure, Listed, Paper, PaperKind } from '../../../src/paper.ts';
import type { PageSettings } from '../../../src/post/page-settings.ts';
import type { PostInput } from '../../../src/post/render-post.ts';
import { PAGE_LANGUAGES } from './every-word.ts';
import { hostileText } from './hostile-text.ts';
import { failedEntry, sampleEntry, samplePaper, sampleSettings } from './sample-page.ts';

/** A day of random papers: what it is made of, and what could have gone wrong with each. */
export type RandomDay = {
  input: PostInput;
  settings: PageSettings;
  /** Each entry of the day as a failure; the reason is another one with each call. */
  failed: (entry: Entry) => Entry;
};

const MODELS = ['sample-model', 'other-model', 'a_model', 'org/model:free', 'internlm-1.5'];
const REASONS: [Failure['reason'], ...Failure['reason'][]] = [
  'refused',
  'budget',
  'stopped',
  'unavailable',
];

export function randomDay(random: () => number): RandomDay {
  const chance = (of: number) => random() < of;
  const pick = <T>(values: readonly [T, ...T[]]): T =>
    values[Math.floor(random() * values.length)] ?? values[0];
  let number = 0;
  // Enough formulas that some pages have them in one entry alone.
  const text = () => (chance(0.1) ? 'On $a_{\\max}$' : chance(0.3) ? hostileText(random) : 'Plain');
  const paper = (): Paper => {
    number += 1;
    return samplePaper({
      id: `2511.9${String(number).padStart(4, '0')}`,
      kind: pick<PaperKind>(['new', 'new', 'cross']),
      title: text(),
      abstract: text(),
    });
  };
  const entry = (): Entry => {
    const explained = sampleEntry(paper(), {
      title: text(),
      hook: text(),
      abstract: text(),
      method: [{ label: text(), text: text(), points: [text()] }],
    });
    const model = chance(0.7) ? 'sample-model' : pick(['sample-model', ...MODELS]);
    if (chance(0.2)) explained.findings.push({ rule: 'number-unknown', where: 'hook', what: '1' });
    return { ...explained, spending: { ...explained.spending, model } };
  };
  const entries = Array.from({ length: 1 + Math.floor(random() * 6) }, entry);
  const listed = Array.from({ length: Math.floor(random() * 3) }, (): Listed => ({
    paper: paper(),
    reason: { rule: 'excluded', by: text() },
  }));
  const replaced = chance(0.3) ? [{ ...paper(), kind: 'replaced' as const }] : [];
  const source = chance(0.3) ? 'api' : 'listing';
  return {
    input: {
      announcement: {
        day: '2025-11-19',
        source,
        declared: source === 'api' ? [] : [{ category: 'cs.SD', count: 3 + entries.length }],
        papers: [...[...entries, ...listed].map((one) => one.paper), ...replaced],
        late: chance(0.2) ? [{ day: '2025-11-17', ids: ['2511.90001'] }] : [],
        open: chance(0.3) ? ['2025-11-17', '2025-11-19'] : [],
      },
      entries,
      listed,
      ranking: pick(['none', 'done', 'failed']),
      model: 'sample-model',
      actionVersion: '1.2.3',
      previousDay: '2025-11-18',
    },
    settings: sampleSettings({
      language: pick(PAGE_LANGUAGES),
      replacements: chance(0.5),
      explainer: chance(0.8),
      frontMatter: pick<Record<string, unknown>>([
        {},
        { toc: true },
        { math: true },
        { description: 'Mine\nand mine', title: 'x' },
      ]),
    }),
    failed: ({ paper: which }) => {
      const { paper: same, reading, spending } = failedEntry(which);
      const failure: Failure = { reason: pick(REASONS), detail: 'again' };
      return { paper: same, reading, spending, findings: [], failure };
    },
  };
}
