import type { Explanation, Part, Point } from '../../../src/paper.ts';

/** One string of an explanation, and the explanation with another string in its place. */
export type Slot = { part: Part; text: string; put: (text: string) => Explanation };

/** A text with one fault, and what was done to it. */
export type Change = { kind: string; what: string; text: string };

/** The translated abstract as a slot. */
export function abstractSlot(explanation: Explanation): Slot {
  return {
    part: 'abstract',
    text: explanation.abstract,
    put: (abstract) => ({ ...explanation, abstract }),
  };
}

/** The hook and each sentence and sub-point of the three lists. */
export function explainerSlots(explanation: Explanation): Slot[] {
  const hook: Slot = {
    part: 'hook',
    text: explanation.hook,
    put: (text) => ({ ...explanation, hook: text }),
  };
  const lists = (['background', 'method', 'results'] as const).flatMap((part) =>
    explanation[part].flatMap((point, at) => {
      const putPoint = (changed: Point): Explanation => ({
        ...explanation,
        [part]: explanation[part].with(at, changed),
      });
      return [
        { part, text: point.text, put: (text: string) => putPoint({ ...point, text }) },
        ...point.points.map((text, sub) => ({
          part,
          text,
          put: (changed: string) => putPoint({ ...point, points: point.points.with(sub, changed) }),
        })),
      ];
    }),
  );
  return [hook, ...lists];
}

const ADDRESS = /https?:\/\/[\w\-./?=&%]*[\w/]/g;
const FORMULA = /(?<!\\)\$[^$]+\$/g;

/** The text with addresses blanked out, character for character. */
export function withoutAddresses(text: string): string {
  return text.replace(ADDRESS, (found) => ' '.repeat(found.length));
}

/** The text with addresses and formulas blanked out, character for character. */
export function proseOf(text: string): string {
  return withoutAddresses(text).replace(FORMULA, (found) => ' '.repeat(found.length));
}

export function addressesIn(text: string): { at: number; found: string }[] {
  return [...text.matchAll(ADDRESS)].map(({ 0: found, index }) => ({ at: index, found }));
}

export function formulasIn(text: string): { at: number; found: string }[] {
  return [...text.matchAll(FORMULA)].map(({ 0: found, index }) => ({ at: index, found }));
}

/** The text with `length` characters at `at` replaced. */
export function splice(text: string, at: number, length: number, by: string): string {
  return text.slice(0, at) + by + text.slice(at + length);
}

/** What stands around a place, for a report. */
export function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - 15), at + 20);
}
