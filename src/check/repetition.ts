import { PARTS, type Finding, type Part } from '../paper.ts';
import type { Checked } from './checked.ts';
import { commonShare, shinglesOf } from './repetition-shingles.ts';
import { splitSentences } from './sentences.ts';

/** A string of an explanation and where it stands. */
type Unit = { where: Part; text: string; shingles: ReadonlySet<string> };

/**
 * Shares of common shingles from which two strings say the same. Points of one explanation reached
 * 0.25 in faithful ones, and a title and its hook less; a copy with a few words changed has more.
 */
const SAME = 0.6;
/** A translation may have two sentences alike where the abstract has. */
const SAME_SENTENCE = 0.75;
/** Of a sentence's shingles, how many a part must have that was pasted from the abstract. */
const PASTED = 0.9;

/**
 * No point says what another says, the hook is not the title, the translation has no sentence
 * twice, and no part of the explainer is the translated abstract.
 */
export function checkRepetition({ explanation, paper, settings }: Checked): Finding[] {
  const { title, hook, abstract } = explanation;
  const points = PARTS.flatMap((where) => {
    const part = explanation[where];
    if (typeof part === 'string') return [];
    return part.flatMap(({ text, points: more }) => [text, ...more].map((one) => unit(where, one)));
  });
  const sentences = splitSentences(abstract, settings.language).map((text) =>
    unit('abstract', text),
  );
  const repeated = [
    ...repeatedAmong(points, SAME),
    ...(hasTwins(splitSentences(paper.abstract, 'en'))
      ? []
      : repeatedAmong(sentences, SAME_SENTENCE)),
    ...pastedInto(points, sentences),
  ];
  const [named, hooked] = [unit('title', title), unit('hook', hook)];
  if (isSame(named, hooked, SAME)) repeated.push({ where: 'hook', text: hook, of: title });
  return repeated.map(({ where, text, of }) => ({
    rule: 'repeated',
    where,
    what: text,
    passage: of === undefined ? undefined : oneLine(of),
  }));
}

type Repeated = { where: Part; text: string; of?: string };

function unit(where: Part, text: string): Unit {
  return { where, text, shingles: shinglesOf(text) };
}

/** Places of a shingle that are remembered: enough to find a twin, too few to be quadratic. */
const MOST_PLACES = 6;

/** The units that say what an earlier one says. */
function repeatedAmong(units: readonly Unit[], share: number): Repeated[] {
  const places = new Map<string, Unit[]>();
  return units.flatMap((one): Repeated[] => {
    const common = new Map<Unit, number>();
    for (const shingle of one.shingles) {
      const having = places.get(shingle) ?? [];
      for (const other of having) common.set(other, (common.get(other) ?? 0) + 1);
      if (having.length < MOST_PLACES) places.set(shingle, [...having, one]);
    }
    const twin = [...common].find(
      ([other, count]) => commonShare(count, one.shingles.size, other.shingles.size) >= share,
    );
    return twin === undefined ? [] : [{ where: one.where, text: one.text, of: twin[0].text }];
  });
}

function isSame(one: Unit, other: Unit, share: number): boolean {
  if (one.shingles.size === 0) return false;
  const common = countCommon(one.shingles, other.shingles);
  return commonShare(common, one.shingles.size, other.shingles.size) >= share;
}

function countCommon(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let count = 0;
  for (const shingle of some) if (others.has(shingle)) count += 1;
  return count;
}

function hasTwins(sentences: string[]): boolean {
  return (
    repeatedAmong(
      sentences.map((text) => unit('abstract', text)),
      SAME,
    ).length > 0
  );
}

/** The parts that have two sentences of the translation, or all of a shorter one. */
function pastedInto(points: readonly Unit[], sentences: readonly Unit[]): Repeated[] {
  return PARTS.flatMap((where) => {
    const part = new Set(
      points.flatMap((point) => (point.where === where ? [...point.shingles] : [])),
    );
    const pasted = sentences.filter(
      ({ shingles }) => shingles.size > 0 && countCommon(shingles, part) >= PASTED * shingles.size,
    );
    if (part.size === 0 || pasted.length < Math.min(2, sentences.length)) return [];
    return pasted.map(({ text }) => ({ where, text }));
  });
}

function oneLine(text: string): string {
  return text.length > 200 ? `${text.slice(0, 199).toWellFormed()}…` : text;
}
