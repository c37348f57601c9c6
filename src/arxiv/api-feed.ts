import { DateTime } from 'luxon';
import { z } from 'zod';
import { parseArxivId, type Paper } from '../paper.ts';
import { decodeEntities, parseXml } from './api-xml.ts';

/** A paper with the time at which its first version was submitted, ISO 8601 in UTC. */
export type SubmittedPaper = Paper & { submitted: string };

/** One page of the API's answer, or what came in its place. */
export type ApiFeed =
  /** `total` is that of the whole search; `papers` are those of this page, from `start` on. */
  | { status: 'feed'; total: number; start: number; papers: SubmittedPaper[] }
  /** arXiv's own words about what is wrong with the request. */
  | { status: 'error'; why: string }
  /** No feed, or not a whole one: asking again may help. */
  | { status: 'unreadable'; why: string };

/** An element that has text and attributes alone. */
const text = z.record(z.string(), z.string()).transform((element) => oneLine(element['#text']));
const term = z.record(z.string(), z.string()).transform((element) => oneLine(element['@term']));
const number = text.pipe(z.string().regex(/^\d{1,9}$/)).transform(Number);

/** arXiv's grammar of categories and archives: ACM and MSC classes (`H.5.5`, `68T10`) are not. */
const CATEGORY = /^[a-z]+(?:-[a-z]+)*(?:\.(?:[A-Z]{2}|[a-z]+(?:-[a-z]+)*))?$/;

const instant = text.transform((written, context) => {
  const known = DateTime.fromISO(written, { zone: 'utc' });
  if (known.isValid) return known.toISO({ suppressMilliseconds: true });
  context.addIssue('no instant');
  return z.NEVER;
});

/** Atom as arXiv writes it; the entries are looked at one by one. */
const feedSchema = z.object({
  feed: z.object({
    'opensearch:totalResults': number,
    'opensearch:startIndex': number,
    entry: z.array(z.unknown()).default([]),
  }),
});

const identitySchema = z.object({ id: text, title: text, summary: text.default('') });

const entrySchema = identitySchema.extend({
  summary: text,
  published: instant,
  author: z.array(z.object({ name: text })).default([]),
  category: z.array(term).default([]),
  'arxiv:primary_category': term.pipe(z.string().regex(CATEGORY)),
  'arxiv:comment': text.optional(),
});

/**
 * Parses an answer of the API (https://info.arxiv.org/help/api/user-manual.html). A page with one
 * entry that cannot be read is unreadable as a whole, so that no paper is dropped in silence.
 * @param categories categories or archives: a paper whose primary category is in one of them is
 * `new`, any other `cross`
 */
export function parseApiFeed(xml: string, categories: readonly string[]): ApiFeed {
  const document = parseXml(xml);
  if (document.status === 'unreadable') return document;
  const parsed = feedSchema.safeParse(document.root);
  if (!parsed.success) {
    return { status: 'unreadable', why: `it is no feed of arXiv: ${problemOf(parsed.error)}` };
  }
  const { entry: entries, ...head } = parsed.data.feed;
  const papers: SubmittedPaper[] = [];
  for (const [at, entry] of entries.entries()) {
    const error = errorOf(entry);
    if (error !== undefined) return { status: 'error', why: error };
    const paper = parseEntry(entry, categories);
    if ('problem' in paper) {
      return { status: 'unreadable', why: `its entry ${at + 1} has ${paper.problem}` };
    }
    papers.push(paper);
  }
  return {
    status: 'feed',
    total: head['opensearch:totalResults'],
    start: head['opensearch:startIndex'],
    papers,
  };
}

/** The words of an error entry. A paper may be titled "Error" too, so the id has to be no paper's. */
function errorOf(entry: unknown): string | undefined {
  const { success, data } = identitySchema.safeParse(entry);
  if (!success || idOf(data.id) !== undefined) return undefined;
  if (data.title !== 'Error' && !data.id.includes('/api/errors')) return undefined;
  return data.summary.slice(0, 300) || 'an error without words';
}

function parseEntry(
  entry: unknown,
  categories: readonly string[],
): SubmittedPaper | { problem: string } {
  const parsed = entrySchema.safeParse(entry);
  if (!parsed.success) return { problem: problemOf(parsed.error) };
  const { data } = parsed;
  const known = idOf(data.id);
  if (known === undefined) return { problem: `the id "${data.id.slice(0, 100)}"` };
  const primary = data['arxiv:primary_category'];
  const others = data.category.filter((category) => CATEGORY.test(category));
  return {
    ...known,
    kind: categories.some((category) => isIn(primary, category)) ? 'new' : 'cross',
    title: data.title,
    authors: data.author.map(({ name }) => name).filter((name) => name !== ''),
    categories: [...new Set([primary, ...others])],
    abstract: data.summary,
    comments: data['arxiv:comment'] || undefined,
    submitted: data.published,
  };
}

/** Of `http://arxiv.org/abs/2511.14600v2`. */
function idOf(address: string): ReturnType<typeof parseArxivId> {
  const id = /^https?:\/\/[^/]+\/abs\/(.+)$/.exec(address)?.[1];
  return id === undefined ? undefined : parseArxivId(id);
}

function isIn(primary: string, category: string): boolean {
  return primary === category || primary.startsWith(`${category}.`);
}

function oneLine(written = ''): string {
  return decodeEntities(written).replace(/\s+/g, ' ').trim();
}

/** Where the first difference from the expected shape is. */
function problemOf(error: z.ZodError): string {
  const path = error.issues[0]?.path.filter((step) => !String(step).startsWith('#')) ?? [];
  return path.length === 0 ? 'an unknown shape' : `no readable "${path.join('/')}"`;
}
