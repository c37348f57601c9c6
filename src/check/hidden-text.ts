import type { Finding } from '../paper.ts';
import type { Checked } from './checked.ts';

/** Fewer words are a label or a rest of the layout. */
const LEAST_WORDS = 5;
/** In a script without spaces, as many signs. */
const LEAST_SIGNS = 12;

/** Whole sentences that the paper's page hides from its readers; the first of them. */
export function checkHiddenText({ hidden }: Checked): Finding[] {
  const what = hidden.split('\n').find(isProse);
  return what === undefined ? [] : [{ rule: 'hidden-text', where: 'paper', what }];
}

function isProse(passage: string): boolean {
  const words = passage.match(/\p{Script=Latin}{2,}/gu) ?? [];
  const signs = passage.match(/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Hangul}/gu) ?? [];
  return words.length >= LEAST_WORDS || signs.length >= LEAST_SIGNS;
}
