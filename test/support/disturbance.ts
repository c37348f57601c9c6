import type { Fault as ArxivFault } from './arxiv-fault.ts';
import type { Fault as GitHubFault } from './github-server.ts';
import type { ParsedRequest, Reply } from './messages-reply.ts';
import type { ActionOutcome, ActionRun, Kill } from './run-action.ts';
import { recordedAnswer, requestedId, startWorld, type WorldOptions } from './world.ts';

/**
 * What happens at a point of a run: the connection is cut once, before the request has an effect or
 * after it; it is cut for good, so that the host is lost to the run; the process is killed when the
 * request has had its effect and no answer yet, or when a line of the log comes.
 */
export type Way = 'cut before' | 'cut after' | 'lost' | 'killed';

/** One moment of a run: the nth request of its kind, or line of the log. */
export type Point = {
  where: 'arxiv' | 'model' | 'github' | 'log';
  what: string;
  nth: number;
  way: Way;
};

export type DisturbedWorld = Awaited<ReturnType<typeof startDisturbedWorld>>;

export type DisturbedWorldOptions = Omit<WorldOptions, 'answer'> & {
  /** By default the recorded answers of the sample day. `log` has the lines of the run so far. */
  answer?: (request: ParsedRequest, log: readonly string[]) => Reply | Promise<Reply>;
};

/** Starts a world in which one point of a run can be disturbed. */
export async function startDisturbedWorld(options: DisturbedWorldOptions) {
  let disturbAnswer: ((request: ParsedRequest) => Reply | undefined) | undefined;
  let lines: string[] = [];
  const answer = options.answer ?? recordedAnswer;
  const world = await startWorld({
    ...options,
    answer: (request) => disturbAnswer?.(request) ?? answer(request, lines),
  });

  function run(
    inputs: Record<string, string>,
    onLine?: ActionRun['onLine'],
    onStart?: ActionRun['onStart'],
  ): Promise<ActionOutcome> {
    lines = [];
    const take: ActionRun['onLine'] = (line, kill) => {
      lines.push(line);
      onLine?.(line, kill);
    };
    return world.run(inputs, take, undefined, onStart);
  }

  /** Runs the action with its disturbance. `reached` tells whether the run came to the point. */
  async function runDisturbed(point: Point, inputs: Record<string, string>) {
    let kill: Kill | undefined;
    let reached = false;
    let gone = false;
    let nth = 0;
    const isHere = (where: Point['where'], what: string): boolean => {
      if (point.where !== where || point.what !== what) return false;
      nth += 1;
      if (nth !== point.nth) return false;
      reached = true;
      gone = point.way === 'lost';
      if (point.way === 'killed') kill?.();
      return true;
    };
    const rules = [
      world.arxiv.intercept(({ path }): ArxivFault | undefined => {
        if (gone && point.where === 'arxiv') return 'reset';
        return isHere('arxiv', path) ? ARXIV_FAULTS[point.way] : undefined;
      }),
      world.github.intercept(({ method, path }): GitHubFault | undefined => {
        if (gone && point.where === 'github') return 'reset';
        return isHere('github', requestName(method, path)) ? GITHUB_FAULTS[point.way] : undefined;
      }),
    ];
    disturbAnswer = (request) => {
      if (gone && point.where === 'model') return 'reset';
      return isHere('model', requestedId(request)) ? MODEL_FAULTS[point.way] : undefined;
    };
    const outcome = await run(
      inputs,
      () => isHere('log', ''),
      (end) => (kill = end),
    );
    for (const heal of rules) heal();
    disturbAnswer = undefined;
    return { outcome, reached };
  }

  return { ...world, run, runDisturbed };
}

const ARXIV_FAULTS = {
  'cut before': 'reset',
  'cut after': 'truncate',
  lost: 'reset',
  killed: 'hang',
} as const;

const GITHUB_FAULTS = {
  'cut before': 'reset',
  'cut after': { afterEffect: 'reset' },
  lost: 'reset',
  killed: { afterEffect: 'slow' },
} as const;

const MODEL_FAULTS = {
  'cut before': 'reset',
  'cut after': { streamError: 'api_error', afterChars: 100 },
  lost: 'reset',
  killed: 'hang',
} as const;

/** The same for the same request of another run: the names of commits are not. */
function requestName(method: string, path: string): string {
  return `${method} ${path.replaceAll(/[0-9a-f]{40}/g, '*')}`;
}

/** Every point of a run that went undisturbed, from what the stand-ins and its log recorded. */
export function pointsOf(
  { arxiv, messages, github }: Pick<DisturbedWorld, 'arxiv' | 'messages' | 'github'>,
  log: string,
): Point[] {
  const requests = [
    ...arxiv.requests.map(({ path }) => ({ where: 'arxiv' as const, what: path })),
    ...messages.requests.map(({ body }) => ({
      where: 'model' as const,
      what: requestedId({ prompt: JSON.stringify(body) }),
    })),
    ...github.requests.map(({ method, path }) => ({
      where: 'github' as const,
      what: requestName(method, path),
    })),
  ];
  const lines = log.split('\n').filter((line) => line !== '');
  const seen = new Map<string, number>();
  return [...requests, ...lines.map(() => ({ where: 'log' as const, what: '' }))].flatMap(
    ({ where, what }) => {
      const key = `${where} ${what}`;
      const nth = (seen.get(key) ?? 0) + 1;
      seen.set(key, nth);
      return waysOf(where, what).map((way) => ({ where, what, nth, way }));
    },
  );
}

/**
 * A full text that is lost for good is no reason to wait: the paper is read from its abstract. To be
 * killed while something is read is the same as at the line of the log before.
 */
function waysOf(where: Point['where'], what: string): Way[] {
  if (where === 'log') return ['killed'];
  if (/^\/(?:html|pdf)\//.test(what)) return ['cut before', 'cut after'];
  const isRead = where === 'arxiv' || what.startsWith('GET ');
  return WAYS.filter((way) => way !== 'killed' || !isRead);
}

const WAYS: Way[] = ['cut before', 'cut after', 'lost', 'killed'];
