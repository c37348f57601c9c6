import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describeFailure, UserError } from '../src/errors.ts';
import type { Explain } from '../src/explanation/explainer.ts';
import { createPorts, type Ports } from '../src/ports.ts';
import { run, type RunResult } from '../src/run.ts';
import { createSecrets } from '../src/secrets.ts';
import { createInputs } from '../test/support/inputs.ts';
import { CATEGORIES, type Stretch } from './announcement-calendar.ts';
import { judge, type Page, type Verdict } from './judge.ts';
import { NO_TROUBLE, type Kill, type RunTrouble, type Schedule, type Spell } from './schedule.ts';
import { startReplayedArxiv } from './world.ts';

/** How a blog lived through its stretch. */
export type Replay = {
  verdict: Verdict;
  pages: Page[];
  runs: number;
  failedRuns: number;
  arxivRequests: number;
  modelRequests: number;
};

const HOUR = 3_600_000;
/** Runs after the last mailing; more than are ever needed, so that a blog that never settles ends. */
const CLOSING_RUNS = 12;

/**
 * Lets the real pipeline live through a stretch of mailings in simulated time, in a workspace of its
 * own: real listings over loopback, real pages on disk; the clock and the model are stand-ins.
 * @param tell gets a line about each run
 */
export async function replayStretch(
  stretch: Stretch,
  schedule: Schedule,
  tell: (line: string) => void,
): Promise<Replay> {
  const arxiv = await startReplayedArxiv(stretch, schedule);
  const workspace = await mkdtemp(path.join(tmpdir(), 'arxiv-daily-replay-'));
  const count = { runs: 0, failedRuns: 0, modelRequests: 0 };
  const inputs = createInputs({
    categories: CATEGORIES.join(', '),
    language: 'en',
    delivery: 'file',
    'full-text': 'none',
    'arxiv-url': arxiv.url,
    'arxiv-api-url': `${arxiv.url}/api/query`,
    'request-interval': '0',
  });

  function portsFor(trouble: RunTrouble): Ports {
    const real = createPorts(inputs, {
      githubApiUrl: 'http://127.0.0.1:1',
      githubServerUrl: 'http://127.0.0.1:1',
      workspace,
      homepage: 'https://github.com/octocat/blog',
      log: () => undefined,
      warn: () => undefined,
      mask: () => undefined,
      secrets: createSecrets(),
      stop: new AbortController().signal,
    });
    return {
      ...real,
      now: () => new Date(arxiv.clock.now),
      explain: explainer(trouble, () => (count.modelRequests += 1)),
      repository: killed(real.repository, trouble.kill),
    };
  }

  async function live(at: number, trouble: RunTrouble): Promise<RunResult | undefined> {
    // A run that took long pushes the next one on.
    arxiv.clock.now = Math.max(at, arxiv.clock.now);
    arxiv.clock.trouble = trouble;
    const began = new Date(arxiv.clock.now).toISOString().slice(0, 19);
    count.runs += 1;
    try {
      const result = await run(inputs, portsFor(trouble));
      tell(`${began} ${result.status}: ${result.sentence}`);
      if (result.failure === undefined) return result;
      tell(`${began} and failed: ${describeFailure(result.failure)}`);
    } catch (error) {
      const isExpected = error instanceof UserError || error instanceof Killed;
      tell(`${began} failed: ${isExpected ? error.message : describeFailure(error)}`);
      if (!isExpected) throw error;
    }
    count.failedRuns += 1;
    return undefined;
  }

  for (const spell of schedule.spells) tell(describeSpell(spell));
  try {
    for (const { at, trouble } of schedule.runs) await live(at, trouble);
    // Chance may have kept the last runs from the last mailing.
    arxiv.clock.now = Math.max(arxiv.clock.now, stretch.batches.at(-1)?.announcedAt ?? 0);
    for (let closing = 0; closing < CLOSING_RUNS; closing += 1) {
      const result = await live(arxiv.clock.now + 24 * HOUR, NO_TROUBLE);
      if (result !== undefined && result.published.length === 0) break;
    }
    const pages = await readPages(path.join(workspace, inputs.postsDir));
    const verdict = judge(stretch.batches, pages);
    return { verdict, pages, ...count, arxivRequests: arxiv.requests.length };
  } finally {
    await arxiv.close();
    await rm(workspace, { recursive: true });
  }
}

function describeSpell({ kind, category, from, to, day }: Spell): string {
  const [since, until] = [from, to].map((at) => new Date(at).toISOString().slice(0, 16));
  return `${since} to ${until}: ${category} is ${kind}${day === undefined ? '' : ` for ${day}`}`;
}

class Killed extends Error {
  constructor() {
    super('the runner was killed');
  }
}

/** A model that answers at once, until it does not. */
function explainer({ kill, modelEnds }: RunTrouble, onRequest: () => void): Explain {
  let calls = 0;
  return () => {
    calls += 1;
    onRequest();
    if (kill?.at === 'explain' && calls === kill.call) return Promise.reject(new Killed());
    const point = { label: 'Point', text: 'See the abstract.', points: [] };
    const parts = { background: [point], method: [point], results: [point] };
    const account = { model: 'stand-in', inputTokens: 100, outputTokens: 50, costUsd: 0 };
    const spending = { ...account, requests: 1 };
    if (modelEnds !== undefined && calls >= modelEnds) {
      const ended = new UserError('The model takes no more requests.');
      return Promise.resolve({ spending, ended });
    }
    return Promise.resolve({
      spending,
      findings: [],
      explanation: { title: 'Title', hook: 'Hook', abstract: 'Abstract.', ...parts },
    });
  };
}

function killed(repository: Ports['repository'], kill: Kill | undefined): Ports['repository'] {
  return {
    ...repository,
    publish: async (request) => {
      if (kill?.at === 'before-publish') throw new Killed();
      const publication = await repository.publish(request);
      if (kill?.at === 'after-publish') throw new Killed();
      return publication;
    },
  };
}

async function readPages(folder: string): Promise<Page[]> {
  const names = existsSync(folder) ? await readdir(folder) : [];
  const pages = names.map(async (name) => ({
    day: name.slice(0, 10),
    text: await readFile(path.join(folder, name), 'utf8'),
  }));
  return Promise.all(pages);
}
