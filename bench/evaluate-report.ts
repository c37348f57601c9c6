import { RULE_SEVERITY, type Severity } from '../src/paper.ts';
import type { SavedAnswer } from './evaluate-answers.ts';
import { scoreAnswer, type Score } from './evaluate-score.ts';
import { percent, summarise, type Scored } from './evaluate-summary.ts';
import { renderTable } from './evaluate-table.ts';

/** What the answers are: by whom, in which language, asked with which words. */
export function describeAnswers(answers: readonly SavedAnswer[]): string {
  return [
    eachOnce(answers.map(({ spending }) => spending.model)),
    eachOnce(answers.map(({ settings }) => settings.language)),
    `prompt ${eachOnce(answers.map(({ prompt }) => prompt))}`,
    `${answers.length} ${answers.length === 1 ? 'paper' : 'papers'}`,
  ].join(' · ');
}

function eachOnce(values: string[]): string {
  return [...new Set(values)].join(', ');
}

/** The report on one folder of answers: a row a paper, what there is to look at, and the summary. */
export function renderReport(answers: readonly SavedAnswer[]): string {
  const scored = answers.map((answer): Scored => ({ answer, score: scoreAnswer(answer) }));
  const measures = summarise(scored).map(({ name, value, good }) => [name, value, good]);
  return [
    describeAnswers(answers),
    renderTable(
      ['paper', 'outcome', 'wrong', 'doubtful', 'style', 'lengths', 'language', 'figures', 'cost'],
      scored.map(({ score }) => rowOf(score)),
    ),
    ...scored.flatMap(({ score }) => details(score)),
    renderTable(['measure', 'value', 'good'], measures),
    'A finding says where to look, not that the text is wrong: docs/checks.md explains the rules.',
  ].join('\n\n');
}

function rowOf({ id, outcome, counts, lengths, language, figures, cost }: Score): string[] {
  return [
    id,
    outcome,
    String(counts.wrong),
    String(counts.doubtful),
    String(counts.style),
    `${lengths.fields - lengths.off.length}/${lengths.fields}`,
    language === undefined ? '-' : percent(language),
    figures === undefined ? '-' : String(figures),
    cost === undefined ? '-' : `$${cost.toFixed(4)}`,
  ];
}

const WEIGHTIEST: Severity[] = ['wrong', 'doubtful', 'style'];

/** What is behind the row of a paper; nothing where it is as it should be. */
function details({ id, failure, findings, lengths }: Score): string[] {
  const lines = [
    ...(failure === undefined ? [] : [`failed: ${oneLine(failure)}`]),
    ...WEIGHTIEST.flatMap((severity) =>
      findings
        .filter(({ rule }) => RULE_SEVERITY[rule] === severity)
        .map(({ rule, where, what, passage }) => {
          const near = passage === undefined ? '' : `\n    the paper: ${oneLine(passage)}`;
          return `${severity}: ${rule} in ${where}: ${oneLine(what)}${near}`;
        }),
    ),
    ...lengths.off.map((field) => `length: ${field}`),
  ];
  return lines.length === 0 ? [] : [[id, ...lines.map((line) => `  ${line}`)].join('\n')];
}

/** Text of papers and models on a terminal: no line of its own, no control sequence. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
}
