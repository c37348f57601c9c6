import { describe, expect, it } from 'vitest';
import {
  type BatchItem,
  type BatchLimits,
  createBatchItem,
  splitItems,
} from '../../src/explanation/batch-item.ts';
import { priceOf } from '../../src/explanation/cost.ts';
import { createWork, DAY } from './support/batch-world.ts';

const PROMPT = {
  model: 'claude-sonnet-5-5',
  maxTokens: 16_000,
  instructions: 'Explain.',
  schema: { type: 'object' },
  renderRequest: (_: unknown, reading: { text: string }) => reading.text,
};

function itemsOf(count: number, text = 'A text.', model = PROMPT.model): BatchItem[] {
  const prompt = { ...PROMPT, priceOf: priceOf(model, undefined) };
  return createWork(count, text).map((work) => createBatchItem(DAY, work, prompt));
}

function sizes(items: BatchItem[], limits?: BatchLimits): number[] {
  return splitItems(items, limits).map((batch) => batch.length);
}

describe('an item', () => {
  it('knows its size as it is sent', () => {
    const [item] = itemsOf(1, 'é"\n'.repeat(1000));
    expect(item?.bytes).toBe(Buffer.byteLength(JSON.stringify(item?.render().params)));
  });

  it('costs at its worst all of its output, and no less input than can be', () => {
    const [short] = itemsOf(1, '');
    const [long] = itemsOf(1, '字'.repeat(10_000));
    // 16,000 tokens of output at $10 a million, and of input at $2.
    expect(short?.worstUsd).toBeGreaterThan(0.16);
    expect(short?.worstUsd).toBeLessThan(0.17);
    expect(long?.worstUsd).toBeGreaterThan(0.16 + 10_000 * 2e-6);
  });

  it('costs nothing at its worst where no price is known', () => {
    expect(itemsOf(1, 'x', 'some-model')[0]?.worstUsd).toBe(0);
  });
});

describe('batches', () => {
  it('hold a usual day at once', () => {
    expect(sizes(itemsOf(100, 'x'.repeat(120_000)))).toEqual([100]);
    expect(sizes([])).toEqual([]);
  });

  it('hold no more requests and no more bytes than they may, in order', () => {
    const items = itemsOf(7);
    const bytes = items[0]?.bytes ?? 0;
    expect(sizes(items, { items: 3, bytes: Infinity })).toEqual([3, 3, 1]);
    expect(sizes(items, { items: 99, bytes: 2 * bytes })).toEqual([2, 2, 2, 1]);
    expect(splitItems(items, { items: 99, bytes: 2 * bytes }).flat()).toEqual(items);
  });

  it('hold at least one request', () => {
    expect(sizes(itemsOf(2), { items: 99, bytes: 1 })).toEqual([1, 1]);
  });

  it('of a large day stay below what the API takes', () => {
    const batches = splitItems(itemsOf(1000, 'x'.repeat(120_000)));
    const bytes = batches.map((batch) => batch.reduce((sum, item) => sum + item.bytes, 0));
    expect(batches.length).toBeGreaterThan(1);
    expect(Math.max(...bytes)).toBeLessThanOrEqual(12_500_000);
  });
});
