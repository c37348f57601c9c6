import type { Finding } from '../paper.ts';
import type { Checked } from './checked.ts';
import { findAddress } from './model-addressed.ts';

/** Fewer words are a label or a rest of the layout. */
const LEAST_WORDS = 5;
/** In a script without spaces, as many signs. */
const LEAST_SIGNS = 12;

/** What the paper's page hides from its readers: words to a model, or else a whole sentence. */
export function checkHiddenText({ reading }: Checked): Finding[] {
  const passages = (reading.hidden ?? '').split('\n');
  const what = passages.find((one) => findAddress(one) !== undefined) ?? passages.find(isProse);
  return what === undefined ? [] : [{ rule: 'hidden-text', where: 'paper', what }];
}

function isProse(passage: string): boolean {
  const words = passage.match(/\p{Script=Latin}{2,}/gu) ?? [];
  const signs = passage.match(/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Hangul}/gu) ?? [];
  return words.length >= LEAST_WORDS || signs.length >= LEAST_SIGNS;
}
