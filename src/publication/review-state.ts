import { abstractLine } from './review-abstracts.ts';
import { lookBlock, movedBlock, styleBlock, unknownBlock } from './review-look.ts';
import type { LookBlock } from './review-look-block.ts';
import { listedLine, unknownListed, type ListedLine } from './review-listed.ts';
import { parseReviewPage, type ReviewPage } from './review-page.ts';
import { parsePaperLink } from './review-paper.ts';
import type { RedoBox } from './review-redo.ts';
import { entryRow, rankingRow, unknownRow } from './review-row.ts';
import { RANKING, type Row } from './review-row-cells.ts';
import type { ReviewRequest } from './review-request.ts';

/** All that a review text tells, of this run and of those before it. */
export type ReviewState = {
  page: ReviewPage;
  rows: Row[];
  looks: LookBlock[];
  /** Papers to look at of which an earlier text had no room to tell more. */
  hidden: number;
  style: LookBlock[];
  abstracts: string[];
  listed: ListedLine[];
  boxes: RedoBox[];
};

/** Takes together what the page has, what this run wrote, and what an earlier text tells of the rest. */
export function collectReview(request: ReviewRequest): ReviewState {
  const { entries, kept, links, describe } = request;
  const page = parseReviewPage(request.page.text);
  const context = { page, links, describe };
  const written = new Map(entries.map((entry) => [entry.paper.id, entry]));
  const present = page.entries.map(({ id }) => id);

  const keepBlock = (block: LookBlock | undefined) => block && movedBlock(block, context);
  const looks = page.entries.map(({ id, failed }) => {
    const entry = written.get(id);
    if (entry !== undefined) return lookBlock(entry, context);
    const isUnknown = failed && kept?.rows.has(id) !== true;
    return keepBlock(kept?.looks.get(id)) ?? (isUnknown ? unknownBlock(id, context) : undefined);
  });
  const style = present.map((id) => {
    const entry = written.get(id);
    return entry ? styleBlock(entry, context) : keepBlock(kept?.style.get(id));
  });
  const abstracts = present.map((id) => {
    const entry = written.get(id);
    return entry ? abstractLine(entry) : kept?.abstracts.get(id);
  });
  const rows = collectRows(request, page);
  const titles = new Map(rows.map(({ id, paper }) => [id, parsePaperLink(paper)?.title ?? '']));
  return {
    page,
    rows,
    looks: looks.filter((one) => one !== undefined),
    hidden: kept?.hidden ?? 0,
    style: style.filter((one) => one !== undefined),
    abstracts: abstracts.filter((one) => one !== undefined),
    listed: collectListed(request, page),
    boxes: [...present, ...page.removed].map((id) => ({
      id,
      title: titles.get(id) ?? '',
      removed: page.removed.includes(id),
      ticked: !written.has(id) && (kept?.ticks.includes(id) ?? false),
    })),
  };
}

/** In the order of the page; after them what was taken out and paid for nevertheless, and ranking. */
function collectRows(
  { entries, kept, ranking, announcement }: ReviewRequest,
  page: ReviewPage,
): Row[] {
  const announced = new Map(announcement?.papers.map((paper) => [paper.id, paper]));
  const earlier = kept?.rows ?? new Map<string, Row>();
  const written = new Map(entries.map((entry) => [entry.paper.id, entry]));
  const rows = page.entries.map(({ id, failed }) => {
    const entry = written.get(id);
    if (entry !== undefined) return entryRow(entry, earlier.get(id));
    return earlier.get(id) ?? unknownRow(id, failed, announced.get(id));
  });
  const known = new Set([...rows.map(({ id }) => id), RANKING]);
  const gone = [...earlier.values()].filter(({ id }) => !known.has(id));
  const ranked = rankingRow(ranking?.spending, earlier.get(RANKING));
  return [...rows, ...gone, ...(ranked === undefined ? [] : [ranked])];
}

/** What the page lists; the reasons from this run or from the kept text. */
function collectListed({ listed, kept }: ReviewRequest, page: ReviewPage): ListedLine[] {
  const before = kept?.listed ?? [];
  const lines = new Map(before.map((line) => [line.id, line]));
  for (const one of listed) lines.set(one.paper.id, listedLine(one));
  // Which paper a bare count stood for shows nowhere, as the text never tells more again.
  const counted = before.filter(({ id }) => id === '').values();
  return page.listed.map((id) => {
    const line = lines.get(id);
    if (line !== undefined) return line;
    const { reason } = counted.next().value ?? {};
    return { ...unknownListed(id), ...(reason === undefined ? {} : { reason }) };
  });
}
