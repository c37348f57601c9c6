/**
 * `node --expose-gc bench/reading-probe.ts PARSER FILE RUNS`: parses one page in a process of its
 * own, since the peak of a process's memory never falls again. Prints a JSON line.
 */
import { readFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';
import { parse } from 'parse5';
import { z } from 'zod';
import { parseLatexmlPage } from '../src/reading/latexml-to-text.ts';

/**
 * What one process measured: milliseconds of the processor in each run, and the bytes by which the
 * first one raised the peak.
 */
export const probeSchema = z.object({ runs: z.array(z.number()), peak: z.number() });

/** Each gives how much it read, so that nothing of it can be left undone. */
export const PARSERS = {
  parse5: (html: string) => parse(html).childNodes.length,
  'htmlparser2 events': (html: string) => {
    let count = 0;
    const parser = new Parser({
      onopentag: () => (count += 1),
      onclosetag: () => (count += 1),
      ontext: (text) => (count += text.length),
    });
    parser.end(html);
    return count;
  },
  parseLatexmlPage: (html: string) => {
    const page = parseLatexmlPage(html);
    return page.ok ? page.text.length : 0;
  },
} as const;

/** Milliseconds until the compiler has seen enough. */
const WARM_UP = 500;

export type ParserName = keyof typeof PARSERS;

if (import.meta.main) {
  const [name = '', file = '', runs = ''] = process.argv.slice(2);
  const parser = Object.entries(PARSERS).find(([one]) => one === name)?.[1];
  if (parser === undefined) throw new Error(`there is no parser named ${name}`);
  const html = readFileSync(file, 'utf8');
  const read = () => {
    const before = process.threadCpuUsage();
    if (parser(html) === 0) throw new Error(`${name} read nothing`);
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  };
  parser(html.slice(0, 20_000));
  globalThis.gc?.();
  const before = process.resourceUsage().maxRSS;
  read();
  const peak = (process.resourceUsage().maxRSS - before) * 1024;
  // A collection on demand throws compiled code away too, so there is none between the runs.
  for (let end = performance.now() + WARM_UP; performance.now() < end;) read();
  const times = Array.from({ length: Number(runs) }, read);
  console.log(JSON.stringify({ runs: times, peak }));
}
