import { createHash } from 'node:crypto';
import type { Paper } from '../paper.ts';

/** What a batch takes (https://platform.claude.com/docs/en/api/creating-message-batches). */
const LONGEST = 64;

/** Of the hash at the end, in hexadecimal digits. */
const HASH_LENGTH = 16;

/** How the custom ids of a day begin, all of them and no others. */
export function customIdPrefix(day: string): string {
  return `${day}_`;
}

/**
 * Names one request of a batch: listing date, paper, version (0 where it is unknown), and a hash of
 * all that was asked. So an answer is found again by a later run, and only where that run asks the
 * very same: another model, other instructions, or a paper whose full text is there by now give
 * another name. `[a-zA-Z0-9_-]`, at most 64 characters; different papers have different names.
 * @param params the request as it is sent, in one and the same order of its fields
 */
export function renderCustomId(
  day: string,
  { id, version }: Pick<Paper, 'id' | 'version'>,
  params: Record<string, unknown>,
): string {
  const end = `_v${version ?? 0}_${hash(JSON.stringify(params))}`;
  const start = customIdPrefix(day);
  const safe = safeId(id);
  // No archive of arXiv has a name so long; its grammar would allow one.
  const fits = start.length + safe.length + end.length <= LONGEST;
  return start + (fits ? safe : hash(id)) + end;
}

/**
 * `2511.01234` → `2511-01234`, `math.GT/0309136` → `math-GT_0309136`. No two ids become one: a slash
 * is the only source of `_`, and a full stop stands only before a digit or a capital letter, where
 * no hyphen of an id can.
 */
function safeId(id: string): string {
  return id.replaceAll('.', '-').replaceAll('/', '_');
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);
}
