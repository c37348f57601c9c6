import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';
import { takeCoverage } from 'node:v8';

/**
 * The world of a child process: preloaded into the action with `--import`, it sends requests for
 * public hosts to stand-ins and sets the clock, so that the shipped file runs with the inputs
 * and addresses of real use. Any other host is refused.
 */
export type World = {
  /** The time at which the process starts, ISO 8601; the real time when undefined. */
  now?: string | undefined;
  /** How much faster than in reality time goes by; waits are as much shorter. */
  speed?: number | undefined;
  /** Whether `speed` is for time limits too. */
  limitsToo?: boolean | undefined;
  /** Origin of a public host → address of its stand-in. */
  hosts: Record<string, string>;
};

// JSON by run-action.ts alone.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const world = JSON.parse(process.env['RUNNER_WORLD'] ?? '{"hosts":{}}') as World;
const realFetch = globalThis.fetch;

globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  const url = new URL(request.url);
  const standIn = world.hosts[url.origin];
  if (standIn !== undefined) {
    return realFetch(new Request(standIn + url.pathname + url.search, request), init);
  }
  if (!['127.0.0.1', 'localhost'].includes(url.hostname)) {
    throw new TypeError('fetch failed', { cause: new Error(`no stand-in for ${url.origin}`) });
  }
  return realFetch(input, init);
};

if (world.now !== undefined) {
  const begin = new Date(world.now).getTime();
  const realNow = Date.now.bind(Date);
  const realBegin = realNow();
  const now = () => begin + (realNow() - realBegin) * (world.speed ?? 1);
  globalThis.Date = new Proxy(Date, {
    construct: (target, args, self) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, self),
    get: (target, name, self) => (name === 'now' ? now : Reflect.get(target, name, self)),
  });
}

/**
 * The pace and the retries of GitHub's client. Longer ones are time limits, not waits, and by
 * shorter ones Node's own client tells the time.
 */
function isWait(milliseconds: number): boolean {
  return milliseconds >= 1000 && (world.limitsToo === true || milliseconds <= 20_000);
}

if (world.speed !== undefined) {
  const { speed } = world;
  const realWait = timers.setTimeout;
  timers.setTimeout = (milliseconds = 0, ...rest) => realWait(milliseconds / speed, ...rest);
  // Named imports of a module that is loaded later see it as well.
  syncBuiltinESMExports();
  const { setTimeout, setInterval } = globalThis;
  const hurry =
    <Timer>(start: (call: () => void, milliseconds: number, ...rest: []) => Timer) =>
    (call: () => void, milliseconds = 0, ...rest: []) =>
      start(call, isWait(milliseconds) ? Math.max(5, milliseconds / speed) : milliseconds, ...rest);
  globalThis.setTimeout = Object.assign(hurry(setTimeout), setTimeout);
  globalThis.setInterval = Object.assign(hurry(setInterval), setInterval);
}

// A cancelled run ends by a signal to itself, at which Node writes no coverage.
if (process.env['NODE_V8_COVERAGE'] !== undefined) {
  const realKill = process.kill.bind(process);
  process.kill = (pid, signal) => {
    takeCoverage();
    return realKill(pid, signal);
  };
}
