/**
 * `npm run fuzz -- [--count 100000] [--seed 1]`: writes random hostile strings in every place of a
 * page and as mixed blocks, and reads them back by a GFM parser and the real kramdown. Prints the
 * differences and the shortest string that makes the first of a page; ends with exit code 1 where
 * there is one.
 */
import { parseArgs } from 'node:util';
import { fuzzPost } from '../test/post/fuzz/fuzz-post.ts';
import { shrinkStrings } from '../test/post/fuzz/shrink-string.ts';
import { NO_KRAMDOWN } from '../test/post/support/readers.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
  },
});
const [count, seed] = [Number(values.count), Number(values.seed)];
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) {
  throw new Error('--count and --seed are whole numbers: npm run fuzz -- --count 1000 --seed 2');
}

const start = performance.now();
const { strings, documents, differences } = await fuzzPost(count, seed);
for (const difference of differences) {
  console.log(`${difference.reader}\n  expected ${JSON.stringify(difference.expected)}`);
  console.log(`  got      ${JSON.stringify(difference.got)}`);
}
const onPage = differences.find((difference) => difference.strings.length > 0);
const shortest = await shrinkStrings(onPage?.strings ?? []);
if (shortest !== undefined)
  console.log(`The shortest string of the first: ${JSON.stringify(shortest)}`);
const seconds = Math.round((performance.now() - start) / 1000);
const readers = NO_KRAMDOWN === false ? 'a GFM parser and the real kramdown' : 'a GFM parser alone';
if (NO_KRAMDOWN !== false) console.log(NO_KRAMDOWN);
console.log(
  `${strings} strings in ${documents} documents, seed ${seed}, read back by ${readers} in ` +
    `${seconds} s: ${differences.length} differences`,
);
if (differences.length > 0) process.exitCode = 1;
