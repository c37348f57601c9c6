import { lengthsFor, translates } from '../src/explanation/prompt-language.ts';
import type { SavedAnswer } from './evaluate-answers.ts';

/** How many lengths were looked at, and those that are not as asked for, in words. */
export type LengthScore = { fields: number; off: string[] };

/** What is a tenth longer than asked for is as asked for: no model counts to the letter. */
const TOLERANCE = 1.1;

/**
 * Characters of a translated abstract for each of the original, least and most. Wide on purpose: a
 * faithful translation is inside in any style, and one that lost a third of its sentences is not.
 */
const ABSTRACT_RATIO: Record<string, [number, number]> = {
  Hans: [0.3, 0.7],
  Hant: [0.3, 0.7],
  Jpan: [0.35, 0.9],
  Kore: [0.35, 0.9],
};
const OTHER_RATIO: [number, number] = [0.75, 1.7];

type Field = { name: string; length: number; least: number; most: number };

/** Holds the lengths of an answer against those that the prompt asks for. */
export function scoreLengths({ explanation, paper, reading, settings }: SavedAnswer): LengthScore {
  if (explanation === undefined) return { fields: 0, off: [] };
  const { language } = settings;
  const asked = lengthsFor(language);
  const measure = (text: string) =>
    asked.unit === 'words' ? wordCount(text) : characterCount(text);
  const upTo = (name: string, text: string, most: number): Field => ({
    name,
    length: measure(text),
    least: 0,
    most: most * TOLERANCE,
  });

  const fields = [upTo('hook', explanation.hook, asked.hook)];
  if (translates(language)) {
    const original = paper.abstract.length;
    const script = new Intl.Locale(language).maximize().script ?? '';
    const [least, most] = (ABSTRACT_RATIO[script] ?? OTHER_RATIO).map((ratio) => ratio * original);
    const length = explanation.abstract.length;
    fields.push({ name: 'abstract', length, least: least ?? 0, most: most ?? 0 });
  }
  const texts: string[] = [];
  for (const part of ['background', 'method', 'results'] as const) {
    for (const [at, point] of explanation[part].entries()) {
      const name = `${part} ${at + 1}`;
      fields.push(upTo(`${name}, label`, point.label, asked.label));
      fields.push(upTo(name, point.text, asked.point));
      for (const text of point.points) fields.push(upTo(`${name}, sub-point`, text, asked.point));
      texts.push(point.text, ...point.points);
    }
  }
  if (settings.explainer) {
    const { least, most } = asked.explainer;
    fields.push({
      name: 'the three parts',
      length: texts.reduce((sum, text) => sum + measure(text), 0),
      least: reading.source === 'abstract' ? 0 : least / TOLERANCE,
      most: most * TOLERANCE,
    });
  }
  const off = fields.filter(({ length, least, most }) => length < least || length > most);
  return {
    fields: fields.length,
    off: off.map(({ name, length, least, most }) => {
      const bound = length > most ? `at most ${Math.round(most)}` : `at least ${Math.round(least)}`;
      return `${name}: ${length}, ${bound} is right`;
    }),
  };
}

/** As a reader sees it: of a formula its signs, no markup, no spaces. */
function characterCount(text: string): number {
  const shown = withoutMarkup(text).replace(/\\[A-Za-z]+/g, 'x');
  return Array.from(shown.replace(/[\s{}\\^_]/g, '')).length;
}

/** A formula is one word. */
function wordCount(text: string): number {
  const shown = withoutMarkup(text.replace(/(?<!\\)\$[^$\n]*\$/g, 'x'));
  return shown.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function withoutMarkup(text: string): string {
  return text.replace(/[*`$]/g, '');
}
