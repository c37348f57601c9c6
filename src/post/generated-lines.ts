import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Announcement, Entry } from '../paper.ts';
import { cleanText } from './clean-text.ts';
import { list, paragraph, plainText, text } from './nodes.ts';
import type { Counts, Words } from './words.ts';
import { writeMarkdown } from './write-markdown.ts';

/**
 * The lines of a page that sum it up, read back from the page. Each reader gives undefined unless
 * the line is, to the byte, one that is generated: what a person changed is nobody else's to change.
 */

/** A longer line is none of these. */
const LONGEST_LINE = 4000;
/** Between the names of a list, in any of the languages of the page. */
const BETWEEN_NAMES = /,? (?:and|und|et|y|e) |, |、/;

/** A line of plain text as a paragraph of the page. */
export function writeLine(value: string): string {
  return writeMarkdown([paragraph(text(value))]);
}

/** The same as an item of a list. */
export function writeItem(value: string): string {
  return writeMarkdown([list(false, [[paragraph(text(value))]])]);
}

export function readCounts(line: string, words: Words): Counts | undefined {
  const probe = { announced: 91, fresh: 92, cross: 93, shown: 94, failed: 95, listed: 96 };
  // Which figure stands where differs between languages.
  const order = numbersOf(words.counts(probe));
  const numbers = numbersOf(shownText(line));
  if (numbers.length !== order.length) return undefined;
  const at = (figure: number) => numbers[order.indexOf(figure)] ?? 0;
  const counts = {
    announced: at(probe.announced),
    fresh: at(probe.fresh),
    cross: at(probe.cross),
    shown: at(probe.shown),
    failed: at(probe.failed),
    listed: at(probe.listed),
  };
  return writeItem(words.counts(counts)) === line ? counts : undefined;
}

/** What the listing pages declared, or `api` where the line says that they could not be read. */
export function readSource(
  line: string,
  words: Words,
): Announcement['declared'] | 'api' | undefined {
  if (line === writeItem(words.fromApi)) return 'api';
  const pairs = shownText(line).matchAll(/([a-z][a-z-]{0,30}(?:\.[A-Za-z-]{1,30})?) (\d{1,6})/g);
  const declared = [...pairs].map(([, category = '', count]) => ({
    category,
    count: Number(count),
  }));
  return writeItem(words.declared(declared)) === line ? declared : undefined;
}

/** The models and the version of this action that the last line of a page names. */
export function readFooter(
  line: string,
  words: Words,
  day: string,
): { models: string[]; version: string } | undefined {
  const shown = shownText(line);
  const [MODEL, VERSION] = ['\uE000', '\uE001'];
  const [before = '', after = ''] = words.footer(day, [MODEL], VERSION).split(MODEL);
  const [start = '', between = ''] = before.split(VERSION);
  const [, bare = ''] = words.footer(day, [], VERSION).split(VERSION);
  const at = shown.indexOf(between, start.length + 1);
  const named = at !== -1 && shown.endsWith(after) && at + between.length < shown.length;
  const version = named ? shown.slice(start.length, at) : shown.slice(start.length, -bare.length);
  const names = shown.slice(at + between.length, -after.length);
  const models = named ? names.split(BETWEEN_NAMES) : [];
  return writeLine(words.footer(day, models, version)) === line ? { models, version } : undefined;
}

/** The models a page names: the one asked first, then the others that wrote an entry, by name. */
export function joinModels(named: string[], entries: readonly Entry[]): string[] {
  const writers = entries.filter((entry) => entry.explanation !== undefined);
  const [first = '', ...others] = named;
  const rest = new Set([...others, ...writers.map(({ spending }) => cleanText(spending.model))]);
  rest.delete(first);
  return [first, ...[...rest].sort()].filter((name) => name !== '');
}

function numbersOf(value: string): number[] {
  return (value.match(/\d{1,9}/g) ?? []).map(Number);
}

/** The text that a line of one block shows; empty where it is no such line. */
function shownText(line: string): string {
  if (line.length > LONGEST_LINE) return '';
  const [block] = fromMarkdown(line.replace(/^- /, '')).children;
  return block?.type === 'paragraph' ? plainText(block.children) : '';
}
