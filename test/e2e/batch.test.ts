import { expect, test } from 'vitest';
import type { BatchesOptions } from '../support/messages-batches.ts';
import { SAMPLE_DAY } from '../support/sample-papers.ts';
import { useWorld } from '../support/use-world.ts';

const POST = `_posts/${SAMPLE_DAY}-arxiv-daily.md`;
const INPUTS = { batch: 'true', labels: '' };
const begin = useWorld();

/** A world with batches, in which a minute takes 60 ms. */
const beginBatches = (batches: BatchesOptions = {}) => begin({ model: { batches }, speed: 1000 });

/** Direct requests that begin with a paper; repairs of an answer are always direct. */
function firstRequests({ messages }: Awaited<ReturnType<typeof begin>>): unknown[] {
  return messages.requests.filter(({ body }) => Object(body?.['messages']).length === 1);
}

test('a day is asked about in one batch, at half the price', async () => {
  const world = await beginBatches();
  const { exitCode, outputs, log } = await world.run(INPUTS);
  expect(exitCode, log).toBe(0);
  expect(firstRequests(world)).toEqual([]);
  expect(world.messages.batches.stored.map(({ requests }) => requests.length)).toEqual([12]);
  expect(outputs).toMatchObject({ status: 'published', papers: '12', failed: '0' });
  expect(log).toMatch(/Batch msgbatch_0*1: ended, 12 of 12 papers answered/);

  const direct = await begin();
  const undisturbed = await direct.run({ labels: '' });
  expect(await world.github.readFile(`arxiv-daily/${SAMPLE_DAY}`, POST)).toBe(
    await direct.github.readFile(`arxiv-daily/${SAMPLE_DAY}`, POST),
  );
  const share = Number(outputs['cost-usd']) / Number(undisturbed.outputs['cost-usd']);
  expect(share).toBeGreaterThan(0.49);
  // The repair of one answer is asked directly.
  expect(share).toBeLessThan(0.6);
});

test('a run killed while it waits is made good by the next one, which asks nothing', async () => {
  const world = await beginBatches({ endsAfter: { looks: 3 } });
  const killed = await world.run(INPUTS, (line, kill) => {
    if (line.includes('in progress')) kill();
  });
  expect(killed.exitCode).toBeNull();
  const { exitCode, log } = await world.run(INPUTS);
  expect(exitCode, log).toBe(0);
  expect(log).toContain('12 answers picked up, already paid for');
  expect(world.messages.batches.stored).toHaveLength(1);
  expect(firstRequests(world)).toEqual([]);
});

test('a batch that takes too long is cancelled, and the papers are asked about directly', async () => {
  const world = await beginBatches({ endsAfter: { looks: 99 }, finishedWhenCancelled: 2 });
  const { exitCode, outputs, log } = await world.run({ ...INPUTS, 'batch-wait': '40' });
  expect(exitCode, log).toBe(0);
  expect(world.messages.batches.stored.map(({ cancelledAt }) => cancelledAt)).toEqual([
    expect.any(Date),
  ]);
  expect(firstRequests(world)).toHaveLength(10);
  expect(outputs).toMatchObject({ status: 'published', papers: '12', failed: '0' });
});
