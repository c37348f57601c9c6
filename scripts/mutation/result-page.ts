import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { FileRecord, Survivor } from './record.ts';

const JUDGED = path.join(import.meta.dirname, 'judged.json');

const judgedSchema = z.array(
  z.object({
    file: z.string(),
    /** The line of the source, as `Survivor` has it: a judgement goes with its line. */
    source: z.string(),
    from: z.string(),
    to: z.array(z.string()),
    why: z.string(),
  }),
);

/** Why a fault may stay unnoticed; undefined while nobody has said so. */
export function judgementOf(file: string, survivor: Survivor): string | undefined {
  return judgedSchema
    .parse(JSON.parse(readFileSync(JUDGED, 'utf8')))
    .find(
      (one) =>
        one.file === file &&
        one.source === survivor.source &&
        one.from === survivor.from &&
        one.to.includes(survivor.to),
    )?.why;
}

/** The part of `docs/mutation.md` that a run writes anew. */
export function renderResult(record: Record<string, FileRecord>, how: string): string {
  const rows = Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const judged = rows.flatMap(([file, { survivors }]) =>
    survivors.map((survivor) => ({ file, survivor, why: judgementOf(file, survivor) })),
  );
  const sum = (pick: (one: FileRecord) => number) =>
    rows.reduce((total, [, one]) => total + pick(one), 0);
  const tried = sum((one) => one.tried);
  const noticed = tried - judged.length;
  const equal = judged.filter(({ why }) => why?.startsWith('Equal')).length;
  return [
    `${how}: **${noticed} of ${tried} faults were noticed, ${percent(noticed, tried)}**; ` +
      `without the ${equal} that change nothing a reader or a caller could see, ` +
      `${percent(noticed, tried - equal)}. ${sum((one) => one.made)} could be made.`,
    '',
    '| file | made | tried | noticed | |',
    '| --- | --: | --: | --: | --: |',
    ...rows.map(([file, { made, tried: of, survivors }]) => {
      const seen = of - survivors.length;
      return `| ${file} | ${made} | ${of} | ${seen} | ${percent(seen, of)} |`;
    }),
    '',
    '### Not noticed, and why that may be',
    '',
    ...judged.map(
      ({ file, survivor: { line, from, to }, why }) =>
        `- ${file}, line ${line}: ${code(from)} → ${to === '' ? 'left out' : code(to)}. ` +
        (why ?? 'Not judged yet.'),
    ),
  ].join('\n');
}

function percent(part: number, of: number): string {
  return `${((100 * part) / of).toFixed(1)} %`;
}

/** Code that may have backquotes in it. */
function code(text: string): string {
  const short = text.length > 120 ? `${text.slice(0, 119)}…` : text;
  const fence = '`'.repeat(
    1 + Math.max(0, ...(short.match(/`+/g) ?? []).map(({ length }) => length)),
  );
  return short.includes('`') ? `${fence} ${short} ${fence}` : fence + short + fence;
}
