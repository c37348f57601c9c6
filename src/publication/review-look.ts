import { RULE_SEVERITY, type Entry, type Finding, type Paper, type Severity } from '../paper.ts';
import { inertText } from './inert-text.ts';
import type { PageLinks } from './review-link.ts';
import {
  MARKS,
  NO_TRANSLATION,
  PLACE_LINK,
  placeAt,
  placeLink,
  type LookBlock,
} from './review-look-block.ts';
import type { ReviewPage } from './review-page.ts';
import { paperLink } from './review-paper.ts';
import { findingLine, headLine } from './review-place.ts';

/** A finding in the words of the page's language, as plain text. */
export type Describe = (finding: Finding) => { sentence: string; passage?: string };

/** The page that is looked at; without `links` there is nothing to link to. */
export type LookContext = {
  page: ReviewPage;
  links: PageLinks | undefined;
  describe: Describe;
};

/** What needs eyes in an entry: why it failed, or its findings, the weightier first. */
export function lookBlock(entry: Entry, context: LookContext): LookBlock | undefined {
  const { paper, failure } = entry;
  if (failure !== undefined) {
    const why = NO_TRANSLATION + inertText(failure.detail);
    return { ...headOf(paper, inertText(paper.title), context), lines: [`  - ${why.trim()}`] };
  }
  return findingBlock(entry, ['wrong', 'doubtful'], context);
}

/** Matters of style, which nobody has to look at. */
export function styleBlock(entry: Entry, context: LookContext): LookBlock | undefined {
  return findingBlock(entry, ['style'], context);
}

/** A paper that an earlier run failed at, and of which nothing more is known. */
export function unknownBlock(id: string, context: LookContext): LookBlock {
  const why = `  - ${NO_TRANSLATION}the summary of an earlier run tells why.`;
  return { ...headOf({ id, version: undefined }, '', context), lines: [why] };
}

/** An earlier run's block with its links where the lines are now: an entry moves as a whole. */
export function movedBlock(block: LookBlock, { page, links }: LookContext): LookBlock {
  const now = headLine(page, block.id);
  if (block.place === undefined || now === undefined || links === undefined) return block;
  const before = block.place.line;
  // A line above the entry, such as that of the contents, stays where it is.
  const move = (line: number) => (line < before ? line : line + now - before);
  return {
    ...block,
    place: placeAt(now, links),
    lines: block.lines.map((one) =>
      one.replace(PLACE_LINK, (_, line: string) => placeLink(placeAt(move(Number(line)), links))),
    ),
  };
}

function findingBlock(
  entry: Entry,
  severities: Severity[],
  context: LookContext,
): LookBlock | undefined {
  const { paper, explanation } = entry;
  if (explanation === undefined) return undefined;
  const findings = severities.flatMap((severity) =>
    entry.findings.filter(({ rule }) => RULE_SEVERITY[rule] === severity),
  );
  const lines = findings.flatMap((finding) => {
    const { sentence, passage } = context.describe(finding);
    const place = placeAt(findingLine(context.page, paper.id, finding, explanation), context.links);
    const mark = MARKS[RULE_SEVERITY[finding.rule]];
    const line = `  - ${mark} ${inertText(sentence, 400)}${placeLink(place)}`;
    return passage === undefined ? [line] : [line, `    > ${inertText(passage)}`];
  });
  if (lines.length === 0) return undefined;
  return { ...headOf(paper, inertText(paper.title), context), lines };
}

function headOf(
  paper: Pick<Paper, 'id' | 'version'>,
  title: string,
  { page, links }: LookContext,
): Omit<LookBlock, 'lines'> {
  const place = placeAt(headLine(page, paper.id), links);
  return { id: paper.id, paper: paperLink(paper), title, place };
}
