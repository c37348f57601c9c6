import type { Finding } from '../paper.ts';
import type { Checked } from './checked.ts';
import { unknownGlosses } from './name-glosses.ts';
import { namesOfLatinPage, namesOfPage, namesOfPaper } from './name-candidates.ts';
import { likestName } from './name-likeness.ts';
import { LONG_FORMS } from './name-lists.ts';
import { findNames, nameKey } from './name-search.ts';
import { scriptOf } from './page-script.ts';
import { withoutAddresses, withoutFormulas } from './prose.ts';

/** Past this a text is no explanation, and the names that were meant are not looked for. */
const MOST_LIKENED = 20;

/**
 * Names of the explanation are in the paper or among its authors, however they are hyphened or
 * cased. On a page in another script each word with a Latin capital counts, and terms in brackets
 * are made of words of the paper; on a page in Latin letters only what no ordinary word looks like.
 * Where the paper has a name with one or two other letters, this is the passage.
 */
export function checkUnknownNames({ parts, paper, source, settings }: Checked): Finding[] {
  const isLatin = scriptOf(settings.language) === 'Latn';
  const prose = [...parts].map(([where, text]) => ({
    where,
    text: withoutFormulas(withoutAddresses(text)),
  }));
  const candidates = prose.flatMap(({ where, text }) =>
    isLatin ? namesOfLatinPage(where, text, settings.language) : namesOfPage(where, text),
  );
  const paperText = `${paper.authors.join('\n')}\n${source}`;
  const known = findNames(
    paperText,
    new Set(candidates.flatMap(({ keys, pieces }) => [...keys, ...pieces])),
  );
  const unknown = candidates.filter(
    ({ keys, pieces }) =>
      !keys.some((key) => known.has(key)) &&
      (pieces.length === 0 || !pieces.every((piece) => known.has(piece))),
  );
  const spelledOut = spelledOutIn(
    paperText,
    unknown.map(({ what }) => what),
  );
  const names = unknown.length > 0 ? namesOfPaper(paperText) : new Set<string>();
  const findings = unknown
    .filter(({ what }) => !spelledOut.has(what))
    .map(({ where, what }, at): Finding => ({
      rule: 'name-unknown',
      where,
      what,
      passage: at < MOST_LIKENED ? likestName(what, names) : undefined,
    }));
  return isLatin ? findings : [...findings, ...unknownGlosses(prose, paperText)];
}

/** The acronyms that stand for words of the paper: SNR, where it writes signal-to-noise ratio. */
function spelledOutIn(text: string, acronyms: string[]): Set<string> {
  const forms = new Map(
    acronyms.flatMap((acronym): [string, string][] => {
      const form = LONG_FORMS.get(acronym.replace(/s$/, ''));
      return form === undefined ? [] : [[acronym, nameKey(form)]];
    }),
  );
  const found = findNames(text, new Set(forms.values()));
  return new Set([...forms].flatMap(([acronym, key]) => (found.has(key) ? [acronym] : [])));
}
