import type { Finding, Part } from '../paper.ts';
import type { Checked } from './checked.ts';
import { wordValuesOf } from './number-words.ts';
import { numeralsIn, valuesOf } from './numerals.ts';

/**
 * The abstract's translation has the numbers of the abstract and no others; a number of any other
 * part occurs somewhere in the paper. Compared by value, so that 358k is 35.8 万, 0.5 is .5 and
 * twelve is 12. Only numbers in digits are looked for; those in words may be what is found.
 */
export function checkNumbers({ parts, paper, metadata, source }: Checked): Finding[] {
  const inPaper = allValuesOf(source);
  const inMetadata = allValuesOf(metadata);
  const findings: Finding[] = [];
  for (const [part, text] of parts) {
    const known = part === 'abstract' || part === 'title' ? inMetadata : inPaper;
    findings.push(...unknownNumbers(part, text, known));
  }
  const translated = allValuesOf(parts.get('abstract') ?? '');
  for (const { written, values } of numeralsIn(paper.abstract)) {
    if (!values.some((value) => translated.has(value))) {
      findings.push({ rule: 'number-missing', where: 'abstract', what: written });
    }
  }
  return findings;
}

function unknownNumbers(where: Part, text: string, known: ReadonlySet<number>): Finding[] {
  return numeralsIn(text)
    .filter(({ values }) => !values.some((value) => known.has(value) || isSmallCount(value)))
    .map(({ written }) => ({ rule: 'number-unknown', where, what: written }));
}

/** "several data sets" may become 3 个数据集 where a list has three. */
function isSmallCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= 10;
}

function allValuesOf(text: string): Set<number> {
  return new Set([...valuesOf(text), ...wordValuesOf(text)]);
}
