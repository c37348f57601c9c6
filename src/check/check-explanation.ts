import {
  PARTS,
  type Explanation,
  type Finding,
  type Paper,
  type Point,
  type Reading,
} from '../paper.ts';
import type { Checked, CheckSettings, Rule } from './checked.ts';
import { checkCoverage } from './coverage.ts';
import { checkBrokenFormulas } from './formula-broken.ts';
import { checkFormulas } from './formulas.ts';
import { checkGlossary } from './glossary.ts';
import { checkHiddenText } from './hidden-text.ts';
import { checkLanguage } from './language.ts';
import { checkLeftovers } from './leftovers.ts';
import { checkLength } from './length.ts';
import { checkLinks } from './links.ts';
import { checkMarkup } from './markup.ts';
import { checkMissingNames } from './name-missing.ts';
import { checkUnknownNames } from './name-unknown.ts';
import { checkModelAddressed } from './model-addressed.ts';
import { checkNumbers } from './numbers.ts';
import { checkRepetition } from './repetition.ts';
import { checkUntranslated } from './untranslated.ts';

/** All rules, in the order of their findings. */
export const RULES: readonly Rule[] = [
  checkNumbers,
  checkUnknownNames,
  checkMissingNames,
  checkBrokenFormulas,
  checkFormulas,
  checkLinks,
  checkLanguage,
  checkUntranslated,
  checkLeftovers,
  checkGlossary,
  checkCoverage,
  checkRepetition,
  checkLength,
  checkMarkup,
  checkModelAddressed,
  checkHiddenText,
];

/** Holds an explanation against the paper. No finding means that no rule has a doubt. */
export function checkExplanation(
  explanation: Explanation,
  paper: Paper,
  reading: Reading,
  settings: CheckSettings,
  rules: readonly Rule[] = RULES,
): Finding[] {
  const metadata = [paper.title, paper.abstract, paper.comments ?? ''].join('\n');
  const parts = new Map(PARTS.map((part) => [part, textOf(explanation[part])]));
  const source = `${metadata}\n${reading.text}`;
  const read = { paper, reading, metadata, source };
  const checked: Checked = { explanation, parts, ...read, settings };
  return distinct(rules.flatMap((rule) => rule(checked)));
}

/** Characters of a text in question that are shown. */
const MOST_SHOWN = 100;

/** Each doubt once, however often the text has it. */
function distinct(findings: Finding[]): Finding[] {
  const short = findings.map(({ what, ...rest }) => ({
    ...rest,
    what: what.length > MOST_SHOWN ? `${what.slice(0, MOST_SHOWN - 1).toWellFormed()}…` : what,
  }));
  const seen = new Map(short.map((one) => [`${one.rule} ${one.where} ${one.what}`, one]));
  return [...seen.values()];
}

function textOf(part: string | Point[]): string {
  if (typeof part === 'string') return part;
  return part.map((point) => [point.label, point.text, ...point.points].join('\n')).join('\n');
}
