import { randomBelow, type Random } from '../../support/random.ts';

/** One of a list, all as likely. */
export function pick<T>(random: Random, list: readonly T[]): T {
  const item = list[randomBelow(random, list.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}

/** What a target's documents are made of, for mutations that know a little of its grammar. */
export type Grammar = {
  /** Pieces of the grammar, right and almost right. */
  tokens: readonly string[];
  /** Splits a document into stretches that mean something; joined they are the document. */
  boundary: RegExp;
};

/** What is hostile to any reader of text. */
export const HOSTILE_PIECES: readonly string[] = [
  '\u0000',
  '\u0001',
  '\u001B[31m',
  '\u007F',
  '\u0085',
  '\u2028',
  '\u2029',
  '\uFEFF',
  '\u200B',
  '\u200D',
  '\u202E',
  '\u2066',
  '\u{E0041}',
  '\uFFFE',
  '\uD800',
  '\uDC00',
  '\u0301\u0301\u0301',
  '\r',
  '\r\n',
  '{{',
  '{%',
  '{{ site.secret }}',
  '{% raw %}',
  ']]>',
  '<![CDATA[',
  '<!--',
  '-->',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '<?x',
  '<script>',
  '</script>',
  '&#0;',
  '&#xD800;',
  '&#x202E;',
  '&#x110000;',
  '&amp;lt;',
  '&nope;',
  '\\u0000',
  '\\',
  '"',
  "'",
  '`',
  '$',
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  '::set-output name=x::y',
  '##[error]x',
  '@octocat',
  '\u{1F469}\u200D\u{1F467}',
  '中文，。',
  'א\u200Fב',
  '-1',
  '9007199254740993',
  '1e999',
  'NaN',
];

/** A run of one thing, long enough to show what grows. */
function run(random: Random, piece: string): string {
  return piece.repeat(1 + Math.floor(random() ** 3 * 300));
}

/** Noise: pieces of the grammar, hostile ones and runs of them, without order. */
export function noise(random: Random, { tokens }: Grammar): string {
  const count = 1 + randomBelow(random, 25);
  let text = '';
  for (let made = 0; made < count; made += 1) {
    const kind = random();
    const piece = pick(random, kind < 0.7 ? tokens : HOSTILE_PIECES);
    text += kind > 0.97 ? run(random, piece) : piece;
    if (random() < 0.2) text += pick(random, [' ', '\n', 'a', '7']);
  }
  return text;
}

type Mutation = (random: Random, text: string, other: string, grammar: Grammar) => string;

const MUTATIONS: readonly Mutation[] = [
  // Cut short, or its beginning is gone.
  (random, text) => text.slice(0, randomBelow(random, text.length + 1)),
  (random, text) => text.slice(Math.floor(random() ** 4 * text.length)),
  // A stretch goes, comes twice, changes its place, or is another one's.
  byStretches((random, parts) => parts.toSpliced(at(random, parts), 1 + few(random))),
  byStretches((random, parts) => {
    const from = at(random, parts);
    return parts.toSpliced(from, 0, ...parts.slice(from, from + 1 + few(random)));
  }),
  byStretches((random, parts) => {
    const [one, two] = [at(random, parts), at(random, parts)];
    return parts.with(one, parts[two] ?? '').with(two, parts[one] ?? '');
  }),
  byStretches((random, parts, others) => {
    const from = at(random, others);
    return parts.toSpliced(
      at(random, parts),
      few(random),
      ...others.slice(from, from + few(random)),
    );
  }),
  // Two documents in one.
  (random, text, other) =>
    text.slice(0, randomBelow(random, text.length + 1)) +
    other.slice(randomBelow(random, other.length + 1)),
  // Something is put in.
  (random, text, _other, { tokens }) => insert(random, text, pick(random, tokens)),
  (random, text) => insert(random, text, pick(random, HOSTILE_PIECES)),
  (random, text) => insert(random, text, run(random, pick(random, HOSTILE_PIECES))),
  // A stretch is wrapped in itself, deep.
  byStretches((random, parts) => {
    const one = at(random, parts);
    return parts.with(one, (parts[one] ?? '').repeat(1 + randomBelow(random, 40)));
  }),
  // A bit flips, a character goes, a number is another one.
  flipBit,
  (random, text) => {
    const from = randomBelow(random, text.length + 1);
    return text.slice(0, from) + text.slice(from + 1);
  },
  (random, text) => changeNumber(random, text),
];

function byStretches(
  change: (random: Random, parts: string[], others: string[]) => string[],
): Mutation {
  return (random, text, other, { boundary }) => {
    const parts = text.split(boundary);
    return parts.length < 2 ? text : change(random, parts, other.split(boundary)).join('');
  };
}

function at(random: Random, parts: readonly string[]): number {
  return randomBelow(random, parts.length);
}

function few(random: Random): number {
  return Math.floor(random() ** 2 * 6);
}

function insert(random: Random, text: string, piece: string): string {
  const from = randomBelow(random, text.length + 1);
  return text.slice(0, from) + piece + text.slice(from);
}

/** Of the text's bytes, as a line or a disk would. */
function flipBit(random: Random, text: string): string {
  const bytes = Buffer.from(text);
  const where = randomBelow(random, Math.max(1, bytes.length));
  const byte = bytes[where];
  if (byte !== undefined) bytes[where] = byte ^ (1 << randomBelow(random, 8));
  return bytes.toString();
}

function changeNumber(random: Random, text: string): string {
  const numbers = [...text.matchAll(/\d+/g)];
  if (numbers.length === 0) return text;
  const { 0: digits, index } = pick(random, numbers);
  const number = Number(digits);
  const changed = pick(random, [
    String(number + 1),
    String(number - 1),
    '0',
    '',
    '1e9',
    `${digits}0`,
  ]);
  return text.slice(0, index) + changed + text.slice(index + digits.length);
}

/** The document after one to four mutations, some of them with stretches of another. */
export function mutateText(random: Random, text: string, other: string, grammar: Grammar): string {
  let mutated = text;
  for (let left = 1 + Math.floor(random() ** 2 * 4); left > 0; left -= 1) {
    mutated = pick(random, MUTATIONS)(random, mutated, other, grammar);
  }
  return mutated;
}

/** A short text for one field of a sound document: plain, or with hostile pieces in it. */
export function hostileField(random: Random): string {
  if (random() < 0.4) return pick(random, ['Plain words', 'Ein Satz.', '模型', 'On $a_{b}$', 'x']);
  const pieces = Array.from({ length: 1 + few(random) }, () =>
    random() < 0.3 ? pick(random, ['word', ' ', 'Müller', '5%']) : pick(random, HOSTILE_PIECES),
  );
  return pieces.join('');
}
