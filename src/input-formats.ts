import { parse as parseYaml } from 'yaml';
import { split, word, type ValueKind } from './input-values.ts';
import { isOwnNetwork } from './own-network.ts';
import { tidyText } from './post/clean-text.ts';

/** No abbreviations, which the runtime would take: its CST is Chicago's, and its BST is Dhaka's. */
export const timeZone: ValueKind<string> = {
  parse: (text) => (/\/|^UTC$/.test(text) && isZone(text) ? text : undefined),
  expected: 'an IANA time zone by its place, or `UTC`',
  example: 'Asia/Shanghai',
};

function isZone(name: string): boolean {
  try {
    Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

export const timeOfDay = word(
  /^([01]\d|2[0-3]):[0-5]\d$/,
  'a time of day from 00:00 to 23:59',
  "'08:50'",
);

/**
 * In canonical form: `zh-cn` is `zh-CN`, and `cmn-Hant` is `zh-Hant`. No language has a code of more
 * than three letters (https://www.rfc-editor.org/rfc/rfc5646#section-2.2.1), so `Chinese` is none.
 */
export const languageTag: ValueKind<string> = {
  parse: (text) => {
    if (!/^[a-z]{2,3}(?:-|$)/i.test(text)) return undefined;
    try {
      return Intl.getCanonicalLocales(text)[0];
    } catch {
      return undefined;
    }
  },
  expected: 'a BCP-47 language tag',
  example: 'zh-CN',
};

/**
 * An address that paths are put after, so without a slash at its end.
 * Keys and papers go over https alone, except on the user's own machine or network.
 */
export const webAddress: ValueKind<string> = {
  parse: (text) => {
    const url = URL.parse(text);
    if (url === null || !['https:', 'http:'].includes(url.protocol)) return undefined;
    if (url.protocol === 'http:' && !isOwnNetwork(url.hostname)) return undefined;
    // `https://host/?` has an empty query, which only the text tells.
    if (url.username !== '' || url.password !== '' || /[?#]/.test(text)) return undefined;
    return withoutLastSlashes(url.origin + url.pathname);
  },
  expected:
    'a web address that starts with https://, or with http:// on this machine or a private network, ' +
    'without user, password, query or fragment',
  example: 'https://arxiv.org',
};

// A dot alone, or two, would lead the API of GitHub elsewhere.
export const repositoryName = word(
  /^[A-Za-z0-9][\w-]{0,99}\/(?!\.{1,2}$)[\w.-]{1,100}$/,
  'a repository as `owner/name`',
  'octocat/blog',
);

/** What git refuses anywhere in a branch (https://git-scm.com/docs/git-check-ref-format). */
const NOT_IN_BRANCH = /[\s\p{Cc}~^:?*[\\]|\.\.|\/\/|\/\.|@\{|\.lock\//u;

export const branchName: ValueKind<string> = {
  parse: (text) =>
    /^[^/.@-].{0,199}$/u.test(text) && !NOT_IN_BRANCH.test(`${text}/`) && !text.endsWith('.')
      ? text
      : undefined,
  expected: 'a branch',
  example: 'main',
};

/** Plain in a file name, a branch and an address. */
export const pageName = word(
  /^[A-Za-z0-9][A-Za-z0-9_-]{0,60}$/,
  'a name of letters, digits, `_` and `-`',
  'arxiv-daily',
);

/** Only what is plain in an address too: the prefix is part of links. */
export const branchPrefix: ValueKind<string> = {
  parse: (text) =>
    /^[A-Za-z0-9][\w./-]{0,100}$/.test(text) && !NOT_IN_BRANCH.test(text) ? text : undefined,
  expected: 'the beginning of a branch name, of letters, digits and `.` `_` `-` `/`',
  example: 'arxiv-daily/',
};

/** A relative path with forward slashes that cannot leave the repository or touch its machinery. */
export const repositoryPath: ValueKind<string> = {
  parse: (text) => {
    const path = withoutLastSlashes(text);
    const safe = path
      .split('/')
      .every((one) => /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_ .-]*$/u.test(one) && !/[ .]$/.test(one));
    return safe ? path : undefined;
  },
  expected:
    'a folder inside the repository, of letters, digits and `_` `-` `.`, without `..` or a leading dot or slash',
  example: '_posts',
};

function withoutLastSlashes(text: string): string {
  let end = text.length;
  while (text[end - 1] === '/') end -= 1;
  return text.slice(0, end);
}

/** A mapping in YAML without aliases; empty text is an empty mapping. */
export const yamlMapping: ValueKind<Record<string, unknown>> = {
  parse: (text) => {
    try {
      const options = { maxAliasCount: 0, logLevel: 'error' } as const;
      const value: unknown = text === '' ? {} : parseYaml(text, options);
      return isMapping(value) ? value : undefined;
    } catch {
      return undefined;
    }
  },
  expected:
    "YAML keys and values, one a line, without aliases, '<<', invisible characters in keys, " +
    'or numbers past 9007199254740991',
  example: 'toc: true',
};

/** Keys stay themselves on a page, and YAML 1.1 merges none into the map around it. */
function isMapping(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  return Object.entries(value).every(
    ([key, one]) => key !== '<<' && tidyText(key) === key && isValue(one),
  );
}

/** No more digits than a number keeps; nothing binary. */
function isValue(value: unknown): boolean {
  if (typeof value === 'number') return Math.abs(value) <= Number.MAX_SAFE_INTEGER;
  if (Array.isArray(value)) return value.every(isValue);
  return value === null || ['string', 'boolean'].includes(typeof value) || isMapping(value);
}

/** `term = translation`, one a line. */
export const glossary: ValueKind<{ term: string; translation: string }[]> = {
  parse: (text) => {
    const pairs = split(text, /\n/).map((line) => {
      const at = line.indexOf('=');
      return { term: line.slice(0, at).trim(), translation: line.slice(at + 1).trim(), at };
    });
    if (pairs.some(({ term, translation, at }) => at < 1 || term === '' || translation === '')) {
      return undefined;
    }
    return pairs.map(({ term, translation }) => ({ term, translation }));
  },
  expected: '`term = translation`, one a line',
  example: 'beamforming = 波束形成',
};

/** US dollars per million tokens, in and out. */
export const priceList: ValueKind<{ input: number; output: number }> = {
  parse: (text) => {
    const match = /^(\d{1,6}(?:\.\d{1,6})?)\/(\d{1,6}(?:\.\d{1,6})?)$/.exec(text);
    return match === null ? undefined : { input: Number(match[1]), output: Number(match[2]) };
  },
  expected: '`input/output` in US dollars per million tokens',
  example: '0.28/0.42',
};

/** A listing date or two joined by `..`, both included. */
export const dateRange: ValueKind<{ from: string; to: string }> = {
  parse: (text) => {
    const [from, to = from, ...more] = text.split('..').map((part) => part.trim());
    if (from === undefined || to === undefined || more.length > 0) return undefined;
    return [from, to].every(isCalendarDate) && from <= to ? { from, to } : undefined;
  },
  expected: 'a date `YYYY-MM-DD`, or two joined by `..` with the earlier one first',
  example: '2025-11-19',
};

function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
