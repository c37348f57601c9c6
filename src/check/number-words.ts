const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const MAGNITUDES: Record<string, number> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};
const VALUES = new Map<string, number>([
  ...UNITS.map((word, at): [string, number] => [word, at + 1]),
  ...TEENS.map((word, at): [string, number] => [word, at + 10]),
  ...TENS.map((word, at): [string, number] => [word, 10 * (at + 2)]),
]);
/** Words for shares and factors, as the figures that may stand for them. */
const SHARES: Record<string, number[]> = {
  twice: [2],
  double: [2],
  doubles: [2],
  dozen: [12],
  half: [0.5, 50],
  quarter: [0.25, 25],
  quarters: [0.75, 75],
};

const ENGLISH = new RegExp(
  String.raw`\b(?:(${TENS.join('|')})(?:[- ](${UNITS.join('|')}))?|(${[...UNITS, ...TEENS].join('|')})|(${Object.keys(SHARES).join('|')}))?(?:[- ]?\b(${Object.keys(MAGNITUDES).join('|')})(?:fold)?)?\b`,
  'gi',
);

const HAN_DIGITS = '零一二三四五六七八九';
const HAN_UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };

/**
 * The values of the numbers written in words, English (twenty-four, two hundred, half) and Chinese
 * (十二, 两百). 一 alone is no number: it is a part of too many other words.
 */
export function wordValuesOf(text: string): Set<number> {
  const values = new Set<number>();
  for (const [, tens = '', unit = '', small = '', share = '', magnitude] of text.matchAll(
    ENGLISH,
  )) {
    const value = [tens, unit, small].reduce((sum, word) => sum + valueOf(word), 0);
    for (const figure of SHARES[share.toLowerCase()] ?? []) values.add(figure);
    if (value > 0) values.add(value);
    if (magnitude !== undefined)
      values.add((value || 1) * (MAGNITUDES[magnitude.toLowerCase()] ?? 1));
  }
  for (const [word] of text.matchAll(/[零一二两双三四五六七八九十百千万亿]{1,20}/g)) {
    if (word !== '一') values.add(hanValue(word));
  }
  return values;
}

function valueOf(word: string): number {
  return VALUES.get(word.toLowerCase()) ?? 0;
}

function hanValue(word: string): number {
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const char of word.replace(/[两双]/g, '二')) {
    const unit = HAN_UNITS[char];
    if (unit === undefined) {
      digit = HAN_DIGITS.indexOf(char);
      continue;
    }
    if (unit < 1e4) section += (digit || 1) * unit;
    else {
      total += (section + digit || 1) * unit;
      section = 0;
    }
    digit = 0;
  }
  return total + section + digit;
}
