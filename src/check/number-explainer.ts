import type { Finding } from '../paper.ts';
import type { Checked } from './checked.ts';
import { explainedSentences } from './explained-numbers.ts';
import { judgeNumber, readSentence } from './judge-number.ts';
import { readEvidence } from './number-evidence.ts';
import { createPaperKeys } from './paper-keys.ts';

/** Numbers of a part that are looked at; a flood of more is one already. */
const MOST_NUMBERS = 1000;

/**
 * A number of the hook, the background, the method or the results occurs in the paper: by value,
 * with its sign, and with its unit where the paper tells one; and where a number that it is easily
 * mistaken for stands in a passage that says what the sentence says, not there alone.
 */
export function checkExplainedNumbers({ parts, source, settings }: Checked): Finding[] {
  const explained = [...parts].filter(([part]) => part !== 'title' && part !== 'abstract');
  const keys = createPaperKeys(settings.language);
  const wanted = new Set(explained.flatMap(([, text]) => [...keys.ofText(text)]));
  const evidence = readEvidence(source, keys, wanted);
  return explained.flatMap(([where, text]) => {
    let left = MOST_NUMBERS;
    return explainedSentences(text, settings.language).flatMap((sentence) => {
      const read = readSentence(sentence, evidence, keys);
      const numerals = sentence.numerals.slice(0, Math.max(0, left));
      left -= numerals.length;
      return numerals.flatMap((numeral, index): Finding[] => {
        const doubt = judgeNumber(numeral, index, read, evidence);
        return doubt === undefined ? [] : [{ ...doubt, where }];
      });
    });
  });
}
