import { type Random, randomBelow } from '../../support/random.ts';
import { INVENTED, LABELS } from './plant-bank.ts';
import { type Change, proseOf } from './plant-slot.ts';

/** A text cut after each sentence; the pieces joined give the text. */
export function sentencesOf(text: string): string[] {
  const prose = proseOf(text);
  const cuts = [...prose.matchAll(/[。！？]|[.!?](?:\s+)(?=[\p{Lu}\p{Script=Hangul}\d]|\s)/gu)]
    .map(({ 0: end, index }) => index + end.length)
    // The end of a formula at the beginning of a sentence is blank in the prose.
    .filter((at) => at < text.length);
  return [0, ...cuts].map((from, at) => text.slice(from, cuts[at] ?? text.length));
}

/** Each sentence that says something is left out once. */
export function dropSentences(text: string): Change[] {
  const sentences = sentencesOf(text);
  return sentences.flatMap((sentence, at) => {
    const says = sentence.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    if (says < 12 || sentences.length < 2) return [];
    const left = sentences.toSpliced(at, 1).join('').trim();
    return [{ kind: 'sentence dropped', what: sentence.trim(), text: left }];
  });
}

/** Sentences that no abstract of the corpus has are added, one at a time. */
export function inventSentences(
  text: string,
  language: string,
  title: string,
  random: Random,
): Change[] {
  // TideFormer: …; where the title gives no name, the sentences about one are left out.
  const [, name] = /^([A-Z][\w-]+):/.exec(title) ?? [];
  const sentences = sentencesOf(text);
  const gap = /^(?:zh|ja)/.test(language) ? '' : ' ';
  const bank = (INVENTED[language] ?? [])
    .filter((sentence) => name !== undefined || !sentence.includes('@'))
    .map((sentence) => sentence.replaceAll('@', name ?? ''));
  return bank.map((sentence) => {
    const at = 1 + randomBelow(random, sentences.length);
    const pieces = [...sentences.slice(0, at), sentence, ...sentences.slice(at)];
    const added = pieces.map((piece) => piece.trim()).join(gap);
    return { kind: 'sentence invented', what: sentence, text: added };
  });
}

/** A sentence of the translation is the original one. */
export function leaveEnglish(text: string, original: string): Change[] {
  const sentences = sentencesOf(text);
  const english = sentencesOf(original);
  return sentences.flatMap((sentence, at) => {
    const place = Math.floor((at * english.length) / sentences.length);
    const left = (english[place] ?? '').trim();
    if (!/[a-z]{3,} [a-z]{2,} [a-z]{2,}/.test(left)) return [];
    const end = /\s$/.test(sentence) ? ' ' : '';
    const changed = sentences.with(at, left + end).join('');
    return [{ kind: 'English left', what: left, text: changed }];
  });
}

/** A label or the start of an answer is left in front. */
export function leaveLabels(text: string, language: string): Change[] {
  return (LABELS[language] ?? []).map((label) => ({
    kind: 'label left',
    what: label,
    text: label + text,
  }));
}
