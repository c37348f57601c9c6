import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';
import * as core from '@actions/core';
import { context } from '@actions/github';
import { main } from '../../../src/main.ts';
import {
  prepareRun,
  runAction,
  type ActionOutcome,
  type ActionRun,
} from '../../support/run-action.ts';
import { FLOODS } from './floods.ts';

/** GitHub's client waits less than in reality, in the waits that are none of a time limit. */
const SPEED = 100;
const isWait = (milliseconds: number) => milliseconds >= 1000 && milliseconds <= 20_000;

let turn: Promise<unknown> = Promise.resolve();

/**
 * Runs the action in this process, one run after the other: a tenth of the time that a process of
 * its own takes. `npm run hostile` runs the same tests with the shipped file in processes of its own,
 * and so does a run that is to be killed.
 */
export function runHere(run: ActionRun): Promise<ActionOutcome> {
  const needsProcess = run.onLine !== undefined || run.onStart !== undefined;
  if (needsProcess || FLOODS) return runAction(run);
  const mine = turn.then(() => runNow(run));
  turn = mine.catch(() => undefined);
  return mine;
}

async function runNow(run: ActionRun): Promise<ActionOutcome> {
  const { env, collect } = await prepareRun(run);
  const undo = [takeOver(process, { env, exitCode: undefined }), hurry(), clockAt(run.world.now)];
  const log: string[] = [];
  const write = (chunk: string | Uint8Array) => {
    log.push(String(chunk));
    return true;
  };
  undo.push(takeOver(process.stdout, { write }), takeOver(process.stderr, { write }));
  undo.push(takeOver(globalThis, { fetch: standInFetch(run.world.hosts) }));
  // It was read from the environment once, for the first run.
  undo.push(takeOver(context, { apiUrl: run.githubUrl, serverUrl: 'https://github.com' }));
  // It keeps the file of the run before.
  Object.assign(core.summary, { _filePath: undefined });
  let exitCode = 0;
  try {
    await main();
    exitCode = Number(process.exitCode ?? 0);
  } finally {
    for (const one of undo.toReversed()) one();
  }
  return { exitCode, signal: null, log: log.join(''), ...(await collect()) };
}

/** Replaces properties, and gives back what puts them there again. */
function takeOver(object: object, changes: Record<string, unknown>): () => void {
  const before = Object.fromEntries(
    Object.keys(changes).map((name): [string, unknown] => [name, Reflect.get(object, name)]),
  );
  for (const [name, value] of Object.entries(changes)) Reflect.set(object, name, value);
  return () => {
    for (const [name, value] of Object.entries(before)) Reflect.set(object, name, value);
  };
}

/** Public hosts are the stand-ins, and any other is none. */
function standInFetch(hosts: Record<string, string>): typeof fetch {
  const realFetch = globalThis.fetch;
  return async (input, init) => {
    const request = new Request(input, init);
    const { origin, pathname, search, hostname } = new URL(request.url);
    const standIn = hosts[origin];
    if (standIn !== undefined) {
      return realFetch(new Request(standIn + pathname + search, request), init);
    }
    if (hostname === '127.0.0.1' || hostname === 'localhost') return realFetch(input, init);
    throw new TypeError('fetch failed', { cause: new Error(`no stand-in for ${origin}`) });
  };
}

const realNow = Date.now.bind(Date);
const beginning = realNow();

/**
 * `new Date()` says when the run is. `Date.now()`, by which the client of GitHub measures its waits,
 * goes as much faster as they are shorter, and never back: the client's pace is one for all runs.
 */
function clockAt(now: string | undefined): () => void {
  const RealDate = Date;
  const [began, begin] = [realNow(), now === undefined ? realNow() : new RealDate(now).getTime()];
  const fast = () => beginning + (realNow() - beginning) * SPEED;
  return takeOver(globalThis, {
    Date: new Proxy(RealDate, {
      construct: (target, given, self) =>
        Reflect.construct(target, given.length === 0 ? [begin + realNow() - began] : given, self),
      get: (target, name, self) => (name === 'now' ? fast : Reflect.get(target, name, self)),
    }),
  });
}

const sooner =
  <Timer>(start: (call: () => void, milliseconds: number, ...rest: []) => Timer) =>
  (call: () => void, milliseconds = 0, ...rest: []) =>
    start(call, isWait(milliseconds) ? milliseconds / SPEED : milliseconds, ...rest);

function hurry(): () => void {
  const wait = timers.setTimeout;
  const { setTimeout, setInterval } = globalThis;
  timers.setTimeout = (milliseconds = 0, ...rest) => wait(milliseconds / SPEED, ...rest);
  syncBuiltinESMExports();
  const undo = takeOver(globalThis, {
    setTimeout: Object.assign(sooner(setTimeout), setTimeout),
    setInterval: Object.assign(sooner(setInterval), setInterval),
  });
  return () => {
    undo();
    timers.setTimeout = wait;
    syncBuiltinESMExports();
  };
}
