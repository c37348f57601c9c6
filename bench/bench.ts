/**
 * `npm run bench`: measures what has to be fast, prints the tables and then one line per figure
 * with its limit; ends with exit code 1 where a figure is missed.
 */
import { describeFigure, isMet, type Bench, type Figure } from './figure.ts';
import { benchMemory } from './memory-bench.ts';
import { benchMornings } from './morning-bench.ts';
import { benchReading } from './reading-bench.ts';

const BENCHES: Bench[] = [benchReading, benchMornings, benchMemory];

const figures: Figure[] = [];
// One after the other: they would disturb each other's clocks.
for (const bench of BENCHES) figures.push(...(await bench()));
console.log('');
for (const figure of figures) console.log(describeFigure(figure));
if (!figures.every(isMet)) process.exitCode = 1;
