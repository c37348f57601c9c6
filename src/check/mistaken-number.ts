/** Longer numbers are too rare to be there by chance. */
const MOST_DIGITS = 8;

/**
 * The values that a number is easily mistaken for: one digit another, two neighbours swapped, the
 * decimal point moved by one place.
 * @param written as the text has it: `61.8`, `11,400`, `35.8 万`
 * @param value what that stands for
 */
export function mistakenValues(written: string, value: number): number[] {
  const plain = (/^[\d.,]+/.exec(written)?.[0] ?? '').replaceAll(',', '');
  const base = Number(plain);
  if (plain.length > MOST_DIGITS || !(base > 0)) return [];
  const found = new Set<number>([base * 10, base / 10]);
  for (let at = 0; at < plain.length; at += 1) {
    const digit = plain.charAt(at);
    if (digit === '.') continue;
    const [before, after] = [plain.slice(0, at), plain.slice(at + 1)];
    for (const other of '0123456789') {
      // 05 is no number that somebody writes.
      const isLeading = at === 0 && other === '0' && /^\d/.test(after);
      if (other !== digit && !isLeading) found.add(Number(before + other + after));
    }
    const next = after.charAt(0);
    if (next !== '' && next !== '.') found.add(Number(before + next + digit + after.slice(1)));
  }
  found.delete(base);
  return [...found].map((one) => Number(((one * value) / base).toPrecision(12)));
}
