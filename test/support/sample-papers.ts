import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { StoredPaper } from './arxiv-stored-paper.ts';

/** Where the sample day lives in this repository. */
export const SAMPLE_DAY_DIRECTORY = fileURLToPath(new URL('../../demo/day', import.meta.url));

/** The listing date of the sample day. */
export const SAMPLE_DAY = '2026-03-18';

const line = z.string().regex(/^[^\n\r]+$/);

const paperSchema = z.strictObject({
  id: z.string().regex(/^\d{4}\.\d{5}$/),
  version: z.int().min(1),
  kind: z.enum(['new', 'replaced']),
  title: line,
  authors: z.array(line).min(1),
  categories: z.array(z.string().regex(/^[a-z-]+(\.[A-Za-z-]+)?$/)).min(1),
  comments: line.nullable(),
  abstract: line,
  html: z.boolean(),
  withdrawn: z.literal(true).exactOptional(),
});

const pointSchema = z.strictObject({ label: line, text: line, points: z.array(line) });

const answerSchema = z.strictObject({
  title: line,
  hook: line,
  abstract: line,
  background: z.array(pointSchema).min(1),
  method: z.array(pointSchema).min(1),
  results: z.array(pointSchema).min(1),
});

/** The recorded reply of the language model about one paper. */
export type SampleAnswer = z.infer<typeof answerSchema>;

/** A paper of the sample day: metadata, the full text and the reply, where it has them. */
export type SamplePaper = StoredPaper & { markdown?: string; answer?: SampleAnswer };

/**
 * Reads the sample day: one folder a paper with `paper.json`, `paper.md` and `answer.json`, the
 * last two optional. Sorted by id.
 * @throws an Error that names the file where one does not have the shape of the sample format
 */
export function readSamplePapers(directory: string = SAMPLE_DAY_DIRECTORY): SamplePaper[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((id) => readPaper(directory, id));
}

/** The recorded reply about one paper; undefined where the sample day has none. */
export function sampleAnswer(
  id: string,
  directory: string = SAMPLE_DAY_DIRECTORY,
): SampleAnswer | undefined {
  const path = join(directory, id, 'answer.json');
  return existsSync(path) ? parseFile(path, answerSchema) : undefined;
}

function readPaper(directory: string, id: string): SamplePaper {
  const metadata = parseFile(join(directory, id, 'paper.json'), paperSchema);
  if (metadata.id !== id)
    throw new Error(`${directory}/${id}/paper.json has the id ${metadata.id}`);
  const textPath = join(directory, id, 'paper.md');
  const answer = sampleAnswer(id, directory);
  return {
    ...metadata,
    ...(existsSync(textPath) ? { markdown: readFileSync(textPath, 'utf8') } : {}),
    ...(answer === undefined ? {} : { answer }),
  };
}

function parseFile<T>(path: string, schema: z.ZodType<T>): T {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new Error(`${path}: ${reason}`, { cause: error });
  }
}
