import type { Announcement, Entry, Listed } from '../paper.ts';
import type { ParsedPost } from './parse-post.ts';
import { standingOf } from './wanted-ids.ts';

/** What a page gets. */
export type PageUpdate = {
  /** Each takes the place of the entry of its paper, or goes after the last entry. */
  entries: Entry[];
  /** Papers that the page does not have, to be listed by title. */
  listed: Listed[];
  /** Base ids that a person asked for by name: these are written over edits, or come back. */
  redo: readonly string[];
  /** The listing dates that later pages read again, from now on. */
  open: string[];
  /** What the listing pages declare, where they were read anew; else that line stays. */
  declared: Announcement['declared'] | undefined;
};

/** What is done with each paper of an update. */
export type Plan = { replace: Entry[]; add: Entry[]; list: Listed[]; left: string[] };

/**
 * Decides what of an update goes onto the page. What failed and no person touched is replaced; the
 * rest that the page has or had only where a person asked for it, and never by a failure.
 */
export function planUpdate(parsed: ParsedPost, { entries, listed, redo }: PageUpdate): Plan {
  const plan: Plan = { replace: [], add: [], list: [], left: [] };
  const known = new Set<string>();
  for (const entry of entries) {
    const { id } = entry.paper;
    if (known.has(id)) continue;
    known.add(id);
    const standing = standingOf(parsed, id);
    const asked = redo.includes(id) && entry.explanation !== undefined;
    if (standing === 'failed') plan.replace.push(entry);
    else if (standing === 'absent') plan.add.push(entry);
    else if (standing === 'listed' || !asked) plan.left.push(id);
    else if (standing === 'removed') plan.add.push(entry);
    else plan.replace.push(entry);
  }
  for (const one of listed) {
    const { id } = one.paper;
    if (known.has(id) || parsed.ids.includes(id)) continue;
    known.add(id);
    plan.list.push(one);
  }
  return plan;
}
