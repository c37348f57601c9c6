import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { z } from 'zod';

const figure = z.object({
  name: z.string(),
  // What could not be measured is no number, which JSON has no sign for.
  value: z
    .number()
    .nullable()
    .transform((value) => value ?? Number.NaN),
  unit: z.string(),
  atMost: z.number().exactOptional(),
});

const results = z.object({
  /** By bench: when it ran, where, and what it measured. */
  groups: z.record(
    z.string(),
    z.object({ date: z.string(), machine: z.string(), figures: z.array(figure) }),
  ),
  /** By command: when it ran, and whether all it looks at was as it should be. */
  commands: z.record(z.string(), z.object({ date: z.string(), passed: z.boolean() })),
});

/** The last results of everything that was measured on this machine, each with its date. */
export type Results = z.infer<typeof results>;

const FILE = path.join(import.meta.dirname, 'out/results.json');

/** What earlier runs left; nothing where there was none, or it is not of this shape. */
export function readResults(file = FILE): Results {
  try {
    return results.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { groups: {}, commands: {} };
  }
}

export function writeResults(all: Results, file = FILE): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
}

/** `2026-03-18` */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** What the figures were measured on, as far as it matters: `2 processors, Node v24.21.0`. */
export function machine(): string {
  return `${availableParallelism()} processors, Node ${process.version}`;
}
