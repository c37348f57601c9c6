import pLimit from 'p-limit';
import { criticalPath, inSequence } from './critical-path.ts';
import type { Figure } from './figure.ts';
import { describeMorning, MORNINGS, plannedLog, type Morning } from './morning.ts';
import { measureMorning, type MeasuredMorning } from './morning-world.ts';
import { printTable } from './table.ts';

/** They mostly sleep; more of them would keep each other from the two processors. */
const SIDE_BY_SIDE = 4;

/** Mornings that last longer, in seconds, are hurried until they last about `HURRIED`. */
const LONGEST = 60;
const HURRIED = 45;

/**
 * What may come on top of the critical path, the larger of the two: a share of it, or what starting
 * the process, reading the repository and checking the page take in seconds.
 */
const SHARE = 0.05;
const OWN_SECONDS = 1.5;

/** The morning of the promised figure; never hurried. */
const PROMISED = '30 papers, 3 s apart, model 2 s, 4 at a time';

/** Of all mornings those that have every value, each beside several others. */
const USUAL: ReadonlySet<string> = new Set([
  PROMISED,
  '10 papers, 0 s apart, model 2 s, 1 at a time',
  '10 papers, 0 s apart, model 2 s, 8 at a time',
  '10 papers, 3 s apart, model 20 s, 1 at a time',
  '10 papers, 3 s apart, model 20 s, 4 at a time',
  '30 papers, 0 s apart, model 2 s, 4 at a time',
  '30 papers, 0 s apart, model 20 s, 8 at a time',
  '100 papers, 0 s apart, model 2 s, 4 at a time',
  '100 papers, 0 s apart, model 2 s, 8 at a time',
  '100 papers, 3 s apart, model 2 s, 1 at a time',
  '100 papers, 3 s apart, model 20 s, 8 at a time',
]);

/**
 * The best comparable tool, which reads full texts and writes one paper after the other: what it
 * took for 30 papers against the same latencies, measured once by hand (docs/performance.md).
 */
const PEER_SECONDS = 122.2;

type Row = MeasuredMorning & { morning: Morning; hurry: number; critical: number };

/** Mornings of dist/ beside what the others force of them, the long ones hurried. */
export function benchMornings(): Promise<Figure[]> {
  const usual = MORNINGS.filter((morning) => USUAL.has(describeMorning(morning)));
  return bench(usual, (morning, seconds) =>
    seconds > LONGEST && describeMorning(morning) !== PROMISED ? Math.ceil(seconds / HURRIED) : 1,
  );
}

/** Every combination, none of them hurried: about an hour. */
export function benchAllMornings(): Promise<Figure[]> {
  return bench(MORNINGS, () => 1);
}

async function bench(
  mornings: readonly Morning[],
  hurryOf: (morning: Morning, seconds: number) => number,
): Promise<Figure[]> {
  const inTurn = pLimit(SIDE_BY_SIDE);
  const planned = mornings.map((morning) => {
    const seconds = criticalPath(plannedLog(morning), morning);
    const hurry = hurryOf(morning, seconds);
    return { morning, hurry, lasts: seconds / hurry };
  });
  const rows = await Promise.all(
    // The longest ones first, so that they end together.
    planned
      .toSorted((a, b) => b.lasts - a.lasts)
      .map(({ morning, hurry }) => inTurn(() => measure(morning, hurry))),
  );
  const inOrder = rows.toSorted(
    (a, b) => mornings.indexOf(a.morning) - mornings.indexOf(b.morning),
  );
  printRows(inOrder);
  return [...inOrder.map(ratioOf), ...countsOf(inOrder), ...besidePeer(inOrder)];
}

async function measure(morning: Morning, hurry: number): Promise<Row> {
  const hurried = {
    ...morning,
    arxiv: morning.arxiv / hurry,
    // The input takes no more digits.
    interval: Number((morning.interval / hurry).toFixed(2)),
    model: morning.model / hurry,
  };
  const measured = await measureMorning(hurried);
  const critical = criticalPath(measured.log, hurried) + measured.delivery;
  return { ...measured, morning, hurry, critical };
}

function printRows(rows: readonly Row[]): void {
  printTable('Mornings of dist/', [
    ['', 'hurried', 'seconds', 'critical', 'own', '÷', 'one after the other'],
    ...rows.map(({ morning, hurry, seconds, critical, log }) => [
      describeMorning(morning),
      hurry === 1 ? '' : `${hurry} ×`,
      seconds.toFixed(1),
      critical.toFixed(1),
      (seconds - critical).toFixed(2),
      (seconds / critical).toFixed(3),
      inSequence(log, { interval: morning.interval / hurry }).toFixed(0),
    ]),
  ]);
}

function ratioOf({ morning, hurry, seconds, critical }: Row): Figure {
  const hurried = hurry === 1 ? '' : `, all ${hurry} times faster`;
  return {
    name: `morning of ${describeMorning(morning)}${hurried}`,
    value: seconds / critical,
    unit: '× the critical path',
    atMost: 1 + Math.max(SHARE, OWN_SECONDS / critical),
  };
}

/** The worst of all rows. */
function countsOf(rows: readonly Row[]): Figure[] {
  const most = (count: (row: Row) => number) => Math.max(...rows.map(count));
  const unit = 'requests';
  return [
    {
      name: 'requests to the model beyond one a paper',
      value: most(({ requests, morning }) => requests.model - morning.papers),
      unit,
      atMost: 0,
    },
    {
      name: 'requests to the model in an unchanged second run',
      value: most(({ again }) => again.model),
      unit,
      atMost: 0,
    },
    {
      name: 'writes to GitHub in an unchanged second run',
      value: most(({ again }) => again.writes),
      unit,
      atMost: 0,
    },
    {
      name: 'writes to GitHub for a new pull request',
      value: most(({ requests }) => requests.writes),
      unit,
      atMost: 8,
    },
  ];
}

function besidePeer(rows: readonly Row[]): Figure[] {
  const row = rows.find(({ morning }) => describeMorning(morning) === PROMISED);
  if (row === undefined) return [];
  return [
    {
      name: `30 papers at the pace that arXiv asks for, beside the best comparable tool (${PEER_SECONDS} s)`,
      value: row.seconds / PEER_SECONDS,
      unit: '× its time',
      atMost: 1,
    },
  ];
}
