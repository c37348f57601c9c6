import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createGate } from '../../src/explanation/gate.ts';
import type { ModelAnswer } from '../../src/explanation/messages-client.ts';

const DONE: ModelAnswer = { text: 'Done.' };
const BUSY: ModelAnswer = { again: 'status 529, Overloaded', isBusy: true };
const BROKEN: ModelAnswer = { again: 'Connection error' };

function open(most: number) {
  const log: string[] = [];
  const gate = createGate(most, (line) => void log.push(line));
  let active = 0;

  /** So many requests at once that all end with `answer`; the most that were under way at a time. */
  async function ask(count: number, answer: ModelAnswer): Promise<number> {
    let peak = 0;
    await Promise.all(
      Array.from({ length: count }, () =>
        gate.pass(async () => {
          active += 1;
          peak = Math.max(peak, active);
          await setImmediate();
          active -= 1;
          return answer;
        }),
      ),
    );
    return peak;
  }
  return { gate, log, ask };
}

describe('createGate', () => {
  it('lets so many requests pass at a time', async () => {
    const { ask, log } = open(4);
    expect(await ask(20, DONE)).toBe(4);
    expect(log).toEqual([]);
  });

  it('halves them once for requests that met the same trouble together', async () => {
    const { ask, log } = open(8);
    await ask(8, BUSY);
    expect(log).toEqual([
      'The model API is busy (status 529, Overloaded): 4 requests at a time from now on.',
    ]);
    expect(await ask(7, DONE)).toBe(4);
  });

  it('halves what was under way, where that is less than allowed', async () => {
    const { ask, log } = open(64);
    await ask(3, BUSY);
    expect(log).toEqual([expect.stringContaining('1 request at a time')]);
  });

  it('goes down to one, and says so once', async () => {
    const { ask, log } = open(4);
    for (let round = 0; round < 5; round += 1) await ask(4, BUSY);
    expect(log.map((line) => /(\d+) requests? at a time/.exec(line)?.[1])).toEqual(['2', '1']);
    expect(await ask(5, DONE)).toBe(1);
  });

  it('adds one after each eight answers, up to what was allowed', async () => {
    const { ask } = open(4);
    await ask(4, BUSY);
    await ask(4, BUSY);
    expect(await ask(7, DONE)).toBe(1);
    await ask(1, DONE);
    expect(await ask(8, DONE)).toBe(2);
    await ask(8, DONE);
    await ask(50, DONE);
    expect(await ask(20, DONE)).toBe(4);
  });

  it('begins to count anew when it narrows', async () => {
    const { ask } = open(2);
    await ask(2, BUSY);
    await ask(7, DONE);
    await ask(1, BUSY);
    await ask(7, DONE);
    expect(await ask(2, DONE)).toBe(1);
  });

  it('does not narrow for what is no matter of load', async () => {
    const { ask, log } = open(4);
    await ask(8, BROKEN);
    await ask(8, { failure: { reason: 'refused', detail: 'It refused.' } });
    expect(await ask(8, DONE)).toBe(4);
    expect(log).toEqual([]);
  });

  it('counts no question that was not asked as an answer', async () => {
    const { ask, gate } = open(2);
    await ask(2, BUSY);
    await ask(20, { failure: { reason: 'budget', detail: 'The cost cap was reached.' } });
    expect(await ask(4, DONE)).toBe(1);
    for (let times = 0; times < 3; times += 1) gate.giveUp();
    await ask(1, { failure: { reason: 'budget', detail: 'The cost cap was reached.' } });
    expect(gate.isDown).toBe(true);
  });

  it('lets go of its place when a request throws', async () => {
    const { gate, ask } = open(1);
    await expect(gate.pass(() => Promise.reject(new Error('oh')))).rejects.toThrow('oh');
    expect(await ask(2, DONE)).toBe(1);
  });

  it('takes the endpoint for down after three questions without an answer, until one comes', async () => {
    const { gate, ask, log } = open(4);
    gate.giveUp();
    gate.giveUp();
    await ask(1, DONE);
    gate.giveUp();
    gate.giveUp();
    expect(gate.isDown).toBe(false);
    gate.giveUp();
    gate.giveUp();
    expect(gate.isDown).toBe(true);
    expect(log).toEqual([
      'The model API gave no answer to 3 questions in a row: until it does, each is asked once.',
    ]);
    await ask(1, BROKEN);
    expect(gate.isDown).toBe(true);
    await ask(1, DONE);
    expect(gate.isDown).toBe(false);
  });
});
