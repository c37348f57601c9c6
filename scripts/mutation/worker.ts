/**
 * A warm vitest that is sent one fault after the other by `mutate.ts` and answers which test failed.
 * It is a process of its own so that a fault that holds it up can be ended with it.
 */
import path from 'node:path';
import process from 'node:process';
import { createVitest } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

export type Task = { file: string; code: string; tests: string[] };
export type Answer = { failed: { file: string; test: string } | undefined; cpu: number };

/** Tests of time and of recordings, which are no part of the project. */
const NOT_HERE = /in proportion to|makes reading slow|the torture strings|the hostile inputs/;

let task: Task = { file: '', code: '', tests: [] };
const place = (file: string) => task.tests.indexOf(path.relative('.', file));

const vitest = await createVitest(
  'test',
  {
    config: false,
    watch: false,
    reporters: [],
    bail: 1,
    pool: 'threads',
    isolate: false,
    // It knows a module by its file, not by what the plugin below makes of it.
    fsModuleCache: false,
    maxWorkers: 1,
    testTimeout: 120_000,
    setupFiles: [path.join(import.meta.dirname, 'reset-turns.ts')],
    testNamePattern: new RegExp(`^(?!.*(?:${NOT_HERE.source}))`),
    include: ['test/**/*.test.ts'],
    sequence: {
      sequencer: class {
        shard = async (files: TestSpecification[]) => files;
        sort = async (files: TestSpecification[]) =>
          files.toSorted((a, b) => place(a.moduleId) - place(b.moduleId));
      },
    },
  },
  {
    server: { watch: null },
    plugins: [
      {
        name: 'one-fault',
        enforce: 'pre',
        load: (id) => (id === path.resolve(task.file) ? task.code : undefined),
      },
    ],
  },
);

process.on('message', (next: Task) => {
  void runTask(next).then((answer) => process.send?.(answer));
});
process.send?.('ready');

async function runTask(next: Task): Promise<Answer> {
  const touched = [task.file, next.file].map((file) => path.resolve(file));
  task = next;
  for (const project of vitest.projects) {
    for (const environment of Object.values(project.vite.environments)) {
      for (const file of touched) {
        for (const module of environment.moduleGraph.getModulesByFile(file) ?? []) {
          environment.moduleGraph.invalidateModule(module);
        }
      }
    }
  }
  vitest.state.filesMap.clear();
  const { testModules, unhandledErrors } = await vitest.start(next.tests);
  const { user, system } = process.cpuUsage();
  const answer = { failed: undefined, cpu: (user + system) / 1e6 };
  for (const module of testModules) {
    const file = module.relativeModuleId;
    const [test] = module.children.allTests('failed');
    if (test !== undefined) return { ...answer, failed: { file, test: test.fullName } };
    if (module.errors().length > 0) return { ...answer, failed: { file, test: 'as a whole' } };
  }
  if (unhandledErrors.length === 0) return answer;
  return { ...answer, failed: { file: next.tests[0] ?? '', test: 'an error outside of a test' } };
}
