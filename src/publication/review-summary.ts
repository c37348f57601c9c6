import { count } from './review-proof.ts';
import type { ReviewText } from './review-text.ts';

/** GitHub refuses a step summary of more than 1 MiB, and shows nothing of it then. */
const SUMMARY_LIMIT = 1_000_000;

/**
 * The step summary: how the run ended, then each day's review text. Where a long back-fill has more
 * than GitHub takes, the last days have their title alone.
 */
export function renderSummary(
  sentence: string,
  days: (ReviewText & { url?: string | undefined })[],
): string {
  const parts = [sentence];
  let size = Buffer.byteLength(sentence) + 1000 + 300 * days.length;
  let short = 0;
  for (const { title, body, url } of days) {
    const heading = url === undefined ? `# ${title}` : `# [${title}](${url})`;
    size += Buffer.byteLength(body);
    if (size <= SUMMARY_LIMIT) parts.push(heading, body);
    else {
      short += 1;
      size -= Buffer.byteLength(body);
      parts.push(heading);
    }
  }
  if (short > 0) parts.push(`${count(short, 'day')} had no room here: see the pages themselves.`);
  return parts.join('\n\n');
}
