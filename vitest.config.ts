import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The language service names source maps that it does not ship.
  logLevel: 'error',
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // The runs of dist are child processes: more than two at a time only wait for each other.
    maxWorkers: 2,
    server: { deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)/] } },
    coverage: { include: ['src/**/*.ts'], exclude: ['src/index.ts'] },
  },
});
