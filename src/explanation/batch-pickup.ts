import type { BatchState } from './batch-client.ts';
import { readBatchResult } from './batch-result.ts';
import { countOf, createGrace, type BatchWork } from './batch-work.ts';
import { customIdPrefix } from './custom-id.ts';
import type { Trouble } from './model-trouble.ts';
import { insist } from './patience.ts';

/** Ended batches that are opened at most, the newest first. */
const MOST_OPENED = 20;

/** A larger batch than this, or than the day, is somebody else's. */
const LARGEST = 1000;

/**
 * Takes the answers that an earlier run asked for and did not live to read.
 *
 * The list of batches shows when each was made, how large it is and whether it has ended; what it
 * asks shows only in its results, which there are once it has ended. So an ended batch is opened,
 * and put away at its first line where that is not of this day. A batch in progress cannot be
 * opened, and to ask at once could be to pay twice; it may be ours where it was made after the day
 * was announced and is no larger than what is still open here. One of exactly that size, or all of
 * them together, almost certainly is, and is waited for as long as the patience lasts. A smaller one
 * (a part of ours, or of somebody else in the same workspace) is waited for during half of it, so
 * that the other half is left for a batch of our own. A batch that this run did not make is never
 * cancelled.
 *
 * Only texts are taken: what was refused or cut off is asked anew.
 * @returns the trouble on which it had to be given up
 */
export async function pickUpAnswers(work: BatchWork): Promise<Trouble | undefined> {
  const { client, patience, open, own, log } = work;
  const put = new Set(own);
  const half = patience.left() / 2;
  for (;;) {
    const listed = await insist(() => client.list(work.since), patience);
    if ('trouble' in listed) return listed.trouble;
    const others = listed.value.filter(({ id }) => !put.has(id));
    const ended = others.filter((one) => one.ended && one.size <= Math.max(LARGEST, open.size));
    for (const batch of ended.slice(0, Math.max(0, MOST_OPENED - (put.size - own.size)))) {
      if (open.size === 0) return undefined;
      put.add(batch.id);
      await openBatch(batch, work);
    }
    const running = others.filter(({ ended: isOver, size }) => !isOver && size <= open.size);
    const sizes = running.map(({ size }) => size);
    const isOurs = [...sizes, sizes.reduce((sum, size) => sum + size, 0)].includes(open.size);
    const reserve = isOurs ? 0 : half;
    if (running.length === 0 || patience.left() <= reserve) return undefined;
    const seconds = Math.round(patience.next() / 1000);
    for (const { id, size } of running) {
      log(
        `Batch ${id}: ${countOf(size, 'request')} in progress, perhaps of an earlier run, ` +
          `which are not to be paid twice; looking again in ${seconds} s.`,
      );
    }
    await patience.pause();
  }
}

async function openBatch({ id }: BatchState, work: BatchWork): Promise<void> {
  const { client, open, keep, log } = work;
  const prefix = customIdPrefix(work.day);
  let taken = 0;
  const read = await insist(
    () =>
      client.results(id, (result) => {
        // A batch of ours is of one day, so that its first line tells.
        if (!result.customId.startsWith(prefix)) return false;
        const item = open.get(result.customId);
        const answer = readBatchResult(result);
        if (item !== undefined && answer !== undefined && 'text' in answer) {
          keep(item, answer);
          taken += 1;
        }
        return open.size > 0;
      }),
    createGrace(work),
  );
  if ('trouble' in read) log(`Batch ${id} cannot be read: ${read.trouble.sentence}.`);
  if (taken > 0) {
    log(`Batch ${id} of an earlier run: ${countOf(taken, 'answer')} picked up, already paid for.`);
  }
}
