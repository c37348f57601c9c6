import { setTimeout } from 'node:timers/promises';
import { recordedAnswer, requestedId, startWorld } from '../test/support/world.ts';
import type { Figure } from './figure.ts';
import { sampleCopies } from './sample-copies.ts';

/** One morning: how many papers, and how fast the two others are. */
type Morning = {
  papers: number;
  /** Seconds between two requests to arXiv. */
  interval: number;
  /** Seconds in which arXiv answers. */
  arxiv: number;
  /** Seconds in which the model answers the paper of this number. */
  model: (paper: number) => number;
  modelName: string;
  concurrency: number;
};

const LONG_TAIL = (paper: number) => (paper % 10 === 9 ? 8 : 2);

const MORNINGS: Morning[] = [
  { papers: 30, interval: 3, arxiv: 0.2, model: () => 2, modelName: '2 s', concurrency: 4 },
  { papers: 30, interval: 0, arxiv: 0.2, model: () => 2, modelName: '2 s', concurrency: 4 },
  { papers: 30, interval: 0, arxiv: 0.2, model: LONG_TAIL, modelName: '2–8 s', concurrency: 8 },
  { papers: 10, interval: 3, arxiv: 0.2, model: () => 20, modelName: '20 s', concurrency: 4 },
];

/** What a pipeline that fetches, then writes, one paper after the other would take, in seconds. */
function inSequence({ papers, interval, arxiv, model }: Morning, listings: number): number {
  const writing = Array.from({ length: papers }, (_, at) => model(at)).reduce((a, b) => a + b, 0);
  return (listings + papers) * (interval + arxiv) + writing;
}

/**
 * The critical path of a morning in seconds: arXiv answers one request after the other, `interval`
 * apart; each paper goes to the first free place at the model once it is there.
 */
export function criticalPath(morning: Morning, listings: number): number {
  const { papers, interval, arxiv, model, concurrency } = morning;
  const free = Array.from({ length: concurrency }, () => 0);
  for (let paper = 0; paper < papers; paper += 1) {
    const read = (listings + paper + 1) * arxiv + (listings + paper) * interval;
    const place = free.indexOf(Math.min(...free));
    free[place] = Math.max(read, free[place] ?? 0) + model(paper);
  }
  return Math.max(...free);
}

/** Mornings of the shipped action beside their critical paths, all at once: they mostly wait. */
export async function benchMornings(): Promise<Figure[]> {
  const rows = await Promise.all(MORNINGS.map(measure));
  console.log(
    row(['papers', 'interval', 'model', 'at a time', 'seconds', 'critical', '÷', 'in turn']),
  );
  return rows.map(({ morning, seconds, critical, sequence }) => {
    const { papers, interval, modelName, concurrency } = morning;
    const ratio = seconds / critical;
    const cells = [seconds.toFixed(1), critical.toFixed(1), ratio.toFixed(3), sequence.toFixed(0)];
    console.log(row([papers, `${interval} s`, modelName, concurrency, ...cells].map(String)));
    const name = `morning of ${papers} papers, ${interval} s apart, model ${modelName}, ${concurrency} at a time`;
    // Of a morning of seconds the start and the delivery, about 1.5 s together, are a larger part.
    return { name, value: ratio, unit: '× the critical path', atMost: interval === 0 ? 1.2 : 1.05 };
  });
}

async function measure(morning: Morning) {
  const papers = sampleCopies(morning.papers);
  const originals = new Map(papers.map(({ copy, original }) => [copy.id, original]));
  const number = new Map([...originals.keys()].map((id, at) => [id, at]));
  const world = await startWorld({
    arxiv: { papers: papers.map(({ copy }) => copy), latencyMs: morning.arxiv * 1000 },
    answer: async (request) => {
      const id = requestedId(request);
      await setTimeout(morning.model(number.get(id) ?? 0) * 1000);
      return recordedAnswer({
        ...request,
        prompt: request.prompt.replaceAll(id, originals.get(id) ?? id),
      });
    },
  });
  try {
    const began = performance.now();
    const { outputs, log } = await world.run({
      categories: 'cs.SD',
      'request-interval': String(morning.interval),
      concurrency: String(morning.concurrency),
    });
    const seconds = (performance.now() - began) / 1000;
    const asked = world.messages.requests.length;
    const isWhole = outputs['papers'] === String(morning.papers) && asked === morning.papers;
    if (!isWhole) throw new Error(`a morning went wrong (${asked} requests):\n${log}`);
    const listings = world.arxiv.requests.length - morning.papers;
    return {
      morning,
      seconds,
      critical: criticalPath(morning, listings),
      sequence: inSequence(morning, listings),
    };
  } finally {
    await world.close();
  }
}

function row([papers = '', ...cells]: string[]): string {
  return [papers.padStart(6), ...cells.map((cell) => cell.padStart(9))].join('  ');
}
