import { splitItems, type BatchItem } from './batch-item.ts';
import { createBatchPurse, type BatchPurse } from './batch-purse.ts';
import { sendBatch, type SentBatch } from './batch-send.ts';
import { watchBatches } from './batch-watch.ts';
import type { BatchWork } from './batch-work.ts';
import type { Budget } from './budget.ts';
import type { Trouble } from './model-trouble.ts';
import { POLLS } from './patience.ts';

/** In milliseconds; with less time a batch would be cancelled before the first look at it. */
const TOO_SHORT = (POLLS[0] ?? 0) * 1000;

/**
 * Asks about what is open, as far as the budget goes at the worst case; then, with what that left
 * over, about the rest, until all is asked, nothing more fits or the time is up.
 * @returns the trouble on which it had to be given up
 * @throws UserError when no further request of the run can succeed
 */
export async function askInRounds(work: BatchWork, budget: Budget): Promise<Trouble | undefined> {
  const purse = createBatchPurse([...work.open.values()], budget);
  try {
    while (work.patience.left() >= TOO_SHORT) {
      const items = await purse.granted();
      if (items.length === 0) break;
      work.patience.restart();
      const { sent, trouble } = await sendAll(items, purse, work);
      await watchBatches(sent, purse, work);
      if (trouble !== undefined) return trouble;
    }
    return undefined;
  } finally {
    purse.close();
  }
}

async function sendAll(
  items: BatchItem[],
  purse: BatchPurse,
  work: BatchWork,
): Promise<{ sent: SentBatch[]; trouble: Trouble | undefined }> {
  const sent: SentBatch[] = [];
  let trouble: Trouble | undefined;
  for (const part of splitItems(items, work.limits)) {
    if (trouble !== undefined) {
      for (const item of part) purse.settle(item, 0);
      continue;
    }
    const tried = await sendBatch(part, purse, work);
    if ('trouble' in tried) ({ trouble } = tried);
    else sent.push(tried.value);
  }
  return { sent, trouble };
}
