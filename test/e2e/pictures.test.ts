import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fingerprint, runPictured } from '../support/sample-morning.ts';

const docs = path.join(import.meta.dirname, '../../docs');

test('the pictures show the sample day as it goes out now: else "npm run pictures"', async () => {
  const made: unknown = JSON.parse(readFileSync(path.join(docs, 'pictures.json'), 'utf8'));
  expect(made).toEqual(fingerprint(await runPictured()));
});

test.each(['page', 'page-phone', 'pull-request'])('docs/%s.png is light enough', (name) => {
  expect(statSync(path.join(docs, `${name}.png`)).size).toBeLessThan(400_000);
});
