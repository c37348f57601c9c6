import { checkExplanation, RULES } from '../src/check/check-explanation.ts';
import type { Reading } from '../src/paper.ts';
import { parseLatexmlPage } from '../src/reading/latexml-to-text.ts';
import { MAX_CHARACTERS } from '../src/reading/truncate.ts';
import { readSamplePapers } from '../test/support/sample-papers.ts';
import { asPaper } from './as-paper.ts';
import { cpuTime } from './cpu-time.ts';
import type { Figure } from './figure.ts';
import { readingPage } from './reading-page.ts';
import { printTable } from './table.ts';

const SETTINGS = { language: 'zh-CN', glossary: [] };

/** The checks on the longest text that is read, beside reading that text from its page. */
export function benchChecks(): Figure[] {
  const { explanation, paper } = firstAnswer();
  const page = readingPage(10 * MAX_CHARACTERS);
  const parsed = parseLatexmlPage(page);
  if (!parsed.ok || parsed.text.length < MAX_CHARACTERS) throw new Error('the page is too short');
  const readingOf = (length: number): Reading => ({
    source: 'html',
    text: parsed.text.slice(0, length),
    truncated: false,
    fallback: undefined,
  });
  const check = (length: number, rules = RULES) => {
    const reading = readingOf(length);
    return cpuTime(() => checkExplanation(explanation, paper, reading, SETTINGS, rules));
  };
  const whole = check(MAX_CHARACTERS);
  const quarter = check(MAX_CHARACTERS / 4);
  // The page is longer than the text that is checked: in proportion.
  const read = (cpuTime(() => parseLatexmlPage(page)) * MAX_CHARACTERS) / parsed.text.length;
  const rules = RULES.map((rule) => ({ name: rule.name, ms: check(MAX_CHARACTERS, [rule]) }));
  printTable(`The checks on a paper of ${MAX_CHARACTERS} characters`, [
    ['', 'ms of the processor', '% of all'],
    ['read from its page', read.toFixed(1), ''],
    ['all rules', whole.toFixed(1), '100'],
    ...rules
      .filter(({ ms }) => ms >= whole / 100)
      .toSorted((a, b) => b.ms - a.ms)
      .map(({ name, ms }) => [name, ms.toFixed(1), ((100 * ms) / whole).toFixed(0)]),
  ]);
  return [
    {
      name: 'checking a paper of 120,000 characters',
      value: whole / read,
      unit: '× reading it from its page',
      atMost: 4,
    },
    {
      name: 'checking, from 30,000 to 120,000 characters',
      value: whole / quarter,
      unit: '× the time for 4 × the text',
      atMost: 6,
    },
  ];
}

function firstAnswer() {
  for (const paper of readSamplePapers()) {
    if (paper.answer !== undefined) return { explanation: paper.answer, paper: asPaper(paper) };
  }
  throw new Error('the sample day has no answer');
}
