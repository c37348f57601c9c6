import { RULE_SEVERITY, type Entry, type Paper, type Severity, type Spending } from '../paper.ts';
import { inertCode } from './inert-text.ts';
import { MARKS } from './review-look-block.ts';
import { paperLink, paperLinkWithTitle } from './review-paper.ts';
import { AS_ANNOUNCED, costOf, number, RANKING, tokensOf, type Row } from './review-row-cells.ts';

const SOURCES = { html: 'HTML', pdf: 'PDF', abstract: 'abstract' } as const;
const NO_PRICE = 'price unknown';
const NOTHING = { model: '', tokens: '', cost: '' };

/** The row of an entry. What earlier runs spent on the paper is added, as it was spent on it. */
export function entryRow(entry: Entry, earlier: Row | undefined): Row {
  const { paper, reading, spending, failure } = entry;
  const unread = failure?.reason === 'stopped' && spending.requests === 0;
  const source =
    failure === undefined && spending.model === ''
      ? AS_ANNOUNCED
      : `from ${SOURCES[reading.source]}${reading.truncated ? ', cut' : ''}`;
  return {
    id: paper.id,
    look: lookCell(entry),
    paper: paperLinkWithTitle(paper),
    source: unread ? (earlier?.source ?? 'not read') : source,
    ...spent(spending, earlier),
  };
}

/** The row of a paper of which only the page is known. */
export function unknownRow(id: string, failed: boolean, known: Paper | undefined): Row {
  const paper = known ? paperLinkWithTitle(known) : paperLink({ id, version: undefined });
  return { id, look: failed ? MARKS.failed : '', paper, source: '', ...NOTHING };
}

/** The row of the ranking; undefined where none was asked for. */
export function rankingRow(
  spending: Spending | undefined,
  earlier: Row | undefined,
): Row | undefined {
  if (spending === undefined || spending.requests === 0) return earlier;
  return {
    id: RANKING,
    look: '',
    paper: RANKING,
    source: 'by interests',
    ...spent(spending, earlier),
  };
}

function spent(spending: Spending, earlier: typeof NOTHING = NOTHING): typeof NOTHING {
  const { model, requests, inputTokens, outputTokens, costUsd } = spending;
  if (requests === 0) return { model: earlier.model, tokens: earlier.tokens, cost: earlier.cost };
  const [input, output] = tokensOf(earlier.tokens);
  const cost = earlier.cost === '' ? 0 : costOf(earlier.cost);
  const isKnown = costUsd !== undefined && cost !== undefined;
  return {
    model: inertCode(model),
    tokens: `${number(input + inputTokens)} / ${number(output + outputTokens)} tokens`,
    cost: isKnown ? `$${(cost + costUsd).toFixed(4)}` : NO_PRICE,
  };
}

function lookCell({ failure, findings }: Entry): string {
  if (failure !== undefined) return MARKS.failed;
  const of = (wanted: Severity) =>
    findings.filter(({ rule }) => RULE_SEVERITY[rule] === wanted).length;
  return (['wrong', 'doubtful', 'style'] as const)
    .filter((severity) => of(severity) > 0)
    .map((severity) => `${MARKS[severity]}\u00A0${of(severity)}`)
    .join(' ');
}
