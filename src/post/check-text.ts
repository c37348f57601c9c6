import { checkMarkup } from './check-markup.ts';
import type { Markup } from './check-markup.ts';
import { hasInvisible } from './clean-text.ts';

/** Marks in a body by which kramdown, Liquid or GitHub would leave plain Markdown. */
const FOREIGN: readonly [RegExp, string][] = [
  [/\{[{%]/, 'a Liquid tag'],
  [/\{:/, 'a kramdown attribute list'],
  [/\|/, 'a pipe, which makes a table'],
  [/!\[/, 'an image'],
  [/^(?:---|\.\.\.)$/m, 'a line that reads as the end of front matter'],
  [/\\$/m, 'a backslash before a line break'],
  [/(?:https?|ftp):\/\/|www\./i, 'an address outside of a link'],
];

/**
 * Reads Markdown of a page back, whole or in part: what it is made of, with a sentence for each
 * thing that is not in a page's vocabulary.
 * @param isAllowed whether the page may link to an address
 */
export function checkText(markdown: string, isAllowed: (url: string) => boolean): Markup {
  const markup = checkMarkup(markdown);
  // Addresses belong between the parentheses of a link, where the writer leaves none inside.
  const prose = markdown.replaceAll(/\]\([^()\s]*\)/g, ']()');
  const faults = [
    ...FOREIGN.filter(([mark]) => mark.test(prose)).map(([, name]) => `The page has ${name}.`),
    ...markup.faults,
    ...markup.links
      .filter((url) => !isAllowed(url))
      .map((url) => `The page links to ${url.slice(0, 200)}, which no paper of it names.`),
  ];
  return { ...markup, faults };
}

/** A sentence for each kind of character that no text of ours has. */
export function checkCharacters(text: string): string[] {
  const faults = [];
  // A selector after a reference is one after the character: `&#35;` begins a keycap as `#` does.
  const shown = text.replaceAll(/&#(\d{2,3});/g, (_, code: string) =>
    String.fromCodePoint(Math.max(32, Number(code))),
  );
  if (text !== text.normalize('NFC')) faults.push('The page is not in Unicode form NFC.');
  if (hasInvisible(shown) || /[\t\r\f\v\x85\u2028\u2029]/.test(shown)) {
    faults.push('The page has a control, bidi or zero-width character.');
  }
  if (/(.)\1{200}/su.test(text)) {
    faults.push('The page repeats a character more than 200 times.');
  }
  return faults;
}
