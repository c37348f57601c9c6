import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { NO_ROWS, ROWS } from './support/rows.ts';

test.skipIf(NO_ROWS)('every row of the list of hostile inputs has a test of its name', () => {
  const tests = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('rows.test.ts'))
    .map((name) => readFileSync(path.join(import.meta.dirname, name), 'utf8'))
    .join('\n');
  // A name begins a title, or is that of a row in a table.
  const missing = [...ROWS.keys()].filter(
    (name) => !new RegExp(`['"\`]${name}(?:['":,]| \\[)`).test(tests),
  );
  // For the reader of the log.
  console.log(
    `${ROWS.size - missing.length} of ${ROWS.size} rows of hostile inputs have their test`,
  );
  expect(missing).toEqual([]);
  expect(ROWS.size).toBeGreaterThanOrEqual(97);
});
