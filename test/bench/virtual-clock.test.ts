import { expect, it } from 'vitest';
import { createVirtualClock } from '../../bench/virtual-clock.ts';

it('goes on from one wait to the next, and not in between', async () => {
  const clock = createVirtualClock();
  const seen: [string, number][] = [];
  const walk = async (name: string, seconds: number) => {
    for (let step = 0; step < 2; step += 1) {
      await clock.wait(seconds);
      seen.push([name, clock.now()]);
    }
  };
  await clock.run(Promise.all([walk('slow', 1000), walk('quick', 300)]));
  expect(seen).toEqual([
    ['quick', 300],
    ['quick', 600],
    ['slow', 1000],
    ['slow', 2000],
  ]);
});

it('gives the result of the task, and its failure', async () => {
  const clock = createVirtualClock();
  expect(await clock.run(clock.wait(5).then(() => 'done'))).toBe('done');
  const failing = clock.wait(5).then(() => Promise.reject(new Error('broken')));
  await expect(clock.run(failing)).rejects.toThrow('broken');
});

it('does not wait for ever for what is no wait of its own', async () => {
  const clock = createVirtualClock();
  await expect(clock.run(new Promise(() => undefined))).rejects.toThrow('waits for nothing');
});
