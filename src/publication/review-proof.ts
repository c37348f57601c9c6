import type { Announcement } from '../paper.ts';

/** What arXiv declared, what was found of it, and what is still open. */
export function renderProof({ day, source, declared, papers, late, open }: Announcement): string {
  const sentences: string[] = [];
  if (source === 'api') {
    sentences.push(
      `The listings of ${day} could not be read completely, so the papers come from arXiv's API ` +
        'and some may be missing. The next page reads the listings again and takes what is missing.',
    );
  } else {
    const counts = declared.map((one) => `${one.category} ${one.count}`).join(', ');
    const replaced = papers.filter((paper) => paper.kind === 'replaced').length;
    const found = papers.length - sumOf(late.map(({ ids }) => ids.length));
    sentences.push(
      `arXiv's listings of ${day} declare their entries (${counts}), and all were found: ` +
        `${count(found, 'different paper')}, ${count(replaced, 'replacement')} among them.`,
    );
  }
  for (const { day: earlier, ids } of late) {
    sentences.push(`${count(ids.length, 'paper')} of ${earlier} had no page yet.`);
  }
  const others = open.filter((one) => one !== day);
  if (others.length > 0) {
    sentences.push(`The next page reads the listings of ${others.join(', ')} again.`);
  }
  return sentences.join(' ');
}

/** `1 paper`, `2 papers`, `1,000 papers`. */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;
}

export function sumOf(amounts: number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
