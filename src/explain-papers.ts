import pLimit from 'p-limit';
import { UserError } from './errors.ts';
import {
  needsLook,
  type Entry,
  type Explanation,
  type Failure,
  type Finding,
  type Paper,
  type Reading,
  type Spending,
} from './paper.ts';

export type ExplainPapersPorts = {
  read: (paper: Paper) => Promise<Reading>;
  /** Asks about all papers at once, before their turns; absent where each is asked about alone. */
  batch?:
    | {
        request: (items: { paper: Paper; reading: Reading }[]) => Promise<void>;
        has: (paper: Paper) => boolean;
      }
    | undefined;
  explain: (
    paper: Paper,
    reading: Reading,
    check: (explanation: Explanation) => Finding[],
  ) => Promise<
    { spending: Spending } & (
      | { explanation: Explanation; findings: Finding[] }
      | { failure: Failure }
      | { ended: UserError }
    )
  >;
  check: (explanation: Explanation, paper: Paper, reading: Reading) => Finding[];
  now: () => Date;
  log: (line: string) => void;
};

/**
 * Takes each paper from reading to checked explanation, in a pipeline: papers are read one after
 * the other, as arXiv wants it, and at most `concurrency` of them are with the model meanwhile.
 * Reading keeps a little ahead and no more, so that a large day's texts are not all in memory.
 * @returns an entry for each paper, in the order given, and `ended`: the error that stopped the
 * asking early. Papers that were not asked about then have the failure `stopped`.
 * @throws what is no UserError; nothing more is read or asked then.
 */
export async function explainPapers(
  papers: Paper[],
  concurrency: number,
  ports: ExplainPapersPorts,
): Promise<{ entries: Entry[]; ended: UserError | undefined }> {
  const { batch } = ports;
  const inTurn = pLimit(1);
  const withModel = pLimit(concurrency);
  const inHand = pLimit(batch === undefined ? 2 * concurrency + 1 : Infinity);
  let ended: UserError | undefined;
  let broken = false;
  let done = 0;

  async function readOne(paper: Paper): Promise<Reading> {
    if (ended || broken) return unread;
    const reading = await ports.read(paper);
    if (reading.fallback !== undefined) {
      ports.log(`${paper.id} is read from its ${reading.source}: ${reading.fallback}`);
    }
    return reading;
  }

  async function entryOf(paper: Paper, had: Reading | undefined): Promise<Entry> {
    try {
      const reading = had ?? (await inTurn(() => readOne(paper)));
      return await withModel(() => timedEntry(paper, reading));
    } catch (error) {
      broken = true;
      throw error;
    }
  }

  async function timedEntry(paper: Paper, reading: Reading): Promise<Entry> {
    const began = ports.now();
    const { text: _, ...basis } = reading;
    const entry = { paper, reading: basis, ...(await explainOne(paper, reading)) };
    done += 1;
    const seconds = (ports.now().getTime() - began.getTime()) / 1000;
    ports.log(`[${done}/${papers.length}] ${paper.id} ${outcomeLine(entry, seconds)}`);
    return entry;
  }

  async function explainOne(paper: Paper, reading: Reading): Promise<Outcome> {
    // What a batch has answered is paid for.
    if (ended !== undefined && batch?.has(paper) !== true) return stopped(ended.message);
    // Its entry reaches nobody: the error that broke the run does.
    if (broken) return stopped('');
    const outcome = await ports.explain(paper, reading, (explanation) =>
      ports.check(explanation, paper, reading),
    );
    if ('explanation' in outcome) return outcome;
    if ('failure' in outcome) return { ...outcome, findings: [] };
    ended ??= outcome.ended;
    return { ...stopped(ended.message), spending: outcome.spending };
  }

  let readings: Reading[] | undefined;
  if (batch !== undefined) {
    readings = await Promise.all(papers.map((paper) => inTurn(() => readOne(paper))));
    const items = papers.map((paper, at) => ({ paper, reading: readings?.[at] ?? unread }));
    try {
      await batch.request(items);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      ended = error;
    }
  }
  const entries = await Promise.all(
    papers.map((paper, at) => inHand(() => entryOf(paper, readings?.[at]))),
  );
  return { entries, ended };
}

/** What an entry has beside its paper and what was read. */
type Outcome = { spending: Spending } & (
  { explanation: Explanation; findings: Finding[] } | { failure: Failure; findings: [] }
);

const unread: Reading = { source: 'abstract', text: '', truncated: false, fallback: 'not read' };

function stopped(detail: string): { spending: Spending; failure: Failure; findings: [] } {
  const spending = { model: '', requests: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 };
  return { spending, failure: { reason: 'stopped', detail }, findings: [] };
}

function outcomeLine({ failure, findings, reading, spending }: Entry, seconds: number): string {
  if (failure !== undefined) return `failed: ${failure.detail}`;
  const parts = [
    `explained in ${seconds.toFixed(seconds < 10 ? 1 : 0)} s from ${reading.source}`,
    `${thousands(spending.inputTokens)} in, ${thousands(spending.outputTokens)} out`,
    spending.costUsd === undefined ? 'price unknown' : `$${spending.costUsd.toFixed(3)}`,
  ];
  if (spending.requests > 1) parts.push(`${spending.requests} requests`);
  if (needsLook(findings)) parts.push(`${findings.length} to look at`);
  return parts.join(' · ');
}

function thousands(tokens: number): string {
  return tokens < 1000 ? String(tokens) : `${(tokens / 1000).toFixed(1)}k`;
}
