import type { Finding, Part } from '../paper.ts';
import type { Checked } from './checked.ts';
import { formulaKey } from './formula-key.ts';
import { formulaSpansOf } from './formula-spans.ts';
import { isMadeOf } from './formula-origin.ts';
import {
  type FormulaStock,
  formulaStockOf,
  hasFormula,
  hasOwnFormula,
  isJudged,
} from './formula-stock.ts';
import { passageWith } from './passage.ts';

/** Past this a part is no explanation, and comparing each formula would take too long. */
const MOST_FORMULAS = 300;

/**
 * The translated title and abstract have the formulas of the paper's and no others, however they
 * are written; those of the explainer have the letters of the paper and are mostly made of pieces
 * of its formulas. Numbers are left to the rules on numbers.
 */
export function checkFormulas({ parts, paper, metadata, source }: Checked): Finding[] {
  const known = formulaStockOf(metadata, true);
  let fullText: FormulaStock | undefined;
  const isMade = (key: string, formula: string) => {
    if (key.length > 2 && known.whole.includes(key)) return true;
    fullText ??= formulaStockOf(source.slice(metadata.length), false);
    return isMadeOf(formula, key, fullText, known);
  };
  const unknown = [...parts].flatMap(([where, text]) => {
    const isTranslation = where === 'title' || where === 'abstract';
    return [...judgedIn(text)]
      .filter(([key, what]) => !(isTranslation ? hasFormula(known, key) : isMade(key, what)))
      .map(([, what]): Finding => ({ rule: 'formula-unknown', where, what }));
  });
  return [
    ...unknown,
    ...missing('title', paper.title, parts),
    ...missing('abstract', paper.abstract, parts),
  ];
}

function missing(where: Part, original: string, parts: Checked['parts']): Finding[] {
  const translation = parts.get(where) ?? '';
  const formulas = translation === '' ? new Map<string, string>() : judgedIn(original);
  if (formulas.size === 0) return [];
  const translated = formulaStockOf(translation, true);
  return [...formulas]
    .filter(([key]) => !hasOwnFormula(translated, key))
    .map(([, what]) => ({
      rule: 'formula-missing',
      where,
      what,
      passage: passageWith(original, what),
    }));
}

/** The different formulas of a text that are more than numbers and words, by key. */
function judgedIn(text: string): Map<string, string> {
  const formulas = formulaSpansOf(text)
    .formulas.filter(({ tex }) => !WORDS.test(tex))
    .map(({ tex, start, end }): [string, string] => [formulaKey(tex), text.slice(start, end)])
    .filter(([key]) => isJudged(key));
  return new Map(formulas.toReversed().slice(-MOST_FORMULAS).toReversed());
}

/** Words in the clothes of a formula: `$\texttt{name}$`, `$\textit{simultaneously}$`. */
const WORDS = /^\\(?:text[a-z]*|emph|href)\s*\{|^[A-Za-z]{4,}$/;
