import { describe, expect, it } from 'vitest';
import { describeFailure, keepCase, readKeptCases } from './support/kept-cases.ts';
import { describeRun, runFuzz } from './support/run-fuzz.ts';
import { TARGETS } from './targets.ts';

const COUNT = Number(process.env['FUZZ_COUNT'] ?? 10_000);
const SEED = Number(process.env['FUZZ_SEED'] ?? 1);

/** A target under which less than this share of the cases comes to nothing else is not fuzzed. */
const LEAST_SHARE = 0.02;

describe.each(TARGETS)('$name', (target) => {
  it.each(readKeptCases(target.name))('keeps its promises to case $name', async ({ kept }) => {
    const [verdict] = await target.judge([kept.made]);
    expect(verdict).not.toHaveProperty('fault');
  });

  it(`keeps its promises to ${COUNT} random cases of seed ${SEED}`, async () => {
    const result = await runFuzz(target, { count: COUNT, seed: SEED });
    console.log(describeRun(target.name, SEED, result));
    const told = result.failures.map((failure) =>
      describeFailure(target.name, keepCase(target.name, failure), failure),
    );
    expect(told.join('\n')).toBe('');
    const most = Math.max(...result.outcomes.values());
    expect(most, 'nearly all cases end the same way').toBeLessThan(COUNT * (1 - LEAST_SHARE));
  }, 600_000);
});
