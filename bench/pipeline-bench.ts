import { explainPapers } from '../src/explain-papers.ts';
import type { Explanation, Paper, Reading } from '../src/paper.ts';
import { criticalPath, inSequence } from './critical-path.ts';
import type { Figure } from './figure.ts';
import { describeMorning, MORNINGS, plannedLog, type Morning } from './morning.ts';
import { printTable } from './table.ts';
import { createVirtualClock } from './virtual-clock.ts';

/** What the other two force of a morning, the pipeline meets to the rounding of floats. */
const AT_MOST = 1.001;

/**
 * Every combination through the pipeline of the action itself, in virtual time: reading is paced,
 * the model answers, and nothing else takes any time. Whatever is above 1 here is waited for
 * without need.
 */
export async function benchPipeline(): Promise<Figure[]> {
  const rows = [];
  for (const morning of MORNINGS) {
    const seconds = await simulate(morning);
    const critical = criticalPath(plannedLog(morning), morning);
    rows.push({ morning, seconds, critical, ratio: seconds / critical });
  }
  printTable('Mornings in virtual time', [
    ['', 'seconds', 'critical', '÷', 'one after the other'],
    ...rows.map(({ morning, seconds, critical, ratio }) => [
      describeMorning(morning),
      seconds.toFixed(1),
      critical.toFixed(1),
      ratio.toFixed(4),
      inSequence(plannedLog(morning), morning).toFixed(0),
    ]),
  ]);
  return [
    {
      name: `pipeline in virtual time, the worst of ${rows.length} mornings`,
      value: Math.max(...rows.map(({ ratio }) => ratio)),
      unit: '× the critical path',
      atMost: AT_MOST,
    },
  ];
}

/** The seconds that a morning takes from its first request to its last answer. */
export async function simulate(morning: Morning): Promise<number> {
  const clock = createVirtualClock();
  const log = plannedLog(morning);
  const papers = log.papers.map((_, at): Paper => ({ ...PAPER, id: `2603.${10_000 + at}` }));
  const answers = new Map(papers.map(({ id }, at) => [id, log.papers[at]?.model ?? 0]));
  const work = async () => {
    await clock.wait(morning.arxiv);
    await explainPapers(papers, morning.concurrency, {
      read: async () => {
        await clock.wait(morning.interval + morning.arxiv);
        return READING;
      },
      explain: async ({ id }) => {
        await clock.wait(answers.get(id) ?? 0);
        return { explanation: EXPLANATION, findings: [], spending: SPENDING };
      },
      check: () => [],
      stop: new AbortController().signal,
      now: () => new Date(clock.now() * 1000),
      log: () => undefined,
    });
    return clock.now();
  };
  return clock.run(work());
}

const PAPER: Paper = {
  id: '',
  version: 1,
  kind: 'new',
  title: 'Quiet rooms',
  authors: ['Ada Example'],
  categories: ['cs.SD'],
  abstract: 'We listen to rooms.',
  comments: undefined,
};
const READING: Reading = { source: 'html', text: 'Text', truncated: false, fallback: undefined };
const EXPLANATION: Explanation = {
  title: '安静的房间',
  hook: '听房间',
  abstract: '我们倾听房间。',
  background: [],
  method: [],
  results: [],
};
const SPENDING = { model: 'm', requests: 1, inputTokens: 1, outputTokens: 1, costUsd: 0 };
