import { globSync } from 'node:fs';
import path from 'node:path';

/** Kept out: words are read by people, dates and floods by tests that take seconds for each fault. */
const LEFT_OUT = /\/words[^/]*\.ts$|\/(?:describe-finding|post-date)\.ts$/;

/** Of time, of dates in Jekyll, of floods and of whole pages that cost seconds and find nothing more. */
const SLOW_TESTS =
  /\/(?:hostile-site|linear-time|date-rule|formulas|size|write-markdown|describe-finding)\.test\.ts$/;

/** What goes on with a page that is there, and the tests that only this concerns. */
const UPDATE = /update|edits|generated-lines|entry-stretch|page-map|page-view|wanted-ids|plan/;

/** Beside the writer and the reader: where addresses, logs and the review text are kept harmless. */
const BESIDE: Record<string, string[]> = {
  'src/own-network.ts': ['test/own-network.test.ts', 'test/inputs.test.ts'],
  'src/input-formats.ts': ['test/inputs.test.ts'],
  'src/log-line.ts': ['test/log-line.test.ts'],
  'src/explanation/connection.ts': [
    'test/explanation/connection.test.ts',
    'test/explanation/endpoints.test.ts',
    'test/explanation/identity-client.test.ts',
  ],
  'src/arxiv/polite-client.ts': ['test/arxiv/polite-client.test.ts', 'test/network-limits.test.ts'],
  'src/publication/guarded-fetch-client.ts': [
    'test/publication/guarded-fetch-client.test.ts',
    'test/network-limits.test.ts',
  ],
  'src/publication/inert-text.ts': ['test/publication/inert-text.test.ts'],
  'src/publication/review-link.ts': ['test/publication/review-link.test.ts'],
};

/** The mutated files, and the tests that notice a fault in each: the likeliest first. */
export function readScope(): Map<string, string[]> {
  const tests = globSync('test/post/*.test.ts').filter((file) => !SLOW_TESTS.test(file));
  const writer = globSync('src/post/*.ts')
    .filter((file) => !LEFT_OUT.test(file))
    .toSorted()
    .map((file): [string, string[]] => {
      const name = path.basename(file, '.ts');
      const updates = UPDATE.test(name);
      const first = [name, updates ? 'update-post' : 'render-post']
        .map((one) => `test/post/${one}.test.ts`)
        .filter((one) => tests.includes(one));
      const others = tests.filter((one) => updates || !UPDATE.test(path.basename(one))).toSorted();
      return [file, [...new Set([...first, ...others])]];
    });
  return new Map([...writer, ...Object.entries(BESIDE)]);
}
