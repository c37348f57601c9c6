import type { BatchClient } from './batch-client.ts';
import type { BatchItem, BatchLimits } from './batch-item.ts';
import type { BatchAnswer } from './batch-result.ts';
import type { PriceOf } from './cost.ts';
import { createPatience, type Patience, type Timing } from './patience.ts';

/** What the steps of a day's batches share. */
export type BatchWork = Timing & {
  client: BatchClient;
  day: string;
  limits: BatchLimits | undefined;
  patience: Patience;
  /** Batches made before this have nothing to do with the day; milliseconds since 1970. */
  since: number;
  /** Custom id → what has no answer yet. */
  open: Map<string, BatchItem>;
  /** Ids of the batches that this run made. */
  own: Set<string>;
  /** Keeps the answer to an item, which is open no longer. */
  keep: (item: BatchItem, answer: BatchAnswer) => void;
  /** Of a request of a batch. */
  priceOf: PriceOf;
  log: (line: string) => void;
  warn: (line: string) => void;
};

/**
 * Minutes and pauses for what cannot be left undone when the wait is over: answers are paid, and a
 * batch that is not cancelled will be.
 */
const GRACE = { minutes: 3, pauses: [10, 20, 30, 60] };

export function createGrace(timing: Timing): Patience {
  return createPatience(GRACE.minutes, timing, GRACE.pauses);
}

/** `1 paper`, `2 papers`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
