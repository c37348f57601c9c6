const DIGITS = '零一二三四五六七八九';
const SCALES: Record<string, number> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };
const PLAIN: Record<string, string> = {
  两: '二',
  兩: '二',
  双: '二',
  雙: '二',
  〇: '零',
  萬: '万',
  億: '亿',
};
const RUN = '[〇零一二两兩双雙三四五六七八九十百千万萬亿億]{1,20}';
const WORDS = new RegExp(
  `(${RUN})(?:分之|分の)(${RUN})|(第)?((?<![数數几幾])${RUN})|(半)|(翻倍|翻番|加倍|倍增|倍に)|(単一|单一|單一)`,
  'g',
);

/**
 * The values of the numbers that a text writes in Chinese characters: 十二, 两百, 三分之二, 一半.
 * 一 alone is no number: it is a part of too many other words; 第一 is one.
 */
export function hanValuesIn(text: string): number[] {
  const found: number[] = [];
  for (const [, below, above, ordinal, run, half, twice, single] of text.matchAll(WORDS)) {
    if (below !== undefined && above !== undefined) {
      const share = hanValue(above) / hanValue(below);
      // 百分之五十 is 50 (percent).
      if (hanValue(below) === 100) found.push(hanValue(above));
      else found.push(round(share), round(100 * share));
    } else if (run !== undefined && (run !== '一' || ordinal !== undefined))
      found.push(hanValue(run));
    else if (half !== undefined) found.push(0.5, 50);
    else if (twice !== undefined) found.push(2);
    else if (single !== undefined) found.push(1);
  }
  return found;
}

function hanValue(written: string): number {
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const char of written) {
    const plain = PLAIN[char] ?? char;
    const scale = SCALES[plain];
    if (scale === undefined) {
      digit = DIGITS.indexOf(plain);
      continue;
    }
    if (scale < 1e4) section += (digit || 1) * scale;
    else {
      total += (section + digit || 1) * scale;
      section = 0;
    }
    digit = 0;
  }
  return total + section + digit;
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}
