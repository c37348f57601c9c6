import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { UserError } from '../src/errors.ts';
import type { Paper, Reading } from '../src/paper.ts';
import { abstractText } from '../src/reading/abstract-text.ts';
import { parseLatexmlPage } from '../src/reading/latexml-to-text.ts';
import { renderLatexmlPage } from '../test/support/latexml-page.ts';
import { readSamplePapers, type SamplePaper } from '../test/support/sample-papers.ts';

/** JSON has no undefined: what is absent or null stands for it. */
const absent = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => value ?? undefined);

const paper = z.object({
  id: z.string(),
  version: absent(z.int()),
  kind: z.enum(['new', 'cross', 'replaced']),
  title: z.string(),
  authors: z.array(z.string()),
  categories: z.array(z.string()),
  abstract: z.string(),
  comments: absent(z.string()),
});
const reading = z.object({
  source: z.enum(['html', 'pdf', 'abstract']),
  text: z.string(),
  truncated: z.boolean(),
  fallback: absent(z.string()),
});
const points = z.array(
  z.object({ label: z.string(), text: z.string(), points: z.array(z.string()) }),
);
const explanation = z.object({
  title: z.string(),
  hook: z.string(),
  abstract: z.string(),
  background: points,
  method: points,
  results: points,
});
const savedAnswer = z.object({
  paper,
  reading,
  settings: z.object({
    language: z.string(),
    glossary: z.array(z.object({ term: z.string(), translation: z.string() })),
    explainer: z.boolean(),
  }),
  /** Version of the words that were asked with. */
  prompt: z.string(),
  spending: z.object({
    model: z.string(),
    requests: z.number(),
    inputTokens: z.number(),
    outputTokens: z.number(),
    costUsd: absent(z.number()),
  }),
  /** From the request to the last answer. */
  seconds: z.number(),
  /** One of the two is there. */
  explanation: absent(explanation),
  failure: absent(z.object({ reason: z.string(), detail: z.string() })),
});

/** What a model made of one paper, with all that it was made from. */
export type SavedAnswer = z.infer<typeof savedAnswer>;

/** A paper as a model gets it. */
export type Sample = { paper: Paper; reading: Reading };

/** Writes one answer to a file of its own, named by the id. */
export function saveAnswer(folder: string, answer: SavedAnswer): void {
  mkdirSync(folder, { recursive: true });
  const name = `${answer.paper.id.replaceAll('/', '-')}.json`;
  writeFileSync(path.join(folder, name), `${JSON.stringify(answer, null, 2)}\n`);
}

/**
 * Reads saved answers, or the recorded ones of a folder of sample papers (one folder a paper, with
 * `paper.json`, `paper.md` and `answer.json`), sorted by id.
 * @throws UserError naming the folder or the file that is none
 */
export function readAnswers(folder: string): SavedAnswer[] {
  const files = jsonFilesIn(folder);
  const answers =
    files.length > 0
      ? files.map(readAnswer)
      : readSamples(folder).flatMap(({ answer }) => (answer === undefined ? [] : [answer]));
  const sorted = answers.toSorted((a, b) => (a.paper.id < b.paper.id ? -1 : 1));
  if (sorted.length > 0) return sorted;
  throw new UserError(`${folder} holds no answers.`, { hint: EXPECTED });
}

/** Reads the papers alone, of saved answers or of sample papers. @throws UserError */
export function readPapers(folder: string): Sample[] {
  const files = jsonFilesIn(folder);
  const samples =
    files.length > 0
      ? files.map(readAnswer).map((answer) => ({ paper: answer.paper, reading: answer.reading }))
      : readSamples(folder).map((sample) => ({ paper: sample.paper, reading: sample.reading }));
  if (samples.length > 0) return samples;
  throw new UserError(`${folder} holds no papers.`, { hint: EXPECTED });
}

const EXPECTED =
  'Expected a folder that --save has written, or one of sample papers such as demo/day.';

function jsonFilesIn(folder: string): string[] {
  if (!existsSync(folder)) {
    throw new UserError(`There is no folder ${folder}.`, { hint: EXPECTED });
  }
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.toSorted().map((name) => path.join(folder, name));
}

function readAnswer(file: string): SavedAnswer {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UserError(`${file} is no JSON.`, { cause: error, hint: EXPECTED });
  }
  const parsed = savedAnswer.safeParse(value);
  if (parsed.success) return parsed.data;
  const faults = z.prettifyError(parsed.error).replace(/\s+/g, ' ').slice(0, 500);
  throw new UserError(`${file} is no saved answer: ${faults}`, { hint: EXPECTED });
}

function readSamples(folder: string): (Sample & { answer: SavedAnswer | undefined })[] {
  let papers: SamplePaper[];
  try {
    papers = readSamplePapers(folder);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UserError(`${folder} holds no sample papers: ${why}`, { cause: error });
  }
  return papers.flatMap((stored) => {
    if (stored.kind !== 'new') return [];
    const { id, version, kind, title, authors, categories, abstract, answer } = stored;
    const comments = stored.comments ?? undefined;
    const metadata = { id, version, kind, title, authors, categories, abstract, comments };
    const sample = { paper: metadata, reading: readingOf(stored, metadata) };
    return [{ ...sample, answer: answer === undefined ? undefined : recorded(sample, answer) }];
  });
}

/** As a run reads it: from arXiv's page of the paper where it has one. */
function readingOf({ markdown, ...stored }: SamplePaper, metadata: Paper): Reading {
  const whole = { truncated: false, fallback: undefined };
  if (!stored.html || markdown === undefined) {
    return { source: 'abstract', text: abstractText(metadata), ...whole };
  }
  const page = parseLatexmlPage(renderLatexmlPage({ ...stored, markdown }));
  if (!page.ok) throw new Error(`${stored.id}: ${page.reason}`);
  return { source: 'html', text: page.text, ...whole };
}

/** The recorded answers of sample papers are Chinese, and took no request. */
function recorded(sample: Sample, answer: SavedAnswer['explanation']): SavedAnswer {
  return {
    ...sample,
    settings: { language: 'zh-CN', glossary: [], explainer: true },
    prompt: 'none',
    spending: { model: 'recorded', requests: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 },
    seconds: 0,
    explanation: answer,
    failure: undefined,
  };
}
