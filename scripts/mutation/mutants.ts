import { Visitor, parseSync } from 'vite';
import type { ESTree } from 'vite';
import { mutateRegex } from './mutate-regex.ts';

/** One small fault: the characters from `start` to `end` of a file become `to`. */
export type Mutant = {
  /** Counted from 1. */
  line: number;
  operator: string;
  start: number;
  end: number;
  from: string;
  to: string;
};

const SWAPPED: Record<string, string[]> = {
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '+=': ['-='],
  '-=': ['+='],
  '++': ['--'],
  '--': ['++'],
};

/** Methods whose call can be left out of a chain. */
const DROPPED = new Set(
  (
    'filter slice trim trimStart trimEnd toSorted sort toReversed reverse replace replaceAll ' +
    'toLowerCase toUpperCase normalize toWellFormed flat substring'
  ).split(' '),
);

const PAIRS = [
  ['some', 'every'],
  ['startsWith', 'endsWith'],
  ['min', 'max'],
  ['find', 'findLast'],
  ['indexOf', 'lastIndexOf'],
] as const;

/** Methods that have a counterpart of the same form. */
const EXCHANGED: ReadonlyMap<string, string> = new Map([
  ...PAIRS,
  ...PAIRS.map(([one, other]) => [other, one] as const),
]);

/** All faults that the operators make in a file, in the order of the file. */
export function makeMutants(code: string): Mutant[] {
  const mutants: Mutant[] = [];
  /** Strings that are names or addresses of modules, by where they begin. */
  const names = new Set<number>();

  const text = (node: ESTree.Span) => code.slice(node.start, node.end);
  const add = (operator: string, at: ESTree.Span, ...results: string[]) => {
    for (const to of results) {
      const from = text(at);
      if (to === from) continue;
      const line = code.slice(0, at.start).split('\n').length;
      mutants.push({ line, operator, start: at.start, end: at.end, from, to });
    }
  };
  /** The sign between two operands, wherever comments and spaces put it. */
  const swap = (operator: string, sign: string, left: ESTree.Span, right: ESTree.Span) => {
    const start = code.indexOf(sign, left.end);
    if (start >= right.start) return;
    add(operator, { start, end: start + sign.length }, ...(SWAPPED[sign] ?? []));
  };
  const branch = (test: ESTree.Node) => add('condition', test, 'true', 'false');

  new Visitor({
    ImportDeclaration: (node) => void names.add(node.source.start),
    TSLiteralType: (node) => void names.add(node.literal.start),
    Property: (node) => void (node.computed || names.add(node.key.start)),
    IfStatement: (node) => branch(node.test),
    ConditionalExpression: (node) => branch(node.test),
    WhileStatement: (node) => add('condition', node.test, 'false'),
    ForStatement: (node) => node.test && add('condition', node.test, 'false'),
    LogicalExpression: (node) => swap('logic', node.operator, node.left, node.right),
    BinaryExpression: (node) => {
      if (node.operator === '+' && (isText(node.left) || isText(node.right))) return;
      const operator = /[<>=]/.test(node.operator) ? 'comparison' : 'arithmetic';
      swap(operator, node.operator, node.left, node.right);
    },
    AssignmentExpression: (node) => swap('assignment', node.operator, node.left, node.right),
    UnaryExpression: (node) => {
      if ('!-'.includes(node.operator)) add('sign', node, text(node.argument));
    },
    Literal: (node) => {
      if (names.has(node.start)) return;
      const { value } = node;
      if (typeof value === 'boolean') add('boolean', node, String(!value));
      if (typeof value === 'number') add('number', node, String(value + 1), `(${value - 1})`);
      if (typeof value === 'string') add('string', node, value === '' ? "'x'" : "''");
      if ('regex' in node) add('regex', node, ...mutateRegex(node.regex.pattern, node.regex.flags));
    },
    TemplateLiteral: (node) => add('string', node, '``'),
    ArrayExpression: (node) => {
      if (node.elements.length > 0) add('array', node, '[]');
    },
    ExpressionStatement: (node) => {
      if (/^(Call|Assignment|Update)/.test(node.expression.type)) add('statement', node, ';');
    },
    CallExpression: (node) => {
      const { callee } = node;
      if (callee.type !== 'MemberExpression' || callee.computed) return;
      const name = text(callee.property);
      if (DROPPED.has(name)) add('method', { start: callee.object.end, end: node.end }, '');
      const other = EXCHANGED.get(name);
      if (other !== undefined) add('method', callee.property, other);
    },
    MemberExpression: (node) => {
      const span = { start: node.object.end, end: node.property.start };
      if (node.optional && text(span) === '?.') add('optional', span, '.');
    },
  }).visit(parseSync('file.ts', code).program);

  return mutants.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function isText(node: ESTree.Node): boolean {
  return (
    node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string')
  );
}
