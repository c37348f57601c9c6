/** What the others took of a morning, in seconds, in the order in which arXiv was asked. */
export type Log = {
  /** Of each listing. */
  listings: readonly number[];
  /** Of each paper: its text from arXiv, its answer from the model. */
  papers: readonly { read: number; model: number }[];
};

/**
 * What arXiv and the model force, in seconds from the first request to arXiv: it answers one
 * request after the other, `interval` seconds apart, listings first; and each paper goes to the
 * first free one of the places at the model once it is there, in the order in which it is read.
 */
export function criticalPath(
  { listings, papers }: Log,
  { interval, concurrency }: { interval: number; concurrency: number },
): number {
  const free = Array.from({ length: concurrency }, () => 0);
  let read = listings.reduce((sum, seconds) => sum + seconds + interval, 0) - interval;
  for (const paper of papers) {
    read += interval + paper.read;
    const place = free.indexOf(Math.min(...free));
    free[place] = Math.max(read, free[place] ?? 0) + paper.model;
  }
  return Math.max(read, ...free);
}

/** The same with one thing after the other: a paper is fetched, then written, then the next one. */
export function inSequence({ listings, papers }: Log, { interval }: { interval: number }): number {
  const seconds = [...listings, ...papers.flatMap(({ read, model }) => [read, model])];
  return seconds.reduce((sum, one) => sum + one, 0) + interval * (listings.length + papers.length);
}
