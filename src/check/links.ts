import type { Finding } from '../paper.ts';
import type { Checked } from './checked.ts';
import { passageWith } from './passage.ts';

// ASCII alone: in Chinese text a full-width stop or bracket ends an address.
const ADDRESS_CHARACTERS = /[\w\-.~:/?#@!$&*+,;=%]+/g;

/** With a scheme or www, or a host of a usual kind with a path: github.com/name/project. */
const WEB_ADDRESS =
  /^(?:https?:\/\/.|www\.\w|(?:[\w-]{1,63}\.){1,4}(?:ai|app|cn|co|com|dev|edu|gov|io|net|org)\/.)/i;

/**
 * Web addresses of an explanation occur in the paper, whole; those of the abstract are in its
 * translation. The passage of an unknown address is the paper's address that begins most like it.
 */
export function checkLinks({ parts, paper, source }: Checked): Finding[] {
  const cited = [...parts].flatMap(([where, text]) =>
    addressesIn(text).map((what): Finding => ({ rule: 'link-unknown', where, what })),
  );
  // Most explanations have none, and the paper is long.
  const known = new Set(cited.length === 0 ? [] : tokensOf(source).map(bareAddress));
  const findings = cited.filter(({ what }) => !known.has(bareAddress(what)));
  if (findings.length > 0) addPassages(findings, addressesIn(source));
  return [...findings, ...missingLinks(paper.abstract, parts.get('abstract') ?? '')];
}

/** More than a reviewer reads, and less than takes long to look up. */
const MOST_MISSING = 100;

function missingLinks(abstract: string, translation: string): Finding[] {
  if (translation.trim() === '') return [];
  const translated = new Set(tokensOf(translation).map(bareAddress));
  return addressesIn(abstract)
    .filter((address) => !translated.has(bareAddress(address)))
    .slice(0, MOST_MISSING)
    .map((what) => ({
      rule: 'link-missing',
      where: 'abstract',
      what,
      passage: passageWith(abstract, what),
    }));
}

/** Past this a text is no explanation. */
const MOST_LIKENED = 20;

function addPassages(findings: Finding[], addresses: string[]): void {
  const originals = new Map(addresses.slice(0, 1000).map((one) => [bareAddress(one), one]));
  for (const finding of findings.slice(0, MOST_LIKENED)) {
    const address = bareAddress(finding.what);
    let longest = 3;
    for (const [bare, original] of originals) {
      const length = sharedLength(address, bare);
      if (length <= longest) continue;
      longest = length;
      finding.passage = original.slice(0, 200);
    }
  }
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function addressesIn(text: string): string[] {
  return tokensOf(text)
    .map((token) => withoutEnd(token.slice(Math.max(0, token.search(/https?:\/\//i)))))
    .filter((address) => WEB_ADDRESS.test(address));
}

/** The runs of characters that an address may have; `\_` and `\%` of TeX are `_` and `%`. */
function tokensOf(text: string): string[] {
  return text.replace(/\\([_%&#~$])/g, '$1').match(ADDRESS_CHARACTERS) ?? [];
}

/** The part of an address that tells it from others, in lower case. */
function bareAddress(token: string): string {
  return withoutEnd(token.slice(token.lastIndexOf('://') + 1))
    .toLowerCase()
    .replace(/^\/\/(?=.)/, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');
}

/** Without the punctuation of the sentence or of Markdown that follows. */
function withoutEnd(token: string): string {
  let end = token.length;
  while (end > 0 && '.,;:!?*$'.includes(token.charAt(end - 1))) end -= 1;
  return token.slice(0, end);
}
