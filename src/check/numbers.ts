import type { Finding } from '../paper.ts';
import type { Checked } from './checked.ts';
import { checkExplainedNumbers } from './number-explainer.ts';
import { checkTitleNumbers, checkTranslatedNumbers } from './number-translation.ts';

/**
 * The abstract's translation has the numbers of the abstract; the title has none that title,
 * abstract and comments lack; the explainer has none that the paper lacks. Compared by value.
 */
export function checkNumbers(checked: Checked): Finding[] {
  return [
    ...checkTitleNumbers(checked),
    ...checkTranslatedNumbers(checked),
    ...checkExplainedNumbers(checked),
  ];
}
