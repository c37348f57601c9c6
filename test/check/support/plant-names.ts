import { type Random, randomBelow } from '../../support/random.ts';
import { EXPANSIONS } from './plant-acronyms.ts';
import { OTHER_NAMES } from './plant-bank.ts';
import { type Change, proseOf, splice } from './plant-slot.ts';

// A word with a capital or a digit besides its first letter: EchoDraft, WER, Qwen2.5-7B.
const NAME = /(?<![\w-])[A-Za-z][A-Za-z0-9]*[A-Z0-9][A-Za-z0-9]*(?:[.-][A-Za-z0-9]+)*(?![\w-])/g;

/** A name is misspelt, or another one stands in its place. */
export function alterNames(text: string, source: string, random: Random): Change[] {
  const known = new Set(source.match(NAME) ?? []);
  return [...proseOf(text).matchAll(NAME)].flatMap(({ 0: name, index }) => {
    if (!known.has(name) || name.length < 3) return [];
    const altered = misspell(name, random);
    // Found by letters alone, so that a part of another word does not count as the name.
    if (lettersOf(source).includes(lettersOf(altered))) return [];
    const what = `${name} → ${altered}`;
    return [{ kind: 'name altered', what, text: splice(text, index, name.length, altered) }];
  });
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z\d]/g, '');
}

function misspell(name: string, random: Random): string {
  const way = randomBelow(random, 4);
  const last = name.length - 1;
  if (way === 0) return OTHER_NAMES[randomBelow(random, OTHER_NAMES.length)] ?? '';
  if (way === 1) return name.slice(0, last);
  const digit = name.search(/\d/);
  if (way === 2 && digit >= 0) {
    return splice(name, digit, 1, String((Number(name.charAt(digit)) % 9) + 1));
  }
  const at = 1 + randomBelow(random, last - 1);
  const swapped = name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
  return swapped === name ? `${name}X` : swapped;
}

/** Each acronym is gone from the text, with its expansion in the language in its place. */
export function translateAcronyms(text: string, language: string): Change[] {
  return [...EXPANSIONS].flatMap(([acronym, words]) => {
    const expansion = words.get(language);
    const word = new RegExp(`(?<![\\w-])${acronym}(?![\\w-])`, 'g');
    if (expansion === undefined || !word.test(proseOf(text))) return [];
    const brackets = new RegExp(`\\s?[（(][^（）()]*(?<![\\w-])${acronym}[）)]`, 'g');
    const changed = text.replace(brackets, '').replace(word, expansion);
    return [{ kind: 'acronym translated', what: `${acronym} → ${expansion}`, text: changed }];
  });
}
