import type { Part } from '../paper.ts';
import { EVERYDAY, LOCAL_ACRONYMS, UNITS } from './name-lists.ts';
import { nameKey } from './name-search.ts';
import { isCapitalised, latinTokensOf, type NameToken, strongNamesOf } from './name-tokens.ts';
import { baseLanguage } from './page-script.ts';

/** A name of the explanation, and the keys of which the paper has to have one, or each piece. */
export type NameCandidate = { where: Part; what: string; keys: string[]; pieces: string[] };

/**
 * The names in the prose of a page in Chinese letters or others: each word in Latin letters that
 * begins with a capital, or has one or a digit inside. Voice Bank may be the paper's VoiceBank.
 */
export function namesOfPage(where: Part, prose: string): NameCandidate[] {
  const tokens = latinTokensOf(prose);
  return tokens.flatMap((token, at) => {
    const what = withoutAmount(token.text);
    if (!(isCapitalised(what) || /\p{Lu}.*\p{Lu}|\p{L}\p{Nd}|\p{Ll}\p{Lu}|_|@\p{Nd}/su.test(what)))
      return [];
    if (isOrdinary(what)) return [];
    const neighbours = [joined(prose, tokens[at - 1], token), joined(prose, token, tokens[at + 1])];
    const keys = [what, ...neighbours].map(nameKey).filter((key) => key !== '');
    return [{ where, what, keys, pieces: piecesOf(what) }];
  });
}

/** The names in the prose of a page in Latin letters: what no ordinary word looks like. */
export function namesOfLatinPage(where: Part, prose: string, language: string): NameCandidate[] {
  const own = LOCAL_ACRONYMS[baseLanguage(language)];
  return latinTokensOf(prose)
    .flatMap(strongNamesOf)
    .map(({ text }) => text)
    .filter((what) => !isOrdinary(what) && !own?.has(what))
    .map((what) => ({ where, what, keys: [nameKey(what)], pieces: piecesOf(what) }));
}

/** Parts without digits may come from different places: CNN-Transformer. Numbers may not. */
function piecesOf(name: string): string[] {
  const pieces = name.split(/[-\u2010\u2011&]/);
  if (pieces.length === 1 || /\p{Nd}/u.test(name)) return [];
  return pieces.some((piece) => piece.length === 1) ? [] : pieces.map(nameKey);
}

/** 42M and 8-bit are amounts; of 2D-CNN the name is CNN. */
function withoutAmount(token: string): string {
  return token.replace(/^[\p{Nd}.]+(?:[\p{L}]{0,2}(?=-|$))?-?/u, '').replace(/^_+|_+$/g, '');
}

function isOrdinary(name: string): boolean {
  return (
    name.length < 2 ||
    EVERYDAY.has(name) ||
    EVERYDAY.has(name.replace(/s$/, '')) ||
    UNITS.has(name.toLowerCase()) ||
    /^[IVX]{2,4}$/.test(name) ||
    /^(?:top|stage|step|phase|level|part|task|track)[-\u2010\u2011][\p{L}\p{Nd}]{1,2}$/iu.test(name)
  );
}

function joined(prose: string, one: NameToken | undefined, other: NameToken | undefined): string {
  if (one === undefined || other === undefined) return '';
  return /^[ \u00A0]$/.test(prose.slice(one.end, other.start)) ? one.text + other.text : '';
}

/** What a paper has of names, to find the one that was meant. */
export function namesOfPaper(text: string): Set<string> {
  const words = text.replaceAll('\\_', '_').match(/\w+(?:[-@.]\w+)*/g) ?? [];
  return new Set(words.filter((word) => word.length > 3 && /[A-Z_@]|[a-z]\d/.test(word)));
}
