import { parseAbstracts } from './review-abstracts.ts';
import { MARKS, NO_TRANSLATION, parseHead, type LookBlock } from './review-look-block.ts';
import { HIDDEN } from './review-look-list.ts';
import { parseListed, type ListedLine } from './review-listed.ts';
import { redoTicks } from './review-redo.ts';
import type { Row } from './review-row-cells.ts';
import { planOf, splitSections, type Piece } from './review-sections.ts';
import { parseRows } from './review-table.ts';

/** A review text as it stands on a pull request, with what a person made of it. */
export type KeptReview = {
  body: string;
  /** The sections that are left, and a person's own words between them. */
  pieces: Piece[];
  /** How much was left out of it. */
  plan: number;
  rows: Map<string, Row>;
  looks: Map<string, LookBlock>;
  /** Papers to look at that had no room. */
  hidden: number;
  style: Map<string, LookBlock>;
  abstracts: Map<string, string>;
  listed: ListedLine[];
  ticks: string[];
};

/**
 * Reads a review text back. Never throws: what a person took out is gone, what cannot be read is
 * theirs and stays as it is.
 */
export function parseReview(body: string): KeptReview {
  const pieces = splitSections(body);
  const section = (name: string) => pieces.find((piece) => piece.name === name)?.text ?? '';
  const hidden = HIDDEN.exec(section('look'))?.[1] ?? '0';
  return {
    body,
    pieces,
    plan: planOf(body),
    rows: parseRows(section('papers')),
    looks: parseBlocks(section('look')),
    hidden: Number(hidden.replaceAll(',', '')),
    style: parseBlocks(section('style')),
    abstracts: parseAbstracts(section('abstracts')),
    listed: parseListed(section('listed')),
    ticks: redoTicks(body),
  };
}

const PAPER = /^( {2})?- (\*\*\[.*)$/;
const GROUP = new RegExp(`^- ${MARKS.failed} [\\d,]{1,9} papers have no translation: (.*)$`);

/** Each block is what stands below a paper's line, up to the next paper, to the letter. */
function parseBlocks(section: string): Map<string, LookBlock> {
  const blocks = new Map<string, LookBlock>();
  let block: LookBlock | undefined;
  let why: string | undefined;
  for (const line of section.split('\n')) {
    const [, indent, text = ''] = PAPER.exec(line) ?? [];
    const head = parseHead(text);
    const group = GROUP.exec(line)?.[1];
    if (head !== undefined && (indent === undefined || why !== undefined)) {
      if (indent === undefined) why = undefined;
      block = { ...head, lines: why === undefined ? [] : [`  - ${NO_TRANSLATION}${why}`] };
      blocks.set(head.id, block);
    } else if (group !== undefined) {
      why = group;
      block = undefined;
    } else if (HIDDEN.test(line) || line === '</details>') {
      block = undefined;
    } else {
      block?.lines.push(line);
    }
  }
  for (const { lines } of blocks.values()) {
    while (lines.at(-1)?.trim() === '') lines.pop();
  }
  return blocks;
}
