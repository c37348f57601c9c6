import type { Explanation } from '../../../src/paper.ts';
import { createRandom, type Random, randomBelow } from '../../support/random.ts';
import { alterAddresses, breakFormulas, changeFormulas, inventAddress } from './plant-formulas.ts';
import { alterNames, translateAcronyms } from './plant-names.ts';
import { changeDigits, changeUnits, flipSigns, moveDecimals } from './plant-numbers.ts';
import { dropSentences, inventSentences, leaveEnglish, leaveLabels } from './plant-sentences.ts';
import { abstractSlot, type Change, explainerSlots, type Slot } from './plant-slot.ts';
import type { CorpusEntry } from './read-corpus.ts';

/** A faithful answer with one fault in it. */
export type Plant = { kind: string; what: string; explanation: Explanation };

/** How many faults of a kind an entry gets at most, in the abstract and in the explainer. */
const MOST: Record<string, number> = {
  'digit changed': 4,
  'decimal moved': 2,
  'unit changed or lost': 3,
  'sign lost': 2,
  'sign gained': 1,
  'sentence dropped': 4,
  'sentence invented': 3,
  'name altered': 2,
  'acronym translated': 3,
  'English left': 2,
  'label left': 2,
  'link altered': 3,
  'link invented': 1,
  'formula broken': 2,
  'formula changed': 2,
};

/**
 * Faulty versions of an entry, each with one fault; the same for the same corpus.
 * @param corpus where the answers of other papers are taken from
 */
export function plantFaults(entry: CorpusEntry, corpus: readonly CorpusEntry[]): Plant[] {
  const random = createRandom(hash(entry.name));
  const { explanation, language, paper, reading } = entry;
  const abstract = abstractSlot(explanation);
  const title: Slot = {
    part: 'title',
    text: explanation.title,
    put: (text) => ({ ...explanation, title: text }),
  };
  const explainer = explainerSlots(explanation);
  const metadata = `${paper.title}\n${paper.abstract}\n${paper.comments ?? ''}`;
  const isTranslated = language !== 'en';
  const english = sentencesOfBody(reading.text);

  const inAbstract = changesOf([abstract], ({ text }) => [
    ...commonChanges(text, language, metadata, random),
    ...dropSentences(text),
    ...inventSentences(text, language, paper.title, random),
    ...translateAcronyms(text, language),
    ...(isTranslated ? leaveEnglish(text, paper.abstract) : []),
    ...leaveLabels(text, language),
    ...alterAddresses(text),
  ]);
  const inTitle = changesOf([title], ({ text }) => leaveLabels(text, language));
  const inExplainer = changesOf(explainer, ({ part, text }) => [
    ...commonChanges(text, language, reading.text, random),
    ...(isTranslated && part !== 'hook'
      ? leaveEnglish(text, english[randomBelow(random, english.length)] ?? '')
      : []),
    ...(part === 'hook' ? [] : [inventAddress(text, paper.title)]),
  ]);
  return [
    ...choose(inAbstract, 'abstract', random),
    ...choose(inTitle, 'title', random),
    ...choose(inExplainer, 'explainer', random),
    ...swapped(entry, corpus, random),
    ...inAnotherLanguage(entry, corpus),
  ];
}

function commonChanges(text: string, language: string, source: string, random: Random): Change[] {
  return [
    ...changeDigits(text, random),
    ...moveDecimals(text, random),
    ...changeUnits(text, language),
    ...flipSigns(text),
    ...alterNames(text, source, random),
    ...breakFormulas(text),
    ...changeFormulas(text, source, random),
  ];
}

function changesOf(slots: Slot[], changes: (slot: Slot) => Change[]): Plant[] {
  return slots.flatMap((slot) =>
    changes(slot)
      .filter(({ text }) => text !== slot.text && text.trim() !== '')
      .map(({ kind, what, text }) => ({ kind, what, explanation: slot.put(text) })),
  );
}

/** Of each kind as many as are wanted, drawn without repeats. */
function choose(plants: Plant[], where: string, random: Random): Plant[] {
  return Object.entries(MOST).flatMap(([kind, most]) => {
    const left = plants.filter((plant) => plant.kind === kind);
    const chosen: Plant[] = [];
    while (chosen.length < most && left.length > 0) {
      chosen.push(...left.splice(randomBelow(random, left.length), 1));
    }
    return chosen.map(({ what, explanation }) => ({
      kind: `${kind}, ${where}`,
      what,
      explanation,
    }));
  });
}

/** The whole answer, the abstract or the explainer of another paper. */
function swapped(entry: CorpusEntry, corpus: readonly CorpusEntry[], random: Random): Plant[] {
  const others = corpus.filter(
    ({ language, paper }) => language === entry.language && paper.id !== entry.paper.id,
  );
  const other = others[randomBelow(random, others.length)];
  if (other === undefined) return [];
  const { abstract, ...rest } = other.explanation;
  const what = `that of ${other.name}`;
  return [
    { kind: 'entry swapped, all', what, explanation: other.explanation },
    { kind: 'entry swapped, abstract', what, explanation: { ...entry.explanation, abstract } },
    { kind: 'entry swapped, explainer', what, explanation: { ...entry.explanation, ...rest } },
  ];
}

/** The abstract as it is right in another language. */
function inAnotherLanguage(entry: CorpusEntry, corpus: readonly CorpusEntry[]): Plant[] {
  return corpus
    .filter(({ paper, language }) => paper.id === entry.paper.id && language !== entry.language)
    .map(({ language, explanation: { abstract } }) => ({
      kind: 'abstract in another language',
      what: language,
      explanation: { ...entry.explanation, abstract },
    }));
}

/** Sentences of the text that are prose in English. */
function sentencesOfBody(text: string): string[] {
  return text
    .split(/\n+/)
    .filter((line) => /^[A-Z]/.test(line) && !/ \| |^(?:Title|Authors|Table)/.test(line))
    .flatMap((line) => line.split(/(?<=[a-z)]\.) /))
    .filter((sentence) => /(?:\b[a-z]+ ){4}/.test(sentence));
}

function hash(text: string): number {
  let value = 7;
  for (const char of text) value = (Math.imul(value, 31) + (char.codePointAt(0) ?? 0)) >>> 0;
  return value;
}
