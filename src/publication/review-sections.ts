/** The parts of a review text that this action writes, in their order. */
export const SECTIONS = [
  'verdict',
  'look',
  'style',
  'papers',
  'abstracts',
  'listed',
  'hints',
  'redo',
] as const;
export type SectionName = (typeof SECTIONS)[number];

/** A section, or what a person wrote between two of them. */
export type Piece = { name: SectionName | undefined; text: string };

const START = /^<!-- arxiv-daily review-([a-z]{1,20})(?: plan=\d{1,3})? -->\s*$/;
const END = '<!-- arxiv-daily review-end -->';
const PLAN = /<!-- arxiv-daily review-verdict plan=(\d{1,3}) -->/;

/** Takes a review text apart. A second section of a name is a person's, as is all without a marker. */
export function splitSections(body: string): Piece[] {
  const pieces: Piece[] = [];
  let name: SectionName | undefined;
  let lines: string[] = [];
  const close = () => {
    const text = lines.join('\n').trim();
    if (name !== undefined || text !== '') pieces.push({ name, text });
    name = undefined;
    lines = [];
  };
  for (const line of body.replaceAll(/\r\n?/g, '\n').split('\n')) {
    const named = START.exec(line)?.[1];
    const start = SECTIONS.find((one) => one === named);
    if (start !== undefined && !pieces.some((piece) => piece.name === start) && start !== name) {
      close();
      name = start;
    } else if (line.trim() === END && name !== undefined) {
      close();
    } else {
      lines.push(line);
    }
  }
  close();
  return pieces;
}

/**
 * Puts a review text together. The markers are invisible, and an empty section keeps its place.
 * @param plan how much was left out to keep the text short; `planOf` reads it back.
 */
export function joinSections(pieces: Piece[], plan: number): string {
  return pieces
    .map(({ name, text }) => {
      if (name === undefined) return text;
      const start = name === 'verdict' ? `${name} plan=${plan}` : name;
      return [`<!-- arxiv-daily review-${start} -->`, text, END].filter(Boolean).join('\n');
    })
    .join('\n\n');
}

export function planOf(body: string): number {
  return Number(PLAN.exec(body)?.[1] ?? 0);
}
