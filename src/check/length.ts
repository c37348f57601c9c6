import { PARTS, type Finding, type Part, type Point } from '../paper.ts';
import type { Checked } from './checked.ts';

/** Scripts of which a character says about as much as a third of a word. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** What a reader takes in at a glance: characters in dense scripts, words in others. */
type Limit = { characters: number; words: number };

const HOOK: Limit = { characters: 60, words: 20 };
/** About two lines of a screen; the longest point of the sample day has 87 characters. */
const POINT: Limit = { characters: 120, words: 45 };
const MOST_POINTS = 4;
const MOST_SUB_POINTS = 5;

/** Titles: characters of the translation for one of the original; 0.26 to 0.42 are usual in Chinese. */
const TITLE = { dense: { least: 0.1, most: 1 }, other: { least: 0.4, most: 2.2 } };
/** Characters; a shorter title may become anything. */
const SHORT_TITLE = 25;

/** Hook, points and title are of a length that a reader of the page takes in, and not too many. */
export function checkLength({ explanation, paper }: Checked): Finding[] {
  const findings: Finding[] = [];
  const report = (where: Part, what: string) => findings.push({ rule: 'too-long', where, what });
  if (isLonger(explanation.hook, HOOK)) report('hook', explanation.hook);
  for (const where of PARTS) {
    const part = explanation[where];
    if (typeof part === 'string') continue;
    if (part.length > MOST_POINTS) report(where, `${part.length} points`);
    for (const { label, points } of part) {
      if (points.length > MOST_SUB_POINTS) report(where, `${label}: ${points.length} sub-points`);
    }
    for (const text of stringsOf(part)) if (isLonger(text, POINT)) report(where, text);
  }
  return [...findings, ...titleFindings(explanation.title, paper.title)];
}

function stringsOf(part: readonly Point[]): string[] {
  return part.flatMap(({ text, points }) => [text, ...points]);
}

function isLonger(text: string, limit: Limit): boolean {
  if (isDense(text)) return text.length > limit.characters;
  return text.length > limit.words && (text.match(/\S+/g)?.length ?? 0) > limit.words;
}

/** Whether most of the letters are of a dense script. */
function isDense(text: string): boolean {
  return (text.match(DENSE)?.length ?? 0) * 4 > text.length;
}

/** A title that has lost most of itself, or gained as much. */
function titleFindings(title: string, original: string): Finding[] {
  if (title === '' || original.length < SHORT_TITLE) return [];
  const { least, most } = title.search(DENSE) < 0 ? TITLE.other : TITLE.dense;
  const ratio = title.length / original.length;
  if (ratio > most) return [{ rule: 'too-long', where: 'title', what: title }];
  if (ratio >= least) return [];
  return [{ rule: 'sentence-missing', where: 'title', what: original, passage: title }];
}
