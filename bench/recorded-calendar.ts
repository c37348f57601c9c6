import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import {
  announcementTime,
  submissionDeadline,
  type Batch,
  type Stretch,
} from './announcement-calendar.ts';

const DATA = path.join(import.meta.dirname, '../../shared/data/arxiv');

const announcedRow = z.object({
  list_date: z.string(),
  id: z.string(),
  version: z.number(),
  kind: z.enum(['new', 'cross', 'replaced']),
  title: z.string(),
  categories: z.array(z.string()),
  submitted_date_utc: z.string().nullish(),
});
const paperRow = z.object({
  id: z.string(),
  authors: z.array(z.string()),
  comment: z.string().nullable(),
  abstract: z.string(),
});
const dayRow = z.object({ list_date: z.string(), status: z.string() });

/**
 * What arXiv really announced, from the recordings beside the project.
 * @returns undefined where there are none
 */
export function recordedCalendar(): Stretch[] | undefined {
  if (!existsSync(path.join(DATA, 'calendar.jsonl'))) return undefined;
  const texts = new Map(rows('papers.jsonl', paperRow).map((row) => [row.id, row]));
  const known = new Set<string>();
  const byDay = new Map<string, Batch>();
  for (const row of rows('calendar.jsonl', announcedRow)) {
    const { list_date: day, id, version, title, categories } = row;
    const batch = byDay.get(day) ?? { day, announcedAt: announcementTime(day), papers: [] };
    byDay.set(day, batch);
    const { authors = [], comment = null, abstract = '' } = texts.get(id) ?? {};
    batch.papers.push({
      id,
      version,
      // The stand-in calls a paper new at its first announcement, whatever category is its first.
      kind: row.kind === 'cross' && !known.has(id) && version === 1 ? 'new' : row.kind,
      title,
      authors: authors.length === 0 ? ['Ada Example'] : authors,
      categories,
      comments: comment,
      abstract,
      html: true,
      submitted: submittedAt(row),
    });
    known.add(id);
  }
  const batches = [...byDay.values()].sort((a, b) => a.announcedAt - b.announcedAt);
  const last = batches.at(-1)?.day ?? '';
  const holidays = rows('calendar-days.jsonl', dayRow)
    .filter((row) => row.status.includes('holiday') && row.list_date < last)
    .map((row) => row.list_date);
  return [{ name: 'recorded', batches, holidays }];
}

/**
 * The recorded day of submission, at noon; without one, shortly before the deadline, or the middle
 * of the id's month where that is long past.
 */
function submittedAt(row: z.infer<typeof announcedRow>): string {
  if (typeof row.submitted_date_utc === 'string') {
    return `${row.submitted_date_utc.slice(0, 10)}T12:00:00Z`;
  }
  const deadline = new Date(submissionDeadline(row.list_date) - 3_600_000).toISOString();
  const month = `20${row.id.slice(0, 2)}-${row.id.slice(2, 4)}`;
  return deadline.startsWith(month) ? `${deadline.slice(0, 19)}Z` : `${month}-15T12:00:00Z`;
}

function rows<T>(file: string, schema: z.ZodType<T>): T[] {
  const lines = readFileSync(path.join(DATA, file), 'utf8').trim().split('\n');
  return lines.map((line) => schema.parse(JSON.parse(line)));
}
