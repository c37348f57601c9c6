import type { BatchItem } from './batch-item.ts';
import type { Budget } from './budget.ts';

/** Money for the items of batches, from the run's one budget. */
export type BatchPurse = {
  /** The items whose money was set aside since the last call. */
  granted: () => Promise<BatchItem[]>;
  /** Replaces what was set aside for an item by what it cost; later calls for it do nothing. */
  settle: (item: BatchItem, usd: number) => void;
  /** Gives back what nobody asked with, and counts what is still out at its worst. */
  close: () => void;
};

/**
 * Asks the budget for the worst case of each item. What does not fit stays in the queue until an
 * earlier item was settled for less, so that it comes with a later `granted`.
 */
export function createBatchPurse(items: readonly BatchItem[], budget: Budget): BatchPurse {
  let fresh: BatchItem[] = [];
  const out = new Set<BatchItem>();
  let closed = false;

  async function reserve(item: BatchItem): Promise<void> {
    if (!(await budget.reserve(item.worstUsd))) return;
    if (closed) budget.settle(item.worstUsd, 0);
    else fresh.push(item);
  }

  function settle(item: BatchItem, usd: number): void {
    if (out.delete(item)) budget.settle(item.worstUsd, usd);
  }

  const reservations = items.map(reserve);
  return {
    async granted() {
      // A reservation that fits is made by now, and one that waits must not be waited for: what it
      // waits for are the others.
      await Promise.race([Promise.all(reservations), new Promise((go) => void setImmediate(go))]);
      const taken = fresh;
      fresh = [];
      for (const item of taken) out.add(item);
      return taken;
    },
    settle,
    close() {
      closed = true;
      for (const { worstUsd } of fresh.splice(0)) budget.settle(worstUsd, 0);
      for (const item of out) settle(item, item.worstUsd);
    },
  };
}
