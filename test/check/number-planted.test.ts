import { describe, expect, it } from 'vitest';
import { checkNumbers } from '../../src/check/numbers.ts';
import { parseReply } from '../../src/explanation/reply.ts';
import {
  needsLook,
  PARTS,
  type Explanation,
  type Finding,
  type Paper,
  type Part,
  type Point,
  type Reading,
} from '../../src/paper.ts';
import { parseLatexmlPage } from '../../src/reading/latexml-to-text.ts';
import { renderLatexmlPage } from '../support/latexml-page.ts';
import { createRandom, randomBelow } from '../support/random.ts';
import { readSamplePapers } from '../support/sample-papers.ts';
import { readCorpus } from './support/read-corpus.ts';

type Faithful = {
  name: string;
  language: string;
  paper: Paper;
  reading: Reading;
  parts: Map<Part, string>;
};

const faithful: Faithful[] = [...sampleDay(), ...corpus()];

function sampleDay(): Faithful[] {
  return readSamplePapers().flatMap(({ markdown, answer, comments, ...metadata }) => {
    // This one has a wrong number on purpose.
    if (answer === undefined || metadata.id === '2603.90019') return [];
    const parsed = parseReply(JSON.stringify(answer), true);
    if (!('explanation' in parsed)) throw new Error(`${metadata.id}: ${parsed.problem}`);
    const paper: Paper = { ...metadata, comments: comments ?? undefined };
    const parts = partsOf(parsed.explanation);
    const page =
      markdown === undefined
        ? undefined
        : parseLatexmlPage(renderLatexmlPage({ ...metadata, markdown }, { template: 2026 }));
    const text = page?.ok === true ? page.text : '';
    const reading: Reading = { source: 'html', text, truncated: false, fallback: undefined };
    return [{ name: metadata.id, language: 'zh-CN', paper, reading, parts }];
  });
}

function corpus(): Faithful[] {
  return readCorpus().map(({ name, language, paper, reading, explanation }) => ({
    name,
    language,
    paper,
    reading,
    parts: partsOf(explanation),
  }));
}

function partsOf(explanation: Explanation): Map<Part, string> {
  return new Map(PARTS.map((part) => [part, textOf(explanation[part])]));
}

function textOf(part: string | Point[]): string {
  if (typeof part === 'string') return part;
  return part.map(({ label, text, points }) => [label, text, ...points].join('\n')).join('\n');
}

function findingsOf(
  { language, paper, reading, parts }: Faithful,
  changed?: [Part, string],
): Finding[] {
  const metadata = [paper.title, paper.abstract, paper.comments ?? ''].join('\n');
  const explanation: Explanation = {
    title: '',
    hook: '',
    abstract: '',
    background: [],
    method: [],
    results: [],
  };
  return checkNumbers({
    explanation,
    parts: changed === undefined ? parts : new Map([...parts, changed]),
    paper,
    reading,
    metadata,
    source: `${metadata}\n${reading.text}`,
    settings: { language, glossary: [] },
  });
}

/** Values of the text: not in names, formulas, ordinals. */
const VALUE =
  /(?<![A-Za-z\d._\-‐^{@$]|[A-Za-z\d][-,])\d{1,3}(?:,\d{3})*(?:\.\d+)?(?!\d*[A-Za-z]*\d|-?[Dd]\b|st|nd|rd|th)/g;

type Fault = (number: string, text: string, at: number, random: () => number) => string | undefined;

const FAULTS: Record<string, Fault> = {
  digit: (number, text, at, random) => {
    const last = Number(number.at(-1));
    const other = (last + 1 + randomBelow(random, 9)) % 10;
    return replaced(text, at, number, number.slice(0, -1) + String(other));
  },
  decimal: (number, text, at) => {
    const match = /^([1-9]\d*)\.(\d)(\d*)$/.exec(number);
    if (match === null) return undefined;
    const [, whole = '', first = '', rest = ''] = match;
    return replaced(text, at, number, rest === '' ? whole + first : `${whole}${first}.${rest}`);
  },
  sign: (_, text, at) =>
    /[\s（(：:为はde][-−]$/.test(text.slice(Math.max(0, at - 2), at))
      ? text.slice(0, at - 1) + text.slice(at)
      : undefined,
  unit: (number, text, at) => {
    const end = at + number.length;
    const unit = /^\s?(?:%|ms|毫秒|kHz|dB|GB|MB|ミリ秒|밀리초)(?![A-Za-z])/.exec(text.slice(end));
    return unit === null ? undefined : text.slice(0, end) + text.slice(end + unit[0].length);
  },
};

function replaced(text: string, at: number, number: string, other: string): string {
  return text.slice(0, at) + other + text.slice(at + number.length);
}

/** Faults of one kind of each entry and part, and how many of them have a new finding there. */
function rateOf(kind: string, where: Part[], isWanted: (number: string) => boolean = () => true) {
  const random = createRandom(7);
  let planted = 0;
  const missed: string[] = [];
  for (const entry of faithful) {
    for (const part of where) {
      const text = entry.parts.get(part) ?? '';
      const faults = [...text.matchAll(VALUE)].flatMap(({ 0: number, index }) => {
        const isFormula = (text.slice(0, index).split('$').length - 1) % 2 === 1;
        const fault = isFormula ? undefined : FAULTS[kind]?.(number, text, index, random);
        return fault === undefined || !isWanted(number) ? [] : [{ number, fault, index }];
      });
      for (let left = MOST_FAULTS; left > 0 && faults.length > 0; left -= 1) {
        const [one] = faults.splice(randomBelow(random, faults.length), 1);
        if (one === undefined) break;
        planted += 1;
        const found = findingsOf(entry, [part, one.fault]).filter(
          (finding) => finding.where === part,
        );
        if (!needsLook(found)) {
          missed.push(`${entry.name} ${part}: ${one.fault.slice(one.index - 12, one.index + 12)}`);
        }
      }
    }
  }
  return { planted, missed };
}

/** Of one kind in one part of an entry. */
const MOST_FAULTS = 2;

function isLong(number: string): boolean {
  return number.length > 1;
}

const EXPLAINER: Part[] = ['hook', 'background', 'method', 'results'];

describe('faithful answers', () => {
  it('have a finding in at most 2 of 100', () => {
    expect(faithful.length).toBeGreaterThan(70);
    const flagged = faithful.filter((entry) => needsLook(findingsOf(entry)));
    expect(
      flagged.length / faithful.length,
      flagged.map(({ name }) => name).join(', '),
    ).toBeLessThanOrEqual(0.02);
  });
});

describe('faults planted one at a time have a finding in their part', () => {
  it.each([
    ['a changed digit of a translation', 'digit', ['abstract'], 0.97, undefined],
    ['a moved point of a translation', 'decimal', ['abstract'], 0.98, undefined],
    ['a lost sign of a translation', 'sign', ['abstract'], 0.95, undefined],
    ['a lost unit of a translation', 'unit', ['abstract'], 0.95, undefined],
    ['a changed digit of an explainer', 'digit', EXPLAINER, 0.9, undefined],
    ['a changed digit of more than one', 'digit', EXPLAINER, 0.94, isLong],
    ['a moved point of an explainer', 'decimal', EXPLAINER, 0.95, undefined],
    ['a lost sign of an explainer', 'sign', EXPLAINER, 0.75, undefined],
    ['a lost unit of an explainer', 'unit', EXPLAINER, 0.72, undefined],
  ] as [string, string, Part[], number, ((number: string) => boolean) | undefined][])(
    '%s',
    (_, kind, where, least, isWanted) => {
      const { planted, missed } = rateOf(kind, where, isWanted);
      expect(planted).toBeGreaterThan(kind === 'sign' ? 10 : 80);
      const rate = 1 - missed.length / planted;
      expect(rate, `${planted} planted; ${missed.join('\n')}`).toBeGreaterThanOrEqual(least);
    },
    60_000,
  );
});
