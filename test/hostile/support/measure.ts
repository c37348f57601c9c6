import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ActionOutcome } from '../../support/run-action.ts';
import { FLOODS } from './floods.ts';
import type { World } from './run-oracle.ts';

/** What a run took: seconds of CPU and MB of memory at its peak, of the process that took most. */
export type Taken = { cpu: number; rss: number };

/** What one hostile input may take beyond the same run without it. */
export const MOST = { cpu: 5, rss: 64 };

const UNMEASURED: Taken = { cpu: 0, rss: 0 };

const PROBE = pathToFileURL(path.join(import.meta.dirname, 'probe.ts')).href;

type Measured = { outcome: ActionOutcome; taken: Taken };

/** Runs the action; what it takes is measured by `npm run hostile` alone. */
export async function runMeasured(
  world: Pick<World, 'run'>,
  inputs: Record<string, string>,
  env: Record<string, string> = {},
): Promise<Measured> {
  if (FLOODS) return measureRun(world, inputs, env);
  return { outcome: await world.run(inputs, undefined, env), taken: UNMEASURED };
}

/** Runs the action as a child process and measures it, and the processes that it starts. */
export async function measureRun(
  world: Pick<World, 'run'>,
  inputs: Record<string, string>,
  env: Record<string, string> = {},
): Promise<Measured> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hostile-'));
  const file = path.join(folder, 'taken');
  try {
    const outcome = await world.run(inputs, undefined, {
      ...env,
      NODE_OPTIONS: `--import=${PROBE}`,
      HOSTILE_PROBE: file,
    });
    const lines = (await readFile(file, 'utf8')).trim().split('\n');
    const processes = lines.map((line) => line.split(' ').map(Number));
    const taken = {
      cpu: Math.max(...processes.map(([cpu = 0]) => cpu)),
      rss: Math.max(...processes.map(([, rss = 0]) => rss)),
    };
    return { outcome, taken };
  } finally {
    await rm(folder, { recursive: true });
  }
}
