import type { ParsedPost } from './parse-post.ts';

/**
 * How a paper stands on a page. `failed` and `explained` are as they were generated; `edited`: a
 * person changed the entry; `unmarked`: its heading is there and its marker is not; `removed`: a
 * person took it out; `listed`: by title alone.
 */
export type Standing =
  'failed' | 'explained' | 'edited' | 'unmarked' | 'removed' | 'listed' | 'absent';

/** How the paper stands on the page; where a person copied its entry, every copy counts. */
export function standingOf(parsed: ParsedPost, id: string): Standing {
  const copies = parsed.entries.filter((entry) => entry.id === id);
  if (copies.length > 0) {
    if (copies.some((entry) => !entry.failed)) {
      return copies.some((entry) => !entry.failed && !entry.edited) ? 'explained' : 'edited';
    }
    return copies.every((entry) => !entry.edited) ? 'failed' : 'edited';
  }
  if (parsed.unmarked.includes(id)) return 'unmarked';
  if (parsed.removed.includes(id)) return 'removed';
  return parsed.ids.includes(id) ? 'listed' : 'absent';
}

/** What is to be written anew on a page. */
export type Wanted = {
  /** Entries without an explanation that no person touched: each run tries them again. */
  retry: string[];
  /** Of the ids asked for: those with an entry, edited or not, and those taken out. */
  redo: string[];
  /** Of the ids asked for: those that are on the page by title alone, and stay so. */
  listed: string[];
  /** Of the ids asked for: those that the page never had. */
  absent: string[];
};

/**
 * Tells what a page wants to have written, each id once; an id of `redo` is in no other list.
 * @param redo base ids that a person asked for by name
 */
export function wantedIds(parsed: ParsedPost, redo: readonly string[]): Wanted {
  const asked = [...new Set(redo)];
  const standings = new Map(asked.map((id) => [id, standingOf(parsed, id)]));
  const of = (standing: Standing) => asked.filter((id) => standings.get(id) === standing);
  const present = new Set(parsed.entries.map((entry) => entry.id));
  return {
    retry: [...present].filter((id) => !standings.has(id) && standingOf(parsed, id) === 'failed'),
    redo: asked.filter((id) => !['listed', 'absent'].includes(standings.get(id) ?? 'absent')),
    listed: of('listed'),
    absent: of('absent'),
  };
}
