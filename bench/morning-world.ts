import { setTimeout } from 'node:timers/promises';
import { recordedAnswer, requestedId, startWorld } from '../test/support/world.ts';
import type { Log } from './critical-path.ts';
import { plannedLog, type Morning } from './morning.ts';
import { sampleCopies } from './sample-copies.ts';

/** A morning of dist/, and the run right after it. */
export type MeasuredMorning = {
  /** From the start of the process to its end. */
  seconds: number;
  log: Log;
  /** What GitHub took for the writes, one after the other, in seconds. */
  delivery: number;
  requests: { arxiv: number; model: number; reads: number; writes: number };
  again: { model: number; writes: number };
};

/**
 * A morning of dist/ against the stand-ins, each with its latency.
 * @throws an Error with the log of the run where a paper is missing or was asked about twice
 */
export async function measureMorning(morning: Morning): Promise<MeasuredMorning> {
  const { listings, papers } = plannedLog(morning);
  const copies = sampleCopies(papers.length);
  const plans = new Map(
    copies.map(({ copy, original }, at) => [copy.id, { original, seconds: papers[at]?.model }]),
  );
  const world = await startWorld({
    arxiv: { papers: copies.map(({ copy }) => copy), latencyMs: (listings[0] ?? 0) * 1000 },
    answer: async (request) => {
      const id = requestedId(request);
      const { original = '', seconds = 0 } = plans.get(id) ?? {};
      await setTimeout(seconds * 1000);
      return recordedAnswer({ ...request, prompt: request.prompt.replaceAll(id, original) });
    },
  });
  const inputs = {
    categories: 'cs.SD',
    'request-interval': String(morning.interval),
    concurrency: String(morning.concurrency),
    'max-papers': String(morning.papers),
    'max-cost': '100',
  };
  const count = () => {
    const writes = world.github.requests.filter(({ method }) => method !== 'GET');
    return {
      arxiv: world.arxiv.requests.length,
      model: world.messages.requests.length,
      reads: world.github.requests.length - writes.length,
      writes: writes.length,
    };
  };
  try {
    const began = performance.now();
    const { outputs, log } = await world.run(inputs);
    const seconds = (performance.now() - began) / 1000;
    const requests = count();
    const isWhole = outputs['papers'] === String(papers.length) && requests.model === papers.length;
    if (!isWhole) throw new Error(`a morning went wrong (${requests.model} requests):\n${log}`);
    const measured = { seconds, log: readLog(world), delivery: deliverySeconds(world), requests };
    await world.run(inputs);
    const second = count();
    return {
      ...measured,
      again: {
        model: second.model - requests.model,
        writes: second.writes - requests.writes,
      },
    };
  } finally {
    await world.close();
  }
}

type World = Awaited<ReturnType<typeof startWorld>>;

function readLog({ arxiv, messages }: World): Log {
  const model = new Map(
    messages.requests.map(({ body, took }) => [
      requestedId({ prompt: JSON.stringify(body) }),
      took,
    ]),
  );
  const listings = arxiv.requests.filter(({ path }) => path.startsWith('/catchup/'));
  const papers = arxiv.requests.filter(({ path }) => path.startsWith('/html/'));
  return {
    listings: listings.map(({ took }) => took / 1000),
    papers: papers.map(({ path, took }) => {
      const id = /\d{4}\.\d{5}/.exec(path)?.[0] ?? '';
      return { read: took / 1000, model: (model.get(id) ?? Number.NaN) / 1000 };
    }),
  };
}

function deliverySeconds({ github }: World): number {
  const writes = github.requests.filter(({ method }) => method !== 'GET');
  return writes.reduce((sum, { took }) => sum + took, 0) / 1000;
}
