/**
 * `npm run bench`: measures what has to be fast, prints the tables and then one line per figure
 * with its limit; ends with exit code 1 where a figure is missed.
 */
import { describeFigure, isMet, type Bench } from './figure.ts';
import { benchReading } from './reading-bench.ts';

const BENCHES: Bench[] = [benchReading];

const figures = BENCHES.flatMap((bench) => bench());
console.log('');
for (const figure of figures) console.log(describeFigure(figure));
if (!figures.every(isMet)) process.exitCode = 1;
