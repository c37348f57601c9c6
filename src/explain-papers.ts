import pLimit from 'p-limit';
import { cancelledRun } from './cancellation.ts';
import { describeFailure, UserError } from './errors.ts';
import type { Entry, Explanation, Failure, Finding, Paper, Reading, Spending } from './paper.ts';
import { packReading, type PackedReading } from './packed-reading.ts';
import { progressLine } from './progress-line.ts';

export type ExplainPapersPorts = {
  read: (paper: Paper) => Promise<Reading>;
  /** Asks about all papers at once, before their turns; absent where each is asked about alone. */
  batch?: Batch | undefined;
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
  /** Gets the entries as they are every few minutes: a killed run has lost no more than that. */
  save?: ((entries: Entry[]) => Promise<void>) | undefined;
  /** The job was cancelled: nothing more is asked, and what is under way is left. */
  stop: AbortSignal;
  now: () => Date;
  log: (line: string) => void;
  /** How far reading is, for who looks on. */
  debug?: ((line: string) => void) | undefined;
};

type Batch = {
  request: (items: { paper: Paper; reading: PackedReading }[]) => Promise<void>;
  has: (paper: Paper) => boolean;
};

/** Longer than a usual morning, which so is never saved half-way. */
const SAVE_EVERY_MS = 5 * 60_000;

/**
 * Texts that wait for the model, of 120,000 characters at most. With fewer, an answer that takes
 * long would keep arXiv waiting, and the pause between two requests could not be made good.
 */
const READ_AHEAD = 8;

/**
 * Takes each paper from reading to checked explanation, in a pipeline: papers are read one after
 * the other, as arXiv wants it, and at most `concurrency` of them are with the model meanwhile.
 * Reading keeps a little ahead and no more, so that a large day's texts are not all in memory; where
 * they have to wait for a batch, they do so packed.
 * @returns an entry for each paper, in the order given, and `ended`: the error that stopped the
 * asking early. Papers that were not asked about then have the failure `stopped`.
 * @throws what is no UserError; nothing more is read or asked then.
 */
export async function explainPapers(
  papers: Paper[],
  concurrency: number,
  ports: ExplainPapersPorts,
): Promise<{ entries: Entry[]; ended: UserError | undefined }> {
  const { batch, stop, log } = ports;
  const inTurn = pLimit(1);
  const withModel = pLimit(concurrency);
  const inHand = pLimit(concurrency + READ_AHEAD);
  const finished = new Map<Paper, Entry>();
  let readings = 0;
  let ended: UserError | undefined;
  let broken = false;

  const cancelled = new Promise<void>((resolve) => {
    const end = () => {
      ended ??= cancelledRun();
      resolve();
    };
    if (stop.aborted) end();
    else stop.addEventListener('abort', end, { once: true });
  });

  async function readOne(paper: Paper): Promise<Reading> {
    if (ended || broken) return UNREAD;
    const reading = await ports.read(paper);
    readings += 1;
    ports.debug?.(`Read ${readings} of ${papers.length}.`);
    if (reading.fallback !== undefined) {
      log(`${paper.id} is read from its ${reading.source}: ${reading.fallback}`);
    }
    return reading;
  }

  async function entryOf(paper: Paper, had: PackedReading | undefined): Promise<void> {
    try {
      const read = had ?? (await inTurn(() => readOne(paper)));
      await withModel(() => finish(paper, typeof read === 'function' ? read() : read));
    } catch (error) {
      broken = true;
      throw error;
    }
  }

  async function finish(paper: Paper, reading: Reading): Promise<void> {
    const began = ports.now();
    const { text: _, hidden: __, ...basis } = reading;
    const entry = { paper, reading: basis, ...(await explainOne(paper, reading)) };
    finished.set(paper, entry);
    const seconds = (ports.now().getTime() - began.getTime()) / 1000;
    log(`[${finished.size}/${papers.length}] ${progressLine(entry, seconds)}`);
    saveNowAndThen();
  }

  async function explainOne(paper: Paper, reading: Reading): Promise<Outcome> {
    // What a batch has answered is paid for.
    if (ended !== undefined && batch?.has(paper) !== true) return stopped(ended.message);
    // Its entry reaches nobody: the error that broke the run does.
    if (broken) return stopped('');
    const outcome = await ports.explain(paper, reading, (explanation) =>
      ports.check(explanation, paper, reading),
    );
    if ('explanation' in outcome) {
      // V8 keeps the whole text that a passage is cut from; a copy lets go of it.
      return { ...outcome, findings: structuredClone(outcome.findings) };
    }
    if ('failure' in outcome) return { ...outcome, findings: [] };
    ended ??= outcome.ended;
    return { ...stopped(ended.message), spending: outcome.spending };
  }

  let savedAt = ports.now().getTime();
  let saving: Promise<void> | undefined;
  function saveNowAndThen(): void {
    const isDue = ports.now().getTime() - savedAt >= SAVE_EVERY_MS;
    if (!isDue || saving !== undefined || ended !== undefined) return;
    saving = ports
      .save?.(entriesNow('The run did not get to it.'))
      // The page goes out at the end all the same; until then a killed run has lost more.
      .catch((error: unknown) => log(`Could not save what there is: ${describeFailure(error)}`))
      .finally(() => {
        savedAt = ports.now().getTime();
        saving = undefined;
      });
  }

  function entriesNow(detail: string): Entry[] {
    const { text: _, ...reading } = UNREAD;
    return papers.map((paper) => finished.get(paper) ?? { paper, reading, ...stopped(detail) });
  }

  async function askInBatch({ request }: Batch): Promise<PackedReading[]> {
    const packed = await Promise.all(
      papers.map((paper) => inTurn(async () => packReading(await readOne(paper)))),
    );
    try {
      await request(papers.map((paper, at) => ({ paper, reading: packed[at] ?? (() => UNREAD) })));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      ended = error;
    }
    return packed;
  }

  async function explainAll(): Promise<void> {
    const packed = batch === undefined ? [] : await askInBatch(batch);
    await Promise.all(papers.map((paper, at) => inHand(() => entryOf(paper, packed[at]))));
  }

  await Promise.race([explainAll(), cancelled]);
  // A save that is under way would get between the next commit and its branch.
  await saving;
  return { entries: entriesNow(ended?.message ?? ''), ended };
}

/** What an entry has beside its paper and what was read. */
type Outcome = { spending: Spending } & (
  { explanation: Explanation; findings: Finding[] } | { failure: Failure; findings: [] }
);

const UNREAD: Reading = { source: 'abstract', text: '', truncated: false, fallback: 'not read' };

function stopped(detail: string): { spending: Spending; failure: Failure; findings: [] } {
  const spending = { model: '', requests: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 };
  return { spending, failure: { reason: 'stopped', detail }, findings: [] };
}
