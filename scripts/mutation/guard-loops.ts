import { Visitor, parseSync } from 'vite';
import type { ESTree } from 'vite';

/** Turns of all loops of a file in one test file; the tests need far fewer. */
const MOST_TURNS = 3_000_000;

const GUARD = `if ((globalThis.turns = (globalThis.turns ?? 0) + 1) > ${MOST_TURNS}) throw new Error('endless loop');`;

/**
 * Puts a counter into each `while` and `for`, so that a fault that makes one endless fails its test
 * instead of holding it up. Lines stay where they are.
 */
export function guardLoops(code: string): string {
  const added: { at: number; text: string }[] = [];
  const guard = ({ body }: { body: ESTree.Statement }) => {
    if (body.type === 'BlockStatement') added.push({ at: body.start + 1, text: GUARD });
    else added.push({ at: body.start, text: `{${GUARD}` }, { at: body.end, text: '}' });
  };
  const visitor = { WhileStatement: guard, DoWhileStatement: guard, ForStatement: guard };
  new Visitor(visitor).visit(parseSync('file.ts', code).program);
  return added
    .toSorted((a, b) => b.at - a.at)
    .reduce((text, { at, text: more }) => text.slice(0, at) + more + text.slice(at), code);
}
