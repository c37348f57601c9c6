import { findGutters, orderColumns } from './pdf-columns.ts';
import { collectWords, joinLines } from './pdf-hyphens.ts';
import { heaviest, weigh, type PdfPage } from './pdf-page.ts';
import { headsReferences, splitParagraphs, type PdfBlock } from './pdf-paragraphs.ts';
import { withoutRunningLines } from './pdf-running-lines.ts';
import { findStyle } from './pdf-style.ts';
import { uprightItems } from './pdf-upright.ts';
import { toPlainLine } from './plain-text.ts';

/**
 * The text of a paper as a language model can read it: one paragraph or heading (`# …`) a line, blank
 * lines between, in the order of reading. Left out are the stamp, running heads and feet, page
 * numbers, sideways labels and the references. What is raised or lowered has `^` or `_` before it.
 */
export function parsePdfText(pages: readonly PdfPage[]): string {
  const items = withoutRunningLines(pages.map(uprightItems));
  const gutters = findGutters(items);
  const columns = items.map((ofPage, at) => orderColumns(ofPage, gutters[at]));
  const lines = columns.flat();
  const blocks = withoutReferences(splitParagraphs(columns, findStyle(lines)));
  const words = collectWords(lines.flat().map(({ text }) => separateLigatures(text)));
  return blocks
    .map(({ kind, lines: parts }) => {
      const text = toPlainLine(joinLines(parts.map(separateLigatures), words));
      return kind === 'heading' && text !== '' ? `# ${text}` : text;
    })
    .filter((text) => text !== '')
    .join('\n\n');
}

/** `ﬁ` as `fi`, and no other compatibility character: an exponent must not become a digit. */
function separateLigatures(text: string): string {
  return text.replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'));
}

const AFTER_REFERENCES =
  /^(?:(?:[A-Z]|\d{1,2})(?:\.\d{1,2}){0,3}\.?\s+)?(?:appendix|appendices|supplement\w*|acknowledge?ments?)\b/i;

/** From the heading of the references to the next heading of its rank, or to the end. */
function withoutReferences(blocks: readonly PdfBlock[]): PdfBlock[] {
  const ranks = new Map<string, number>();
  for (const block of blocks) if (block.kind === 'heading') weigh(ranks, rankOf(block), 1);
  // The title is the only one of its rank.
  const commonest = heaviest(ranks);
  let references: PdfBlock | undefined;
  return blocks.filter((block) => {
    if (headsReferences(block)) references = block;
    else if (references !== undefined && block.kind === 'heading') {
      const sameRank = rankOf(block) === rankOf(references);
      const text = block.lines.join(' ').trim();
      const isSection = sameRank || rankOf(block) === commonest;
      if (AFTER_REFERENCES.test(text) || (isSection && !/^\[?\d+\]/.test(text))) {
        references = undefined;
      }
    }
    return references === undefined;
  });
}

function rankOf({ size, font }: PdfBlock): string {
  return `${Math.round(size)} ${font}`;
}
