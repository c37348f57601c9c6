import assert, { AssertionError } from 'node:assert/strict';
import type { Random } from '../../support/random.ts';

/** What became of a case: how the code took it, in a word or two, or the promise that it broke. */
export type Verdict = { outcome: string } | { fault: string };

/**
 * One part of the code under random input. A case is plain JSON, so that a file can keep it, and
 * says by itself what it is: the same case has the same verdict for ever.
 */
export type FuzzTarget<Case> = {
  name: string;
  /** One random case: the same numbers give the same one. */
  make(this: void, random: Random): Case;
  /** Cases at once, as some readers are slow to start; a verdict for each, in their order. */
  judge(this: void, cases: readonly Case[]): Promise<Verdict[]>;
  /** Cases that have less in them, those that have least first; none where nothing can go. */
  smaller(this: void, made: Case): Case[];
};

/**
 * Judges cases one by one.
 * @param check gives the outcome; whatever it throws is a fault: an assertion that does not hold, or a
 * crash of the code
 */
export function judgeEach<Case>(check: (made: Case) => string): FuzzTarget<Case>['judge'] {
  return async (cases) =>
    cases.map((made) => {
      try {
        const outcome = check(made);
        assert(prototypesAreClean(), 'it left something on the prototype of all objects');
        return { outcome };
      } catch (error) {
        if (error instanceof AssertionError) return { fault: error.message };
        return { fault: `it threw ${error instanceof Error ? error.stack : String(error)}` };
      }
    });
}

const OBJECT_NAMES = Object.getOwnPropertyNames(Object.prototype).length;
const ARRAY_NAMES = Object.getOwnPropertyNames(Array.prototype).length;

function prototypesAreClean(): boolean {
  return (
    Object.getOwnPropertyNames(Object.prototype).length === OBJECT_NAMES &&
    Object.getOwnPropertyNames(Array.prototype).length === ARRAY_NAMES
  );
}
