/**
 * `npm run replay [-- --seeds N | --seed S] [--calendar invented|recorded] [--verbose]`: lets the
 * action live through months of announcements, with late, missing and doubled runs and arXiv
 * failing, and counts the papers that were lost or repeated. Both have to be 0.
 */
import { parseArgs } from 'node:util';
import type { Stretch } from './announcement-calendar.ts';
import { inventedCalendar } from './invented-calendar.ts';
import { recordedCalendar } from './recorded-calendar.ts';
import { replayStretch, type Replay } from './replay-stretch.ts';
import { drawSchedule } from './schedule.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '10' },
    seed: { type: 'string' },
    calendar: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});
if (values.calendar !== undefined && !['invented', 'recorded'].includes(values.calendar)) {
  throw new Error(`--calendar is invented or recorded, not ${values.calendar}`);
}
const seeds =
  values.seed === undefined
    ? Array.from({ length: wholeNumber(values.seeds) }, (_, index) => index + 1)
    : [wholeNumber(values.seed)];

const recorded = values.calendar === 'invented' ? undefined : recordedCalendar();
if (recorded === undefined && values.calendar !== 'invented') {
  console.log('There is no recorded calendar beside the project.');
  if (values.calendar === 'recorded') process.exitCode = 1;
}
for (const seed of seeds) {
  if (values.calendar !== 'recorded') await report('invented', inventedCalendar(seed), seed);
  if (recorded !== undefined) await report('recorded', recorded, seed);
}

async function report(name: string, stretches: Stretch[], seed: number): Promise<void> {
  const replays: Replay[] = [];
  for (const stretch of stretches) {
    const tell = (line: string) => {
      if (values.verbose) console.log(`  ${stretch.name} ${line}`);
    };
    replays.push(await replayStretch(stretch, drawSchedule(stretch, seed), tell));
  }
  const sum = (count: (replay: Replay) => number) =>
    replays.reduce((total, replay) => total + count(replay), 0);
  const verdicts = replays.map(({ verdict }) => verdict);
  const lost = verdicts.flatMap((verdict) => verdict.lost);
  const repeated = verdicts.flatMap((verdict) => verdict.repeated);
  const contradictions = verdicts.flatMap((verdict) => verdict.contradictions);
  console.log(
    `${name}, seed ${seed}: announced ${sum(({ verdict }) => verdict.announced)}, ` +
      `published ${sum(({ verdict }) => verdict.published)}, ` +
      `lost ${lost.length}, repeated ${repeated.length} · ` +
      `${sum(({ runs }) => runs)} runs (${sum(({ failedRuns }) => failedRuns)} failed) · ` +
      `${sum(({ arxivRequests }) => arxivRequests)} requests to arXiv, ` +
      `${sum(({ modelRequests }) => modelRequests)} to the model`,
  );
  for (const [day, papers] of Map.groupBy(lost, (paper) => paper.day)) {
    console.log(`  lost of ${day}: ${papers.map(({ id }) => id).join(', ')}`);
  }
  for (const { id, days } of repeated) console.log(`  repeated: ${id} on ${days.join(', ')}`);
  for (const contradiction of contradictions) console.log(`  ${contradiction}`);
  if (lost.length + repeated.length + contradictions.length > 0) process.exitCode = 1;
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new Error(`not a whole number above 0: ${text}`);
  return Number(text);
}
