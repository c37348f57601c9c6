const NATIVE: Record<string, number> = {
  하나: 1,
  한: 1,
  첫: 1,
  둘: 2,
  두: 2,
  셋: 3,
  세: 3,
  넷: 4,
  네: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
  열두: 12,
  스무: 20,
  절반: 0.5,
  반: 0.5,
};
const SINO: Record<string, number> = {
  일: 1,
  이: 2,
  삼: 3,
  사: 4,
  오: 5,
  육: 6,
  칠: 7,
  팔: 8,
  구: 9,
  십: 10,
  백: 100,
  천: 1e3,
  만: 1e4,
};
// Before a counter, so that the first syllable of another word is none.
const COUNTER =
  '(?=\\s?(?:개|가지|번째|번|배|명|종|단계|차원|곳|층|쌍|대|시간|방식|모델|데이터|과제|언어|부분|으로))';
const NUMBERS = new RegExp(
  `(?<![가-힣])(열두|다섯|여섯|일곱|여덟|아홉|하나|스무|한|첫|둘|두|셋|세|넷|네|열)${COUNTER}|(절반)|([일이삼사오육칠팔구십백천만]{1,8})(?:(분의)\\s?([일이삼사오육칠팔구])|${COUNTER})`,
  'g',
);

/** The values of the numbers that a text writes in Korean words, before a counter or as a share. */
export function koreanValuesIn(text: string): number[] {
  const found: number[] = [];
  for (const [, native, half, sino, share, above] of text.matchAll(NUMBERS)) {
    if (native !== undefined) found.push(NATIVE[native] ?? 0);
    else if (half !== undefined) found.push(0.5, 50);
    else if (share !== undefined) {
      const value = sinoValue(above ?? '') / sinoValue(sino ?? '');
      found.push(Number(value.toPrecision(12)), Number((100 * value).toPrecision(12)));
    } else if (sino !== undefined) found.push(sinoValue(sino));
  }
  return found;
}

function sinoValue(written: string): number {
  let total = 0;
  let digit = 0;
  for (const char of written) {
    const value = SINO[char] ?? 0;
    if (value < 10) digit = value;
    else {
      total = value === 1e4 ? (total + digit || 1) * value : total + (digit || 1) * value;
      digit = 0;
    }
  }
  return total + digit;
}
