import pLimit from 'p-limit';
import { UserError } from './errors.ts';
import type { Entry, Explanation, Failure, Finding, Paper, Reading, Spending } from './paper.ts';

export type ExplainPapersPorts = {
  read: (paper: Paper) => Promise<Reading>;
  explain: (
    paper: Paper,
    reading: Reading,
  ) => Promise<{ spending: Spending } & ({ explanation: Explanation } | { failure: Failure })>;
  check: (explanation: Explanation, paper: Paper, reading: Reading) => Finding[];
  now: () => Date;
  log: (line: string) => void;
};

/**
 * Takes each paper from reading to checked explanation, in a pipeline: papers are read one after
 * the other, as arXiv wants it, and at most `concurrency` of them are with the model meanwhile.
 * @returns an entry for each paper, in the order given, and `ended`: the error that stopped the
 * asking early. Papers that were not asked about then have the failure `stopped`.
 * @throws what is no UserError; nothing more is read or asked then.
 */
export async function explainPapers(
  papers: Paper[],
  concurrency: number,
  ports: ExplainPapersPorts,
): Promise<{ entries: Entry[]; ended: UserError | undefined }> {
  const inTurn = pLimit(1);
  const withModel = pLimit(concurrency);
  let ended: UserError | undefined;
  let broken = false;
  let done = 0;

  async function entryOf(paper: Paper): Promise<Entry> {
    try {
      const reading = await inTurn(() => (ended || broken ? unread : readOne(paper)));
      return await withModel(() => timedEntry(paper, reading));
    } catch (error) {
      broken = true;
      throw error;
    }
  }

  async function readOne(paper: Paper): Promise<Reading> {
    const reading = await ports.read(paper);
    if (reading.fallback !== undefined) {
      ports.log(`${paper.id} is read from its ${reading.source}: ${reading.fallback}`);
    }
    return reading;
  }

  async function timedEntry(paper: Paper, reading: Reading): Promise<Entry> {
    const began = ports.now();
    const entry = await explainOne(paper, reading);
    done += 1;
    const seconds = (ports.now().getTime() - began.getTime()) / 1000;
    ports.log(`[${done}/${papers.length}] ${paper.id} ${outcomeLine(entry, seconds)}`);
    return entry;
  }

  async function explainOne(paper: Paper, reading: Reading): Promise<Entry> {
    if (ended !== undefined) return stopped(paper, reading, ended.message);
    // Its entry reaches nobody: the error that broke the run does.
    if (broken) return stopped(paper, reading, '');
    try {
      const outcome = await ports.explain(paper, reading);
      const { spending } = outcome;
      if ('failure' in outcome) {
        return { paper, reading, spending, failure: outcome.failure, findings: [] };
      }
      const { explanation } = outcome;
      const findings = ports.check(explanation, paper, reading);
      return { paper, reading, spending, explanation, findings };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      ended ??= error;
      return stopped(paper, reading, ended.message);
    }
  }

  const entries = await Promise.all(papers.map(entryOf));
  return { entries, ended };
}

const unread: Reading = { source: 'abstract', text: '', truncated: false, fallback: 'not read' };

function stopped(paper: Paper, reading: Reading, detail: string): Entry {
  const spending = { model: '', requests: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 };
  const failure = { reason: 'stopped' as const, detail };
  return { paper, reading, spending, failure, findings: [] };
}

function outcomeLine({ failure, findings, reading, spending }: Entry, seconds: number): string {
  if (failure !== undefined) return `failed: ${failure.detail}`;
  const parts = [
    `explained in ${seconds.toFixed(seconds < 10 ? 1 : 0)} s from ${reading.source}`,
    `${thousands(spending.inputTokens)} in, ${thousands(spending.outputTokens)} out`,
    spending.costUsd === undefined ? 'price unknown' : `$${spending.costUsd.toFixed(3)}`,
  ];
  if (findings.length > 0) parts.push(`${findings.length} to look at`);
  return parts.join(' · ');
}

function thousands(tokens: number): string {
  return tokens < 1000 ? String(tokens) : `${(tokens / 1000).toFixed(1)}k`;
}
