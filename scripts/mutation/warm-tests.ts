import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import process from 'node:process';
import type { Answer, Task } from './worker.ts';

/** Long enough for all tests on a busy machine: what is not done by then never will be. */
const LIMIT_MS = 180_000;

/** Few random cases for each fault, and nothing that starts Ruby or a browser. */
const ENVIRONMENT = { PATH: '', NODE_ENV: 'test', POST_FUZZ_COUNT: '60', POST_ROUNDS: '4' };

/** Tests that stay loaded between two faults. */
export type WarmTests = {
  /** The first test that fails with this text of the file; undefined when none does. */
  run: (task: Task) => Promise<Answer['failed']>;
  /** Seconds of processor time so far. */
  cpu: () => number;
  close: () => void;
};

/** Starts the tests in a process of their own, and again after a fault that held them up. */
export function createWarmTests(): WarmTests {
  let child: ChildProcess | undefined;
  let before = 0;
  let now = 0;

  const close = () => {
    child?.kill('SIGKILL');
    child = undefined;
    before += now;
    now = 0;
  };

  const run = async (task: Task): Promise<Answer['failed']> => {
    child ??= await start();
    const running = child;
    const waiting = new AbortController();
    const options = { signal: AbortSignal.any([waiting.signal, AbortSignal.timeout(LIMIT_MS)]) };
    const answered = once(running, 'message', options);
    const ended = once(running, 'exit', options);
    running.send(task);
    const answer = await Promise.race([answered, ended]).then(
      ([first]: unknown[]) => first,
      () => undefined,
    );
    waiting.abort();
    await Promise.allSettled([answered, ended]);
    if (isAnswer(answer)) {
      now = answer.cpu;
      return answer.failed;
    }
    close();
    return { file: '-', test: answer === undefined ? 'not done in time' : 'the process ended' };
  };

  return { run, cpu: () => before + now, close };
}

async function start(): Promise<ChildProcess> {
  const started = fork(path.join(import.meta.dirname, 'worker.ts'), {
    env: ENVIRONMENT,
    execPath: process.execPath,
  });
  await once(started, 'message');
  return started;
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && 'cpu' in value;
}
