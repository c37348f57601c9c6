import type { Entry, Post } from './paper.ts';
import type { Ports } from './ports.ts';
import { brokenEntries } from './post/check-entry.ts';

/**
 * The entries of a run as a page can show them: one that was found unfit on the page, for a secret of
 * the run in it or a fault of the writer, becomes a failure.
 * @returns `entries` itself where the page is sound
 */
export function fitEntries(
  page: Post,
  entries: Entry[],
  { warn, secrets }: Pick<Ports, 'warn' | 'secrets'>,
): Entry[] {
  const unfit = brokenEntries(page, secrets.all());
  if (unfit.size === 0) return entries;
  return entries.map((entry) => {
    const { paper, reading, spending } = entry;
    const why = unfit.get(paper.id);
    if (why === undefined) return entry;
    warn(`${paper.id} could not be put onto the page as it was written: ${why}`);
    const failure = { reason: 'unreadable' as const, detail: secrets.redact(why) };
    return { paper, reading, spending, failure, findings: [] };
  });
}
