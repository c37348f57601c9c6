import type { Finding } from '../paper.ts';
import type { Checked } from './checked.ts';
import { explainedSentences } from './explained-numbers.ts';
import { judgeNumber } from './judge-number.ts';
import { readEvidence } from './number-evidence.ts';
import { occurrencesOf } from './number-fit.ts';
import { createPaperKeys } from './paper-keys.ts';
import { readSentence } from './read-sentence.ts';

/** Numbers of a part that are looked at in their context; those of a flood only by value. */
const MOST_NUMBERS = 150;

/**
 * A number of the hook, the background, the method or the results occurs in the paper: by value,
 * with its sign, and with its unit where the paper tells one. It is in doubt also where a number
 * that it is easily mistaken for stands in a passage that fits the sentence much better.
 */
export function checkExplainedNumbers({ parts, reading, source, settings }: Checked): Finding[] {
  const explained = [...parts].filter(([part]) => part !== 'title' && part !== 'abstract');
  const keys = createPaperKeys(settings.language);
  const wanted = new Set(explained.flatMap(([, text]) => [...keys.ofText(text)]));
  const evidence = readEvidence(source, reading, keys, wanted);
  return explained.flatMap(([where, text]) => {
    let left = MOST_NUMBERS;
    return explainedSentences(text, settings.language).flatMap((sentence): Finding[] => {
      const { numerals } = sentence;
      const looked = Math.min(left, numerals.length);
      left -= looked;
      const read = looked > 0 ? readSentence(sentence, evidence, keys) : undefined;
      return numerals.flatMap((numeral, index): Finding[] => {
        if (read !== undefined && index < looked) {
          const doubt = judgeNumber(index, read, evidence);
          return doubt === undefined ? [] : [{ ...doubt, where }];
        }
        const isKnown = occurrencesOf(numeral, evidence).length > 0;
        return isKnown ? [] : [{ rule: 'number-unknown', where, what: numeral.written }];
      });
    });
  });
}
