import { sentencesOf } from './passages.ts';
import { scanNumerals, type Numeral } from './numerals.ts';

/** A sentence of an explainer that has numbers. */
export type ExplainedSentence = {
  text: string;
  numerals: Numeral[];
  /** The lines around it, its own included, and the numbers of the others. */
  around: string;
  numeralsAround: Numeral[];
  /** The part in plain digits, in which the numerals have their places. */
  part: string;
};

/** Lines to either side that are taken to be about the same thing: the points of one statement. */
const LINES_AROUND = 2;
/** Numbers of the lines around that are looked at. */
const MOST_AROUND = 20;

/** The sentences of a part that have numbers. */
export function explainedSentences(part: string, language: string): ExplainedSentence[] {
  const scan = scanNumerals(part, language);
  const lines = scan.text.split('\n');
  const byLine: Numeral[][] = lines.map(() => []);
  const found: (ExplainedSentence & { line: number })[] = [];
  let at = 0;
  let next = 0;
  for (const [line, text] of lines.entries()) {
    for (const sentence of sentencesOf(text)) {
      at += sentence.length;
      const numerals: Numeral[] = [];
      for (
        let one = scan.numerals[next];
        one !== undefined && one.at < at;
        one = scan.numerals[next]
      ) {
        numerals.push(one);
        next += 1;
      }
      if (numerals.length === 0) continue;
      byLine[line]?.push(...numerals.slice(0, MOST_AROUND));
      const around = lines.slice(Math.max(0, line - LINES_AROUND), line + LINES_AROUND + 1);
      found.push({
        text: sentence,
        numerals,
        around: around.map((one) => one.slice(0, LONGEST_LINE)).join('\n'),
        numeralsAround: [],
        part: scan.text,
        line,
      });
    }
    at += 1;
  }
  for (const sentence of found) {
    const { line } = sentence;
    sentence.numeralsAround = byLine
      .slice(Math.max(0, line - LINES_AROUND), line + LINES_AROUND + 1)
      .flatMap((numerals) => (numerals === byLine[line] ? [] : numerals.slice(0, MOST_AROUND)));
  }
  return found;
}

const LONGEST_LINE = 2000;
