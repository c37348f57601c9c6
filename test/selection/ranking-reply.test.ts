import { describe, expect, it } from 'vitest';
import { parseScores, rankingSchema } from '../../src/selection/ranking-reply.ts';
import { cpuNow, LINEAR_LIMIT_MS } from '../support/linear-limit.ts';
import { findSchemaFault } from '../support/messages-schema-rules.ts';

const IDS = ['2603.90001', 'hep-th/9901001'];

function parse(scores: unknown) {
  const parsed = parseScores({ scores }, IDS);
  return { ...parsed, scores: Object.fromEntries(parsed.scores) };
}

const WHOLE = [
  { id: 'hep-th/9901001', score: 0 },
  { id: '2603.90001', score: 10 },
];

describe('scores', () => {
  it('belong to the id they stand with, in whatever order they come', () => {
    for (const scores of [WHOLE, WHOLE.toReversed()]) {
      expect(parse(scores)).toEqual({
        scores: { '2603.90001': 10, 'hep-th/9901001': 0 },
        problem: undefined,
        strangers: [],
      });
    }
  });

  it('may have decimals, and be said twice alike', () => {
    const { scores, problem } = parse([...WHOLE.slice(0, 1), { id: ' 2603.90001 ', score: 6.5 }]);
    expect([scores['2603.90001'], problem]).toEqual([6.5, undefined]);
    expect(parse([...WHOLE, ...WHOLE]).problem).toBeUndefined();
  });

  it('of papers that were not asked for are left out and told apart', () => {
    const invented = { id: '2603.99999', score: 10 };
    expect(parse([invented, ...WHOLE, invented, { id: '__proto__', score: 1 }])).toEqual({
      scores: { '2603.90001': 10, 'hep-th/9901001': 0 },
      problem: undefined,
      strangers: ['2603.99999', '__proto__'],
    });
  });

  it('that are missing are named', () => {
    expect(parse([WHOLE[0]])).toMatchObject({
      scores: { 'hep-th/9901001': 0 },
      problem: 'These ids have no score: 2603.90001.',
    });
    expect(parse([]).problem).toBe('These ids have no score: 2603.90001, hep-th/9901001.');
    expect(parse([null, 7, [], {}, { id: 5, score: 5 }]).problem).toBe(parse([]).problem);
  });

  it.each([[-1], [10.1], [11], ['7'], [null], [undefined], [NaN], [Infinity], [[5]], [true]])(
    'that are no number from 0 to 10 do not count: %j',
    (score) => {
      expect(parse([WHOLE[0], { id: '2603.90001', score }])).toEqual({
        scores: { 'hep-th/9901001': 0 },
        problem: 'These ids do not have one score from 0 to 10: 2603.90001.',
        strangers: [],
      });
    },
  );

  it('that contradict each other do not count, whichever comes first', () => {
    for (const [a, b] of [
      [3, 9],
      [9, 3],
      [9, 'x'],
      ['x', 9],
    ]) {
      const parsed = parse([
        WHOLE[0],
        { id: '2603.90001', score: a },
        { id: '2603.90001', score: b },
      ]);
      expect(parsed.scores).toEqual({ 'hep-th/9901001': 0 });
      expect(parsed.problem).toContain('do not have one score from 0 to 10: 2603.90001.');
    }
  });
});

describe('a reply without scores', () => {
  it.each([
    [undefined, 'The reply holds no complete JSON object.'],
    [{}, 'The JSON object has no list "scores".'],
    [{ scores: { '2603.90001': 5 } }, 'The JSON object has no list "scores".'],
  ])('says what it lacks: %j', (value, problem) => {
    expect(parseScores(value, IDS)).toEqual({ scores: new Map(), problem, strangers: [] });
  });
});

it('a flood of invented ids does not make reading slow', () => {
  const flood = Array.from({ length: 20_000 }, (_, at) => ({ id: `x${at}`, score: 1 }));
  const start = cpuNow();
  expect(parse([...flood, ...WHOLE]).strangers).toHaveLength(20_000);
  expect(cpuNow() - start).toBeLessThan(LINEAR_LIMIT_MS);
});

it('the schema keeps to what structured outputs take', () => {
  expect(findSchemaFault(rankingSchema(), 'schema')).toBeUndefined();
  expect(JSON.stringify(rankingSchema())).toContain('"scores"');
});
