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
    // A worker is killed at its end, before Node would write what it has seen: `npm run coverage`.
    setupFiles: process.env['NODE_V8_COVERAGE'] === undefined ? [] : ['test/support/coverage.ts'],
  },
});
