import type { Detail } from './review-detail.ts';
import { fold } from './review-fold.ts';
import { linesAt, MARKS, NO_TRANSLATION, renderHead, type LookBlock } from './review-look-block.ts';
import { count, sumOf } from './review-proof.ts';
import { styleCount, type Row } from './review-row-cells.ts';

/** From so many papers on that failed for one reason, the reason is told once. */
const GROUP_FROM = 4;

export const HIDDEN = /^… and ([\d,]{1,9}) more papers?/m;

/** What needs eyes: what failed first, then what is very likely wrong, then what is doubtful. */
export function renderLooks(blocks: LookBlock[], hidden: number, detail: Detail): string {
  if (blocks.length + hidden === 0) return '';
  const sorted = blocks.map((one) => ({ one, weight: weightOf(one) }));
  sorted.sort((a, b) => a.weight - b.weight);
  const shown = sorted.slice(0, detail.looks).map(({ one }) => one);
  const more = hidden + blocks.length - shown.length;
  const lists = [renderList(shown, detail)];
  if (more > 0) lists.push(`… and ${count(more, 'more paper')}: the page marks what to look at.`);
  const marks = `${MARKS.failed} no translation · ${MARKS.wrong} very likely wrong · ${MARKS.doubtful} worth a look`;
  return ['## To look at', `<sub>${marks}</sub>`, ...lists].filter(Boolean).join('\n\n');
}

/** Matters of style, folded away. */
export function renderStyle(blocks: LookBlock[], rows: Row[], detail: Detail): string {
  // The table counts them even where an earlier text had no room for more than their number.
  const counts = rows.map(styleCount).filter((one) => one > 0);
  if (detail.style === 'count' && counts.length > 0) {
    return `${styleSummary(sumOf(counts), counts.length)}; the table counts them.`;
  }
  if (blocks.length === 0) return '';
  const lines = blocks.flatMap((block) => block.lines);
  const matters = lines.filter((line) => line.startsWith(`  - ${MARKS.style}`)).length;
  return fold(styleSummary(matters, blocks.length), renderList(blocks, detail));
}

function styleSummary(matters: number, papers: number): string {
  return `${MARKS.style} ${count(matters, 'matter')} of style in ${count(papers, 'paper')}`;
}

function renderList(blocks: LookBlock[], detail: Detail): string {
  const groups = Map.groupBy(blocks, ({ id, lines }) => {
    const [only = '', ...others] = lines;
    const isFailure = only.startsWith(`  - ${NO_TRANSLATION}`) && others.length === 0;
    return isFailure ? only : id;
  });
  return [...groups.values()]
    .map((group) =>
      group.length < GROUP_FROM
        ? group.map((one) => renderBlock(one, detail)).join('\n')
        : renderGroup(group, detail),
    )
    .join('\n');
}

function renderBlock(block: LookBlock, detail: Detail): string {
  return [`- ${renderHead(block, detail)}`, ...linesAt(block, detail)].join('\n');
}

/** `- ✖ 12 papers have no translation: why`, and the papers under it. */
function renderGroup(group: LookBlock[], detail: Detail): string {
  const why = group[0]?.lines[0]?.slice(`  - ${NO_TRANSLATION}`.length) ?? '';
  const first = `- ${MARKS.failed} ${count(group.length, 'paper')} have no translation: ${why}`;
  return [first, ...group.map((block) => `  - ${renderHead(block, detail)}`)].join('\n');
}

function weightOf({ lines }: LookBlock): number {
  const text = lines.join('\n');
  const order = [MARKS.failed, MARKS.wrong, MARKS.doubtful];
  const at = order.findIndex((mark) => text.includes(`  - ${mark}`));
  return at === -1 ? order.length : at;
}
