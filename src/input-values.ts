import { UserError } from './errors.ts';

/** Turns the text of one input into its value, or undefined where the text is not one. */
export type ValueParser<T> = (text: string) => T | undefined;

/** What a value has to look like: the parser, and the words for a message when it fails. */
export type ValueKind<T> = { parse: ValueParser<T>; expected: string; example: string };

/**
 * Reads one input.
 * @param where what `name` is the name of.
 * @throws UserError naming the input, what was got, what is expected, and an example.
 */
export function readValue<T>(name: string, text: string, kind: ValueKind<T>, where = 'Input'): T {
  const value = kind.parse(text.trim());
  if (value !== undefined) return value;
  throw new UserError(`${where} '${name}' must be ${kind.expected}, got ${quote(text)}.`, {
    hint: `Example: ${name}: ${kind.example}`,
  });
}

/** The text of an input for a message: its beginning, without the password of a web address. */
export function quote(text: string): string {
  return JSON.stringify(withoutPassword(text).slice(0, 200));
}

/** Of an address with a user, however it is written, all up to the host; else what is like one. */
function withoutPassword(text: string): string {
  const [scheme] = /^\s*https?:/i.exec(text) ?? [];
  const at = text.lastIndexOf('@');
  if (scheme !== undefined && at > 0) return `${scheme}//***${text.slice(at)}`;
  return text.replaceAll(/\/\/[^/@\s]{0,200}@/g, '//***@');
}

export const boolean: ValueKind<boolean> = {
  // The spellings of YAML 1.2's core schema, as @actions/core takes them.
  parse: (text) => {
    if (['true', 'True', 'TRUE'].includes(text)) return true;
    return ['false', 'False', 'FALSE'].includes(text) ? false : undefined;
  },
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

/** Splits, trims, and drops what is empty or there already. */
export function split(text: string, separator: RegExp): string[] {
  const members = text.split(separator).map((member) => member.trim());
  return [...new Set(members)].filter((member) => member !== '');
}
