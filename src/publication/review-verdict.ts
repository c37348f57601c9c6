import { inertText } from './inert-text.ts';
import { renderProof } from './review-proof.ts';
import type { ReviewRequest } from './review-request.ts';
import type { ReviewPage } from './review-page.ts';

const UNRANKED = 'The papers could not be ranked by your interests: ';

/**
 * The day in one line, and the proof that nothing is missing. On an update, what an earlier run
 * said stays where this run does not know better.
 * @param toLook papers that need eyes
 * @param kept the section as it stands
 */
export function renderVerdict(
  request: ReviewRequest,
  page: ReviewPage,
  toLook: number,
  kept: string,
): string {
  const { announcement, ranking } = request;
  const said = kept.split(/\n{2,}/).slice(1);
  const unranked = said.filter((one) => one.startsWith(UNRANKED));
  const proof = said.filter((one) => !one.startsWith(UNRANKED));
  return [
    `**${verdict(request, page, toLook)}**`,
    ...(announcement === undefined ? proof : [renderProof(announcement)]),
    ...(ranking?.why === undefined ? unranked : [UNRANKED + inertText(ranking.why)]),
  ].join('\n\n');
}

/** `14 announced, 14 here: 12 explained, 1 failed, 1 by title. 2 to look at.` */
function verdict(
  { announcement, asAnnounced, kept }: ReviewRequest,
  { entries, removed, listed }: ReviewPage,
  toLook: number,
): string {
  const here = entries.length + listed.length;
  // Replaced papers were announced before. Of an update's page only the page itself knows all.
  const announced =
    announcement !== undefined && kept === undefined
      ? announcement.papers.filter(({ kind }) => kind !== 'replaced').length
      : here + removed.length;
  const failed = entries.filter((entry) => entry.failed).length;
  const parts = [`${entries.length - failed} ${asAnnounced ? 'shown' : 'explained'}`];
  if (failed > 0) parts.push(`${failed} failed`);
  if (listed.length > 0) parts.push(`${listed.length.toLocaleString('en-US')} by title`);
  const out = removed.length === 0 ? '' : `; ${removed.length} taken out by hand`;
  return (
    `${announced.toLocaleString('en-US')} announced, ${here.toLocaleString('en-US')} here: ` +
    `${parts.join(', ')}${out}. ${toLook === 0 ? 'Nothing' : toLook} to look at.`
  );
}
