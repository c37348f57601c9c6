import { IANAZone } from 'luxon';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { UserError } from './errors.ts';

/** Turns the text of one input into its value, or undefined where the text is not one. */
export type ValueParser<T> = (text: string) => T | undefined;

/** What a value has to look like: the parser, and the words for a message when it fails. */
export type ValueKind<T> = { parse: ValueParser<T>; expected: string; example: string };

/**
 * Reads one input.
 * @throws UserError naming the input, what was got, what is expected, and an example.
 */
export function readValue<T>(name: string, text: string, kind: ValueKind<T>): T {
  const value = kind.parse(text.trim());
  if (value !== undefined) return value;
  throw new UserError(
    `Input '${name}' must be ${kind.expected}, got ${JSON.stringify(text.slice(0, 200))}.`,
    { hint: `Example: ${name}: ${kind.example}` },
  );
}

export const boolean: ValueKind<boolean> = {
  // The spellings of YAML 1.2's core schema, as @actions/core takes them.
  parse: (text) =>
    ({ true: true, True: true, TRUE: true, false: false, False: false, FALSE: false })[text],
  expected: '`true` or `false`',
  example: 'true',
};

/** A whole number within bounds, both included. */
export function wholeNumber(low: number, high: number, example: number): ValueKind<number> {
  return {
    parse: (text) => (/^\d{1,9}$/.test(text) ? within(Number(text), low, high) : undefined),
    expected: `a whole number from ${low} to ${high}`,
    example: String(example),
  };
}

/** A decimal number within bounds, both included. */
export function decimal(low: number, high: number, example: string): ValueKind<number> {
  return {
    parse: (text) =>
      /^\d{1,9}(\.\d{1,6})?$/.test(text) ? within(Number(text), low, high) : undefined,
    expected: `a number from ${low} to ${high}`,
    example,
  };
}

function within(value: number, low: number, high: number): number | undefined {
  return value >= low && value <= high ? value : undefined;
}

/** One of a closed set of words. */
export function oneOf<const T extends string>(...words: T[]): ValueKind<T> {
  return {
    parse: (text) => words.find((one) => one === text),
    expected: `one of ${words.map((one) => `\`${one}\``).join(', ')}`,
    example: words[0] ?? '',
  };
}

/** The same, or empty: then `value` is undefined. */
export function optional<T>(kind: ValueKind<T>): ValueKind<{ value: T | undefined }> {
  return {
    parse: (text) => {
      if (text === '') return { value: undefined };
      const value = kind.parse(text);
      return value === undefined ? undefined : { value };
    },
    expected: `empty or ${kind.expected}`,
    example: kind.example,
  };
}

export const anyText: ValueKind<string> = { parse: (text) => text, expected: 'text', example: '' };

/** Text that matches a pattern. */
export function word(pattern: RegExp, expected: string, example: string): ValueKind<string> {
  return { parse: (text) => (pattern.test(text) ? text : undefined), expected, example };
}

/** A list whose members all pass; duplicates are dropped, order is kept. */
export function list(
  separator: RegExp,
  isMember: (text: string) => boolean,
  expected: string,
  example: string,
): ValueKind<string[]> {
  return {
    parse: (text) => {
      const members = split(text, separator);
      return members.every(isMember) ? members : undefined;
    },
    expected,
    example,
  };
}

/** Lines, trimmed, empty ones dropped. */
export const lines: ValueKind<string[]> = {
  parse: (text) => split(text, /\n/),
  expected: 'lines of text',
  example: 'speech',
};

function split(text: string, separator: RegExp): string[] {
  const members = text.split(separator).map((member) => member.trim());
  return [...new Set(members)].filter((member) => member !== '');
}

export const timeZone: ValueKind<string> = {
  parse: (text) => (IANAZone.isValidZone(text) ? text : undefined),
  expected: 'an IANA time zone',
  example: 'Asia/Shanghai',
};

export const timeOfDay = word(
  /^([01]\d|2[0-3]):[0-5]\d$/,
  'a time of day from 00:00 to 23:59',
  "'08:50'",
);

export const languageTag: ValueKind<string> = {
  parse: (text) => {
    try {
      return new Intl.Locale(text).toString();
    } catch {
      return undefined;
    }
  },
  expected: 'a BCP-47 language tag',
  example: 'zh-CN',
};

/** http is let through for endpoints on the user's own machine or network. */
export const webAddress: ValueKind<string> = {
  parse: (text) => {
    if (!URL.canParse(text)) return undefined;
    const url = new URL(text);
    if (!['https:', 'http:'].includes(url.protocol) || url.username !== '') return undefined;
    return text.replace(/\/$/, '');
  },
  expected: 'a web address that starts with https:// or http://',
  example: 'https://arxiv.org',
};

/** A relative path with forward slashes that cannot leave the repository or touch its machinery. */
export const repositoryPath: ValueKind<string> = {
  parse: (text) => {
    const path = text.replace(/\/+$/, '');
    const segments = path.split('/');
    const safe = segments.every(
      (one) => /^[\w][\w .-]*$/u.test(one) && !one.endsWith('.') && one !== '..',
    );
    return safe ? path : undefined;
  },
  expected: 'a folder inside the repository, without `..` or a leading dot or slash',
  example: '_posts',
};

/** A mapping in YAML; empty text is an empty mapping. */
export const yamlMapping: ValueKind<Record<string, unknown>> = {
  parse: (text) => {
    try {
      const value: unknown = text === '' ? {} : parseYaml(text, { maxAliasCount: 0 });
      return z.record(z.string(), z.unknown()).safeParse(value).data;
    } catch {
      return undefined;
    }
  },
  expected: 'YAML keys and values, one a line',
  example: 'toc: true',
};

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
