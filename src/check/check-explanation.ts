import {
  PARTS,
  type Explanation,
  type Finding,
  type Paper,
  type Part,
  type Point,
  type Reading,
} from '../paper.ts';
import { checkGlossary } from './glossary.ts';
import { checkLeftovers } from './leftovers.ts';
import { checkLinks } from './links.ts';
import { checkNumbers } from './numbers.ts';

/** An explanation as the rules see it: its parts as text, and what it was written from. */
export type Checked = {
  parts: ReadonlyMap<Part, string>;
  paper: Paper;
  /** Title, abstract and comments. */
  metadata: string;
  /** Metadata and full text. */
  source: string;
  glossary: { term: string; translation: string }[];
};

/** A rule gives one finding for each doubt, and none for text it cannot judge. */
export type Rule = (checked: Checked) => Finding[];

const RULES: Rule[] = [checkNumbers, checkLinks, checkLeftovers, checkGlossary];

/** Holds an explanation against the paper. No finding means that no rule has a doubt. */
export function checkExplanation(
  explanation: Explanation,
  paper: Paper,
  reading: Reading,
  glossary: { term: string; translation: string }[],
): Finding[] {
  const metadata = [paper.title, paper.abstract, paper.comments ?? ''].join('\n');
  const parts = new Map(PARTS.map((part) => [part, textOf(explanation[part])]));
  const checked = { parts, paper, metadata, source: `${metadata}\n${reading.text}`, glossary };
  return distinct(RULES.flatMap((rule) => rule(checked)));
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
