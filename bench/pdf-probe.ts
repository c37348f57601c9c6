/**
 * `node bench/pdf-probe.ts READER FILE RUNS`: reads a PDF in a process of its own, as the action
 * does it, and prints the milliseconds of the processor that each run took as a JSON line.
 */
import { readFileSync } from 'node:fs';
import { extractText, getDocumentProxy } from 'unpdf';
import { z } from 'zod';
import { servePdf } from '../src/reading/pdf-child-client.ts';

/** What one process measured. */
export const pdfProbeSchema = z.object({ runs: z.array(z.number()), characters: z.number() });

const READERS = {
  unpdf: async (bytes: Uint8Array) => {
    const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
    return text.length;
  },
  /** The parent process sends the bytes, and gets one answer. */
  servePdf: (bytes: Uint8Array) =>
    new Promise<number>((resolve, reject) => {
      process.send = (answer: unknown) => {
        const read = answerSchema.safeParse(answer).data;
        if (read === undefined) reject(new Error(JSON.stringify(answer)));
        else resolve(read.text.length);
        return true;
      };
      servePdf();
      process.emit('message', bytes, undefined);
    }),
} as const;

const answerSchema = z.object({ ok: z.literal(true), text: z.string() });

export type PdfReaderName = keyof typeof READERS;

if (import.meta.main) {
  const [name = '', file = '', runs = ''] = process.argv.slice(2);
  const reader = Object.entries(READERS).find(([one]) => one === name)?.[1];
  if (reader === undefined) throw new Error(`there is no reader named ${name}`);
  const bytes = readFileSync(file);
  let characters = 0;
  const read = async () => {
    const before = process.cpuUsage();
    // It takes what it is given away from the caller.
    characters = await reader(new Uint8Array(bytes));
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  await read();
  const times = [];
  for (let run = 0; run < Number(runs); run += 1) times.push(await read());
  console.log(JSON.stringify({ runs: times, characters }));
}
