import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** What became of the faults of one file. */
export type FileRecord = z.infer<typeof fileSchema>;
export type Survivor = FileRecord['survivors'][number];

const RECORD = 'coverage/mutation.json';

const fileSchema = z.object({
  made: z.number(),
  tried: z.number(),
  survivors: z.array(
    z.object({
      line: z.number(),
      operator: z.string(),
      /** The line of the source, without what stands before and after it. */
      source: z.string(),
      from: z.string(),
      to: z.string(),
    }),
  ),
});
const recordSchema = z.record(z.string(), fileSchema);

/** The last results of every file that was run. */
export function readRecord(): Record<string, FileRecord> {
  return existsSync(RECORD) ? recordSchema.parse(JSON.parse(readFileSync(RECORD, 'utf8'))) : {};
}

export function writeRecord(record: Record<string, FileRecord>): void {
  mkdirSync(path.dirname(RECORD), { recursive: true });
  writeFileSync(RECORD, `${JSON.stringify(record, undefined, 1)}\n`);
}
