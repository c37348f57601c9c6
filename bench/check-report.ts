import {
  falseAlarms,
  figuresBy,
  judgePlants,
  renderFigures,
} from '../test/check/support/judge-plants.ts';
import { readCorpus } from '../test/check/support/read-corpus.ts';

/** Prints what the checks find of the planted faults; with a kind as argument, the misses of it. */
const wanted = process.argv[2];
const corpus = readCorpus();
const judged = judgePlants(corpus);

const alarms = falseAlarms(corpus);
console.log(`Faithful answers flagged: ${alarms.length} of ${corpus.length}`);
for (const { name, findings } of alarms) {
  console.log(
    `  ${name}: ${findings.map((one) => `${one.rule} ${one.where} ${one.what}`).join(' | ')}`,
  );
}

console.log('\nFound, by kind');
console.log(renderFigures(figuresBy(judged, ({ plant }) => plant.kind)));
console.log('\nFound, by language');
console.log(renderFigures(figuresBy(judged, ({ language }) => language)));

const missed = judged.filter(({ plant, found }) => found.length === 0 && plant.kind === wanted);
for (const { name, plant } of missed) console.log(`  ${name}: ${plant.what}`);
