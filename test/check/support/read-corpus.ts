import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Explanation, Paper, Reading } from '../../../src/paper.ts';

/** An invented paper as the reader gives it, and a faithful answer in one language. */
export type CorpusEntry = {
  /** `language/slug` */
  name: string;
  language: string;
  explanation: Explanation;
} & Source;

type Source = { paper: Paper; reading: Reading };

const CORPUS = fileURLToPath(new URL('../corpus', import.meta.url));

const line = z.string().regex(/^\S[^\n\r]*\S$/);

const paperSchema = z.strictObject({
  id: z.string().regex(/^2603\.9\d{4}$/),
  title: line,
  authors: z.array(line).min(1),
  categories: z.array(z.string().regex(/^[a-z-]+(\.[A-Za-z-]+)?$/)).min(1),
  comments: line.optional(),
  abstract: line.min(500),
  text: z.string().min(1000),
});

const points = z
  .array(z.strictObject({ label: line, text: line, points: z.array(line) }))
  .min(1)
  .max(4);

const answerSchema = z.strictObject({
  title: line,
  hook: line,
  abstract: line,
  background: points,
  method: points,
  results: points,
});

/**
 * Reads `corpus/papers/<slug>.txt` and the answers `corpus/<language>/<slug>.txt`, sorted by name.
 * @throws an Error that names the file that has not the form
 */
export function readCorpus(directory: string = CORPUS): CorpusEntry[] {
  const papers = new Map(
    readFolder(join(directory, 'papers'), parsePaper).map(({ slug, content }) => [slug, content]),
  );
  const languages = readdirSync(directory).filter((name) => name !== 'papers');
  return languages.sort().flatMap((language) =>
    readFolder(join(directory, language), parseAnswer).map(({ slug, content }) => {
      const source = papers.get(slug);
      if (source === undefined) throw new Error(`${language}/${slug}.txt: there is no such paper`);
      const { paper, reading } = source;
      return { name: `${language}/${slug}`, language, paper, reading, explanation: content };
    }),
  );
}

function readFolder<T>(folder: string, parse: (text: string) => T): { slug: string; content: T }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      try {
        const content = parse(readFileSync(join(folder, name), 'utf8'));
        return { slug: basename(name, '.txt'), content };
      } catch (error) {
        const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
        throw new Error(`${folder}/${name}: ${reason}`, { cause: error });
      }
    });
}

/** `# title`, `key: value` lines, a blank line, the abstract, a line `===`, the text. */
function parsePaper(file: string): Source {
  const [head = '', text = ''] = file.split('\n===\n');
  const [fields = '', abstract = ''] = head.split('\n\n');
  const [title = '', ...rows] = fields.split('\n');
  const values = new Map(
    rows.map((row): [string, string] => {
      const [key = '', value = ''] = row.split(/: (.*)/, 2);
      return [key, value];
    }),
  );
  const list = (key: string) => values.get(key)?.split(', ');
  const { text: body, ...metadata } = paperSchema.parse({
    id: values.get('id'),
    title: title.replace(/^# /, ''),
    authors: list('authors'),
    categories: list('categories'),
    comments: values.get('comments'),
    abstract: abstract.trim(),
    text: text.trim(),
  });
  const paper: Paper = { ...metadata, comments: metadata.comments, version: 1, kind: 'new' };
  const front = `Title: ${paper.title}\n\nAuthors: ${paper.authors.join(', ')}`;
  return {
    paper,
    reading: {
      source: 'html',
      text: `${front}\n\n# Abstract\n\n${paper.abstract}\n\n${body}\n`,
      truncated: false,
      fallback: undefined,
    },
  };
}

/** `# title`, `> hook`, the abstract, and lists of `- label :: text` under `## part`. */
function parseAnswer(file: string): Explanation {
  const [head = '', ...sections] = file.split(/^## /m);
  const [title = '', hook = '', abstract = ''] = head.split('\n').filter((row) => row !== '');
  const lists = sections.map((section) => {
    const [part = '', ...rows] = section.split('\n').filter((row) => row !== '');
    return [part, parsePoints(rows)];
  });
  return answerSchema.parse({
    title: title.replace(/^# /, ''),
    hook: hook.replace(/^> /, ''),
    abstract,
    ...z.record(z.string(), z.unknown()).parse(Object.fromEntries(lists)),
  });
}

function parsePoints(rows: string[]): unknown[] {
  const list: { label: string; text: string | undefined; points: string[] }[] = [];
  for (const row of rows) {
    if (row.startsWith('  - ')) list.at(-1)?.points.push(row.slice(4));
    else {
      const [label = '', text] = row.replace(/^- /, '').split(' :: ');
      list.push({ label, text, points: [] });
    }
  }
  return list;
}
