import { isKeptUnit, isLikeUnit, isOtherUnit } from './numeral-units.ts';
import type { Numeral } from './numerals.ts';

/** A number and the plain text that it is read in. */
export type Placed = { numeral: Numeral; text: string };

/** Words of a fall or a lack: "falls by 3.2" may stand for −3.2, and −3.2 for it. */
const FALL =
  /降|减|減|下(?=降|滑|跌|げ|が|回)|低(?!于|於)|少(?!于|於|数|數)|负|負|損|损|落|감소|하락|낮|저하|lower|reduc|decreas|drop|declin|fall|fell|degrad|loss|less|below|minus|sink|gesenkt|senk|verring|reduz|unter|wenig|baiss|rédu|diminu|chut|inféri|moins|perte|reduc|disminu|caíd|cae|baj|menos|menor|pérdid/i;

/** Whether two numbers of the same value are of the same sign and unit, as far as can be told. */
export function conflictOf(
  source: Placed,
  other: Placed,
): 'sign' | 'unit' | 'unit-lost' | undefined {
  const [from, to] = [source.numeral, other.numeral];
  if (from.negative !== to.negative) {
    const isFallen = from.negative ? isFall(other) : fallsBy(source) && !fallsBy(other);
    if (!isFallen) return 'sign';
  }
  // Both may be 5% to 10% and 5–10%; where 5% to 10% becomes 5 to 10% a unit is lost.
  if (from.unitShared !== undefined || to.unitShared === 'list') return undefined;
  if (from.unit === undefined) {
    // 3.2 of a sentence in percent is 3.2%.
    const isPercent =
      isLikeUnit(to.unit, 'percent') && !/%|percent|points?\b/i.test(sentenceAround(source));
    return isPercent && to.unitShared === undefined && from.parts === undefined
      ? 'unit'
      : undefined;
  }
  if (to.unit !== undefined && isOtherUnit(from.unit, to.unit)) return 'unit';
  if (to.unitShared === 'to') return 'unit-lost';
  if (to.unit !== undefined) return undefined;
  return isKeptUnit(from.unit) && !isUnknownWord(other) ? 'unit-lost' : undefined;
}

const NEAR = 24;

/** Whether the words around a number speak of a fall, in a language of the pages. */
export function isFall(placed: Placed): boolean {
  return FALL.test(around(placed));
}

/** What ends a clause, or speaks of another number. */
const CLAUSE_END = /[,;，；、。:：\d]| (?:and|while|but|und|et|y) /;
/** Before the value that something falls to, or from. */
const REACHED =
  /(?:\b(?:to|from|at|than|is|are|of|auf|von|bei|à|hasta|a)|[至到为為由从從达達])[\s$~≈]{0,3}(?:about|only|just|etwa|约|約)?\s?[-−–]?$/i;
const REACHED_AFTER = /^[^\d,，。、]{0,4}?(?:まで|に低下|に減|へ|로|까지)/;

/** Whether a number is by how much something falls: by 3.2, not to 3.2, and in the same clause. */
export function fallsBy({ numeral: { at, end }, text }: Placed): boolean {
  const before = text.slice(Math.max(0, at - NEAR), at);
  const after = text.slice(end, end + NEAR);
  if (REACHED.test(before) || REACHED_AFTER.test(after)) return false;
  return (
    FALL.test(before.split(CLAUSE_END).at(-1) ?? '') || FALL.test(after.split(CLAUSE_END)[0] ?? '')
  );
}

/** Whether a text has a word of fall or lack anywhere. */
export function speaksOfFall(text: string): boolean {
  return FALL.test(text);
}

function around({ numeral, text }: Placed): string {
  return text.slice(Math.max(0, numeral.at - NEAR), numeral.end + NEAR);
}

const SENTENCE = 200;

function sentenceAround({ numeral, text }: Placed): string {
  const before = text.slice(Math.max(0, numeral.at - SENTENCE), numeral.at);
  const after = text.slice(numeral.end, numeral.end + SENTENCE);
  const start = Math.max(before.lastIndexOf('. '), before.lastIndexOf('。'));
  const end = /[.。]\s|。/.exec(after)?.index ?? after.length;
  return before.slice(start + 1) + after.slice(0, end);
}

/** A word of letters follows that may be a unit in a language of which few are known: 5 мс. */
function isUnknownWord({ numeral, text }: Placed): boolean {
  return /^\s?(?!\p{Script=Han}|\p{Script=Latin}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul})\p{L}/u.test(
    text.slice(numeral.end, numeral.end + 4),
  );
}
