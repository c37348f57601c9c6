import { describeValue, isMet } from './figure.ts';
import type { Results } from './results.ts';

/** A figure that the project promises, and what measures it. */
export type Promised = { what: string; limit: string } & (
  | {
      /** The figures of the benches that are part of it, by the beginning of their names. */
      figures: string;
    }
  | {
      /** A test or a program of its own, which ends with another exit code where it is missed. */
      command: string;
    }
);

/** All of them. */
export const PROMISES: readonly Promised[] = [
  {
    what: 'announced papers lost or repeated, over months of announcements with late, missing and doubled runs',
    limit: '0, 0',
    command: 'npm run replay',
  },
  {
    what: 'entries of the recorded day 2025-11-19, of which its submission window has 9',
    limit: '14 of 14',
    command: 'npm run replay -- --calendar recorded',
  },
  {
    what: 'hostile inputs handled as required',
    limit: 'all',
    command: 'npm run hostile',
  },
  {
    what: 'random hostile strings read back otherwise by kramdown or a GFM parser, of 100,000',
    limit: '0',
    command: 'npx vitest run test/post/fuzz.test.ts',
  },
  {
    what: 'planted faults found; correct entries flagged',
    limit: '≥ 95 %, ≤ 5 %',
    command: 'npx vitest run test/check/planted-faults.test.ts test/check/faithful-corpus.test.ts',
  },
  {
    what: 'a morning of 30 papers ÷ its critical path',
    limit: '≤ 1.05',
    figures: 'morning of 30 papers, 3 s apart, model 2 s, 4 at a time',
  },
  {
    what: 'requests to the model for N papers',
    limit: 'N',
    figures: 'requests to the model beyond one a paper',
  },
  {
    what: 'an unchanged second run: requests to the model',
    limit: '0',
    figures: 'requests to the model in an unchanged second run',
  },
  {
    what: 'an unchanged second run: writes to GitHub',
    limit: '0',
    figures: 'writes to GitHub in an unchanged second run',
  },
  {
    what: 'writes to GitHub for a new pull request',
    limit: '≤ 8',
    figures: 'writes to GitHub for a new pull request',
  },
  {
    what: 'killed after each single request: the next run ends in the same state',
    limit: 'all',
    command: 'npx vitest run test/e2e/killed.test.ts test/publication/killed.test.ts',
  },
  {
    what: 'peak memory, a day of 1,000 papers',
    limit: '≤ 400 MB',
    figures: 'peak memory, 1000 papers',
  },
  { what: '5 MB of LaTeXML to text', limit: '≤ 5 × parse5 alone', figures: 'reading, 5 MB' },
  {
    what: 'cold start of dist ÷ that of a bundle of @actions/core alone',
    limit: '≤ 1.5',
    figures: 'start',
  },
  {
    what: 'coverage of lines and branches',
    limit: '≥ 98 %, ≥ 95 %',
    command: 'npm run coverage',
  },
];

/** A promise beside its last measurement; `holds` is undefined where there is none. */
export type Judged = { what: string; limit: string; measured: string; holds: boolean | undefined };

/** What the last results say of a promise. What was not measured is not taken for met. */
export function judgePromise(promised: Promised, results: Results): Judged {
  const { what, limit } = promised;
  if ('command' in promised) {
    const last = results.commands[promised.command];
    const how = last === undefined ? '' : `${last.passed ? 'passed' : 'failed'} ${last.date}: `;
    return { what, limit, measured: `${how}\`${promised.command}\``, holds: last?.passed };
  }
  const figures = Object.values(results.groups)
    .flatMap((group) => group.figures)
    .filter(({ name }) => name.startsWith(promised.figures));
  const measured = figures.map(describeValue).join('; ');
  const holds = figures.length === 0 ? undefined : figures.every(isMet);
  return { what, limit, measured: measured || '`npm run bench`', holds };
}
