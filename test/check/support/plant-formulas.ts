import { type Random, randomBelow } from '../../support/random.ts';
import { addressesIn, type Change, formulasIn, splice } from './plant-slot.ts';

/** A dollar or a brace is lost. */
export function breakFormulas(text: string): Change[] {
  return formulasIn(text).flatMap(({ at, found }) => {
    const brace = found.lastIndexOf('}');
    const places = [0, found.length - 1, ...(brace < 0 ? [] : [brace, found.indexOf('{')])];
    return places.map((place) => ({
      kind: 'formula broken',
      what: `${found} without its ${found.charAt(place)} at ${place}`,
      text: splice(text, at + place, 1, ''),
    }));
  });
}

const SYMBOLS: [RegExp, string][] = [
  [/\\leq?(?![a-z])/, '\\ge'],
  [/\\ge(?:q)?(?![a-z])/, '\\le'],
  [/\\sqrt/, '\\log'],
  [/\\log/, '\\exp'],
  [/\\alpha/, '\\beta'],
  [/\\mu/, '\\nu'],
  [/\\sigma/, '\\rho'],
  [/\\Delta/, '\\Gamma'],
  [/\\kappa/, '\\gamma'],
  [/\\hat/, '\\bar'],
  [/\\times/, '+'],
  [/ \+ /, ' - '],
  [/ - /, ' + '],
  [/<(?!=)/, '>'],
  [/(?<![A-Za-z\\])[LRhnvxyp](?![A-Za-z])/, 'z'],
];

/** One symbol becomes another, where no formula of the source is like the changed one. */
export function changeFormulas(text: string, source: string, random: Random): Change[] {
  const known = new Set(formulasIn(source).map(({ found }) => bare(found)));
  return formulasIn(text).flatMap(({ at, found }) => {
    const possible = SYMBOLS.map(([symbol, other]) => found.replace(symbol, () => other)).filter(
      (changed) => changed !== found && !known.has(bare(changed)),
    );
    const changed = possible[randomBelow(random, Math.max(1, possible.length))];
    if (changed === undefined) return [];
    const what = `${found} → ${changed}`;
    return [{ kind: 'formula changed', what, text: splice(text, at, found.length, changed) }];
  });
}

function bare(formula: string): string {
  return formula.replace(/[\s{}]/g, '');
}

/** An address loses its end, or gets another one, or another host. */
export function alterAddresses(text: string): Change[] {
  return addressesIn(text).flatMap(({ at, found }) => {
    const others = [
      found.slice(0, found.lastIndexOf('/')),
      `${found}-v2`,
      found.replace(/:\/\/(?:www\.)?/, '://the'),
      splice(found, found.length - 2, 2, found.slice(-1) + found.slice(-2, -1)),
    ];
    return others
      .filter((other) => other !== found)
      .map((other) => ({
        kind: 'link altered',
        what: `${found} → ${other}`,
        text: splice(text, at, found.length, other),
      }));
  });
}

/** An address that the paper does not have is added. */
export function inventAddress(text: string, name: string): Change {
  const address = `https://github.com/${name.toLowerCase().replace(/[^a-z]/g, '')}-lab/release`;
  return { kind: 'link invented', what: address, text: `${text} ${address}` };
}
