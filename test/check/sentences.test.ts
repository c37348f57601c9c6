import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/check/sentences.ts';

/** Sentences are told apart by bars, with the space that stands between them. */
const split = (marked: string, language: string) =>
  splitSentences(marked.replaceAll('|', ''), language);
const wanted = (marked: string) => marked.split('|').map((sentence) => sentence.trim());

describe('an English abstract is split into its sentences', () => {
  it.each([
    'One. |Two! |Three? |Really?! |Four.',
    'We use e.g. Adam, i.e. a usual choice. |It is fine.',
    'Smith et al. show it. |See Fig. 3 and Eq. (4) or Sec. II. |We agree.',
    'It takes 10 sec. |We wait.',
    'A delay of 120 ms. |The end.',
    'The error is 0.04. |Energy rises by 6.5%. |Good.',
    'It falls to 12. |Energy rises.',
    'See https://a.example/b.c/d. |It is there.',
    'We release v2.0 of it. |wav2vec 2.0 is older. |It rests.',
    'J. S. Bach wrote it. |We study class A. |We win.',
    'The set $x. Y$ is open. |$Y$ is closed. |So is $Z$. |\\textbf{Bold} it is.',
    'Yes... but no. |“Quoted.” |Next (see A. B.). |(In brackets.) |End.',
    'By approx. 5 vs. 6 points, w.r.t. the baseline. |Fine.',
    'The list: 1. first it reads. |2. then it writes.',
  ])('%s', (marked) => {
    expect(split(marked, 'en')).toEqual(wanted(marked));
  });
});

describe('a translation is split into its sentences', () => {
  it.each([
    ['zh-CN', '首先。|然后！|“是吗？”|他说。|（见图。）|共 1.5 倍。|$x$ 在 v2.0 上……好。'],
    ['zh-TW', '第一句。|「第二句。」|第三句？！|完。'],
    ['ja', '初めに。|次に！|本当か？|終わり。'],
    ['ko', '이것은 모델이다. |결과는 좋다. |v2.0을 쓴다. |95 %이다.'],
    [
      'de',
      'Das ist z. B. gut, d. h. fein. |Am 3. Mai waren es 2,5 %. |Und „Ende.“ |Dr. Müller kam.',
    ],
    ['fr', 'C’est p. ex. bon. |Fin ! |« Oui. » |Non.'],
    ['es', '¿Qué? |¡Sí! |EE. UU. gana. |Véase la pág. 5. |Fin.'],
  ])('%s: %s', (language, marked) => {
    expect(split(marked, language)).toEqual(wanted(marked));
  });

  it('in a language that is none', () => {
    expect(splitSentences('One. Two.', 'not a tag')).toEqual(['One.', 'Two.']);
  });

  it('with white space as one space, and nothing of a text without words', () => {
    expect(splitSentences(' One\n two. \n Three. ', 'en')).toEqual(['One two.', 'Three.']);
    expect(splitSentences(' … . ', 'en')).toEqual([]);
  });
});
