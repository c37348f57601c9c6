import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import assert from 'node:assert/strict';
import { afterAll, describe, expect, it } from 'vitest';
import { judgeEach, type FuzzTarget } from './support/fuzz-target.ts';
import { describeFailure, keepCase, readKeptCases } from './support/kept-cases.ts';
import { mutateText, noise, type Grammar } from './support/mutate-text.ts';
import { describeRun, runFuzz } from './support/run-fuzz.ts';
import { shorterTexts } from './support/shrink.ts';
import { createRandom } from '../support/random.ts';

const GRAMMAR: Grammar = { boundary: /(?<=\n)/, tokens: ['a\n', 'b\n', 'BAD\n', '\u202E'] };

/** Code that cannot bear `BAD`. */
const TARGET: FuzzTarget<{ text: string }> = {
  name: 'sample',
  make: (random) => ({ text: noise(random, GRAMMAR) }),
  judge: judgeEach(({ text }) => {
    assert(!text.includes('BAD'), 'it cannot bear it');
    return text.includes('a') ? 'with a' : 'without a';
  }),
  smaller: ({ text }) => shorterTexts(text).map((less) => ({ text: less })),
};

const CALM: typeof TARGET = { ...TARGET, judge: judgeEach(() => 'calm') };

const folder = mkdtempSync(path.join(tmpdir(), 'fuzz-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the fuzzer', () => {
  it('ends at the first failing case, made as small as it goes', async () => {
    const result = await runFuzz(TARGET, { count: 10_000, seed: 1 });
    expect(result.cases).toBeLessThan(10_000);
    expect(result.failures).toEqual([{ fault: 'it cannot bear it', made: { text: 'BAD' } }]);
  });

  it('makes the same cases of the same seed, and others of another', async () => {
    const seen: string[][] = [[], [], []];
    for (const [at, seed] of [1, 1, 2].entries()) {
      const judge = judgeEach(({ text }: { text: string }) => {
        seen[at]?.push(text);
        return 'seen';
      });
      await runFuzz({ ...TARGET, judge }, { count: 120, seed });
    }
    expect(seen[0]).toHaveLength(120);
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).not.toEqual(seen[0]);
  });

  it('tells how many cases came to what', async () => {
    const result = await runFuzz(CALM, { count: 70, seed: 3 });
    expect(describeRun('sample', 3, result)).toBe('sample: 70 cases of seed 3: 70 calm');
  });

  it('takes a crash for a fault, and what is left on the prototype of all objects', async () => {
    const crash = judgeEach(() => {
      throw new TypeError('no');
    });
    expect(await crash([1])).toMatchObject([{ fault: expect.stringContaining('TypeError: no') }]);
    const pollute = judgeEach(() => {
      const all: object = Reflect.getPrototypeOf({}) ?? {};
      Reflect.defineProperty(all, 'polluted', { value: 1, configurable: true });
      return 'done';
    });
    const verdicts = await pollute([1]);
    Reflect.deleteProperty(Object.prototype, 'polluted');
    expect(verdicts).toMatchObject([{ fault: expect.stringContaining('prototype') }]);
  });

  it('keeps a case as a file in ASCII that replays to the same fault', async () => {
    const made = { text: 'BAD\u202E\uD800\u0000' };
    const failure = { fault: 'it cannot bear it', made };
    const name = keepCase('sample', failure, folder);
    expect(readFileSync(path.join(folder, 'sample', `${name}.json`), 'utf8')).toMatch(
      /^[\n\x20-\x7E]+$/,
    );
    const [kept] = readKeptCases('sample', folder);
    expect(kept).toEqual({ name, kept: failure });
    const target: FuzzTarget<unknown> = TARGET;
    expect(await target.judge([kept?.kept.made])).toEqual([{ fault: 'it cannot bear it' }]);
    expect(describeFailure('sample', name, failure)).toContain(
      `npm run fuzz -- sample --case ${name}`,
    );
  });
});

describe('a mutation', () => {
  it('changes nearly every document, and keeps something of most', () => {
    const random = createRandom(1);
    const text = Array.from({ length: 30 }, (_, line) => `line ${line}\n`).join('');
    const mutated = Array.from({ length: 500 }, () => mutateText(random, text, 'x\ny\n', GRAMMAR));
    expect(mutated.filter((one) => one !== text).length).toBeGreaterThan(450);
    expect(mutated.filter((one) => one.includes('line 1')).length).toBeGreaterThan(300);
  });
});
