import type { Explanation, Finding } from '../paper.ts';
import type { ReviewPage } from './review-page.ts';

/** The head of an entry stands two lines below its marker. */
const HEAD_OFFSET = 2;
/** Enough of a line to tell it from others. */
const NEEDLE_LENGTH = 60;

/** The line of a paper's heading, from 1; undefined where the page has no entry of it. */
export function headLine(page: ReviewPage, id: string): number | undefined {
  const entry = page.entries.find((one) => one.id === id);
  return entry && Math.min(entry.line + HEAD_OFFSET, page.lines.length);
}

/**
 * The line of the page that holds what a finding is about, from 1: the very text, or the beginning
 * of the part that lacks it. The heading of the entry where it cannot be found.
 */
export function findingLine(
  page: ReviewPage,
  id: string,
  finding: Finding,
  explanation: Explanation,
): number | undefined {
  const entry = page.entries.find((one) => one.id === id);
  if (entry === undefined) return undefined;
  const needle = skeleton(longestText(textInQuestion(finding, explanation)), NEEDLE_LENGTH);
  const [from, to] =
    finding.where === 'hook'
      ? [0, page.entries[0]?.line ?? 0]
      : [entry.line + HEAD_OFFSET, entry.end];
  const found =
    needle === ''
      ? -1
      : page.lines.slice(from, to).findIndex((line) => skeleton(line).includes(needle));
  return found === -1 ? headLine(page, id) : from + found + 1;
}

/** The string of the part that has what is in question; the first one where none has. */
function textInQuestion({ where, what }: Finding, explanation: Explanation): string {
  if (where === 'paper') return '';
  const part = explanation[where];
  if (typeof part === 'string') return part;
  const strings = part.flatMap(({ label, text, points }) => [text].concat(points, label));
  return strings.find((one) => what !== '' && one.includes(what)) ?? strings.find(Boolean) ?? '';
}

/** Formulas and markup look otherwise on the page, so what stands between them is searched for. */
function longestText(text: string): string {
  const pieces = text.split(/\$[^$]*\$|[$\\&<>]/);
  return pieces.reduce((best, one) => (one.length > best.length ? one : best), '');
}

/** Letters and digits alone, as Markdown and escapes change the rest. */
function skeleton(text: string, length?: number): string {
  const letters = text
    .replace(/&(?:#x?[\da-f]{1,6}|[a-z]{2,6});/gi, '')
    .replace(/<[^<>]{0,300}>/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return letters.slice(0, length);
}
