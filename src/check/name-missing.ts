import type { Finding, Part } from '../paper.ts';
import type { Checked } from './checked.ts';
import { TRANSLATABLE } from './name-lists.ts';
import { findNames, nameKey } from './name-search.ts';
import { isCapitalised, isPlainName, latinTokensOf, strongNamesIn } from './name-tokens.ts';
import { passageWith } from './passage.ts';
import { proseOf, withoutAddresses } from './prose.ts';

/**
 * The names of the abstract are in its translation as they are written, each at least once, and
 * those of the title in the translated title: models, data sets, tools, acronyms, code. Names that
 * look like ordinary words count only where the paper introduces them or everybody knows them;
 * acronyms that each language has a word for (AI, LLM) may be translated.
 */
export function checkMissingNames({ parts, paper }: Checked): Finding[] {
  const { title, abstract } = paper;
  const own = titlePrefix(title, abstract);
  return [
    ...missing('title', title, [...namesOf(title), ...own], parts.get('title') ?? ''),
    ...missing(
      'abstract',
      abstract,
      [...namesOf(abstract), ...introducedIn(abstract), ...own],
      parts.get('abstract') ?? '',
    ),
  ];
}

/** More than a reviewer reads, and less than takes long to look up. */
const MOST_MISSING = 100;

function missing(where: Part, original: string, names: string[], translation: string): Finding[] {
  if (translation.trim() === '') return [];
  const byKey = new Map(names.toReversed().map((name) => [nameKey(name), name]));
  const found = findNames(withoutAddresses(translation), new Set(byKey.keys()));
  return [...byKey]
    .filter(([key]) => !found.has(key))
    .toReversed()
    .slice(0, MOST_MISSING)
    .map(([, name]) => ({
      rule: 'name-missing',
      where,
      what: name,
      passage: passageWith(original, name),
    }));
}

function namesOf(text: string): string[] {
  const prose = plainTex(text);
  const strong = strongNamesIn(prose).map((name) => name.text);
  // A text in capitals says nothing of what is a name.
  const letters = prose.match(/\p{L}/gu)?.length ?? 0;
  const capitals = prose.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals > letters / 2) return [];
  const plain = latinTokensOf(prose).map((token) => token.text.split('-', 1)[0] ?? '');
  const code = [...text.matchAll(/`([^`\n]{1,60})`/g)].map(([, inside = '']) => inside);
  return [...strong, ...plain.filter(isPlainName), ...code].filter(
    (name) => nameKey(name) !== '' && !TRANSLATABLE.has(name.replace(/s$/, '')),
  );
}

/** "MoonCast: Podcasts …" names the work, if the abstract speaks of MoonCast too. */
function titlePrefix(title: string, abstract: string): string[] {
  const [, name] = /^([\p{L}\p{N}][\p{L}\p{N}_-]*): /u.exec(plainTex(title)) ?? [];
  if (name === undefined || !isCapitalised(name)) return [];
  const isUsed = latinTokensOf(plainTex(abstract)).some(
    ({ text, start }) => text === name && start > 0,
  );
  return isUsed ? [name] : [];
}

const INTRODUCED =
  /\b(?:propos|present|introduc|call|nam|dubb|term|releas|develop|design)(?:e|es|ed|ing|s)?\s+(\p{Lu}[\p{L}\p{N}]*)(?=,? (?:an?|the|which|that)\b|\s?\(|[,.;:])/gu;

/** What the abstract gives a name to: "we present Glaris, a …". */
function introducedIn(abstract: string): string[] {
  return [...plainTex(abstract).matchAll(INTRODUCED)].map(([, name = '']) => name);
}

/** Without formulas and addresses; what dresses a name is taken off it: \texttt{chord\_bot}. */
function plainTex(text: string): string {
  const bare = text.replace(/\\(?:text[a-z]{2}|emph)\s*\{/g, ' ').replace(/\\([_&%#])/g, '$1');
  return proseOf(bare);
}
