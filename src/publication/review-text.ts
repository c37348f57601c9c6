import { renderAbstracts } from './review-abstracts.ts';
import { DETAILS, type Detail } from './review-detail.ts';
import { renderHints } from './review-hints.ts';
import { renderListed } from './review-listed.ts';
import { renderLooks, renderStyle } from './review-look-list.ts';
import { count } from './review-proof.ts';
import { renderRedo } from './review-redo.ts';
import type { ReviewRequest } from './review-request.ts';
import { joinSections, SECTIONS, type Piece, type SectionName } from './review-sections.ts';
import { collectReview, type ReviewState } from './review-state.ts';
import { renderTable } from './review-table.ts';
import { renderVerdict } from './review-verdict.ts';

/** What a reviewer gets to read: nothing in it can mention, link or close anything. */
export type ReviewText = {
  /** Of the pull request and of the commit: date and counts alone, no text of a paper. */
  title: string;
  /** The body of the pull request and the step summary, in GitHub's Markdown. */
  body: string;
};

/** GitHub takes 65,536 characters. */
const BODY_LIMIT = 60_000;
const GITHUB_LIMIT = 65_000;

/**
 * Writes the review text of one day: the verdict, what needs eyes, every paper, what was left out.
 * Of a text that is kept, what this run did not write stays as it is, a person's words included.
 * It gets shorter step by step where it would be longer than GitHub takes, last where it needs eyes.
 */
export function renderReview(request: ReviewRequest): ReviewText {
  const { page, kept } = request;
  const state = collectReview(request);
  const explained = state.page.entries.filter(({ failed }) => !failed).length;
  const title = `arXiv Daily ${page.day}: ${count(explained, 'paper')}`;
  let body = '';
  for (let plan = kept?.plan ?? 0; plan < DETAILS.length; plan += 1) {
    const detail = DETAILS[plan];
    if (detail === undefined) break;
    body = joinSections(renderPieces(request, state, detail), plan);
    if (body.length <= BODY_LIMIT) break;
  }
  if (kept === undefined) return { title, body };
  // Where a person's own words leave no room, theirs are the ones that count.
  if (body.length > GITHUB_LIMIT) return { title, body: kept.body };
  return { title, body: kept.body.includes('\r\n') ? body.replaceAll('\n', '\r\n') : body };
}

/** Only on a pull request a box can be ticked, and only what a model wrote can be had otherwise. */
function hasRedo({ delivery, asAnnounced }: ReviewRequest): boolean {
  return delivery === 'pull-request' && !asAnnounced;
}

/** The sections in their order; of a kept text in the order and between the words of a person. */
function renderPieces(request: ReviewRequest, state: ReviewState, detail: Detail): Piece[] {
  const { pieces = [] } = request.kept ?? {};
  const keptVerdict = pieces.find(({ name }) => name === 'verdict')?.text ?? '';
  const toLook = state.looks.length + state.hidden;
  const texts: Record<SectionName, string> = {
    verdict: renderVerdict(request, state.page, toLook, keptVerdict),
    look: renderLooks(state.looks, state.hidden, detail),
    style: renderStyle(state.style, state.rows, detail),
    papers: renderTable(state.rows, detail),
    abstracts: renderAbstracts(state.abstracts),
    listed: renderListed(state.listed, detail),
    hints: renderHints(request),
    redo: hasRedo(request) ? renderRedo(state.boxes, detail) : '',
  };
  if (!pieces.some(({ name }) => name !== undefined)) {
    return [...pieces, ...SECTIONS.map((name) => ({ name, text: texts[name] }))];
  }
  const updated = pieces.map(({ name, text }) => ({ name, text: name ? texts[name] : text }));
  if (texts.look === '' || updated.some(({ name }) => name === 'look')) return updated;
  // A doubt is never hidden, even where a person took the list of doubts away.
  return [{ name: 'look' as const, text: texts.look }, ...updated];
}
