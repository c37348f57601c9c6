import type { BatchRequest, Tried } from './batch-client.ts';
import type { BatchItem } from './batch-item.ts';
import type { BatchPurse } from './batch-purse.ts';
import { countOf, createGrace, type BatchWork } from './batch-work.ts';
import { mayPass, type Trouble } from './model-trouble.ts';
import { insist } from './patience.ts';

/** A batch on its way. */
export type SentBatch = {
  id: string;
  items: BatchItem[];
  /** Milliseconds since 1970. */
  sentAt: number;
  /** False where the answer to its making was lost, and it was found by its size. */
  isCertain: boolean;
};

/**
 * Makes a batch. Where no answer comes, it may exist all the same (a gateway that gave up waiting),
 * and making it again would pay it twice; so it is looked for first: one that was not in the list
 * before, of this very size.
 * @returns the trouble where there is none; the money of its items is given back then, unless it
 * cannot be told whether there is one.
 */
export async function sendBatch(
  items: BatchItem[],
  purse: BatchPurse,
  work: BatchWork,
): Promise<Tried<SentBatch>> {
  const { client, patience, own, log } = work;
  const list = () => client.list(work.since);
  const giveBack = () => items.forEach((item) => purse.settle(item, 0));
  const sent = (id: string, isCertain: boolean) => {
    own.add(id);
    return { value: { id, items, isCertain, sentAt: work.now().getTime() } };
  };

  const before = await insist(list, patience);
  if ('trouble' in before) {
    giveBack();
    return before;
  }
  const known = new Set(before.value.map(({ id }) => id));
  for (;;) {
    const made = await client.create(rendered(items));
    if ('value' in made) {
      log(`Batch ${made.value.id}: ${countOf(items.length, 'paper')} asked about at half price.`);
      return sent(made.value.id, true);
    }
    if (!mayPass(made.trouble)) {
      giveBack();
      return made;
    }
    const { sentence } = made.trouble;
    const seconds = Math.round(patience.next() / 1000);
    if (isRefused(made.trouble)) {
      log(`The batch is not taken now (${sentence}); asking again in ${seconds} s.`);
      await patience.pause();
    } else {
      log(`The batch may have been made or not (${sentence}); looking for it in ${seconds} s.`);
      await patience.pause();
      const after = await insist(list, createGrace(work));
      if ('trouble' in after) return after;
      const found = after.value.find(({ id, size }) => !known.has(id) && size === items.length);
      if (found !== undefined) {
        log(`Batch ${found.id}: ${countOf(items.length, 'paper')}; it was made after all.`);
        return sent(found.id, false);
      }
    }
    if (patience.left() === 0) {
      giveBack();
      return made;
    }
  }
}

/** Whether nothing can have come of it: it never arrived, or the API does not take it now. */
function isRefused({ status, isUnsent }: Trouble): boolean {
  return isUnsent || status === 429 || status === 529;
}

/** The requests of items, one made after the other. */
function* rendered(items: readonly BatchItem[]): Iterable<BatchRequest> {
  for (const item of items) yield item.render();
}
