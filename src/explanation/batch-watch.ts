import type { BatchPurse } from './batch-purse.ts';
import { readBatchResult } from './batch-result.ts';
import type { SentBatch } from './batch-send.ts';
import { countOf, createGrace, type BatchWork } from './batch-work.ts';
import { insist } from './patience.ts';

/**
 * Waits for batches, a line of the log at each look, and takes in what they give. When the time is
 * up they are cancelled, so that nothing is paid both there and in a direct request, and what was
 * finished by then is taken in. The money of what cannot be told stays out.
 */
export async function watchBatches(
  sent: SentBatch[],
  purse: BatchPurse,
  work: BatchWork,
): Promise<void> {
  const { patience, log } = work;
  let running = sent;
  while (running.length > 0 && patience.left() > 0) {
    const seconds = Math.round(patience.next() / 1000);
    for (const batch of running) {
      log(
        `Batch ${batch.id}: ${countOf(batch.items.length, 'paper')}, in progress for ` +
          `${minutesOf(batch, work)} min; asking again in ${seconds} s.`,
      );
    }
    await patience.pause();
    running = await takeInEnded(running, purse, work);
  }
  await giveUp(running, purse, work);
}

/** Looks at each batch, and takes in what has ended. @returns what has not. */
async function takeInEnded(
  batches: SentBatch[],
  purse: BatchPurse,
  work: BatchWork,
): Promise<SentBatch[]> {
  const running: SentBatch[] = [];
  for (const batch of batches) {
    const state = await work.client.retrieve(batch.id);
    if ('value' in state && state.value.ended) await takeIn(batch, purse, work);
    else if ('trouble' in state && state.trouble.status === 404) {
      work.warn(`Batch ${batch.id} is gone; what it may have cost is counted at its worst.`);
    } else running.push(batch);
  }
  return running;
}

async function takeIn(batch: SentBatch, purse: BatchPurse, work: BatchWork): Promise<void> {
  const { id, items } = batch;
  const expected = new Map(items.map((item) => [item.customId, item]));
  let answers = 0;
  const read = await insist(
    () =>
      work.client.results(id, (result) => {
        const item = expected.get(result.customId);
        if (item === undefined) return true;
        expected.delete(result.customId);
        const answer = readBatchResult(result);
        purse.settle(item, answer === undefined ? 0 : (work.priceOf(answer.usage) ?? 0));
        if (answer !== undefined) {
          work.keep(item, answer);
          answers += 1;
        }
        return expected.size > 0;
      }),
    createGrace(work),
  );
  if ('trouble' in read) {
    work.warn(`Not all answers of batch ${id} can be read: ${read.trouble.sentence}.`);
    return;
  }
  // What an ended batch does not name was not asked.
  for (const item of expected.values()) purse.settle(item, 0);
  const papers = countOf(items.length, 'paper');
  work.log(
    `Batch ${id}: ended, ${answers} of ${papers} answered in ${minutesOf(batch, work)} min.`,
  );
}

async function giveUp(batches: SentBatch[], purse: BatchPurse, work: BatchWork): Promise<void> {
  const { client, log, warn } = work;
  let running: SentBatch[] = [];
  for (const batch of batches) {
    if (batch.isCertain) {
      log(`Batch ${batch.id}: not ended within batch-wait, so it is cancelled.`);
      await client.cancel(batch.id);
      running.push(batch);
    } else warn(`Batch ${batch.id} is left alone, as it may be somebody else's.`);
  }
  const grace = createGrace(work);
  while (running.length > 0 && grace.left() > 0) {
    await grace.pause();
    running = await takeInEnded(running, purse, work);
  }
  for (const { id } of running) {
    warn(`Batch ${id} has not ended yet; what it may cost is counted at its worst.`);
  }
}

function minutesOf({ sentAt }: SentBatch, { now }: BatchWork): number {
  return Math.round((now().getTime() - sentAt) / 60_000);
}
